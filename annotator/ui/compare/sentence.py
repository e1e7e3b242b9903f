"""The choice of a comparison in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.coding import Origin
from annotator.services.comparison.choice import Scope
from annotator.ui.compare.chart_words import decimal
from annotator.ui.compare.words import units_name
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.services.comparison.choice import Choice, Settings
    from annotator.ui.widgets.naming import CodeFace

_NAMED = 3  # names that are told; more are counted


def sentence(settings: Settings, faces: Mapping[str, CodeFace], round_: str) -> str:
    """Return what is compared, and how, in one sentence; `round_` where none was chosen."""
    choice = settings.choice
    what = [
        tr("Round {round}").format(round=choice.round or round_),
        _coders(choice),
        _documents(choice),
        _codes(choice, faces),
    ]
    return "; ".join((", ".join(what), *_counting(settings))) + "."


def _coders(choice: Choice) -> str:
    names = choice.coders
    if not names:
        words = tr("all coders")
    elif len(names) <= _NAMED:
        words = tr(" and ").join((", ".join(names[:-1]), names[-1]))
    else:
        words = tr("{count} coders").format(count=number_name(len(names)))
    if choice.reference is not None:
        words += " " + tr("with {coder} as the reference").format(coder=choice.reference)
    return words


def _documents(choice: Choice) -> str:
    if choice.documents:
        words = tr("%n chosen document(s)", "", len(choice.documents))
    else:
        words = tr("all documents")
    if choice.all_documents:
        return words + " " + tr("that two of them have begun")
    return words + " " + tr("that two of them have done")


def _codes(choice: Choice, faces: Mapping[str, CodeFace]) -> str:
    if not choice.codes:
        words = tr("all codes")
    elif len(choice.codes) <= _NAMED:
        words = ", ".join(face_of(faces, code).name for code in choice.codes)
    else:
        words = tr("{count} codes").format(count=number_name(len(choice.codes)))
    if choice.level is not None:
        words += " " + tr("on level {level}").format(level=choice.level)
    if choice.scope is Scope.ALONE:
        words += " " + tr("without their subcodes")
    else:
        words += " " + tr("with their subcodes")
    if choice.version is not None:
        words += " " + tr("as in version {number}").format(number=choice.version)
    return words


def _counting(settings: Settings) -> list[str]:
    choice, interval = settings.choice, settings.interval
    units = tr(" and ").join(units_name(unit).lower() for unit in settings.units)
    if settings.min_overlap:
        units += " " + tr("covered to {share} %").format(share=round(100 * settings.min_overlap))
    told = [tr("stretches of text, {units}").format(units=units)]
    if choice.boilerplate:
        told.append(tr("metadata and boilerplate too"))
    if choice.edges:
        told.append(tr("blanks and punctuation at the ends ignored"))
    if not choice.attributes:
        told.append(tr("attributes left aside"))
    told += [_origin(origin) for origin in choice.origins]
    if interval.resamples:
        words = tr("intervals from {count} resamples of documents").format(
            count=number_name(interval.resamples)
        )
        if interval.seed is not None:
            words += " " + tr("(seed {seed})").format(seed=interval.seed)
        told.append(words)
    else:
        told.append(tr("no intervals"))
    if interval.benchmark is not None:
        told.append(tr("benchmark {value}").format(value=decimal(interval.benchmark)))
    return told


def _origin(origin: str) -> str:
    return {
        Origin.PROPAGATED: tr("propagated codings too"),
        Origin.SUGGESTED: tr("unconfirmed suggestions too"),
        Origin.ADJUDICATED: tr("adjudicated codings too"),
    }[Origin(origin)]

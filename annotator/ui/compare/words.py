"""What a comparison of coders says in words: kinds of disagreement, and what is left out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.domain.coding import Origin
from annotator.services.comparison.disagreements import Kind
from annotator.services.comparison.units import Unit
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import number_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.services.comparison.material import ComparedCoding
    from annotator.services.comparison.report import Report

_LISTED = 20  # lines of a tooltip


def units_name(unit: Unit) -> str:
    """Return what units of a kind are called together."""
    return {
        Unit.CHARACTER: tr("Characters"),
        Unit.WORD: tr("Words"),
        Unit.SENTENCE: tr("Sentences"),
        Unit.COMMENT: tr("Comments"),
        Unit.SECTION: tr("Sections"),
        Unit.DOCUMENT: tr("Documents"),
    }[unit]


def kind_name(kind: Kind) -> str:
    """Return what a kind of disagreement is called."""
    return {
        Kind.AGREED: tr("Agreed"),
        Kind.MISSED: tr("Missed"),
        Kind.EXTRA: tr("Extra"),
        Kind.ONLY_ONE: tr("Only one coder"),
        Kind.OTHER_CODE: tr("Same place, other code"),
        Kind.PARENT_OR_CHILD: tr("Parent or child code"),
        Kind.OTHER_BOUNDARIES: tr("Other boundaries"),
        Kind.OTHER_ATTRIBUTES: tr("Other attributes"),
    }[kind]


def short_kind_name(kind: Kind) -> str:
    """Return what a kind is called where the others stand beside it."""
    short = {
        Kind.OTHER_CODE: tr("Other code"),
        Kind.PARENT_OR_CHILD: tr("Parent/child"),
        Kind.OTHER_BOUNDARIES: tr("Boundaries"),
        Kind.OTHER_ATTRIBUTES: tr("Attributes"),
    }
    return short.get(kind) or kind_name(kind)


def kind_hint(kind: Kind) -> str:
    """Return what a kind of disagreement means."""
    return {
        Kind.AGREED: tr("Both coders gave the same code to the same stretch."),
        Kind.MISSED: tr("The reference coder has a coding here, the other one has none."),
        Kind.EXTRA: tr("The other coder has a coding here, the reference coder has none."),
        Kind.ONLY_ONE: tr("One coder gave a code where the other one has nothing that fits it."),
        Kind.OTHER_CODE: tr(
            "Two coders gave different codes to stretches that share at least half of what they "
            "cover together."
        ),
        Kind.PARENT_OR_CHILD: tr(
            "As other code, but one of the two codes stands above the other in the codebook."
        ),
        Kind.OTHER_BOUNDARIES: tr(
            "Two coders gave the same code to stretches that overlap but begin or end elsewhere."
        ),
        Kind.OTHER_ATTRIBUTES: tr(
            "Same code, same stretch, but the values of an attribute differ."
        ),
    }[kind]


def basis(report: Report) -> str:
    """Return what a report rests on: round, coders, number of documents."""
    material = report.material
    return "  ·  ".join(
        (
            tr("Round {round}").format(round=material.round),
            ", ".join(material.coders),
            tr("%n document(s)", "", len(material.documents)),
        )
    )


def left_out(report: Report) -> list[str]:
    """Return what did not take part, and what was changed for the comparison; empty: nothing."""
    excluded = report.material.excluded
    told = []
    if excluded.documents:
        count = len(excluded.documents)
        told.append(
            tr("%n document(s) not begun by two of them", "left out", count)
            if report.settings.choice.all_documents
            else tr("%n document(s) not done by two of them", "left out", count)
        )
    told += [_origin(origin, count) for origin, count in sorted(excluded.origins.items())]
    if excluded.dropped:
        told.append(
            tr("%n coding(s) wholly in metadata or boilerplate", "", len(excluded.dropped))
        )
    if excluded.clipped:
        told.append(
            tr("%n coding(s) cut where they reach into it", "boilerplate", len(excluded.clipped))
        )
    if united := united_count(report):
        told.append(tr("%n overlapping coding(s) united with another", "", united))
    return told


def left_out_in_full(report: Report) -> list[str]:
    """Return the names and places behind `left_out`, one a line."""
    excluded = report.material.excluded
    return [
        *_listed(tr("Documents left out"), (name for name, _ in excluded.documents)),
        *_listed(tr("In metadata or boilerplate"), _places(excluded.dropped)),
        *_listed(tr("Reaching into metadata or boilerplate"), _places(excluded.clipped)),
    ]


def united_count(report: Report) -> int:
    """Return how many codings vanished into others: each once, though its parents tell it too."""
    chosen = report.settings.choice.codes
    roots = chosen or [code.id for code in report.material.codebook.codes]
    return sum(report.united[code] for code in roots)


def _origin(origin: str, count: int) -> str:
    return {
        Origin.PROPAGATED: tr("%n propagated coding(s)", "left out", count),
        Origin.SUGGESTED: tr("%n unconfirmed suggestion(s)", "left out", count),
        Origin.ADJUDICATED: tr("%n adjudicated coding(s)", "left out", count),
    }[Origin(origin)]


def _places(codings: Sequence[tuple[str, ComparedCoding]]) -> Iterable[str]:
    counts = Counter((document, coding.coder) for document, coding in codings)
    for (document, coder), count in counts.items():
        yield f"{document}, {coder}: {number_name(count)}"


def _listed(title: str, lines: Iterable[str]) -> list[str]:
    shown = list(lines)
    if not shown:
        return []
    more = ["…"] if len(shown) > _LISTED else []
    return [title, *(f"  {line}" for line in shown[:_LISTED]), *more]

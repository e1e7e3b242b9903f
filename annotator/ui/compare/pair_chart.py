"""Coder by coder: who agrees with whom, as a picture shows it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.services.comparison.pairs import coder_pairs, mean_with_others
from annotator.ui.compare.chart_words import decimal, exact, measure_hint
from annotator.ui.figures.targets import PairTarget
from annotator.ui.figures.values import Caption, CoderSummary, Mark, PairCell, PairChart
from annotator.ui.i18n import tr
from annotator.ui.messages import message
from annotator.ui.widgets.naming import face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.progress import Progress
    from annotator.services.comparison.pairs import CoderPair
    from annotator.services.comparison.report import Report
    from annotator.services.comparison.units import Unit
    from annotator.ui.widgets.naming import CodeFace


def pairs_of(
    report: Report, code: str, measure: str, unit: Unit, progress: Progress
) -> list[CoderPair]:
    """Return a coefficient for every two coders, without intervals; runs on a worker thread.

    Raises:
        Cancelled: the person asked to stop.
    """
    from dataclasses import replace

    interval = replace(report.settings.interval, resamples=0, benchmark=None)
    settings = replace(report.settings, interval=interval)
    return coder_pairs(
        report.material, settings, code, measure, unit, ratings=report.ratings, progress=progress
    )


def pair_chart(
    report: Report,
    pairs: Sequence[CoderPair],
    faces: Mapping[str, CodeFace],
    code: str,
    measure: tuple[str, Unit],
) -> PairChart:
    """Return the lower triangle of coders against coders, with counts and means."""
    names = list(dict.fromkeys(name for pair in pairs for name in pair.coders))
    number = {name: at for at, name in enumerate(names)}
    members = report.material.members(code)
    counts: Counter[str] = Counter()
    for document in report.material.documents:
        for (coder, given), codings in document.by_coder_and_code.items():
            if given in members:
                counts[coder] += len(codings)
    return PairChart(
        Caption(
            tr("Coder by coder"),
            f"{face_of(faces, code).name}: {measure_hint(*measure)}",
            (tr("Coder"), tr("Coder"), tr("Coefficient"), tr("n")),
        ),
        tr("mean with others"),
        [_summary(name, counts[name], pairs, code) for name in names],
        [_cell(pair, number, code) for pair in pairs],
        [
            tr(
                "A coder who agrees less than the others with everybody may read a rule "
                "otherwise, or have had other documents: pairs are compared over those that "
                "both did."
            )
        ],
    )


def _summary(name: str, count: int, pairs: Sequence[CoderPair], code: str) -> CoderSummary:
    mean = mean_with_others(pairs, name)
    sentence = tr("{coder}: %n coding(s), mean with the others {mean}", "", count).format(
        coder=name, mean=decimal(mean)
    )
    row = (name, "", exact(mean), str(count))
    return CoderSummary(
        name,
        number_name(count),
        tr("codings"),
        mean,
        decimal(mean),
        Mark(PairTarget(name, name, code), sentence, row),
    )


def _cell(pair: CoderPair, number: Mapping[str, int], code: str) -> PairCell:
    one, other = pair.coders
    words = [f"{one} – {other}: {decimal(pair.value, 3)}"]
    words.append(tr("n {n}, %n document(s)", "", pair.documents).format(n=number_name(pair.n)))
    words += [message(warning).rstrip(".") for warning in pair.warnings]
    row = (one, other, exact(pair.value), str(pair.n))
    column, line = sorted((number[one], number[other]))
    return PairCell(
        line,
        column,
        pair.value,
        decimal(pair.value),
        Mark(PairTarget(one, other, code), ". ".join(words) + ".", row),
    )

"""What the report's pictures show: values for `annotator.ui.figures`, made of a comparison.

The window and the saved report (`report_document`) draw the same values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.comparison.coefficients import FEW_POSITIVES
from annotator.services.comparison.disagreements import DISPUTED
from annotator.services.comparison.units import Unit
from annotator.ui.compare.chart_words import (
    basis_words,
    bounds,
    decimal,
    exact,
    few_words,
    is_few,
    line_sentence,
    measure_hint,
    percent,
    spans_range,
)
from annotator.ui.compare.words import kind_name
from annotator.ui.figures.targets import CodeTarget, DocumentTarget
from annotator.ui.figures.values import (
    Benchmark,
    Caption,
    CoefficientChart,
    CoefficientRow,
    Mark,
    RankChart,
    RankPart,
    RankRow,
)
from annotator.ui.i18n import tr
from annotator.ui.messages import message
from annotator.ui.widgets.naming import face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.services.comparison.line import Line
    from annotator.services.comparison.ranking import DocumentStanding
    from annotator.services.comparison.report import Report
    from annotator.ui.widgets.naming import CodeFace

RANKED = 15
"""Documents that the picture of the ranking shows; the table has them all."""
_FEW_DOCUMENTS = 20


def lines_of(report: Report, measure: str, unit: Unit) -> list[Line]:
    """Return the lines of one coefficient, in the order of the tree."""
    return [one for one in report.lines if (one.measure, one.unit) == (measure, unit)]


def offered_measures(report: Report) -> list[tuple[str, Unit]]:
    """Return the coefficients of a report, that of stretches first."""
    found = dict.fromkeys((line.measure, line.unit) for line in report.lines)
    order = {"u_alpha_binary": 0, "alpha": 1}
    return sorted(found, key=lambda one: order.get(one[0], 2))


def coefficient_chart(
    report: Report, faces: Mapping[str, CodeFace], measure: str, unit: Unit
) -> CoefficientChart:
    """Return the coefficients by code, with their intervals."""
    depths = {code.id: len(above) for code, above in report.material.codebook.walk()}
    lines = [line for line in lines_of(report, measure, unit) if line.code in depths]
    shallowest = min((depths[line.code] for line in lines), default=0)
    return CoefficientChart(
        Caption(
            tr("Agreement by code"),
            f"{measure_hint(measure, unit)}, {basis_words(report)}",
            (
                tr("Code"),
                tr("Coefficient"),
                tr("Low"),
                tr("High"),
                tr("Units"),
                tr("Prevalence"),
                tr("Observed"),
                tr("Below the benchmark"),
            ),
        ),
        (tr("Code"), tr("Spans"), tr("Coefficient")),
        [coefficient_row(line, faces, depths[line.code] - shallowest) for line in lines],
        benchmarks_of(report),
        tr("hollow: the code was given fewer than {few} times, too few for an interval").format(
            few=FEW_POSITIVES
        ),
        coefficient_notes(report),
    )


def coefficient_row(line: Line, faces: Mapping[str, CodeFace], depth: int) -> CoefficientRow:
    """Return the row of a code, so many levels below the top ones."""
    face = face_of(faces, line.code)
    is_hollow = is_few(line)
    note = few_words(line) if is_hollow else bounds(line)
    if line.undefined is not None:
        reason = f"agreement.{line.undefined}"
        note = message(reason)
    row = (
        face.path, exact(line.value), exact(line.low), exact(line.high), str(line.n),
        exact(line.prevalence), exact(line.observed), exact(line.below),
    )  # fmt: skip
    return CoefficientRow(
        label=face.name,
        depth=depth,
        color=face.color,
        spans=spans_range(line),
        value=line.value,
        low=line.low,
        high=line.high,
        value_text=decimal(line.value),
        note=note,
        is_hollow=is_hollow,
        mark=Mark(CodeTarget(line.code), line_sentence(line, face.path), row),
    )


def benchmarks_of(report: Report) -> list[Benchmark]:
    """Return the lead's own benchmark, else those that readers look for."""
    wanted = report.settings.interval.benchmark
    if wanted is None:
        # Krippendorff's, which readers look for; no verdict goes with them.
        return [Benchmark(0.667, ".667"), Benchmark(0.8, ".800")]
    return [Benchmark(wanted, tr("benchmark {value}").format(value=decimal(wanted)))]


def coefficient_notes(report: Report) -> list[str]:
    """Return what the coefficients mean and where they mislead."""
    notes = [
        tr(
            "1 is full agreement, 0 what chance would give. A rare code can have a low figure "
            "though coders seldom differ: look at the spans beside it."
        )
    ]
    documents = len(report.material.documents)
    if documents < _FEW_DOCUMENTS:
        notes.append(
            tr(
                "Only %n document(s): intervals from so few are rough, and usually too narrow.",
                "",
                documents,
            )
        )
    return notes


def rank_chart(standings: Sequence[DocumentStanding], limit: int | None = RANKED) -> RankChart:
    """Return the documents by disagreement: those with the largest disputed share first."""
    shown = [one for one in standings if one.disagreements][:limit]
    notes = [
        tr(
            "The share is of the characters that somebody coded. A short document gets to the top "
            "with one long disputed passage."
        )
    ]
    if len(shown) < len(standings):
        rest = number_name(len(standings) - len(shown))
        notes.append(tr("{count} more in the table.").format(count=rest))
    return RankChart(
        Caption(
            tr("Documents by disagreement"),
            tr("disagreements by kind; right: disputed share of what was coded"),
            (tr("Document"), *(kind_name(kind) for kind in DISPUTED), tr("Disputed share")),
        ),
        (tr("Document"), tr("disputed")),
        [kind_name(kind) for kind in DISPUTED],
        [_standing(one) for one in shown],
        notes,
    )


def _standing(one: DocumentStanding) -> RankRow:
    parts = [
        RankPart(number, count, f"{kind_name(kind)}: {number_name(count)}")
        for number, kind in enumerate(DISPUTED)
        if (count := one.counts.get(kind, 0))
    ]
    sentence = tr("{document}: {count} disagreements, {share} of what was coded").format(
        document=one.document, count=number_name(one.disagreements), share=percent(one.share)
    )
    row = (
        one.document,
        *(str(one.counts.get(kind, 0)) for kind in DISPUTED),
        exact(one.share),
    )
    detail = tr("{count} characters").format(count=number_name(one.characters))
    return RankRow(
        one.document,
        detail,
        parts,
        percent(one.share),
        Mark(DocumentTarget(one.document_id.hex()), sentence, row),
    )

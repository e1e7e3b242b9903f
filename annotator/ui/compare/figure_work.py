"""What the report's pictures take from a comparison, each made on a worker thread.

All of it raises `Cancelled` when the person asked to stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.ui.compare.attribute_chart import attribute_chart, attributes_of
from annotator.ui.compare.confusion_chart import cell_counts, confusion_chart, confusion_of
from annotator.ui.compare.course_chart import course_chart, course_of
from annotator.ui.compare.pair_chart import pair_chart, pairs_of
from annotator.ui.compare.stability_chart import stability_chart, stability_leads, twice
from annotator.ui.compare.strip_chart import strip_chart
from annotator.ui.compare.target_scopes import attribute_leads, step_leads

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.services.comparison.drift import By
    from annotator.services.comparison.report import Report
    from annotator.services.comparison.units import Unit
    from annotator.services.project import Project
    from annotator.ui.compare.activity import Lead
    from annotator.ui.compare.place_table import Pair
    from annotator.ui.compare.run import Comparison
    from annotator.ui.compare.stability_chart import Rounds, Twice
    from annotator.ui.figures.targets import Target
    from annotator.ui.figures.values import Chart
    from annotator.ui.widgets.naming import CodeFace

Faces = Mapping[str, "CodeFace"]
Measure = tuple[str, "Unit"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, and where its marks lead if they do not say so themselves; None: no picture."""

    chart: Chart | None
    leads: Mapping[Target, Lead] = field(default_factory=dict)
    twice: Twice | None = None
    """Of coders with themselves: the rounds that there are to choose from."""


def confusions(comparison: Comparison, faces: Faces, pair: Pair | None, run: Progress) -> Figure:
    """Return the confusion matrix of two coders, or of all together."""
    counts = cell_counts(confusion_of(comparison, pair, run))
    if not counts:
        return Figure(None)
    return Figure(confusion_chart(comparison.report.material, counts, faces, pair))


def attributes(comparison: Comparison, faces: Faces, run: Progress) -> Figure:
    """Return agreement on attributes."""
    material, lines = comparison.report.material, attributes_of(comparison, run)
    return Figure(attribute_chart(material, lines, faces), attribute_leads(material, lines, faces))


def pairs(report: Report, faces: Faces, code: str, measure: Measure, run: Progress) -> Figure:
    """Return agreement coder by coder in a code."""
    found = pairs_of(report, code, *measure, run)
    return Figure(pair_chart(report, found, faces, code, measure))


def course(
    project: Project, report: Report, faces: Faces, by: By, measure: Measure, run: Progress
) -> Figure:
    """Return agreement over time.

    Raises:
        UserError: there are too few documents for stages.
    """
    found = course_of(project, report, by, run)
    leads = step_leads(project, found, report, faces)
    return Figure(course_chart(found, report, faces, measure), leads)


def coders_twice(
    project: Project,
    report: Report,
    faces: Faces,
    rounds: Rounds | None,
    measure: Measure,
    run: Progress,
) -> Figure:
    """Return coders with themselves across two rounds; no picture where nobody coded twice."""
    found = twice(project, report.settings, rounds, run)
    if found is None:
        return Figure(None)
    leads = stability_leads(found, faces, measure)
    return Figure(stability_chart(found, faces, measure), leads, found)


def strips(comparison: Comparison, faces: Faces, run: Progress) -> Figure:
    """Return where in the documents coders disagree."""
    run(0, 1)
    return Figure(
        strip_chart(comparison.report.material, comparison.standings, comparison.rules, faces)
    )

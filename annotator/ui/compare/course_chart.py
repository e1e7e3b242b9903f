"""How agreement goes on: by order of coding, by week, by round, as a picture shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.comparison.coefficients import FEW_POSITIVES
from annotator.services.comparison.drift import By, Drift, drift, drift_of
from annotator.ui.compare.chart_words import (
    exact,
    is_few,
    line_sentence,
    measure_hint,
    measure_name,
)
from annotator.ui.figures.targets import StepTarget
from annotator.ui.figures.values import Caption, CourseChart, CourseLine, CoursePoint, Mark
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import face_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.progress import Progress
    from annotator.services.comparison.drift import Stage
    from annotator.services.comparison.report import Report
    from annotator.services.comparison.units import Unit
    from annotator.services.project import Project
    from annotator.ui.widgets.naming import CodeFace


def course_of(project: Project, report: Report, by: By, progress: Progress) -> Drift:
    """Return agreement stage by stage; runs on a worker thread.

    Raises:
        UserError: there are too few documents for stages.
        Cancelled: the person asked to stop.
    """
    if by is By.ROUND:
        return drift(project, report.settings, by, progress=progress)
    return drift_of(report, by, progress=progress)


def by_name(by: By) -> str:
    """Return what agreement is followed along."""
    return {
        By.ROUND: tr("by round"),
        By.WEEK: tr("by week"),
        By.ORDER: tr("by order of coding"),
    }[by]


def course_chart(
    found: Drift, report: Report, faces: Mapping[str, CodeFace], measure: tuple[str, Unit]
) -> CourseChart:
    """Return the coefficients of the top codes from stage to stage."""
    depths = {code.id: len(above) for code, above in report.material.codebook.walk()}
    shown = [code for code in report.material.codes if code in depths]
    top = min((depths[code] for code in shown), default=0)
    steps = step_names(found)
    notes = [
        tr(
            "A fall can mean that coders drift apart, or that the later documents are harder. "
            "Few documents a step make it jump."
        )
    ]
    if found.undated:
        notes.append(
            tr("%n document(s) without a day on which coding ended.", "", len(found.undated))
        )
    return CourseChart(
        Caption(
            tr("Agreement over time"),
            f"{measure_hint(*measure)}, {by_name(found.by)}",
            (tr("Code"), tr("Step"), tr("Coefficient"), tr("Low"), tr("High")),
        ),
        steps,
        by_name(found.by),
        measure_name(*measure),
        [_line(found, code, faces, measure, steps) for code in shown if depths[code] == top],
        hollow_note=tr(
            "hollow: the code was given fewer than {few} times, too few for an interval"
        ).format(few=FEW_POSITIVES),
        notes=notes,
    )


def step_names(found: Drift) -> list[str]:
    """Return what the steps are called."""
    return [_step(found.by, stage) for stage in found.stages]


def _step(by: By, stage: Stage) -> str:
    count = len(stage.documents)
    if by is By.ORDER:
        return tr("part {number} ({count})").format(number=stage.label, count=count)
    return f"{stage.label} ({count})"


def _line(
    found: Drift,
    code: str,
    faces: Mapping[str, CodeFace],
    measure: tuple[str, Unit],
    steps: list[str],
) -> CourseLine:
    face = face_of(faces, code)
    points = []
    for at, stage in enumerate(found.stages):
        for line in stage.lines:
            if line.code == code and (line.measure, line.unit) == measure:
                row = (face.path, steps[at], exact(line.value), exact(line.low), exact(line.high))
                sentence = f"{steps[at]}. {line_sentence(line, face.path)}"
                mark = Mark(StepTarget(code, str(at)), sentence, row)
                points.append(CoursePoint(at, line.value, line.low, line.high, is_few(line), mark))
    return CourseLine(face.name, face.color, points)

"""Coders with themselves: the same documents in two rounds, as a picture shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.services.comparison.coefficients import FEW_POSITIVES
from annotator.services.comparison.material import done_by
from annotator.services.comparison.stability import Stability, stability
from annotator.store.queries import coders as coder_queries
from annotator.ui.compare.activity import Scope
from annotator.ui.compare.chart_words import exact, line_sentence, measure_hint
from annotator.ui.compare.charts import benchmarks_of, coefficient_row, lines_of
from annotator.ui.compare.place_table import Wanted
from annotator.ui.compare.run import Memory, comparison_of
from annotator.ui.figures.targets import PairTarget, Target
from annotator.ui.figures.values import Caption, CoefficientChart, CoefficientRow, Mark
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import face_of

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.services.comparison.choice import Settings
    from annotator.services.comparison.line import Line
    from annotator.services.comparison.units import Unit
    from annotator.services.project import Project
    from annotator.ui.widgets.naming import CodeFace

Rounds = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Twice:
    """The rounds there are to choose from, those that were chosen, and the coders' figures."""

    offered: Sequence[Rounds]
    rounds: Rounds
    found: Sequence[Stability]


def twice(
    project: Project, settings: Settings, wanted: Rounds | None, progress: Progress
) -> Twice | None:
    """Compare coders with themselves; None if nobody did a document twice.

    `wanted` are the two rounds; the last two that are there stand in for any that are not. Runs
    on a worker thread.

    Raises:
        UserError: a name in the settings is unknown.
        Cancelled: the person asked to stop.
    """
    offered = rounds_done_twice(project, settings)
    if not offered:
        return None
    rounds = wanted if wanted in offered else offered[-1]
    assert rounds is not None  # it is among those offered
    return Twice(offered, rounds, stability(project, settings, rounds, progress=progress))


def rounds_done_twice(project: Project, settings: Settings) -> list[Rounds]:
    """Return each two rounds in which the same coder did the same document."""
    choice = settings.choice
    rounds = project.read(coder_queries.rounds)
    names = {
        coder.id: coder.name
        for coder in project.read(coder_queries.coders)
        if not choice.coders or coder.name in choice.coders
    }
    done = {
        round_.name: {
            (coder, id_)
            for id_, work in project.read(done_by, choice, round_.id, names).items()
            for coder in work.versions
        }
        for round_ in rounds
    }
    return [
        (one.name, other.name)
        for one, other in combinations(rounds, 2)
        if not done[one.name].isdisjoint(done[other.name])
    ]


def stability_chart(
    found: Twice, faces: Mapping[str, CodeFace], measure: tuple[str, Unit]
) -> CoefficientChart:
    """Return each coder's coefficients with themselves, those of the top codes."""
    first = found.found[0].report
    return CoefficientChart(
        Caption(
            tr("Coders with themselves"),
            tr("{measure}; round {one} against round {other}").format(
                measure=measure_hint(*measure), one=found.rounds[0], other=found.rounds[1]
            ),
            (tr("Coder"), tr("Code"), tr("Coefficient"), tr("Low"), tr("High"), tr("Documents")),
        ),
        (tr("Coder and code"), tr("Spans"), tr("Coefficient")),
        [row for one in found.found for row in _rows(one, faces, measure)],
        benchmarks_of(first),
        tr("hollow: the code was given fewer than {few} times, too few for an interval").format(
            few=FEW_POSITIVES
        ),
        [
            tr(
                "How far a coder does the same again. It bounds what two coders can reach; "
                "a low figure asks for clearer rules or a rest, not for a verdict."
            )
        ],
    )


def _rows(
    one: Stability, faces: Mapping[str, CodeFace], measure: tuple[str, Unit]
) -> list[CoefficientRow]:
    return [_row(one, line, faces) for line in _top_lines(one, measure)]


def _top_lines(one: Stability, measure: tuple[str, Unit]) -> list[Line]:
    depths = {code.id: len(above) for code, above in one.report.material.codebook.walk()}
    lines = [line for line in lines_of(one.report, *measure) if line.code in depths]
    top = min((depths[line.code] for line in lines), default=0)
    return [line for line in lines if depths[line.code] == top]


def _row(one: Stability, line: Line, faces: Mapping[str, CodeFace]) -> CoefficientRow:
    face = face_of(faces, line.code)
    documents = len(one.report.material.documents)
    row = (
        one.coder, face.path, exact(line.value), exact(line.low), exact(line.high),
        str(documents),
    )  # fmt: skip
    sentence = f"{one.coder}. {line_sentence(line, face.path)}"
    return replace(
        coefficient_row(line, faces, 0),
        label=f"{one.coder}  ·  {face.name}",
        mark=Mark(PairTarget(one.coder, one.coder, line.code), sentence, row),
    )


def stability_leads(
    found: Twice, faces: Mapping[str, CodeFace], measure: tuple[str, Unit]
) -> dict[Target, Callable[[Progress], Scope]]:
    """Return what finds the passages where a coder differs from themselves, code by code."""
    return {
        PairTarget(one.coder, one.coder, line.code): partial(_scope, one, line.code, faces)
        for one in found.found
        for line in _top_lines(one, measure)
    }


def _scope(one: Stability, code: str, faces: Mapping[str, CodeFace], progress: Progress) -> Scope:
    material = one.report.material
    return Scope(
        f"{one.coder}, {' – '.join(one.rounds)}  ·  {face_of(faces, code).name}",
        Wanted(codes=material.members(code) | {code}),
        comparison=comparison_of(one.report, Memory(), progress=progress),
        coder=one.coder,
    )

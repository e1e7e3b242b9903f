"""How agreement changes as the coding goes on: by round, by week, by order of coding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby

from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.services.comparison.choice import Settings
from annotator.services.comparison.coefficients import Source, lines_of, lines_of_all
from annotator.services.comparison.line import Line
from annotator.services.comparison.material import ComparedDocument
from annotator.services.comparison.report import Report, part, report
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries

BLOCKS = 3
"""Into how many parts of equal size the order of coding is cut."""


class By(StrEnum):
    """What agreement is followed along."""

    ROUND = "round"
    WEEK = "week"
    ORDER = "order"


_Dated = tuple[int, str, int]
"""When a document was finished, its name and its number."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The figures of one round, week or block of documents.

    `label` is the round's name, the ISO week (such as 2026-W47) or the block's number from 1.
    `start` and `end` are when the first and the last of its documents were finished (in
    microseconds; None where that is not known): a document counts as finished when the last of
    its coders was done. `failed` says why a round has no figures.
    """

    label: str
    documents: Sequence[str]
    lines: Sequence[Line]
    start: int | None = None
    end: int | None = None
    failed: UserError | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """The stages in order, and the documents that belong to none: nobody has finished them."""

    by: By
    settings: Settings
    stages: Sequence[Stage]
    undated: Sequence[str] = ()


def drift(
    project: Project,
    settings: Settings,
    by: By,
    *,
    blocks: int = BLOCKS,
    progress: Progress = silent,
) -> Drift:
    """Compute agreement stage by stage, each with n and interval.

    Weeks are those of UTC. Where documents were finished at the same moment, as by an import,
    their names decide the order.

    Raises:
        UserError: as for `report`; or there are fewer documents than blocks.
        Cancelled: the person asked to stop.
    """
    if by is By.ROUND:
        return _by_round(project, settings, progress)
    found = report(project, settings, progress=part(progress, 0, 700))
    return drift_of(found, by, blocks=blocks, progress=part(progress, 700, 1000))


def drift_of(found: Report, by: By, *, blocks: int = BLOCKS, progress: Progress = silent) -> Drift:
    """Compute agreement by week or by order of coding, of a report that is there already.

    Raises:
        UserError: there are fewer documents than blocks.
        ValueError: rounds are no part of one report.
        Cancelled: the person asked to stop.
    """
    dated = sorted(
        (moment, document.name, number)
        for number, document in enumerate(found.material.documents)
        if (moment := _moment(document)) is not None
    )
    known = {name for _, name, _ in dated}
    undated = [d.name for d in found.material.documents if d.name not in known]
    parts: list[tuple[str, Sequence[_Dated]]]
    if by is By.WEEK:
        parts = [(week, list(some)) for week, some in groupby(dated, lambda item: _week(item[0]))]
    elif by is By.ORDER:
        if not 1 <= blocks <= len(dated):
            raise UserError("agreement.blocks", blocks=blocks, documents=len(dated))
        parts = [(str(number), some) for number, some in _blocks(dated, blocks)]
    else:
        raise ValueError("rounds are no part of one report")
    stages = []
    for done, (label, some) in enumerate(parts):
        progress(done, len(parts))
        stages.append(_stage(found, label, some))
    return Drift(by, found.settings, stages, undated)


def _blocks(dated: Sequence[_Dated], blocks: int) -> Iterator[tuple[int, Sequence[_Dated]]]:
    for number in range(blocks):
        start, end = (len(dated) * n // blocks for n in (number, number + 1))
        yield number + 1, dated[start:end]


def _stage(found: Report, label: str, some: Sequence[_Dated]) -> Stage:
    numbers = sorted(number for _, _, number in some)
    source = Source(found.ratings.choose_documents(numbers), found.settings)
    lines = [line for code in found.material.codes for line in lines_of(source, code)]
    return Stage(
        label,
        [found.material.documents[number].name for number in numbers],
        [*lines, *lines_of_all(source)],
        some[0][0],
        some[-1][0],
    )


def _by_round(project: Project, settings: Settings, progress: Progress) -> Drift:
    stages = []
    rounds = project.read(coder_queries.rounds)
    for done, round_ in enumerate(rounds):
        step = part(progress, 1000 * done // len(rounds), 1000 * (done + 1) // len(rounds))
        choice = replace(settings.choice, round=round_.name)
        try:
            found = report(project, replace(settings, choice=choice), progress=step)
        except UserError as error:
            if error.message_id != "agreement.no_documents":
                raise
            stages.append(Stage(round_.name, (), (), failed=error))
            continue
        moments = [m for document in found.material.documents if (m := _moment(document))]
        stages.append(
            Stage(
                round_.name,
                [document.name for document in found.material.documents],
                found.lines,
                min(moments, default=None),
                max(moments, default=None),
            )
        )
    return Drift(By.ROUND, settings, stages)


def _moment(document: ComparedDocument) -> int | None:
    return max(document.finished.values(), default=None)


def _week(moment: int) -> str:
    year, week, _ = datetime.fromtimestamp(moment / 1_000_000, UTC).isocalendar()
    return f"{year}-W{week:02}"

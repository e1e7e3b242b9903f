"""Codings from a file into the project: every row is checked, nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.domain.round import WorkState
from annotator.formats.codings import csv_reader, states_reader
from annotator.formats.codings.table import Rejection
from annotator.services import states as state_service
from annotator.services.backups import back_up_before
from annotator.services.documents import Message
from annotator.services.import_rows import RowCheck, RowRejected
from annotator.services.people import People
from annotator.services.project import Project
from annotator.store.journal import Operation, chunks
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries

_AT_ONCE = 2000
Item = csv_reader.NumberedRow | Rejection


@dataclass(slots=True)
class ImportedCodings:
    """What became of the rows of a file; `rejected` holds line number and reason, as a message."""

    added: int = 0
    duplicates: int = 0
    rejected: list[tuple[int, UserError]] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)

    def reject(self, line: int, message_id: str, values: Mapping[str, object]) -> None:
        """Note that a row was not taken, and why."""
        self.rejected.append((line, UserError(message_id, **values)))

    def reject_state(
        self, path: Path, line: int, message_id: str, values: Mapping[str, object]
    ) -> None:
        """Note that a row of the file of states was not taken; its line is not one of the codings.

        So the reason says which file is meant.
        """
        problem = UserError(message_id, **values)
        self.rejected.append(
            (line, UserError("codings.states_row", file=path.name, problem=problem))
        )


def import_codings(
    project: Project,
    path: Path,
    *,
    done: bool = False,
    states: Path | None = None,
    round_name: str | None = None,
    partial: bool = False,
    progress: Progress = silent,
) -> ImportedCodings:
    """Import a CSV file of codings in one step: all rows, or with `partial` the good ones.

    Coders and rounds that are missing are created. Each document and coder with a row becomes
    in progress, with `done` done; `states` is a file that says it for each.

    Raises:
        UserError: the file cannot be read, or (without `partial`) rows were rejected; the value
            `result` is the `ImportedCodings` with all of them. Nothing was imported.
        Cancelled: the person asked to stop; nothing was imported.
    """
    back_up_before(project)
    header, items = csv_reader.iterate_codings(path)
    result = ImportedCodings()
    with project.operation("coding.import") as operation:
        people = People(operation, round_name)
        check = RowCheck(operation, header, people)
        if check.ignored_columns:
            names = ", ".join(check.ignored_columns)
            result.warnings.append(("codings.columns_ignored", {"columns": names}))
        for some in chunks(items, _AT_ONCE):
            _take(operation, check, some, result)
            progress(result.added + result.duplicates, 0)
        _record(operation, check.touched, WorkState.DONE if done else WorkState.IN_PROGRESS)
        read = result.added + result.duplicates
        if states is not None:
            read += _take_states(operation, people, states, result)
        if result.rejected and not (partial and read):
            raise _rejection(result, path)
    return result


def _take(
    operation: Operation, check: RowCheck, items: Sequence[Item], result: ImportedCodings
) -> None:
    """Check some rows and write the good ones."""
    check.prepare([item.row for item in items if isinstance(item, csv_reader.NumberedRow)])
    new = []
    for item in items:
        if isinstance(item, Rejection):
            result.reject(item.line, item.reason_id, item.values)
            continue
        try:
            row = check.coding_of(item.row)
        except RowRejected as rejected:
            result.reject(item.line, rejected.message_id, rejected.values)
            continue
        if row is None:
            result.duplicates += 1
        else:
            new.append(row)
    result.added += len(new)
    operation.insert_many("coding", new)


def _record(
    operation: Operation, touched: Iterable[tuple[bytes, bytes, bytes]], state: WorkState
) -> None:
    """Record that coders have worked on documents; what is done stays done."""
    for place in touched:
        known = coder_queries.state_row(operation.connection, *place)
        opened = known is not None and known[1] != WorkState.NOT_OPENED
        if state is WorkState.DONE or not opened:
            state_service.record(operation, *place, state)


def _take_states(operation: Operation, people: People, path: Path, result: ImportedCodings) -> int:
    """Set the states that a file lists, and return how many.

    Rows that cannot be taken are rejected with their line; the reason names the file.
    """
    file = states_reader.read_states(path)
    if file.unknown_columns:
        names = f"{path.name}: {', '.join(file.unknown_columns)}"
        result.warnings.append(("codings.columns_ignored", {"columns": names}))
    for rejection in file.rejections:
        result.reject_state(path, rejection.line, rejection.reason_id, rejection.values)
    names_there = document_queries.document_names(operation.connection)
    taken = 0
    for row in file.rows:
        if row.document not in names_there:
            result.reject_state(path, row.line, "codings.no_document", {"document": row.document})
            continue
        try:
            coder_id, round_id = people.coder_and_round(row.coder, row.round)
        except UserError as error:
            result.reject_state(path, row.line, error.message_id, error.values)
            continue
        place = (names_there[row.document], coder_id, round_id)
        state_service.record(operation, *place, row.state)
        taken += 1
    return taken


def _rejection(result: ImportedCodings, path: Path) -> UserError:
    line, reason = result.rejected[0]
    result.added = 0
    return UserError(
        "codings.rejected",
        file=path.name,
        count=len(result.rejected),
        line=line,
        reason=reason,
        result=result,
    )

"""How far each coder is with each document, from CSV."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.round import WorkState
from annotator.formats.codings.table import Rejection, open_table

NEEDED = ("document", "coder", "state")
COLUMNS = ("document", "coder", "round", "state")


@dataclass(frozen=True, slots=True)
class StateRow:
    """How far a coder is with a document in a round; an empty round means the one worked in.

    `line` is the number of the first physical line of the row, counted from 1.
    """

    line: int
    document: str
    coder: str
    round: str
    state: WorkState


@dataclass(frozen=True, slots=True)
class StatesFile:
    """A whole file of states; `unknown_columns` are ignored and worth a warning."""

    rows: Sequence[StateRow]
    rejections: Sequence[Rejection]
    unknown_columns: Sequence[str]


def read_states(path: Path) -> StatesFile:
    """Read the columns `document, coder, round, state`, found by name, in any order.

    Raises:
        UserError: the file cannot be read as a table, or a column other than `round` is missing.
    """
    columns, records = open_table(path, NEEDED)
    rows: list[StateRow] = []
    rejections: list[Rejection] = []
    for record in records:
        item = record if isinstance(record, Rejection) else _row(columns, *record)
        if isinstance(item, Rejection):
            rejections.append(item)
        else:
            rows.append(item)
    return StatesFile(rows, rejections, tuple(name for name in columns if name not in COLUMNS))


def _row(columns: Sequence[str], line: int, cells: Sequence[str]) -> StateRow | Rejection:
    row = dict(zip(columns, cells, strict=True))
    for name in ("document", "coder"):
        if not row[name]:
            return Rejection(line, "codings.cell_empty", {"column": name})
    try:
        state = WorkState(row["state"])
    except ValueError:
        values = {"value": row["state"][:80], "states": ", ".join(WorkState)}
        return Rejection(line, "codings.not_a_state", values)
    return StateRow(line, row["document"], row["coder"], row.get("round", ""), state)

"""CSV files record by record, each with the line that it begins in."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.formats.codings.columns import PSEUDONYMOUS, SPREADSHEET

MAX_CELL = 10_000_000
"""Characters; the library's own limit of 131,072 is less than a long document."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row that cannot be taken: the number of its first physical line, and why.

    `reason_id` is a message id, `values` fill its holes.
    """

    line: int
    reason_id: str
    values: Mapping[str, object] = field(default_factory=dict)


Record = tuple[int, list[str]]
"""The number of the first physical line of a row, counted from 1, and its cells."""


def open_table(
    path: Path, needed: Sequence[str]
) -> tuple[list[str], Iterator[Record | Rejection]]:
    """Return the header of a CSV file and what follows it, read as it is asked for.

    UTF-8 with or without byte order mark, rows end with LF or CRLF, empty lines are passed over.
    Rows with too few or too many cells, broken quotes or U+0000 come as rejections.

    Raises:
        UserError: the file cannot be read, is empty, its first line is no header or names a
            column twice, a needed column is missing, or the file says that its content was
            altered on export. While rows are read: the file cannot be read on, or is not UTF-8.
    """
    records = _records(path)
    first = next(records, None)
    if first is None:
        raise UserError("codings.empty", file=path.name)
    if isinstance(first, Rejection):
        raise UserError("codings.header", file=path.name)
    columns = first[1]
    _check_header(path, columns, needed)
    return columns, records


def _check_header(path: Path, columns: Sequence[str], needed: Sequence[str]) -> None:
    if PSEUDONYMOUS in columns:
        raise UserError("codings.pseudonymous", file=path.name)
    if SPREADSHEET in columns:
        raise UserError("codings.for_spreadsheet", file=path.name)
    twice = [name for i, name in enumerate(columns) if name in columns[:i]]
    if twice:
        raise UserError("codings.column_twice", file=path.name, column=twice[0])
    missing = [name for name in needed if name not in columns]
    if missing:
        raise UserError("codings.columns_missing", file=path.name, columns=", ".join(missing))


def _records(path: Path) -> Iterator[Record | Rejection]:
    # The limit belongs to the whole process. It is raised for good: taking it back would pull it
    # from under another table that is being read at the same time.
    csv.field_size_limit(max(csv.field_size_limit(), MAX_CELL))
    try:
        # Lines end at LF only, as they do in documents and as editors and grep count them.
        with path.open(encoding="utf-8-sig", newline="\n") as file:
            yield from _checked(file)
    except UnicodeDecodeError as error:
        line = _first_undecodable_line(path)
        raise UserError("codings.encoding", file=path.name, line=line) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("codings.unreadable", file=path.name, reason=reason) from error


def _checked(lines: Iterable[str]) -> Iterator[Record | Rejection]:
    # Strict: otherwise a quote that is never closed would swallow the rest of the file in silence.
    reader = csv.reader(lines, strict=True)
    width = 0
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Rejection(line, "codings.broken_row", {"problem": str(error)})
            continue
        if not cells:
            continue
        width = width or len(cells)
        if len(cells) != width:
            yield Rejection(line, "codings.row_length", {"cells": len(cells), "columns": width})
        elif "\0" in "".join(cells):
            yield Rejection(line, "codings.nul")
        else:
            yield line, cells


def _first_undecodable_line(path: Path) -> int:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                line.decode("utf-8")
            except UnicodeDecodeError:
                return number
    raise RuntimeError(f"{path.name} changed while it was being read")

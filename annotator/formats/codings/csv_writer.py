"""Coded spans to CSV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from annotator.formats.codings.columns import (
    ATTRIBUTE,
    COLUMNS,
    PSEUDONYMOUS,
    SPREADSHEET,
    VARIABLE,
)
from annotator.formats.codings.new_file import new_file, write

_ROWS_AT_ONCE = 1000
_QUOTED = re.compile('[",\r\n]').search
# What a spreadsheet takes for a formula (CWE-1236), also behind blanks and in full width.
_FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]").match


def header(attribute_ids: Iterable[str], variable_ids: Iterable[str]) -> list[str]:
    """Return the names of all columns in their order."""
    attributes = [ATTRIBUTE + id_ for id_ in attribute_ids]
    return [*COLUMNS, *attributes, *(VARIABLE + id_ for id_ in variable_ids)]


def write_codings(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    overwrite: bool = False,
    for_spreadsheet: bool = False,
    pseudonymous: bool = False,
) -> int:
    """Write a table and return its number of rows.

    UTF-8 with byte order mark, RFC 4180 with minimal quoting, CRLF row ends; cells are never
    altered, except `for_spreadsheet`: there what would be taken for a formula gets a `'` in
    front. That, and that the rows are `pseudonymous`, a last column of its own says in every row,
    so that nobody takes the file for the data themselves.

    Raises:
        UserError: there is a file of that name (without `overwrite`), or it cannot be written.
        ValueError: a row is not as long as the header.
    """
    names = list(header)
    marks = [(SPREADSHEET, for_spreadsheet), (PSEUDONYMOUS, pseudonymous)]
    added = [name for name, wanted in marks if wanted]
    if for_spreadsheet:
        rows = ([*map(_guarded, row)] for row in rows)
    if added:
        values = ["true"] * len(added)
        rows = ([*row, *values] for row in rows)
    names += added
    rows = iter(rows)
    count = 0
    with new_file(path, overwrite=overwrite) as file:
        write(file, ("\ufeff" + _line(names)).encode(), path.name)
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            for row in some:
                if len(row) != len(names):
                    raise ValueError(f"{len(row)} cells for {len(names)} columns")
            write(file, "".join(map(_line, some)).encode(), path.name)
            count += len(some)
    return count


def _line(row: Sequence[str]) -> str:
    """Return a row as `csv.writer` writes it.

    Three times as fast: that looks at every character in turn, and hardly a row needs quotes.
    """
    line = ",".join(row)
    if '"' in line or "\n" in line or "\r" in line or line.count(",") >= len(row) or not line:
        line = ",".join(map(_cell, row)) or '""'
    return line + "\r\n"


def _cell(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _QUOTED(cell) else cell


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA(cell) else cell

"""Coded spans from CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.coding import CodingRow
from annotator.domain.errors import UserError
from annotator.formats.codings.cells import (
    id_text,
    moment,
    origin,
    truth,
    whole_number,
)
from annotator.formats.codings.columns import ATTRIBUTE, COLUMNS, VARIABLE
from annotator.formats.codings.table import Record, Rejection, open_table

NEEDED = ("start", "end", "code", "coder")
"""And `document` or `text_sha256`."""

_SHOWN = 80  # characters of a cell that a message quotes

# What a cell must be unless it is empty, and the reason for rejecting its row if it is not. What
# is not here is text. `in_boilerplate` is worked out anew: nothing that stands there is a reason.
_MEANINGS: dict[str, tuple[Callable[[str], object], str]] = {
    "text_sha256": (str.lower, ""),
    "in_boilerplate": (lambda text: text == "true", ""),
    "start": (whole_number, "codings.not_an_offset"),
    "end": (whole_number, "codings.not_an_offset"),
    "origin": (origin, "codings.not_an_origin"),
    "source_coding_id": (id_text, "codings.not_an_id"),
    "confirmed_at": (moment, "codings.not_a_time"),
    "unsure": (truth, "codings.not_a_boolean"),
    "codebook_version": (lambda text: str(whole_number(text)), "codings.not_a_number"),
    "created_at": (moment, "codings.not_a_time"),
    "modified_at": (moment, "codings.not_a_time"),
    "coding_id": (id_text, "codings.not_an_id"),
}


@dataclass(frozen=True, slots=True)
class CodingsHeader:
    """What the first line says; `unknown_columns` are ignored and worth a warning."""

    columns: Sequence[str]
    attribute_ids: Sequence[str]
    variable_ids: Sequence[str]
    unknown_columns: Sequence[str]


@dataclass(frozen=True, slots=True)
class NumberedRow:
    """A coding and the number of its first physical line, counted from 1."""

    line: int
    row: CodingRow


@dataclass(frozen=True, slots=True)
class CodingsFile:
    """A whole file of codings; `rows` and `rejections` are in the order of the file."""

    header: CodingsHeader
    rows: Sequence[NumberedRow]
    rejections: Sequence[Rejection]


def read_codings(path: Path) -> CodingsFile:
    """Read a file of codings at once; see `iterate_codings`.

    A million rows take a gigabyte: for files of any size use `iterate_codings`.
    """
    header, items = iterate_codings(path)
    rows: list[NumberedRow] = []
    rejections: list[Rejection] = []
    for item in items:
        if isinstance(item, Rejection):
            rejections.append(item)
        else:
            rows.append(item)
    return CodingsFile(header, rows, rejections)


def iterate_codings(path: Path) -> tuple[CodingsHeader, Iterator[NumberedRow | Rejection]]:
    """Return what the header says and the rows in the order of the file, read as asked for.

    Cells are checked for what they are (numbers, times, ids …), not for whether the project has
    such a document, code or coder. Cells of attributes and variables stay text; empty ones are
    left out. A time comes as UTC ending in Z, an id in lower case with hyphens.

    Raises:
        UserError: the file cannot be read as a table of codings, on the call already, except for
            what shows only on the way: that it is not UTF-8, or a failing disk.
    """
    columns, records = open_table(path, NEEDED)
    if "document" not in columns and "text_sha256" not in columns:
        named = "document (or text_sha256)"
        raise UserError("codings.columns_missing", file=path.name, columns=named)
    return _header(columns), _rows(columns, records)


def _header(columns: Sequence[str]) -> CodingsHeader:
    attributes = tuple(
        name for name in columns if len(name) > len(ATTRIBUTE) and name.startswith(ATTRIBUTE)
    )
    variables = tuple(
        name for name in columns if len(name) > len(VARIABLE) and name.startswith(VARIABLE)
    )
    known = {*COLUMNS, *attributes, *variables}
    return CodingsHeader(
        tuple(columns),
        tuple(name.removeprefix(ATTRIBUTE) for name in attributes),
        tuple(name.removeprefix(VARIABLE) for name in variables),
        tuple(name for name in columns if name not in known),
    )


def _rows(
    columns: Sequence[str], records: Iterator[Record | Rejection]
) -> Iterator[NumberedRow | Rejection]:
    parse = _row_parser(columns)
    for record in records:
        yield record if isinstance(record, Rejection) else parse(*record)


def _row_parser(columns: Sequence[str]) -> Callable[[int, list[str]], NumberedRow | Rejection]:
    """Return what makes a row of cells; where they are is looked up once, not for each row."""
    place = {name: index for index, name in enumerate(columns)}
    texts = [(name, place[name]) for name in COLUMNS if name in place and name not in _MEANINGS]
    typed = [(name, place[name], *_MEANINGS[name]) for name in _MEANINGS if name in place]
    attributes = _prefixed(place, ATTRIBUTE)
    variables = _prefixed(place, VARIABLE)
    needed = [(name, place[name]) for name in NEEDED]
    names = [place[name] for name in ("document", "text_sha256") if name in place]

    def parse(line: int, cells: list[str]) -> NumberedRow | Rejection:
        for name, index in needed:
            if not cells[index]:
                return Rejection(line, "codings.cell_empty", {"column": name})
        if not any(cells[index] for index in names):
            return Rejection(line, "codings.cell_empty", {"column": "document"})
        # Any: the fields of a CodingRow by name, of several types.
        fields: dict[str, Any] = {"document": ""}
        for name, index in texts:
            fields[name] = cells[index]
        for name, index, meaning, reason_id in typed:
            cell = cells[index]
            if not cell:
                continue
            try:
                fields[name] = meaning(cell)
            except ValueError:
                return Rejection(line, reason_id, {"column": name, "value": cell[:_SHOWN]})
        fields["attributes"] = {id_: cells[index] for id_, index in attributes if cells[index]}
        fields["variables"] = {id_: cells[index] for id_, index in variables if cells[index]}
        return NumberedRow(line, CodingRow(**fields))

    return parse


def _prefixed(place: dict[str, int], prefix: str) -> list[tuple[str, int]]:
    return [
        (name.removeprefix(prefix), index)
        for name, index in place.items()
        if name.startswith(prefix) and name != prefix
    ]

"""Codings as columns: a hundred thousand of them take four megabytes and sort in a blink."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from annotator.domain.coding import Origin
from annotator.ui.reader.document import CodingMark

UNSURE = 1
PENDING = 2
ORIGINS = tuple(Origin)
"""The origins in the order that flags number them."""
_ORIGIN_PLACE = 3  # bits to the left
_NUMBERS: dict[str, int] = {origin: number for number, origin in enumerate(ORIGINS)}

Ids = NDArray[np.uint64]
"""Shape (n, 2): the two halves of each 16-byte id."""


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """The codings of a document, one row each, sorted by start.

    `codes` and `coders` index `code_ids` and `coder_names`; `flags` are what `flags_of` makes.
    """

    ids: Ids
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    codes: NDArray[np.int16]
    coders: NDArray[np.int16]
    flags: NDArray[np.uint8]
    code_ids: tuple[str, ...]
    coder_names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.starts)


def marks_of(marks: Iterable[CodingMark]) -> Marks:
    """Return codings as columns.

    Raises:
        ValueError: an id has not 16 bytes, or a span is empty.
    """
    rows = list(marks)
    return marks_from_columns(
        [mark.id for mark in rows],
        [mark.start for mark in rows],
        [mark.end for mark in rows],
        [mark.code for mark in rows],
        [mark.coder for mark in rows],
        [flags_of_mark(mark) for mark in rows],
    )


def flags_of(*, unsure: bool, origin: str = Origin.MANUAL, pending: bool = False) -> int:
    """Return the flags of a coding.

    Raises:
        KeyError: there is no such origin.
    """
    return unsure * UNSURE | pending * PENDING | _NUMBERS[origin] << _ORIGIN_PLACE


def flags_of_mark(mark: CodingMark) -> int:
    """Return the flags of a coding."""
    return flags_of(unsure=mark.unsure, origin=mark.origin, pending=mark.pending)


def origin_numbers(flags: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the place in `ORIGINS` for each of some flags."""
    return flags >> np.uint8(_ORIGIN_PLACE)


def marks_from_columns(
    ids: Sequence[bytes],
    starts: Sequence[int],
    ends: Sequence[int],
    codes: Sequence[str],
    coders: Sequence[str] = (),
    flags: Sequence[int] = (),
) -> Marks:
    """Return codings as columns; the cheapest way in from rows of a query (`zip(*rows)`).

    `coders` and `flags` may be empty. May run on any thread.

    Raises:
        ValueError: an id has not 16 bytes, or a span is empty.
    """
    count = len(ids)
    joined = b"".join(ids)
    if len(joined) != 16 * count or any(len(one) != 16 for one in ids):
        raise ValueError("a coding's id has 16 bytes")
    code_ids, code_column = _indexed(codes)
    coder_names, coder_column = _indexed(coders or [""] * count)
    start_column = np.fromiter(starts, np.int32, count)
    end_column = np.fromiter(ends, np.int32, count)
    if count and not (start_column.min() >= 0 and (start_column < end_column).all()):
        raise ValueError("a coding's span is empty or starts before the text")
    found = Marks(
        np.frombuffer(joined, np.uint64).reshape(-1, 2),
        start_column,
        end_column,
        code_column,
        coder_column,
        np.fromiter(flags or [0] * count, np.uint8, count),
        code_ids,
        coder_names,
    )
    if (start_column[1:] < start_column[:-1]).any():
        return _taken(found, np.argsort(start_column, kind="stable"))
    return found


def _taken(marks: Marks, order: NDArray[np.intp]) -> Marks:
    """Return the rows of marks in an order."""
    return replace(
        marks,
        ids=marks.ids[order],
        starts=marks.starts[order],
        ends=marks.ends[order],
        codes=marks.codes[order],
        coders=marks.coders[order],
        flags=marks.flags[order],
    )


def _indexed(names: Sequence[str]) -> tuple[tuple[str, ...], NDArray[np.int16]]:
    """Return the distinct names in order of first occurrence, and each one's index."""
    distinct = tuple(dict.fromkeys(names))
    index = {name: i for i, name in enumerate(distinct)}
    return distinct, np.fromiter(map(index.__getitem__, names), np.int16, len(names))


NO_MARKS = marks_from_columns([], [], [], [])

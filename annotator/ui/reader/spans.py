"""The span index: which codings lie over a stretch of the text.

Columns sorted by start, with the running maximum of the ends: everything before the first row
whose maximum passes a position ends before that position. A query takes some ten microseconds
among a hundred thousand codings; no tree is needed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.document import CodingMark
from annotator.ui.reader.marks import PENDING, UNSURE, Marks

Rows = NDArray[np.intp]

# Any, as the columns are of several integer types.
Column = NDArray[Any]

NO_LANE = -1

_COLUMNS = (
    "_high",
    "_low",
    "starts",
    "ends",
    "codes",
    "coders",
    "flags",
    "lanes",
    "levels",
    "_reach",
)


class SpanIndex:
    """The codings of a document, in columns sorted by start.

    A row is valid until the next change. `lanes` and `levels` are where the stripe and the
    underline of a coding are drawn (`NO_LANE`: not decided yet); `annotator.ui.reader.lanes`
    fills them.
    """

    def __init__(self, marks: Marks) -> None:
        # Copies: these columns change in place, while `marks` stays as it was given.
        self._high = marks.ids[:, 0].copy()
        self._low = marks.ids[:, 1].copy()
        self.starts = marks.starts.copy()
        self.ends = marks.ends.copy()
        self.codes = marks.codes.copy()
        self.coders = marks.coders.copy()
        self.flags = marks.flags.copy()
        self.code_ids = list(marks.code_ids)
        self.coder_names = list(marks.coder_names)
        self.lanes = np.full(len(marks), NO_LANE, np.int16)
        self.levels = np.full(len(marks), NO_LANE, np.int16)
        self._reach = np.maximum.accumulate(self.ends)

    def __len__(self) -> int:
        return len(self.starts)

    def query(self, start: int, end: int) -> Rows:
        """Return the rows of the codings that share a character with `[start, end)`."""
        first = int(self._reach.searchsorted(np.int32(start), "right"))
        last = int(self.starts.searchsorted(np.int32(end), "left"))
        return first + np.flatnonzero(self.ends[first:last] > start)

    def starting_in(self, start: int, end: int) -> range:
        """Return the rows of the codings whose first character lies in `[start, end)`."""
        first = self.starts.searchsorted(np.int32(start), "left")
        return range(int(first), int(self.starts.searchsorted(np.int32(end), "left")))

    def row(self, coding_id: bytes) -> int:
        """Return the row of a coding.

        Raises:
            KeyError: it is not there.
        """
        rows = self._rows_of(coding_id)
        if not len(rows):
            raise KeyError(coding_id)
        return int(rows[0])

    def __contains__(self, coding_id: bytes) -> bool:
        return len(self._rows_of(coding_id)) > 0

    def among(self, rows: Rows, coding_id: bytes) -> list[int]:
        """Return the row of a coding, in a list, if it is one of `rows`."""
        high, low = np.frombuffer(coding_id, np.uint64)
        found = rows[self._low[rows] == low]
        return [int(row) for row in found[self._high[found] == high]]

    def _rows_of(self, coding_id: bytes) -> Rows:
        high, low = np.frombuffer(coding_id, np.uint64)
        # The second half of a UUIDv7 is random, so one comparison is nearly always enough.
        rows = np.flatnonzero(self._low == low)
        found: Rows = rows[self._high[rows] == high]
        return found

    def id_of(self, row: int) -> bytes:
        """Return the id of the coding in a row."""
        halves = self._high[row].tobytes(), self._low[row].tobytes()
        return b"".join(halves)

    def extent(self, coding_id: bytes) -> tuple[int, int]:
        """Return start and end of a coding.

        Raises:
            KeyError: it is not there.
        """
        row = self.row(coding_id)
        return int(self.starts[row]), int(self.ends[row])

    def ids_of(self, rows: range) -> list[bytes]:
        """Return the ids of the codings in some rows."""
        part = slice(rows.start, rows.stop)
        joined = np.stack((self._high[part], self._low[part]), axis=1).tobytes()
        return [joined[at : at + 16] for at in range(0, len(joined), 16)]

    def same_ids(self, ours: slice, other: SpanIndex, theirs: slice) -> NDArray[np.bool_]:
        """Tell for pairs of rows of this and another index whether they have the same id."""
        low: NDArray[np.bool_] = self._low[ours] == other._low[theirs]
        same: NDArray[np.bool_] = low & (self._high[ours] == other._high[theirs])
        return same

    def mark(self, row: int) -> CodingMark:
        """Return the coding in a row."""
        flags = int(self.flags[row])
        return CodingMark(
            self.id_of(row),
            int(self.starts[row]),
            int(self.ends[row]),
            self.code_ids[self.codes[row]],
            self.coder_names[self.coders[row]],
            bool(flags & UNSURE),
            bool(flags & PENDING),
        )

    def insert(self, mark: CodingMark) -> int:
        """Add a coding behind those with the same start, and return its row.

        Raises:
            ValueError: a coding with that id is there already.
        """
        if mark.id in self:
            raise ValueError("there is a coding with this id already")
        row = int(self.starts.searchsorted(np.int32(mark.start), "right"))
        high, low = np.frombuffer(mark.id, np.uint64)
        values = {
            "_high": high,
            "_low": low,
            "starts": mark.start,
            "ends": mark.end,
            "codes": _index_of(self.code_ids, mark.code),
            "coders": _index_of(self.coder_names, mark.coder),
            "flags": mark.unsure * UNSURE + mark.pending * PENDING,
            "lanes": NO_LANE,
            "levels": NO_LANE,
            "_reach": 0,
        }
        for name, value in values.items():
            setattr(self, name, _inserted(getattr(self, name), row, value))
        self._refresh_reach(row)
        return row

    def remove(self, row: int) -> None:
        """Take a coding out."""
        for name in _COLUMNS:
            column = getattr(self, name)
            setattr(self, name, np.concatenate((column[:row], column[row + 1 :])))
        self._refresh_reach(row)

    def _refresh_reach(self, row: int) -> None:
        """Make the running maximum of the ends right from a row on."""
        first = max(0, row - 1)
        tail = self.ends[first:].copy()
        if row and len(tail):
            tail[0] = max(tail[0], self._reach[first])
        self._reach[first:] = np.maximum.accumulate(tail)

    def move(self, row: int, start: int, end: int) -> int:
        """Give a coding another span; it keeps its lane and level. Returns its new row."""
        if start != self.starts[row]:
            mark = replace(self.mark(row), start=start, end=end)
            lane, level = self.lanes[row], self.levels[row]
            self.remove(row)
            row = self.insert(mark)
            self.lanes[row], self.levels[row] = lane, level
            return row
        self.ends[row] = end
        self._refresh_reach(row)
        return row

    def restyle(self, row: int, mark: CodingMark) -> None:
        """Give a coding the code, coder and flags of `mark`."""
        self.codes[row] = _index_of(self.code_ids, mark.code)
        self.coders[row] = _index_of(self.coder_names, mark.coder)
        self.flags[row] = mark.unsure * UNSURE + mark.pending * PENDING

    def marks(self) -> Marks:
        """Return what is in the index now."""
        return Marks(
            np.stack((self._high, self._low), axis=1),
            self.starts.copy(),
            self.ends.copy(),
            self.codes.copy(),
            self.coders.copy(),
            self.flags.copy(),
            tuple(self.code_ids),
            tuple(self.coder_names),
        )


def _inserted(column: Column, row: int, value: object) -> Column:
    """Return a column with one value more; several times faster than `numpy.insert`."""
    longer = np.empty(len(column) + 1, column.dtype)
    longer[:row] = column[:row]
    longer[row] = value
    longer[row + 1 :] = column[row:]
    return longer


def _index_of(names: list[str], name: str) -> int:
    """Return the index of a name in a table, adding it where it is new."""
    if name not in names:
        names.append(name)
    return names.index(name)

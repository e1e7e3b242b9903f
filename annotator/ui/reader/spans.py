"""The span index: which codings lie over a stretch of the text.

Columns sorted by start, with the running maximum of the ends: everything before the first row
whose maximum passes a position ends before that position. A query takes some ten microseconds
among a hundred thousand codings; no tree is needed.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.document import CodingMark
from annotator.ui.reader.marks import (
    ORIGINS,
    PENDING,
    UNSURE,
    Marks,
    flags_of_mark,
    origin_numbers,
)
from annotator.ui.reader.tables import Table

Rows = NDArray[np.intp]

NO_LANE = -1

_STRETCH = 512  # rows: further than two stretches a change of one end hardly ever reaches


class SpanIndex:
    """The codings of a document, in columns sorted by start.

    A row is valid until the next change. `lanes` and `levels` are where the stripe and the
    underline of a coding are drawn (`NO_LANE`: not decided yet); `annotator.ui.reader.lanes`
    fills them.
    """

    def __init__(self, marks: Marks) -> None:
        undecided = np.full(len(marks), NO_LANE, np.int16)
        self._table = Table(
            {
                "_high": marks.ids[:, 0],
                "_low": marks.ids[:, 1],
                "starts": marks.starts,
                "ends": marks.ends,
                "codes": marks.codes,
                "coders": marks.coders,
                "flags": marks.flags,
                "lanes": undecided,
                "levels": undecided,
                "_reach": np.maximum.accumulate(marks.ends),
            }
        )
        self.code_ids = list(marks.code_ids)
        self.coder_names = list(marks.coder_names)
        self._take_columns()

    def _take_columns(self) -> None:
        """Take the columns as they are now, after rows went in or out."""
        column = self._table.column
        self._high: NDArray[np.uint64] = column("_high")
        self._low: NDArray[np.uint64] = column("_low")
        self.starts: NDArray[np.int32] = column("starts")
        self.ends: NDArray[np.int32] = column("ends")
        self.codes: NDArray[np.int16] = column("codes")
        self.coders: NDArray[np.int16] = column("coders")
        self.flags: NDArray[np.uint8] = column("flags")
        self.lanes: NDArray[np.int16] = column("lanes")
        self.levels: NDArray[np.int16] = column("levels")
        self._reach: NDArray[np.int32] = column("_reach")

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
            ORIGINS[int(origin_numbers(self.flags[row]))],
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
            "flags": flags_of_mark(mark),
            "lanes": NO_LANE,
            "levels": NO_LANE,
            "_reach": 0,
        }
        self._table.insert(row, values)
        self._take_columns()
        self._reach_from(row)
        return row

    def remove(self, row: int) -> None:
        """Take a coding out."""
        self._table.remove(row)
        self._take_columns()
        self._reach_from(row)

    def _reach_from(self, row: int) -> None:
        """Make the running maximum of the ends right from a row on."""
        farthest = self._reach[row - 1] if row else np.int32(0)
        for first in range(row, len(self), _STRETCH):
            part = slice(first, first + _STRETCH)
            reach = np.maximum(np.maximum.accumulate(self.ends[part]), farthest)
            if first > row and (reach == self._reach[part]).all():
                return
            self._reach[part] = reach
            farthest = reach[-1]

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
        self._reach_from(row)
        return row

    def restyle(self, row: int, mark: CodingMark) -> None:
        """Give a coding the code, coder and flags of `mark`."""
        self.codes[row] = _index_of(self.code_ids, mark.code)
        self.coders[row] = _index_of(self.coder_names, mark.coder)
        self.flags[row] = flags_of_mark(mark)

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


def _index_of(names: list[str], name: str) -> int:
    """Return the index of a name in a table, adding it where it is new."""
    if name not in names:
        names.append(name)
    return names.index(name)

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
from annotator.ui.reader.marks import PENDING, UNSURE, Ids, Marks

Rows = NDArray[np.intp]

NO_LANE = -1


class SpanIndex:
    """The codings of a document, in columns sorted by start.

    A row is valid until the next change. `lanes` and `levels` are where the stripe and the
    underline of a coding are drawn (`NO_LANE`: not decided yet); `annotator.ui.reader.lanes`
    fills them.
    """

    def __init__(self, marks: Marks) -> None:
        # Copies: these columns change in place, while `marks` stays as it was given.
        self.ids = marks.ids.copy()
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
        first = int(np.searchsorted(self._reach, start, "right"))
        last = int(np.searchsorted(self.starts, end, "left"))
        return first + np.flatnonzero(self.ends[first:last] > start)

    def starting_in(self, start: int, end: int) -> range:
        """Return the rows of the codings whose first character lies in `[start, end)`."""
        first, last = np.searchsorted(self.starts, (start, end), "left")
        return range(int(first), int(last))

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
        return [int(row) for row in rows[self._has_id(self.ids[rows], coding_id)]]

    def _rows_of(self, coding_id: bytes) -> Rows:
        return np.flatnonzero(self._has_id(self.ids, coding_id))

    @staticmethod
    def _has_id(ids: Ids, coding_id: bytes) -> NDArray[np.bool_]:
        high, low = np.frombuffer(coding_id, np.uint64)
        return (ids[:, 1] == low) & (ids[:, 0] == high)

    def id_of(self, row: int) -> bytes:
        """Return the id of the coding in a row."""
        return self.ids[row].tobytes()

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
        row = int(np.searchsorted(self.starts, mark.start, "right"))
        id_halves = np.frombuffer(mark.id, np.uint64)
        self.ids = np.insert(self.ids, row, id_halves, axis=0)
        self.starts = np.insert(self.starts, row, mark.start)
        self.ends = np.insert(self.ends, row, mark.end)
        self.codes = np.insert(self.codes, row, _index_of(self.code_ids, mark.code))
        self.coders = np.insert(self.coders, row, _index_of(self.coder_names, mark.coder))
        self.flags = np.insert(self.flags, row, mark.unsure * UNSURE + mark.pending * PENDING)
        self.lanes = np.insert(self.lanes, row, NO_LANE)
        self.levels = np.insert(self.levels, row, NO_LANE)
        self._reach = np.maximum.accumulate(self.ends)
        return row

    def remove(self, row: int) -> None:
        """Take a coding out."""
        self.ids = np.delete(self.ids, row, axis=0)
        for name in ("starts", "ends", "codes", "coders", "flags", "lanes", "levels"):
            setattr(self, name, np.delete(getattr(self, name), row))
        self._reach = np.maximum.accumulate(self.ends)

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
        self._reach = np.maximum.accumulate(self.ends)
        return row

    def restyle(self, row: int, mark: CodingMark) -> None:
        """Give a coding the code, coder and flags of `mark`."""
        self.codes[row] = _index_of(self.code_ids, mark.code)
        self.coders[row] = _index_of(self.coder_names, mark.coder)
        self.flags[row] = mark.unsure * UNSURE + mark.pending * PENDING

    def marks(self) -> Marks:
        """Return what is in the index now."""
        return Marks(
            self.ids.copy(),
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

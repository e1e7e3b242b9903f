"""Where stripes and underlines go: document-wide, so that nothing jumps sideways on scrolling.

A coding's stripe takes the first lane free from its start to its end; its underline the first
level free in the same way. Codings that may share a line must not share a lane, so for lanes an
end is drawn out by about one line, though not past the end of its paragraph.

A hundred thousand codings take a tenth of a second, too long for the first paint. So the rows on
screen are decided at once and the others, downwards and then upwards from them, while nothing
else is to do. Afterwards a new coding takes what is free and moves nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heapify, heappop, heappush

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.appearance import USUAL
from annotator.ui.reader.groups import HIDDEN, StripeGroups
from annotator.ui.reader.spans import NO_LANE, Rows, SpanIndex

MAX_LANE = 1000
"""Lanes beyond this are not told apart; only a handful are drawn."""

_FAR = 3000  # rows: further away than this, starting anew is faster than deciding all between


class Lanes:
    """Decides the lanes and levels of an index; `first` to `last` are the rows decided so far.

    Args:
        index: whose columns are filled.
        line_ends: sorted positions at which a line break stands in the text.
        line_length: how many characters a line of the column may hold.
        groups: which codings have lanes of their own; what they hide has none (`NO_LANE`).
            None: all share theirs.
    """

    def __init__(
        self,
        index: SpanIndex,
        line_ends: NDArray[np.int32],
        line_length: int,
        groups: StripeGroups | None = None,
    ) -> None:
        self._index = index
        self._groups = groups or StripeGroups(USUAL, index)
        self._line_ends = line_ends
        self._line_length = line_length
        self.first = 0
        self.last = 0

    @property
    def is_complete(self) -> bool:
        """Whether every row has its lane."""
        return self.first == 0 and self.last == len(self._index)

    def decide(self, first: int, last: int) -> bool:
        """Decide the rows `first` to `last`.

        Returns whether lanes decided before were forgotten, because they were far away.
        """
        last = min(last, len(self._index))
        if first >= last:
            return False
        forgotten = first > self.last + _FAR or last < self.first - _FAR
        if forgotten or self.first == self.last:
            self._index.lanes[:] = NO_LANE
            self._index.levels[:] = NO_LANE
            self.first = self.last = first
        self._go_down(last)
        self._go_up(first)
        return forgotten

    def step(self, rows: int) -> None:
        """Decide some more rows."""
        if self.last < len(self._index):
            self._go_down(min(self.last + rows, len(self._index)))
        else:
            self._go_up(max(0, self.first - rows))

    def inserted(self, row: int) -> None:
        """Take notice of a coding that was added; it is decided where its neighbours are."""
        if row < self.first:
            self.first += 1
        if row <= self.last:
            self.last += 1
        if self.first <= row < self.last:
            self.settle(row)
        else:
            self._index.lanes[row] = self._index.levels[row] = NO_LANE

    def removed(self, row: int) -> None:
        """Take notice that the coding of a row is gone."""
        self.first -= row < self.first
        self.last -= row < self.last

    def settle(self, row: int) -> None:
        """Find a coding another lane and level where its own are taken."""
        index = self._index
        lane, level = int(index.lanes[row]), int(index.levels[row])
        start, end = int(index.starts[row]), int(index.ends[row])
        drawn_end = int(self._drawn_ends(np.array([row]))[0])
        near = index.query(max(0, start - self._line_length), drawn_end)
        near = near[near != row]
        own = np.array([row])
        index.lanes[row] = index.levels[row] = NO_LANE
        for _, others in self._by_group(own, near, is_level=False):
            touching = others[self._drawn_ends(others) > start]
            index.lanes[row] = _kept_or_free(lane, index.lanes[touching])
        for _, others in self._by_group(own, near, is_level=True):
            over = others[(index.ends[others] > start) & (index.starts[others] < end)]
            index.levels[row] = _kept_or_free(level, index.levels[over])

    def _by_group(self, rows: Rows, near: Rows, *, is_level: bool) -> Iterator[tuple[Rows, Rows]]:
        """Yield those of some rows that share lanes (or levels), and which of `near` do so too."""
        near = near[(self._index.levels if is_level else self._index.lanes)[near] != NO_LANE]
        if self._groups.is_plain:
            yield rows, near
        elif is_level:
            yield self._groups.in_text(rows), self._groups.in_text(near)
        else:
            own, theirs = self._groups.of(rows), self._groups.of(near)
            for group in np.unique(own).tolist():
                if group != HIDDEN:
                    yield rows[own == group], near[theirs == group]

    def _columns(self) -> Iterator[tuple[bool, NDArray[np.int16]]]:
        """Yield the two columns to fill, and whether it is that of the levels."""
        yield False, self._index.lanes
        yield True, self._index.levels

    def _ends_of(self, rows: Rows, *, is_level: bool) -> NDArray[np.int32]:
        """Return how far some rows reach, on their lanes or levels."""
        return self._index.ends[rows] if is_level else self._drawn_ends(rows)

    def _go_down(self, last: int) -> None:
        """Decide the rows from the last decided one to `last`, in order."""
        index, first = self._index, self.last
        if last <= first:
            return
        start = int(index.starts[first])
        before = index.query(max(0, start - self._line_length), start + 1)
        before = before[(before >= self.first) & (before < first)]
        for is_level, column in self._columns():
            for rows, near in self._by_group(np.arange(first, last), before, is_level=is_level):
                if len(rows):
                    column[rows] = _first_fit(
                        index.starts[rows].tolist(),
                        self._ends_of(rows, is_level=is_level).tolist(),
                        self._ends_of(near, is_level=is_level).tolist(),
                        column[near].tolist(),
                    )
        self.last = last

    def _go_up(self, first: int) -> None:
        """Decide the rows from `first` to the first decided one, in reverse order."""
        index, last = self._index, self.first
        if first >= last:
            return
        farthest = self._drawn_ends(np.arange(first, last)).max()
        behind = min(int(index.starts.searchsorted(farthest, "left")), self.last)
        later = np.arange(last, max(last, behind))
        for is_level, column in self._columns():
            for rows, near in self._by_group(np.arange(first, last), later, is_level=is_level):
                if len(rows):
                    column[rows] = _first_fit_upwards(
                        index.starts[rows].tolist(),
                        self._ends_of(rows, is_level=is_level).tolist(),
                        index.starts[near].tolist(),
                        column[near].tolist(),
                    )
        self.first = first

    def depth(self) -> int:
        """Return the number of lanes that the whole document needs.

        First-fit in order of starts never needs more lanes than codings lie over one place.
        """
        rows = np.arange(len(self._index))
        if not self._groups.is_plain:
            rows = rows[self._groups.of(rows) != HIDDEN]
        if not len(rows):
            return 0
        ends = np.sort(self._drawn_ends(rows))
        begun = np.arange(1, len(ends) + 1)
        return int((begun - np.searchsorted(ends, self._index.starts[rows], "right")).max())

    def _drawn_ends(self, rows: Rows) -> NDArray[np.int32]:
        """Return the ends of rows, drawn out by a line within their paragraphs."""
        ends = self._index.ends[rows]
        if not len(self._line_ends):
            return ends + self._line_length
        nearest = np.searchsorted(self._line_ends, ends - 1, "left")
        last = self._line_ends[np.minimum(nearest, len(self._line_ends) - 1)] + 1
        room = np.where(nearest < len(self._line_ends), last, np.iinfo(np.int32).max)
        return np.maximum(ends, np.minimum(ends + self._line_length, room))


def _kept_or_free(own: int, taken: NDArray[np.int16]) -> int:
    """Return `own` if it is a lane and nobody else's, else the lowest that is free."""
    others = set(taken.tolist())
    if own != NO_LANE and own not in others:
        return own
    lane = 0
    while lane in others:
        lane += 1
    return min(lane, MAX_LANE)


def _first_fit(
    starts: list[int], ends: list[int], open_ends: list[int], open_lanes: list[int]
) -> list[int]:
    """Return the lowest free lane for each span, in order of starts.

    `open_ends` and `open_lanes` describe the spans before the first that may still be open.
    """
    busy = 0  # a bit for each lane that is taken
    heap = []
    for end, lane in zip(open_ends, open_lanes, strict=True):
        if end > starts[0]:
            busy |= 1 << lane
            heap.append((end, lane))
    heapify(heap)
    lanes = []
    for start, end in zip(starts, ends, strict=True):
        while heap and heap[0][0] <= start:
            busy &= ~(1 << heappop(heap)[1])
        lane = (~busy & (busy + 1)).bit_length() - 1
        busy |= 1 << lane
        heappush(heap, (end, lane))
        lanes.append(min(lane, MAX_LANE))
    return lanes


def _first_fit_upwards(
    starts: list[int], ends: list[int], later_starts: list[int], later_lanes: list[int]
) -> list[int]:
    """Return the lowest free lane for each span, taking the last one first.

    `later_starts` and `later_lanes` describe the decided spans that start behind all of them.
    """
    fronts: list[float] = []  # for each lane, where its first decided span starts

    def take(lane: int, start: int) -> None:
        fronts.extend([float("inf")] * (lane + 1 - len(fronts)))
        fronts[lane] = min(fronts[lane], start)

    for start, lane in zip(later_starts, later_lanes, strict=True):
        take(lane, start)
    lanes = []
    for start, end in zip(reversed(starts), reversed(ends), strict=True):
        free = (lane for lane, front in enumerate(fronts) if front >= end)
        lane = min(next(free, len(fronts)), MAX_LANE)
        take(lane, start)
        lanes.append(lane)
    return lanes[::-1]

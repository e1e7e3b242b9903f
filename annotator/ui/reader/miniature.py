"""The whole document small: which codings, hits and differences lie on each row of a narrow strip.

Positions become rows through a table of where each row begins, so that a hundred thousand codings
are placed by a few operations on columns. What changes at one place is worked out anew there only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.groups import NOT_DRAWN
from annotator.ui.reader.marks import UNSURE
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.spans import Rows

NOBODY = -1
"""The code of a cell that no coding lies over."""

_SLICE = 12_000  # codings placed at once: about two milliseconds


@dataclass(slots=True, eq=False)
class Miniature:
    """The cells of the strip, by row and column.

    `codes` has shape (rows, columns) and holds indexes of codes, or `NOBODY`; `unsure`, `hits` and
    `differences` have shape (rows,). `begins` has shape (rows + 1,): the first position of each
    row and the end of the text.
    """

    begins: NDArray[np.int64]
    codes: NDArray[np.int16]
    unsure: NDArray[np.bool_]
    hits: NDArray[np.bool_]
    differences: NDArray[np.bool_]

    @property
    def rows(self) -> int:
        """The number of rows."""
        return len(self.unsure)

    def row_of(self, position: int) -> int:
        """Return the row of a position."""
        row = int(self.begins.searchsorted(position, "right")) - 1
        return min(max(row, 0), self.rows - 1)

    def span_of(self, row: int) -> tuple[int, int]:
        """Return the first position of a row and that behind it; never the same."""
        begin = int(self.begins[row])
        behind = int(self.begins[min(row + 1, self.rows)])
        return begin, max(begin + 1, behind)


def blank(scene: Scene, rows: int, columns: int) -> Miniature:
    """Return a strip of so many rows and columns with nothing on it."""
    return Miniature(
        row_starts(scene, rows),
        np.full((rows, columns), NOBODY, np.int16),
        np.zeros(rows, np.bool_),
        np.zeros(rows, np.bool_),
        np.zeros(rows, np.bool_),
    )


def row_starts(scene: Scene, rows: int) -> NDArray[np.int64]:
    """Return the first position of each row, and the end of the text; shape (rows + 1,)."""
    layout = scene.layout
    chunks, flow = layout.chunks, layout.flow
    tops = np.asarray(flow.tops)
    heights = np.arange(rows) * (flow.height / max(1, rows))
    count = len(chunks)
    chunk = np.clip(tops[:count].searchsorted(heights, "right") - 1, 0, count - 1)
    height = np.maximum(np.asarray(flow.heights)[chunk], 1)
    share = np.clip((heights - tops[chunk]) / height, 0, 1)
    length = chunks.ends[chunk].astype(np.int64) - chunks.starts[chunk]
    begins = chunks.starts[chunk] + (length * share).astype(np.int64)
    # A chunk that is folded away has no height: what is behind it must not begin before it.
    return np.maximum.accumulate(np.append(begins, len(scene.text)))


def fill_slices(scene: Scene, made: Miniature) -> Iterator[None]:
    """Place everything, yielding after every few milliseconds of work."""
    index = scene.codings
    for first in range(0, len(index), _SLICE):
        _place_codings(scene, made, np.arange(first, min(first + _SLICE, len(index))))
        yield
    place_marks(scene, made)
    yield


def place_marks(scene: Scene, made: Miniature) -> None:
    """Place hits and differences."""
    for column, found in ((made.hits, scene.hits), (made.differences, scene.differences)):
        column[:] = False
        if len(found.starts):
            column[_expanded(*_rows_of(made, found.starts, found.ends))[0]] = True


def place_anew(scene: Scene, made: Miniature, start: int, end: int) -> None:
    """Work out anew the rows that some characters lie on."""
    first, last = made.row_of(start), made.row_of(max(start, end - 1))
    made.codes[first : last + 1] = NOBODY
    made.unsure[first : last + 1] = False
    low, high = made.span_of(first)[0], made.span_of(last)[1]
    rows = scene.codings.query(low, high)
    _place_codings(scene, made, rows, first, last)


def _place_codings(
    scene: Scene, made: Miniature, rows: Rows, first: int = 0, last: int | None = None
) -> None:
    index, groups = scene.codings, scene.groups
    slots = groups.slots(rows)
    shown = slots >= 0
    rows, slots = rows[shown], slots[shown]
    top, bottom = _rows_of(made, index.starts[rows], index.ends[rows])
    top = np.maximum(top, first)
    bottom = np.minimum(bottom, made.rows - 1 if last is None else last)
    cells, which = _expanded(top, bottom)
    columns = _columns_of(scene, made, slots)
    # The first of a lane comes last: where several lie on one cell, it shows.
    cells, which = cells[::-1], which[::-1]
    made.codes[cells, columns[which]] = index.codes[rows][which]
    unsure = (index.flags[rows] & UNSURE) != 0
    made.unsure[cells[unsure[which]]] = True


def _columns_of(scene: Scene, made: Miniature, slots: NDArray[np.int16]) -> NDArray[np.intp]:
    """Return the column of the strip for each slot: lanes are pressed together where needed."""
    width, groups = made.codes.shape[1], scene.groups
    lanes = groups.slot_count if groups.coders else min(scene.lane_count, groups.slot_count)
    column = slots.astype(np.intp)
    if lanes > width or groups.coders:
        column = column * width // max(lanes, 1)
    found: NDArray[np.intp] = np.where(
        slots >= NOT_DRAWN, width - 1, np.minimum(column, width - 1)
    )
    return found


def _rows_of(
    made: Miniature, starts: NDArray[np.integer], ends: NDArray[np.integer]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the first and the last row of spans."""
    top = np.clip(made.begins.searchsorted(starts, "right") - 1, 0, made.rows - 1)
    bottom = np.clip(made.begins.searchsorted(ends - 1, "right") - 1, 0, made.rows - 1)
    return top, np.maximum(top, bottom)


def _expanded(
    top: NDArray[np.intp], bottom: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return every row of some ranges of rows, and the number of its range."""
    counts = np.maximum(bottom - top + 1, 0)
    which = np.repeat(np.arange(len(top)), counts)
    begins = np.cumsum(counts) - counts
    return top[which] + np.arange(len(which)) - begins[which], which

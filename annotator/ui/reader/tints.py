"""Flattens the codings over a stretch of text into runs of one colour."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.inks import Inks
from annotator.ui.reader.spans import Rows, SpanIndex

Run = tuple[int, int, int, bool, bool]
"""Start, end, colour (0xRRGGBB), and whether the left and the right end are round: a coding
begins or ends there, and beside it is bare page."""

TintColumns = tuple[
    NDArray[np.integer],
    NDArray[np.integer],
    NDArray[np.int64],
    NDArray[np.bool_],
    NDArray[np.bool_],
]


def tint_runs(
    index: SpanIndex,
    rows: Rows,
    inks: Inks,
    breaks: NDArray[np.int32],
    focused: Sequence[int],
) -> list[Run]:
    """Return the runs of tinted characters, in order; no run crosses a line.

    Args:
        index: the codings.
        rows: those that lie over the lines.
        inks: the colours of their codes.
        breaks: the starts of the lines in order, and at last the end of the last one.
        focused: rows of `rows` whose own tint, a strong one, covers all others.
    """
    columns = tint_columns(index, rows, inks, breaks, focused)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def tint_columns(
    index: SpanIndex,
    rows: Rows,
    inks: Inks,
    breaks: NDArray[np.int32],
    focused: Sequence[int],
) -> TintColumns:
    """Return what `tint_runs` does in columns: starts, ends, colours, round ends."""
    if not len(rows):
        none, never = np.zeros(0, np.int64), np.zeros(0, np.bool_)
        return none, none, none, never, never
    true_starts, true_ends = index.starts[rows], index.ends[rows]
    starts = np.maximum(true_starts, breaks[0])
    ends = np.minimum(true_ends, breaks[-1])
    bounds = np.unique(np.concatenate((starts, ends, breaks)))
    first, last = bounds.searchsorted(starts), bounds.searchsorted(ends)
    count = len(bounds)
    depths = _covered(first, last, None, count).astype(np.int64)
    tinted = np.flatnonzero(depths)
    marks = inks.tints[index.codes[rows]]
    sums = [_covered(first, last, marks[:, channel], count)[tinted] for channel in range(3)]
    colors = np.zeros(count, np.int64)
    colors[tinted] = inks.blend(np.stack(sums, axis=1), depths[tinted])
    if focused:
        _step_back(colors, bounds, breaks, index, focused, inks)
    for row in focused:
        at = int(np.flatnonzero(rows == row)[0])
        colors[first[at] : last[at]] = inks[index.codes[row]].focus
    # Bare on the left: a line's start, or what lies before is not tinted; so on the right.
    left, right = np.zeros(count, np.bool_), np.zeros(count, np.bool_)
    left[first[starts == true_starts]] = True
    right[last[ends == true_ends]] = True
    is_break = np.zeros(count, np.bool_)
    is_break[bounds.searchsorted(breaks)] = True
    bare = depths == 0
    left &= is_break | np.concatenate((bare[-1:], bare[:-1]))
    right &= is_break | bare
    columns = bounds[tinted], bounds[tinted + 1], colors[tinted]
    return *columns, left[tinted], right[tinted + 1]


def _step_back(
    colors: NDArray[np.int64],
    bounds: NDArray[np.int32],
    breaks: NDArray[np.int32],
    index: SpanIndex,
    focused: Sequence[int],
    inks: Inks,
) -> None:
    """Thin the tints on the lines of picked and lit codings, so that those stand out."""
    line = np.maximum(breaks.searchsorted(bounds, "right") - 1, 0)
    begins, ends = breaks[line], breaks[np.minimum(line + 1, len(breaks) - 1)]
    is_back = np.zeros(len(bounds), np.bool_)
    for row in focused:
        is_back |= (begins < index.ends[row]) & (index.starts[row] < ends)
    colors[is_back] = inks.thinned(colors[is_back])


def _covered(
    first: NDArray[np.intp],
    last: NDArray[np.intp],
    weights: NDArray[np.float64] | None,
    count: int,
) -> NDArray[np.float64]:
    """Return for each interval that begins at a bound the sum of the weights of what covers it."""
    changes = np.bincount(first, weights, count) - np.bincount(last, weights, count)
    return np.cumsum(changes)

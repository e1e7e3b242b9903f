"""Flattens the codings over a stretch of text into runs of one colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.inks import Inks
from annotator.ui.reader.spans import Rows, SpanIndex


@dataclass(frozen=True, slots=True)
class Run:
    """Characters `[start, end)` of one line under one tint (0xRRGGBB).

    `rounds_left` and `rounds_right`: a coding begins or ends there and beside it is bare page.
    """

    start: int
    end: int
    color: int
    rounds_left: bool
    rounds_right: bool


def tint_runs(
    index: SpanIndex,
    rows: Rows,
    inks: Inks,
    breaks: Sequence[int],
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
    if not len(rows):
        return []
    starts = np.maximum(index.starts[rows], breaks[0])
    ends = np.minimum(index.ends[rows], breaks[-1])
    bounds = np.unique(np.concatenate((starts, ends, np.asarray(breaks, np.int32))))
    first, last = np.searchsorted(bounds, starts), np.searchsorted(bounds, ends)
    count = len(bounds)
    depths = _covered(first, last, None, count).astype(np.int64)
    tinted = np.flatnonzero(depths)
    marks = inks.tints[index.codes[rows]]
    sums = [_covered(first, last, marks[:, channel], count)[tinted] for channel in range(3)]
    colors = np.zeros(count, np.int64)
    colors[tinted] = inks.blend(np.stack(sums, axis=1), depths[tinted])
    for row in focused:
        at = int(np.flatnonzero(rows == row)[0])
        colors[first[at] : last[at]] = inks[index.codes[row]].focus
    is_break = np.isin(bounds, breaks)
    bare = depths == 0
    left = np.isin(bounds, index.starts[rows]) & (is_break | np.roll(bare, 1))
    right = np.isin(bounds, index.ends[rows]) & (is_break | bare)
    runs = zip(
        bounds[tinted].tolist(),
        bounds[tinted + 1].tolist(),
        colors[tinted].tolist(),
        left[tinted].tolist(),
        right[tinted + 1].tolist(),
        strict=True,
    )
    return [Run(*run) for run in runs]


def _covered(
    first: NDArray[np.intp],
    last: NDArray[np.intp],
    weights: NDArray[np.float64] | None,
    count: int,
) -> NDArray[np.float64]:
    """Return for each interval that begins at a bound the sum of the weights of what covers it."""
    changes = np.bincount(first, weights, count) - np.bincount(last, weights, count)
    return np.cumsum(changes)

"""Pieces of rows: which characters of a row a span covers, where that is, and its pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.folds import FoldedLines
from annotator.ui.reader.lines import Lines
from annotator.ui.reader.sprites import snap

Numbers = NDArray[np.int64]

_POSITION_BITS = 32


class LinesOfRows(Protocol):
    """The lines that rows show, the number of each in its chunk, and the x of its text."""

    lines: list[Lines | FoldedLines]
    numbers: list[int]
    lefts: list[int]


@dataclass(slots=True, eq=False)
class Cover:
    """Stretches of characters, none of which goes over the end of its row."""

    row: NDArray[np.intp]
    start: NDArray[np.integer]
    end: NDArray[np.integer]


def covers(
    starts: NDArray[np.int32], ends: NDArray[np.int32], begins: Numbers, stops: Numbers
) -> tuple[Cover, NDArray[np.intp]]:
    """Return what spans cover of each row, and the number of the span for each.

    Args:
        starts: of the spans, in order.
        ends: of the spans.
        begins: the first positions of the rows, in order.
        stops: those behind their last characters.
    """
    first = np.maximum(begins.searchsorted(starts, "right") - 1, 0)
    count = np.maximum(begins.searchsorted(ends, "left") - first, 0)
    of = np.arange(len(starts)).repeat(count)
    before = count.cumsum() - count
    row = np.arange(len(of)) - (before - first).repeat(count)
    low, high = np.maximum(starts[of], begins[row]), np.minimum(ends[of], stops[row])
    is_any = low < high
    return Cover(row[is_any], low[is_any], high[is_any]), of[is_any]


@dataclass(slots=True, eq=False)
class Segments:
    """Stretches of rows of pixels, in device pixels; `item` is what each is a part of.

    `is_first` and `is_last` tell which end of the item a stretch holds.
    """

    row: NDArray[np.integer]
    left: Numbers
    right: Numbers
    item: NDArray[np.intp]
    is_first: NDArray[np.bool_]
    is_last: NDArray[np.bool_]

    @staticmethod
    def simple(row: NDArray[np.integer], left: Numbers, right: Numbers) -> Segments:
        """Return stretches each of which is an item of its own."""
        whole = np.ones(len(row), np.bool_)
        return Segments(row, left, right, np.arange(len(row)), whole, whole)

    def among(self, some: NDArray[np.bool_]) -> Segments:
        """Return some of the stretches."""
        return Segments(
            self.row[some],
            self.left[some],
            self.right[some],
            self.item[some],
            self.is_first[some],
            self.is_last[some],
        )

    @staticmethod
    def of(rows: LinesOfRows, asked: list[Cover], origin: int, ratio: int) -> list[Segments]:
        """Return where some characters stand, counted from `origin` logical pixels on."""
        plain = np.array([lines.is_plain for lines in rows.lines], np.bool_)
        known = _edges(rows, asked, plain, ratio)
        keys, xs = known
        found = []
        for cover in asked:
            row = cover.row.astype(np.int64) << _POSITION_BITS
            left = xs[keys.searchsorted(row | cover.start)]
            right = xs[keys.searchsorted(row | cover.end)]
            made = Segments.simple(cover.row, left, right)
            if not plain.all():
                made = _with_bidirectional(rows, cover, made, plain, ratio)
            made.left, made.right = made.left - origin * ratio, made.right - origin * ratio
            found.append(made)
        return found


def _edges(
    rows: LinesOfRows, asked: list[Cover], plain: NDArray[np.bool_], ratio: int
) -> tuple[Numbers, Numbers]:
    """Return row and position of all edges asked for, as one number, and their x."""
    pairs = [(one.row, edge) for one in asked for edge in (one.start, one.end)]
    keys = np.unique(
        np.concatenate([row.astype(np.int64) << _POSITION_BITS | edge for row, edge in pairs])
    )
    borders = keys.searchsorted(np.arange(len(plain) + 1) << _POSITION_BITS).tolist()
    positions = (keys & ((1 << _POSITION_BITS) - 1)).tolist()
    xs: list[float] = []
    for row, lines in enumerate(rows.lines):
        wanted = positions[borders[row] : borders[row + 1]]
        if not wanted:
            continue
        if isinstance(lines, FoldedLines) or not plain[row]:
            xs += [0.0] * len(wanted)
        else:
            known = lines.edges(rows.numbers[row], wanted, rows.lefts[row], ratio)
            xs += [known[position] for position in wanted]
    return keys, np.rint(np.array(xs, np.float64) * ratio).astype(np.int64)


def _with_bidirectional(
    rows: LinesOfRows, cover: Cover, made: Segments, plain: NDArray[np.bool_], ratio: int
) -> Segments:
    """Put in the stretches of rows whose direction changes: a cover may have several there."""
    columns: list[tuple[int, int, int, int, bool, bool]] = []
    starts, ends = cover.start.tolist(), cover.end.tolist()
    for item, row in enumerate(cover.row.tolist()):
        lines, left = rows.lines[row], rows.lefts[row]
        if plain[row]:
            edges = [(int(made.left[item]), int(made.right[item]))]
        else:
            stretches = lines.extents(rows.numbers[row], starts[item], ends[item])
            edges = [
                (round(snap(left + low, ratio) * ratio), round(snap(left + high, ratio) * ratio))
                for low, high in stretches
            ]
        for at, (low, high) in enumerate(edges):
            columns.append((row, low, high, item, at == 0, at == len(edges) - 1))
    table = np.array(columns, np.int64).reshape(-1, 6).T
    return Segments(*table[:4], *(table[4:] > 0))


def put(pixels: NDArray[np.uint32], drawn: Segments, colors: NDArray[np.uint32]) -> None:
    """Fill stretches of rows of pixels; later ones cover earlier ones."""
    width = pixels.shape[1]
    left = np.minimum(np.maximum(drawn.left, 0), width)
    lengths = np.maximum(np.minimum(drawn.right, width) - left, 0)
    ends = lengths.cumsum()
    if not len(ends) or not ends[-1]:
        return
    places = (drawn.row * width + left - (ends - lengths)).repeat(lengths)
    places += np.arange(len(places))
    pixels.reshape(-1)[places] = colors.repeat(lengths)

"""Works out the pixels that lie under and beside the words of many rows at once.

A screen of dense codings has hundreds of tints, underlines and pieces of stripes. A call of the
painter for each takes longer than drawing the words; here all of them take a few operations on
whole columns. What comes out is what `painting` and `stripes` draw one by one, which they still do
on paper and where a row of pixels belongs to two rows of text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reader.folds import FoldedLines
from annotator.ui.reader.groups import NOT_DRAWN
from annotator.ui.reader.lines import Lines
from annotator.ui.reader.marks import PENDING, UNSURE
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.segments import Cover, Segments, covers, put
from annotator.ui.reader.shapes import UNSURE_PATTERN
from annotator.ui.reader.spans import Rows
from annotator.ui.reader.sprites import snap
from annotator.ui.reader.stripes import STRIPE_WIDTH
from annotator.ui.reader.tints import tint_columns

UNDERLINES = 3
"""No more underlines than this are drawn below one another."""

ABOVE, BESIDE, BELOW = range(3)
"""The parts of a stripe's piece: beside the space above a row, its words, and under them."""

Pixels = NDArray[np.uint32]
_OPAQUE = 0xFF000000


@dataclass(slots=True, eq=False)
class PlannedRows:
    """The rows to be drawn: where their lines start and end, and where the next ones start."""

    begins: NDArray[np.int64]
    stops: NDArray[np.int64]
    behinds: NDArray[np.int64]
    lines: list[Lines | FoldedLines]
    numbers: list[int]
    lefts: list[int]

    def __len__(self) -> int:
        return len(self.lines)


@dataclass(slots=True, eq=False)
class Grounds:
    """The pixels of some rows, in device pixels.

    `tints` has shape (rows, width of the column), `underlines` (rows, levels, width), `stripes`
    (rows, parts, width of the lanes); what lies at x in them lies at x + `left` or + `lanes_left`
    in the picture. `has_tint` and `has_underline` tell where there is anything. `corners` are x
    and side of the round ends of each row's tints, `caps` those of its stripes; `page` is a row
    of pixels without any of it.
    """

    begins: list[int]
    ratio: int
    page: Pixels
    left: int
    tints: Pixels
    has_tint: list[bool]
    underlines: Pixels
    has_underline: list[list[bool]]
    lanes_left: int
    stripes: Pixels
    corners: list[list[tuple[float, int]]]
    caps: list[list[tuple[int, int]]]


def plan_grounds(scene: Scene, rows: Sequence[tuple[int, range]], ratio: int) -> Grounds:
    """Return the pixels of some rows.

    Args:
        scene: what is drawn.
        rows: chunks and lines of them, in order, at least one.
        ratio: device pixels to a logical one.
    """
    planned = _planned(scene, rows)
    count, columns = len(planned), scene.columns
    xs = [columns.lane_x(slot) for slot in range(scene.groups.slot_count)]
    lanes_left = max(0, min(xs)) * ratio
    lanes_right = min(max(xs) + round(STRIPE_WIDTH + 1), scene.width) * ratio
    width = max(0, min(columns.text_width + 1, scene.width - columns.text)) * ratio
    grounds = Grounds(
        planned.begins.tolist(),
        ratio,
        page_pixels(scene, ratio),
        columns.text * ratio,
        np.full((count, width), _pixel(scene.theme.page), np.uint32),
        [False] * count,
        np.full((count, UNDERLINES, width), _pixel(scene.theme.page), np.uint32),
        [[False] * UNDERLINES] * count,
        lanes_left,
        np.full(
            (count, 3, max(0, lanes_right - lanes_left)), _pixel(scene.theme.margin), np.uint32
        ),
        [[] for _ in range(count)],
        [[] for _ in range(count)],
    )
    found = scene.codings.query(int(planned.begins[0]), int(planned.behinds[-1]))
    if len(found):
        _plan_text(scene, planned, grounds, scene.groups.in_text(found), found)
        if not scene.groups.coders:
            _plan_stripes(scene, planned, grounds, found)
    return grounds


def page_pixels(scene: Scene, ratio: int) -> Pixels:
    """Return a row of pixels of page and margin, without text."""
    theme, columns = scene.theme, scene.columns
    page = np.full(scene.width * ratio, _pixel(theme.page), np.uint32)
    page[columns.margin * ratio : columns.margin_end * ratio] = _pixel(theme.margin)
    rules = [columns.rule]
    rules += [columns.head_of(group)[0] for group in range(1, len(scene.groups.coders))]
    for x in rules:
        page[max(0, x * ratio) : max(0, (x + 1) * ratio)] = _pixel(theme.line)
    return page


def _pixel(color: str) -> int:
    return _OPAQUE | int(color.removeprefix("#"), 16)


def _planned(scene: Scene, rows: Sequence[tuple[int, range]]) -> PlannedRows:
    layout, text = scene.layout, scene.columns.text
    begins: list[int] = []
    stops: list[int] = []
    behinds: list[int] = []
    of_rows: list[Lines | FoldedLines] = []
    numbers: list[int] = []
    lefts: list[int] = []
    for chunk, drawn in rows:
        lines, left = layout.lines(chunk), text + layout.style(chunk).indent
        starts = lines.starts
        begins += starts[drawn.start : drawn.stop]
        ends = starts[drawn.start + 1 : drawn.stop + 1]
        behinds += ends
        if drawn.stop == lines.count:
            behinds.append(layout.end_of_rows(chunk))
            ends = [*ends, lines.end]
        # The words of a fold are not shown.
        stops += [starts[0]] if isinstance(lines, FoldedLines) else ends
        of_rows += [lines] * len(drawn)
        numbers += drawn
        lefts += [left] * len(drawn)
    edges = [np.array(column, np.int64) for column in (begins, stops, behinds)]
    return PlannedRows(edges[0], edges[1], edges[2], of_rows, numbers, lefts)


def _plan_text(
    scene: Scene, planned: PlannedRows, grounds: Grounds, shown: Rows, found: Rows
) -> None:
    """Plan tints and underlines.

    Args:
        scene: what is drawn.
        planned: the rows.
        grounds: is filled.
        shown: the codings whose tints are drawn.
        found: all codings over the rows.
    """
    index, focused = scene.codings, scene.focused_rows(found)
    breaks = np.unique(np.concatenate((planned.begins, planned.stops, planned.behinds)))
    starts, ends, colors, is_left, is_right = tint_columns(
        index, shown, scene.inks, breaks.astype(np.int32), scene.focused_rows(shown)
    )
    at = np.maximum(planned.begins.searchsorted(starts, "right") - 1, 0)
    is_shown = (starts >= planned.begins[at]) & (ends <= planned.stops[at])
    tints = Cover(at[is_shown], starts[is_shown], ends[is_shown])
    lines = np.zeros(0, np.intp)
    over = Cover(lines, lines, lines)
    if not scene.groups.coders:
        levels = index.levels[found]
        lines = found[(levels >= 0) & (levels < UNDERLINES)]
        over, of = covers(index.starts[lines], index.ends[lines], planned.begins, planned.stops)
        lines = lines[of]
    segments = Segments.of(planned, [tints, over], scene.columns.text, grounds.ratio)
    tinted, rest = segments[0], segments[1]
    colors = (colors[is_shown] | _OPAQUE)[tinted.item]
    put(grounds.tints, tinted, colors.astype(np.uint32))
    grounds.has_tint = (np.bincount(tinted.row, minlength=len(planned)) > 0).tolist()
    _plan_corners(scene, grounds, tinted, is_left[is_shown], is_right[is_shown])
    if len(lines):
        _plan_underlines(scene, planned, grounds, rest, lines, focused)


def _plan_corners(
    scene: Scene,
    grounds: Grounds,
    tinted: Segments,
    is_left: NDArray[np.bool_],
    is_right: NDArray[np.bool_],
) -> None:
    """Note the round ends: of a tint in several stretches those of the first and the last."""
    text, ratio = scene.columns.text, grounds.ratio
    sides = (
        (is_left[tinted.item] & tinted.is_first, tinted.left, 0),
        (is_right[tinted.item] & tinted.is_last, tinted.right, 1),
    )
    for rounds, edge, side in sides:
        pairs = zip(tinted.row[rounds].tolist(), edge[rounds].tolist(), strict=True)
        for row, x in pairs:
            grounds.corners[row].append((text + (x if ratio == 1 else x / ratio), side))


def _plan_underlines(
    scene: Scene,
    planned: PlannedRows,
    grounds: Grounds,
    drawn: Segments,
    codings: Rows,
    focused: Sequence[int],
) -> None:
    """Plan the underlines of segments; `codings` has the coding of each item."""
    index, ratio = scene.codings, grounds.ratio
    rows = codings[drawn.item]
    levels, flags = index.levels[rows].astype(np.int64), index.flags[rows]
    ink = np.where(flags & PENDING, 1, 0)
    if focused:
        back = _is_back(planned.begins, planned.stops, scene, focused)
        ink[back[drawn.row] & ~np.isin(rows, focused)] = 2
    colors = scene.inks.drawn[index.codes[rows], ink]
    # A pixel of air at true ends keeps neighbours of one colour apart.
    left = drawn.left + (index.starts[rows] >= planned.begins[drawn.row]) * ratio
    right = drawn.right - (index.ends[rows] <= planned.stops[drawn.row]) * ratio
    lines = drawn.row * UNDERLINES + levels
    flat = grounds.underlines.reshape(len(planned) * UNDERLINES, -1)
    dotted = (flags & UNSURE) > 0
    if dotted.any():
        some = lines[dotted], left[dotted], right[dotted], colors[dotted]
        _put_dotted(flat, *some, ratio)
        plain = ~dotted
        lines, left, right, colors = lines[plain], left[plain], right[plain], colors[plain]
    put(flat, Segments.simple(lines, left, right), colors)
    has = np.zeros((len(planned), UNDERLINES), np.bool_)
    has[drawn.row, levels] = True
    grounds.has_underline = has.tolist()


def _put_dotted(
    flat: Pixels,
    lines: NDArray[np.int64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    colors: Pixels,
    ratio: int,
) -> None:
    """Draw dotted underlines; whole logical pixels decide where the dots are."""
    shown, step = UNSURE_PATTERN[0] * ratio, sum(UNSURE_PATTERN) * ratio
    columns = (lines.tolist(), left.tolist(), right.tolist(), colors.tolist())
    for line, start, end, color in zip(*columns, strict=True):
        whole = start + (end - start) // ratio * ratio
        for x in range(start, whole, step):
            flat[line, max(0, x) : max(0, min(x + shown, end))] = color


def _is_back(
    begins: NDArray[np.int64], ends: NDArray[np.int64], scene: Scene, focused: Sequence[int]
) -> NDArray[np.bool_]:
    """Tell which rows hold a picked or lit coding: there all others step back."""
    index, back = scene.codings, np.zeros(len(begins), np.bool_)
    for row in focused:
        back |= (begins < index.ends[row]) & (index.starts[row] < ends)
    return back


def _plan_stripes(scene: Scene, planned: PlannedRows, grounds: Grounds, found: Rows) -> None:
    """Plan the pieces of stripes beside the rows, and which ends are round."""
    index, columns, ratio = scene.codings, scene.columns, grounds.ratio
    slots = scene.groups.slots(found)
    rows = found[(slots >= 0) & (slots < NOT_DRAWN)]
    slots = slots[(slots >= 0) & (slots < NOT_DRAWN)].astype(np.int64)
    if not len(rows):
        return
    pieces, of = covers(index.starts[rows], index.ends[rows], planned.begins, planned.behinds)
    xs = np.array([columns.lane_x(slot) for slot in range(scene.groups.slot_count)], np.int64)
    x, rows, row = xs[slots[of]], rows[of], pieces.row
    begins = index.starts[rows] >= planned.begins[row]
    ends = index.ends[rows] <= planned.behinds[row]
    shades = _shades_of_stripes(scene, planned, rows, row, scene.focused_rows(found))
    left = x * ratio - grounds.lanes_left
    right = left + round(snap(STRIPE_WIDTH, ratio) * ratio)
    shown = (~begins).nonzero()[0], np.arange(len(rows)), (~ends).nonzero()[0]
    among = np.concatenate(shown)
    lines = np.concatenate([row[some] * 3 + part for part, some in enumerate(shown)])
    shade = np.concatenate([shades[part][some] for part, some in enumerate(shown)])
    drawn = Segments.simple(lines, left[among], right[among])
    flat = grounds.stripes.reshape(3 * len(planned), -1)
    put(flat, drawn, scene.inks.drawn[index.codes[rows[among]], shade])
    for is_true, end in ((begins, 0), (ends, 1)):
        for number, at in zip(row[is_true].tolist(), x[is_true].tolist(), strict=True):
            grounds.caps[number].append((at, end))


def _shades_of_stripes(
    scene: Scene,
    planned: PlannedRows,
    codings: Rows,
    row: NDArray[np.intp],
    focused: Sequence[int],
) -> list[NDArray[np.int64]]:
    """Return which of its drawn colours each piece of a stripe has in each of its parts."""
    index = scene.codings
    ink = (index.flags[codings] & PENDING > 0).astype(np.int64)
    if not focused:
        return [ink] * 3
    back = _is_back(planned.begins, planned.behinds, scene, focused)
    above = np.zeros(len(planned), np.bool_)
    for one in focused:
        above |= _is_back(planned.begins, planned.behinds, scene, [one]) & (
            index.starts[one] < planned.begins
        )
    others = ~np.isin(codings, focused)
    return [np.where(part[row] & others, 2, ink) for part in (above, back, back)]

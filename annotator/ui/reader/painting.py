"""Draws rows of text with what lies under them.

From the ground up: page and margin, tints, selection, search hits, underlines, the words once,
and the stripes. A row draws nothing outside its own rectangle, so any row can be drawn anew
alone and looks as if all had been drawn.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.reader.appearance import Shape
from annotator.ui.reader.brackets import draw_differences
from annotator.ui.reader.folds import FoldedLines
from annotator.ui.reader.grounds import ABOVE, BELOW, BESIDE, UNDERLINES, Grounds, Pixels
from annotator.ui.reader.layout import Band
from annotator.ui.reader.marks import PENDING, UNSURE
from annotator.ui.reader.ornaments import draw_above, draw_fold, draw_ground, draw_number
from annotator.ui.reader.rows import RowsDrawn
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.shapes import UNDERLINE, underline
from annotator.ui.reader.sprites import RADIUS, corners, filler
from annotator.ui.reader.stripes import (
    STRIPE_WIDTH,
    StripeBrush,
    codings_drawn,
    draw_stripes,
)
from annotator.ui.reader.tints import Run, tint_runs

_UNDERLINE_STEP = 3


def plan_tints(scene: Scene, rows: Sequence[tuple[int, range]]) -> list[Run]:
    """Return the tinted runs of some rows, in order, for drawing each of them.

    Working them out together costs little more than for a few alone.

    Args:
        scene: what is drawn.
        rows: chunks and lines of them, in order.
    """
    if not rows:
        return []
    layout = scene.layout
    breaks: list[int] = []
    for chunk, drawn in rows:
        lines = layout.lines(chunk)
        breaks += lines.starts[drawn.start : drawn.stop]
        if drawn.stop == lines.count:
            breaks += (lines.end, layout.end_of_rows(chunk))
        else:
            # The next of the rows may stand further down.
            breaks.append(lines.starts[drawn.stop])
    found = scene.groups.in_text(scene.codings.query(breaks[0], breaks[-1]))
    bounds = np.array(breaks, np.int32)
    return tint_runs(scene.codings, found, scene.inks, bounds, scene.focused_rows(found))


def draw_rows(
    scene: Scene,
    painter: QPainter,
    band: Band,
    lines_drawn: range,
    tints: Sequence[Run] = (),
    planned: tuple[Grounds, Pixels] | None = None,
) -> None:
    """Draw some rows of a band whose top left corner is the origin.

    Args:
        scene: what is drawn.
        painter: where.
        band: which rows there are.
        lines_drawn: the lines of the chunk that are drawn.
        tints: the tinted runs, in order, of the band at least.
        planned: instead of `tints`, the pixels of the rows, and those of the picture that the
            painter paints on.
    """
    layout = scene.layout
    first, last = lines_drawn.start, lines_drawn.stop
    pitch = layout.row_pitch(band.chunk)
    above = band.height - pitch * (band.last - band.first)
    tops = [above + (line - band.first) * pitch for line in lines_drawn]
    top = 0 if first == band.first else tops[0]
    area = QRectF(0, top, scene.width, tops[-1] + pitch - top)
    if planned is None:
        _draw_ground(scene, painter, area)
    else:
        _put_page(planned, top, tops[-1] + pitch)
    painter.setClipRect(area)
    if first == 0:
        draw_above(scene, painter, band.chunk, above)
    lines, style = layout.lines(band.chunk), layout.style(band.chunk)
    is_last = last == lines.count
    behind = layout.end_of_rows(band.chunk) if is_last else lines.starts[last]
    starts, stop = lines.starts[first:last], lines.line_end(last - 1)
    # Where the pixels are planned, only dim words and coders' shapes ask for the codings.
    is_asked = planned is None or style.dim or bool(scene.groups.coders)
    codings = codings_drawn(scene, starts[0], behind) if is_asked else []
    ratio = painter.device().devicePixelRatio()
    if isinstance(lines, FoldedLines):
        draw_fold(scene, painter, band.chunk, tops[0], is_open=False)
    else:
        left = scene.columns.text + style.indent
        rows = RowsDrawn(
            scene,
            painter,
            lines,
            style,
            first,
            starts,
            stop,
            behind,
            tops,
            left,
            codings,
            ratio,
            None if scene.is_on_paper else corners(scene.theme.page, RADIUS, ratio),
            filler(painter, ratio),
            lines.is_plain,
            [{}] * len(starts),
        )
        _draw_rows_of_text(rows, band, tints, planned)
        painter.setClipRect(area)
    down = min(pitch, style.fill + UNDERLINE)
    if planned is not None and not scene.groups.coders:
        _put_stripes(scene, painter, planned, starts, (tops, pitch, down), top)
    elif codings:
        draw_stripes(scene, painter, codings, starts, behind, (tops, pitch, down), top)


def _draw_rows_of_text(
    rows: RowsDrawn, band: Band, tints: Sequence[Run], planned: tuple[Grounds, Pixels] | None
) -> None:
    if planned is None:
        _draw_tints(rows, tints)
    else:
        _put_tints(rows, planned)
    if planned is None or rows.scene.groups.coders:
        _draw_underlines(rows)
    if rows.scene.selection is not None:
        _draw_selection(rows, is_end_of_block=bool(rows.scene.layout.chunks.closes[band.chunk]))
    _draw_hits(rows)
    if len(rows.scene.differences):
        draw_differences(rows)
    if rows.first == 0:
        draw_number(rows.scene, rows.painter, band.chunk, rows.tops[0] + rows.style.baseline)
    _draw_words(rows)


def _draw_ground(scene: Scene, painter: QPainter, area: QRectF) -> None:
    painter.setClipping(False)
    draw_ground(scene, painter, area)


def _put_page(planned: tuple[Grounds, Pixels], top: int, bottom: int) -> None:
    grounds, pixels = planned
    pixels[top * grounds.ratio : bottom * grounds.ratio] = grounds.page


def _put_tints(rows: RowsDrawn, planned: tuple[Grounds, Pixels]) -> None:
    """Put tints and underlines in their place."""
    grounds, pixels = planned
    ratio, number = grounds.ratio, bisect_left(grounds.begins, rows.starts[0])
    left, right = grounds.left, grounds.left + grounds.tints.shape[1]
    for row, top in enumerate(rows.tops, number):
        if grounds.has_tint[row]:
            pixels[top * ratio : (top + rows.style.fill) * ratio, left:right] = grounds.tints[row]
        for level, has_any in enumerate(grounds.has_underline[row]):
            low = rows.style.fill + level * _UNDERLINE_STEP
            high = min(low + UNDERLINE, rows.style.pitch)
            if has_any and low < high:
                part = slice((top + low) * ratio, (top + high) * ratio)
                pixels[part, left:right] = grounds.underlines[row, level]
        for x, side in grounds.corners[row]:
            _round_off(rows, x, top, side)


def _put_stripes(
    scene: Scene,
    painter: QPainter,
    planned: tuple[Grounds, Pixels],
    starts: Sequence[int],
    rows: tuple[list[int], int, int],
    top: int,
) -> None:
    """Put the pieces of stripes in their place; arguments as those of `draw_stripes`."""
    grounds, pixels = planned
    tops, pitch, down = rows
    ratio, number = grounds.ratio, bisect_left(grounds.begins, starts[0])
    left, right = grounds.lanes_left, grounds.lanes_left + grounds.stripes.shape[2]
    brush = StripeBrush.of(scene, painter, STRIPE_WIDTH)
    if top < tops[0]:
        pixels[top * ratio : tops[0] * ratio, left:right] = grounds.stripes[number, ABOVE]
    for row, y in enumerate(tops, number):
        middle = (y + down) * ratio
        pixels[y * ratio : middle, left:right] = grounds.stripes[row, BESIDE]
        pixels[middle : (y + pitch) * ratio, left:right] = grounds.stripes[row, BELOW]
        for x, end in grounds.caps[row]:
            brush.round_off(painter, x, y + down if end else y, end)


def _draw_tints(rows: RowsDrawn, tints: Sequence[Run]) -> None:
    height, fill, ends = rows.style.fill, rows.fill, [*rows.starts[1:], rows.stop]
    color_of_rgb = QColor.fromRgb
    at = bisect_left(tints, rows.starts[0], key=itemgetter(0))
    for row, end_of_row in enumerate(ends):
        behind = bisect_left(tints, end_of_row, at, key=itemgetter(0))
        here, at = tints[at:behind], behind
        if not here:
            continue
        top = rows.tops[row]
        # All ends of codings at once: the underlines will ask for them again.
        known = rows.know(row, [edge for run in here for edge in run[:2]])
        for start, end, rgb, rounds_left, rounds_right in here:
            color = color_of_rgb(rgb)
            if rows.is_plain:
                left, right = known[start], known[end]
                fill(left, top, right - left, height, color)
            else:
                stretches = rows.stretches(row, start, end)
                if not stretches:
                    continue
                for left, right in stretches:
                    fill(left, top, right - left, height, color)
                left, right = stretches[0][0], stretches[-1][1]
            if rounds_left:
                _round_off(rows, left, top, 0)
            if rounds_right:
                _round_off(rows, right, top, 1)


def _round_off(rows: RowsDrawn, x: float, top: int, side: int) -> None:
    """Lay corners of the page over a true end: its left (0) or right side (1)."""
    if rows.corners is None:
        return
    x -= RADIUS * side
    low, pixmap = top + rows.style.fill - RADIUS, rows.painter.drawPixmap
    if isinstance(x, int):
        # Whole numbers take a third of the time.
        pixmap(x, top, rows.corners[side])
        pixmap(x, low, rows.corners[side + 2])
    else:
        pixmap(QPointF(x, top), rows.corners[side])
        pixmap(QPointF(x, low), rows.corners[side + 2])


def _draw_selection(rows: RowsDrawn, *, is_end_of_block: bool) -> None:
    """Draw the ground of the selected words; a selected line break shows as a small tail."""
    scene, selection = rows.scene, rows.scene.selection
    assert selection is not None
    theme = scene.theme
    color = QColor(theme.selection if scene.is_active else theme.selection_inactive)
    for row, left, right in rows.covered(selection.start, selection.end):
        rows.fill(left, rows.tops[row], right - left, rows.style.fill, color)
    is_end = is_end_of_block and rows.stop == rows.lines.end
    if is_end and selection.start <= rows.stop < selection.end:
        row = len(rows.starts) - 1
        x = rows.left + rows.lines.x_of(rows.stop, rows.first + row)
        tail = QRectF(x, rows.tops[row], rows.style.size / 3, rows.style.fill)
        rows.painter.fillRect(tail, color)


def _draw_hits(rows: RowsDrawn) -> None:
    """Draw search hits: filled, with an outline, the chosen one's in the accent colour."""
    scene, painter = rows.scene, rows.painter
    found = scene.hits.within(rows.starts[0], rows.stop)
    if not found:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(scene.theme.hit))
    for hit in found:
        is_current = hit == scene.hits.current
        outline = scene.theme.accent if is_current else scene.theme.hit_line
        painter.setPen(QPen(QColor(outline), 1.5 if is_current else 1))
        start, end = int(scene.hits.starts[hit]), int(scene.hits.ends[hit])
        for row, left, right in rows.covered(start, end):
            rect = QRectF(left, rows.tops[row], right - left, rows.style.fill + 1)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.75, -0.5, -0.75), RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_underlines(rows: RowsDrawn) -> None:
    """Draw one line for each coding, stacked by level."""
    scene, end_of_text = rows.scene, rows.stop
    bottoms = [top + rows.style.pitch for top in rows.tops]
    back = _rows_of_focus(rows)
    for start, end, code, flags, _, level, shape, is_focused in rows.codings:
        if not 0 <= level < UNDERLINES or start >= end_of_text:
            continue
        ink = scene.inks[code]
        color = ink.pale if flags & PENDING else ink.mark
        down = rows.style.fill + level * _UNDERLINE_STEP
        is_plain = shape is Shape.SOLID and not flags & UNSURE
        for row, left, right in rows.covered(start, end):
            top = rows.tops[row] + down
            room = bottoms[row] - top
            # A pixel of air at true ends keeps neighbours of one colour apart.
            x, x_end = left + (start >= rows.starts[row]), right - (end <= rows.end_of(row))
            if room <= 0 or x_end <= x:
                continue
            shown = ink.faded if row in back and not is_focused else color
            if is_plain:
                rows.fill(x, top, x_end - x, min(UNDERLINE, room), shown)
            else:
                box = x, top, x_end - x, room
                underline(rows.fill, box, shown, shape, is_unsure=bool(flags & UNSURE))


def _rows_of_focus(rows: RowsDrawn) -> set[int]:
    """Return the rows where a picked or lit coding lies: there all others step back."""
    return {
        row
        for start, end, *_, is_focused in rows.codings
        if is_focused
        for row, begin in enumerate(rows.starts)
        if begin < end and start < rows.end_of(row)
    }


def _draw_words(rows: RowsDrawn) -> None:
    """Draw the text, each line clipped to its row; dim words are not dim where they are coded."""
    painter, theme, pitch = rows.painter, rows.scene.theme, rows.style.pitch
    usual, strong = QColor(theme.dim if rows.style.dim else theme.text), QColor(theme.text)
    painter.setPen(usual)
    origin = rows.tops[0] - rows.first * pitch
    for row, top in enumerate(rows.tops):
        if rows.style.dim:
            painter.setPen(strong if _is_on_color(rows, row) else usual)
        painter.setClipRect(0, top, rows.scene.width, pitch)
        rows.lines.draw(painter, rows.first + row, rows.left, origin)


def _is_on_color(rows: RowsDrawn, row: int) -> bool:
    """Tell whether some words of a row stand on a tint, on the selection or on a search hit.

    Dim words would hardly be readable there.
    """
    scene, start, end = rows.scene, rows.starts[row], rows.end_of(row)
    selection = scene.selection
    return (
        any(one[0] < end and start < one[1] for one in rows.codings)
        or (selection is not None and selection.start < end and start < selection.end)
        or bool(scene.hits.within(start, end))
    )

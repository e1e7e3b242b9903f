"""Draws rows of text with what lies under them.

From the ground up: page and margin, tints, selection, search hits, underlines, the words once,
and the stripes. A row draws nothing outside its own rectangle, so any row can be drawn anew
alone and looks as if all had been drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.reader.columns import MOST_LANES
from annotator.ui.reader.folds import FoldedLines
from annotator.ui.reader.layout import Band
from annotator.ui.reader.lines import Lines
from annotator.ui.reader.marks import PENDING, UNSURE
from annotator.ui.reader.ornaments import draw_above, draw_fold, draw_number
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.sprites import RADIUS, corners
from annotator.ui.reader.styles import TextStyle
from annotator.ui.reader.tints import Run, tint_runs

UNDERLINES = 3
"""No more underlines than this are drawn below one another."""

STRIPE = 3.5
_UNDERLINE = 2
_UNDERLINE_STEP = 3
_DOTS = 5  # an unsure coding's underline: three pixels in five


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows `first` to `last` of a band, on the way to the painter.

    `left` is the x of the text; `tops` are the tops of the rows, by line of the chunk.
    """

    scene: Scene
    painter: QPainter
    lines: Lines | FoldedLines
    style: TextStyle
    first: int
    last: int
    left: int
    tops: dict[int, int]
    ratio: float

    @property
    def breaks(self) -> list[int]:
        """The starts of the rows' lines, and the end of the last one."""
        return [*self.lines.starts[self.first : self.last], self.lines.line_end(self.last - 1)]

    def rects(self, start: int, end: int) -> Iterator[tuple[int, float, float]]:
        """Yield line, left edge and width of the stretches that `[start, end)` covers."""
        low, high = max(start, self.lines.starts[self.first]), min(end, self.breaks[-1])
        if low >= high:
            return
        for line in range(self.lines.line_of(low), self.lines.line_of(high - 1) + 1):
            begin = max(low, self.lines.starts[line])
            stop = min(high, self.lines.line_end(line))
            for left, right in self.lines.extents(line, begin, stop):
                yield line, self.left + left, right - left


def draw_rows(scene: Scene, painter: QPainter, band: Band, first: int, last: int) -> None:
    """Draw the rows of lines `first` to `last` of a band whose top left corner is the origin."""
    layout = scene.layout
    style, pitch = layout.style(band.chunk), layout.row_pitch(band.chunk)
    above = band.height - pitch * (band.last - band.first)
    tops = {line: above + (line - band.first) * pitch for line in range(first, last)}
    top = 0 if first == band.first else tops[first]
    height = tops[last - 1] + pitch - top
    left = scene.columns.text + style.indent
    lines = layout.lines(band.chunk)
    ratio = painter.device().devicePixelRatio()
    rows = _Rows(scene, painter, lines, style, first, last, left, tops, ratio)
    _draw_ground(scene, painter, top, height)
    painter.setClipRect(QRectF(0, top, scene.width, height))
    if first == 0:
        draw_above(scene, painter, band.chunk, above)
    if isinstance(lines, FoldedLines):
        draw_fold(scene, painter, band.chunk, tops[0], is_open=False)
    else:
        _draw_codings(rows)
        _draw_selection(rows, band)
        _draw_hits(rows)
        _draw_underlines(rows)
        if first == 0:
            draw_number(scene, painter, band.chunk, tops[0] + style.baseline)
        _draw_words(rows, pitch)
    painter.setClipRect(QRectF(0, top, scene.width, height))
    _draw_stripes(rows, band, pitch, top)


def _draw_ground(scene: Scene, painter: QPainter, top: int, height: int) -> None:
    theme, margin = scene.theme, scene.columns.margin
    painter.setClipping(False)
    painter.fillRect(0, top, margin, height, QColor(theme.page))
    painter.fillRect(margin, top, scene.width - margin, height, QColor(theme.margin))
    painter.fillRect(margin, top, 1, height, QColor(theme.line))


def _draw_codings(rows: _Rows) -> None:
    """Draw the tints."""
    scene, breaks = rows.scene, rows.breaks
    if breaks[0] == breaks[-1]:
        return
    found = scene.codings.query(breaks[0], breaks[-1])
    runs = tint_runs(scene.codings, found, scene.inks, breaks, scene.focused_rows(found))
    color_of: dict[int, QColor] = {}
    for run in runs:
        color = color_of.setdefault(run.color, QColor.fromRgb(run.color))
        for line, left, width in rows.rects(run.start, run.end):
            top = rows.tops[line]
            rows.painter.fillRect(QRectF(left, top, width, rows.style.fill), color)
            if run.rounds_left or run.rounds_right:
                _round_off(rows, run, left, top, width)


def _round_off(rows: _Rows, run: Run, left: float, top: int, width: float) -> None:
    """Turn the corners at true ends round: lay corners of the page over them."""
    pictures = corners(rows.scene.theme.page, RADIUS, rows.ratio)
    right = _snapped(left + width, rows.ratio) - RADIUS
    left = _snapped(left, rows.ratio)
    bottom = top + rows.style.fill - RADIUS
    if run.rounds_left:
        rows.painter.drawPixmap(QPointF(left, top), pictures[0])
        rows.painter.drawPixmap(QPointF(left, bottom), pictures[2])
    if run.rounds_right:
        rows.painter.drawPixmap(QPointF(right, top), pictures[1])
        rows.painter.drawPixmap(QPointF(right, bottom), pictures[3])


def _snapped(x: float, ratio: float) -> float:
    """Return x moved to the device pixel that a filled rectangle's edge falls on."""
    return float(np.floor(x * ratio + 0.5)) / ratio


def _draw_selection(rows: _Rows, band: Band) -> None:
    """Draw the ground of the selected words; a selected line break shows as a small tail."""
    scene, selection = rows.scene, rows.scene.selection
    if selection is None:
        return
    theme = scene.theme
    color = QColor(theme.selection if scene.is_active else theme.selection_inactive)
    for line, left, width in rows.rects(selection.start, selection.end):
        rect = QRectF(left, rows.tops[line], width, rows.style.fill)
        rows.painter.fillRect(rect, color)
    end = rows.lines.end
    if rows.last == rows.lines.count and selection.start <= end < selection.end:
        line, tail = rows.last - 1, rows.style.size / 3
        if scene.layout.chunks.closes[band.chunk]:
            x = rows.left + rows.lines.x_of(end, line)
            rect = QRectF(x, rows.tops[line], tail, min(rows.style.fill, rows.style.pitch))
            rows.painter.fillRect(rect, color)


def _draw_hits(rows: _Rows) -> None:
    """Draw search hits: filled, with an outline, the chosen one's in the accent colour."""
    scene, painter = rows.scene, rows.painter
    breaks = rows.breaks
    found = scene.hits.within(breaks[0], breaks[-1])
    if not found:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(scene.theme.hit))
    for hit in found:
        is_current = hit == scene.hits.current
        outline = scene.theme.accent if is_current else scene.theme.hit_line
        painter.setPen(QPen(QColor(outline), 1.5 if is_current else 1))
        start, end = int(scene.hits.starts[hit]), int(scene.hits.ends[hit])
        for line, left, width in rows.rects(start, end):
            rect = QRectF(left, rows.tops[line], width, rows.style.fill + 1)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.75, -0.5, -0.75), RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_underlines(rows: _Rows) -> None:
    """Draw one line for each coding, stacked by level."""
    scene, breaks = rows.scene, rows.breaks
    if breaks[0] == breaks[-1]:
        return
    index = scene.codings
    found = index.query(breaks[0], breaks[-1])
    found = found[index.levels[found] < UNDERLINES]
    for row, start, end, level in zip(
        found.tolist(),
        index.starts[found].tolist(),
        index.ends[found].tolist(),
        index.levels[found].tolist(),
        strict=True,
    ):
        ink, flags = scene.inks[index.codes[row]], int(index.flags[row])
        color = ink.pale if flags & PENDING else ink.mark
        for line, left, width in rows.rects(start, end):
            # A pixel of air at true ends keeps neighbours of one colour apart.
            starts_here = start >= rows.lines.starts[line]
            ends_here = end <= rows.lines.line_end(line)
            top = rows.tops[line] + rows.style.fill + level * _UNDERLINE_STEP
            x, length = left + starts_here, width - starts_here - ends_here
            height = min(_UNDERLINE, rows.tops[line] + rows.style.pitch - top)
            for piece in _dotted(x, length) if flags & UNSURE else ((x, length),):
                rows.painter.fillRect(QRectF(piece[0], top, piece[1], height), color)


def _dotted(left: float, width: float) -> Iterator[tuple[float, float]]:
    """Yield left edge and width of the dots of a dotted line."""
    at = left
    while at < left + width:
        yield at, min(3.0, left + width - at)
        at += _DOTS


def _draw_words(rows: _Rows, pitch: int) -> None:
    """Draw the text, each line clipped to its row."""
    lines, painter, scene = rows.lines, rows.painter, rows.scene
    if isinstance(lines, FoldedLines):
        return
    painter.setPen(QColor(scene.theme.dim if rows.style.dim else scene.theme.text))
    origin = rows.tops[rows.first] - rows.first * pitch
    for line in range(rows.first, rows.last):
        painter.setClipRect(QRectF(0, rows.tops[line], scene.width, pitch))
        lines.draw(painter, line, rows.left, origin)


def _draw_stripes(rows: _Rows, band: Band, pitch: int, top: int) -> None:
    """Draw the pieces of the coding stripes that stand beside the rows."""
    scene, index = rows.scene, rows.scene.codings
    starts = np.array(rows.lines.starts[rows.first : rows.last])
    end = rows.breaks[-1]
    if rows.last == rows.lines.count:
        end = scene.layout.end_of_rows(band.chunk)
    found = index.query(int(starts[0]), end)
    found = found[index.lanes[found] < MOST_LANES]
    if not len(found):
        return
    bottom = rows.tops[rows.last - 1] + pitch
    fill = min(pitch, rows.style.fill + _UNDERLINE)
    first_line = np.searchsorted(starts, index.starts[found], "right") - 1
    last_line = np.searchsorted(starts, index.ends[found] - 1, "right") - 1
    row_tops = np.array([rows.tops[line] for line in range(rows.first, rows.last)])
    begins, stops = index.starts[found] >= starts[0], index.ends[found] <= end
    upper = np.where(begins, row_tops[first_line], top)
    lower = np.where(stops, row_tops[last_line] + fill, bottom)
    for row, y, y_end, is_start, is_end in zip(
        found.tolist(),
        upper.tolist(),
        lower.tolist(),
        begins.tolist(),
        stops.tolist(),
        strict=True,
    ):
        ink = scene.inks[index.codes[row]]
        color = ink.pale if index.flags[row] & PENDING else ink.mark
        x = scene.columns.lane_x(int(index.lanes[row]))
        draw_stripe(scene, rows.painter, color, x, STRIPE, (y, y_end), (is_start, is_end))


def draw_stripe(
    scene: Scene,
    painter: QPainter,
    color: QColor,
    x: float,
    width: float,
    extent: tuple[int, int],
    is_true: tuple[bool, bool],
) -> None:
    """Draw a stripe, or a piece of one, with round ends where it truly starts and ends."""
    ratio = painter.device().devicePixelRatio()
    width = round(width * ratio) / ratio
    y, y_end = extent
    painter.fillRect(QRectF(x, y, width, y_end - y), color)
    radius = 2
    pictures = corners(scene.theme.margin, radius, ratio)
    right = x + width - radius
    if is_true[0]:
        painter.drawPixmap(QPointF(x, y), pictures[0])
        painter.drawPixmap(QPointF(right, y), pictures[1])
    if is_true[1]:
        painter.drawPixmap(QPointF(x, y_end - radius), pictures[2])
        painter.drawPixmap(QPointF(right, y_end - radius), pictures[3])

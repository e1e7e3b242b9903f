"""What is drawn over the rows: names, the picked coding's handles, caret, focus ring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from annotator.ui.reader.appearance import Shape
from annotator.ui.reader.names import MarginNames, Name
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.sprites import NAME_HEIGHT
from annotator.ui.reader.stripes import StripeBrush
from annotator.ui.reader.text_places import CARET_WIDTH, caret_rect, is_on_screen, line_place
from annotator.ui.theme import Theme

_LEAST_ROOM = 36  # pixels: below that a name is not worth drawing
_LEAST_COUNT = 18  # pixels for how many more there are
_COUNT_ROOM = 36  # pixels that a name leaves to how many more there are beside it
_WIDE_STRIPE = 5.0
_KNOB = 4.5
_BAR = 2.0
_GRIP = 7.0  # pixels around a handle that count as on it

HANDLE_REACH = 12
"""Handles stand out at most so many pixels above and below their row."""


PlacedName = tuple[Name, int, int, int]
"""A name, and left edge, top and width of where it stands, in viewport pixels."""


def placed_names(
    scene: Scene, names: MarginNames, window: tuple[int, int], ratio: float
) -> Iterator[tuple[PlacedName, QPixmap]]:
    """Yield the names beside the stripes, and their pictures.

    Args:
        scene: what is drawn.
        names: what is known of them already.
        window: top and bottom of the viewport in document pixels.
        ratio: device pixels to a logical one.
    """
    columns = scene.columns
    room = columns.right - columns.names
    if room < (_LEAST_ROOM if scene.appearance.margin.shows_names else _LEAST_COUNT):
        return
    behind, last_top = columns.right if columns.is_left else columns.names, 0
    found = list(names.between(scene, *window))
    for at, (name, start) in enumerate(found):
        # Rounded before the window's place comes in: scrolling must not move it by a pixel.
        top = floor(name.y - NAME_HEIGHT / 2) + start - window[0]
        following = found[at + 1][0] if at + 1 < len(found) else name
        has_count = name.coding and following.more and following.y == name.y
        own_room = max(_LEAST_ROOM, room - _COUNT_ROOM) if has_count else room
        picture, width = names.picture(scene, name, own_room, ratio)
        # How many more there are stands behind the last name that found a place.
        is_first = bool(name.coding) or top != last_top
        if columns.is_left:
            x = (columns.right if is_first else behind) - width
            behind = x
        else:
            x = columns.names if is_first else behind
            behind = x + width
        last_top = top
        yield (name, x, top, width), picture


def draw_wide_stripe(
    scene: Scene, painter: QPainter, coding: bytes, window: tuple[int, int]
) -> None:
    """Draw the stripe of the picked or hovered coding broader, over what is there.

    Args:
        scene: what is drawn.
        painter: with the viewport's top left corner as its origin.
        coding: the id of the coding.
        window: top and bottom of the viewport in document pixels.
    """
    index, layout = scene.codings, scene.layout
    row = index.row(coding)
    own = np.array([row])
    slot = int(scene.groups.slots(own)[0])
    start, end = int(index.starts[row]), int(index.ends[row])
    if slot < 0:
        return
    # Codings may begin and end far away, where nothing is laid out: that is outside the window.
    first = layout.lines(layout.flow.chunk_at(window[0])).starts[0]
    last = layout.end_of_rows(layout.flow.chunk_at(window[1]))
    if start >= last or end <= first:
        return
    y, y_end = window
    if start >= first:
        place = line_place(layout, start)
        y = layout.row_top(place.chunk, place.line)
    if end <= last:
        place = line_place(layout, end - 1)
        pitch = layout.row_pitch(place.chunk)
        fill = layout.style(place.chunk).fill + 2
        y_end = layout.row_top(place.chunk, place.line) + min(fill, pitch)
    if y >= window[1] or y_end <= window[0]:
        return
    # One that has no lane of its own is drawn behind all others while it is picked.
    x = scene.columns.lane_x(min(slot, scene.groups.slot_count)) - 1
    shape = scene.groups.shapes(own)[0]
    extent = max(y, window[0] - 8) - window[0], min(y_end, window[1] + 8) - window[0]
    mark = scene.inks[int(index.codes[row])].mark
    brush = StripeBrush.of(scene, painter, _WIDE_STRIPE)
    if shape is not Shape.SOLID:
        # A pattern does not cover the narrower one that is there.
        brush.fill(x, extent[0], brush.width, extent[1] - extent[0], brush.ground)
    is_true = start >= first, end <= last
    brush.draw(painter, mark, x, extent, is_true, shape, (extent[0], layout.styles[0].pitch))


@dataclass(frozen=True, slots=True)
class Handle:
    """The grip at an end of the picked coding, in viewport pixels.

    `knob` is the middle of the round part; the bar runs from there to `foot`.
    """

    is_start: bool
    knob: QPointF
    foot: QPointF

    def is_near(self, point: QPointF) -> bool:
        """Tell whether a point is close enough to take hold."""
        beside = abs(point.x() - self.knob.x())
        low, high = sorted((self.knob.y(), self.foot.y()))
        return beside <= _GRIP and low - _GRIP <= point.y() <= high + _GRIP


def handles(scene: Scene, coding: bytes, window: tuple[int, int]) -> list[Handle]:
    """Return the handles of a coding that are on screen."""
    index = scene.codings
    row = index.row(coding)
    found = []
    for is_start, position in ((True, int(index.starts[row])), (False, int(index.ends[row]))):
        if not is_on_screen(scene, position, window, upstream=not is_start):
            continue
        rect = caret_rect(scene, position, upstream=not is_start)
        x, top = rect.left(), rect.top() - window[0]
        low, high = QPointF(x, top - 1), QPointF(x, top + rect.height() + 3)
        found.append(Handle(is_start, low, high) if is_start else Handle(is_start, high, low))
    return found


def draw_handles(scene: Scene, painter: QPainter, coding: bytes, window: tuple[int, int]) -> None:
    """Draw a bar at both ends of the picked coding, with a knob above and below."""
    code = int(scene.codings.codes[scene.codings.row(coding)])
    color = scene.inks[code].mark
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scene.theme.page), 1))
    painter.setBrush(color)
    for handle in handles(scene, coding, window):
        bar = QRectF(handle.knob, handle.foot).normalized()
        painter.fillRect(bar.adjusted(-_BAR / 2, 0, _BAR / 2, 0), color)
        painter.drawEllipse(handle.knob, _KNOB, _KNOB)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_caret(
    scene: Scene, painter: QPainter, caret: tuple[int, bool], window: tuple[int, int]
) -> None:
    """Draw the caret: a position, and whether it stands upstream."""
    position, upstream = caret
    if is_on_screen(scene, position, window, upstream=upstream):
        rect = caret_rect(scene, position, upstream=upstream)
        painter.fillRect(rect.translated(-CARET_WIDTH / 2, -window[0]), QColor(scene.theme.accent))


def draw_focus_ring(theme: Theme, painter: QPainter, rect: QRectF) -> None:
    """Draw the ring that shows that the keyboard is with the pane."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))

"""Draws the coding stripes beside the rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainter

from annotator.ui.reader.appearance import Shape
from annotator.ui.reader.groups import NOT_DRAWN
from annotator.ui.reader.marks import PENDING
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.shapes import stripe
from annotator.ui.reader.sprites import Caps, Fill, caps, filler, snap

STRIPE_WIDTH = 3.5
"""The width of a stripe, before it is made whole device pixels."""

_RADIUS = 2


CodingDrawn = tuple[int, int, int, int, int, int, Shape, bool]
"""Start, end, code, flags, slot, level and shape of a coding, and whether it is picked or lit.

The slot is below 0 or from `NOT_DRAWN` on where no stripe is drawn; the level below 0 where there
is no underline."""


def codings_drawn(scene: Scene, start: int, end: int) -> list[CodingDrawn]:
    """Return what has to be known for drawing the codings over a stretch of text."""
    index = scene.codings
    found = index.query(start, end)
    if not len(found):
        return []
    columns = (index.starts, index.ends, index.codes, index.flags)
    lists = [column[found].tolist() for column in columns]
    slots, levels = scene.groups.slots(found).tolist(), index.levels[found].tolist()
    shapes, focused = scene.groups.shapes(found), scene.focused_rows(found)
    is_focused = [False] * len(found)
    for row in focused:
        is_focused[int(found.searchsorted(row))] = True
    return list(zip(*lists, slots, levels, shapes, is_focused, strict=True))


def draw_stripes(
    scene: Scene,
    painter: QPainter,
    codings: Sequence[CodingDrawn],
    starts: Sequence[int],
    behind: int,
    rows: tuple[list[int], int, int],
    top: int,
) -> None:
    """Draw the pieces of the stripes that stand beside some rows.

    Beside the rows of a picked or lit coding all others step back.

    Args:
        scene: what is drawn.
        painter: where.
        codings: those over the rows.
        starts: the starts of the rows' lines.
        behind: the position behind all that the rows stand for.
        rows: their tops, their height, and how far down from its top a stripe goes in a row.
        top: where the rows begin, the space above the first included.
    """
    tops, pitch, down = rows
    brush = StripeBrush.of(scene, painter, STRIPE_WIDTH)
    bottom, first = tops[-1] + pitch, starts[0]
    xs = [scene.columns.lane_x(slot) for slot in range(scene.groups.slot_count)]

    def extent_of(start: int, end: int) -> tuple[int, int]:
        y = tops[bisect_right(starts, start) - 1] if start >= first else top
        return y, tops[bisect_left(starts, end) - 1] + down if end <= behind else bottom

    back = [extent_of(one[0], one[1]) for one in codings if one[7]]
    for start, end, code, flags, slot, _, shape, is_focused in codings:
        if slot < 0 or slot >= NOT_DRAWN:
            continue
        ink = scene.inks[code]
        color = ink.pale if flags & PENDING else ink.mark
        extent, is_true = extent_of(start, end), (start >= first, end <= behind)
        origin = tops[0], pitch
        brush.draw(painter, color, xs[slot], extent, is_true, shape, origin)
        if is_focused:
            continue
        for low, high in back:
            # To the bottom of the row: neighbours may go on where the focused one ends.
            part = max(extent[0], low), min(extent[1], high + pitch - down)
            if part[0] < part[1]:
                ends = is_true[0] and part[0] == extent[0], is_true[1] and part[1] == extent[1]
                brush.draw(painter, ink.faded, xs[slot], part, ends, shape, origin)


@dataclass(frozen=True, slots=True)
class StripeBrush:
    """Draws stripes of one width: in whole device pixels, with round ends."""

    width: float
    fill: Fill
    caps: Caps | None
    ground: QColor

    @classmethod
    def of(cls, scene: Scene, painter: QPainter, width: float) -> StripeBrush:
        """Return the brush for a device."""
        ratio = painter.device().devicePixelRatio()
        width = snap(width, ratio)
        on_paper = scene.is_on_paper
        rounded = None if on_paper else caps(scene.theme.margin, width, _RADIUS, ratio)
        return cls(width, filler(painter, ratio), rounded, QColor(scene.theme.margin))

    def draw(
        self,
        painter: QPainter,
        color: QColor,
        x: int,
        extent: tuple[int, int],
        is_true: tuple[bool, bool],
        shape: Shape = Shape.SOLID,
        origin: tuple[int, int] = (0, 12),
    ) -> None:
        """Draw a stripe, or a piece of one, with round ends where it truly starts and ends.

        Args:
            painter: where.
            color: of the stripe.
            x: its left edge.
            extent: its top and bottom.
            is_true: whether it starts and ends there.
            shape: the coder's.
            origin: the top of a row, and the height of the rows: patterns begin with the row.
        """
        y, y_end = extent
        if shape is not Shape.SOLID:
            box = x, y, self.width, y_end - y
            stripe(self.fill, box, color, self.ground, shape, origin)
            if shape is not Shape.HOLLOW:
                return
            for is_end, at in ((is_true[0], y), (is_true[1], y_end - 1)):
                if is_end:
                    self.fill(x, at, self.width, 1, color)
        else:
            self.fill(x, y, self.width, y_end - y, color)
        for end in (0, 1):
            if is_true[end]:
                self.round_off(painter, x, extent[end], end)

    def round_off(self, painter: QPainter, x: int, y: int, end: int) -> None:
        """Make the upper (0) or lower end (1) of a stripe round; it is at y."""
        if self.caps is not None:
            painter.drawPixmap(x, y - _RADIUS * end, self.caps[end])

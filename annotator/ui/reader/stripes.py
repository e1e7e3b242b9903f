"""Draws the coding stripes beside the rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainter

from annotator.ui.reader.columns import MOST_LANES
from annotator.ui.reader.marks import PENDING
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.spans import SpanIndex
from annotator.ui.reader.sprites import Caps, Fill, caps, filler, snap

_WIDTH = 3.5
_RADIUS = 2


CodingDrawn = tuple[int, int, int, int, int, int]
"""Start, end, code, flags, lane and level of a coding."""


def codings_drawn(index: SpanIndex, start: int, end: int) -> list[CodingDrawn]:
    """Return what has to be known for drawing the codings over a stretch of text."""
    found = index.query(start, end)
    if not len(found):
        return []
    columns = (index.starts, index.ends, index.codes, index.flags, index.lanes, index.levels)
    return list(zip(*(column[found].tolist() for column in columns), strict=True))


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
    brush = StripeBrush.of(scene, painter, _WIDTH)
    bottom, first = tops[-1] + pitch, starts[0]
    xs = [scene.columns.lane_x(lane) for lane in range(MOST_LANES)]
    for start, end, code, flags, lane, _ in codings:
        if lane >= MOST_LANES:
            continue
        begins, stops = start >= first, end <= behind
        y = tops[bisect_right(starts, start) - 1] if begins else top
        y_end = tops[bisect_left(starts, end) - 1] + down if stops else bottom
        ink = scene.inks[code]
        color = ink.pale if flags & PENDING else ink.mark
        brush.draw(painter, color, xs[lane], (y, y_end), (begins, stops))


@dataclass(frozen=True, slots=True)
class StripeBrush:
    """Draws stripes of one width: in whole device pixels, with round ends."""

    width: float
    fill: Fill
    caps: Caps

    @classmethod
    def of(cls, scene: Scene, painter: QPainter, width: float) -> StripeBrush:
        """Return the brush for a device."""
        ratio = painter.device().devicePixelRatio()
        width = snap(width, ratio)
        return cls(width, filler(painter, ratio), caps(scene.theme.margin, width, _RADIUS, ratio))

    def draw(
        self,
        painter: QPainter,
        color: QColor,
        x: int,
        extent: tuple[int, int],
        is_true: tuple[bool, bool],
    ) -> None:
        """Draw a stripe, or a piece of one, with round ends where it truly starts and ends.

        Args:
            painter: where.
            color: of the stripe.
            x: its left edge.
            extent: its top and bottom.
            is_true: whether it starts and ends there.
        """
        y, y_end = extent
        self.fill(x, y, self.width, y_end - y, color)
        if is_true[0]:
            painter.drawPixmap(x, y, self.caps[0])
        if is_true[1]:
            painter.drawPixmap(x, y_end - _RADIUS, self.caps[1])

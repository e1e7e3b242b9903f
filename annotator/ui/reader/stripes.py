"""Draws the coding stripes beside the rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.reader.columns import MOST_LANES
from annotator.ui.reader.marks import PENDING
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.spans import Rows
from annotator.ui.reader.sprites import corners

_WIDTH = 3.5
_RADIUS = 2


def draw_stripes(
    scene: Scene,
    painter: QPainter,
    found: Rows,
    starts: Sequence[int],
    behind: int,
    rows: tuple[list[int], int, int],
    top: int,
) -> None:
    """Draw the pieces of the stripes that stand beside some rows.

    Args:
        scene: what is drawn.
        painter: where.
        found: the codings over the rows.
        starts: the starts of the rows' lines.
        behind: the position behind all that the rows stand for.
        rows: their tops, their height, and how far down from its top a stripe goes in a row.
        top: where the rows begin, the space above the first included.
    """
    index = scene.codings
    found = found[index.lanes[found] < MOST_LANES]
    if not len(found):
        return
    tops, pitch, fill = rows
    first_row = np.searchsorted(starts, index.starts[found], "right") - 1
    last_row = np.searchsorted(starts, index.ends[found] - 1, "right") - 1
    row_tops = np.array(tops)
    begins, stops = index.starts[found] >= starts[0], index.ends[found] <= behind
    upper = np.where(begins, row_tops[first_row], top)
    lower = np.where(stops, row_tops[last_row] + fill, tops[-1] + pitch)
    columns = (index.codes[found], index.lanes[found], index.flags[found])
    for code, lane, flags, y, y_end, is_start, is_end in zip(
        *(column.tolist() for column in (*columns, upper, lower, begins, stops)), strict=True
    ):
        ink = scene.inks[code]
        color = ink.pale if flags & PENDING else ink.mark
        x = scene.columns.lane_x(lane)
        draw_stripe(scene, painter, color, (x, _WIDTH), (y, y_end), (is_start, is_end))


def draw_stripe(
    scene: Scene,
    painter: QPainter,
    color: QColor,
    across: tuple[float, float],
    extent: tuple[int, int],
    is_true: tuple[bool, bool],
) -> None:
    """Draw a stripe, or a piece of one, with round ends where it truly starts and ends.

    Args:
        scene: what is drawn.
        painter: where.
        color: of the stripe.
        across: left edge and width.
        extent: top and bottom.
        is_true: whether it starts and ends there.
    """
    ratio = painter.device().devicePixelRatio()
    x, width = across[0], round(across[1] * ratio) / ratio
    y, y_end = extent
    painter.fillRect(QRectF(x, y, width, y_end - y), color)
    pictures = corners(scene.theme.margin, _RADIUS, ratio)
    right, bottom = x + width - _RADIUS, y_end - _RADIUS
    if is_true[0]:
        painter.drawPixmap(QPointF(x, y), pictures[0])
        painter.drawPixmap(QPointF(right, y), pictures[1])
    if is_true[1]:
        painter.drawPixmap(QPointF(x, bottom), pictures[2])
        painter.drawPixmap(QPointF(right, bottom), pictures[3])

"""Draws where coders disagree: brackets around the stretch and a line over it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage

from annotator.ui.reader.appearance import DifferenceKind
from annotator.ui.reader.rows import RowsDrawn

_BAR = 2  # pixels, as all that follows
_FOOT = 5
_HATCHED = 0.32  # opacity of the ground of the current difference

_DASHES = {
    DifferenceKind.OTHER_CODE: (1, 0),
    DifferenceKind.OTHER_BOUNDARIES: (7, 4),
    DifferenceKind.ONLY_ONE: (2, 3),
}
"""How long the line over a difference is drawn, and how long it is left out."""


def draw_differences(rows: RowsDrawn) -> None:
    """Draw the differences over some rows.

    The line is whole where the codes differ, dashed where the boundaries do, dotted where only
    one coder coded; the current one has a hatched ground and a stronger line.
    """
    found = rows.scene.differences.within(rows.starts[0], rows.stop)
    for start, end, kind, is_current in found:
        for row, left, right in rows.covered(start, end):
            if is_current:
                _hatch(rows, row, left, right)
            color = QColor(rows.scene.theme.accent if is_current else rows.scene.theme.danger)
            _line(rows, (left, rows.tops[row], right), color, kind, 2 if is_current else 1)
            if start >= rows.starts[row]:
                _bracket(rows, row, left, +1, color)
            if end <= rows.end_of(row):
                _bracket(rows, row, right, -1, color)


def _hatch(rows: RowsDrawn, row: int, left: float, right: float) -> None:
    color = QColor(rows.scene.theme.accent)
    color.setAlphaF(_HATCHED)
    painter, top = rows.painter, rows.tops[row]
    painter.setBrushOrigin(QPointF(0, top))
    brush = QBrush(color, Qt.BrushStyle.BDiagPattern)
    painter.fillRect(QRectF(left, top, right - left, rows.style.fill), brush)


def _dashes(drawn: int, period: int, color: QColor) -> QBrush:
    """Return a brush that draws some pixels of every period, and leaves out the rest."""
    pattern = QImage(period, 1, QImage.Format.Format_ARGB32_Premultiplied)
    pattern.fill(Qt.GlobalColor.transparent)
    for x in range(drawn):
        pattern.setPixelColor(x, 0, color)
    return QBrush(pattern)


def _line(
    rows: RowsDrawn,
    edges: tuple[float, int, float],
    color: QColor,
    kind: DifferenceKind,
    height: int,
) -> None:
    left, top, right = edges
    drawn, left_out = _DASHES[kind]
    if not left_out:
        rows.fill(left, top, right - left, height, color)
        return
    period = drawn + left_out
    painter = rows.painter
    # One rectangle with a pattern: hundreds of dots one by one would be felt.
    painter.setBrushOrigin(QPointF(left, top))
    painter.fillRect(QRectF(left, top, right - left, height), _dashes(drawn, period, color))
    painter.setBrushOrigin(QPointF(0, 0))


def _bracket(rows: RowsDrawn, row: int, x: float, side: int, color: QColor) -> None:
    """Draw a square bracket at x that opens to the right (`side` 1) or to the left (-1)."""
    top, height = rows.tops[row], rows.style.fill
    bar, foot = x - (_BAR if side < 0 else 0), x - (_FOOT if side < 0 else 0)
    rows.fill(bar, top, _BAR, height, color)
    rows.fill(foot, top, _FOOT, _BAR, color)
    rows.fill(foot, top + height - _BAR, _FOOT, _BAR, color)

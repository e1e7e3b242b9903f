"""Rows drawn by hand: flat, rounded, with marks, chips and key badges."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.round import WorkState
from annotator.ui.theme import Theme, mark_color
from annotator.ui.widgets.look import RADIUS, small_font, theme_of, wash

Index = QModelIndex | QPersistentModelIndex

CHIP = 10
"""Pixels of the side of a code's colour chip."""


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row; those who inherit draw what stands on it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        widget: QWidget = option.widget
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = theme_of(widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, rect, state, theme)
        self.draw(painter, rect, index, widget, theme)
        painter.restore()

    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        """Draw what the row says."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row."""
        widget: QWidget = option.widget
        return QSize(80, row_height(widget))


def row_height(widget: QWidget, lines: int = 1) -> int:
    """Return how high a row of one or two lines is."""
    height = QFontMetrics(widget.font()).height()
    if lines > 1:
        height += QFontMetrics(small_font(widget)).height() + 1
    return height + 11


def draw_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Draw the ground of a row: selected, under the mouse, or nothing; and the focus."""
    flags = QStyle.StateFlag
    selected, hovered = bool(state & flags.State_Selected), bool(state & flags.State_MouseOver)
    if not (selected or hovered or state & flags.State_HasFocus):
        return
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(
        wash(theme, 0.13, accent=True) if selected else wash(theme, 0.05 if hovered else 0.0)
    )
    if state & flags.State_HasFocus:
        painter.setPen(QPen(QColor(theme.accent), 1))
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: QColor | str,
    font: QFont,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line in the middle of a box, cut short where it does not fit."""
    if rect.width() <= 0 or not text:
        return
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, shown)


def draw_chip(painter: QPainter, left: int, middle: float, color: str, theme: Theme) -> None:
    """Draw the chip of a code in what its colour becomes in the theme."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark_color(color, theme)))
    painter.drawRoundedRect(QRectF(left, middle - CHIP / 2, CHIP, CHIP), 3, 3)


def draw_badge(painter: QPainter, rect: QRect, key: str, font: QFont, theme: Theme) -> None:
    """Draw a key as on a keyboard."""
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    draw_text(painter, rect, key, theme.dim, font, align=Qt.AlignmentFlag.AlignHCenter)


def draw_state(painter: QPainter, center: QPointF, state: str, theme: Theme) -> None:
    """Draw how far a document is: a ring, a half-filled ring, a disc with a tick."""
    radius = 5.0
    ring = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == WorkState.NOT_OPENED:
        painter.setPen(QPen(QColor(theme.faint), 1.4))
        painter.drawEllipse(ring)
    elif state == WorkState.IN_PROGRESS:
        painter.setPen(QPen(QColor(theme.accent), 1.4))
        painter.drawEllipse(ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        # The left half; Qt counts sixteenths of a degree from three o'clock, counter-clockwise.
        painter.drawPie(ring, 90 * 16, 180 * 16)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.success))
        painter.drawEllipse(ring.adjusted(-0.7, -0.7, 0.7, 0.7))
        painter.setPen(QPen(QColor(theme.panel), 1.5))
        x, y = center.x(), center.y()
        painter.drawPolyline(
            [QPointF(x - 2.5, y + 0.2), QPointF(x - 0.7, y + 2.0), QPointF(x + 2.6, y - 1.9)]
        )

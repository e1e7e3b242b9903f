"""A quiet scroll bar: a rounded thumb on the ground of the margin, no buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from annotator.ui.theme import Theme

_WIDTH = 14
_INSET = 3
_LEAST_LENGTH = 28


class QuietScrollBar(QScrollBar):
    """A vertical scroll bar in the colours of the reading pane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the usual width."""
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and, if there is anything to scroll, the thumb."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.margin))
        if self.maximum() > self.minimum():
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            thumb = self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar,
                option,
                QStyle.SubControl.SC_ScrollBarSlider,
                self,
            )
            rect = QRectF(thumb).adjusted(_INSET, 0, -_INSET, 0)
            if rect.height() < _LEAST_LENGTH:
                rect.setHeight(_LEAST_LENGTH)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            is_strong = self.isSliderDown() or self.underMouse()
            painter.setBrush(QColor(self._theme.dim if is_strong else self._theme.faint))
            painter.drawRoundedRect(rect, rect.width() / 2, rect.width() / 2)
        painter.end()

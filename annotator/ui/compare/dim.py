"""A veil over figures that are old while new ones are computed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.widgets.look import theme_of

_DIM = 150  # of 255: how far what is old is covered


class Dim(QWidget):
    """Covers figures that are old; lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a thin veil of the panel's colour."""
        color = QColor(theme_of(self).panel)
        color.setAlpha(_DIM)
        painter = QPainter(self)
        painter.fillRect(event.rect(), color)
        painter.end()

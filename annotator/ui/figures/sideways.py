"""A window over a picture that may be wider than there is room: it scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from annotator.ui.figures.canvas import FigureCanvas

_LEAST = 560  # pixels: a picture that needs less than that never scrolls
_AROUND = 40  # pixels that stay visible beside the current mark


class Sideways(QScrollArea):
    """Shows a canvas in its full height, and as much of its width as there is room for."""

    def __init__(self, canvas: FigureCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(canvas)
        canvas.drawn.connect(self._fit)
        canvas.current_changed.connect(lambda _: self._follow())
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(min(self._canvas.minimumWidth(), _LEAST))
        scrolls = self._canvas.minimumWidth() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        height = self._canvas.height() + bar
        if height != self.height():
            self.setFixedHeight(height)

    def _follow(self) -> None:
        hit = self._canvas.current
        if hit is not None:
            at = hit.rect.center().toPoint()
            self.ensureVisible(at.x(), at.y(), _AROUND, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the scroll bar where there is one."""
        super().resizeEvent(event)
        self._fit()

"""What stands over and between the columns: the heads of coders' lanes, the margin's border."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.ui.i18n import tr
from annotator.ui.reader.ornaments import draw_ground
from annotator.ui.reader.shapes import stripe
from annotator.ui.reader.sprites import filler

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader

HEADS_HEIGHT = 24  # whole device pixels at every usual scale
_SAMPLE = 4, 14  # width and height of the piece of a stripe beside a label
_LABEL = 11.5  # pixels at zoom 1
_GRIP = 7  # pixels across the border that take hold of it


class LaneHeads(QWidget):
    """The coders' labels over their lanes; stays where it is while the text scrolls."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self.hide()

    def tell(self) -> None:
        """Tell screen readers whose lanes there are, and paint anew."""
        names = [coder.name for coder in self._reader.display.appearance.coders]
        self.setAccessibleName(tr("Coders: {names}").format(names=", ".join(names)))
        self.update()

    def coder_at(self, point: QPoint) -> str:
        """Return the name of the coder whose head is at a point; empty for none."""
        reader = self._reader
        if not reader.has_document:
            return ""
        for group, coder in enumerate(reader.scene.groups.coders):
            left, width = reader.scene.columns.head_of(group)
            if left <= point.x() < left + width:
                return coder.name
        return ""

    def event(self, event: QEvent) -> bool:
        """Tell the whole name of the coder under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.coder_at(event.pos()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the heads."""
        reader, painter = self._reader, QPainter(self)
        if reader.has_document:
            scene = reader.scene
            draw_ground(scene, painter, QRectF(self.rect()))
            line = QColor(scene.theme.line)
            painter.fillRect(0, self.height() - 1, self.width(), 1, line)
            for group in range(len(scene.groups.coders)):
                self._paint_head(painter, group)
        painter.end()

    def _paint_head(self, painter: QPainter, group: int) -> None:
        scene, coder = self._reader.scene, self._reader.scene.groups.coders[group]
        left, width = scene.columns.head_of(group)
        color, ground = QColor(scene.theme.text), QColor(scene.theme.margin)
        top = (self.height() - _SAMPLE[1]) // 2
        fill = filler(painter, painter.device().devicePixelRatio())
        box = left + 4, top, *_SAMPLE
        stripe(fill, box, color, ground, coder.shape, (top, 12))
        if coder.shape.value == "hollow":
            for y in (top, top + _SAMPLE[1] - 1):
                fill(left + 4, y, _SAMPLE[0], 1, color)
        font, metrics = scene.small_font(_LABEL)
        room = left + width - (left + 12)
        text = metrics.elidedText(coder.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(left + 12, round((self.height() + metrics.capHeight()) / 2), text)


class MarginGrip(QWidget):
    """The border between text and margin, to be dragged; two clicks give it back its own width."""

    moved = Signal(int)
    """The x of the viewport that the border was taken to."""
    left = Signal()
    """The border was let go."""
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of another language."""
        self.setToolTip(tr("Drag to make the margin wider; double-click for its usual width"))
        self.setAccessibleName(tr("Border of the margin"))

    def stand_at(self, x: int, height: int) -> None:
        """Stand across the border."""
        self.setGeometry(x - _GRIP // 2, 0, _GRIP, height)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the border."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.moved.emit(self.mapToParent(event.position().toPoint()).x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the border."""
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the border."""
        event.accept()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Give the margin its own width."""
        self.reset.emit()

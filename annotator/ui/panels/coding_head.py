"""What coding is picked: its code, its words, where they stand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, theme_of
from annotator.ui.widgets.naming import CodeFace
from annotator.ui.widgets.row_delegate import CHIP, draw_chip


class Chip(QWidget):
    """The chip of a code."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = "#808080"
        self.setFixedSize(QSize(CHIP + 2, self.fontMetrics().height() + 2))

    def set_color(self, color: str) -> None:
        """Show another code's colour."""
        self._color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(painter, 0, self.height() / 2, self._color, theme_of(self))
        painter.end()


class CodingHead(QWidget):
    """Code, path, quotation and place of a coding; a button shows it in the text, one deletes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip = Chip(self)
        self.name = PlainLabel(parent=self, selectable=True)
        self.path = PlainLabel(parent=self, dim=True)
        self.quote = PlainLabel(parent=self, selectable=True)
        self.place = PlainLabel(parent=self, dim=True)
        self.show_in_text = IconButton(self, "eye")
        self.delete = IconButton(self, "trash-2")
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self._chip)
        top.addWidget(self.name, 1)
        top.addWidget(self.show_in_text, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(top)
        for label in (self.path, self.quote, self.place):
            layout.addWidget(label)

    def show_coding(self, face: CodeFace, quote: str, place: str) -> None:
        """Show a coding."""
        self._chip.set_color(face.color)
        retired = " (" + tr("retired") + ")" if face.is_retired else ""
        self.name.setText(face.name + retired)
        self.path.setText(face.path)
        self.path.setVisible(face.path != face.name)
        self.quote.setText(f"“{quote}”")
        self.place.setText(place)

    def retranslate(self) -> None:
        """Read the texts anew."""
        self.show_in_text.set_words(tr("Show in the text"))
        self.delete.set_words(tr("Delete this coding"))

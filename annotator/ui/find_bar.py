"""A line to find in a text with; it is there only while somebody finds."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.reading_header import FindField
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.labels import PlainLabel

_FIELD = 220


class FindBar(QWidget):
    """A field, a count, and buttons to go on and back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = FindField()
        self.field.setMaximumWidth(_FIELD)
        self.field.setClearButtonEnabled(True)
        self.count = PlainLabel(dim=True)
        self.count.setWordWrap(False)
        self.previous = IconButton(self, "chevron-left")
        self.next = IconButton(self, "chevron-right")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch(1)
        self._translate()
        self.hide()

    def set_count(self, text: str) -> None:
        """Say how many places were found, and which one is shown."""
        self.count.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._translate()

    def _translate(self) -> None:
        self.field.setPlaceholderText(tr("Find in this document"))
        self.field.setAccessibleName(tr("Find in this document"))
        self.previous.set_words(tr("Previous place"))
        self.next.set_words(tr("Next place"))

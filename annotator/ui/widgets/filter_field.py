"""A field to type a filter into."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

_PAUSE = 150  # milliseconds without a key before the filter is applied


class FilterField(QLineEdit):
    """Says what is to be looked for once typing pauses; Escape empties it, Down goes to the list.

    What an input method has not committed yet does not count.
    """

    filtered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = ""
        self._list: QAbstractItemView | None = None
        self.setClearButtonEnabled(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.apply)
        self.textChanged.connect(self._start)
        self.returnPressed.connect(self.apply)

    def set_words(self, words: str) -> None:
        """Say what the field is for, to eyes and to screen readers."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def lead_to(self, view: QAbstractItemView) -> None:
        """Let the Down key move to a list."""
        self._list = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape and Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.apply()
        elif event.key() == Qt.Key.Key_Down and self._list is not None:
            self.apply()
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._list.model().index(0, 0))
        else:
            super().keyPressEvent(event)

    def _start(self) -> None:
        self._timer.start()

    def apply(self) -> None:
        """Say now what is looked for, if that is something else than before."""
        self._timer.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.filtered.emit(text)

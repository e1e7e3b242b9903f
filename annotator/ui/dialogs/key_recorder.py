"""A button that waits for a key and tells which it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.i18n import tr
from annotator.ui.reader.keyboard import strokes_of
from annotator.ui.shortcuts import text_of_stroke

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
        Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    }
)  # fmt: skip


class KeyRecorder(QPushButton):
    """Pressed, it takes the next key, whatever that does elsewhere; Escape gives up."""

    recorded = Signal(str)
    """The key, as `annotator.ui.shortcuts` writes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.toggled.connect(self._show)
        self._show()

    def start(self) -> None:
        """Wait for a key."""
        self.setFocus()
        self.setChecked(True)

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts, and before Tab moves the focus."""
        if self.isChecked() and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up when the person goes elsewhere."""
        super().focusOutEvent(event)
        self.setChecked(False)

    def retranslate(self) -> None:
        """Take the words of another language."""
        self._show()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS or event.isAutoRepeat():
            return
        self.setChecked(False)
        if event.key() != Qt.Key.Key_Escape:
            self.recorded.emit(text_of_stroke(next(strokes_of(event))))

    def _show(self) -> None:
        self.setText(tr("Press a key…") if self.isChecked() else tr("&Add a key"))

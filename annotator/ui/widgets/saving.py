"""Text fields that save by themselves: after a pause, on Enter, and when the focus goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

PAUSE = 800
"""Milliseconds without a key after which a text is saved."""


class _Saver(QObject):
    """Knows what was last loaded or saved, and says so once the text is another one."""

    def __init__(
        self, field: QWidget, text: Callable[[], str], save: Callable[[str], object]
    ) -> None:
        super().__init__(field)
        self._text = text
        self._save = save
        self.known = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self.flush)

    @property
    def is_dirty(self) -> bool:
        return self._text() != self.known

    def touched(self) -> None:
        if self.is_dirty:
            self.timer.start()

    def flush(self) -> None:
        self.timer.stop()
        text = self._text()
        if text != self.known:
            self.known = text
            self._save(text)

    def loaded(self, text: str) -> None:
        self.timer.stop()
        self.known = text


class SavingLine(QLineEdit):
    """One line of text; `saved` carries what is to be kept."""

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver = _Saver(self, self.kept_text, self.saved.emit)
        self.textEdited.connect(self._saver.touched)
        # A suggestion that is taken is no edit to Qt, but it is to the person.
        self.textChanged.connect(self._saver.touched)
        self.returnPressed.connect(self._saver.flush)

    def kept_text(self) -> str:
        """Return what of the text is to be kept: all of it, unless a kind of field says less."""
        return self.text()

    def known_text(self) -> str:
        """Return what was last loaded or saved."""
        return self._saver.known

    def load(self, text: str) -> None:
        """Show a text that is saved already; what is being typed is not overwritten."""
        if self._saver.is_dirty:
            return
        self._saver.loaded(text)
        if self.text() != text:
            caret = self.cursorPosition()
            self.setText(text)  # the caret goes to the end
            if self.hasFocus():
                self.setCursorPosition(min(caret, len(self.text())))

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._saver.flush()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the person goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._saver.flush()


class SavingText(QPlainTextEdit):
    """Several lines of text; `saved` carries what is to be kept. Tab goes to the next field."""

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._saver = _Saver(self, self.toPlainText, self.saved.emit)
        self.textChanged.connect(self._saver.touched)

    def set_lines(self, lines: int) -> None:
        """Make the field so many lines high."""
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * int(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + 10)

    def load(self, text: str) -> None:
        """Show a text that is saved already; what is being typed is not overwritten."""
        if self._saver.is_dirty:
            return
        if self.toPlainText() != text:
            caret = self.textCursor().position()
            self._saver.loaded(text)
            self.setPlainText(text)
            cursor = self.textCursor()
            end = self.document().characterCount() - 1
            cursor.setPosition(min(caret, end) if self.hasFocus() else end)
            self.setTextCursor(cursor)
        # As Qt gives it back, so that a character that it changes does not count as typed.
        self._saver.loaded(self.toPlainText())

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._saver.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._saver.flush()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the person goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._saver.flush()

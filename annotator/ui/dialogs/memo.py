"""A dialog to write a memo in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.dialogs.keys import save_with_ctrl_enter
from annotator.ui.i18n import tr
from annotator.ui.widgets.look import GAP, MARGIN, dress

_SIZE = (460, 260)


def edit_memo(parent: QWidget, title: str, text: str, save: Callable[[str], object]) -> MemoDialog:
    """Let a person write a memo; `save` gets it if it became another one."""
    dialog = MemoDialog(parent, title, text)
    dialog.accepted.connect(lambda: dialog.text() != text and save(dialog.text()))
    dialog.open()
    return dialog


class MemoDialog(QDialog):
    """A title, a text, Save and Cancel; Ctrl+Enter saves."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.field = QPlainTextEdit(text, self)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(title)
        self.buttons = QDialogButtonBox(self)
        save = self.buttons.addButton(tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save_with_ctrl_enter(self, save)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.field)
        layout.addWidget(self.buttons)
        dress(self)
        self.resize(*_SIZE)

    def text(self) -> str:
        """Return the memo as it stands in the field."""
        return self.field.toPlainText()

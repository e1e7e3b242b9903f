"""Keys that dialogs have in common."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton


def save_with_ctrl_enter(dialog: QDialog, save: QPushButton) -> None:
    """Let Ctrl+Enter do what the button does: in a field of several lines Enter is typed."""

    def act() -> None:
        if save.isEnabled():
            dialog.accept()

    for key in ("Ctrl+Return", "Ctrl+Enter"):
        # Not the button's own shortcut: that waits for its animation.
        QShortcut(QKeySequence(key), dialog).activated.connect(act)

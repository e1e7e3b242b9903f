"""A field for the path of a file or folder, with a button to look for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.ui.i18n import tr
from annotator.ui.widgets.look import GAP


class PathField(QWidget):
    """Takes a path by hand or from a file dialog; `changed` comes with every change.

    Args:
        parent: the dialog.
        choose: shows a file dialog and returns what was chosen, empty for nothing.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, choose: Callable[[], str]) -> None:
        super().__init__(parent)
        self._choose = choose
        self.line = QLineEdit(self)
        self.button = QPushButton(tr("Choose…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def set_name(self, name: str) -> None:
        """Say what the path is of, to screen readers."""
        self.line.setAccessibleName(name)
        self.button.setAccessibleName(name + ": " + tr("Choose…"))

    def text(self) -> str:
        """Return the path as it was typed, without blanks around it."""
        return self.line.text().strip()

    def _ask(self) -> None:
        chosen = self._choose()
        if chosen:
            self.line.setText(chosen)

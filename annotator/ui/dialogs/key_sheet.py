"""All keys on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ACTIONS, Menu
from annotator.ui.i18n import tr
from annotator.ui.shortcuts import without_mnemonic
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import dress

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_FIRST_NAMED, _LAST_NAMED = Qt.Key.Key_Back, Qt.Key.Key_MediaLast


class KeySheet(QDialog):
    """The keys of the window's actions by menu, and those of the text itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        page = QWidget()
        page.setObjectName("page")
        self._grid = QGridLayout(page)
        self._grid.setHorizontalSpacing(28)
        self._grid.setColumnStretch(0, 1)
        self._row = 0
        self._section(tr("In the text"), text_keys())
        for menu in Menu:
            of_menu = [action for action in ACTIONS if action.menu is menu and action.keys]
            rows = [
                (
                    without_mnemonic(window.actions_.by_id[action.id].text()),
                    _words(window.actions_.keys(action)),
                )
                for action in of_menu
            ]
            self._section(without_mnemonic(window.actions_.menus[menu].title()), rows)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(area)
        box.addWidget(buttons)
        dress(self)
        self.resize(560, 640)

    def _section(self, title: str, rows: list[tuple[str, str]]) -> None:
        self._grid.addWidget(PlainLabel(title, bold=True), self._row, 0, 1, 2)
        self._row += 1
        for what, keys in rows:
            label = QLabel(keys)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(PlainLabel(what), self._row, 0)
            self._grid.addWidget(label, self._row, 1)
            self._row += 1


def text_keys() -> list[tuple[str, str]]:
    """Return what the keys of the reading pane do; they are not in a menu."""
    return [
        (tr("Apply the code with that key"), tr("digit or letter")),
        (tr("Select by character"), "Shift+← →"),
        (tr("Select by word"), "Ctrl+Shift+← →"),
        (tr("Select by sentence"), "Alt+Shift+← →"),
        (tr("Select by line"), "Shift+↑ ↓"),
        (tr("Select a word, a sentence"), tr("double, triple click")),
        (tr("Select single characters while dragging"), "Alt"),
        (tr("Pick the coding beneath"), tr("click again")),
        (tr("Move an end by a character"), "Alt+[ ] { }"),
        (tr("Let go of selection or coding"), "Esc"),
        (tr("A screen on, a screen back"), tr("Space, Shift+Space")),
    ]


def _words(keys: list[QKeySequence]) -> str:
    """Return up to two keys; those of keyboards with a key named Undo are left out."""
    form = QKeySequence.SequenceFormat.NativeText
    names = [key.toString(form) for key in keys if not _is_named(key)]
    return ", ".join(names[:2])


def _is_named(sequence: QKeySequence) -> bool:
    # The type information of PySide6 leaves out that sequences can be indexed.
    code = sequence[0].key()  # type: ignore[index]
    return bool(_FIRST_NAMED <= code < _LAST_NAMED)

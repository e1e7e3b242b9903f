"""The registry of actions as menus, keys and commands of a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.actions import ACTIONS, Action, Menu, Scope
from annotator.ui.dialogs.palette import Choice, Palette
from annotator.ui.i18n import tr
from annotator.ui.matching import prepare
from annotator.ui.shortcuts import bindings, shown, without_mnemonic

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_TITLES: dict[Menu, Callable[[], str]] = {
    Menu.PROJECT: lambda: tr("&Project"),
    Menu.EDIT: lambda: tr("&Edit"),
    Menu.CODE: lambda: tr("&Code"),
    Menu.GO: lambda: tr("&Go"),
    Menu.VIEW: lambda: tr("&View"),
    Menu.HELP: lambda: tr("&Help"),
}


class WindowActions(QObject):
    """Makes a `QAction` of every entry of the registry, for one window."""

    def __init__(self, window: MainWindow, reader: QWidget) -> None:
        super().__init__(window)
        self._window, self._reader = window, reader
        self._texts: dict[str, str] = {}
        self.by_id = {action.id: self._make(action) for action in ACTIONS}
        self._menus: list[tuple[QMenu, Callable[[], str]]] = []
        self.menus = {menu: self._build(menu) for menu in Menu}
        self.retranslate()

    def set_text(self, action_id: str, text: str) -> None:
        """Give an action a text of the moment, such as what would be undone; empty: its own."""
        self._texts[action_id] = text
        self._name(next(action for action in ACTIONS if action.id == action_id))

    def retranslate(self) -> None:
        """Take the words of another language."""
        for action in ACTIONS:
            self._name(action)
        for menu, title in self._menus:
            menu.setTitle(title())

    def refresh(self) -> None:
        """Ask what is in force now, and what can be done at all."""
        for action in ACTIONS:
            made = self.by_id[action.id]
            if action.checked is not None:
                made.setChecked(action.checked(self._window))
            if action.writes:
                made.setEnabled(not self._window.session.project.is_read_only)

    def keys(self, action: Action) -> list[QKeySequence]:
        """Return all keys of an action, the one in the menu first."""
        return [*self.by_id[action.id].shortcuts(), *map(QKeySequence, action.reader_keys)]

    def add_panels(self, toggles: Sequence[QAction]) -> None:
        """Let the panels be shown and hidden in a menu of their own."""
        menu = QMenu(self.menus[Menu.VIEW])
        for toggle in toggles:
            menu.addAction(toggle)
        first = self.by_id["view.zoom_in"]
        self.menus[Menu.VIEW].insertMenu(first, menu)
        self.menus[Menu.VIEW].insertSeparator(first)
        self._menus.append((menu, lambda: tr("P&anels")))
        self.retranslate()

    def palette(self) -> Palette:
        """Return the palette of all commands, each with its menu and key."""
        enabled = [action for action in ACTIONS if self.by_id[action.id].isEnabled()]
        choices = [
            Choice(
                action.id,
                self._plain(action),
                self._where(action),
                shown(self.by_id[action.id].shortcuts()),
            )
            for action in enabled
        ]
        candidates = [prepare(choice.key, [choice.text, choice.detail]) for choice in choices]
        return Palette(
            self._window,
            tr("Find a command"),
            choices,
            candidates,
            lambda key: self.by_id[key].trigger(),
        )

    # -- inside

    def _make(self, action: Action) -> QAction:
        made = QAction(self._window)
        made.setObjectName(action.id)
        made.setShortcuts(bindings(*action.keys))
        made.setCheckable(action.checked is not None)
        made.triggered.connect(lambda: self._run(action))
        if action.scope is Scope.WINDOW:
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(made)
        else:
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._reader.addAction(made)
        for key in action.reader_keys:
            shortcut = QShortcut(QKeySequence(key), self._reader)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(made.trigger)
        return made

    def _run(self, action: Action) -> None:
        action.run(self._window)
        # A checkable one has changed its mark by being triggered; what it did decides instead.
        self.refresh()

    def _name(self, action: Action) -> None:
        made = self.by_id[action.id]
        made.setText(self._texts.get(action.id) or action.text())
        plain = without_mnemonic(made.text())
        # Qt would leave the key of `新建(&N)…` in both.
        made.setIconText(plain)
        made.setToolTip(plain)

    def _plain(self, action: Action) -> str:
        return without_mnemonic(self.by_id[action.id].text())

    def _where(self, action: Action) -> str:
        titles = [_TITLES[action.menu], *([action.submenu] if action.submenu else [])]
        return " / ".join(without_mnemonic(title()) for title in titles)

    def _build(self, menu: Menu) -> QMenu:
        made = self._window.menuBar().addMenu("")
        self._menus.append((made, _TITLES[menu]))
        submenus: dict[str, QMenu] = {}
        group = 0
        members = sorted(
            (action for action in ACTIONS if action.menu is menu), key=lambda one: one.group
        )
        for action in members:
            if action.group != group:
                made.addSeparator()
                group = action.group
            if action.submenu is None:
                made.addAction(self.by_id[action.id])
                continue
            name = action.submenu()
            if name not in submenus:
                submenus[name] = made.addMenu("")
                self._menus.append((submenus[name], action.submenu))
            submenus[name].addAction(self.by_id[action.id])
        made.aboutToShow.connect(self.refresh)
        return made

"""The registry of actions as menus, keys and commands of a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.ui.actions import ACTIONS, Action, Menu, Scope
from annotator.ui.actions.action import MENU_TITLES
from annotator.ui.dialogs.palette import Choice, Palette
from annotator.ui.i18n import tr
from annotator.ui.keymap import keys_in_force, pane_table
from annotator.ui.matching import prepare
from annotator.ui.reader.own_commands import own_keys
from annotator.ui.reader.view import Reader
from annotator.ui.shortcuts import shown, without_mnemonic, works_everywhere

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class WindowActions(QObject):
    """Makes a `QAction` of every entry of the registry, for one window."""

    keys_changed = Signal()
    """Keys are others now; what tells of keys in passing tells of them anew."""

    def __init__(self, window: MainWindow, reader: Reader) -> None:
        super().__init__(window)
        self._window, self._reader = window, reader
        self._texts: dict[str, str] = {}
        self.keys: Mapping[str, tuple[str, ...]] = {}
        self.by_id = {action.id: self._make(action) for action in ACTIONS}
        self._menus: list[tuple[QMenu, Callable[[], str]]] = []
        self.menus = {menu: self._build(menu) for menu in Menu}
        self.retranslate()
        self.take_keys(window.program.settings.shortcuts)
        reader.action_wanted.connect(lambda action_id: self.by_id[action_id].trigger())

    def take_keys(self, changes: Mapping[str, Sequence[str]] | None) -> None:
        """Let everything have its usual keys, or those that the person wants instead."""
        self.keys = keys_in_force(changes)
        for action in ACTIONS:
            keys = self.keys[action.id]
            if action.scope is Scope.WINDOW:
                keys = tuple(key for key in keys if works_everywhere(key)) or keys[:1]
            made = self.by_id[action.id]
            made.setShortcuts([QKeySequence(key) for key in keys])
            # Of a key that the pane takes the menu only tells.
            is_wide = action.scope is Scope.WINDOW and all(map(works_everywhere, keys))
            contexts = Qt.ShortcutContext
            made.setShortcutContext(
                contexts.WindowShortcut if is_wide else contexts.WidgetShortcut
            )
        for reader in self._window.findChildren(Reader):
            is_main = reader is self._reader
            reader.keys = pane_table(self.keys) if is_main else own_keys(self.keys)
        self.keys_changed.emit()

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

    def add_panels(self, toggles: Sequence[QAction]) -> None:
        """Let the panels be shown and hidden in a menu of their own; they take the keys too."""
        self.take_keys(self._window.program.settings.shortcuts)
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
                shown(self.keys[action.id]),
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
        made.setCheckable(action.checked is not None)
        made.triggered.connect(lambda: self._run(action))
        if action.scope is Scope.WINDOW:
            self._window.addAction(made)
        return made

    def _run(self, action: Action) -> None:
        is_of_pane = action.needs_text or action.scope is not Scope.WINDOW
        any_text = action.any_text or action.scope is Scope.READER_OWN
        if any_text and self._window.middle.text() is not None:
            action.run(self._window)
        elif is_of_pane and not self._reader.isVisible():
            self._window.status.tell(tr("This works on the text in the activity Code."))
        else:
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
        titles = [MENU_TITLES[action.menu], *([action.submenu] if action.submenu else [])]
        return " / ".join(without_mnemonic(title()) for title in titles)

    def _build(self, menu: Menu) -> QMenu:
        made = self._window.menuBar().addMenu("")
        self._menus.append((made, MENU_TITLES[menu]))
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

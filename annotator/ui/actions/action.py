"""What an action is: something a person can do, reached by menu, key and command palette."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from annotator.ui.i18n import tr
from annotator.ui.shortcuts import Key

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class Menu(Enum):
    """The menus, in their order."""

    PROJECT = auto()
    EDIT = auto()
    CODE = auto()
    GO = auto()
    VIEW = auto()
    HELP = auto()


MENU_TITLES: Mapping[Menu, Callable[[], str]] = {
    Menu.PROJECT: lambda: tr("&Project"),
    Menu.EDIT: lambda: tr("&Edit"),
    Menu.CODE: lambda: tr("&Code"),
    Menu.GO: lambda: tr("&Go"),
    Menu.VIEW: lambda: tr("&View"),
    Menu.HELP: lambda: tr("&Help"),
}
"""What the menus are called, with their mnemonics."""


class Scope(Enum):
    """Where the keys of an action work.

    `READER` keys work while the reading pane has the focus, so that elsewhere they can be typed;
    `READER_OWN` ones are of a command of the pane itself that has the same id
    (`reader.own_commands`). Keys of `WINDOW` actions that could be meant as typing, such as Tab,
    work in the pane only.
    """

    WINDOW = auto()
    READER = auto()
    READER_OWN = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One entry of the registry.

    Args:
        id: unique; `<activity>.<what>`.
        menu: where it stands, in the order of the registry.
        text: what it is called, with its mnemonic, in the language of the moment.
        run: does it.
        keys: its keys, the one to show first.
        scope: where the keys work.
        writes: whether it needs a project that can be written.
        needs_text: whether it needs the coder's own text on screen, as those of the pane do.
        any_text: whether it also works on the text of a disagreement, in Compare.
        group: a line stands in the menu where this changes.
        submenu: what the menu in the menu is called, if it stands in one.
        checked: whether it is in force now; None for what is no choice.
    """

    id: str
    menu: Menu
    text: Callable[[], str]
    run: Callable[[MainWindow], object]
    keys: tuple[Key, ...] = ()
    scope: Scope = Scope.WINDOW
    writes: bool = False
    needs_text: bool = False
    any_text: bool = False
    group: int = 0
    submenu: Callable[[], str] | None = None
    checked: Callable[[MainWindow], bool] | None = None


def run_own(window: MainWindow, command: str) -> None:
    """Let the reading pane do what it also does by a key of its own."""
    from annotator.ui.reader.commands import perform
    from annotator.ui.reader.own_commands import OWN_COMMANDS

    reader = window.middle.text()
    if reader is not None and reader.has_document:
        perform(reader, OWN_COMMANDS[command].command)
        reader.stage.catch_up()

"""What an action is: something a person can do, reached by menu, key and command palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

Key = str | QKeySequence.StandardKey


class Menu(Enum):
    """The menus, in their order."""

    PROJECT = auto()
    EDIT = auto()
    CODE = auto()
    GO = auto()
    VIEW = auto()
    HELP = auto()


class Scope(Enum):
    """Where the keys of an action work.

    `READER` keys work while the reading pane has the focus, so that elsewhere they can be typed;
    `READER_OWN` ones are taken by the pane itself and only shown in the menu.
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
        reader_keys: more keys, which work only in the reading pane.
        writes: whether it needs a project that can be written.
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
    reader_keys: tuple[str, ...] = ()
    writes: bool = False
    group: int = 0
    submenu: Callable[[], str] | None = None
    checked: Callable[[MainWindow], bool] | None = None

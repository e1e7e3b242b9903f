"""Searching in all documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.actions.action import Action, Menu
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def search_all(window: MainWindow) -> None:
    """Show the search panel, ready to type."""
    window.docks.show_activity("search")
    window.docks.focus_panel("search")


ACTIONS = (
    Action(
        "search.all",
        Menu.EDIT,
        lambda: tr("&Search in all documents"),
        search_all,
        ("Ctrl+Shift+F",),
        group=2,
    ),
)

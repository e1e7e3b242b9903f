"""Everything a person can do, one module per activity.

Importing this package makes the whole registry: `ACTIONS`, in the order of the menus.
"""

from __future__ import annotations

from annotator.ui.actions import code, codebook, edit, go, help, project, search, view  # noqa: A004
from annotator.ui.actions.action import Action, Menu, Scope

ACTIONS: tuple[Action, ...] = (
    *project.ACTIONS,
    *codebook.ACTIONS,
    *edit.ACTIONS,
    *search.ACTIONS,
    *code.ACTIONS,
    *go.ACTIONS,
    *view.ACTIONS,
    *help.ACTIONS,
)
"""The registry; a menu shows its actions in this order, by group."""

__all__ = ["ACTIONS", "Action", "Menu", "Scope"]

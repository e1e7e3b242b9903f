"""Editing: undo and redo, copying, finding in the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.services import reversing
from annotator.ui.actions.action import Action, Menu, Scope
from annotator.ui.i18n import tr
from annotator.ui.messages import operation_label

if TYPE_CHECKING:
    from annotator.services.reversing import Reversed
    from annotator.ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey


def undo(window: MainWindow) -> None:
    """Undo the coder's latest step, wherever it was, and show it."""
    window.view.work.flush()
    window.session.submit(reversing.undo, then=lambda found: _show(window, found, is_undo=True))


def redo(window: MainWindow) -> None:
    """Take the latest undo back, and show what that changed."""
    window.view.work.flush()
    window.session.submit(reversing.redo, then=lambda found: _show(window, found, is_undo=False))


def _show(window: MainWindow, found: Reversed | None, *, is_undo: bool) -> None:
    if found is None:
        nothing = tr("There is nothing to undo.") if is_undo else tr("There is nothing to redo.")
        window.status.tell(nothing)
        return
    if found.place is not None:
        window.session.reveal(*found.place)
    words = tr("Undone: {what}") if is_undo else tr("Done again: {what}")
    window.status.tell(words.format(what=operation_label(found.label)))


def copy(window: MainWindow) -> None:
    """Copy the selected passage."""
    if window.view.reader.has_document:
        window.view.reader.copy()


ACTIONS = (
    Action(
        "edit.undo",
        Menu.EDIT,
        lambda: tr("&Undo"),
        undo,
        (_KEYS.Undo, "Ctrl+Z"),
        writes=True,
    ),
    Action(
        "edit.redo",
        Menu.EDIT,
        lambda: tr("&Redo"),
        redo,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        writes=True,
    ),
    Action(
        "edit.copy",
        Menu.EDIT,
        lambda: tr("&Copy the selected text"),
        copy,
        (_KEYS.Copy, "Ctrl+C"),
        Scope.READER_OWN,
        group=1,
    ),
    Action(
        "edit.find",
        Menu.EDIT,
        lambda: tr("&Find in this document"),
        lambda window: window.view.finder.begin(),
        (_KEYS.Find, "Ctrl+F"),
        group=2,
    ),
    Action(
        "edit.find_next",
        Menu.EDIT,
        lambda: tr("Find &next"),
        lambda window: window.view.finder.go_next(),
        (_KEYS.FindNext, "F3"),
        group=2,
    ),
    Action(
        "edit.find_previous",
        Menu.EDIT,
        lambda: tr("Find &previous"),
        lambda window: window.view.finder.go_previous(),
        (_KEYS.FindPrevious, "Shift+F3"),
        group=2,
    ),
)

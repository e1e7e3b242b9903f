"""Editing: undo and redo, copying, finding in the document."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence

from annotator.services import reversing
from annotator.ui.actions.action import Action, Menu, Scope, run_own
from annotator.ui.i18n import tr
from annotator.ui.messages import operation_label
from annotator.ui.reader.own_commands import OWN_COMMANDS
from annotator.ui.reference import with_reference

if TYPE_CHECKING:
    from collections.abc import Callable

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


def copy_with_reference(window: MainWindow) -> None:
    """Copy the selected passage, or the picked coding's, and say where it stands."""
    loaded, span = window.view.loaded, window.view.work.target()
    if loaded is None or span is None:
        window.status.tell(tr("Select a passage or pick a coding to copy it."))
        return
    document = loaded.document
    words = with_reference(document.text, span, loaded.head.name, document.sections)
    QGuiApplication.clipboard().setText(words)
    window.status.tell(tr("Copied with its place."))


def _own(command: str, text: Callable[[], str], group: int) -> Action:
    """Return the action that does what a command of the reading pane does."""
    return Action(
        command,
        Menu.EDIT,
        text,
        partial(run_own, command=command),
        OWN_COMMANDS[command].keys,
        Scope.READER_OWN,
        group=group,
    )


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
    _own("edit.copy", lambda: tr("&Copy the selected text"), group=1),
    Action(
        "edit.copy_reference",
        Menu.EDIT,
        lambda: tr("Copy &with its place"),
        copy_with_reference,
        ("Ctrl+Shift+C",),
        Scope.READER,
        group=1,
    ),
    _own("select.grow", lambda: tr("Select the next &larger unit"), group=1),
    _own("select.shrink", lambda: tr("Select the next s&maller unit"), group=1),
    _own("select.all", lambda: tr("Select &everything"), group=1),
    Action(
        "edit.find",
        Menu.EDIT,
        lambda: tr("&Find in this document"),
        lambda window: window.middle.finder().begin(),
        (_KEYS.Find, "Ctrl+F"),
        needs_text=True,
        any_text=True,
        group=2,
    ),
    Action(
        "edit.find_next",
        Menu.EDIT,
        lambda: tr("Find &next"),
        lambda window: window.middle.finder().go_next(),
        (_KEYS.FindNext, "F3"),
        needs_text=True,
        any_text=True,
        group=2,
    ),
    Action(
        "edit.find_previous",
        Menu.EDIT,
        lambda: tr("Find &previous"),
        lambda window: window.middle.finder().go_previous(),
        (_KEYS.FindPrevious, "Shift+F3"),
        needs_text=True,
        any_text=True,
        group=2,
    ),
    Action(
        "edit.find_end",
        Menu.EDIT,
        lambda: tr("St&op finding"),
        lambda window: window.middle.finder().stop(),
        group=2,
    ),
)

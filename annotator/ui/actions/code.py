"""Coding: codes and codings, the document's state, who codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.ui.actions.action import Action, Menu, Scope
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey


def move_end(window: MainWindow, *, is_start: bool, is_forward: bool) -> None:
    """Move an end of the picked coding by a word."""
    from annotator.ui.reader.commands import perform
    from annotator.ui.reader.keyboard import MoveEnd

    if window.view.reader.has_document:
        perform(window.view.reader, MoveEnd(is_start, is_forward, is_exact=False))


def correct_sections(window: MainWindow) -> None:
    """Let the person correct what the parts of the open document are."""
    from annotator.ui.dialogs.sections import edit_sections

    if window.session.document_id is not None:
        reader = window.view.reader
        at = reader.caret if reader.has_document else None
        edit_sections(window, window.session, window.session.document_id, at)


ACTIONS = (
    Action(
        "code.find",
        Menu.CODE,
        lambda: tr("&Apply a code…"),
        lambda window: window.find_code(),
        ("Return", "/"),
        Scope.READER_OWN,
        writes=True,
    ),
    Action(
        "code.repeat",
        Menu.CODE,
        lambda: tr("Apply the &last code again"),
        lambda window: window.view.work.repeat(),
        (".", "。", "．"),
        Scope.READER,
        writes=True,
    ),
    Action(
        "code.unsure",
        Menu.CODE,
        lambda: tr("&Unsure, or sure again"),
        lambda window: window.view.work.toggle_unsure(),
        ("?", "？"),
        Scope.READER,
        writes=True,
        group=1,
    ),
    Action(
        "code.remove",
        Menu.CODE,
        lambda: tr("&Remove the picked coding"),
        lambda window: window.view.work.remove_picked(),
        (_KEYS.Delete, "Del"),
        Scope.READER_OWN,
        writes=True,
        group=1,
    ),
    Action(
        "code.start_back",
        Menu.CODE,
        lambda: tr("Move its start back"),
        lambda window: move_end(window, is_start=True, is_forward=False),
        ("[",),
        Scope.READER_OWN,
        writes=True,
        group=1,
        submenu=lambda: tr("Move an &end"),
    ),
    Action(
        "code.start_forward",
        Menu.CODE,
        lambda: tr("Move its start forward"),
        lambda window: move_end(window, is_start=True, is_forward=True),
        ("]",),
        Scope.READER_OWN,
        writes=True,
        group=1,
        submenu=lambda: tr("Move an &end"),
    ),
    Action(
        "code.end_back",
        Menu.CODE,
        lambda: tr("Move its end back"),
        lambda window: move_end(window, is_start=False, is_forward=False),
        ("{",),
        Scope.READER_OWN,
        writes=True,
        group=1,
        submenu=lambda: tr("Move an &end"),
    ),
    Action(
        "code.end_forward",
        Menu.CODE,
        lambda: tr("Move its end forward"),
        lambda window: move_end(window, is_start=False, is_forward=True),
        ("}",),
        Scope.READER_OWN,
        writes=True,
        group=1,
        submenu=lambda: tr("Move an &end"),
    ),
    Action(
        "code.done",
        Menu.CODE,
        lambda: tr("Document &done, or not yet"),
        lambda window: window.view.toggle_done(),
        ("Ctrl+Return", "Ctrl+Enter"),
        Scope.READER,  # in a memo Ctrl+Enter saves that
        writes=True,
        group=2,
    ),
    Action(
        "code.sections",
        Menu.CODE,
        lambda: tr("Correct the document's &sections…"),
        correct_sections,
        writes=True,
        group=2,
    ),
    Action(
        "code.coder",
        Menu.CODE,
        lambda: tr("&Choose who codes…"),
        lambda window: window.choose_coder(),
        group=3,
    ),
)

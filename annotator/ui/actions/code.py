"""Coding: codes and codings, the document's state, who codes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.services.coding import set_memo
from annotator.store.queries.codings import coding_line
from annotator.ui.actions.action import Action, Menu, Scope, run_own
from annotator.ui.i18n import tr
from annotator.ui.reader.own_commands import OWN_COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.main_window import MainWindow


def write_memo(window: MainWindow) -> None:
    """Let the person write a memo on the picked coding."""
    from annotator.ui.dialogs.memo import edit_memo

    coding_id, session = window.view.reader.picked, window.session
    if coding_id is None:
        window.status.tell(tr("Click a coding first to pick it."))
        return
    window.view.work.flush()
    line = session.read(coding_line, coding_id)
    if line is not None and window.view.work.can_change():
        save = partial(session.submit, set_memo, coding_id)
        edit_memo(window, tr("Memo on the coding"), line.memo, save)


def correct_sections(window: MainWindow) -> None:
    """Let the person correct what the parts of the open document are."""
    from annotator.ui.dialogs.sections import edit_sections

    if window.session.document_id is not None:
        reader = window.view.reader
        at = reader.caret if reader.has_document else None
        edit_sections(window, window.session, window.session.document_id, at)


def _move_end(command: str, text: Callable[[], str]) -> Action:
    """Return the action that moves an end of the picked coding, as a command of the pane does."""
    return Action(
        command,
        Menu.CODE,
        text,
        partial(run_own, command=command),
        OWN_COMMANDS[command].keys,
        Scope.READER_OWN,
        writes=True,
        group=1,
        submenu=lambda: tr("Move an &end"),
    )


ACTIONS = (
    Action(
        "code.find",
        Menu.CODE,
        lambda: tr("&Apply a code…"),
        lambda window: window.find_code(),
        OWN_COMMANDS["code.find"].keys,
        Scope.READER_OWN,
        writes=True,
    ),
    Action(
        "code.repeat",
        Menu.CODE,
        lambda: tr("Apply the &last code again"),
        lambda window: window.view.work.repeat(),
        (".",),
        Scope.READER,
        writes=True,
    ),
    Action(
        "code.unsure",
        Menu.CODE,
        lambda: tr("&Unsure, or sure again"),
        lambda window: window.view.work.toggle_unsure(),
        ("?",),
        Scope.READER,
        writes=True,
        group=1,
    ),
    Action(
        "code.remove",
        Menu.CODE,
        lambda: tr("&Remove the picked coding"),
        lambda window: window.view.work.remove_picked(),
        OWN_COMMANDS["code.remove"].keys,
        Scope.READER_OWN,
        writes=True,
        group=1,
    ),
    Action(
        "code.memo",
        Menu.CODE,
        lambda: tr("Write a &memo…"),
        write_memo,
        ("Ctrl+M",),
        Scope.READER,
        writes=True,
        group=1,
    ),
    _move_end("code.start_back", lambda: tr("Move its start back")),
    _move_end("code.start_forward", lambda: tr("Move its start forward")),
    _move_end("code.end_back", lambda: tr("Move its end back")),
    _move_end("code.end_forward", lambda: tr("Move its end forward")),
    Action(
        "code.done",
        Menu.CODE,
        lambda: tr("Document &done, or not yet"),
        lambda window: window.view.toggle_done(),
        ("Ctrl+Return",),
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
    Action(
        "code.rounds",
        Menu.CODE,
        lambda: tr("Rou&nds…"),
        lambda window: window.edit_rounds(),
        group=3,
    ),
)

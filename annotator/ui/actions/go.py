"""Going places: documents, codings, panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.queries import reading
from annotator.ui.actions.action import Action, Menu
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def go_to_document(window: MainWindow, step: int) -> None:
    """Open the next or the previous document in the order of their names."""
    session = window.session
    found = session.read(reading.neighbour, session.document_id, step)
    if found is None:
        last = tr("This is the last document.") if step > 0 else tr("This is the first document.")
        window.status.tell(last)
    else:
        session.set_document(found)


def go_to_pane(window: MainWindow, step: int) -> None:
    """Move the focus to the next pane that is on screen."""
    panes = [window.view.reader, *window.docks.panes()]
    focused = window.focusWidget()
    at = next(
        (
            i
            for i, pane in enumerate(panes)
            if focused and (pane is focused or pane.isAncestorOf(focused))
        ),
        -1 if step > 0 else 0,
    )
    pane = panes[(at + step) % len(panes)]
    window.docks.focus(pane)


ACTIONS = (
    Action(
        "go.next_document",
        Menu.GO,
        lambda: tr("&Next document"),
        lambda window: go_to_document(window, +1),
        ("Alt+Down", "Ctrl+PgDown"),
    ),
    Action(
        "go.previous_document",
        Menu.GO,
        lambda: tr("&Previous document"),
        lambda window: go_to_document(window, -1),
        ("Alt+Up", "Ctrl+PgUp"),
    ),
    Action(
        "go.next_coding",
        Menu.GO,
        lambda: tr("Next &coding"),
        lambda window: window.view.go_to_coding(+1),
        ("F8",),
        reader_keys=("Tab",),
        group=1,
    ),
    Action(
        "go.previous_coding",
        Menu.GO,
        lambda: tr("P&revious coding"),
        lambda window: window.view.go_to_coding(-1),
        ("Shift+F8",),
        reader_keys=("Shift+Tab",),
        group=1,
    ),
    Action(
        "go.next_pane",
        Menu.GO,
        lambda: tr("Next p&ane"),
        lambda window: go_to_pane(window, +1),
        ("F6",),
        group=2,
    ),
    Action(
        "go.previous_pane",
        Menu.GO,
        lambda: tr("Previous pane"),
        lambda window: go_to_pane(window, -1),
        ("Shift+F6",),
        group=2,
    ),
)

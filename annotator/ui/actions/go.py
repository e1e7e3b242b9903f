"""Going places: documents, codings, panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.queries import reading
from annotator.ui.actions.action import Action, Menu
from annotator.ui.i18n import tr
from annotator.ui.walking import next_comment, next_uncoded

if TYPE_CHECKING:
    from annotator.domain.span import Span
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reader.view import Reader


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
    panes = [window.middle.pane(), *window.docks.panes()]
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


def go_to_uncoded(window: MainWindow, step: int) -> None:
    """Select the next or the previous stretch of a paragraph that has no coding yet."""
    reader = window.view.reader
    found = next_uncoded(reader, step) if reader.has_document else None
    if found is None:
        window.status.tell(tr("Everything here is coded."))
    else:
        _select(reader, found)


def go_to_comment(window: MainWindow, step: int) -> None:
    """Select the next or the previous comment of the document."""
    reader = window.middle.text()
    found = next_comment(reader, step) if reader is not None and reader.has_document else None
    if reader is None or found is None:
        window.status.tell(tr("There are no comments here."))
    else:
        _select(reader, found)


def go_to_disagreement(window: MainWindow, step: int) -> None:
    """Go to the next or the previous place of the comparison; without one, show where to ask."""
    from annotator.ui.compare.activity import Compare

    compare = window.findChild(Compare)
    if compare is None or compare.comparison is None:
        window.docks.show_activity("compare")
    else:
        compare.go_to_disagreement(step)


def _select(reader: Reader, span: Span) -> None:
    reader.reveal(span)
    reader.select(span)
    reader.setFocus()


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
        ("F8", "Tab"),
        needs_text=True,
        group=1,
    ),
    Action(
        "go.previous_coding",
        Menu.GO,
        lambda: tr("P&revious coding"),
        lambda window: window.view.go_to_coding(-1),
        ("Shift+F8", "Shift+Tab"),
        needs_text=True,
        group=1,
    ),
    Action(
        "go.next_uncoded",
        Menu.GO,
        lambda: tr("Next &uncoded stretch"),
        lambda window: go_to_uncoded(window, +1),
        ("F7",),
        needs_text=True,
        group=1,
    ),
    Action(
        "go.previous_uncoded",
        Menu.GO,
        lambda: tr("Previous unc&oded stretch"),
        lambda window: go_to_uncoded(window, -1),
        ("Shift+F7",),
        needs_text=True,
        group=1,
    ),
    Action(
        "go.next_comment",
        Menu.GO,
        lambda: tr("Next co&mment"),
        lambda window: go_to_comment(window, +1),
        ("F9",),
        needs_text=True,
        any_text=True,
        group=1,
    ),
    Action(
        "go.previous_comment",
        Menu.GO,
        lambda: tr("Previous comm&ent"),
        lambda window: go_to_comment(window, -1),
        ("Shift+F9",),
        needs_text=True,
        any_text=True,
        group=1,
    ),
    Action(
        "go.next_disagreement",
        Menu.GO,
        lambda: tr("Next &disagreement"),
        lambda window: go_to_disagreement(window, +1),
        ("F4",),
        group=1,
    ),
    Action(
        "go.previous_disagreement",
        Menu.GO,
        lambda: tr("Prev&ious disagreement"),
        lambda window: go_to_disagreement(window, -1),
        ("Shift+F4",),
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

"""A code dragged from the tree onto the text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from annotator.domain.span import Span
from annotator.store.queries.codings import codings_of
from annotator.ui.main_window import MainWindow
from annotator.ui.widgets.code_mime import _Drops, code_mime
from tests.ui.conftest import all_saved

OpenWindow = Callable[..., MainWindow]


def test_a_code_dropped_on_the_text_is_given_to_the_selection(
    demo_copy: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="003")
    reader = window.view.reader
    reader.select(Span(100, 110))
    dragged = code_mime("POLICY.EASING")
    dropped = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # Qt delivers such an event only in the course of a real drag: it is handed to what waits.
    (drops,) = (child for child in reader.viewport().children() if isinstance(child, _Drops))
    assert drops.eventFilter(reader.viewport(), dropped)
    all_saved(qtbot, window)
    session = window.session
    assert session.coder is not None
    assert session.document_id is not None
    rows = session.read(
        codings_of, session.document_id, coder_id=session.coder.id, round_id=session.round.id
    )
    assert ("POLICY.EASING", 100, 110) in {(row.code, row.start, row.end) for row in rows}

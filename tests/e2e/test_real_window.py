"""Once in a real window on a real display, with events that come through the X server."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.domain.span import Span
from annotator.store.queries.codings import codings_of
from annotator.ui.main_window import MainWindow
from annotator.ui.reader.text_places import caret_rect
from tests.conftest import ROOT
from tests.ui.conftest import all_saved

pytestmark = pytest.mark.window

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def xdotool(qtbot: QtBot) -> Callable[..., None]:
    """Send real events; skips where there is no X display or no xdotool."""
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs a real X display")
    if shutil.which("xdotool") is None:
        pytest.skip("needs xdotool")

    def send(*arguments: object) -> None:
        subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=20)
        qtbot.wait(30)

    return send


def on_screen(window: MainWindow, position: int) -> QPoint:
    """Return where the left edge of a character is on the screen."""
    reader = window.view.reader
    place = caret_rect(reader.scene, position, upstream=False)
    point = QPoint(round(place.left()) + 1, round(place.center().y()) - reader.stage.scroll)
    return reader.viewport().mapToGlobal(point)


def test_select_by_mouse_and_code_by_key_in_a_real_window(
    demo_copy: Path, open_window: OpenWindow, xdotool: Callable[..., None], qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="003")
    with qtbot.waitExposed(window):
        window.show()
    xdotool("windowfocus", "--sync", int(window.winId()))
    reader = window.view.reader
    session = window.session
    assert session.coder is not None
    assert session.document_id is not None

    def rows() -> set[tuple[int, int, str]]:
        lines = session.read(
            codings_of, session.document_id, coder_id=session.coder.id, round_id=session.round.id
        )
        return {(line.start, line.end, line.code) for line in lines}

    before = rows()
    span = Span(120, 128)
    reader.reveal(span)
    qtbot.waitUntil(lambda: window.view.is_settled)
    start, end = on_screen(window, span.start), on_screen(window, span.end)
    xdotool("mousemove", start.x(), start.y())
    xdotool("keydown", "alt", "mousedown", 1)
    for step in range(1, 11):
        point = start + (end - start) * step / 10
        xdotool("mousemove", point.x(), point.y())
    xdotool("mouseup", 1, "keyup", "alt")
    assert session.selection == span
    xdotool("key", "3")
    all_saved(qtbot, window)
    assert rows() - before == {(span.start, span.end, "STEREO")}

    picture = ROOT / "build" / "real-window.png"
    picture.parent.mkdir(exist_ok=True)
    screen = window.screen().grabWindow(0)
    assert screen.save(str(picture), "PNG")

    scroll = reader.stage.scroll
    xdotool("mousemove", start.x(), start.y(), "click", 5, "click", 5)
    assert reader.stage.scroll > scroll
    xdotool("key", "ctrl+z")
    all_saved(qtbot, window)
    assert rows() == before

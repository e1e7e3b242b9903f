"""The real program on a screen that nobody sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.services.coders import find_coder
from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.main_window import MainWindow
from annotator.ui.opening import open_for_window
from annotator.ui.program import Program
from annotator.ui.settings import Settings, save
from tests.ui.desk import desk, open_desk

__all__ = ["desk", "open_desk"]  # fixtures, for all tests below

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with settings of its own, in English; its windows are closed at the end."""
    settings = tmp_path / "settings.json"
    save(Settings(language="en", theme="light"), settings)
    ensure_chinese_font()
    program = Program(qapp, settings)
    yield program
    for window in list(program.windows):
        window.close()
    qtbot.waitUntil(lambda: not program.windows, timeout=20_000)
    program.close()


@pytest.fixture
def open_window(program: Program, qtbot: QtBot) -> OpenWindow:
    """Open a project in a window: `open_window(path, coder="coder-a", document="000")`."""

    def open_(path: Path, *, coder: str = "", document: str = "") -> MainWindow:
        window = program.show_window(open_for_window(path))
        if coder:
            window.session.set_coder(find_coder(window.session.project, coder))
        if document:
            show_document(qtbot, window, document)
        qtbot.waitUntil(lambda: window.view.is_settled, timeout=10_000)
        window.activateWindow()
        window.view.reader.setFocus()
        qtbot.waitUntil(window.view.reader.hasFocus)
        return window

    return open_


def show_document(qtbot: QtBot, window: MainWindow, beginning: str) -> None:
    """Open the first document whose name begins so, and wait until it is there."""
    from annotator.store.queries.documents import document_names

    names = window.session.read(document_names)
    name = next(name for name in names if name.startswith(beginning))
    window.session.set_document(names[name])
    qtbot.waitUntil(
        lambda: window.view.loaded is not None and window.view.loaded.head.name == name
    )


def all_saved(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing waits for the disk and everything is shown."""
    qtbot.waitUntil(
        lambda: not window.view.work.edits and not window.is_saving and window.view.is_settled,
        timeout=10_000,
    )


def point_at(widget: QWidget, point: QPoint) -> None:
    """Move the pointer; sent to the widget, as a window of another test may lie above it."""
    button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    there = QPointF(widget.mapToGlobal(point))
    kind = QEvent.Type.MouseMove
    event = QMouseEvent(kind, QPointF(point), there, button, button, none)
    QApplication.sendEvent(widget, event)

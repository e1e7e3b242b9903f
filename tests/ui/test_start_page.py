"""The start page: what a person sees first, and what it costs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.services.demo import default_path
from annotator.ui.program import Program

HEAVY = ("sqlalchemy", "numpy", "typer", "alembic", "jieba", "opencc", "scipy", "yaml", "lxml")

STARTED = """
import json, os, sys
from annotator.ui import app
from annotator.ui.start_page import StartPage
painting = StartPage.paintEvent
def painted(page, event):
    painting(page, event)
    from PySide6 import QtCore
    print(json.dumps([sorted(sys.modules), "Qt" in vars(QtCore)]), flush=True)
    os._exit(0)
StartPage.paintEvent = painted
app.main([])
"""


def test_nothing_heavy_is_imported_before_the_start_page_is_painted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED], capture_output=True, text=True, check=True, timeout=60
    )
    modules, made_namespace = json.loads(done.stdout)
    assert not [module for module in modules if module.partition(".")[0] in HEAVY]
    assert not [module for module in modules if module.startswith("annotator.services")]
    # Qt's own namespace takes as long to make as all of the start page.
    assert not made_namespace


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_button_opens_the_demo(program: Program, qtbot: QtBot) -> None:
    page = program.start_page
    page.show()
    QTest.mouseClick(page.demo, Qt.MouseButton.LeftButton)
    assert not page.demo.isEnabled()  # until it is there
    qtbot.waitUntil(lambda: len(program.windows) == 1, timeout=60_000)
    (window,) = program.windows
    assert window.isVisible()
    assert not page.isVisible()
    assert window.session.project.path == default_path()
    qtbot.waitUntil(lambda: window.view.loaded is not None)
    assert program.settings.recent == (str(default_path()),)
    # Once more it is the same window.
    program.open_demo()
    assert len(program.windows) == 1


def test_recent_projects_are_listed_the_missing_ones_greyed_and_can_be_forgotten(
    program: Program, qtbot: QtBot, demo_copy: Path
) -> None:
    there, gone = str(demo_copy), str(demo_copy.with_name("gone.anno"))
    program.change_settings(recent=(gone, there))
    program.show_start()
    rows = program.start_page._rows
    qtbot.waitUntil(lambda: rows is not program.start_page._rows or rows[gone].is_missing)
    rows = program.start_page._rows
    assert not rows[there].is_missing
    QTest.mouseClick(rows[gone], Qt.MouseButton.LeftButton)
    assert program.start_page.new.isEnabled()  # nothing is being opened
    QTest.mouseClick(rows[gone].forget, Qt.MouseButton.LeftButton)
    assert list(program.start_page._rows) == [there]
    assert program.settings.recent == (there,)
    QTest.mouseClick(program.start_page._rows[there], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(program.windows) == 1, timeout=20_000)


def test_a_project_file_can_be_dropped_and_nothing_else(
    program: Program, qtbot: QtBot, demo_copy: Path
) -> None:
    page = program.start_page
    page.show()

    def drag(path: Path) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return data

    def enters(data: QMimeData) -> bool:
        event = QDragEnterEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        page.dragEnterEvent(event)
        return event.isAccepted()

    other, project = drag(Path("notes.txt")), drag(demo_copy)
    assert not enters(other)
    assert enters(project)
    page.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            project,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: len(program.windows) == 1, timeout=20_000)


def test_a_project_that_is_none_is_told_and_the_page_is_back(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    from PySide6.QtWidgets import QApplication, QMessageBox

    path = tmp_path / "letter.anno"
    path.write_text("Dear Ming", encoding="utf-8")
    program.start_page.show()
    program.open_project(path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "letter.anno" in box.text()
    box.close()
    assert program.start_page.isVisible()
    assert program.start_page.open.isEnabled()


def test_language_and_theme_change_at_once(program: Program, qtbot: QtBot) -> None:
    page = program.start_page
    page.show()
    page.mode.setCurrentIndex(page.mode.findData("dark"))
    page.mode.activated.emit(page.mode.currentIndex())
    assert program.theme.dark
    assert page.palette().window().color().lightness() < 128
    page.language.setCurrentIndex(page.language.findData("zh_CN"))
    page.language.activated.emit(page.language.currentIndex())
    assert program.language == "zh_CN"
    assert program.settings.language == "zh_CN"
    qtbot.waitUntil(lambda: page.language.currentText() == "简体中文")
    program.set_language("en")
    program.set_theme("light")

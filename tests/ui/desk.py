"""A session on a project, and a window to put a panel into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.services.coders import find_coder
from annotator.services.project import Project
from annotator.services.projects import open_project
from annotator.store.queries.codings import CodingLine, codings_of
from annotator.store.queries.documents import document_names
from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.jobs import Jobs
from annotator.ui.session import Session
from annotator.ui.style import style_sheet
from annotator.ui.theme import ThemeMode, apply_theme


@dataclass
class Desk:
    """A panel under test with all around it."""

    qtbot: QtBot
    window: QMainWindow
    session: Session
    failures: list[BaseException] = field(default_factory=list)
    waiting: int = 0

    @property
    def project(self) -> Project:
        return self.session.project

    def show(
        self, panel: Callable[[Session, QWidget], QWidget], width: int = 340, height: int = 700
    ) -> Any:
        """Make a panel and wait until it is on screen."""
        made = panel(self.session, self.window)
        self.window.setCentralWidget(made)
        self.window.resize(width, height)
        with self.qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        return made

    def saved(self) -> None:
        """Wait until nothing waits for the disk."""
        self.qtbot.wait(20)  # an editor hands on what was typed by a queued call
        self.qtbot.waitUntil(lambda: self.waiting == 0, timeout=10_000)
        self.qtbot.wait(20)  # what was changed comes by a queued signal

    def use(self, coder: str, document: str = "") -> None:
        """Let somebody code, and open a document whose name begins so."""
        self.session.set_coder(find_coder(self.project, coder))
        if document:
            self.session.set_document(self.document(document))

    def document(self, beginning: str) -> bytes:
        names = self.session.read(document_names)
        return next(id_ for name, id_ in names.items() if name.startswith(beginning))

    def codings(self, document: str) -> list[CodingLine]:
        """What the project holds of the coder in a document."""
        assert self.session.coder is not None
        return self.session.read(
            codings_of,
            self.document(document),
            coder_id=self.session.coder.id,
            round_id=self.session.round.id,
        )

    def click_row(
        self,
        view: QAbstractItemView,
        row: int,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Click into a row of a list."""
        model = view.model()
        cells = (view.visualRect(model.index(row, n)) for n in range(model.columnCount()))
        rect = next((cell for cell in cells if cell.isValid()), None)
        assert rect is not None, f"row {row} is not on screen"
        place = QPoint(min(rect.left() + 40, rect.right()), rect.center().y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    def open_menu(self, view: QAbstractItemView) -> None:
        """Open the menu of the current row with the menu key."""
        place = view.visualRect(view.currentIndex()).center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)

    def choose(self, text: str) -> None:
        """Choose an entry of the menu that is open, with the keyboard."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if one.text().replace("&", "") == text)
        assert action.isEnabled()
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def commit(self, widget: QWidget, text: str) -> None:
        """Type as an input method does: QTest has no keys for Chinese."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Path], Desk]]:
    """Open a project: `open_desk(path)`."""
    ensure_chinese_font()
    qapp.setStyleSheet(style_sheet(apply_theme(qapp, ThemeMode.LIGHT)))
    QLocale.setDefault(QLocale("en"))
    opened: list[tuple[Desk, Jobs]] = []

    def open_(path: Path) -> Desk:
        window = QMainWindow()
        jobs = Jobs(window)
        desk = Desk(qtbot, window, Session(open_project(path), jobs))
        desk.session.failed.connect(desk.failures.append)
        jobs.failed.connect(desk.failures.append)
        desk.session.saving.connect(lambda waiting: setattr(desk, "waiting", waiting))
        opened.append((desk, jobs))
        return desk

    yield open_
    for desk, jobs in opened:
        desk.session.close()
        desk.window.close()
        jobs.close()
        desk.project.close()
        desk.window.deleteLater()
        qapp.processEvents()


@pytest.fixture
def desk(open_desk: Callable[[Path], Desk], demo_copy: Path) -> Desk:
    """The demo project; the first demo coder has the first seed open."""
    opened = open_desk(demo_copy)
    opened.use("coder-a", "000")
    return opened

"""What a person sees when something goes wrong, and what the log keeps of it."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UserError
from annotator.ui.dialogs.report import Report
from annotator.ui.failures import Failures
from annotator.ui.logs import start_logging


def reports() -> list[Report]:
    return [
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, Report) and window.isVisible()
    ]


@pytest.fixture
def failures(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Failures:
    """Installed as in the program; Python's and Qt's own handlers come back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    made = Failures(qapp, lambda: None)
    previous = qInstallMessageHandler(None)
    qInstallMessageHandler(previous)
    made.install()
    qInstallMessageHandler(previous)
    return made


def test_an_unexpected_exception_is_shown_once_with_its_traceback(
    failures: Failures, qtbot: QtBot
) -> None:
    for number in (1, 2):
        try:
            raise ValueError(f"mistake {number}")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(reports()) and "mistake 2" in reports()[0].text.toPlainText())
    (report,) = reports()
    assert "mistake 1" in report.text.toPlainText()
    assert "test_failures.py" in report.text.toPlainText()
    report.copy.click()
    assert "mistake 2" in QApplication.clipboard().text()
    report.close()


def test_an_exception_of_a_thread_is_shown_too(failures: Failures, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(reports()))
    assert "ZeroDivisionError" in reports()[0].text.toPlainText()
    reports()[0].close()


def test_what_a_person_can_mend_is_a_plain_message(failures: Failures, qtbot: QtBot) -> None:
    error = UserError("project.read_only", project="a.anno")
    sys.excepthook(UserError, error, None)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "a.anno" in box.text()
    box.close()
    assert not reports()


def test_the_log_says_where_it_was_and_not_what_the_documents_say(tmp_path: Path) -> None:
    stop = start_logging(tmp_path)
    try:
        try:
            raise ValueError("哈尔滨市卫健委")
        except ValueError as error:
            logging.getLogger("annotator.ui.failures").error("unexpected", exc_info=error)
    finally:
        stop()
    written = (tmp_path / "annotator.log").read_text(encoding="utf-8")
    assert "test_failures.py" in written
    assert "ValueError" in written
    assert "哈尔滨" not in written


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be", encoding="utf-8")
    start_logging(tmp_path / "log")()


def test_the_excepthook_is_reached_from_the_event_loop(failures: Failures, qtbot: QtBot) -> None:
    error = RuntimeError("from a slot")
    QTimer.singleShot(0, lambda: sys.excepthook(RuntimeError, error, None))
    qtbot.waitUntil(lambda: bool(reports()))
    reports()[0].close()

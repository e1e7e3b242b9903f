"""Saying who codes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.services import history
from annotator.store.queries import coders as queries
from annotator.ui.dialogs.coders import CodersDialog, choose_coder


def names(desk: Any) -> list[str]:
    return [line.name for line in desk.session.read(queries.coders)]


def opened(desk: Any) -> CodersDialog:
    desk.window.show()
    dialog = CodersDialog(desk.window, desk.session)
    dialog.open()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_coder_is_made_with_the_keyboard_and_chosen(desk: Any) -> None:
    dialog = opened(desk)
    dialog.name.setFocus()
    desk.commit(dialog.name, "李明")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.saved()
    assert names(desk) == ["coder-a", "coder-b", "李明"]
    assert dialog.isVisible()
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert desk.session.coder.name == "李明"
    desk.session.set_coder(None)


def test_a_name_is_there_only_once(desk: Any) -> None:
    dialog = opened(desk)
    QTest.keyClicks(dialog.name, " CODER-A ")
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    desk.saved()
    assert names(desk) == ["coder-a", "coder-b"]
    assert dialog.problem.text() == "There is a coder “coder-a” already."
    assert desk.failures == []


def test_a_coder_is_renamed_in_the_list(desk: Any) -> None:
    dialog = opened(desk)
    QTest.mouseClick(dialog.rename_button, Qt.MouseButton.LeftButton)
    editor = dialog.list.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Anna")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.saved()
    assert names(desk) == ["Anna", "coder-b"]
    assert desk.session.coder.name == "Anna"
    desk.session.submit(history.undo)
    desk.saved()
    assert names(desk) == ["coder-a", "coder-b"]


def test_a_coder_cannot_take_the_name_of_another(desk: Any) -> None:
    dialog = opened(desk)
    dialog.list.item(0).setText("coder-B")
    desk.saved()
    assert names(desk) == ["coder-a", "coder-b"]
    assert dialog.list.item(0).text() == "coder-a"
    assert "already" in dialog.problem.text()


def test_nothing_is_said_of_what_others_have_done(desk: Any) -> None:
    dialog = opened(desk)
    assert [dialog.list.item(row).text() for row in range(2)] == ["coder-a", "coder-b"]


def test_asking_waits_for_the_answer(desk: Any) -> None:
    desk.window.show()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CodersDialog):  # not yet on screen
            QTimer.singleShot(100, answer)
            return
        dialog.list.setCurrentRow(1)
        QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
        if dialog.isVisible():
            dialog.reject()  # the click did not close it: the test fails instead of waiting

    QTimer.singleShot(200, answer)
    assert choose_coder(desk.window, desk.session)
    assert desk.session.coder.name == "coder-b"

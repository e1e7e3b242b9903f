"""Rounds: choosing, making, renaming, closing and opening them again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from annotator.domain.round import RoundKind, RoundState
from annotator.services import history
from annotator.services.rounds import create_round
from annotator.store.queries import coders as queries
from annotator.ui.dialogs.rounds import RoundsDialog


def rounds(desk: Any) -> list[tuple[str, str, str]]:
    return [(line.name, line.kind, line.state) for line in desk.session.read(queries.rounds)]


def opened(desk: Any) -> RoundsDialog:
    desk.window.show()
    dialog = RoundsDialog(desk.window, desk.session)
    dialog.open()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def choose(box: Any, kind: RoundKind) -> None:
    """Choose with the keyboard, as a person does."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(str(kind))):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_a_round_is_made_with_the_keyboard_and_worked_in(desk: Any) -> None:
    dialog = opened(desk)
    choose(dialog.new_kind, RoundKind.RECODE)
    dialog.name.setFocus()
    desk.commit(dialog.name, " 第二轮 ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.saved()
    assert rounds(desk) == [("1", "main", "open"), ("第二轮", "recode", "open")]
    assert dialog.isVisible()
    assert dialog.list.hasFocus()
    told = []
    desk.session.round_changed.connect(lambda: told.append(desk.session.round.name))
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert desk.session.round.name == "第二轮"
    assert told == ["第二轮"]


def test_a_name_is_there_only_once(desk: Any) -> None:
    dialog = opened(desk)
    desk.commit(dialog.name, "１")  # full width
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    desk.saved()
    assert rounds(desk) == [("1", "main", "open")]
    assert dialog.problem.text() == "There is a round “1” already."
    assert desk.failures == []


def test_a_round_that_another_window_has_named_so_is_refused(desk: Any) -> None:
    dialog = opened(desk)
    desk.session.submit(create_round, "Two")
    desk.session.submit(create_round, " two ")
    desk.saved()
    assert [name for name, _, _ in rounds(desk)] == ["1", "Two"]
    assert [error.message_id for error in desk.failures] == ["round.exists"]
    dialog.close()


def test_a_round_is_closed_and_opened_again(desk: Any) -> None:
    dialog = opened(desk)
    QTest.mouseClick(dialog.state_button, Qt.MouseButton.LeftButton)
    desk.saved()
    assert rounds(desk) == [("1", "main", "closed")]
    assert desk.session.round.state == RoundState.CLOSED, "the session must not take codings"
    assert dialog.list.topLevelItem(0).text(2) == "closed"
    QTest.mouseClick(dialog.state_button, Qt.MouseButton.LeftButton)
    desk.saved()
    assert rounds(desk) == [("1", "main", "open")]
    assert desk.session.round.state == RoundState.OPEN


def test_a_round_is_renamed_and_the_session_knows(desk: Any) -> None:
    dialog = opened(desk)
    QTest.mouseClick(dialog.rename_button, Qt.MouseButton.LeftButton)
    editor = dialog.list.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Pilot")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.saved()
    assert rounds(desk) == [("Pilot", "main", "open")]
    assert desk.session.round.name == "Pilot"
    desk.session.submit(history.undo)
    desk.saved()
    assert desk.session.round.name == "1"


def test_what_a_round_is_for_can_be_changed(desk: Any) -> None:
    dialog = opened(desk)
    choose(dialog.kind, RoundKind.TRAINING)
    desk.saved()
    assert rounds(desk) == [("1", "training", "open")]
    assert dialog.kind.currentData() == "training"


def test_undoing_the_round_one_works_in_leads_back_to_another(desk: Any) -> None:
    dialog = opened(desk)
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "2")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.saved()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.session.round.name == "2"
    desk.session.submit(history.undo)
    desk.saved()
    assert desk.session.round.name == "1"
    assert desk.failures == []

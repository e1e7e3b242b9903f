"""Coding with the keys and the mouse of a person, and what the project holds afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.span import Span
from annotator.services.coders import create_coder
from annotator.services.documents import import_files
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries.codings import CodingLine, codings_of
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.code_tree import CodeTreeView
from annotator.ui.reader.text_places import caret_rect, row_top
from tests.ui.conftest import point_at

TEXT = "哈尔滨市卫健委通报了疫情。市民要求追责。\n第二段：医院没有检测。\n"

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def study(project: Project, tmp_path: Path) -> Path:
    """A project with two documents and one coder, closed."""
    files = []
    for name, text in (("a.txt", TEXT), ("b.txt", "另一个文件。\n")):
        files.append(tmp_path / name)
        files[-1].write_text(text, encoding="utf-8")
    project.run(import_files, files)
    project.run(create_coder, "Ming")
    project.changed = False
    return project.path


@pytest.fixture
def window(project: Project, study: Path, open_window: OpenWindow) -> MainWindow:
    project.close()
    return open_window(study, coder="Ming", document="a")


def rows(window: MainWindow) -> list[CodingLine]:
    """What the project holds of the coder in the open document."""
    session = window.session
    assert session.coder is not None
    assert session.document_id is not None
    return session.read(
        codings_of, session.document_id, coder_id=session.coder.id, round_id=session.round.id
    )


def saved(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(
        lambda: not window.view.work.edits and not window.is_saving and window.view.is_settled,
        timeout=10_000,
    )


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(window.view.reader, key, modifiers or Qt.KeyboardModifier.NoModifier)


def type_text(window: MainWindow, text: str) -> None:
    """Type a character that QTest cannot, such as a full-width digit."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(window.view.reader, event)


def marks(window: MainWindow) -> list[tuple[int, int, str]]:
    """What the reading pane shows."""
    index = window.view.reader.scene.codings
    found = [index.mark(row) for row in range(len(index))]
    return [(mark.start, mark.end, mark.code) for mark in found]


def x_of(window: MainWindow, position: int) -> QPoint:
    """Return where the left edge of a character is in the viewport."""
    reader = window.view.reader
    y = row_top(reader.scene, position) - reader.verticalScrollBar().value() + 10
    for x in range(reader.viewport().width()):
        if reader.text_point(QPoint(x, y).toPointF()).position >= position:
            return QPoint(x + 2, y)
    raise AssertionError(position)


def test_a_key_applies_the_code_that_has_it(window: MainWindow, qtbot: QtBot) -> None:
    window.view.reader.select(Span(13, 19))
    press(window, Qt.Key.Key_1)
    assert marks(window) == [(13, 19, "BLAME")]  # before it is saved
    saved(qtbot, window)
    assert [(row.start, row.end, row.code) for row in rows(window)] == [(13, 19, "BLAME")]
    assert "1" in window.view.header.numbers.accessibleName()
    index = window.view.reader.scene.codings
    assert not index.mark(0).pending


def test_a_letter_applies_a_code_too_and_a_full_width_digit(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.view.reader.select(Span(0, 4))
    press(window, Qt.Key.Key_Q)
    window.view.reader.select(Span(5, 8))
    type_text(window, "２")
    saved(qtbot, window)
    assert [row.code for row in rows(window)] == ["BLAME.LAXITY", "POLICY"]


def test_a_second_key_gives_the_same_passage_a_second_code(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.view.reader.select(Span(13, 19))
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_2)
    saved(qtbot, window)
    assert [(row.start, row.end, row.code) for row in rows(window)] == [
        (13, 19, "BLAME"),
        (13, 19, "POLICY"),
    ]
    press(window, Qt.Key.Key_2)
    assert "already" in window.status.hint.text()
    assert len(marks(window)) == 2


def test_a_key_without_selection_says_what_to_do(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1)
    assert "Select a passage" in window.status.hint.accessibleName()
    assert marks(window) == []


def test_dragging_selects_and_a_key_codes(window: MainWindow, qtbot: QtBot) -> None:
    view = window.view.reader.viewport()
    start, end = x_of(window, 13), x_of(window, 19)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert window.session.selection == Span(13, 19)
    press(window, Qt.Key.Key_3)
    saved(qtbot, window)
    assert [(row.start, row.end) for row in rows(window)] == [(13, 19)]


def test_undo_and_redo_by_key_follow_the_coding(window: MainWindow, qtbot: QtBot) -> None:
    window.view.reader.select(Span(13, 19))
    press(window, Qt.Key.Key_1)
    saved(qtbot, window)
    (before,) = rows(window)
    control = Qt.KeyboardModifier.ControlModifier
    press(window, Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: marks(window) == [])
    assert rows(window) == []
    assert window.view.reader.selection == Span(13, 19)  # shown where it was
    press(window, Qt.Key.Key_Y, control)
    qtbot.waitUntil(lambda: len(marks(window)) == 1)
    saved(qtbot, window)
    assert rows(window) == [before]
    assert window.view.reader.picked == before.id


def test_undo_in_another_document_opens_it_at_the_place(window: MainWindow, qtbot: QtBot) -> None:
    window.view.reader.select(Span(13, 19))
    press(window, Qt.Key.Key_1)
    saved(qtbot, window)
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.view.reader.text.startswith("另一个"))
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.view.reader.text == TEXT)
    qtbot.waitUntil(lambda: window.view.reader.selection == Span(13, 19))
    assert marks(window) == []


def test_delete_removes_the_picked_coding(window: MainWindow, qtbot: QtBot) -> None:
    window.view.reader.select(Span(0, 4))
    press(window, Qt.Key.Key_1)
    saved(qtbot, window)
    press(window, Qt.Key.Key_Delete)
    assert marks(window) == []
    saved(qtbot, window)
    assert rows(window) == []


def test_a_question_mark_marks_the_picked_coding_unsure_and_sure_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.view.reader.select(Span(0, 4))
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Question)
    saved(qtbot, window)
    assert [row.unsure for row in rows(window)] == [True]
    type_text(window, "？")
    saved(qtbot, window)
    assert [row.unsure for row in rows(window)] == [False]


def test_ends_moved_by_keys_are_one_step_of_undo(window: MainWindow, qtbot: QtBot) -> None:
    window.view.reader.set_words(None)
    window.view.reader.select(Span(4, 8))
    press(window, Qt.Key.Key_1)
    saved(qtbot, window)
    for _ in range(3):
        QTest.keyClick(window.view.reader, "}")
    assert window.is_saving
    assert marks(window) == [(4, 11, "BLAME")]
    saved(qtbot, window)
    assert [(row.start, row.end) for row in rows(window)] == [(4, 11)]
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: marks(window) == [(4, 8, "BLAME")])


def test_a_dot_applies_the_last_code_again(window: MainWindow, qtbot: QtBot) -> None:
    window.view.reader.select(Span(0, 4))
    press(window, Qt.Key.Key_2)
    window.view.reader.select(Span(13, 15))
    press(window, Qt.Key.Key_Period)
    window.view.reader.select(Span(15, 17))
    type_text(window, "。")
    saved(qtbot, window)
    assert [row.code for row in rows(window)] == ["POLICY"] * 3


def test_control_return_marks_the_document_done_and_not_done(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.session.coder is not None

    def state() -> str:
        (line,) = window.session.read(coder_queries.states, documents=[window.session.document_id])
        return line.state

    control = Qt.KeyboardModifier.ControlModifier
    qtbot.waitUntil(lambda: window.view.state == "in_progress")
    press(window, Qt.Key.Key_Return, control)
    qtbot.waitUntil(lambda: window.view.state == "done")
    assert state() == "done"
    assert window.view.header.done.isChecked()
    press(window, Qt.Key.Key_Return, control)
    qtbot.waitUntil(lambda: window.view.state == "in_progress")
    assert state() == "in_progress"


def test_tab_goes_from_coding_to_coding(window: MainWindow, qtbot: QtBot) -> None:
    for span in (Span(0, 4), Span(13, 19), Span(24, 30)):
        window.view.reader.select(span)
        press(window, Qt.Key.Key_1)
    window.view.reader.pick(None)
    window.view.reader.select(Span(0, 1))
    window.view.reader.select(None)
    saved(qtbot, window)

    def picked() -> Span:
        assert window.view.reader.picked is not None
        return window.view.work.mark(window.view.reader.picked).span

    press(window, Qt.Key.Key_Tab)
    first = picked()
    press(window, Qt.Key.Key_Tab)
    second = picked()
    press(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert first < second
    assert picked() == first
    assert window.view.reader.hasFocus()


def test_the_palette_finds_a_code_by_pinyin_and_enter_applies_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window._codes.learn_pinyin()
    qtbot.waitUntil(lambda: any(one.readings for one in window._codes._candidates))
    window.view.reader.select(Span(13, 19))
    press(window, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "zccs")
    palette = field.parent()
    (wanted,) = palette.model.rows
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.view.reader.hasFocus()
    saved(qtbot, window)
    assert [row.code for row in rows(window)] == [wanted.key] == ["POLICY"]


def test_escape_leaves_the_palette_and_nothing_is_coded(window: MainWindow) -> None:
    window.view.reader.select(Span(13, 19))
    QTest.keyClick(window.view.reader, "/")
    field = QApplication.focusWidget()
    assert field is not window.view.reader
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.view.reader.hasFocus()
    assert window.view.reader.selection == Span(13, 19)
    assert marks(window) == []


def test_a_refused_coding_is_taken_back_with_a_message(window: MainWindow, qtbot: QtBot) -> None:
    window.session.codebook  # noqa: B018 - a code that the project does not know comes from here
    window.view.reader.select(Span(0, 4))
    window.view.work.apply("NO.SUCH.CODE")
    assert len(marks(window)) == 1
    qtbot.waitUntil(lambda: marks(window) == [])
    assert window.view.reader.selection == Span(0, 4)
    box = QApplication.activeModalWidget()
    assert box is not None
    assert "NO.SUCH.CODE" in box.text()
    box.close()
    assert rows(window) == []


def test_find_marks_all_places_in_either_script(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.view.header.field
    assert field.hasFocus()
    field.setText("檢測")
    qtbot.waitUntil(lambda: window.view.header.count.text() == "1 of 1", timeout=10_000)
    field.setText("市")
    qtbot.waitUntil(lambda: window.view.header.count.text() == "1 of 2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.view.header.count.text() == "2 of 2"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.view.header.count.text() == "1 of 2"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.view.reader.hasFocus()
    assert window.view.reader.selection == Span(3, 4)


def test_work_is_there_after_closing_and_opening_again(
    window: MainWindow, qtbot: QtBot, open_window: OpenWindow
) -> None:
    path, program = window.session.project.path, window.program
    window.view.reader.select(Span(13, 19))
    press(window, Qt.Key.Key_1)
    window.close()
    qtbot.waitUntil(lambda: not program.windows, timeout=10_000)
    again = open_window(path)
    assert again.session.coder is not None
    assert again.session.coder.name == "Ming"  # remembered
    assert marks(again) == [(13, 19, "BLAME")]
    press(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: marks(again) == [])


def test_the_code_under_the_mouse_lights_up_in_the_codebook(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    reader = window.view.reader
    window.view.go_to_coding(+1)
    qtbot.waitUntil(lambda: window.view.is_settled)
    assert reader.picked is not None
    mark = window.view.work.mark(reader.picked)
    reader.pick(None)
    tree = window.findChild(CodeTreeView)
    assert tree is not None
    before = tree.grab().toImage()
    place = caret_rect(reader.scene, mark.start, upstream=False).center()
    point_at(reader.viewport(), QPoint(int(place.x()) + 4, int(place.y()) - reader.stage.scroll))
    qtbot.waitUntil(lambda: window.session.hovered == mark.code)
    assert tree.grab().toImage() != before
    point_at(reader.viewport(), QPoint(2, 2))
    qtbot.waitUntil(lambda: window.session.hovered is None)
    assert tree.grab().toImage() == before

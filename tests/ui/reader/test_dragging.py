"""The mouse held down, at the edges too and by handles; clicks in a row; menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.language.words import Segmenter
from annotator.ui.reader.overlay import handles

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "疫情防控工作领导小组，召开视频会议。会议强调，各地要落实措施！\n第二段在这里。\n"


@pytest.fixture(scope="module")
def words():
    segmenter = Segmenter()
    segmenter.load()
    return segmenter


def clicks(person, point: QPoint, count: int) -> None:
    """Click several times as quickly as a person does who means one thing by it."""
    for number in range(count):
        if number % 2:
            QTest.mouseDClick(person.reader.viewport(), LEFT, pos=point)
        else:
            person.click(point)


def handle(person, *, is_start: bool) -> QPoint:
    """Return where a handle of the picked coding can be taken."""
    reader = person.reader
    found = handles(reader.scene, reader.picked, reader.stage.window)
    return next(one for one in found if one.is_start is is_start).knob.toPoint()


def turn_wheel(person, point: QPoint, notches: int) -> None:
    viewport = person.reader.viewport()
    event = QWheelEvent(
        QPointF(point), QPointF(viewport.mapToGlobal(point)), QPoint(), QPoint(0, -120 * notches),
        LEFT, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def ask_menu(person, point: QPoint, reason: QContextMenuEvent.Reason) -> None:
    viewport = person.reader.viewport()
    event = QContextMenuEvent(reason, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)


def test_holding_the_mouse_still_at_the_lower_edge_scrolls_on(person, qtbot):
    reader = person.show("一行字。\n" * 300)
    person.press(person.point(2))
    edge = QPoint(200, reader.viewport().height() - 4)
    person.move(edge)  # once: from here on the mouse rests
    qtbot.waitUntil(lambda: reader.stage.scroll > 60, timeout=5000)
    first = reader.selection.end
    qtbot.waitUntil(lambda: reader.selection.end > first, timeout=5000)
    person.release(edge)
    assert reader.selection.start == 2


def test_holding_the_mouse_above_scrolls_back(person, qtbot):
    reader = person.show("一行字。\n" * 300)
    reader.verticalScrollBar().setValue(3000)
    person.press(QPoint(200, 300))
    person.move(QPoint(200, -40))
    qtbot.waitUntil(lambda: reader.stage.scroll < 2500, timeout=5000)
    person.release(QPoint(200, -40))


def test_selecting_along_the_first_row_does_not_scroll(person, qtbot):
    reader = person.show("一行字写在这里。\n" * 300)
    reader.verticalScrollBar().setValue(3000)
    person.press(QPoint(100, 6))
    person.move(QPoint(300, 4))
    qtbot.wait(150)
    assert reader.stage.scroll == 3000
    person.release(QPoint(300, 4))


def test_the_wheel_takes_the_selection_along(person):
    reader = person.show("一行字。\n" * 300)
    point = person.point(52)
    person.press(person.point(2))
    person.move(point)
    assert reader.selection.end == 52
    turn_wheel(person, point, 3)
    assert reader.stage.scroll > 0
    assert reader.selection.end > 52
    person.release(point)


def test_escape_while_dragging_takes_the_selection_back(person):
    reader = person.show(TEXT)
    reader.select(Span(20, 24))
    person.press(person.point(2))
    person.move(person.point(9))
    assert person.selected() == TEXT[2:9]
    person.key(KEY.Key_Escape)
    assert reader.selection == Span(20, 24)
    person.move(person.point(12))
    person.release(person.point(12))
    assert reader.selection == Span(20, 24)


def test_a_triple_click_on_the_right_half_of_a_stop_selects_its_sentence(person):
    person.show(TEXT)
    at = TEXT.index("。")
    right_half = person.point(at + 1) - QPoint(4, 0)
    clicks(person, right_half, 3)
    assert person.selected() == "疫情防控工作领导小组，召开视频会议。"


def test_clicks_beside_a_line_mean_its_last_unit(person):
    person.show(TEXT)
    beside = person.point(TEXT.index("\n")) + QPoint(60, 0)
    clicks(person, beside, 3)
    assert person.selected() == "会议强调，各地要落实措施！"


def test_dragging_behind_a_triple_click_adds_sentences(person):
    person.show(TEXT)
    point = person.over(3)
    clicks(person, point, 2)
    person.press(point)
    person.move(person.over(25))
    assert person.selected() == TEXT[: TEXT.index("\n")]
    person.release(person.over(25))


def test_four_clicks_select_the_paragraph(person):
    person.show(TEXT)
    clicks(person, person.over(3), 4)
    assert person.selected() == TEXT[: TEXT.index("\n")]


def test_shift_and_click_go_on_in_the_units_of_the_double_click(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    person.double_click(person.over(6))
    assert person.selected() == "领导小组"
    person.click(person.over(2), SHIFT)
    assert person.selected() == "防控工作领导小组"  # the word clicked first stays
    person.click(person.over(13), SHIFT)
    assert person.selected() == "领导小组，召开"


def test_a_dragged_end_snaps_to_words_and_is_seen_at_once(person, words, heard):
    mark = person.mark(4, 6)
    reader = person.show(TEXT, [mark])
    reader.set_words(words)
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.press(handle(person, is_start=False))
    person.move(person.point(8))
    assert reader.scene.codings.extent(mark.id) == (4, 10)
    person.move(person.point(8), ALT)
    assert reader.scene.codings.extent(mark.id) == (4, 8)
    assert told == []
    person.release(person.point(8), ALT)
    assert told == [(mark.id, Span(4, 8))]


def test_pressing_alt_counts_even_if_the_mouse_rests(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    person.press(person.point(5))
    person.move(person.point(7))
    assert person.selected() == "工作领导小组"
    QTest.keyPress(reader, KEY.Key_Alt, ALT)
    assert person.selected() == TEXT[5:7]
    QTest.keyRelease(reader, KEY.Key_Alt)
    assert person.selected() == "工作领导小组"
    person.release(person.point(7))
    QTest.keyPress(reader, KEY.Key_Alt, ALT)
    assert person.selected() == "工作领导小组"


def test_letting_alt_go_while_dragging_leaves_the_menu_bar_alone(person, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("&File").addAction("&Open")
    window.setCentralWidget(person.reader)
    window.show()
    reader = person.show(TEXT)
    person.press(person.point(5))
    person.move(person.point(7))
    QTest.keyPress(reader, KEY.Key_Alt, ALT)
    QTest.keyRelease(reader, KEY.Key_Alt)
    assert QApplication.focusWidget() is reader
    person.release(person.point(7))
    reader.setParent(None)


def test_ctrl_selects_single_characters_where_alt_moves_the_window(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    person.drag(person.point(5), person.point(7), Qt.KeyboardModifier.ControlModifier)
    assert person.selected() == TEXT[5:7]


def test_escape_puts_a_dragged_end_back(person, heard):
    mark = person.mark(4, 6)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.press(handle(person, is_start=True))
    person.move(person.point(1))
    assert reader.scene.codings.extent(mark.id) == (1, 6)
    person.key(KEY.Key_Escape)
    assert reader.scene.codings.extent(mark.id) == (4, 6)
    assert reader.picked == mark.id
    person.move(person.point(2))
    person.release(person.point(2))
    assert reader.scene.codings.extent(mark.id) == (4, 6)
    assert told == []


def test_an_end_dragged_to_the_edge_scrolls_on(person, qtbot, heard):
    mark = person.mark(2, 4)
    reader = person.show("一行字。\n" * 300, [mark])
    reader.pick(mark.id)
    person.press(handle(person, is_start=False))
    below = QPoint(200, reader.viewport().height() + 30)
    person.move(below)
    qtbot.waitUntil(lambda: reader.stage.scroll > 200, timeout=5000)
    assert reader.scene.codings.extent(mark.id)[1] > 60
    person.release(below)


def test_a_menu_on_the_selection_leaves_it(person, heard):
    mark = person.mark(2, 8)
    reader = person.show(TEXT, [mark])
    reader.select(Span(1, 9))
    asked = heard(reader.context_menu_requested)
    ask_menu(person, person.over(4), QContextMenuEvent.Reason.Mouse)
    assert reader.selection == Span(1, 9)
    assert reader.picked is None
    assert reader.mouse.menu_character == 4
    assert len(asked) == 1


def test_a_menu_elsewhere_is_about_what_is_there(person):
    mark = person.mark(2, 8)
    reader = person.show(TEXT, [mark])
    reader.select(Span(12, 15))
    ask_menu(person, person.over(4), QContextMenuEvent.Reason.Mouse)
    assert (reader.selection, reader.picked) == (None, mark.id)
    ask_menu(person, person.over(20), QContextMenuEvent.Reason.Mouse)
    assert (reader.caret, reader.picked) == (20, None)


def test_the_menu_key_opens_it_below_what_is_selected(person, heard):
    reader = person.show(TEXT)
    reader.select(Span(5, 9))
    asked = heard(reader.context_menu_requested)
    ask_menu(person, QPoint(500, 300), QContextMenuEvent.Reason.Keyboard)
    ((place,),) = asked
    below = reader.viewport().mapFromGlobal(place) - person.point(5)
    assert abs(below.x()) <= 2
    assert 0 < below.y() < 40
    assert reader.selection == Span(5, 9)


def test_two_clicks_on_a_fold_open_and_close_nothing_else(person):
    sections = numbered([(SectionKind.BODY, 0, 2), (SectionKind.BOILERPLATE, 3, 10)])
    reader = person.show("正文\n版权一\n版权二\n", sections=sections)
    fold = person.point(3)
    clicks(person, fold, 2)
    assert reader.selection is None

"""Everything by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.language.words import Segmenter

KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TEXT = "疫情防控工作领导小组，召开视频会议。会议强调，各地要落实措施！\n第二段在这里。\n"


@pytest.fixture(scope="module")
def words():
    segmenter = Segmenter()
    segmenter.load()
    return segmenter


def test_arrows_move_by_grapheme(person):
    reader = person.show("a👨‍👩‍👧e\u0301b")
    places = []
    for _ in range(5):
        places.append(reader.caret)
        person.key(KEY.Key_Right)
    assert places == [0, 1, 6, 8, 9]
    for _ in range(9):
        person.key(KEY.Key_Left)
    assert reader.caret == 0


def test_ctrl_and_arrows_move_by_word(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    places = []
    for _ in range(6):
        person.key(KEY.Key_Right, CTRL)
        places.append(reader.caret)
    assert places == [2, 4, 6, 10, 11, 13]
    back = []
    for _ in range(6):
        person.key(KEY.Key_Left, CTRL)
        back.append(reader.caret)
    assert back == [11, 10, 6, 4, 2, 0]


def test_shift_takes_the_selection_along(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    person.key(KEY.Key_Right, CTRL | SHIFT)
    person.key(KEY.Key_Right, CTRL | SHIFT)
    person.key(KEY.Key_Right, SHIFT)
    assert person.selected() == "疫情防控工"
    person.key(KEY.Key_Left, SHIFT)
    assert person.selected() == "疫情防控"
    person.key(KEY.Key_Right)
    assert person.selected() == ""


def test_alt_and_arrows_move_by_sentence(person):
    reader = person.show(TEXT)
    ends = []
    for _ in range(4):
        person.key(KEY.Key_Right, ALT)
        ends.append(reader.caret)
    assert [TEXT[end - 1] for end in ends[:3]] == ["。", "！", "。"]
    person.key(KEY.Key_Left, ALT)
    assert TEXT[reader.caret :].startswith("第二段")
    person.key(KEY.Key_Left, ALT | SHIFT)
    assert person.selected() == "会议强调，各地要落实措施！"  # the line end was not meant


def test_up_and_down_keep_the_column(person):
    text = "字" * 30 + "\n短\n" + "字" * 30
    reader = person.show(text)
    reader.select(Span(0, 20))
    person.key(KEY.Key_Right)
    person.key(KEY.Key_Left)
    start = reader.caret
    person.key(KEY.Key_Down)
    assert reader.caret == text.index("\n短") + 2
    person.key(KEY.Key_Down)
    assert reader.caret == start + 33
    person.key(KEY.Key_Up)
    person.key(KEY.Key_Up)
    assert reader.caret == start
    person.key(KEY.Key_Up)
    assert reader.caret == 0


def test_down_goes_through_the_lines_of_a_paragraph(person):
    reader = person.show("字" * 200, size=(700, 400))
    starts = reader.scene.layout.lines(0).starts
    for start in starts[1:]:
        person.key(KEY.Key_Down)
        assert reader.caret == start
    person.key(KEY.Key_Down)
    assert reader.caret == 200


def test_home_and_end_go_to_the_ends_of_the_visual_line(person):
    reader = person.show("字" * 200, size=(700, 400))
    lines = reader.scene.layout.lines(0)
    person.key(KEY.Key_Down)
    person.key(KEY.Key_End)
    assert reader.caret == lines.line_end(1)
    person.key(KEY.Key_Home)
    assert reader.caret == lines.starts[1]
    person.key(KEY.Key_End, SHIFT)
    assert reader.selection == Span(lines.starts[1], lines.line_end(1))


def test_the_ends_of_the_text_are_reached_and_seen(person):
    reader = person.show("一行字。\n" * 200)
    person.key(KEY.Key_End, CTRL)
    assert reader.caret == len(reader.text)
    assert reader.stage.scroll == reader.verticalScrollBar().maximum()
    person.key(KEY.Key_Home, CTRL)
    assert reader.caret == 0
    person.key(KEY.Key_End, CTRL | SHIFT)
    assert person.selected() == reader.text


def test_pages_move_the_caret_and_the_text(person):
    reader = person.show("一行字。\n" * 300)
    person.key(KEY.Key_PageDown)
    first = reader.caret
    assert first > 0
    person.key(KEY.Key_PageDown)
    assert reader.caret > first
    assert reader.stage.scroll > 0
    person.key(KEY.Key_PageUp)
    person.key(KEY.Key_PageUp)
    assert reader.caret == 0


def test_space_turns_pages_and_leaves_the_caret(person):
    reader = person.show("一行字。\n" * 300)
    person.key(KEY.Key_Space)
    assert reader.stage.scroll == reader.verticalScrollBar().pageStep()
    assert reader.caret == 0
    person.key(KEY.Key_Space, SHIFT)
    assert reader.stage.scroll == 0


def test_everything_is_selected_by_one_key(person):
    person.show(TEXT)
    person.key(KEY.Key_A, CTRL)
    assert person.selected() == TEXT


def test_the_caret_steps_over_what_is_folded(person):
    text = "正文\n版权一\n版权二\n后文"
    kinds = SectionKind
    sections = numbered([(kinds.BODY, 0, 2), (kinds.BOILERPLATE, 3, 10), (kinds.BODY, 11, 13)])
    reader = person.show(text, sections=sections)
    places = []
    for _ in range(6):
        person.key(KEY.Key_Right)
        places.append(reader.caret)
    assert places == [1, 2, 3, 11, 12, 13]
    person.key(KEY.Key_Left)
    person.key(KEY.Key_Left)
    person.key(KEY.Key_Left)
    assert reader.caret == 3


@pytest.mark.parametrize(
    ("typed", "told"), [("1", "1"), ("１", "1"), ("q", "q"), ("Ｑ", "q"), ("Q", "q"), ("０", "0")]
)
def test_digits_and_letters_ask_for_a_code(person, heard, typed, told):
    reader = person.show(TEXT)
    keys = heard(reader.code_key_pressed)
    person.type(typed)
    assert keys == [(told,)]


def test_a_key_with_ctrl_asks_for_no_code(person, heard):
    reader = person.show(TEXT)
    keys = heard(reader.code_key_pressed)
    person.key(KEY.Key_1, CTRL)
    person.key(KEY.Key_Q, ALT)
    person.type("中")
    person.type("-")
    assert keys == []


def test_the_keypad_counts_too(person, heard):
    reader = person.show(TEXT)
    keys = heard(reader.code_key_pressed)
    person.key(KEY.Key_3, Qt.KeyboardModifier.KeypadModifier)
    assert keys == [("3",)]


def test_enter_and_slash_ask_for_the_palette(person, heard):
    reader = person.show(TEXT)
    asked = heard(reader.palette_requested)
    person.key(KEY.Key_Return)
    person.key(KEY.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    person.type("/")
    person.type("／")
    assert len(asked) == 4


def test_escape_clears_first_the_selection_and_then_the_pick(person):
    mark = person.mark(2, 8)
    reader = person.show(TEXT, [mark])
    reader.select(Span(3, 6))
    person.key(KEY.Key_Escape)
    assert reader.selection is None
    reader.pick(mark.id)
    person.key(KEY.Key_Escape)
    assert reader.picked is None


def test_delete_asks_to_remove_the_picked_coding_and_nothing_else(person, heard):
    mark = person.mark(2, 8)
    reader = person.show(TEXT, [mark])
    asked = heard(reader.delete_requested)
    person.key(KEY.Key_Delete)
    assert asked == []
    reader.pick(mark.id)
    person.key(KEY.Key_Delete)
    person.key(KEY.Key_Backspace)
    assert asked == [(mark.id,), (mark.id,)]
    assert mark.id in reader.scene.codings


@pytest.mark.parametrize(
    ("typed", "modifiers", "span"),
    [
        ("[", Qt.KeyboardModifier.NoModifier, Span(2, 10)),
        ("]", Qt.KeyboardModifier.NoModifier, Span(6, 10)),
        ("{", SHIFT, Span(4, 6)),
        ("}", SHIFT, Span(4, 11)),
        ("[", ALT, Span(3, 10)),
        ("]", ALT, Span(5, 10)),
        ("{", ALT | SHIFT, Span(4, 9)),
        ("}", ALT | SHIFT, Span(4, 11)),
        ("［", Qt.KeyboardModifier.NoModifier, Span(2, 10)),
    ],
)
def test_brackets_move_the_ends_of_the_picked_coding(person, words, heard, typed, modifiers, span):
    mark = person.mark(4, 10)
    reader = person.show(TEXT, [mark])
    reader.set_words(words)
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.type(typed, modifiers)
    assert told == [(mark.id, span)]
    assert reader.scene.codings.extent(mark.id) == (span.start, span.end)


def test_an_end_never_passes_the_other(person, heard):
    mark = person.mark(4, 5)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.type("]")
    person.type("{")
    assert told == []
    assert reader.scene.codings.extent(mark.id) == (4, 5)


def test_keys_of_the_pane_come_before_shortcuts_of_the_window(person, qtbot, heard):
    window = QMainWindow()
    qtbot.addWidget(window)
    fired = []
    action = QAction("Apply", window)
    action.setShortcut(QKeySequence("1"))
    action.triggered.connect(lambda: fired.append("1"))
    window.addAction(action)
    window.setCentralWidget(person.reader)
    window.show()
    reader = person.show(TEXT)
    keys = heard(reader.code_key_pressed)
    person.key(KEY.Key_1)
    assert (keys, fired) == ([("1",)], [])
    reader.setParent(None)


def test_input_methods_stay_out(person):
    reader = person.show(TEXT)
    assert not reader.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert not reader.viewport().testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_without_a_document_keys_do_nothing(person):
    person.reader.show()
    for key in (KEY.Key_Right, KEY.Key_A, KEY.Key_Delete, KEY.Key_Escape, KEY.Key_PageDown):
        person.key(key)
    assert not person.reader.has_document


def test_who_has_scrolled_away_reads_on_from_there(person):
    reader = person.show("一行字。\n" * 300)
    reader.verticalScrollBar().setValue(4000)
    place = reader.place()
    person.key(KEY.Key_Down)
    assert place.position < reader.caret < place.position + 20
    assert abs(reader.stage.scroll - 4000) < 100


def test_the_keyboards_focus_is_shown_by_a_ring(person, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(person.reader)
    window.show()
    reader = person.show(TEXT)
    assert person.screen().pixelColor(1, 1).name() == reader.scene.theme.page
    reader.clearFocus()
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(reader.hasFocus)
    assert reader.grab().toImage().pixelColor(1, 1).name() == reader.scene.theme.accent
    reader.setParent(None)

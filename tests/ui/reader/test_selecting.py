"""Selecting with the mouse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.language.words import Segmenter

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = "疫情防控工作领导小组，召开视频会议。会议强调，各地要落实措施！\n第二段在这里。\n"


@pytest.fixture(scope="module")
def words():
    segmenter = Segmenter()
    segmenter.load()
    return segmenter


def test_a_drag_selects_exactly_from_character_to_character(person, heard):
    reader = person.show(TEXT)
    told = heard(reader.selection_changed)
    person.drag(person.point(2), person.point(9))
    assert person.selected() == TEXT[2:9]
    assert told[-1] == (Span(2, 9),)
    assert reader.caret == 9


def test_a_drag_backwards_selects_the_same_with_the_caret_in_front(person):
    reader = person.show(TEXT)
    person.drag(person.point(9), person.point(2))
    assert person.selected() == TEXT[2:9]
    assert reader.caret == 2


def test_ends_snap_to_words(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    person.drag(person.point(5), person.point(7))
    assert person.selected() == "工作领导小组"


def test_with_alt_ends_are_single_characters(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    person.drag(person.point(5), person.point(7), ALT)
    assert person.selected() == TEXT[5:7]


@given(st.data())
def test_an_exact_drag_over_any_text_selects_whole_graphemes(person, data):
    pieces = st.sampled_from(["中", "👨‍👩‍👧", "é", "𠮷", "🇨🇳", "a", "각", " "])
    text = "".join(data.draw(st.lists(pieces, min_size=3, max_size=25)))
    edges = [0]
    while edges[-1] < len(text):
        edges.append(graphemes.next_boundary(text, edges[-1]))
    start, end = sorted(
        data.draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2, unique=True))
    )
    person.show(text, size=(1400, 400))
    person.drag(person.point(start), person.point(end), ALT)
    assert person.selected() == text[start:end]


def test_a_double_click_selects_a_word_and_dragging_on_adds_words(person, words):
    reader = person.show(TEXT)
    reader.set_words(words)
    person.double_click(person.over(6))
    assert person.selected() == "领导小组"
    person.move(person.over(2))
    assert person.selected() == "防控工作领导小组"
    assert reader.caret == 2
    person.release(person.over(2))


def test_a_triple_click_selects_a_sentence(person):
    person.show(TEXT)
    point = person.over(13)
    person.double_click(point)
    person.click(point)
    assert person.selected() == "疫情防控工作领导小组，召开视频会议。"


def test_a_third_click_elsewhere_is_just_a_click(person):
    person.show(TEXT)
    person.double_click(person.over(13))
    person.click(person.over(25))
    assert person.selected() == ""


def test_shift_and_click_extend_from_the_caret(person):
    reader = person.show(TEXT)
    person.click(person.point(4))
    assert reader.caret == 4
    person.click(person.point(12), SHIFT)
    assert person.selected() == TEXT[4:12]
    person.click(person.point(8), SHIFT)
    assert person.selected() == TEXT[4:8]


def test_a_click_clears_the_selection(person, heard):
    reader = person.show(TEXT)
    person.drag(person.point(2), person.point(9))
    told = heard(reader.selection_changed)
    person.click(person.point(5))
    assert told == [(None,)]


def test_the_end_of_a_wrapped_line_can_be_reached(person):
    reader = person.show("字" * 100, size=(700, 400))
    lines = reader.scene.layout.lines(0)
    end = lines.line_end(0)
    far_right = person.point(end, upstream=True) + QPoint(40, 0)
    person.drag(person.point(3), far_right)
    assert reader.selection == Span(3, end)


def test_dragging_below_the_pane_scrolls_on(person, qtbot):
    reader = person.show("一行字。\n" * 300)
    person.press(person.point(2))
    height = reader.viewport().height()
    person.move(QPoint(200, height + 60))
    qtbot.waitUntil(lambda: reader.stage.scroll > 300, timeout=5000)
    person.release(QPoint(200, height + 60))
    selection = reader.selection
    assert selection is not None
    assert selection.start == 2
    assert selection.end > 5 * (height // 41)
    stopped = reader.stage.scroll
    qtbot.wait(100)
    assert reader.stage.scroll == stopped


def test_a_selected_text_is_copied_exactly(person, qapp):
    text = "甲\u2028乙\u00a0丙👨‍👩‍👧丁𠮷\u2029戊\t己\n庚\x85辛"
    reader = person.show(text)
    reader.select(Span(0, len(text)))
    person.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == text


def test_copying_nothing_leaves_the_clipboard_alone(person, qapp):
    qapp.clipboard().setText("vorher")
    person.show(TEXT)
    person.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "vorher"


def test_a_span_outside_the_text_is_refused(person):
    reader = person.show("kurz")
    with pytest.raises(ValueError, match="outside"):
        reader.select(Span(2, 9))


def test_an_inactive_window_shows_the_selection_in_another_colour(person, qtbot):
    reader = person.show(TEXT)
    reader.select(Span(2, 9))
    active = person.screen().pixelColor(person.point(3) + QPoint(3, -11)).name()
    assert active == reader.scene.theme.selection
    reader.clearFocus()
    inactive = person.screen().pixelColor(person.point(3) + QPoint(3, -11)).name()
    assert inactive == reader.scene.theme.selection_inactive

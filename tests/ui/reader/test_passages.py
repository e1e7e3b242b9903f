"""Going and selecting by clause, sentence, paragraph and section; growing and shrinking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.language.words import Segmenter
from annotator.ui.reader.selection import Selection

KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FIRST = "疫情防控工作领导小组，召开视频会议。会议强调：口罩、药品要落实！"
SECOND = "第二段在这里；完。"
COMMENT = "楼上说得对，支持。"
TEXT = f"{FIRST}\n\n{SECOND}\n{COMMENT}\n再来一条\n"
AT_SECOND, AT_COMMENT = TEXT.index(SECOND), TEXT.index(COMMENT)
LAST = TEXT.index("再来一条")
SECTIONS = numbered(
    [
        (SectionKind.BODY, 0, AT_COMMENT - 1),
        (SectionKind.COMMENT, AT_COMMENT, LAST - 1),
        (SectionKind.COMMENT, LAST, len(TEXT) - 1),
    ]
)


@pytest.fixture(scope="module")
def words():
    segmenter = Segmenter()
    segmenter.load()
    return segmenter


@pytest.fixture
def reader(person, words):
    shown = person.show(TEXT, sections=SECTIONS)
    shown.set_words(words)
    return shown


def test_alt_and_end_lead_from_clause_to_clause(person, reader):
    ends = []
    for _ in range(7):
        person.key(KEY.Key_End, ALT)
        ends.append(reader.caret)
    assert [TEXT[end - 1] for end in ends] == [*"，。：、！；。"]
    starts = []
    for _ in range(4):
        person.key(KEY.Key_Home, ALT)
        starts.append(TEXT[reader.caret :][:2])
    assert starts == ["完。", "第二", "药品", "口罩"]


def test_shift_takes_whole_clauses_along(person, reader):
    person.key(KEY.Key_End, ALT | SHIFT)
    assert person.selected() == "疫情防控工作领导小组，"
    person.key(KEY.Key_Right, CTRL | ALT | SHIFT)
    assert person.selected() == "疫情防控工作领导小组，召开视频会议。"
    person.key(KEY.Key_Home, ALT | SHIFT)
    assert person.selected() == "疫情防控工作领导小组，"


def test_sentences_behind_a_blank_are_not_skipped(person):
    reader = person.show("One. 好。  坏。尾")
    reader.choice.select(Selection(7, 7))
    person.key(KEY.Key_Right, ALT)
    assert reader.caret == 11


def test_ctrl_and_arrows_lead_from_paragraph_to_paragraph(person, reader):
    places = []
    for _ in range(3):
        person.key(KEY.Key_Down, CTRL)
        places.append(reader.caret)
    assert places == [AT_SECOND, AT_COMMENT, LAST]
    person.key(KEY.Key_Right)
    person.key(KEY.Key_Up, CTRL)
    assert reader.caret == LAST
    person.key(KEY.Key_Up, CTRL)
    assert reader.caret == AT_COMMENT


def test_shift_takes_paragraphs_along_without_their_line_ends(person, reader):
    person.key(KEY.Key_Down, CTRL | SHIFT)
    assert person.selected() == FIRST
    person.key(KEY.Key_Down, CTRL | SHIFT)
    assert person.selected() == f"{FIRST}\n\n{SECOND}"
    person.key(KEY.Key_End, CTRL)
    person.key(KEY.Key_Up, CTRL | SHIFT)
    assert person.selected() == "再来一条"


def test_what_follows_is_taken_without_the_line_end_before_it(person, reader):
    reader.select(Span(0, len(FIRST)))
    reader.choice.select(Selection(len(FIRST), len(FIRST)))  # as it is behind a coding
    person.key(KEY.Key_End, ALT | SHIFT)
    assert person.selected() == "第二段在这里；"


def test_alt_and_page_keys_lead_from_section_to_section(person, reader):
    person.key(KEY.Key_PageDown, ALT)
    assert reader.caret == AT_COMMENT
    person.key(KEY.Key_PageDown, ALT | SHIFT)
    assert person.selected() == COMMENT
    person.key(KEY.Key_Escape)
    person.key(KEY.Key_PageUp, ALT)
    person.key(KEY.Key_PageUp, ALT)
    assert reader.caret == 0


def test_a_document_without_sections_is_one(person):
    reader = person.show("甲\n乙")
    person.key(KEY.Key_PageDown, ALT)
    assert reader.caret == 3
    person.key(KEY.Key_PageUp, ALT)
    assert reader.caret == 0


def test_plus_selects_ever_more_and_minus_goes_the_same_way_back(person, reader):
    person.click(person.point(6))
    caret = reader.choice.selection
    grown = []
    for _ in range(6):
        person.type("+")
        grown.append(person.selected())
    assert grown == [
        "领导小组",
        "疫情防控工作领导小组，",
        "疫情防控工作领导小组，召开视频会议。",
        FIRST,
        TEXT[: AT_COMMENT - 1],
        TEXT,
    ]
    person.type("+")
    assert person.selected() == TEXT
    back = []
    for _ in range(5):
        person.type("-")
        back.append(person.selected())
    assert back == grown[-2::-1]
    person.type("-")
    assert reader.choice.selection == caret
    person.type("-")
    assert reader.choice.selection == caret


def test_shrinking_goes_back_to_exactly_what_was_selected_not_to_a_unit(person, reader):
    reader.select(Span(3, 7))
    before = reader.choice.selection
    person.type("=")
    assert person.selected() == "防控工作领导小组"
    person.type("=")
    person.type("－")  # full-width, as an input method types it
    person.type("－")
    assert reader.choice.selection == before


def test_a_selection_that_did_not_grow_shrinks_to_its_first_part(person, reader):
    reader.select(Span(0, len(FIRST)))
    seen = []
    for _ in range(5):
        person.type("-")
        seen.append(person.selected())
    sentence = "疫情防控工作领导小组，召开视频会议。"
    assert seen == [sentence, "疫情防控工作领导小组，", "疫情", "疫", "疫"]


def test_who_selects_something_else_has_left_the_way_back(person, reader):
    person.click(person.point(6))
    person.type("+")
    person.type("+")
    reader.select(Span(AT_COMMENT, AT_COMMENT + len(COMMENT)))
    person.type("-")
    assert person.selected() == "楼上说得对，"


def test_growing_starts_from_the_picked_coding_and_leads_back_to_it(person, words):
    mark = person.mark(6, 8)
    reader = person.show(TEXT, [mark], sections=SECTIONS)
    reader.set_words(words)
    reader.pick(mark.id)
    person.type("+")
    assert person.selected() == "领导小组"
    assert reader.picked is None
    person.type("-")
    assert reader.selection is None
    assert reader.picked == mark.id


def test_without_words_growing_begins_with_a_grapheme(person):
    person.show("a👨‍👩‍👧b，c。")
    person.key(KEY.Key_Right)
    person.type("+")
    assert person.selected() == "👨‍👩‍👧"
    person.type("+")
    assert person.selected() == "a👨‍👩‍👧b，"


def test_growing_at_the_very_end_takes_what_is_before(person):
    reader = person.show("甲乙。\n丙丁")
    person.key(KEY.Key_End, CTRL)
    person.type("+")
    assert reader.selection == Span(5, 6)


def test_nothing_grows_in_an_empty_document(person):
    reader = person.show("")
    person.type("+")
    person.type("-")
    assert reader.selection is None


def test_arrows_lead_from_a_selection_to_its_ends(person, reader):
    reader.select(Span(4, 9))
    person.key(KEY.Key_Right)
    assert (reader.selection, reader.caret) == (None, 9)
    reader.select(Span(4, 9))
    person.key(KEY.Key_Left)
    assert (reader.selection, reader.caret) == (None, 4)


def test_a_paragraph_of_a_million_characters_is_gone_through_quickly(person, qtbot):
    text = "好的，" * 300_000 + "\n尾"
    reader = person.show(text)
    person.key(KEY.Key_Down, CTRL)
    assert reader.caret == text.index("尾")
    person.key(KEY.Key_Home, ALT)
    assert reader.caret == text.index("尾") - 4
    person.type("+")
    person.type("+")
    assert person.selected() == "好的，"


def test_the_caret_takes_the_pick_along_no_further_than_its_words(person):
    mark = person.mark(2, 4)
    reader = person.show(TEXT, [mark])
    reader.select(Span(2, 3))
    reader.select(None)
    reader.pick(mark.id)
    person.key(KEY.Key_Right)
    assert reader.picked == mark.id
    person.key(KEY.Key_Right)
    assert reader.picked is None

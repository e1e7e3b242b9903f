"""What a screen reader is told."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.reader import accessibility
from annotator.ui.reader.document import CodingMark, ReaderDocument
from annotator.ui.reader.view import Reader

TEXT = "甲😀乙丙，丁。\n第二行"


@pytest.fixture
def told(person):
    """Return the pane as assistive technology finds it."""
    reader = person.show(TEXT)
    found = QAccessible.queryAccessibleInterface(reader)
    assert found.textInterface() is not None
    return found


def test_the_pane_is_a_named_document(told):
    assert told.role() == QAccessible.Role.Document
    assert told.text(QAccessible.Text.Name) == "Document text"


def test_the_text_is_told_in_units_of_utf_16(told):
    text = told.textInterface()
    assert text.characterCount() == len(TEXT) + 1
    assert text.text(0, 4) == "甲😀乙"
    assert text.text(3, 5) == "乙丙"


def test_the_caret_is_told_and_taken(told, person):
    text = told.textInterface()
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Right)
    assert text.cursorPosition() == 3
    text.setCursorPosition(5)
    assert person.reader.caret == 4


def test_a_selection_is_counted(told, person):
    text = told.textInterface()
    assert text.selectionCount() == 0
    person.reader.select(Span(1, 3))
    assert text.selectionCount() == 1


def test_characters_are_found_where_they_stand(told, person):
    text, viewport = told.textInterface(), person.reader.viewport()
    for position, offset in ((0, 0), (2, 3), (8, 9)):
        rect = text.characterRect(offset)
        assert rect.contains(viewport.mapToGlobal(person.point(position)))
        point = viewport.mapToGlobal(person.point(position) + QPoint(1, 0))
        assert text.offsetAtPoint(point) == offset


def test_moving_the_caret_is_told_while_somebody_listens(told, person):
    QAccessible.setActive(True)
    try:
        person.key(Qt.Key.Key_Right)
        person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    finally:
        QAccessible.setActive(False)
    assert person.reader.selection == Span(1, 2)


@pytest.fixture
def heard_events(monkeypatch):
    """Collect what is handed to assistive technology; there is none that listens in a test."""
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(accessibility, "send", events.append)
    QAccessible.setActive(True)
    yield events
    QAccessible.setActive(False)


def kinds(events: list[QAccessibleEvent]) -> list[QAccessible.Event]:
    return [event.type() for event in events]


def announced(events: list[QAccessibleEvent]) -> list[str]:
    return [one.message() for one in events if isinstance(one, QAccessibleAnnouncementEvent)]


def description(told) -> str:
    return told.text(QAccessible.Text.Description)


def test_it_is_text_to_be_read_and_selected(told):
    state = told.state()
    assert state.readOnly
    assert state.multiLine
    assert state.selectableText
    assert state.focusable
    assert not state.editable


def test_the_caret_and_the_selection_are_told_in_units_of_utf_16(told, person, heard_events):
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    moves = [one for one in heard_events if isinstance(one, QAccessibleTextCursorEvent)]
    selections = [one for one in heard_events if isinstance(one, QAccessibleTextSelectionEvent)]
    assert [one.cursorPosition() for one in moves if one not in selections] == [1, 3, 4]
    assert [(one.selectionStart(), one.selectionEnd()) for one in selections] == [(3, 4)]


def test_a_selection_that_goes_away_is_told_too(told, person, heard_events):
    person.reader.select(Span(1, 3))
    person.reader.select(None)
    last = [one for one in heard_events if isinstance(one, QAccessibleTextSelectionEvent)][-1]
    assert last.selectionStart() == last.selectionEnd()


def test_assistive_technology_may_select(told, person):
    text = told.textInterface()
    text.addSelection(1, 4)
    assert person.reader.selection == Span(1, 3)
    text.setSelection(0, 0, 1)
    assert person.reader.selection == Span(0, 1)
    text.removeSelection(0)
    assert person.reader.selection is None
    text.addSelection(2, 4)  # the first is the middle of a character
    assert person.reader.selection == Span(1, 3)


def test_a_character_is_as_wide_as_on_screen(told, person):
    text = told.textInterface()
    wide, emoji, end = text.characterRect(0), text.characterRect(1), text.characterRect(3)
    assert 14 <= wide.width() <= 17
    assert wide.right() + 1 == pytest.approx(emoji.left(), abs=1)
    assert emoji.right() + 1 == pytest.approx(end.left(), abs=1)


def test_the_codings_at_the_caret_are_described(person):
    marks = [person.mark(0, 3, "blame"), person.mark(2, 5, "policy", unsure=True)]
    reader = person.show(TEXT, marks)
    told = QAccessible.queryAccessibleInterface(reader)
    found = []
    for position in (0, 2, 3, 6):
        told.textInterface().setCursorPosition(accessibility_offset(position))
        found.append(description(told))
    assert found == [
        "Coded here: 责任归因",
        "Coded here: 政策措施 (unsure), 责任归因",
        "Coded here: 政策措施 (unsure)",
        "Not coded here.",
    ]
    reader.select(Span(0, 6))
    assert description(told) == "Coded in the selection: 责任归因, 政策措施 (unsure)"
    reader.pick(marks[0].id)
    assert description(told) == "Picked coding: 责任归因, “甲😀乙”"


def accessibility_offset(position: int) -> int:
    """Return the UTF-16 offset of a position in `TEXT`, which has one emoji at 1."""
    return position + (position > 1)


def test_walking_into_and_out_of_a_coding_is_announced_once(person, heard_events):
    reader = person.show(TEXT, [person.mark(2, 4, "blame")])
    QAccessible.queryAccessibleInterface(reader)
    for _ in range(6):
        person.key(Qt.Key.Key_Right)
    assert announced(heard_events) == [
        "Not coded here.",
        "Coded here: 责任归因",
        "Not coded here.",
    ]
    assert kinds(heard_events).count(QAccessible.Event.DescriptionChanged) == 3


def test_a_coding_that_comes_or_goes_at_the_caret_is_announced(person, heard_events):
    reader = person.show(TEXT)
    QAccessible.queryAccessibleInterface(reader)
    mark = person.mark(0, 3, "policy")
    reader.add_mark(mark)
    reader.replace_mark(CodingMark(mark.id, 0, 3, "blame"))
    reader.remove_mark(mark.id)
    assert announced(heard_events)[-3:] == [
        "Coded here: 政策措施",
        "Coded here: 责任归因",
        "Not coded here.",
    ]


def test_nothing_is_said_while_nobody_listens(person, monkeypatch):
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(accessibility, "send", events.append)
    reader = person.show(TEXT, [person.mark(2, 4, "blame")])
    QAccessible.queryAccessibleInterface(reader)
    QAccessible.setActive(False)
    person.key(Qt.Key.Key_Right)
    reader.select(Span(1, 3))
    assert events == []


def test_a_pane_without_a_document_answers_too(qapp):
    reader = Reader()
    told = QAccessible.queryAccessibleInterface(reader)
    text = told.textInterface()
    assert (text.characterCount(), text.cursorPosition(), text.offsetAtPoint(QPoint(3, 3))) == (
        0,
        0,
        -1,
    )
    assert description(told) == ""
    text.addSelection(0, 1)
    text.removeSelection(0)


def test_panes_come_and_go_while_somebody_asks(qapp):
    for _ in range(10):
        reader = Reader()
        reader.set_document(ReaderDocument(TEXT))
        assert QAccessible.queryAccessibleInterface(reader).textInterface().text(0, 1) == "甲"
        reader.deleteLater()
        del reader
        QApplication.processEvents()
        gc.collect()

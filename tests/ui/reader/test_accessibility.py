"""What a screen reader is told."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.reader.document import ReaderDocument
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


def test_panes_come_and_go_while_somebody_asks(qapp):
    for _ in range(10):
        reader = Reader()
        reader.set_document(ReaderDocument(TEXT))
        assert QAccessible.queryAccessibleInterface(reader).textInterface().text(0, 1) == "甲"
        reader.deleteLater()
        del reader
        QApplication.processEvents()
        gc.collect()

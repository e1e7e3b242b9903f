"""Finding in the open document, from the field and from the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.document import SectionKind
from annotator.domain.span import Span
from annotator.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
KEY = Qt.Key
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def window(open_window: OpenWindow, demo_copy: Path) -> MainWindow:
    return open_window(demo_copy, coder="coder-a", document="000")


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.view.reader, key, modifiers)


def find(window: MainWindow, qtbot: QtBot, words: str) -> None:
    press(window, KEY.Key_F, CTRL)
    window.view.header.field.setText(words)
    qtbot.waitUntil(lambda: bool(window.view.header.count.text()), timeout=10_000)


def test_f3_in_the_text_goes_on_from_the_caret_and_selects_ready_to_code(
    window: MainWindow, qtbot: QtBot
) -> None:
    reader, field = window.view.reader, window.view.header.field
    find(window, qtbot, "哈尔滨")
    places = [at for at in range(len(reader.text)) if reader.text.startswith("哈尔滨", at)]
    assert len(places) > 5
    QTest.keyClick(field, KEY.Key_Escape)
    middle = places[3]
    reader.select(Span(middle + 1, middle + 2))
    reader.select(None)
    press(window, KEY.Key_F3)
    assert reader.selection == Span(places[4], places[4] + 3)
    press(window, KEY.Key_F3)
    assert reader.selection == Span(places[5], places[5] + 3)
    press(window, KEY.Key_F3, SHIFT)
    press(window, KEY.Key_F3, SHIFT)
    assert reader.selection == Span(places[3], places[3] + 3)
    press(window, KEY.Key_End, CTRL)
    press(window, KEY.Key_F3)
    assert reader.selection == Span(places[0], places[0] + 3)
    assert window.view.header.count.text() == f"1 of {len(places)}"


def test_f3_with_nothing_to_find_asks_what(window: MainWindow) -> None:
    press(window, KEY.Key_F3)
    assert window.view.header.field.hasFocus()


def test_escape_after_escape_takes_the_marks_away(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.view.reader
    find(window, qtbot, "哈尔滨")
    assert len(reader.scene.hits.starts)
    QTest.keyClick(window.view.header.field, KEY.Key_Escape)
    assert reader.hasFocus()
    assert reader.selection is not None
    press(window, KEY.Key_Escape)
    assert reader.selection is None
    assert len(reader.scene.hits.starts)
    press(window, KEY.Key_Escape)
    assert not len(reader.scene.hits.starts)
    assert window.view.header.field.text() == ""


def test_a_place_in_folded_boilerplate_is_unfolded(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.view.reader
    layout = reader.scene.layout
    kind = SectionKind.BOILERPLATE
    folded = next(
        one
        for one in reader.scene.document.sections
        if one.kind is kind and len(one.span.of(reader.text).strip()) > 5
    )
    assert layout.is_folded(layout.flow.chunk_of(folded.start))
    words = folded.span.of(reader.text).strip().split("\n")[0][:8]
    place = reader.text.index(words, folded.start)
    reader.select(Span(max(0, folded.start - 1), folded.start))
    reader.select(None)
    find(window, qtbot, words)
    qtbot.waitUntil(lambda: not layout.is_folded(layout.flow.chunk_of(place)), timeout=5000)


def test_what_was_found_stays_when_the_language_changes(window: MainWindow, qtbot: QtBot) -> None:
    find(window, qtbot, "哈尔滨")
    hits = window.view.reader.scene.hits.starts.tolist()
    current = window.view.header.count.text()
    window.program.set_language("zh_CN")
    qtbot.waitUntil(lambda: window.view.header.count.text() != current)
    assert window.view.header.field.text() == "哈尔滨"
    assert window.view.reader.scene.hits.starts.tolist() == hits
    window.program.set_language("en")

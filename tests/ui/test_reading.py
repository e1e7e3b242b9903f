"""The reading pane in the window: what is filtered is said, settings and places are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from annotator.domain.span import Span
from annotator.services.coders import find_coder
from annotator.ui.main_window import MainWindow
from annotator.ui.program import Program
from annotator.ui.reader.appearance import ReadingStyle, Side
from annotator.ui.settings import load
from tests.ui.conftest import all_saved, show_document

OpenWindow = Callable[..., MainWindow]
LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")


@pytest.fixture
def window(open_window: OpenWindow, demo_copy: Path) -> MainWindow:
    """The demo project; coder-a reads the first seed."""
    return open_window(demo_copy, coder="coder-a", document="000")


def item_of(popup, text: str) -> QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return popup.tree.findItems(text, flags)[0]


def click_box(popup, item: QTreeWidgetItem) -> None:
    """Click into the check box of a row."""
    popup.tree.scrollToItem(item)
    rect = popup.tree.visualItemRect(item)
    place = QPoint(rect.left() + 9, rect.center().y())
    QTest.mouseClick(popup.tree.viewport(), LEFT, pos=place)


def open_popup(window: MainWindow):
    """Click on the button in the header."""
    QTest.mouseClick(window.view.header.stripes, LEFT)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def hidden_rows(window: MainWindow) -> int:
    scene = window.view.reader.scene
    return int((scene.groups.of(np.arange(len(scene.codings))) < 0).sum())


def test_a_code_is_filtered_with_its_descendants_and_the_header_says_so(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    header = window.view.header
    assert not header.filtered.isVisible()
    popup = open_popup(window)
    click_box(popup, item_of(popup, "Blame attribution"))
    codes = [code.id for code, _ in window.session.codebook.walk()]
    family = [
        code.id
        for code, ancestors in window.session.codebook.walk()
        if "Blame attribution" in [one.name["en"] for one in (code, *ancestors)]
    ]
    assert hidden_rows(window) > 0
    assert header.filtered.isVisible()
    shown = f"{len(codes) - len(family)} of {len(codes)} codes shown"
    assert header.filtered.text() == shown
    assert f"{hidden_rows(window)} coding" in header.filtered.accessibleName()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    QTest.mouseClick(header.filtered, LEFT)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.mouseClick(popup.all, LEFT)
    assert not header.filtered.isVisible()
    assert hidden_rows(window) == 0
    popup.close()


def test_what_is_filtered_is_kept_for_the_project(
    window: MainWindow, program: Program, open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    popup = open_popup(window)
    click_box(popup, item_of(popup, "Imported"))
    before = hidden_rows(window)
    popup.close()
    window.close()
    qtbot.waitUntil(lambda: not program.windows, timeout=20_000)
    again = open_window(demo_copy, coder="coder-a", document="000")
    assert again.view.header.filtered.isVisible() == (before >= 0)
    assert hidden_rows(again) == before


def test_a_coding_that_was_just_made_is_never_filtered(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.view.reader
    popup = open_popup(window)
    click_box(popup, item_of(popup, "Blame attribution"))
    popup.close()
    reader.setFocus()
    reader.select(Span(900, 910))
    QTest.keyClick(reader, Qt.Key.Key_1)
    all_saved(qtbot, window)
    assert reader.picked is not None
    row = reader.scene.codings.row(reader.picked)
    assert reader.scene.groups.of(np.array([row]))[0] == 0
    assert window.view.header.filtered.isVisible()  # the descendants still are


def test_names_side_and_map_are_actions_and_are_kept(window: MainWindow, program: Program) -> None:
    actions, reader = window.actions_.by_id, window.view.reader
    actions["view.stripes.side"].trigger()
    assert reader.scene.columns.is_left
    actions["view.stripes.names"].trigger()
    assert not reader.display.appearance.margin.shows_names
    actions["view.map"].trigger()
    assert not window.view.map.isVisible()
    kept = program.settings
    assert (kept.margin_side, kept.margin_names, kept.shows_map) == (Side.LEFT, False, False)
    assert load(program._settings_file) == kept
    actions["view.map"].trigger()
    assert window.view.map.isVisible()


def test_how_text_is_set_is_seen_at_once_and_kept(window: MainWindow, program: Program) -> None:
    reader = window.view.reader
    dialog = window.reading.edit_reading()
    before = reader.scene.layout.row_pitch(0)
    dialog.height_.setFocus()
    dialog.height_.selectAll()
    QTest.keyClicks(dialog.height_, "2.40")
    QTest.keyClick(dialog.height_, Qt.Key.Key_Tab)
    assert reader.scene.layout.styles[0].pitch == round(16 * 2.4)
    assert reader.scene.layout.row_pitch(0) > before
    dialog.length.selectAll()
    QTest.keyClicks(dialog.length, "30")
    QTest.keyClick(dialog.length, Qt.Key.Key_Tab)
    assert reader.display.appearance.reading.line_length == 30
    QTest.mouseClick(dialog.full, LEFT)
    assert program.settings.line_length == 0
    assert not dialog.length.isEnabled()
    QTest.mouseClick(dialog.usual, LEFT)
    assert reader.display.appearance.reading == ReadingStyle()
    assert load(program._settings_file).line_height == ReadingStyle().line_height
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_fonts_are_chosen_by_script(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.reading.edit_reading()
    family = dialog.traditional.itemData(dialog.traditional.count() - 1)
    simplified = window.view.reader.scene.layout.styles[0].font.families()
    dialog.traditional.setCurrentIndex(dialog.traditional.count() - 1)
    assert window.view.reader.scene.layout.styles[0].font.families() == simplified
    dialog.close()
    show_document(qtbot, window, "002")  # in Traditional script
    assert window.view.reader.scene.layout.styles[0].font.families()[0] == family


def test_places_outlast_the_window_line_for_line(
    window: MainWindow, program: Program, open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    reader, bar = window.view.reader, window.view.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = reader.place()
    assert place.position > 100
    show_document(qtbot, window, "001")
    window.view.reader.verticalScrollBar().setValue(333)
    second = reader.place()
    window.close()
    qtbot.waitUntil(lambda: not program.windows, timeout=20_000)
    again = open_window(demo_copy, coder="coder-a", document="000")
    assert again.view.reader.place() == place
    show_document(qtbot, again, "001")
    assert again.view.reader.place() == second
    # Another coder begins at the top.
    again.session.set_document(None)
    again.session.set_coder(find_coder(again.session.project, "coder-b"))
    show_document(qtbot, again, "000")
    assert again.view.reader.verticalScrollBar().value() == 0


def test_docks_move_the_text_but_not_the_reader(window: MainWindow, qtbot: QtBot) -> None:
    reader, bar = window.view.reader, window.view.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = reader.stage.anchor
    dock = window.docks.panes()[0]
    dock.hide()
    qtbot.waitUntil(lambda: window.view.is_settled)
    assert reader.stage.anchor.position == before.position
    dock.show()
    qtbot.waitUntil(lambda: window.view.is_settled)
    assert reader.stage.anchor == before


def test_going_round_the_codings_at_the_caret_by_key(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.view.reader
    index = reader.scene.codings
    depths = {
        position: len(index.query(position, position + 1)) for position in index.starts.tolist()
    }
    position = max(depths, key=lambda one: depths[one])
    reader.select(Span(position, position + 1))
    QTest.keyClick(reader, Qt.Key.Key_Left)
    assert reader.caret == position
    picked = set()
    for _ in range(depths[position]):
        QTest.keyClick(reader, Qt.Key.Key_Backslash)
        assert reader.picked is not None
        picked.add(reader.picked)
    assert len(picked) == depths[position]

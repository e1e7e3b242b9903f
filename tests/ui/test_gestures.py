"""Stories of a coder's day in the reading pane, with real keys and the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.domain.document import SectionKind
from annotator.domain.span import Span
from annotator.store.queries.codings import coding_line, codings_of
from annotator.ui.compare.activity import Compare
from annotator.ui.compare.report_page import ReportPage
from annotator.ui.main_window import MainWindow
from annotator.ui.reader.text_places import caret_rect
from tests.ui.conftest import all_saved

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

OpenWindow = Callable[..., MainWindow]
KEY = Qt.Key
CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def window(open_window: OpenWindow, demo_copy: Path) -> MainWindow:
    return open_window(demo_copy, coder="coder-a", document="000")


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.view.reader, key, modifiers)


def type_text(window: MainWindow, text: str) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_unknown, NONE, text)
    QApplication.sendEvent(window.view.reader, event)


def codings(window: MainWindow) -> set[tuple[str, int, int]]:
    session = window.session
    assert session.coder is not None
    assert session.document_id is not None
    lines = session.read(
        codings_of, session.document_id, coder_id=session.coder.id, round_id=session.round.id
    )
    return {(line.code, line.start, line.end) for line in lines}


def comments(window: MainWindow) -> list[Span]:
    sections = window.view.reader.scene.document.sections
    return [one.span for one in sections if one.kind is SectionKind.COMMENT]


def open_menu(window: MainWindow, position: int) -> QMenu:
    """Press the right button over a character."""
    reader = window.view.reader
    reader.reveal(Span(position, position + 1))
    rect = caret_rect(reader.scene, position, upstream=False)
    point = QPoint(round(rect.left()) + 4, round(rect.center().y() - reader.stage.scroll))
    viewport = reader.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def choose(menu: QMenu, beginning: str) -> None:
    action = next(one for one in menu.actions() if one.text().replace("&", "") == beginning)
    menu.setActiveAction(action)
    QTest.keyClick(menu, KEY.Key_Return)


# -- going


def test_f9_goes_through_the_comments_and_a_digit_codes_a_whole_one(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    all_of_them = comments(window)
    assert len(all_of_them) > 3
    press(window, KEY.Key_Home, CTRL)
    for expected in all_of_them[:3]:
        press(window, KEY.Key_F9)
        assert window.view.reader.selection == expected
    press(window, KEY.Key_F9, SHIFT)
    assert window.view.reader.selection == all_of_them[1]
    press(window, KEY.Key_3)
    all_saved(qtbot, window)
    assert (all_of_them[1].start, all_of_them[1].end) in {
        (start, end) for _, start, end in codings(window)
    }
    press(window, KEY.Key_F9)
    assert window.view.reader.selection == all_of_them[2]  # goes on from the coding


def test_behind_the_last_comment_comes_the_first(open_window: OpenWindow, demo_copy: Path) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    press(window, KEY.Key_End, CTRL)
    press(window, KEY.Key_F9)
    assert window.view.reader.selection == comments(window)[0]
    press(window, KEY.Key_F9, SHIFT)
    assert window.view.reader.selection == comments(window)[-1]


def test_f7_goes_to_what_is_not_coded_yet_and_passes_what_cannot_be(window: MainWindow) -> None:
    reader = window.view.reader
    press(window, KEY.Key_Home, CTRL)
    index = reader.scene.codings
    apart = {SectionKind.METADATA, SectionKind.BOILERPLATE}
    closed = [one.span for one in reader.scene.document.sections if one.kind in apart]
    assert closed
    seen = []
    for _ in range(400):
        press(window, KEY.Key_F7)
        if reader.selection in seen:
            break
        seen.append(reader.selection)
    else:
        raise AssertionError("it never comes round")
    assert len(seen) > 20
    assert seen == sorted(seen)
    for span in seen:
        assert len(index.query(span.start, span.end)) == 0
        assert not any(one.overlaps(span) for one in closed)
        assert "\n" not in span.of(reader.text)
        assert any(character.isalnum() for character in span.of(reader.text))
    # Together with the codings they are everything that could be coded.
    covered = {at for span in seen for at in range(span.start, span.end)}
    covered |= {
        at for row in range(len(index)) for at in range(index.starts[row], index.ends[row])
    }
    covered |= {at for span in closed for at in range(span.start, span.end)}
    left = [at for at in range(len(reader.text)) if at not in covered]
    assert not [at for at in left if reader.text[at].isalnum()]
    press(window, KEY.Key_F7, SHIFT)
    assert reader.selection == seen[-1]


def test_tab_takes_the_caret_along(window: MainWindow) -> None:
    reader = window.view.reader
    press(window, KEY.Key_Home, CTRL)
    press(window, KEY.Key_Tab)
    press(window, KEY.Key_Tab)
    assert reader.picked is not None
    assert reader.caret == reader.scene.codings.extent(reader.picked)[0]
    press(window, KEY.Key_Right, SHIFT)
    assert reader.selection is not None
    assert reader.selection.start == reader.scene.codings.starts[1]


def test_f4_without_a_comparison_shows_where_to_ask_for_one(window: MainWindow) -> None:
    press(window, KEY.Key_F4)
    assert window.docks.activity == "compare"


def test_f4_goes_through_the_disagreements_of_a_comparison(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.docks.show_activity("compare")
    page = window.findChild(ReportPage)
    compare = window.findChild(Compare)
    assert page is not None
    assert compare is not None
    QTest.mouseClick(page.show_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: compare.comparison is not None, timeout=30_000)
    QTest.keyClick(page, KEY.Key_F4)
    qtbot.waitUntil(lambda: compare.current is not None)
    first = compare.current
    QTest.keyClick(window, KEY.Key_F4)
    assert compare.current != first
    QTest.keyClick(window, KEY.Key_F4, SHIFT)
    assert compare.current == first
    qtbot.waitUntil(lambda: not page.body.comparer.is_busy, timeout=30_000)


def test_keys_of_the_text_do_nothing_unseen_to_a_text_that_is_not_on_screen(
    window: MainWindow,
) -> None:
    reader = window.view.reader
    reader.select(None)
    window.docks.show_activity("compare")
    assert not reader.isVisible()
    for key in (KEY.Key_F7, KEY.Key_F8, KEY.Key_F9, KEY.Key_F3):
        QTest.keyClick(window, key)
        assert (reader.selection, reader.picked) == (None, None)
        assert "activity Code" in window.status.hint.accessibleName()


# -- copying


def test_copying_with_its_place_names_document_section_and_offsets(
    open_window: OpenWindow, demo_copy: Path, qapp: QApplication
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    reader, span = window.view.reader, comments(window)[1]
    reader.select(span)
    press(window, KEY.Key_C, CTRL | SHIFT)
    assert window.view.loaded is not None
    name = window.view.loaded.head.name
    place = f"({name}, Comment 2, {span.start}–{span.end})"
    assert qapp.clipboard().text() == f"“{span.of(reader.text)}” {place}"


def test_the_words_of_the_picked_coding_are_copied_too(
    window: MainWindow, qapp: QApplication
) -> None:
    press(window, KEY.Key_Tab)
    reader = window.view.reader
    assert reader.picked is not None
    words = Span(*reader.scene.codings.extent(reader.picked)).of(reader.text)
    press(window, KEY.Key_C, CTRL)
    assert qapp.clipboard().text() == words
    press(window, KEY.Key_C, CTRL | SHIFT)
    assert qapp.clipboard().text().startswith(f"“{words}” (")


def test_with_nothing_to_copy_the_status_bar_says_so(
    window: MainWindow, qapp: QApplication
) -> None:
    qapp.clipboard().setText("as before")
    window.view.reader.select(None)
    press(window, KEY.Key_C, CTRL | SHIFT)
    assert qapp.clipboard().text() == "as before"
    assert "Select a passage" in window.status.hint.accessibleName()


# -- the menu


def test_the_menu_of_a_selection_applies_the_code_used_last(
    window: MainWindow, qtbot: QtBot
) -> None:
    reader = window.view.reader
    start = next(iter(comments(window) or [Span(900, 910)])).start
    reader.select(Span(start, start + 2))
    press(window, KEY.Key_2)
    reader.select(Span(start + 4, start + 6))
    menu = open_menu(window, start + 4)
    words = next(text for text in entries(menu) if text.startswith("Apply “"))
    choose(menu, words)
    all_saved(qtbot, window)
    assert ("POLICY", start + 4, start + 6) in codings(window)


def test_the_menu_of_a_coding_removes_it(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.view.reader
    start, end = (int(reader.scene.codings.starts[0]), int(reader.scene.codings.ends[0]))
    reader.select(None)
    menu = open_menu(window, start)
    assert reader.picked is not None
    before = len(codings(window))
    assert {"Unsure, or sure again", "Write a memo…", "Remove the picked coding"} <= {
        *entries(menu)
    }
    choose(menu, "Remove the picked coding")
    all_saved(qtbot, window)
    assert len(codings(window)) == before - 1
    assert end > start


def test_of_several_codings_the_menu_lets_one_be_picked(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.view.reader
    reader.select(Span(900, 910))
    press(window, KEY.Key_1)
    reader.select(Span(903, 906))
    press(window, KEY.Key_2)
    press(window, KEY.Key_Escape)
    all_saved(qtbot, window)
    menu = open_menu(window, 904)
    inner = next(one.menu() for one in menu.actions() if one.text() == "Pick a coding here")
    lines = inner.actions()
    assert len(lines) >= 2
    assert [line.isChecked() for line in lines].count(True) == 1
    wanted = next(line for line in lines if not line.isChecked())
    before = reader.picked
    wanted.trigger()
    menu.close()
    assert reader.picked not in (None, before)


def test_the_menu_of_plain_text_offers_nothing_that_needs_a_passage(window: MainWindow) -> None:
    reader = window.view.reader
    index = reader.scene.codings
    free = next(at for at in range(400, 3000) if not len(index.query(at, at + 1)))
    reader.select(None)
    menu = open_menu(window, free)
    assert "Copy with its place" not in entries(menu)
    assert "Remove the picked coding" not in entries(menu)
    assert "Select the next larger unit" in entries(menu)
    menu.close()


def test_a_memo_is_written_from_the_text(window: MainWindow, qtbot: QtBot) -> None:
    press(window, KEY.Key_Tab)
    picked = window.view.reader.picked
    assert picked is not None
    press(window, KEY.Key_M, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    field = QApplication.focusWidget()
    event = QInputMethodEvent()
    event.setCommitString("再看一遍")
    QApplication.sendEvent(field, event)
    QTest.keyClick(field, KEY.Key_Return, CTRL)
    all_saved(qtbot, window)
    line = window.session.read(coding_line, picked)
    assert line is not None
    assert line.memo.endswith("再看一遍") or "再看一遍" in line.memo
    assert window.focusWidget() is window.view.reader


# -- input methods


def test_what_a_chinese_input_method_makes_of_keys_means_the_same(
    window: MainWindow, qtbot: QtBot
) -> None:
    reader = window.view.reader
    reader.set_words(None)
    reader.select(Span(900, 904))
    type_text(window, "１")
    first = reader.picked
    assert first is not None
    type_text(window, "｝")
    assert reader.scene.codings.extent(first) == (900, 905)
    type_text(window, "【")
    assert reader.scene.codings.extent(first) == (899, 905)
    reader.select(Span(910, 912))
    type_text(window, "。")
    type_text(window, "？")
    all_saved(qtbot, window)
    assert reader.picked is not None
    assert window.view.work.mark(reader.picked).unsure
    assert {("BLAME", 899, 905), ("BLAME", 910, 912)} <= codings(window)
    type_text(window, "、")
    assert QApplication.focusWidget() is not reader  # the palette, which takes Chinese
    assert QApplication.focusWidget().testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

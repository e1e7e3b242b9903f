"""The sheet of keys: looked up, changed, given back; with the keys of a person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from annotator.ui import keymap
from annotator.ui.dialogs.key_sheet import KeySheet
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import load
from annotator.ui.shortcuts import is_common, native

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


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> KeySheet:
    QTest.keyClick(window.view.reader, KEY.Key_F1)
    found = window.findChild(KeySheet)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def rows(sheet: KeySheet) -> list[QTreeWidgetItem]:
    """The rows that are not filtered away, in order."""
    tops = [sheet.tree.topLevelItem(number) for number in range(sheet.tree.topLevelItemCount())]
    return [
        top.child(number)
        for top in tops
        for number in range(top.childCount())
        if not top.isHidden() and not top.child(number).isHidden()
    ]


def keys_of(sheet: KeySheet, id_: str) -> str:
    return sheet._rows[id_].text(1)


def record(sheet: KeySheet, id_: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Choose a row, press its button and then a key, as a person does."""
    sheet.choose(id_)
    QTest.mouseClick(sheet.bar.add, Qt.MouseButton.LeftButton)
    assert sheet.bar.add.isChecked()
    QTest.keyClick(sheet.bar.add, key, modifiers)


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.view.reader, key, modifiers)


def test_the_sheet_lists_every_key_of_the_program(sheet: KeySheet) -> None:
    told = {(row.text(0), row.text(1)) for row in rows(sheet)}
    keys = keymap.keys_in_force()
    for one in keymap.keyed():
        names = ", ".join(native(key) for key in keys[one.id] if is_common(key))
        assert (one.text, names) in told
    words = "\n".join(f"{what}\t{key}" for what, key in told)
    for beginning in ("Next place found\tReturn", "Next disagreement\tF4", "Save a memo"):
        assert beginning in words
    assert "Apply the code with that key\tdigit or letter" in words
    assert "Extend the selection to there\tShift+click" in words


def test_searching_finds_by_words_and_by_key(sheet: KeySheet) -> None:
    QTest.keyClicks(sheet.filter, "clause")
    sheet.filter.apply()
    assert {row.text(0) for row in rows(sheet)} == {"End of the clause", "Start of the clause"}
    sheet.filter.clear()
    QTest.keyClicks(sheet.filter, "ctrl+shift+f")
    sheet.filter.apply()
    assert [row.text(0) for row in rows(sheet)] == ["Search in all documents"]
    sheet.filter.clear()
    sheet.filter.apply()
    assert len(rows(sheet)) > 100


def test_a_recorded_key_works_at_once_and_is_kept(
    sheet: KeySheet, window: MainWindow, qtbot: QtBot
) -> None:
    record(sheet, "go.next_comment", KEY.Key_F12)
    assert keys_of(sheet, "go.next_comment") == "F12, F9"
    kept = load(window.program._settings_file).shortcuts
    assert kept == {"go.next_comment": ["F12", "F9"]}
    assert window.actions_.by_id["go.next_comment"].shortcut().toString() == "F12"
    sheet.reject()
    window.activateWindow()
    window.view.reader.setFocus()
    qtbot.waitUntil(window.view.reader.hasFocus)
    press(window, KEY.Key_F12)
    assert window.view.reader.selection is not None


def test_keys_of_the_caret_can_be_others_too(
    sheet: KeySheet, window: MainWindow, qtbot: QtBot
) -> None:
    record(sheet, "caret.clause_right", KEY.Key_Semicolon)
    assert keys_of(sheet, "caret.clause_right").startswith(";, Alt+End")
    sheet.choose("caret.clause_right")
    QTest.mouseClick(sheet.bar.keys[1], Qt.MouseButton.LeftButton)  # Alt+End goes
    assert "Alt+End" not in keys_of(sheet, "caret.clause_right")
    sheet.reject()
    window.activateWindow()
    window.view.reader.setFocus()
    qtbot.waitUntil(window.view.reader.hasFocus)
    press(window, KEY.Key_Home, CTRL)
    QTest.keyClicks(window.view.reader, ";")
    moved = window.view.reader.caret
    assert moved > 0
    press(window, KEY.Key_End, Qt.KeyboardModifier.AltModifier)
    assert window.view.reader.caret == moved


def test_a_key_that_is_taken_is_told_and_can_be_taken_away(
    sheet: KeySheet, window: MainWindow
) -> None:
    record(sheet, "code.unsure", KEY.Key_F3)
    assert "F3 belongs to “Find next” (Edit)." in sheet.bar.message.text()
    assert keys_of(sheet, "code.unsure") == "?"
    assert window.program.settings.shortcuts is None
    QTest.mouseClick(sheet.bar.leave, Qt.MouseButton.LeftButton)
    assert sheet.bar.message.text() == ""
    record(sheet, "code.unsure", KEY.Key_F3)
    QTest.mouseClick(sheet.bar.take, Qt.MouseButton.LeftButton)
    assert keys_of(sheet, "code.unsure") == "F3, ?"
    assert "F3" not in keys_of(sheet, "edit.find_next").replace("Shift+F3", "")


def test_letters_are_refused_and_escape_gives_up(sheet: KeySheet) -> None:
    record(sheet, "code.unsure", KEY.Key_Q)
    assert "keys of codes" in sheet.bar.message.text()
    assert not sheet.bar.take.isVisible()
    record(sheet, "code.unsure", KEY.Key_Escape)
    assert not sheet.bar.add.isChecked()
    assert sheet.isVisible()
    assert keys_of(sheet, "code.unsure") == "?"


def test_tab_can_be_recorded_and_a_modifier_alone_is_no_key(sheet: KeySheet) -> None:
    sheet.choose("code.unsure")
    sheet.bar.add.start()
    QTest.keyPress(sheet.bar.add, KEY.Key_Control, CTRL)
    assert sheet.bar.add.isChecked()
    QTest.keyClick(sheet.bar.add, KEY.Key_Tab, CTRL)
    assert keys_of(sheet, "code.unsure") == "Ctrl+Tab, ?"


def test_usual_keys_come_back_one_by_one_and_all_at_once(
    sheet: KeySheet, window: MainWindow
) -> None:
    record(sheet, "code.unsure", KEY.Key_F12)
    record(sheet, "code.repeat", KEY.Key_F12, CTRL)
    sheet.choose("code.unsure")
    QTest.mouseClick(sheet.bar.usual, Qt.MouseButton.LeftButton)
    assert keys_of(sheet, "code.unsure") == "?"
    assert window.program.settings.shortcuts == {"code.repeat": ["Ctrl+F12", "."]}
    QTest.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    assert keys_of(sheet, "code.repeat") == "."
    assert window.program.settings.shortcuts is None


def test_keys_of_the_mouse_and_of_lists_cannot_be_changed(sheet: KeySheet) -> None:
    fixed = next(
        row for row in rows(sheet) if row.text(0) == "Pick a coding; again: the one beneath"
    )
    sheet.tree.setCurrentItem(fixed)
    assert not sheet.bar.add.isVisible()
    assert "cannot be changed" in sheet.bar.name.text()


def test_the_keyboard_alone_changes_a_key(sheet: KeySheet, qtbot: QtBot) -> None:
    QTest.keyClicks(sheet.filter, "unsure")
    QTest.keyClick(sheet.filter, KEY.Key_Down)
    assert QApplication.focusWidget() is sheet.tree
    QTest.keyClick(sheet.tree, KEY.Key_Down)
    QTest.keyClick(sheet.tree, KEY.Key_Return)
    qtbot.waitUntil(sheet.bar.add.isChecked)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_U, CTRL)
    assert keys_of(sheet, "code.unsure") == "Ctrl+U, ?"


def test_all_open_windows_take_the_keys(
    open_window: OpenWindow, demo_copy: Path, tmp_path: Path
) -> None:
    import shutil

    first = open_window(demo_copy, coder="coder-a", document="000")
    second = open_window(Path(shutil.copy(demo_copy, tmp_path / "second.anno")))
    first.program.set_shortcuts({"go.next_pane": ["F12"], "select.grow": ["*"]})
    for window in (first, second):
        assert window.actions_.by_id["go.next_pane"].shortcut().toString() == "F12"
        assert window.actions_.by_id["select.grow"].shortcut().toString() == "*"
    press(second, KEY.Key_Asterisk)
    assert second.view.reader.selection is not None
    assert "* selects more" in second.status.hint.accessibleName()
    first.program.set_shortcuts(None)

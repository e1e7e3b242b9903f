"""The registry: every action has a text, a place, and keys of its own."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from annotator.ui.actions import ACTIONS, Menu, Scope
from annotator.ui.main_window import MainWindow
from annotator.ui.reader.own_commands import OWN_COMMANDS
from annotator.ui.shortcuts import bindings

OpenWindow = Callable[..., MainWindow]


def test_ids_are_unique() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


def test_nothing_that_has_keys_shares_one(qapp: QApplication) -> None:
    # Of two enabled actions with one key neither would answer; keys of the reading pane and of
    # the window meet while the pane has the focus.
    usual = {action.id: action.keys for action in ACTIONS}
    usual |= {one.id: one.keys for one in OWN_COMMANDS.values()}
    keys = [(id_, [key.toString() for key in bindings(*of_it)]) for id_, of_it in usual.items()]
    shared = [
        (one, other, key)
        for (one, of_one), (other, of_other) in combinations(keys, 2)
        for key in of_one
        if key in of_other
    ]
    assert shared == []


def test_every_menu_has_mnemonics_of_its_own(qapp: QApplication) -> None:
    for menu in Menu:
        letters = [
            text[text.index("&") + 1].casefold()
            for action in ACTIONS
            if action.menu is menu and action.submenu is None and "&" in (text := action.text())
        ]
        assert len(set(letters)) == len(letters), (menu, letters)


def test_every_action_is_in_a_menu_and_in_the_palette_with_its_key(
    open_window: OpenWindow, demo_copy: Path
) -> None:
    window = open_window(demo_copy, coder="coder-a")
    in_menus = set()
    for menu in window.actions_.menus.values():
        for action in menu.actions():
            inner = action.menu()
            in_menus |= {one.objectName() for one in (inner.actions() if inner else [action])}
    assert {action.id for action in ACTIONS} <= in_menus
    QTest.keyClick(
        window,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    field = QApplication.focusWidget()
    rows = {row.key: row for row in field.parent().model.rows}
    assert set(rows) == {action.id for action in ACTIONS}
    assert rows["edit.find"].shortcut == "Ctrl+F"
    assert rows["code.unsure"].shortcut == "?"
    assert "&" not in "".join(row.text for row in rows.values())
    QTest.keyClicks(field, "larger")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.view.reader.zoom > 1


def test_keys_of_the_reading_pane_can_be_typed_elsewhere(
    open_window: OpenWindow, demo_copy: Path
) -> None:
    window = open_window(demo_copy, coder="coder-a")
    field = window.view.header.field
    field.setFocus()
    typed = "1q?./[]."
    QTest.keyClicks(field, typed)
    assert field.text() == typed
    single = [
        action
        for action in ACTIONS
        if any(len(key) == 1 for key in action.keys if isinstance(key, str))
    ]
    assert single
    assert all(action.scope is not Scope.WINDOW for action in single)


def test_tooltips_carry_no_mnemonics_in_chinese(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a")
    window.program.set_language("zh_CN")
    qtbot.waitUntil(lambda: "(&" in window.actions_.menus[Menu.EDIT].title())
    for action in window.actions_.by_id.values():
        assert "&" not in action.toolTip()
        assert not action.toolTip().endswith(")"), action.toolTip()
    window.program.set_language("en")


def test_every_button_of_the_window_has_a_name_for_screen_readers(
    open_window: OpenWindow, demo_copy: Path
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    unnamed = [
        button
        for button in window.findChildren(QToolButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert unnamed == []


def test_undo_says_in_the_menu_what_it_would_do(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    from annotator.domain.span import Span

    window = open_window(demo_copy, coder="coder-a", document="000")
    undo, redo = (window.actions_.by_id[name] for name in ("edit.undo", "edit.redo"))
    window.view.reader.select(Span(900, 910))
    QTest.keyClick(window.view.reader, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: undo.text() == "&Undo: apply code")
    assert redo.text() == "&Redo"
    undo.trigger()
    qtbot.waitUntil(lambda: redo.text() == "&Redo: apply code")

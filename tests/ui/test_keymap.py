"""Whose key is whose, and how that is changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from annotator.ui import keymap, shortcuts
from annotator.ui.actions import ACTIONS, Scope
from annotator.ui.reader.keyboard import Act, Ask, Do, MoveCaret, command_of
from annotator.ui.reader.movement import Move
from annotator.ui.settings import Settings, load, save
from annotator.ui.shortcuts import (
    canonical,
    is_for_codes,
    key_texts,
    stroke_of_text,
    text_of_stroke,
    works_everywhere,
)

pytestmark = pytest.mark.usefixtures("qapp")

STANDARD = QKeySequence.StandardKey
MODIFIERS = Qt.KeyboardModifier


def event(key: Qt.Key, modifiers: MODIFIERS = MODIFIERS.NoModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def keyed(id_: str) -> keymap.Keyed:
    return next(one for one in keymap.keyed() if one.id == id_)


@pytest.fixture
def x11(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys that Qt gives on X11, as read there."""
    of_x11 = {STANDARD.MoveToEndOfLine: ["End", "Ctrl+E"], STANDARD.Delete: ["Del", "Ctrl+D"]}

    def bindings(*keys: shortcuts.Key) -> list[QKeySequence]:
        texts = [
            text
            for key in keys
            for text in ([key] if isinstance(key, str) else of_x11.get(key, []))
        ]
        return [QKeySequence(text) for text in texts]

    monkeypatch.setattr(shortcuts, "bindings", bindings)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("ctrl+shift+f", "Ctrl+Shift+F"),
        ("Enter", "Return"),
        ("Ctrl+Enter", "Ctrl+Return"),
        ("{", "{"),
        ("PgDown", "PgDown"),
        ("no such key", ""),
        ("", ""),
        ("Ctrl+K, Ctrl+C", ""),
    ],
)
def test_a_key_is_written_in_one_way(written: str, text: str) -> None:
    assert canonical(written) == text
    if text:
        assert text_of_stroke(stroke_of_text(written)) == text


@pytest.mark.parametrize(
    ("key", "everywhere", "codes"),
    [
        ("F7", True, False),
        ("Shift+F7", True, False),
        ("Ctrl+1", True, False),
        ("Alt+End", True, False),
        ("Tab", False, False),
        ("?", False, False),
        ("Return", False, False),
        ("Shift+Space", False, False),
        ("7", False, True),
        ("Q", False, True),
        ("Shift+Q", False, True),
    ],
)
def test_keys_that_could_be_typing_are_of_the_pane(
    key: str, everywhere: bool, codes: bool
) -> None:
    assert works_everywhere(key) is everywhere
    assert is_for_codes(key) is codes


@pytest.mark.usefixtures("x11")
def test_a_named_key_wins_over_a_further_one_of_the_platform() -> None:
    # On X11 Ctrl+E is the end of a line, which is End already.
    found = key_texts({"end": (STANDARD.MoveToEndOfLine,), "export": ("Ctrl+E",)})
    assert found == {"end": ("End",), "export": ("Ctrl+E",)}


@pytest.mark.usefixtures("x11")
def test_the_only_key_of_a_platform_for_a_purpose_wins_over_a_named_one() -> None:
    found = key_texts({"mine": ("End", "F12"), "end": (STANDARD.MoveToEndOfLine,)})
    assert found == {"mine": ("F12",), "end": ("End", "Ctrl+E")}


def test_what_the_person_wants_comes_before_everything() -> None:
    usual = {"one": ("F2",), "two": ("F3", "F4")}
    assert key_texts(usual, {"one": ["F4"]}) == {"one": ("F4",), "two": ("F3",)}
    assert key_texts(usual, {"one": []}) == {"one": (), "two": ("F3", "F4")}
    assert key_texts(usual, {"gone": ["F3"], "one": ["rubbish", "F2"]})["one"] == ("F2",)


def test_everything_that_had_keys_has_them_still() -> None:
    keys = keymap.keys_in_force()
    without = [one.id for one in keymap.keyed() if one.usual and not keys[one.id]]
    assert without == []
    assert {one.id for one in keymap.keyed()} == set(keys)


def test_the_table_of_the_pane_passes_on_what_it_does_not_do_itself() -> None:
    table = keymap.pane_table(keymap.keys_in_force())
    assert table[stroke_of_text("Tab")] == Ask("go.next_coding")
    assert table[stroke_of_text(".")] == Ask("code.repeat")
    assert table[stroke_of_text("Return")] == Do(Act.PALETTE)
    assert stroke_of_text("F8") not in table  # of the whole window
    assert table[stroke_of_text("Alt+End")] == MoveCaret(Move.CLAUSE_RIGHT, False)


def test_changed_keys_of_the_caret_are_looked_up() -> None:
    keys = keymap.keys_in_force({"caret.clause_right": [";"], "code.repeat": ["Ctrl+R"]})
    table = keymap.pane_table(keys)
    clause = MoveCaret(Move.CLAUSE_RIGHT, False)
    assert command_of(event(Qt.Key.Key_Semicolon, text=";"), table) == clause
    assert command_of(event(Qt.Key.Key_unknown, text="；"), table) == clause
    assert command_of(event(Qt.Key.Key_End, MODIFIERS.AltModifier), table) is None
    assert command_of(event(Qt.Key.Key_Period, text="."), table) is None
    control = event(Qt.Key.Key_R, MODIFIERS.ControlModifier, "\x12")
    assert command_of(control, table) == Ask("code.repeat")


@pytest.mark.parametrize("key", ["7", "Q", "Shift+Q"])
def test_digits_and_letters_stay_the_keys_of_codes(key: str) -> None:
    found = keymap.refusal(keyed("code.repeat"), key, keymap.keys_in_force())
    assert found is not None
    assert "keys of codes" in found.words
    assert found.owner == ""


def test_a_key_that_another_has_is_told_by_its_name() -> None:
    found = keymap.refusal(keyed("code.unsure"), "Alt+Right", keymap.keys_in_force())
    assert found is not None
    assert found.owner == "caret.sentence_right"
    assert "“End of the sentence” (Moving the caret)" in found.words


def test_a_key_of_a_menu_cannot_be_had() -> None:
    found = keymap.refusal(keyed("code.unsure"), "Alt+G", keymap.keys_in_force())
    assert found is not None
    assert found.owner == ""
    assert "“Go”" in found.words


def test_a_free_key_is_not_refused() -> None:
    assert keymap.refusal(keyed("code.unsure"), "Ctrl+U", keymap.keys_in_force()) is None
    own = keymap.refusal(keyed("code.unsure"), "?", keymap.keys_in_force())
    assert own is None


def test_taking_a_key_away_leaves_the_other_its_further_ones() -> None:
    keys = keymap.keys_in_force()
    changes = keymap.with_key(None, keys, "code.unsure", "F8")
    changed = keymap.keys_in_force(changes)
    assert changed["code.unsure"] == ("F8", "?")
    assert changed["go.next_coding"] == ("Tab",)
    less = keymap.without_key(changes, changed, "code.unsure", "?")
    assert keymap.keys_in_force(less)["code.unsure"] == ("F8",)
    assert keymap.with_usual(less, "code.unsure") == {"go.next_coding": ["Tab"]}


def test_keys_are_kept_in_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(Settings(shortcuts={"code.unsure": ["F12"], "help.keys": []}), path)
    assert load(path).shortcuts == {"code.unsure": ["F12"], "help.keys": []}
    path.write_text(json.dumps({"shortcuts": {"a": "F1", "b": ["F2", 3]}}), encoding="utf-8")
    assert load(path).shortcuts == {"b": ["F2"]}
    path.write_text(json.dumps({"shortcuts": ["F1"]}), encoding="utf-8")
    assert load(path).shortcuts is None


def test_no_key_of_a_whole_window_can_be_typed(qapp: QApplication) -> None:
    assert qapp
    keys = keymap.keys_in_force()
    wide = [action for action in ACTIONS if action.scope is Scope.WINDOW and keys[action.id]]
    # Each has at least one key that works wherever the focus is.
    assert [one.id for one in wide if not any(map(works_everywhere, keys[one.id]))] == []

"""What a key means to the reading pane: a table of keys, and how an event is looked up in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.reader.movement import Move
from annotator.ui.shortcuts import stroke_of_text


class Act(Enum):
    """What a key does, moving the caret apart."""

    CODE = auto()
    PALETTE = auto()
    DELETE = auto()
    ESCAPE = auto()
    COPY = auto()
    SELECT_ALL = auto()
    GROW = auto()
    SHRINK = auto()
    SCREEN_DOWN = auto()
    SCREEN_UP = auto()


@dataclass(frozen=True, slots=True)
class MoveCaret:
    """Move the caret; `extends` takes the selection along."""

    move: Move
    extends: bool


@dataclass(frozen=True, slots=True)
class MoveEnd:
    """Move an end of the picked coding by a word, or by a character if `is_exact`."""

    is_start: bool
    is_forward: bool
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Do:
    """Do something; `text` is the digit or letter of `Act.CODE`."""

    act: Act
    text: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask whoever shows the pane to do something that it cannot do itself."""

    action: str


Command = MoveCaret | MoveEnd | Do | Ask

KeyTable = Mapping[int, Command]
"""What each key means; a key is a number as `stroke_of_text` gives it."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ANYWAY = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
# What a Chinese input method makes of keys for punctuation, where NFKC does not undo it.
_PUNCTUATION = str.maketrans("。、【】「」《》·", "./[]{}<>`")
_SAME_KEY = {Qt.Key.Key_Enter: Qt.Key.Key_Return, Qt.Key.Key_Backtab: Qt.Key.Key_Tab}


def key_table(keys: Iterable[tuple[str, Command]]) -> dict[int, Command]:
    """Return the table of pairs of a key, such as `Ctrl+Left`, and what it means."""
    return {stroke_of_text(key): command for key, command in keys}


def command_of(event: QKeyEvent, table: KeyTable) -> Command | None:
    """Return what a key press means; None if it is not for the reading pane.

    Digits and letters, full-width ones too, are always the keys of codes.
    """
    for stroke in strokes_of(event):
        if stroke in table:
            return table[stroke]
    text = character_of(event)
    if not event.modifiers() & ~(_SHIFT | _ANYWAY) and text.isalnum():
        return Do(Act.CODE, text.lower())
    return None


def claims(event: QKeyEvent, table: KeyTable) -> bool:
    """Tell whether the pane wants a key before a shortcut of the window or the focus has it."""
    if event.type() == QEvent.Type.ShortcutOverride:
        return command_of(event, table) is not None
    is_tab = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
    is_press = event.type() == QEvent.Type.KeyPress
    return is_tab and is_press and command_of(event, table) is not None


def strokes_of(event: QKeyEvent) -> Iterator[int]:
    """Yield the keys that a key press may be meant as, the likeliest first.

    A character counts however it was typed: with Shift or a third level on this keyboard, or as
    the full-width form of an input method.
    """
    modifiers = event.modifiers() & ~_ANYWAY
    text = character_of(event)
    if text and not text.isalnum() and text != " ":
        plain = modifiers & ~_SHIFT
        yield _stroke(plain, ord(text))
        # Many keyboards have brackets on a third level, which Windows reports as Ctrl+Alt.
        if plain & _ALT_GR == _ALT_GR:
            yield _stroke(plain & ~_ALT_GR, ord(text))
    key = Qt.Key(event.key())
    yield _stroke(modifiers, _SAME_KEY.get(key, key).value)


def character_of(event: QKeyEvent) -> str:
    """Return the ASCII character that a key press types, full-width forms made plain, or ""."""
    text = unicodedata.normalize("NFKC", event.text()).translate(_PUNCTUATION)
    return text if len(text) == 1 and text.isascii() and text.isprintable() else ""


def _stroke(modifiers: Qt.KeyboardModifier, key: int) -> int:
    return modifiers.value | key

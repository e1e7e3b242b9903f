"""What a key means to the reading pane."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.reader.movement import Move


class Act(Enum):
    """What a key does, moving the caret apart."""

    CODE = auto()
    PALETTE = auto()
    DELETE = auto()
    ESCAPE = auto()
    COPY = auto()
    SELECT_ALL = auto()
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


Command = MoveCaret | MoveEnd | Do

_KEYS = QKeySequence.StandardKey
_MOVES: dict[QKeySequence.StandardKey, tuple[Move, bool]] = {
    _KEYS.MoveToPreviousChar: (Move.LEFT, False),
    _KEYS.SelectPreviousChar: (Move.LEFT, True),
    _KEYS.MoveToNextChar: (Move.RIGHT, False),
    _KEYS.SelectNextChar: (Move.RIGHT, True),
    _KEYS.MoveToPreviousWord: (Move.WORD_LEFT, False),
    _KEYS.SelectPreviousWord: (Move.WORD_LEFT, True),
    _KEYS.MoveToNextWord: (Move.WORD_RIGHT, False),
    _KEYS.SelectNextWord: (Move.WORD_RIGHT, True),
    _KEYS.MoveToPreviousLine: (Move.UP, False),
    _KEYS.SelectPreviousLine: (Move.UP, True),
    _KEYS.MoveToNextLine: (Move.DOWN, False),
    _KEYS.SelectNextLine: (Move.DOWN, True),
    _KEYS.MoveToPreviousPage: (Move.PAGE_UP, False),
    _KEYS.SelectPreviousPage: (Move.PAGE_UP, True),
    _KEYS.MoveToNextPage: (Move.PAGE_DOWN, False),
    _KEYS.SelectNextPage: (Move.PAGE_DOWN, True),
    _KEYS.MoveToStartOfLine: (Move.LINE_START, False),
    _KEYS.SelectStartOfLine: (Move.LINE_START, True),
    _KEYS.MoveToEndOfLine: (Move.LINE_END, False),
    _KEYS.SelectEndOfLine: (Move.LINE_END, True),
    _KEYS.MoveToStartOfDocument: (Move.TEXT_START, False),
    _KEYS.SelectStartOfDocument: (Move.TEXT_START, True),
    _KEYS.MoveToEndOfDocument: (Move.TEXT_END, False),
    _KEYS.SelectEndOfDocument: (Move.TEXT_END, True),
}
_ACTS = {
    _KEYS.Copy: Act.COPY,
    _KEYS.SelectAll: Act.SELECT_ALL,
    _KEYS.Delete: Act.DELETE,
}
_PLAIN_ACTS = {
    Qt.Key.Key_Backspace: Act.DELETE,
    Qt.Key.Key_Escape: Act.ESCAPE,
    Qt.Key.Key_Return: Act.PALETTE,
    Qt.Key.Key_Enter: Act.PALETTE,
}
_ENDS = {"[": (True, False), "]": (True, True), "{": (False, False), "}": (False, True)}
_SENTENCES = {
    Qt.Key.Key_Left: Move.SENTENCE_LEFT,
    Qt.Key.Key_Right: Move.SENTENCE_RIGHT,
}
# Many keyboards have the brackets on a third level, which Windows reports as Ctrl+Alt.
_WITH_BRACKET = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.GroupSwitchModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
_WITH_CHARACTER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def command_of(event: QKeyEvent) -> Command | None:
    """Return what a key press means; None if it is not for the reading pane."""
    for key, (move, extends) in _MOVES.items():
        if event.matches(key):
            return MoveCaret(move, extends)
    for key, act in _ACTS.items():
        if event.matches(key):
            return Do(act)
    modifiers = event.modifiers()
    extra = modifiers & ~_WITH_CHARACTER
    key_code = Qt.Key(event.key())
    if extra == Qt.KeyboardModifier.AltModifier and key_code in _SENTENCES:
        extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return MoveCaret(_SENTENCES[key_code], extends)
    if extra == Qt.KeyboardModifier.NoModifier and key_code in _PLAIN_ACTS:
        return Do(_PLAIN_ACTS[key_code])
    return _command_of_character(event)


def _command_of_character(event: QKeyEvent) -> Command | None:
    """Return what a character means, the full-width forms of input methods included."""
    text = unicodedata.normalize("NFKC", event.text())
    extra = event.modifiers() & ~_WITH_CHARACTER
    if text in _ENDS and extra in _WITH_BRACKET:
        is_start, is_forward = _ENDS[text]
        return MoveEnd(is_start, is_forward, extra == Qt.KeyboardModifier.AltModifier)
    if extra != Qt.KeyboardModifier.NoModifier:
        return None
    if text == "/":
        return Do(Act.PALETTE)
    if text == " ":
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return Do(Act.SCREEN_UP if is_back else Act.SCREEN_DOWN)
    if len(text) == 1 and text.isascii() and text.isalnum():
        return Do(Act.CODE, text.lower())
    return None

"""Everything the reading pane does by itself on a key: ids, names and usual keys."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from annotator.ui.i18n import tr
from annotator.ui.reader.keyboard import Act, Command, Do, KeyTable, MoveCaret, MoveEnd, key_table
from annotator.ui.reader.movement import Move
from annotator.ui.shortcuts import Key, key_texts

_KEYS = QKeySequence.StandardKey


def _on_macos(key: str) -> tuple[str, ...]:
    """Return a key with Ctrl and Cmd: what others have sentences on, macOS has words on."""
    return (f"Ctrl+Meta+{key}",) if sys.platform == "darwin" else ()


@dataclass(frozen=True, slots=True)
class OwnCommand:
    """Something the pane does: `heading` and `text` say what, in the language of the moment."""

    id: str
    command: Command
    heading: Callable[[], str]
    text: Callable[[], str]
    keys: tuple[Key, ...]


def _moving() -> str:
    return tr("Moving the caret")


def _selecting() -> str:
    return tr("Extending the selection")


def _choosing() -> str:
    return tr("In the text")


_MOVES: Sequence[
    tuple[Move, str, Callable[[], str], tuple[Key, ...], tuple[Key, ...]]
] = (
    (Move.RIGHT, "right", lambda: tr("Next character"),
     (_KEYS.MoveToNextChar, "Right"), (_KEYS.SelectNextChar, "Shift+Right")),
    (Move.LEFT, "left", lambda: tr("Previous character"),
     (_KEYS.MoveToPreviousChar, "Left"), (_KEYS.SelectPreviousChar, "Shift+Left")),
    (Move.WORD_RIGHT, "word_right", lambda: tr("Next word"),
     (_KEYS.MoveToNextWord,), (_KEYS.SelectNextWord,)),
    (Move.WORD_LEFT, "word_left", lambda: tr("Previous word"),
     (_KEYS.MoveToPreviousWord,), (_KEYS.SelectPreviousWord,)),
    (Move.CLAUSE_RIGHT, "clause_right", lambda: tr("End of the clause"),
     ("Alt+End", "Ctrl+Alt+Right"), ("Alt+Shift+End", "Ctrl+Alt+Shift+Right")),
    (Move.CLAUSE_LEFT, "clause_left", lambda: tr("Start of the clause"),
     ("Alt+Home", "Ctrl+Alt+Left"), ("Alt+Shift+Home", "Ctrl+Alt+Shift+Left")),
    (Move.SENTENCE_RIGHT, "sentence_right", lambda: tr("End of the sentence"),
     ("Alt+Right", *_on_macos("Right")), ("Alt+Shift+Right", *_on_macos("Shift+Right"))),
    (Move.SENTENCE_LEFT, "sentence_left", lambda: tr("Start of the sentence"),
     ("Alt+Left", *_on_macos("Left")), ("Alt+Shift+Left", *_on_macos("Shift+Left"))),
    (Move.PARAGRAPH_DOWN, "paragraph_down", lambda: tr("Next paragraph"),
     ("Ctrl+Down", *_on_macos("Down")), ("Ctrl+Shift+Down", *_on_macos("Shift+Down"))),
    (Move.PARAGRAPH_UP, "paragraph_up", lambda: tr("Previous paragraph"),
     ("Ctrl+Up", *_on_macos("Up")), ("Ctrl+Shift+Up", *_on_macos("Shift+Up"))),
    (Move.SECTION_DOWN, "section_down", lambda: tr("Next section"),
     ("Alt+PgDown",), ("Alt+Shift+PgDown",)),
    (Move.SECTION_UP, "section_up", lambda: tr("Previous section"),
     ("Alt+PgUp",), ("Alt+Shift+PgUp",)),
    (Move.DOWN, "down", lambda: tr("Next line"),
     (_KEYS.MoveToNextLine, "Down"), (_KEYS.SelectNextLine, "Shift+Down")),
    (Move.UP, "up", lambda: tr("Previous line"),
     (_KEYS.MoveToPreviousLine, "Up"), (_KEYS.SelectPreviousLine, "Shift+Up")),
    (Move.LINE_END, "line_end", lambda: tr("End of the line"),
     (_KEYS.MoveToEndOfLine,), (_KEYS.SelectEndOfLine,)),
    (Move.LINE_START, "line_start", lambda: tr("Start of the line"),
     (_KEYS.MoveToStartOfLine,), (_KEYS.SelectStartOfLine,)),
    (Move.PAGE_DOWN, "page_down", lambda: tr("Next page"),
     (_KEYS.MoveToNextPage,), (_KEYS.SelectNextPage,)),
    (Move.PAGE_UP, "page_up", lambda: tr("Previous page"),
     (_KEYS.MoveToPreviousPage,), (_KEYS.SelectPreviousPage,)),
    (Move.TEXT_END, "text_end", lambda: tr("End of the document"),
     (_KEYS.MoveToEndOfDocument,), (_KEYS.SelectEndOfDocument,)),
    (Move.TEXT_START, "text_start", lambda: tr("Start of the document"),
     (_KEYS.MoveToStartOfDocument,), (_KEYS.SelectStartOfDocument,)),
)  # fmt: skip

_ENDS: Sequence[tuple[str, MoveEnd, Callable[[], str], tuple[Key, ...]]] = (
    ("code.start_back", MoveEnd(True, False, False), lambda: tr("Move its start back"), ("[",)),
    ("code.start_forward", MoveEnd(True, True, False), lambda: tr("Move its start forward"),
     ("]",)),
    ("code.end_back", MoveEnd(False, False, False), lambda: tr("Move its end back"), ("{",)),
    ("code.end_forward", MoveEnd(False, True, False), lambda: tr("Move its end forward"),
     ("}",)),
    ("code.start_back_exactly", MoveEnd(True, False, True),
     lambda: tr("Move its start back by a character"), ("Alt+[",)),
    ("code.start_forward_exactly", MoveEnd(True, True, True),
     lambda: tr("Move its start forward by a character"), ("Alt+]",)),
    ("code.end_back_exactly", MoveEnd(False, False, True),
     lambda: tr("Move its end back by a character"), ("Alt+{",)),
    ("code.end_forward_exactly", MoveEnd(False, True, True),
     lambda: tr("Move its end forward by a character"), ("Alt+}",)),
)  # fmt: skip

_ACTS: Sequence[tuple[str, Act, Callable[[], str], tuple[Key, ...]]] = (
    ("select.grow", Act.GROW, lambda: tr("Select the next larger unit"), ("+", "=")),
    ("select.shrink", Act.SHRINK, lambda: tr("Select the next smaller unit"), ("-",)),
    ("select.all", Act.SELECT_ALL, lambda: tr("Select everything"), (_KEYS.SelectAll,)),
    ("select.none", Act.ESCAPE, lambda: tr("Let go of selection or coding"), ("Esc",)),
    ("view.screen_down", Act.SCREEN_DOWN, lambda: tr("A screen on"), ("Space",)),
    ("view.screen_up", Act.SCREEN_UP, lambda: tr("A screen back"), ("Shift+Space",)),
    ("edit.copy", Act.COPY, lambda: tr("Copy"), (_KEYS.Copy, "Ctrl+C")),
    ("code.find", Act.PALETTE, lambda: tr("Apply a code…"), ("Return", "/")),
    ("code.remove", Act.DELETE, lambda: tr("Remove the picked coding"),
     (_KEYS.Delete, "Del", "Backspace")),
)  # fmt: skip


def _of_pane() -> list[OwnCommand]:
    found = [
        OwnCommand(f"caret.{name}", MoveCaret(move, False), _moving, text, keys)
        for move, name, text, keys, _ in _MOVES
    ]
    found += [
        OwnCommand(f"extend.{name}", MoveCaret(move, True), _selecting, text, keys)
        for move, name, text, _, keys in _MOVES
    ]
    found += [OwnCommand(id_, Do(act), _choosing, text, keys) for id_, act, text, keys in _ACTS]
    found += [OwnCommand(id_, end, _choosing, text, keys) for id_, end, text, keys in _ENDS]
    return found


OWN_COMMANDS: Mapping[str, OwnCommand] = {one.id: one for one in _of_pane()}
"""By id. Some stand in a menu too: the action there has the same id and takes its keys."""


def usual_keys() -> KeyTable:
    """Return the table of a pane that nobody has told other keys."""
    texts = key_texts({one.id: one.keys for one in OWN_COMMANDS.values()})
    return own_keys(texts)


def own_keys(texts: Mapping[str, Sequence[str]]) -> dict[int, Command]:
    """Return the table of the pane's own commands, whose keys are given by id."""
    return key_table(
        (key, one.command) for one in OWN_COMMANDS.values() for key in texts.get(one.id, ())
    )

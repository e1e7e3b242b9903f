"""Does what a key asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.ui.reader.growing import grow, shrink
from annotator.ui.reader.keyboard import Act, Ask, Command, Do, MoveCaret, MoveEnd
from annotator.ui.reader.movement import (
    BY_PASSAGE,
    Caret,
    Move,
    moved,
    word_edge_before,
    word_edge_behind,
)
from annotator.ui.reader.selection import Selection

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader


_ONE_ON = (Move.LEFT, Move.RIGHT)


def perform(reader: Reader, command: Command) -> bool:
    """Carry out what a key means; return whether there was something to do."""
    if command == Do(Act.ESCAPE):
        return _escape(reader)
    if isinstance(command, MoveCaret):
        _move_caret(reader, command)
    elif isinstance(command, MoveEnd):
        _move_end(reader, command)
    elif isinstance(command, Ask):
        reader.action_wanted.emit(command.action)
    else:
        _do(reader, command)
    return True


def _do(reader: Reader, command: Do) -> None:
    act = command.act
    if act is Act.CODE:
        reader.code_key_pressed.emit(command.text)
    elif act is Act.PALETTE:
        reader.palette_requested.emit()
    elif act is Act.DELETE and reader.picked is not None:
        reader.delete_requested.emit(reader.picked)
    elif act is Act.COPY:
        reader.copy()
    elif act is Act.SELECT_ALL and reader.text:
        reader.choice.select(Selection(0, len(reader.text)))
    elif act is Act.GROW:
        grow(reader)
    elif act is Act.SHRINK:
        shrink(reader)
    elif act in (Act.SCREEN_DOWN, Act.SCREEN_UP):
        bar = reader.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() * (1 if act is Act.SCREEN_DOWN else -1))


def _escape(reader: Reader) -> bool:
    """Take back a drag, else the selection, else the pick, else the marks of what was found."""
    if reader.mouse.cancel():
        return True
    if reader.selection is not None:
        reader.select(None)
    elif reader.picked is not None:
        reader.pick(None)
    elif len(reader.scene.hits.starts):
        reader.action_wanted.emit("edit.find_end")
    else:
        return False
    return True


def _move_caret(reader: Reader, command: MoveCaret) -> None:
    choice, stage, bar = reader.choice, reader.stage, reader.verticalScrollBar()
    state = choice.selection
    caret = Caret(state.head, state.upstream, choice.goal)
    if not command.extends and not stage.is_visible(state.head, upstream=state.upstream):
        # Who has scrolled away reads on from there.
        caret = Caret(stage.place().position)
    if state.span is not None and not command.extends and command.move in _ONE_ON:
        # As everywhere: from a selection the arrows lead to its ends.
        there = Caret(state.span.end if command.move is Move.RIGHT else state.span.start)
    else:
        there = moved(
            reader.scene,
            caret,
            command.move,
            reader.words,
            bar.pageStep(),
            extends=command.extends,
        )
    anchor = _anchor(reader, command, there.position)
    choice.select(Selection(anchor, there.position, there.upstream))
    choice.goal = there.goal
    _let_go_behind(reader, there.position)
    if command.move in (Move.PAGE_UP, Move.PAGE_DOWN):
        bar.setValue(bar.value() + bar.pageStep() * (1 if command.move is Move.PAGE_DOWN else -1))
    stage.reveal_caret(there.position, upstream=there.upstream)


def _anchor(reader: Reader, command: MoveCaret, head: int) -> int:
    """Return where the selection begins; the first passage is taken without blanks around it."""
    state, text = reader.choice.selection, reader.text
    if not command.extends:
        return head
    anchor = state.anchor
    if state.span is None and command.move in BY_PASSAGE:
        while anchor < head and text[anchor].isspace():
            anchor += 1
        while anchor > head and text[anchor - 1].isspace():
            anchor -= 1
    return anchor


def _let_go_behind(reader: Reader, position: int) -> None:
    """Pick nothing once the caret has left the picked coding: a key would mean it unseen."""
    if reader.picked is not None:
        start, end = reader.scene.codings.extent(reader.picked)
        if not start <= position <= end:
            reader.pick(None)


def _move_end(reader: Reader, command: MoveEnd) -> None:
    """Move an end of the picked coding; it never becomes empty."""
    if reader.picked is None:
        return
    text = reader.text
    span = Span(*reader.scene.codings.extent(reader.picked))
    at = span.start if command.is_start else span.end
    to = _next_edge(reader, at, command)
    if command.is_start:
        to = min(to, graphemes.previous_boundary(text, span.end))
        there = Span(to, span.end) if to < span.end else span
    else:
        to = max(to, graphemes.next_boundary(text, span.start))
        there = Span(span.start, to)
    reader.show_span(reader.picked, there)
    reader.finish_span(reader.picked, span)


def _next_edge(reader: Reader, at: int, command: MoveEnd) -> int:
    text = reader.text
    if command.is_exact or reader.words is None:
        step = graphemes.next_boundary if command.is_forward else graphemes.previous_boundary
        return step(text, at)
    if command.is_forward:
        return word_edge_behind(text, at, reader.words)
    return word_edge_before(text, at, reader.words)

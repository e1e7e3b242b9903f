"""Where the caret goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from annotator.language import graphemes
from annotator.language.sentences import clauses, sentences
from annotator.ui.reader.document import Words
from annotator.ui.reader.passages import paragraph_steps, passage_steps, section_steps
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.text_places import caret_rect, line_place, text_point


class Move(Enum):
    """A way for the caret to go."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    CLAUSE_LEFT = auto()
    CLAUSE_RIGHT = auto()
    SENTENCE_LEFT = auto()
    SENTENCE_RIGHT = auto()
    PARAGRAPH_UP = auto()
    PARAGRAPH_DOWN = auto()
    SECTION_UP = auto()
    SECTION_DOWN = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    TEXT_START = auto()
    TEXT_END = auto()


BY_PASSAGE = (
    Move.CLAUSE_LEFT,
    Move.CLAUSE_RIGHT,
    Move.SENTENCE_LEFT,
    Move.SENTENCE_RIGHT,
    Move.PARAGRAPH_UP,
    Move.PARAGRAPH_DOWN,
    Move.SECTION_UP,
    Move.SECTION_DOWN,
)
"""Ways from passage to passage."""
_BACKWARDS = (Move.CLAUSE_LEFT, Move.SENTENCE_LEFT, Move.PARAGRAPH_UP, Move.SECTION_UP)


@dataclass(frozen=True, slots=True)
class Caret:
    """A position between graphemes; `goal` is the x that moves up and down try to keep."""

    position: int
    upstream: bool = False
    goal: float | None = None


def moved(
    scene: Scene, caret: Caret, move: Move, words: Words | None, page: int, *, extends: bool
) -> Caret:
    """Return where a move takes the caret.

    Going down by paragraph or section leads to the start of the next one. While the selection
    is extended it leads to the end of this one, so that no blanks behind it are taken along.

    Args:
        scene: what is shown.
        caret: where the caret is.
        move: the way to go.
        words: knows the words; without it words count as graphemes.
        page: the height of a page in pixels.
        extends: whether the selection is taken along.
    """
    rows = {Move.UP: -1, Move.DOWN: 1}
    if move in rows:
        return _by_line(scene, caret, rows[move])
    pages = {Move.PAGE_UP: -page, Move.PAGE_DOWN: page}
    if move in pages:
        return _by_pixels(scene, caret, pages[move])
    if move in (Move.LINE_START, Move.LINE_END):
        return _to_line_edge(scene, caret, is_end=move is Move.LINE_END)
    text, at = scene.text, caret.position
    ways: dict[Move, Callable[[], int]] = {
        Move.LEFT: lambda: graphemes.previous_boundary(text, at),
        Move.RIGHT: lambda: graphemes.next_boundary(text, at),
        Move.WORD_LEFT: lambda: word_edge_before(text, at, words),
        Move.WORD_RIGHT: lambda: word_edge_behind(text, at, words),
        Move.TEXT_START: lambda: 0,
        Move.TEXT_END: lambda: len(text),
    }
    target = ways[move]() if move in ways else _by_passage(scene, at, move, extends=extends)
    return Caret(_out_of_folds(scene, target, is_forward=target > at))


def word_edge_behind(text: str, position: int, words: Words | None) -> int:
    """Return the end of the word at a position, or of the run that is no word."""
    at = position
    while at < len(text):
        word = words.word_at(text, at) if words else None
        if word is not None and word.end > at:
            return word.end if at == position else at
        at = graphemes.next_boundary(text, at)
        if words is None or text[at - 1] == "\n":
            break
    return at


def word_edge_before(text: str, position: int, words: Words | None) -> int:
    """Return the start of the word before a position, or of the run that is no word."""
    at = position
    while at > 0:
        word = words.word_at(text, at - 1) if words else None
        if word is not None and word.start < at:
            return word.start if at == position else at
        at = graphemes.previous_boundary(text, at)
        if words is None or text[at] == "\n":
            break
    return at


def _by_passage(scene: Scene, position: int, move: Move, *, extends: bool) -> int:
    text, sections = scene.text, scene.document.sections
    if move in (Move.CLAUSE_LEFT, Move.CLAUSE_RIGHT):
        steps, is_run_on = passage_steps(text, clauses), True
    elif move in (Move.SENTENCE_LEFT, Move.SENTENCE_RIGHT):
        steps, is_run_on = passage_steps(text, sentences), True
    elif move in (Move.PARAGRAPH_UP, Move.PARAGRAPH_DOWN):
        steps, is_run_on = paragraph_steps(text), False
    else:
        steps, is_run_on = section_steps(text, sections), False
    if move in _BACKWARDS:
        return steps.start_before(position)
    return steps.end_behind(position) if extends or is_run_on else steps.start_behind(position)


def _by_line(scene: Scene, caret: Caret, rows: int) -> Caret:
    layout = scene.layout
    place = line_place(layout, caret.position, upstream=caret.upstream)
    top = layout.row_top(place.chunk, place.line)
    pitch = layout.row_pitch(place.chunk)
    if rows > 0 and place.line + 1 == layout.lines(place.chunk).count:
        behind = layout.next_chunk(place.chunk)
        if behind == len(layout.chunks):
            return Caret(len(scene.text))
        y = layout.row_top(behind, 0)
    elif rows < 0 and place.line == 0:
        y = int(layout.flow.tops[place.chunk]) - 1
        if y < layout.flow.tops[0]:
            return Caret(0)
    else:
        y = top + rows * pitch
    return _at_height(scene, caret, y)


def _by_pixels(scene: Scene, caret: Caret, pixels: int) -> Caret:
    rect = caret_rect(scene, caret.position, upstream=caret.upstream)
    y = rect.center().y() + pixels
    if y < scene.layout.flow.tops[0]:
        return Caret(0)
    if y >= scene.layout.flow.tops[-1]:
        return Caret(len(scene.text))
    return _at_height(scene, caret, y)


def _at_height(scene: Scene, caret: Caret, y: float) -> Caret:
    goal = caret.goal
    if goal is None:
        goal = caret_rect(scene, caret.position, upstream=caret.upstream).left()
    point = text_point(scene, goal, y)
    return Caret(graphemes.snap(scene.text, point.position), point.upstream, goal)


def _to_line_edge(scene: Scene, caret: Caret, *, is_end: bool) -> Caret:
    layout = scene.layout
    place = line_place(layout, caret.position, upstream=caret.upstream)
    lines = layout.lines(place.chunk)
    if not is_end:
        return Caret(lines.starts[place.line])
    end = lines.line_end(place.line)
    return Caret(end, upstream=place.line + 1 < lines.count)


def _out_of_folds(scene: Scene, position: int, *, is_forward: bool) -> int:
    """Return a position that is not hidden: in a fold it is the fold's start or what follows."""
    layout = scene.layout
    chunk = layout.flow.chunk_of(position)
    if not layout.is_folded(chunk):
        return position
    start, end = layout.fold_span(chunk)
    return min(end + 1, len(scene.text)) if is_forward and position > start else start

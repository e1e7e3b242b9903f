"""What is selected: an anchor that stays and a head that moves, in whole units of the text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.language.sentences import clauses, sentences
from annotator.ui.reader.document import Words
from annotator.ui.reader.passages import paragraph_at, passage_at


class Unit(Enum):
    """What the ends of a selection snap to."""

    GRAPHEME = "grapheme"
    WORD = "word"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


_CUTTERS = {Unit.CLAUSE: clauses, Unit.SENTENCE: sentences}


@dataclass(frozen=True, slots=True)
class Selection:
    """From `anchor` to `head`, where the caret is; both are positions between graphemes.

    `upstream`: the caret stands at the end of a wrapped line, not at the start of the next.
    """

    anchor: int
    head: int
    upstream: bool = False

    @property
    def span(self) -> Span | None:
        """The selected characters, None if there are none."""
        if self.anchor == self.head:
            return None
        return Span(min(self.anchor, self.head), max(self.anchor, self.head))


def unit_at(text: str, position: int, unit: Unit, words: Words | None) -> Span | None:
    """Return the unit that holds the character at a position; the grapheme where none does."""
    if position >= len(text):
        return None
    found: Span | None = None
    if unit is Unit.PARAGRAPH:
        found = paragraph_at(text, position)
    elif unit in _CUTTERS:
        found = passage_at(text, position, _CUTTERS[unit])
    elif unit is Unit.WORD and words is not None:
        found = words.word_at(text, position)
    if found is None or not found.start <= position < found.end:
        start = graphemes.snap(text, position)
        found = Span(start, graphemes.next_boundary(text, start))
    return found


def snapped(text: str, span: Span, unit: Unit, words: Words | None) -> Span:
    """Return a span widened to whole units."""
    if unit is Unit.WORD and words is not None:
        return words.snapped(text, span)
    first = unit_at(text, span.start, unit, words)
    last = unit_at(text, span.end - 1, unit, words)
    return Span(first.start if first else span.start, last.end if last else span.end)


def dragged(text: str, origin: Span | int, to: int, unit: Unit, words: Words | None) -> Selection:
    """Return the selection made by dragging to a position.

    Args:
        text: the document's text.
        origin: where the button went down, or the unit that was clicked first.
        to: the position under the mouse.
        unit: what the ends snap to.
        words: knows the words; without it words count as graphemes.
    """
    if isinstance(origin, Span):
        start, end = min(origin.start, to), max(origin.end, to)
        backwards = to < origin.start
    else:
        start, end = min(origin, to), max(origin, to)
        backwards = to < origin
    if start == end:
        return Selection(start, start)
    whole = snapped(text, Span(start, end), unit, words)
    if backwards:
        return Selection(whole.end, whole.start)
    return Selection(whole.start, whole.end)

"""The passages around a position: clauses, sentences, paragraphs, sections.

Each function looks only at the line that a position is in, and of a long line only at the part
near the position.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain.document import Section
from annotator.domain.span import Span
from annotator.language import graphemes

_REACH = 2000  # characters to either side; of a longer passage a part is taken

Cutter = Callable[[str, int, int], list[Span]]
"""Cuts `text[start:end]` into passages, such as `annotator.language.sentences.clauses`."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The starts and ends of one kind of passage, for going from one to the next.

    Each gives the nearest one behind or before a position, or an end of the text.
    """

    end_behind: Callable[[int], int]
    start_behind: Callable[[int], int]
    start_before: Callable[[int], int]


def passage_at(text: str, position: int, cut: Cutter) -> Span | None:
    """Return the passage that holds a position, None between passages."""
    return next(
        (one for one in _near(text, position, cut) if one.start <= position < one.end), None
    )


def paragraph_at(text: str, position: int) -> Span | None:
    """Return the line that a position is in without the blanks around it, None if it is blank."""
    start, end = _line(text, position)
    line = text[start:end]
    inner = line.strip()
    if not inner:
        return None
    first = start + len(line) - len(line.lstrip())
    return Span(first, first + len(inner))


def passage_steps(text: str, cut: Cutter) -> Steps:
    """Return the ways from passage to passage."""
    return Steps(
        lambda at: _behind(text, at, cut, lambda one: one.end),
        lambda at: _behind(text, at, cut, lambda one: one.start),
        lambda at: _before(text, at, cut),
    )


def paragraph_steps(text: str) -> Steps:
    """Return the ways from paragraph to paragraph; blank lines are no stops."""

    def cut(whole: str, position: int, _end: int) -> list[Span]:
        found = paragraph_at(whole, position)
        return [found] if found else []

    return passage_steps(text, cut)


def section_steps(text: str, sections: Sequence[Section]) -> Steps:
    """Return the ways from section to section; without sections the text is one."""
    starts = [one.start for one in sections] or [0]
    ends = [one.end for one in sections] or [len(text)]

    def end_behind(at: int) -> int:
        place = bisect_right(ends, at)
        return ends[place] if place < len(ends) else len(text)

    def start_behind(at: int) -> int:
        place = bisect_right(starts, at)
        return starts[place] if place < len(starts) else len(text)

    def start_before(at: int) -> int:
        place = bisect_left(starts, at)
        return starts[place - 1] if place else 0

    return Steps(end_behind, start_behind, start_before)


def _line(text: str, position: int) -> tuple[int, int]:
    """Return start and end of the line that a position is in."""
    start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
    return start, len(text) if end < 0 else end


def _near(text: str, position: int, cut: Cutter) -> list[Span]:
    low = text.rfind("\n", max(0, position - _REACH), position) + 1
    low = low or graphemes.snap(text, max(0, position - _REACH))
    high = text.find("\n", position, position + _REACH)
    return cut(text, low, min(len(text), position + _REACH) if high < 0 else high)


def _behind(text: str, position: int, cut: Cutter, edge: Callable[[Span], int]) -> int:
    """Return the first edge of a passage that lies behind a position."""
    at = position
    while at < len(text):
        for passage in _near(text, at, cut):
            if edge(passage) > position:
                return edge(passage)
        at = _line(text, at)[1] + 1
    return len(text)


def _before(text: str, position: int, cut: Cutter) -> int:
    """Return the last start of a passage that lies before a position."""
    at = position
    while at > 0:
        starts = [one.start for one in _near(text, at - 1, cut) if one.start < position]
        if starts:
            return starts[-1]
        at = _line(text, at - 1)[0]
    return 0

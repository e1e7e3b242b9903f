"""The stretches of a text that count, and codings moved onto them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from annotator.domain.span import Span


class Continuum:
    """The stretches of a text that count, pushed together."""

    def __init__(self, pieces: Sequence[Span]) -> None:
        self._starts = [piece.start for piece in pieces]
        self._ends = [piece.end for piece in pieces]
        self._before = [0, *accumulate(len(piece) for piece in pieces)]

    @property
    def length(self) -> int:
        """How many characters count."""
        return self._before[-1]

    def position(self, at: int) -> int:
        """Return how many characters that count stand before a position of the text."""
        index = bisect_right(self._starts, at) - 1
        if index < 0:
            return 0
        return self._before[index] + min(at, self._ends[index]) - self._starts[index]

    def length_between(self, start: int, end: int) -> int:
        """Return how many characters of a stretch count."""
        return self.position(end) - self.position(start)


def without(length: int, out: Sequence[Span]) -> list[Span]:
    """Return what is left of `[0, length)` without some ordered, disjoint spans."""
    left, at = [], 0
    for span in out:
        if at < span.start:
            left.append(Span(at, span.start))
        at = span.end
    if at < length:
        left.append(Span(at, length))
    return left


class Edges:
    """Takes blanks and punctuation off both ends of a coding, as far as the text counts.

    Blanks are separators, controls and marks of format (Unicode Z and C), punctuation is P;
    symbols such as + and emoji are neither.
    """

    def __init__(self, text: str, pieces: Sequence[Span]) -> None:
        bare = {character for character in set(text) if _is_bare(character)}
        self._inked = [
            at for piece in pieces for at in range(piece.start, piece.end) if text[at] not in bare
        ]

    def trimmed(self, start: int, end: int) -> Span | None:
        """Return what is left of a stretch; None if nothing is."""
        first = bisect_left(self._inked, start)
        behind = bisect_left(self._inked, end)
        if first == behind:
            return None
        return Span(self._inked[first], self._inked[behind - 1] + 1)


def _is_bare(character: str) -> bool:
    return unicodedata.category(character)[0] in "ZCP"

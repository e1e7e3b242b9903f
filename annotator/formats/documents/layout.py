"""What a page kind makes of a text, and the tools that every kind uses: lines and stretches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Protocol

from annotator.domain.document import Part, SectionKind

Stretch = tuple[SectionKind, int, int]
"""Kind, start and end of a section to be."""

PAGE_LIMIT = 2_000_000
"""Code points up to which a text can be a page; a longer one is read as plain text."""

_JOINED = frozenset({SectionKind.BODY, SectionKind.BOILERPLATE})


@dataclass(frozen=True, slots=True)
class Layout:
    """Metadata, stretches and parts of one text.

    The stretches are in order, disjoint, without blanks at their ends, and hold every character
    that is no blank.
    """

    metadata: Mapping[str, object] = field(default_factory=dict)
    stretches: Sequence[Stretch] = ()
    parts: Sequence[Part] = ()


class PageKind(Protocol):
    """A module that knows one kind of page."""

    def matches(self, text: str) -> bool:
        """Tell, cheaply, whether a text is a page of this kind."""

    def parse(self, text: str) -> Layout:
        """Lay out a text that matches."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its place without the blanks at its ends, and its characters.

    `indent` counts the blanks before it; `gap` says whether a blank line stands before it.
    """

    start: int
    end: int
    text: str
    indent: int
    gap: bool


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Return the lines of a range of the text, blank ones left out."""
    return list(iterate_lines(text, start, end))


def iterate_lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """Yield the lines of a range of the text, blank ones left out."""
    last = len(text) if end is None else end
    gap = False
    while start < last:
        stop = text.find("\n", start, last)
        stop = last if stop < 0 else stop
        content = text[start:stop]
        inner = content.strip()
        if inner:
            indent = len(content) - len(content.lstrip())
            first = start + indent
            yield Line(first, first + len(inner), inner, indent, gap)
        gap = not inner
        start = stop + 1


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range without the blanks at its ends; an empty one if there is nothing else."""
    content = text[start:end]
    inner = content.strip()
    if not inner:
        return start, start
    start += len(content) - len(content.lstrip())
    return start, start + len(inner)


def cover(text: str, stretches: Iterable[Stretch], start: int = 0) -> list[Stretch]:
    """Return stretches that hold everything from `start` on: trimmed, what is left being body.

    Stretches may hold only blanks (they go); they must not overlap.
    """
    covered: list[Stretch] = []
    at = start
    for kind, first, last in sorted(stretches, key=lambda stretch: stretch[1:]):
        _add(covered, text, SectionKind.BODY, at, first)
        _add(covered, text, kind, first, last)
        at = max(at, last)
    _add(covered, text, SectionKind.BODY, at, len(text))
    return covered


def _add(stretches: list[Stretch], text: str, kind: SectionKind, start: int, end: int) -> None:
    first, last = trimmed(text, start, end)
    if first < last:
        stretches.append((kind, first, last))


def joined(stretches: Iterable[Stretch], kinds: Set[SectionKind] = _JOINED) -> list[Stretch]:
    """Return the stretches with neighbours of one of these kinds made one."""
    runs: list[Stretch] = []
    for kind, start, end in stretches:
        if runs and kind in kinds and runs[-1][0] == kind:
            runs[-1] = (kind, runs[-1][1], end)
        else:
            runs.append((kind, start, end))
    return runs

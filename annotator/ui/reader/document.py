"""The values that the reading pane takes and gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from annotator.domain.coding import Origin
from annotator.domain.document import Part, Script, Section
from annotator.domain.span import Span


@dataclass(frozen=True, slots=True)
class ReaderDocument:
    """A text with its layers, all positions in code points of `text`.

    Without sections everything is body. Sections are ordered and disjoint, parts too.
    """

    text: str
    sections: Sequence[Section] = ()
    parts: Sequence[Part] = ()
    script: Script = Script.NONE


@dataclass(frozen=True, slots=True)
class CodeStyle:
    """How a code looks: `name` in the language of the interface, `color` as `#rrggbb`."""

    id: str
    name: str
    color: str


@dataclass(frozen=True, slots=True)
class CodingMark:
    """A coding as the pane shows it.

    `id` are the 16 bytes of its UUID; `code` is the id of a `CodeStyle`; `unsure` codings are
    underlined with dots, `pending` ones (not saved yet) paler.
    """

    id: bytes
    start: int
    end: int
    code: str
    coder: str = ""
    unsure: bool = False
    pending: bool = False
    origin: Origin = Origin.MANUAL

    @property
    def span(self) -> Span:
        """The characters of the coding."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: the line that holds `position` stands `offset` pixels from the top."""

    position: int
    offset: int


class Words(Protocol):
    """Knows the words of a text; looks only at the text near the position it is asked about."""

    def word_at(self, text: str, position: int) -> Span | None:
        """Return the word that holds the character at a position, None in blanks and the like."""
        ...

    def snapped(self, text: str, span: Span) -> Span:
        """Return the span widened so that it cuts no word and no grapheme."""
        ...


TooltipLines = Callable[[bytes], Sequence[str]]
"""Gives the plain lines to show for a coding: code path, coder, memo."""

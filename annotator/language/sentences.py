"""The passages a text is cut into: lines, sentences, clauses.

Each cutter works on `text[start:end]` (a section, say) as if nothing stood around it, and gives
the passages in order, without the blanks around them. Together they hold every character that
is not blank, each once. No passage crosses a line end (U+000A).
"""

from __future__ import annotations

import re

from annotator.domain.span import Span

_CLOSERS = '”’」』）)】》"\ufe0e\ufe0f'
_STOP = rf"(?:[。！？!?；;…]|\.{{3}})+[{_CLOSERS}]*"
# A comma between digits groups them (7,000) or stands for a decimal point, a colon between them
# tells the time; a colon before a stroke belongs to an address (https://).
_COMMA = rf"(?:(?:(?<!\d)[，,：:]|[，,：:](?!\d))(?<!:(?=/))|、)[{_CLOSERS}]*"
_LINE_END = re.compile("\n")
_SENTENCE_END = re.compile(rf"\n|(?:{_STOP})+")
_CLAUSE_END = re.compile(rf"\n|(?:{_COMMA})*(?:{_STOP})+|(?:{_COMMA})+")


def lines(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the lines that are not blank."""
    return _passages(text, start, end, _LINE_END)


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the sentences.

    A sentence ends behind a run of full stops, exclamation or question marks, semicolons or
    ellipses with the quotation marks and brackets that close behind it. A colon, an enumeration
    comma and a single "." do not end one.
    """
    return _passages(text, start, end, _SENTENCE_END)


def clauses(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the clauses: sentences cut further behind commas, enumeration commas and colons.

    A comma or colon between digits (7,000; 12:30) cuts nothing, nor does that of `https://`.
    """
    return _passages(text, start, end, _CLAUSE_END)


def _passages(text: str, start: int, end: int | None, stop: re.Pattern[str]) -> list[Span]:
    end = len(text) if end is None else end
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"[{start}, {end}) lies outside {len(text)} characters")
    part = text[start:end]
    passages, at = [], 0
    for behind in (*(match.end() for match in stop.finditer(part)), len(part)):
        piece = part[at:behind]
        if inner := piece.strip():
            first = start + at + len(piece) - len(piece.lstrip())
            passages.append(Span(first, first + len(inner)))
        at = behind
    return passages

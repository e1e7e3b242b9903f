"""Where one may cut a text without cutting what a reader takes for one character.

An emoji family, a flag, a letter with its combining marks, a Hangul syllable of several letters
are grapheme clusters (Unicode Standard Annex #29): several code points, one character to see.
Every function looks only at the text near the position.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotator.domain.span import Span

if TYPE_CHECKING:
    import regex

# Neither of two such neighbours belongs to the other's cluster. It holds what nearly all text
# consists of, so that the property tables are only asked, and the package that has them only
# imported, where there is something to ask.
_PLAIN = re.compile("[\n -~\u2010-\u2027\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uff01-\uff60]{2}")
# Whatever makes a cluster of more than one code point; "\r" does with "\n".
_JOINING = (
    r"\r\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}\p{GCB=Prepend}\p{GCB=Regional_Indicator}"
    r"\p{GCB=L}\p{GCB=V}\p{GCB=T}"
)


def snap(text: str, position: int) -> int:
    """Return the last cluster boundary at or before a position.

    Raises:
        ValueError: the position is outside the text.
    """
    _check(text, position)
    if _is_plain(text, position):
        return position
    return next(start for start, end in _clusters(text, position) if end > position)


def previous_boundary(text: str, position: int) -> int:
    """Return the last cluster boundary before a position; 0 at the start of the text.

    Raises:
        ValueError: the position is outside the text.
    """
    _check(text, position)
    return snap(text, max(position - 1, 0))


def next_boundary(text: str, position: int) -> int:
    """Return the first cluster boundary behind a position; the length at the end of the text.

    Raises:
        ValueError: the position is outside the text.
    """
    _check(text, position)
    behind = min(position + 1, len(text))
    if _is_plain(text, behind):
        return behind
    return next(end for _, end in _clusters(text, position) if end > position)


def whole_clusters(text: str, span: Span) -> Span:
    """Return a span widened so that it cuts no cluster.

    Raises:
        ValueError: the span ends behind the text.
    """
    _check(text, span.end)
    end = span.end if snap(text, span.end) == span.end else next_boundary(text, span.end)
    return Span(snap(text, span.start), end)


def _is_plain(text: str, position: int) -> bool:
    """Tell whether a position is certainly a boundary, as far as that is cheap to tell."""
    return position in {0, len(text)} or _PLAIN.match(text, position - 1) is not None


def _clusters(text: str, position: int) -> Iterator[tuple[int, int]]:
    """Yield the clusters from a certain boundary at or before the position on."""
    pair, cluster = _patterns()
    # Two neighbours that join nothing have a boundary between them, whatever stands before.
    certain = pair.search(text, 0, min(position + 1, len(text)))
    start = certain.start() + 1 if certain else 0
    return (match.span() for match in cluster.finditer(text, start))


@cache
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """Return patterns for two neighbours that join nothing, searched backwards, and a cluster."""
    import regex

    # For each flag "\X" looks back over all flags before it: quadratic without a rule of its own.
    flag = r"\p{RI}{2}[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*"
    return regex.compile(rf"(?r)[^{_JOINING}]{{2}}"), regex.compile(rf"{flag}|\X")


def _check(text: str, position: int) -> None:
    if not 0 <= position <= len(text):
        raise ValueError(f"{position} lies outside {len(text)} characters")

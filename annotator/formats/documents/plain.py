"""Plain text: what is no page of a known kind. One body, and a title where it is clear."""

from __future__ import annotations

import re
from itertools import islice

from annotator.domain.document import SectionKind
from annotator.formats.documents.boilerplate import FINAL_STOPS
from annotator.formats.documents.layout import Layout, cover, iterate_lines

_LONGEST_TITLE = 40
_SHORTEST_PARAGRAPH = 40
_NO_TITLE_END = FINAL_STOPS + ".,，、;；:："
_NO_TITLE_START = re.compile(r"[#@•·\-*<>【\[]|\d{1,4}[-/.:：年]|.{1,10}[:：]")


def matches(text: str) -> bool:  # noqa: ARG001 - every text is plain text
    """Tell that any text is plain text."""
    return True


def parse(text: str) -> Layout:
    """Lay out any text.

    A title is a short first line without a stop, with a blank line behind it and then a
    paragraph of at least twice its length.
    """
    head = list(islice(iterate_lines(text), 2))
    if len(head) == 2:
        first, second = head
        if (
            len(first.text) <= _LONGEST_TITLE
            and second.gap
            and first.text[-1] not in _NO_TITLE_END
            and "。" not in first.text
            and _NO_TITLE_START.match(first.text) is None
            and len(second.text) >= max(_SHORTEST_PARAGRAPH, 2 * len(first.text))
        ):
            title = [(SectionKind.TITLE, first.start, first.end)]
            return Layout({"title": first.text}, cover(text, title))
    return Layout({}, cover(text, []))

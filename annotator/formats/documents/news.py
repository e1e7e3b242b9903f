"""News pages: navigation, title, date line, article, credits, lists of other news."""

from __future__ import annotations

from annotator.formats.documents.article import find_date_line, parse_article
from annotator.formats.documents.layout import Layout


def matches(text: str) -> bool:
    """Tell whether a date line stands in the head of the text."""
    return find_date_line(text) is not None


def parse(text: str) -> Layout:
    """Lay out a news page.

    Raises:
        ValueError: it has no date line.
    """
    date_line = find_date_line(text)
    if date_line is None:
        raise ValueError("a news page has a date line")
    return parse_article(text, date_line)

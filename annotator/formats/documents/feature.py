"""Magazine pages: a header of fields between bars, images with captions, a legal notice.

The header is like `2020-03-04 20:27:12|來源:…|編輯:…`. Paragraphs are indented; where an image
stood there is its alternative text, which repeats the title, and under it the caption, both not
indented.
"""

from __future__ import annotations

from annotator.formats.documents.article import find_date_line, parse_article
from annotator.formats.documents.layout import Layout


def matches(text: str) -> bool:
    """Tell whether the date line in the head of the text is a row of fields between bars."""
    if "|" not in text and "｜" not in text:
        return False
    date_line = find_date_line(text)
    if date_line is None:
        return False
    start = text.rfind("\n", 0, date_line.end) + 1
    header = text[start : date_line.end]
    return header.count("|") + header.count("｜") >= 2


def parse(text: str) -> Layout:
    """Lay out a magazine page.

    Raises:
        ValueError: it has no date line.
    """
    date_line = find_date_line(text)
    if date_line is None:
        raise ValueError("a magazine page has a date line")
    return parse_article(text, date_line)

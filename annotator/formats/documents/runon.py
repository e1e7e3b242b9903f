"""News pages that lost their line breaks: title, time, and all the rest in one long line.

Such pages have the byline and the share widget glued to the last sentence, without any mark in
between; what they lost besides is for `quality` to tell.
"""

from __future__ import annotations

import re

from annotator.domain.document import SectionKind
from annotator.formats.documents.article import DateLine, find_date_line, is_run_on, parse_article
from annotator.formats.documents.boilerplate import SHARE
from annotator.formats.documents.credits import merge_credits, people_of
from annotator.formats.documents.layout import Layout, Stretch, cover, lines_of

_NAMES = r"[\u4e00-\u9fff·、,， \u3000]"
_BYLINE = re.compile(
    rf"(?<=[。！？!?…”）)])\s*[（(]?(?:(?:本报|本報)?(?:记者|記者)[:：]?({_NAMES}{{2,20}}?))?"
    rf"(?:(?:责任编辑|責任編輯|责编|責編|编辑|編輯)[:：]?({_NAMES}{{2,20}}))?[）)]?\Z"
)

_SHARE_AT_END = re.compile(rf"(?:{SHARE.pattern})\Z")


def matches(text: str) -> bool:
    """Tell whether a page with a date line has all its text on one line."""
    if len(text) < 300:
        return False
    date_line = find_date_line(text)
    return date_line is not None and _is_run_on(text, date_line)


def _is_run_on(text: str, date_line: DateLine) -> bool:
    return is_run_on(lines_of(text, date_line.end))


def parse(text: str) -> Layout:
    """Lay out such a page.

    Raises:
        ValueError: it has no date line.
    """
    date_line = find_date_line(text)
    if date_line is None:
        raise ValueError("a run-on page has a date line")
    layout = parse_article(text, date_line)
    metadata = dict(layout.metadata)
    stretches = list(layout.stretches)
    bodies = [i for i, (kind, _, _) in enumerate(stretches) if kind is SectionKind.BODY]
    if bodies:
        _, start, end = stretches[bodies[-1]]
        stretches[bodies[-1] : bodies[-1] + 1] = _close(text, start, end, metadata)
    return Layout(metadata, cover(text, stretches))


def _close(text: str, start: int, end: int, metadata: dict[str, object]) -> list[Stretch]:
    """Cut share widget and byline off the end of the text; the byline goes into the metadata."""
    share = _SHARE_AT_END.search(text, max(start, end - 80), end)
    byline_end = end if share is None else share.start()
    byline = _BYLINE.search(text, max(start, byline_end - 80), byline_end)
    body_end = byline_end
    if byline is not None and byline.lastindex is not None:
        body_end = byline.start()
        for key, value in zip(("reporters", "editors"), byline.groups(), strict=True):
            if value is not None:
                # Without marks between the names nobody can tell where one ends.
                merge_credits(metadata, {key: people_of(value) or [value.strip()]})
    return [
        (SectionKind.BODY, start, body_end),
        (SectionKind.METADATA, body_end, byline_end),
        (SectionKind.BOILERPLATE, byline_end, end),
    ]

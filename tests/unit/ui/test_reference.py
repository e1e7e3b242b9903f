from __future__ import annotations

import pytest

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.ui.reference import with_reference

TEXT = "标题\n正文在此。\n评论一\n评论二"
SECTIONS = numbered(
    [
        (SectionKind.TITLE, 0, 2),
        (SectionKind.BODY, 3, 8),
        (SectionKind.COMMENT, 9, 12),
        (SectionKind.COMMENT, 13, 16),
    ]
)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(13, 15), "“评论” (a.txt, Comment 2, 13–15)"),
        (Span(4, 10), "“文在此。\n评” (a.txt, Body 1–Comment 1, 4–10)"),
        (Span(2, 3), "“\n” (a.txt, 2–3)"),
    ],
)
def test_a_passage_is_quoted_with_document_section_and_offsets(span: Span, words: str) -> None:
    assert with_reference(TEXT, span, "a.txt", SECTIONS) == words


def test_without_sections_none_is_named() -> None:
    assert with_reference(TEXT, Span(0, 2), "a.txt", ()) == "“标题” (a.txt, 0–2)"

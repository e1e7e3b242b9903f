"""Given units: what a text is cut into."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.document import SectionKind
from annotator.domain.span import Span
from annotator.language.sentences import sentences
from annotator.language.words import Segmenter

if TYPE_CHECKING:
    from annotator.services.comparison.material import ComparedDocument


class Unit(StrEnum):
    """What is compared one by one."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    COMMENT = "comment"
    SECTION = "section"
    DOCUMENT = "document"


def unit_spans(document: ComparedDocument, unit: Unit, segmenter: Segmenter) -> list[Span]:
    """Return the units of a document, in order; characters are not listed one by one.

    The segmenter loads its dictionary, which takes a second, only if words are asked for.

    Raises:
        ValueError: `unit` is the character.
    """
    if unit is Unit.SENTENCE:
        return [
            span
            for section in document.sections
            for span in sentences(document.text, section.start, section.end)
        ]
    if unit is Unit.WORD:
        return [
            span
            for section in document.sections
            for span in segmenter.words(document.text, section.start, section.end)
        ]
    if unit is Unit.COMMENT:
        return [s.span for s in document.sections if s.kind is SectionKind.COMMENT]
    if unit is Unit.SECTION:
        return [section.span for section in document.sections]
    if unit is Unit.DOCUMENT:
        if not document.sections:
            return []  # all of it is left out
        return [Span(document.sections[0].start, document.sections[-1].end)]
    raise ValueError(f"{unit} is not cut into units")

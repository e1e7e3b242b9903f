"""The rows of the list of disagreements: what each of them says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.services.coding_list import QUOTE, section_of
from annotator.services.comparison.disagreements import Kind

if TYPE_CHECKING:
    from annotator.domain.document import Section
    from annotator.services.comparison.disagreements import Pairing
    from annotator.services.comparison.material import ComparedCoding, ComparedDocument, Material

_BEFORE = 12
"""Characters of the text in front of a passage that a line of the list shows."""


class Side(NamedTuple):
    """What one of the two coders did at a place; without `coding`, nothing."""

    coder: str
    coding: ComparedCoding | None
    quote: str


class Row(NamedTuple):
    """A disagreement with what stands around it; the sides are in the order of the coders.

    `before`, `quote` and `behind` are the passage as a line of keyword in context.
    """

    item: Pairing
    section: Section | None
    sides: tuple[Side, Side]
    before: str
    quote: str
    behind: str


class Heading(NamedTuple):
    """What stands over the places of a kind."""

    kind: Kind
    places: int


def documents_of(material: Material) -> dict[bytes, ComparedDocument]:
    """Return the documents of a comparison by id."""
    return {document.id: document for document in material.documents}


def row_of(item: Pairing, document: ComparedDocument) -> Row:
    """Return what a row says; quotes have at most `QUOTE` characters."""
    text, span = document.text, item.span
    section = section_of(document.sections, span.start)
    by_coder = {item.coders[0]: item.first, item.coders[1]: item.second}
    one, other = (_side(coder, by_coder[coder], text) for coder in sorted(item.coders))
    return Row(
        item,
        section,
        (one, other),
        text[max(0, span.start - _BEFORE) : span.start],
        text[span.start : min(span.end, span.start + QUOTE)],
        text[span.end : span.end + QUOTE] if span.end < span.start + QUOTE else "",
    )


def _side(coder: str, coding: ComparedCoding | None, text: str) -> Side:
    if coding is None:
        return Side(coder, None, "")
    return Side(coder, coding, text[coding.start : min(coding.end, coding.start + QUOTE)])

"""The rows of the list of disagreements: what each of them says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.services.coding_list import QUOTE, section_of
from annotator.services.comparison.disagreements import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.document import Section
    from annotator.domain.span import Span
    from annotator.services.comparison.disagreements import Pairing
    from annotator.services.comparison.material import ComparedCoding, ComparedDocument, Material
    from annotator.services.comparison.places import Place

_BEFORE = 12
"""Characters of the text in front of a passage that a line of the list shows."""


class Side(NamedTuple):
    """What a coder did at a place; without `coding`, nothing."""

    coder: str
    coding: ComparedCoding | None
    quote: str


class Row(NamedTuple):
    """A disagreement with what stands around it; the sides are in the order of the coders.

    `before`, `quote` and `behind` are the passage as a line of keyword in context. Where the row
    stands for a place of more than two coders, `item` is the gravest of its disagreements that
    are wanted, and the sides are all who looked there.
    """

    item: Pairing
    section: Section | None
    sides: tuple[Side, ...]
    before: str
    quote: str
    behind: str
    place: Place | None = None

    @property
    def span(self) -> Span:
        """The stretch of text concerned."""
        return self.item.span if self.place is None else self.place.span

    @property
    def disagreements(self) -> Sequence[Pairing]:
        """What is in dispute here, the one that the row is named after in front."""
        if self.place is None:
            return (self.item,)
        others = [one for one in self.place.disagreements if one is not self.item]
        return (self.item, *others)


class Heading(NamedTuple):
    """What stands over the places of a kind."""

    kind: Kind
    places: int


def documents_of(material: Material) -> dict[bytes, ComparedDocument]:
    """Return the documents of a comparison by id."""
    return {document.id: document for document in material.documents}


def row_of(item: Pairing, document: ComparedDocument, place: Place | None = None) -> Row:
    """Return what a row says; quotes have at most `QUOTE` characters."""
    text, span = document.text, item.span if place is None else place.span
    section = section_of(document.sections, span.start)
    if place is None:
        by_coder: Mapping[str, Sequence[ComparedCoding | None]] = {
            item.coders[0]: (item.first,),
            item.coders[1]: (item.second,),
        }
    else:
        by_coder = {coder: theirs or (None,) for coder, theirs in place.codings.items()}
    return Row(
        item,
        section,
        tuple(_side(coder, c, text) for coder in sorted(by_coder) for c in by_coder[coder]),
        text[max(0, span.start - _BEFORE) : span.start],
        text[span.start : min(span.end, span.start + QUOTE)],
        text[span.end : span.end + QUOTE] if span.end < span.start + QUOTE else "",
        place,
    )


def _side(coder: str, coding: ComparedCoding | None, text: str) -> Side:
    if coding is None:
        return Side(coder, None, "")
    return Side(coder, coding, text[coding.start : min(coding.end, coding.start + QUOTE)])

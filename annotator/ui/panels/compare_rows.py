"""The rows of the list of disagreements: which there are, and what each of them says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.services.coding_list import QUOTE, section_of
from annotator.services.disagreements import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.document import Section
    from annotator.services.comparison import ComparedCoding, ComparedDocument, Material
    from annotator.services.disagreements import Disagreement

Pair = tuple[str, str]
"""Two coders in the order of their names."""


class Side(NamedTuple):
    """What one of the two coders did at a place; without `coding`, nothing."""

    coder: str
    coding: ComparedCoding | None
    quote: str


class Row(NamedTuple):
    """A disagreement with what stands around it; the sides are in the order of the coders."""

    item: Disagreement
    section: Section | None
    sides: tuple[Side, Side]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which disagreements to list; None means any."""

    kind: Kind | None = None
    codes: frozenset[str] | None = None
    pair: Pair | None = None
    document: bytes | None = None

    def takes(self, item: Disagreement) -> bool:
        """Tell whether a disagreement is wanted, its kind aside."""
        if self.document is not None and item.document_id != self.document:
            return False
        if self.pair is not None and pair_of(item) != self.pair:
            return False
        return self.codes is None or not self.codes.isdisjoint(codes_of(item))


def pair_of(item: Disagreement) -> Pair:
    """Return the two coders in the order of their names."""
    one, other = sorted(item.coders)
    return one, other


def codes_of(item: Disagreement) -> set[str]:
    """Return the codes that were given."""
    return {coding.code for coding in (item.first, item.second) if coding is not None}


def choose(
    items: Sequence[Disagreement], wanted: Wanted
) -> tuple[list[Disagreement], Mapping[Kind, int]]:
    """Return what is wanted, and how many of each kind there are if the kind did not matter."""
    of_any_kind = [item for item in items if wanted.takes(item)]
    counts = Counter(item.kind for item in of_any_kind)
    if wanted.kind is not None:
        of_any_kind = [item for item in of_any_kind if item.kind is wanted.kind]
    return of_any_kind, counts


def documents_of(material: Material) -> dict[bytes, ComparedDocument]:
    """Return the documents of a comparison by id."""
    return {document.id: document for document in material.documents}


def row_of(item: Disagreement, document: ComparedDocument) -> Row:
    """Return what a row says; quotes have at most `QUOTE` characters."""
    section = section_of(document.sections, item.span.start)
    by_coder = {item.coders[0]: item.first, item.coders[1]: item.second}
    one, other = (_side(coder, by_coder[coder], document.text) for coder in pair_of(item))
    return Row(item, section, (one, other))


def _side(coder: str, coding: ComparedCoding | None, text: str) -> Side:
    if coding is None:
        return Side(coder, None, "")
    return Side(coder, coding, text[coding.start : min(coding.end, coding.start + QUOTE)])

"""The rows of the list of disagreements: which there are, and what each of them says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.services.coding_list import QUOTE, section_of
from annotator.services.comparison.disagreements import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.domain.document import Section
    from annotator.services.comparison.disagreements import Disagreement
    from annotator.services.comparison.material import ComparedCoding, ComparedDocument, Material

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


def pair_of(item: Disagreement) -> Pair:
    """Return the two coders in the order of their names."""
    one, other = sorted(item.coders)
    return one, other


def pairs_of(items: Iterable[Disagreement]) -> list[Pair]:
    """Return the pairs of coders who differ somewhere, in order."""
    one_way = {item.coders for item in items}
    return sorted({(min(pair), max(pair)) for pair in one_way})


def codes_of(items: Iterable[Disagreement]) -> set[str]:
    """Return the codes that were given where coders differ."""
    seconds = {item.second.code for item in items if item.second is not None}
    return seconds | {item.first.code for item in items}


def position_of(item: Disagreement, items: Sequence[Disagreement]) -> int | None:
    """Return where a disagreement stands among others; None if it is not there."""
    for number, other in enumerate(items):
        # Ids first: comparing all fields of each would take long.
        if other.first.id == item.first.id and other == item:
            return number
    return None


def choose(
    items: Sequence[Disagreement], wanted: Wanted
) -> tuple[Sequence[Disagreement], Mapping[Kind, int]]:
    """Return what is wanted, and how many of each kind there are if the kind did not matter."""
    # One plain pass per filter that is set: there can be a hundred thousand disagreements.
    document, pair, codes = wanted.document, wanted.pair, wanted.codes
    if document is not None:
        items = [item for item in items if item.document_id == document]
    if pair is not None:
        either = {pair, pair[::-1]}
        items = [item for item in items if item.coders in either]
    if codes is not None:
        items = [item for item in items if _has_code(item, codes)]
    counts = {kind: sum(item.kind is kind for item in items) for kind in Kind}
    if wanted.kind is not None:
        items = [item for item in items if item.kind is wanted.kind]
    return items, counts


def _has_code(item: Disagreement, codes: frozenset[str]) -> bool:
    return item.first.code in codes or (item.second is not None and item.second.code in codes)


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

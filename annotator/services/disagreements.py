"""Where coders differ: codings of two coders, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from annotator.domain.span import Span
from annotator.services.comparison import ComparedCoding, ComparedDocument, Continuum, Material

_Likeness = Callable[[ComparedCoding, ComparedCoding], float]
"""How alike two codings are, from 0 (not at all) to 1."""


class Kind(StrEnum):
    """How two coders differ at a place."""

    ONLY_ONE = "only_one"
    OTHER_CODE = "other_code"
    OTHER_BOUNDARIES = "other_boundaries"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One place where two coders differ; `second` is None where only one of them coded.

    `coders` are both that were compared, the one of `first` in front.
    """

    kind: Kind
    document_id: bytes
    document: str
    coders: tuple[str, str]
    first: ComparedCoding
    second: ComparedCoding | None

    @property
    def span(self) -> Span:
        """The stretch of text concerned."""
        if self.second is None:
            return self.first.span
        return Span(min(self.first.start, self.second.start), max(self.first.end, self.second.end))


def disagreements(material: Material, codes: Sequence[str] = ()) -> list[Disagreement]:
    """Return the places where any two coders differ, in order of documents and places.

    Only codings with one of `codes` or a descendant are looked at; none means all. Two codings
    of one code that overlap differ in their boundaries; two of different codes that share at
    least half of what they cover together differ in the code; what is left is only one coder's.
    """
    wanted: frozenset[str] | None = None
    if codes:
        wanted = frozenset[str]().union(*(material.family(code) for code in codes))
    found = [
        item
        for document in material.documents
        for item in _in_document(material, document, wanted)
    ]
    order = {document.name: n for n, document in enumerate(material.documents)}
    return sorted(found, key=lambda item: (order[item.document], item.span, item.kind))


def _in_document(
    material: Material, document: ComparedDocument, wanted: frozenset[str] | None
) -> Iterator[Disagreement]:
    continuum = Continuum(document.pieces)
    by_coder: dict[str, list[ComparedCoding]] = {coder: [] for coder in document.versions}
    for coding in document.codings:
        if wanted is not None and coding.code not in wanted:
            continue
        if continuum.length_between(coding.start, coding.end):
            by_coder[coding.coder].append(coding)
    for first, second in combinations(sorted(by_coder), 2):
        yield from _between(material, document, by_coder, (first, second))


def _between(
    material: Material,
    document: ComparedDocument,
    by_coder: dict[str, list[ComparedCoding]],
    coders: tuple[str, str],
) -> Iterator[Disagreement]:
    mine, theirs = ([*by_coder[coder]] for coder in coders)
    _pair_off(mine, theirs, _same)
    for kind, likeness in (
        (Kind.OTHER_BOUNDARIES, _boundaries),
        (Kind.OTHER_CODE, _place),
    ):
        for first, second in _pair_off(mine, theirs, likeness):
            yield Disagreement(kind, document.id, document.name, coders, first, second)
    for codings, (one, other) in ((mine, coders), (theirs, coders[::-1])):
        for coding in codings:
            # A code that the other one could not look for is no disagreement.
            if other in material.judges(document, coding.code):
                yield Disagreement(
                    Kind.ONLY_ONE, document.id, document.name, (one, other), coding, None
                )


def _pair_off(
    mine: list[ComparedCoding],
    theirs: list[ComparedCoding],
    likeness: _Likeness,
) -> list[tuple[ComparedCoding, ComparedCoding]]:
    """Take the pairs that are alike out of both lists, the most alike first; return them."""
    candidates = [
        (-alike, first.span, second.span, i, j)
        for i, first in enumerate(mine)
        for j, second in enumerate(theirs)
        if (alike := likeness(first, second)) > 0
    ]
    taken_mine: set[int] = set()
    taken_theirs: set[int] = set()
    pairs = []
    for *_, i, j in sorted(candidates):
        if i not in taken_mine and j not in taken_theirs:
            taken_mine.add(i)
            taken_theirs.add(j)
            pairs.append((mine[i], theirs[j]))
    mine[:] = [coding for i, coding in enumerate(mine) if i not in taken_mine]
    theirs[:] = [coding for j, coding in enumerate(theirs) if j not in taken_theirs]
    return pairs


def _same(first: ComparedCoding, second: ComparedCoding) -> float:
    return float(first.code == second.code and first.span == second.span)


def _boundaries(first: ComparedCoding, second: ComparedCoding) -> float:
    return _shared(first, second) if first.code == second.code else 0.0


def _place(first: ComparedCoding, second: ComparedCoding) -> float:
    share = _shared(first, second)
    return share if first.code != second.code and share >= 0.5 else 0.0


def _shared(first: ComparedCoding, second: ComparedCoding) -> float:
    """Return the share that two codings have in common of what they cover together."""
    common = min(first.end, second.end) - max(first.start, second.start)
    whole = max(first.end, second.end) - min(first.start, second.start)
    return max(common, 0) / whole

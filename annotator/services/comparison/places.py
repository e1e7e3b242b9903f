"""What belongs together: one item for a place, whatever the number of coders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from annotator.domain.span import Span
from annotator.services.comparison.disagreements import DISPUTED, Key, Kind, Pairing
from annotator.services.comparison.material import ComparedCoding


@dataclass(frozen=True, slots=True)
class Place:
    """What all coders have at one place of a document, if at least two of them differ.

    `codings` are theirs in the order of coders (usually one each; empty for who has nothing).
    `disagreements` are the pairs that differ, `counts` how many of them are of which kind.
    """

    document_id: bytes
    document: str
    span: Span
    codings: Mapping[str, Sequence[ComparedCoding]]
    disagreements: Sequence[Pairing]
    counts: Mapping[Kind, int]

    @property
    def kind(self) -> Kind:
        """The gravest kind of disagreement here."""
        return next(iter(self.counts))


def places(pairings: Iterable[Pairing]) -> list[Place]:
    """Group the pairings of some documents into places, in order of documents and places.

    Give it all pairings, also those that agree: they tell which codings mean one place. Each
    disagreement is in exactly one place. Codings are joined in the order of their likeness as
    long as a place holds one of each coder, so that places cannot grow along a chain; where two
    that were paired end up in different places, their disagreement shows both in the first one.
    """
    found: list[Place] = []
    for _, some in groupby(pairings, key=lambda pairing: pairing.document_id):
        found += _in_document(list(some))
    return found


def _in_document(pairings: list[Pairing]) -> list[Place]:
    groups = _joined(pairings)
    disputed: dict[bytes, list[Pairing]] = {}
    for pairing in pairings:
        if pairing.is_disputed:
            disputed.setdefault(groups[pairing.first.id].name, []).append(pairing)
    by_name = {group.name: group for group in groups.values()}
    made = [_place(by_name[name], items) for name, items in disputed.items()]
    return sorted(made, key=lambda place: (place.span, place.disagreements[0].key))


@dataclass(slots=True)
class _Group:
    """Codings that mean one place, by coder; named after one of them."""

    name: bytes
    members: dict[str, ComparedCoding]


def _joined(pairings: list[Pairing]) -> dict[bytes, _Group]:
    """Return for each coding the group it is in."""
    groups: dict[bytes, _Group] = {}
    for pairing in pairings:
        for coding in (pairing.first, pairing.second):
            if coding is not None and coding.id not in groups:
                groups[coding.id] = _Group(coding.id, {coding.coder: coding})
    both = [pairing for pairing in pairings if pairing.second is not None]
    for pairing in sorted(both, key=_likest_first):
        if pairing.second is None:
            continue
        one, other = groups[pairing.first.id], groups[pairing.second.id]
        if one is not other and one.members.keys().isdisjoint(other.members):
            one.members.update(other.members)
            for coding in other.members.values():
                groups[coding.id] = one
    return groups


_DIFFERS_IN_CODE = frozenset({Kind.OTHER_CODE, Kind.PARENT_OR_CHILD})


def _likest_first(pairing: Pairing) -> tuple[bool, float, Key]:
    return pairing.kind in _DIFFERS_IN_CODE, -pairing.share, pairing.key


def _place(group: _Group, disagreements: Sequence[Pairing]) -> Place:
    by_coder: dict[str, dict[bytes, ComparedCoding]] = {
        coder: {coding.id: coding} for coder, coding in group.members.items()
    }
    for pairing in disagreements:
        for coder, coding in zip(pairing.coders, (pairing.first, pairing.second), strict=True):
            theirs = by_coder.setdefault(coder, {})
            if coding is not None:
                theirs[coding.id] = coding
    all_codings = [coding for theirs in by_coder.values() for coding in theirs.values()]
    kinds = Counter(pairing.kind for pairing in disagreements)
    return Place(
        disagreements[0].document_id,
        disagreements[0].document,
        Span(min(c.start for c in all_codings), max(c.end for c in all_codings)),
        {coder: tuple(by_coder[coder].values()) for coder in sorted(by_coder)},
        tuple(disagreements),
        {kind: kinds[kind] for kind in DISPUTED if kind in kinds},
    )

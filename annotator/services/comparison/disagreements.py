"""Where coders differ: codings of two coders, side by side."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from annotator.domain.progress import Progress, silent
from annotator.domain.span import Span
from annotator.services.comparison.material import (
    ComparedCoding,
    ComparedDocument,
    Continuum,
    Material,
)

_Codings = list[ComparedCoding]
_Place = tuple[int, int, int]
"""Start, end, and number in the list of a coder's codings."""
_Candidate = tuple[float, int, int, int, int, int, int]
"""What pairs are ordered by: the share they have in common (negative, so that the most alike come
first), start and end of either, and the numbers of both."""
_SAME_PLACE = 0.5  # share of what two codings cover together from which on they mean one place


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


def disagreements(
    material: Material, codes: Sequence[str] = (), *, progress: Progress = silent
) -> list[Disagreement]:
    """Return the places where any two coders differ, in order of documents and places.

    Only codings with one of `codes` or a descendant are looked at; none means all. Two codings
    of one code that overlap differ in their boundaries; two of different codes that share at
    least half of what they cover together differ in the code; what is left is only one coder's.
    The most alike are paired first, and each coding once.

    Raises:
        Cancelled: the person asked to stop.
    """
    wanted: frozenset[str] | None = None
    if codes:
        wanted = frozenset[str]().union(*(material.family(code) for code in codes))
    found: list[Disagreement] = []
    for done, document in enumerate(material.documents):
        progress(done, len(material.documents))
        found += sorted(_in_document(material, document, wanted), key=_place)
    return found


def _place(item: Disagreement) -> tuple[int, int, Kind]:
    span = item.span
    return span.start, span.end, item.kind


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
    mine, theirs = _without_equal(*(by_coder[coder] for coder in coders))
    for kind, alike in (
        (Kind.OTHER_BOUNDARIES, _of_one_code),
        (Kind.OTHER_CODE, _of_two_codes),
    ):
        pairs = _closest_first(alike(mine, theirs))
        for i, j in pairs:
            yield Disagreement(kind, document.id, document.name, coders, mine[i], theirs[j])
        mine = _left_over(mine, {i for i, _ in pairs})
        theirs = _left_over(theirs, {j for _, j in pairs})
    for codings, (one, other) in ((mine, coders), (theirs, coders[::-1])):
        for coding in codings:
            # A code that the other one could not look for is no disagreement.
            if other in material.judges(document, coding.code):
                yield Disagreement(
                    Kind.ONLY_ONE, document.id, document.name, (one, other), coding, None
                )


def _without_equal(mine: _Codings, theirs: _Codings) -> tuple[_Codings, _Codings]:
    """Return two coders' codings without those that both of them made."""
    mine_left, theirs_left = Counter(map(_key, mine)), Counter(map(_key, theirs))
    both = mine_left & theirs_left
    return _beyond(mine, both), _beyond(theirs, both)


def _beyond(codings: _Codings, both: Counter[tuple[int, int, str]]) -> _Codings:
    left, passed = [], Counter[tuple[int, int, str]]()
    for coding in codings:
        key = _key(coding)
        passed[key] += 1
        if passed[key] > both[key]:
            left.append(coding)
    return left


def _key(coding: ComparedCoding) -> tuple[int, int, str]:
    return coding.start, coding.end, coding.code


def _left_over(codings: _Codings, taken: set[int]) -> _Codings:
    return [coding for number, coding in enumerate(codings) if number not in taken]


def _of_one_code(mine: _Codings, theirs: _Codings) -> Iterator[_Candidate]:
    """Yield the pairs of one code that overlap."""
    own, others = _by_code(mine), _by_code(theirs)
    for code in own.keys() & others.keys():
        yield from _alike(own[code], others[code], 0.0)


def _of_two_codes(mine: _Codings, theirs: _Codings) -> Iterator[_Candidate]:
    """Yield the pairs of different codes that share half of what they cover together."""
    for candidate in _alike(_places(mine), _places(theirs), _SAME_PLACE):
        if mine[candidate[-2]].code != theirs[candidate[-1]].code:
            yield candidate


def _closest_first(candidates: Iterator[_Candidate]) -> list[tuple[int, int]]:
    """Return pairs, the most alike first, in which nobody comes twice."""
    taken_mine: set[int] = set()
    taken_theirs: set[int] = set()
    pairs = []
    for *_, i, j in sorted(candidates):
        if i not in taken_mine and j not in taken_theirs:
            taken_mine.add(i)
            taken_theirs.add(j)
            pairs.append((i, j))
    return pairs


def _alike(mine: list[_Place], theirs: list[_Place], least: float) -> Iterator[_Candidate]:
    """Yield the overlapping pairs that share at least `least` of what they cover together.

    Both lists are in order of place. Of two such stretches the later one begins within the first
    `1 - least` of the earlier one, so only those that begin there are looked at: the work grows
    with the number of such neighbours, not with the product of the lists.
    """
    for earlier, later, is_mine_first in ((mine, theirs, True), (theirs, mine, False)):
        starts = [start for start, _, _ in later]
        for start, end, number in earlier:
            # Those that begin together are found once: in the first round.
            low = bisect_left(starts, start) if is_mine_first else bisect_right(starts, start)
            high = bisect_right(starts, start + (1 - least) * (end - start))
            for other_start, other_end, other in later[low:high]:
                common = min(end, other_end) - other_start
                share = common / (max(end, other_end) - start)
                if common <= 0 or share < least:
                    continue
                if is_mine_first:
                    yield -share, start, end, other_start, other_end, number, other
                else:
                    yield -share, other_start, other_end, start, end, other, number


def _places(codings: _Codings) -> list[_Place]:
    return sorted((coding.start, coding.end, number) for number, coding in enumerate(codings))


def _by_code(codings: _Codings) -> dict[str, list[_Place]]:
    groups: dict[str, list[_Place]] = {}
    for place in _places(codings):
        groups.setdefault(codings[place[2]].code, []).append(place)
    return groups

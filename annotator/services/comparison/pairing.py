"""Two coders' codings of a document, one to one: which means the same place as which.

The matching is of greatest weight, step by step, so that no order decides: codings that are equal
first; then those of one code that overlap; then a parent's with its child's, and last those of
any two codes, which must share half of what they cover together. A weight is that share
(intersection over union). "Most alike first" would be simpler, but can leave two codings alone
that have a partner each.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from annotator.services.comparison.continuum import Continuum
from annotator.services.comparison.material import ComparedCoding, ComparedDocument
from annotator.services.comparison.rules import Rules

if TYPE_CHECKING:
    from annotator.agreement.matching import Candidate


class Stretch(NamedTuple):
    """A coding as it is compared: its place on the continuum, and the code it counts as."""

    start: int
    end: int
    code: str
    coding: ComparedCoding


_Numbered = dict[int, Stretch]
_Place = tuple[int, int, int]
"""Start, end, and number in the list of a coder's stretches."""


class Likeness(Enum):
    """What two codings that mean one place have in common."""

    EQUAL = auto()
    CODE = auto()
    FAMILY = auto()
    PLACE = auto()


class Pair(NamedTuple):
    """Two codings that mean one place; `share` is their intersection over union."""

    likeness: Likeness
    share: float
    first: Stretch
    second: Stretch


class Pairs(NamedTuple):
    """Who meets whom, and what is left of either."""

    pairs: list[Pair]
    first_alone: list[Stretch]
    second_alone: list[Stretch]


def stretches(document: ComparedDocument, rules: Rules) -> dict[str, list[Stretch]]:
    """Return each coder's codings that take part, in order of place.

    A coding that lies wholly in text that was cut out takes no part.
    """
    continuum = Continuum(document.pieces)
    found: dict[str, list[Stretch]] = {coder: [] for coder in document.versions}
    for coding in document.codings:
        code = rules.code_of(coding.code)
        if code is None:
            continue
        start, end = continuum.position(coding.start), continuum.position(coding.end)
        if start < end:
            found[coding.coder].append(Stretch(start, end, code, coding))
    for mine in found.values():
        mine.sort(key=_order)
    return found


def _order(stretch: Stretch) -> tuple[int, int, str, bytes]:
    return stretch.start, stretch.end, stretch.code, stretch.coding.id


def pair_up(mine: Sequence[Stretch], theirs: Sequence[Stretch], rules: Rules) -> Pairs:
    """Pair two coders' stretches, both in order of place.

    Changing places changes the sides of the pairs and nothing else, also where two pairings
    are equally good: the solver always sees them in one order.
    """
    if [stretch[:3] for stretch in mine] <= [stretch[:3] for stretch in theirs]:
        return _pair_up(mine, theirs, rules)
    turned = _pair_up(theirs, mine, rules)
    pairs = [Pair(pair.likeness, pair.share, pair.second, pair.first) for pair in turned.pairs]
    return Pairs(pairs, turned.second_alone, turned.first_alone)


def _pair_up(mine: Sequence[Stretch], theirs: Sequence[Stretch], rules: Rules) -> Pairs:
    from annotator.agreement.matching import best_pairs

    left, right = dict(enumerate(mine)), dict(enumerate(theirs))
    pairs: list[Pair] = []

    def take(likeness: Likeness, candidates: Sequence[Candidate]) -> None:
        shares = {(i, j): share for share, i, j in candidates}
        for i, j in best_pairs(candidates):
            pairs.append(Pair(likeness, shares[i, j], left.pop(i), right.pop(j)))

    # Equal ones are paired before all others: the sum of shares is not less for it.
    for i, j in _equal(mine, theirs):
        pairs.append(Pair(Likeness.EQUAL, 1.0, left.pop(i), right.pop(j)))
    take(Likeness.CODE, _of_one_code(left, right, rules.same_code))
    near = list(_alike(_places(left), _places(right), rules.other_code))
    take(Likeness.FAMILY, [c for c in near if _are_related(left, right, c, rules)])
    take(Likeness.PLACE, [c for c in near if c[1] in left and c[2] in right])
    return Pairs(pairs, list(left.values()), list(right.values()))


def _are_related(left: _Numbered, right: _Numbered, candidate: Candidate, rules: Rules) -> bool:
    return rules.are_related(left[candidate[1]].code, right[candidate[2]].code)


def _equal(mine: Sequence[Stretch], theirs: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of stretches with the same ends and code; each comes once."""
    waiting: dict[tuple[int, int, str], list[int]] = {}
    for number, stretch in reversed(list(enumerate(mine))):
        waiting.setdefault(stretch[:3], []).append(number)
    for other, stretch in enumerate(theirs):
        if numbers := waiting.get(stretch[:3]):
            yield numbers.pop(), other


def _of_one_code(left: _Numbered, right: _Numbered, least: float) -> list[Candidate]:
    """Return the pairs of stretches of one code that overlap by more than the least."""
    own, others = _by_code(left), _by_code(right)
    return [
        candidate
        for code in own.keys() & others.keys()
        for candidate in _alike(own[code], others[code], least)
        if candidate[0] > least
    ]


def _by_code(stretches: _Numbered) -> dict[str, list[_Place]]:
    groups: dict[str, list[_Place]] = {}
    for number, stretch in stretches.items():
        groups.setdefault(stretch.code, []).append((stretch.start, stretch.end, number))
    return groups


def _places(stretches: _Numbered) -> list[_Place]:
    return [(stretch.start, stretch.end, number) for number, stretch in stretches.items()]


def _alike(mine: Sequence[_Place], theirs: Sequence[_Place], least: float) -> Iterator[Candidate]:
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
            high = bisect_right(starts, start + (1 - least) * (end - start) + 1e-6)
            for other_start, other_end, other in later[low:high]:
                common = min(end, other_end) - other_start
                share = common / (max(end, other_end) - start)
                if common > 0 and share >= least:
                    yield (share, number, other) if is_mine_first else (share, other, number)

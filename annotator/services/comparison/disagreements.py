"""Where coders differ: codings of two coders, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from annotator.domain.progress import Progress, silent
from annotator.domain.span import Span
from annotator.services.comparison.attribute_values import AttributeDifference, differences
from annotator.services.comparison.material import ComparedCoding, ComparedDocument, Material
from annotator.services.comparison.pairing import Likeness, Pair, Stretch, pair_up, stretches
from annotator.services.comparison.per_document import Kept, for_each
from annotator.services.comparison.rules import Rules


class Kind(StrEnum):
    """What two coders have at a place: the same, or how they differ.

    Seen from a reference coder, what the other one lacks is missed and what the other one has
    alone is extra; without one, only one coder has it. Codes differ more than boundaries,
    boundaries more than attributes: a pair is of the first kind that fits.
    """

    AGREED = "agreed"
    MISSED = "missed"
    EXTRA = "extra"
    ONLY_ONE = "only_one"
    OTHER_CODE = "other_code"
    PARENT_OR_CHILD = "parent_or_child"
    OTHER_BOUNDARIES = "other_boundaries"
    OTHER_ATTRIBUTES = "other_attributes"


DISPUTED = tuple(kind for kind in Kind if kind is not Kind.AGREED)
"""The kinds of disagreement, the gravest first."""
ALONE = frozenset({Kind.MISSED, Kind.EXTRA, Kind.ONLY_ONE})
"""The kinds where one of two coders has nothing."""


class Key(NamedTuple):
    """What names a place of two coders as long as the codings exist.

    Two codings, the smaller id first; or one coding and the coder who has `absent`ly nothing.
    """

    first: bytes
    second: bytes | None
    absent: str = ""


class Pairing(NamedTuple):
    """One place as two coders have it; `second` is None where only one of them coded.

    `coders` are both that were compared, the one of `first` in front. `share` is what the two
    have in common of what they cover together, 0 without a second. `attributes` are those in
    which two codings of one code differ, whatever the kind. (A plain tuple: there are hundreds of
    thousands in a large study.)
    """

    kind: Kind
    document_id: bytes
    document: str
    coders: tuple[str, str]
    first: ComparedCoding
    second: ComparedCoding | None
    share: float = 0.0
    attributes: tuple[AttributeDifference, ...] = ()

    @property
    def span(self) -> Span:
        """The stretch of text concerned."""
        if self.second is None:
            return self.first.span
        return Span(min(self.first.start, self.second.start), max(self.first.end, self.second.end))

    @property
    def key(self) -> Key:
        """What names this place also when it is found anew."""
        if self.second is None:
            return Key(self.first.id, None, self.coders[1])
        one, other = sorted((self.first.id, self.second.id))
        return Key(one, other)

    @property
    def is_disputed(self) -> bool:
        """Whether the two differ."""
        return self.kind is not Kind.AGREED

    def turned(self) -> Pairing:
        """Return the same place with the second coder's coding in front.

        Raises:
            ValueError: the second coder has none.
        """
        if self.second is None:
            raise ValueError("one of the two coders has nothing here")
        swapped = tuple(AttributeDifference(a, two, one) for a, one, two in self.attributes)
        return self._replace(
            coders=self.coders[::-1], first=self.second, second=self.first, attributes=swapped
        )


Disagreement = Pairing
"""A pairing in which the two coders differ."""


def disagreements(
    material: Material, rules: Rules, *, progress: Progress = silent
) -> list[Disagreement]:
    """Return the places where any two coders differ, in order of documents and places.

    Raises:
        Cancelled: the person asked to stop.
    """
    return [found for found in pairings(material, rules, progress=progress) if found.is_disputed]


def pairings(
    material: Material,
    rules: Rules,
    *,
    kept: Kept[list[Pairing]] | None = None,
    progress: Progress = silent,
) -> list[Pairing]:
    """Return all places of any two coders, also those where they agree.

    With `kept` only documents that changed are looked at.

    Raises:
        Cancelled: the person asked to stop.
    """
    total = len(material.documents)
    number = {document.id: at for at, document in enumerate(material.documents)}

    def work(document: ComparedDocument) -> list[Pairing]:
        return in_document(document, rules, pause=lambda: progress(number[document.id], total))

    by_document = for_each(material, rules, work, kept, progress)
    return [found for each in by_document for found in each]


def in_document(
    document: ComparedDocument, rules: Rules, *, pause: Callable[[], None] = lambda: None
) -> list[Pairing]:
    """Return all places of any two coders in a document, in order of place.

    Each coding is in exactly one pairing for each other coder who looked for its code. All of it
    follows from the document and the rules alone. `pause` is called now and then, and may raise
    `Cancelled`.
    """
    by_coder = stretches(document, rules)
    found: list[Pairing] = []
    for coders in combinations(sorted(by_coder), 2):
        pause()
        found += _between(document, by_coder, coders, rules)
    return sorted(found, key=_place)


def _place(item: Pairing) -> tuple[int, int, tuple[str, str], bytes]:
    first, second = item.first, item.second
    if second is None:
        return first.start, first.end, item.coders, first.id
    return (
        min(first.start, second.start),
        max(first.end, second.end),
        item.coders,
        first.id,
    )


def _between(
    document: ComparedDocument,
    by_coder: dict[str, list[Stretch]],
    coders: tuple[str, str],
    rules: Rules,
) -> Iterator[Pairing]:
    one, other = coders
    matched = pair_up(
        _looked_for(by_coder[one], document.versions[other], rules),
        _looked_for(by_coder[other], document.versions[one], rules),
        rules,
    )
    for pair in matched.pairs:
        yield _both(document, coders, pair, rules)
    for alone, who in ((matched.first_alone, coders), (matched.second_alone, (other, one))):
        kind = _alone_kind(who, rules.reference)
        for stretch in alone:
            yield Pairing(kind, document.id, document.name, who, stretch.coding, None)


def _looked_for(mine: list[Stretch], version: int | None, rules: Rules) -> list[Stretch]:
    """Return the codings whose code the other coder could have given.

    A code that came after a coder had finished the document is missing there, not absent.
    """
    if version is None:
        return mine
    return [s for s in mine if rules.is_known(s.coding.code, version)]


def _alone_kind(coders: tuple[str, str], reference: str | None) -> Kind:
    if reference == coders[0]:
        return Kind.MISSED
    return Kind.EXTRA if reference == coders[1] else Kind.ONLY_ONE


def _both(
    document: ComparedDocument, coders: tuple[str, str], pair: Pair, rules: Rules
) -> Pairing:
    first, second = pair.first, pair.second
    differing: tuple[AttributeDifference, ...] = ()
    if rules.attributes and first.code == second.code:
        shared = rules.shared_attributes(first.coding.code, second.coding.code)
        differing = tuple(differences(shared, first.coding.attributes, second.coding.attributes))
    if pair.likeness is Likeness.FAMILY:
        kind = Kind.PARENT_OR_CHILD
    elif pair.likeness is Likeness.PLACE:
        kind = Kind.OTHER_CODE
    elif pair.likeness is Likeness.CODE:
        kind = Kind.OTHER_BOUNDARIES
    else:
        kind = Kind.OTHER_ATTRIBUTES if differing else Kind.AGREED
    return Pairing(
        kind,
        document.id,
        document.name,
        coders,
        first.coding,
        second.coding,
        pair.share,
        differing,
    )

"""All places of a comparison in columns: hundreds of thousands are filtered within a frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.services.comparison.disagreements import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable
    from typing import TypeVar

    import numpy as np
    from numpy.typing import NDArray

    from annotator.services.comparison.disagreements import Key, Pairing
    from annotator.services.comparison.places import Place

    _H = TypeVar("_H", bound=Hashable)

KINDS = tuple(Kind)
"""The kinds in the order of their gravity, behind that of agreeing."""
_PAUSE = 4096  # items between two looks at whether to go on
Pair = tuple[str, str]
"""Two coders in the order of their names."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which places to list; None means any.

    `low` and `high` are the codes of the first and the second coder of a pair, in the order of
    their names, and go together; an empty set means that this coder has nothing there.
    """

    kind: Kind | None = None
    codes: frozenset[str] | None = None
    pair: Pair | None = None
    document: bytes | None = None
    documents: frozenset[bytes] | None = None
    low: frozenset[str] | None = None
    high: frozenset[str] | None = None
    either_way: bool = False
    """Or the first coder has one of `high` and the second one of `low`."""
    coder: str | None = None
    within: tuple[int, int] | None = None
    """Places that overlap this stretch of their document."""
    keys: frozenset[Key] | None = None
    agreed: bool = False
    """As a scope: places where both coders agree are listed too."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """Which codes, pairs of coders and documents there are among the disputed places."""

    codes: frozenset[str]
    pairs: Sequence[Pair]
    documents: Sequence[bytes]
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class PlaceTable:
    """Places in order of documents and offsets, one row each.

    `kinds` index `KINDS`, `documents` `document_ids`, `pairs` `pair_names`; `low` and `high` index
    `codes`, −1 where that coder has nothing.
    """

    items: Sequence[Pairing]
    kinds: NDArray[np.int8]
    documents: NDArray[np.int32]
    pairs: NDArray[np.int16]
    low: NDArray[np.int16]
    high: NDArray[np.int16]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    hashes: NDArray[np.int64]
    """Of the keys."""
    places: Sequence[Place]
    """What belongs together, of three coders and more; of two, each row is a place of its own."""
    place_of: NDArray[np.int32]
    """The place of each row; −1 where the two agree."""
    by_place: NDArray[np.intp]
    """The disputed rows, those of a place together, the gravest of them in front."""
    document_ids: Sequence[bytes]
    pair_names: Sequence[Pair]
    codes: Sequence[str]
    disputed: Disputed

    def select(
        self, wanted: Wanted, scope: Wanted | None = None, *, one_each: bool = False
    ) -> tuple[NDArray[np.intp], Mapping[Kind, int]]:
        """Return the rows that are wanted, and how many of each kind if that did not matter.

        Within a `scope` only its rows count. With `one_each`, of the rows of a place only the
        gravest is given and counted, which stands for it; what agrees is in no place.
        """
        import numpy as np

        mask = self._mask(wanted)
        if scope is not None:
            mask &= self._mask(scope)
        if scope is None or not scope.agreed:
            mask &= self.kinds != KINDS.index(Kind.AGREED)
        rows = self._one_each(mask) if one_each else np.flatnonzero(mask)
        counts = np.bincount(self.kinds[rows], minlength=len(KINDS))
        if wanted.kind is not None:
            rows = rows[self.kinds[rows] == KINDS.index(wanted.kind)]
        return rows, {kind: int(count) for kind, count in zip(KINDS, counts, strict=True)}

    def rows_of(self, keys: Collection[Key]) -> list[int]:
        """Return the rows of places by their keys; those that are not there are passed over."""
        import numpy as np

        likely = np.flatnonzero(np.isin(self.hashes, [hash(key) for key in keys]))
        return [row for row in likely.tolist() if self.items[row].key in keys]

    def place(self, row: int) -> Place | None:
        """Return the place that a row belongs to; None if it stands for itself."""
        number = int(self.place_of[row]) if self.places else -1
        return None if number < 0 else self.places[number]

    def _one_each(self, mask: NDArray[np.bool_]) -> NDArray[np.intp]:
        import numpy as np

        rows = self.by_place[mask[self.by_place]]
        found: NDArray[np.intp] = rows[np.diff(self.place_of[rows], prepend=-1) != 0]
        found.sort()
        return found

    def _mask(self, wanted: Wanted) -> NDArray[np.bool_]:
        import numpy as np

        mask = np.ones(len(self.items), dtype=bool)
        if wanted.document is not None:
            mask &= self.documents == _number(self.document_ids, wanted.document)
        if wanted.documents is not None:
            some = [n for n, id_ in enumerate(self.document_ids) if id_ in wanted.documents]
            mask &= np.isin(self.documents, some)
        if wanted.within is not None:
            mask &= (self.ends > wanted.within[0]) & (self.starts < wanted.within[1])
        if wanted.pair is not None:
            mask &= self.pairs == _number(self.pair_names, wanted.pair)
        if wanted.coder is not None:
            theirs = [n for n, pair in enumerate(self.pair_names) if wanted.coder in pair]
            mask &= np.isin(self.pairs, theirs)
        if wanted.codes is not None:
            mask &= self._has(self.low, wanted.codes) | self._has(self.high, wanted.codes)
        if wanted.low is not None and wanted.high is not None:
            sides = self._has(self.low, wanted.low) & self._has(self.high, wanted.high)
            if wanted.either_way:
                sides |= self._has(self.low, wanted.high) & self._has(self.high, wanted.low)
            mask &= sides
        if wanted.keys is not None:
            mask &= _at(self.rows_of(wanted.keys), len(mask))
        return mask

    def _has(self, column: NDArray[np.int16], codes: Collection[str]) -> NDArray[np.bool_]:
        import numpy as np

        if not codes:
            return column < 0
        # One look into a table of the codes, not one comparison per code.
        is_in = np.array([code in codes for code in self.codes] + [False])
        return is_in[column]


def place_table(
    items: Sequence[Pairing],
    places: Sequence[Place] = (),
    *,
    pause: Callable[[], None] = lambda: None,
) -> PlaceTable:
    """Put places into columns; `items` are in order of documents and offsets.

    `places` are what of them belongs together. `pause` is called now and then, and may raise
    `Cancelled`.
    """
    import numpy as np

    count = len(items)
    pairs: dict[Pair, int] = {}
    low, high = np.full(count, -1, np.int16), np.full(count, -1, np.int16)
    documents, pair_column = np.zeros(count, np.int32), np.zeros(count, np.int16)
    codes: dict[str, int] = {}
    ids: dict[bytes, int] = {}
    for row, item in enumerate(items):
        if row % _PAUSE == 0:
            pause()
        one, other = item.coders
        first = codes.setdefault(item.first.code, len(codes))
        second = -1 if item.second is None else codes.setdefault(item.second.code, len(codes))
        if one <= other:
            low[row], high[row] = first, second
            pair_column[row] = pairs.setdefault((one, other), len(pairs))
        else:
            low[row], high[row] = second, first
            pair_column[row] = pairs.setdefault((other, one), len(pairs))
        documents[row] = ids.setdefault(item.document_id, len(ids))
    number = {kind: at for at, kind in enumerate(KINDS)}
    kinds = np.fromiter((number[item.kind] for item in items), np.int8, count)
    disputed = kinds != number[Kind.AGREED]

    def present(column: NDArray[np.int16] | NDArray[np.int32]) -> list[int]:
        return [int(found) for found in np.unique(column[disputed]) if found >= 0]

    names, given = tuple(pairs), tuple(codes)
    place_of = _places_of(items, places)
    in_place = np.flatnonzero(place_of >= 0)
    gravest_first = np.lexsort((kinds[in_place], place_of[in_place]))
    return PlaceTable(
        items,
        kinds,
        documents,
        pair_column,
        low,
        high,
        np.fromiter((item.span.start for item in items), np.int32, count),
        np.fromiter((item.span.end for item in items), np.int32, count),
        np.fromiter((hash(item.key) for item in items), np.int64, count),
        places,
        place_of,
        in_place[gravest_first],
        tuple(ids),
        names,
        given,
        Disputed(
            frozenset(given[at] for at in {*present(low), *present(high)}),
            tuple(sorted(names[at] for at in present(pair_column))),
            tuple(tuple(ids)[at] for at in present(documents)),
            int(disputed.sum()),
        ),
    )


def _places_of(items: Sequence[Pairing], places: Sequence[Place]) -> NDArray[np.int32]:
    import numpy as np

    # The very objects: what is equal need not be the same, and hashing all would take long.
    numbers = {
        id(item): number for number, place in enumerate(places) for item in place.disagreements
    }
    return np.fromiter((numbers.get(id(item), -1) for item in items), np.int32, len(items))


def _number(values: Sequence[_H], value: _H) -> int:
    return values.index(value) if value in values else -1


def _at(rows: Sequence[int], count: int) -> NDArray[np.bool_]:
    import numpy as np

    mask = np.zeros(count, dtype=bool)
    mask[list(rows)] = True
    return mask

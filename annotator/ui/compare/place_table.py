"""All places of a comparison in columns: hundreds of thousands are filtered within a frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.services.comparison.disagreements import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable
    from typing import TypeVar

    import numpy as np
    from numpy.typing import NDArray

    from annotator.services.comparison.disagreements import Key, Pairing

    _H = TypeVar("_H", bound=Hashable)

KINDS = tuple(Kind)
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
    attribute: str | None = None
    coder: str | None = None
    within: tuple[int, int] | None = None
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
    hashes: NDArray[np.int64]
    """Of the keys."""
    differing: Mapping[str, Sequence[int]]
    """Rows by the attributes that differ there."""
    document_ids: Sequence[bytes]
    pair_names: Sequence[Pair]
    codes: Sequence[str]
    disputed: Disputed

    def select(
        self, wanted: Wanted, scope: Wanted | None = None
    ) -> tuple[NDArray[np.intp], Mapping[Kind, int]]:
        """Return the rows that are wanted, and how many of each kind if that did not matter.

        Within a `scope` only its rows count.
        """
        import numpy as np

        mask = self._mask(wanted)
        if scope is not None:
            mask &= self._mask(scope)
        if scope is None or not scope.agreed:
            mask &= self.kinds != KINDS.index(Kind.AGREED)
        counts = np.bincount(self.kinds[mask], minlength=len(KINDS))
        if wanted.kind is not None:
            mask &= self.kinds == KINDS.index(wanted.kind)
        rows = np.flatnonzero(mask)
        return rows, {kind: int(count) for kind, count in zip(KINDS, counts, strict=True)}

    def rows_of(self, keys: Collection[Key]) -> list[int]:
        """Return the rows of places by their keys; those that are not there are passed over."""
        import numpy as np

        likely = np.flatnonzero(np.isin(self.hashes, [hash(key) for key in keys]))
        return [row for row in likely.tolist() if self.items[row].key in keys]

    def _mask(self, wanted: Wanted) -> NDArray[np.bool_]:
        import numpy as np

        mask = np.ones(len(self.items), dtype=bool)
        if wanted.document is not None:
            mask &= self.documents == _number(self.document_ids, wanted.document)
        if wanted.documents is not None:
            some = [n for n, id_ in enumerate(self.document_ids) if id_ in wanted.documents]
            mask &= np.isin(self.documents, some)
        if wanted.within is not None:
            mask &= (self.starts >= wanted.within[0]) & (self.starts < wanted.within[1])
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
        if wanted.attribute is not None:
            mask &= _at(self.differing.get(wanted.attribute, ()), len(mask))
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


def place_table(items: Sequence[Pairing]) -> PlaceTable:
    """Put places into columns; `items` are in order of documents and offsets."""
    import numpy as np

    count = len(items)
    pairs: dict[Pair, int] = {}
    low, high = np.full(count, -1, np.int16), np.full(count, -1, np.int16)
    documents, pair_column = np.zeros(count, np.int32), np.zeros(count, np.int16)
    codes: dict[str, int] = {}
    ids: dict[bytes, int] = {}
    differing: dict[str, list[int]] = {}
    for row, item in enumerate(items):
        for difference in item.attributes:
            differing.setdefault(difference.attribute, []).append(row)
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
    return PlaceTable(
        items,
        kinds,
        documents,
        pair_column,
        low,
        high,
        np.fromiter((item.span.start for item in items), np.int32, count),
        np.fromiter((hash(item.key) for item in items), np.int64, count),
        differing,
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


def _number(values: Sequence[_H], value: _H) -> int:
    return values.index(value) if value in values else -1


def _at(rows: Sequence[int], count: int) -> NDArray[np.bool_]:
    import numpy as np

    mask = np.zeros(count, dtype=bool)
    mask[list(rows)] = True
    return mask

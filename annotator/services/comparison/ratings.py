"""The tables that the figures are computed from: all documents together, code by code."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.progress import Progress, silent
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.choice import Scope
from annotator.services.comparison.continuum import Continuum
from annotator.services.comparison.material import ComparedDocument, Material
from annotator.services.comparison.tally import Tally, tallies, tally_plan
from annotator.services.comparison.units import Unit

if TYPE_CHECKING:
    from annotator.agreement.arrays import BoolArray, IntArray
    from annotator.agreement.spans import CodedSpans
    from annotator.agreement.units import DocumentTables

_NOT_KNOWN = 1 << 40  # a codebook version later than any
_ABSENT = -1


_Part = tuple["IntArray", "IntArray", "IntArray"]
"""What one document brings (codes, values, amounts), or what there is of one code."""


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """Rows sorted by code: those of code number k are from `first[k]` to `first[k + 1]`."""

    first: IntArray
    document: IntArray
    values: IntArray
    amount: IntArray

    def of(self, code: int) -> _Part:
        rows = slice(int(self.first[code]), int(self.first[code + 1]))
        return self.document[rows], self.values[rows], self.amount[rows]


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """What the coders said, ready to be taken out code by code.

    `versions` has shape (documents, coders): the codebook version under which a coder finished
    the document, -1 where that coder does not count there.
    """

    material: Material
    documents: Sequence[ComparedDocument]
    coders: tuple[str, ...]
    lengths: IntArray
    versions: IntArray
    _spans: _Rows
    _united: _Rows
    _units: Mapping[Unit, tuple[IntArray, _Rows]]
    _number: Mapping[str, int]

    def judged(self, code: str) -> BoolArray:
        """Tell who looked for a code where, shape (documents, coders)."""
        import numpy as np

        material = self.material
        if material.version is None:
            known = self.versions >= material.since.get(code, 0)
        else:
            known = np.isin(self.versions, sorted(material.stood.get(code, ())))
            known |= self.versions == _NOT_KNOWN
        return np.asarray(known & (self.versions != _ABSENT), dtype=np.bool_)

    def spans(self, code: str) -> CodedSpans:
        """Return who marked what with a code, on the characters that count; nothing overlaps."""
        import numpy as np

        from annotator.agreement.spans import CodedSpans

        document, values, _ = self._spans.of(self._number[code])
        present = self.judged(code)
        kept = present[document, values[:, 0]]
        document, values = document[kept], values[kept]
        return CodedSpans(
            coders=self.coders,
            codes=(code,),
            lengths=self.lengths,
            present=present,
            document=document,
            coder=values[:, 0],
            code=np.zeros(len(document), dtype=np.int64),
            start=values[:, 1],
            end=values[:, 2],
        )

    def united(self, code: str) -> int:
        """Return how many codings with a code went into another one of the same coder."""
        document, values, amount = self._united.of(self._number[code])
        return int(amount[self.judged(code)[document, values[:, 0]]].sum())

    def tables(self, code: str, unit: Unit) -> DocumentTables:
        """Return the yes and no of every coder for every unit, by document."""
        import numpy as np

        from annotator.agreement.cells import presence_tables
        from annotator.agreement.units import document_tables

        if unit is Unit.CHARACTER:
            return presence_tables(self.spans(code), code)
        totals, rows = self._units[unit]
        document, yes, count = rows.of(self._number[code])
        left = totals - np.bincount(document, weights=count, minlength=len(totals))
        empty = np.flatnonzero(left)
        where = np.concatenate([document, empty])
        numbers = np.concatenate([yes, np.zeros((len(empty), len(self.coders)), dtype=np.int64)])
        numbers[~self.judged(code)[where]] = -1
        widths = np.concatenate([count, left[empty].astype(np.int64)])
        return document_tables(
            self.coders, (False, True), numbers.T, where, len(totals), widths=widths
        )

    def digest(self, code: str) -> bytes:
        """Return what differs where anything differs that a code's figures rest on."""
        number = self._number[code]
        found = hashlib.blake2b(self.judged(code).tobytes())
        found.update(self.lengths.tobytes())
        for totals, rows in self._units.values():
            found.update(totals.tobytes())
            _add(found, rows.of(number))
        _add(found, self._spans.of(number))
        return found.digest()

    def choose(self, coders: Sequence[str]) -> Ratings:
        """Return the ratings of some coders, in that order, as if there were no others."""
        import numpy as np

        chosen = [self.coders.index(coder) for coder in coders]
        renumbered = np.full(len(self.coders), -1, dtype=np.int64)
        renumbered[chosen] = np.arange(len(chosen))
        return replace(
            self,
            coders=tuple(coders),
            versions=self.versions[:, chosen],
            _spans=_take_coders(self._spans, renumbered),
            _united=_take_coders(self._united, renumbered),
            _units={
                unit: (totals, replace(rows, values=rows.values[:, chosen]))
                for unit, (totals, rows) in self._units.items()
            },
        )

    def choose_documents(self, numbers: Sequence[int]) -> Ratings:
        """Return the ratings of some documents, given by their positions in order."""
        import numpy as np

        kept = np.array(numbers, dtype=np.int64)
        renumbered = np.full(len(self.documents), -1, dtype=np.int64)
        renumbered[kept] = np.arange(len(kept))
        return replace(
            self,
            documents=[self.documents[number] for number in numbers],
            lengths=self.lengths[kept],
            versions=self.versions[kept],
            _spans=_take_documents(self._spans, renumbered),
            _united=_take_documents(self._united, renumbered),
            _units={
                unit: (totals[kept], _take_documents(rows, renumbered))
                for unit, (totals, rows) in self._units.items()
            },
        )


def rate(
    material: Material,
    units: Sequence[Unit],
    min_overlap: float = 0.0,
    *,
    cache: Cache | None = None,
    progress: Progress = silent,
) -> Ratings:
    """Count what the coders said, document by document; with a cache only what changed.

    Raises:
        Cancelled: the person asked to stop.
    """
    import numpy as np

    plan = tally_plan(material, units, min_overlap)
    counted = tallies(material, plan, Cache() if cache is None else cache, progress)
    codes, coders = len(plan.codes), len(plan.coders)
    spans = [tally.spans for tally in counted]
    united = [tally.united for tally in counted]
    return Ratings(
        material,
        material.documents,
        plan.coders,
        np.array([tally.length for tally in counted], dtype=np.int64),
        _versions(material),
        _stack([(s[:, 0], s[:, 1:], s[:, 0]) for s in spans], codes, 3),
        _stack([(u[:, 0], u[:, 1:2], u[:, 2]) for u in united], codes, 1),
        {unit: _stack_units(counted, unit, codes, coders) for unit in plan.units},
        {code: number for number, code in enumerate(plan.codes)},
    )


def all_spans(ratings: Ratings) -> CodedSpans:
    """Return who marked what with which code, each coding once.

    A coding counts for the nearest code that gets figures, going up from its own; it is left
    out if there is none, or if its coder could not look for that code.
    """
    from annotator.agreement.spans import coded_spans

    material, coders = ratings.material, set(ratings.coders)
    nearest = _nearest(material)
    rows = []
    for document in ratings.documents:
        continuum = Continuum(document.pieces)
        spans = []
        for coding in document.codings:
            code = nearest.get(coding.code)
            start, end = continuum.position(coding.start), continuum.position(coding.end)
            if code is None or start == end or coding.coder not in coders:
                continue
            if material.is_known(code, document.versions[coding.coder]):
                spans.append((coding.coder, start, end, code))
        judges = [coder for coder in document.versions if coder in coders]
        rows.append((continuum.length, judges, spans))
    return coded_spans(ratings.coders, rows)


def _nearest(material: Material) -> dict[str, str]:
    """Return for each code the one that gets figures and stands for it."""
    chosen = set(material.codes)
    found: dict[str, str] = {}
    for code, ancestors in material.codebook.walk():
        above = reversed(ancestors) if material.scope is Scope.FAMILY else ()
        standing = [one.id for one in (code, *above) if one.id in chosen]
        if standing:
            found[code.id] = standing[0]
    return found


def _add(digest: hashlib.blake2b, rows: _Part) -> None:
    for array in rows:
        digest.update(b"%d;" % array.size)
        digest.update(array.tobytes())


def _versions(material: Material) -> IntArray:
    import numpy as np

    rows = [
        [
            _ABSENT
            if coder not in document.versions
            else _NOT_KNOWN
            if (version := document.versions[coder]) is None
            else version
            for coder in material.coders
        ]
        for document in material.documents
    ]
    return np.array(rows, dtype=np.int64).reshape(len(rows), len(material.coders))


def _stack(parts: Sequence[_Part], codes: int, columns: int) -> _Rows:
    """Put the rows of all documents together, sorted by code and then as they came."""
    import numpy as np

    document = np.repeat(np.arange(len(parts)), [len(code) for code, _, _ in parts])
    code = np.concatenate([np.zeros(0, dtype=np.int64), *(part[0] for part in parts)])
    values = np.concatenate(
        [np.zeros((0, columns), dtype=np.int64), *(part[1] for part in parts)], dtype=np.int64
    )
    amount = np.concatenate([np.zeros(0, dtype=np.int64), *(part[2] for part in parts)])
    order = np.argsort(code, kind="stable")
    first = np.searchsorted(code[order], np.arange(codes + 1))
    return _Rows(first, document[order], values[order], amount[order])


def _stack_units(
    counted: Sequence[Tally], unit: Unit, codes: int, coders: int
) -> tuple[IntArray, _Rows]:
    import numpy as np

    units = [tally.units[unit] for tally in counted]
    totals = np.array([each.total for each in units], dtype=np.int64)
    return totals, _stack([(each.code, each.yes, each.count) for each in units], codes, coders)


def _take_coders(rows: _Rows, renumbered: IntArray) -> _Rows:
    """Keep the rows of some coders, who stand in the first column, and renumber them."""
    import numpy as np

    coder = renumbered[rows.values[:, 0]]
    values = np.concatenate([coder[:, None], rows.values[:, 1:]], axis=1)
    return _keep(replace(rows, values=values), coder >= 0)


def _take_documents(rows: _Rows, renumbered: IntArray) -> _Rows:
    document = renumbered[rows.document]
    return _keep(replace(rows, document=document), document >= 0)


def _keep(rows: _Rows, kept: BoolArray) -> _Rows:
    import numpy as np

    before = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(kept)])
    return _Rows(before[rows.first], rows.document[kept], rows.values[kept], rows.amount[kept])

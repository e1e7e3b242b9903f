"""Cuts documents at the ends of spans, so that texts are weighed and never painted.

Between two neighbouring span ends nothing changes: such a cell is one row with a width. All
measures of the continuum read cells, in O(n log n) for n spans, however long the text.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import IntArray, distinct_rows
from annotator.agreement.spans import (
    CodedSpans,
    choose_code,
    refuse_overlap,
    unite_overlaps,
)
from annotator.agreement.units import (
    MISSING,
    Category,
    DocumentTables,
    document_tables,
)

GAP = 0
_BITS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """All documents end to end, cut wherever a span or a document starts or ends.

    `document` and `width` have one entry per cell. `first` and `last` have one entry per
    span: it covers the cells `first` to `last`, `last` excluded.
    """

    document: IntArray
    width: IntArray
    first: IntArray
    last: IntArray


def cut(spans: CodedSpans) -> Cells:
    """Cut the documents at every end of a span."""
    base = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(spans.lengths)])
    start = base[spans.document] + spans.start
    end = base[spans.document] + spans.end
    cuts, place = np.unique(np.concatenate([base, start, end]), return_inverse=True)
    first = place[len(base) : len(base) + len(start)].astype(np.int64, copy=False)
    last = place[len(base) + len(start) :].astype(np.int64, copy=False)
    document = np.searchsorted(base, cuts[:-1], side="right") - 1
    return Cells(document.astype(np.int64, copy=False), np.diff(cuts), first, last)


def paint(cells: Cells, coder: IntArray, amount: IntArray, coders: int) -> IntArray:
    """Add each span's amount to the cells it covers; shape (cells, coders)."""
    size = (len(cells.width) + 1) * coders
    rises = np.bincount(cells.first * coders + coder, weights=amount, minlength=size)
    falls = np.bincount(cells.last * coders + coder, weights=amount, minlength=size)
    steps = (rises - falls).reshape(len(cells.width) + 1, coders)
    return np.cumsum(steps, axis=0)[:-1].astype(np.int64)


def cell_values(spans: CodedSpans, cells: Cells) -> IntArray:
    """Tell each coder's value in each cell: 0 for a gap, 1 + code, -1 for an absent coder.

    The spans of one coder must not overlap.
    """
    values = paint(cells, spans.coder, spans.code + 1, len(spans.coders))
    values[~spans.present[cells.document]] = MISSING
    return values


def presence_tables(spans: CodedSpans, code: str) -> DocumentTables:
    """Tell character by character whether each coder used a code (`*` for any code).

    The categories are False and True; overlapping spans of one coder count once; a coder who
    did not look at a document is missing there.
    """
    chosen = choose_code(spans, code)
    cells = cut(chosen)
    depth = paint(cells, chosen.coder, np.ones_like(chosen.code), len(chosen.coders))
    numbers = np.where(chosen.present[cells.document], depth > 0, MISSING)
    return _tables(chosen, cells, (False, True), numbers)


def category_tables(spans: CodedSpans, measure: str) -> DocumentTables:
    """Tell character by character which code each coder gave; False is the gap.

    Overlaps of one coder within a code are united; across codes they raise ValueError.
    """
    united, _ = unite_overlaps(spans)
    refuse_overlap(united, measure)
    cells = cut(united)
    numbers = cell_values(united, cells)
    return _tables(united, cells, (False, *united.codes), numbers)


def set_tables(spans: CodedSpans) -> DocumentTables:
    """Tell character by character which set of codes each coder gave; the empty set is the gap."""
    united, _ = unite_overlaps(spans)
    cells = cut(united)
    coders, codes = len(united.coders), len(united.codes)
    # A set is a number whose bits are codes, as many at a time as are exact as floats.
    parts = [
        _bits(united, cells, range(first, min(first + _BITS, codes)))
        for first in range(0, codes, _BITS)
    ]
    marks = np.stack(parts, axis=2) if parts else np.zeros((len(cells.width), coders, 1))
    rows, which = distinct_rows(
        marks.reshape(len(cells.width) * coders, marks.shape[2]).astype(np.int64)
    )
    categories = [
        frozenset(
            united.codes[_BITS * part + bit]
            for part, bits in enumerate(row)
            for bit in range(_BITS)
            if bits >> bit & 1
        )
        for row in rows.tolist()
    ]
    numbers = which.reshape(len(cells.width), coders)
    numbers[~united.present[cells.document]] = MISSING
    return _tables(united, cells, tuple(categories), numbers)


def _bits(spans: CodedSpans, cells: Cells, codes: range) -> IntArray:
    """Add 2^n for the n-th of some codes wherever a coder gave it; spans of a code are apart."""
    chosen = (spans.code >= codes.start) & (spans.code < codes.stop)
    part = Cells(cells.document, cells.width, cells.first[chosen], cells.last[chosen])
    amount = np.left_shift(np.int64(1), spans.code[chosen] - codes.start)
    return paint(part, spans.coder[chosen], amount, len(spans.coders))


def _tables(
    spans: CodedSpans, cells: Cells, categories: tuple[Category, ...], numbers: IntArray
) -> DocumentTables:
    return document_tables(
        spans.coders,
        categories,
        numbers.T,
        cells.document,
        len(spans.lengths),
        widths=cells.width,
    )

"""Agreement on the attributes of codings: align the codings first, then compare the values.

Codings of two coders are aligned one to one: of all ways to pair codings whose intersection
over union is at least a threshold, the one with the largest sum of it (maximum-weight
matching), and of equally good ones the one with more pairs of the same code. The values of
aligned codings are then ratings of given units, so alpha at the attribute's level tells how
far they agree, given that both coders coded the place; F1 takes codings without a partner
for errors.

Three and more coders are compared by pairs, and the coincidences of all pairs are pooled:
each aligned pair is one unit with two ratings. A coding thus counts once for every coder that
it is aligned with. For two coders this is Krippendorff's alpha as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray, IntArray
from annotator.agreement.krippendorff_alpha import alpha
from annotator.agreement.matching import best_pairs
from annotator.agreement.percent import percent_agreement
from annotator.agreement.resamples import Counts, Resamples, add_documents, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.span_matching import overlapping_pairs
from annotator.agreement.spans import CodedSpans, choose_span_coders, take_spans
from annotator.agreement.units import (
    MISSING,
    Category,
    DocumentTables,
    document_tables,
    known_categories,
    pool,
)

# What the same code is worth beside the intersection over union: less than any difference
# of two sums of it that matters.
_SAME_CODE = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class AlignedCodings:
    """Which codings of different coders mean the same place.

    `first`, `second` and `iou` (pairs,) are positions in the list of spans and their
    intersection over union, by coders, then along the texts. `document` (spans,) is each
    span's document, of `documents`; `others` (spans,) are the other coders who looked at it.
    """

    first: IntArray
    second: IntArray
    iou: FloatArray
    document: IntArray
    others: IntArray
    documents: int

    @property
    def share(self) -> float:
        """The share of codings that are aligned, each counted once per other coder.

        Raises ValueError when there is no coding that could be.
        """
        possible = int(self.others.sum())
        if not possible:
            raise ValueError("there are no codings to align")
        return 2 * len(self.first) / possible


@dataclass(frozen=True, slots=True, eq=False)
class AttributeAgreement:
    """How far aligned codings agree on one attribute.

    `alpha` compares the values of the `aligned` pairs of codings that both have one, with
    `observed` the share of equal ones. `codings` are all codings with a value, each counted
    once per other coder who looked at its document: 2 * aligned / codings is the share
    aligned. `f1` is 2 * equal pairs / codings. `tables` holds the pairs document by document,
    for `document_interval` with alpha and other measures of given units.
    """

    alpha: Result
    observed: Result
    f1: Result
    aligned: int
    codings: int
    tables: DocumentTables


def align_codings(
    spans: CodedSpans, *, threshold: float = 0.5, same_code: bool = False
) -> AlignedCodings:
    """Align the codings of every pair of coders in the documents that both looked at.

    `threshold` is the least intersection over union, above 0 and at most 1. With `same_code`
    only codings of one code are paired.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"threshold must lie above 0 and up to 1, not {threshold}")
    pairs = combinations(range(len(spans.coders)), 2)
    found = [_align_two(spans, pair, threshold, same_code) for pair in pairs]
    first, second, iou = (
        np.concatenate([each[part] for each in found]) if found else np.zeros(0)
        for part in range(3)
    )
    return AlignedCodings(
        first.astype(np.int64),
        second.astype(np.int64),
        iou,
        spans.document,
        spans.present.sum(axis=1)[spans.document] - 1,
        len(spans.lengths),
    )


def attribute_agreement(
    aligned: AlignedCodings,
    values: Sequence[Category | None],
    level: str = "nominal",
    categories: Sequence[Category] | None = None,
) -> AttributeAgreement:
    """Compare the values of one attribute; `values` has one entry per span, None for no value.

    `level` is one of alpha's, jaccard or masi for values that are frozensets. `categories`
    lists the values that could have been given, in order; ordinal needs it for strings.
    """
    tables = attribute_tables(aligned, values, categories)
    table = pool(tables)
    n = _possible(aligned, values)
    equal = int(_equal_pairs(aligned, values).sum())
    codings = int(n.sum())
    f1 = 2 * equal / codings if codings else 0.0
    return AttributeAgreement(
        alpha=alpha(table, level),
        observed=percent_agreement(table),
        f1=defined(f1, observed=f1, n=codings) if codings else undefined("no_spans", n=0),
        aligned=int(table.weights[(table.patterns >= 0).all(axis=1)].sum()),
        codings=codings,
        tables=tables,
    )


def attribute_tables(
    aligned: AlignedCodings,
    values: Sequence[Category | None],
    categories: Sequence[Category] | None = None,
) -> DocumentTables:
    """Take aligned pairs as units with two ratings each, document by document."""
    if len(values) != len(aligned.document):
        raise ValueError(f"{len(aligned.document)} codings but {len(values)} values")
    given = [value for value in values if value is not None]
    known, ordered = known_categories(given, categories)
    number: dict[object, int] = {value: position for position, value in enumerate(known)}
    number[None] = MISSING
    numbers = np.array([number[value] for value in values], dtype=np.int64)
    return document_tables(
        ("first", "second"),
        known,
        np.stack([numbers[aligned.first], numbers[aligned.second]]),
        aligned.document[aligned.first],
        aligned.documents,
        ordered=ordered,
    )


def resample_attribute_f1(
    aligned: AlignedCodings, values: Sequence[Category | None], counts: Counts
) -> Resamples:
    """Compute F1 of an attribute in each resample of documents; the alignment is kept."""
    possible = add_documents(counts, _possible(aligned, values))
    equal = add_documents(counts, _equal_pairs(aligned, values))
    return where_defined(possible > 0, lambda some: 2 * equal[some] / possible[some])


def _possible(aligned: AlignedCodings, values: Sequence[Category | None]) -> IntArray:
    """Count, per document, codings with a value, once for each other coder."""
    some = np.array([value is not None for value in values], dtype=np.bool_)
    sums = np.bincount(aligned.document, aligned.others * some, aligned.documents)
    return sums.astype(np.int64)


def _equal_pairs(aligned: AlignedCodings, values: Sequence[Category | None]) -> IntArray:
    """Count, per document, aligned codings with the same value."""
    equal: BoolArray = np.array(
        [
            values[one] is not None and values[one] == values[two]
            for one, two in zip(aligned.first.tolist(), aligned.second.tolist(), strict=True)
        ],
        dtype=np.bool_,
    )
    return np.bincount(aligned.document[aligned.first[equal]], minlength=aligned.documents)


def _align_two(
    spans: CodedSpans, pair: tuple[int, int], threshold: float, same_code: bool
) -> tuple[IntArray, IntArray, FloatArray]:
    """Align the codings of two coders; return positions in the list of spans, and the IoU."""
    both = np.asarray(spans.present[:, list(pair)].all(axis=1), dtype=np.bool_)
    chosen = both[spans.document] & np.isin(spans.coder, pair)
    positions = np.flatnonzero(chosen)
    part = choose_span_coders(take_spans(spans, positions), pair)
    # In an order of their own, so that the order in which they come does not matter.
    order = np.lexsort((part.code, part.end, part.start, part.document))
    positions, part = positions[order], take_spans(part, order)
    found = overlapping_pairs(part, same_code=same_code)
    near = found.iou >= threshold
    first, second, iou = found.first[near], found.second[near], found.iou[near]
    worth = iou + _SAME_CODE * (part.code[first] == part.code[second])
    chosen_pairs = _heaviest(first, second, worth)
    along = chosen_pairs[np.argsort(first[chosen_pairs], kind="stable")]
    return positions[first[along]], positions[second[along]], iou[along]


def _heaviest(first: IntArray, second: IntArray, worth: FloatArray) -> IntArray:
    """Choose pairs that share no member and together are worth most; return their positions."""
    pairs = list(zip(worth.tolist(), first.tolist(), second.tolist(), strict=True))
    position = {pair[1:]: place for place, pair in enumerate(pairs)}
    return np.array([position[pair] for pair in best_pairs(pairs)], dtype=np.int64)

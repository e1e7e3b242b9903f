"""Character-level F1: how far two coders' marked characters coincide.

F1 = 2 |A and B| / (|A| + |B|) over the characters each coder marked, which is symmetric and
the Dice coefficient (L. R. Dice 1945, Ecology 26:297-302) as well as positive specific
agreement (G. Hripcsak, A. S. Rothschild 2005, JAMIA 12:296-298). Range 0 to 1; not corrected
for chance. Undefined when neither coder marked anything.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray
from annotator.agreement.cells import presence_tables
from annotator.agreement.measure import Options, spans_measure
from annotator.agreement.resamples import Counts, Resamples, mean_of_pairs
from annotator.agreement.result import Result, defined, mean_of_results, undefined
from annotator.agreement.spans import CodedSpans, choose_span_coders
from annotator.agreement.units import (
    UnitsTable,
    choose_coders,
    pool,
    resampled_weights,
    table_of_patterns,
)
from annotator.agreement.weighted import rated_by_all


def char_f1(table: UnitsTable) -> Result:
    """Compute F1 from a presence table of exactly two coders (`cells.presence_tables`).

    Characters that only one of the two looked at are left out.
    """
    if len(table.coders) != 2:
        return undefined("fewer_than_two_coders") if len(table.coders) < 2 else _refuse(table)
    both = (table.patterns >= 0).all(axis=1)
    patterns, weights = table.patterns[both], table.weights[both]
    if not weights.sum():
        return undefined("no_pairable_units" if table.weights.sum() else "no_units")
    first, second = (int((patterns[:, coder] * weights).sum()) for coder in (0, 1))
    shared = int((patterns[:, 0] * patterns[:, 1] * weights).sum())
    if first + second == 0:
        return undefined("no_spans", n=int(weights.sum()))
    value = 2 * shared / (first + second)
    return defined(value, observed=value, n=int(weights.sum()))


def mean_char_f1(table: UnitsTable) -> Result:
    """Average F1 over the pairs of coders that have one; `n` counts characters."""
    if len(table.coders) < 2:
        return undefined("fewer_than_two_coders")
    results = [char_f1(choose_coders(table, pair)) for pair in _pairs(table)]
    return mean_of_results(results, n=int(table.weights.sum()))


def resample_char_f1(table: UnitsTable, weights: FloatArray) -> tuple[FloatArray, BoolArray]:
    """Compute F1 of two coders for many weightings, and tell where it is defined."""
    both, weighted = rated_by_all(table, weights)
    marked = weighted @ both.patterns.sum(axis=1).astype(np.float64)
    shared = weighted @ both.patterns.prod(axis=1).astype(np.float64)
    some = marked > 0
    return 2 * shared / np.where(some, marked, 1), some


def _pairs(table: UnitsTable) -> list[tuple[int, int]]:
    return list(combinations(range(len(table.coders)), 2))


def _refuse(table: UnitsTable) -> Result:
    raise ValueError(f"two coders are compared, not {len(table.coders)}")


def _char_f1(spans: CodedSpans, options: Options) -> Result:
    code = options.needed_code()
    if len(spans.coders) < 2:
        return undefined("fewer_than_two_coders")
    pair = options.pair(len(spans.coders))
    return char_f1(pool(presence_tables(choose_span_coders(spans, pair), code)))


def _resample(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
    code = options.needed_code()
    if len(spans.coders) < 2:
        return mean_of_pairs([], len(counts))
    chosen = choose_span_coders(spans, options.pair(len(spans.coders)))
    tables = presence_tables(chosen, code)
    weights = resampled_weights(tables, counts)
    return mean_of_pairs([resample_char_f1(table_of_patterns(tables), weights)], len(counts))


def _resample_mean(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
    tables = presence_tables(spans, options.needed_code())
    weights, table = resampled_weights(tables, counts), table_of_patterns(tables)
    pairs = (choose_coders(table, pair) for pair in _pairs(table))
    return mean_of_pairs([resample_char_f1(pair, weights) for pair in pairs], len(counts))


MEASURES = (
    spans_measure("char_f1", _char_f1, params=("pair",), code="needed", resample=_resample),
    spans_measure(
        "char_f1_mean",
        lambda s, o: mean_char_f1(pool(presence_tables(s, o.needed_code()))),
        code="needed",
        resample=_resample_mean,
    ),
)

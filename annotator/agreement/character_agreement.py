"""Given-unit coefficients with each character as a unit: alpha, Fleiss' and Cohen's kappa.

They are those of their own modules, read from a table of cells weighted by width. They are
defined for overlapping spans too, but depend on how much of the text nobody marked: Y. Mathet,
A. Widloecher, J.-P. Metivier 2015, Computational Linguistics 41:437-479, section 3.4.
Undefined as in the coefficient's own module (no character marked: `no_variation`).

Set-valued alpha compares the sets of codes on a character: Jaccard distance, or MASI
(R. Passonneau 2006, LREC, Measuring agreement on set-valued items).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from annotator.agreement.arrays import FloatArray
from annotator.agreement.cells import category_table, presence_tables, set_table
from annotator.agreement.cohen import choose_pair, cohen_kappa
from annotator.agreement.counts import obstacle, tally
from annotator.agreement.fleiss import fleiss_kappa
from annotator.agreement.krippendorff_alpha import alpha, alpha_of_distances
from annotator.agreement.measure import Options, spans_measure
from annotator.agreement.result import Result, undefined
from annotator.agreement.spans import CodedSpans
from annotator.agreement.units import Category, UnitsTable, pool

_GAP_RULE = "singleton set {_gap}"


def jaccard_distance(first: frozenset[str], second: frozenset[str]) -> float:
    """Compute 1 - |A and B| / |A or B|; two empty sets are the same."""
    return 1 - _jaccard(first, second)


def masi_distance(first: frozenset[str], second: frozenset[str]) -> float:
    """Compute 1 - Jaccard * m: m is 1 for equal sets, 2/3 for nested, 1/3 for overlapping."""
    if first == second:
        return 0.0
    nested = first <= second or second <= first
    return 1 - _jaccard(first, second) * (2 / 3 if nested else 1 / 3)


def set_alpha(
    table: UnitsTable, distance: Callable[[frozenset[str], frozenset[str]], float]
) -> Result:
    """Compute alpha of a table whose categories are sets; the empty set is the gap."""
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    return alpha_of_distances(tally(table, rated_by=2), _distances(table.categories, distance))


def _jaccard(first: frozenset[str], second: frozenset[str]) -> float:
    return len(first & second) / len(first | second) if first or second else 1.0


def _distances(
    categories: tuple[Category, ...],
    distance: Callable[[frozenset[str], frozenset[str]], float],
) -> FloatArray:
    sets = [category for category in categories if isinstance(category, frozenset)]
    matrix = [[distance(first, second) for second in sets] for first in sets]
    return np.array(matrix, dtype=np.float64).reshape(len(sets), len(sets))


def _presence(spans: CodedSpans, options: Options) -> UnitsTable:
    return pool(presence_tables(spans, options.needed_code()))


def _char_alpha_set(spans: CodedSpans, options: Options) -> Result:
    options.choice("gap", (_GAP_RULE,), _GAP_RULE)
    distances = {"jaccard": jaccard_distance, "masi": masi_distance}
    return set_alpha(set_table(spans), distances[options.choice("distance", tuple(distances))])


MEASURES = (
    spans_measure("char_alpha_binary", lambda s, o: alpha(_presence(s, o)), code="needed"),
    spans_measure("char_fleiss_binary", lambda s, o: fleiss_kappa(_presence(s, o)), code="needed"),
    spans_measure(
        "char_kappa_binary",
        lambda s, o: cohen_kappa(choose_pair(_presence(s, o), o)),
        params=("pair",),
        code="needed",
    ),
    spans_measure(
        "char_alpha_nominal_multiclass",
        lambda s, _: alpha(category_table(s, "char_alpha_nominal_multiclass")),
    ),
    spans_measure("char_alpha_set", _char_alpha_set, params=("distance", "gap")),
)

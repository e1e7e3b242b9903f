"""Weighted kappa: Cohen's kappa for two coders where some disagreements count for less.

J. Cohen 1968, Weighted kappa, Psychological Bulletin 70:213-220. At most 1. Linear weights
count the distance of two categories by rank (their places in the order of the categories),
quadratic weights its square; a `distance` names each pair's weight itself. Undefined when
chance would show no disagreement.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from annotator.agreement.arrays import FloatArray
from annotator.agreement.cohen import choose_pair, count_pairs, pair_table
from annotator.agreement.krippendorff_alpha import custom_distances, read_distance
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable

WEIGHTS = ("linear", "quadratic")


def weighted_kappa(
    table: UnitsTable,
    weights: str | None = None,
    distance: Mapping[str, float] | None = None,
) -> Result:
    """Compute 1 - sum v_ij o_ij / sum v_ij e_ij from a table of two coders.

    Give either `weights` (linear or quadratic) or a `distance` of each pair of categories,
    keyed `a|b` in either order.
    """
    penalties = _penalties(table, weights, distance)
    counts = count_pairs(table)
    if isinstance(counts, str):
        return undefined(counts)
    observed = float((pair_table(table) * penalties).sum()) / counts.n
    first, second = counts.first / counts.n, counts.second / counts.n
    expected = float(first @ penalties @ second)
    if expected == 0:
        return undefined("no_variation", observed=observed, expected=0.0, n=counts.n)
    return defined(1 - observed / expected, observed=observed, expected=expected, n=counts.n)


def _penalties(
    table: UnitsTable, weights: str | None, distance: Mapping[str, float] | None
) -> FloatArray:
    if (weights is None) == (distance is None):
        raise ValueError("weighted kappa needs either weights (linear, quadratic) or a distance")
    if weights is None:
        return custom_distances(table, distance)
    if weights not in WEIGHTS:
        raise ValueError(f"weights must be one of {', '.join(WEIGHTS)}, not {weights!r}")
    if not table.ordered:
        raise ValueError("weights by rank need categories that are numbers, or their order")
    ranks = np.arange(len(table.categories), dtype=np.float64)
    gaps = np.abs(ranks[:, None] - ranks[None, :])
    return np.asarray(gaps if weights == "linear" else gaps**2)


def _weighted_kappa(table: UnitsTable, options: Options) -> Result:
    weights = options.choice("weights", WEIGHTS) if "weights" in options.params else None
    return weighted_kappa(choose_pair(table, options), weights, read_distance(options))


MEASURES = (
    units_measure("weighted_kappa", _weighted_kappa, params=("weights", "distance", "pair")),
)

"""Weighted kappa: Cohen's kappa for two coders where some disagreements count for less.

J. Cohen 1968, Weighted kappa, Psychological Bulletin 70:213-220. At most 1. Linear weights
count the distance of two categories by rank (their places in the order of the categories),
quadratic weights its square; a `distance` names each pair's weight itself. Undefined when
chance would show no disagreement.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray
from annotator.agreement.cohen import choose_pair, count_pairs, pair_table, resampled_pair
from annotator.agreement.distances import custom_distances, read_distance
from annotator.agreement.measure import Measure, Options, units_measure
from annotator.agreement.resamples import Resamples
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import coder_counts, rated_by_all

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


def weighted_kappa_error(
    table: UnitsTable,
    weights: str | None = None,
    distance: Mapping[str, float] | None = None,
    *,
    under_null: bool = False,
) -> Result:
    """Compute the large-sample standard error, or that of a coefficient whose true value is 0.

    J. L. Fleiss, J. Cohen, B. S. Everitt 1969, Large sample standard errors of kappa and
    weighted kappa, Psychological Bulletin 72:323-327.
    """
    result = weighted_kappa(table, weights, distance)
    if result.value is None or not result.n or not result.expected:
        return result
    penalties = _penalties(table, weights, distance)
    shares = pair_table(table) / result.n
    first, second = shares.sum(axis=1), shares.sum(axis=0)
    means = (penalties @ second)[:, None] + (first @ penalties)[None, :]
    if under_null:
        parts, chances = penalties - means, np.outer(first, second)
        scale = result.expected
    else:
        observed = float((shares * penalties).sum())
        parts, chances = penalties * result.expected - means * observed, shares
        scale = result.expected**2
    spread = float((chances * parts**2).sum() - (chances * parts).sum() ** 2)
    # A true variance of 0 may come out a rounding error below it.
    return defined(max(0.0, spread) ** 0.5 / scale / result.n**0.5, n=result.n)


def resample_weighted_kappa(
    table: UnitsTable,
    counts: FloatArray,
    weights: str | None = None,
    distance: Mapping[str, float] | None = None,
) -> tuple[FloatArray, BoolArray]:
    """Compute it for many weightings (`counts`) of the patterns; tell where it is defined."""
    penalties = _penalties(table, weights, distance)
    both, counted = rated_by_all(table, counts)
    n = counted.sum(axis=1)
    observed = counted @ penalties[both.patterns[:, 0], both.patterns[:, 1]]
    margins = coder_counts(both, counted)
    expected = ((margins[:, 0] @ penalties) * margins[:, 1]).sum(axis=1)
    some = expected > 0
    return 1 - n * observed / np.where(some, expected, 1), some


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
    return weighted_kappa(choose_pair(table, options), _weights(options), read_distance(options))


def _resample(table: UnitsTable, counts: FloatArray, options: Options) -> Resamples:
    weights, distance = _weights(options), read_distance(options)
    again = resampled_pair(lambda t, c: resample_weighted_kappa(t, c, weights, distance))
    return again(table, counts, options)


def _weights(options: Options) -> str | None:
    return options.choice("weights", WEIGHTS) if "weights" in options.params else None


def _error(name: str, *, under_null: bool) -> Measure:
    def run(table: UnitsTable, options: Options) -> Result:
        pair, distance = choose_pair(table, options), read_distance(options)
        return weighted_kappa_error(pair, _weights(options), distance, under_null=under_null)

    return units_measure(name, run, params=("weights", "distance", "pair"))


MEASURES = (
    units_measure(
        "weighted_kappa",
        _weighted_kappa,
        params=("weights", "distance", "pair"),
        resample=_resample,
    ),
    _error("weighted_kappa_se", under_null=False),
    _error("weighted_kappa_se0", under_null=True),
)

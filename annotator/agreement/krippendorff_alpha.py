"""Krippendorff's alpha for given units, any number of coders, any level, missing ratings.

K. Krippendorff 2011, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania);
A. F. Hayes, K. Krippendorff 2007, Communication Methods and Measures 1:77-89. At most 1;
0 is chance; below 0 is disagreement beyond chance. Units with one rating are dropped first.
Undefined when all pairable ratings are the same, or none are pairable.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from annotator.agreement.arrays import FloatArray
from annotator.agreement.counts import (
    Tally,
    coincidences,
    marginals,
    obstacle,
    sum_by_rated,
    tally,
)
from annotator.agreement.distances import LEVELS, read_distance, squared_differences
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import dense_counts

_BLOCK = 1 << 21


def alpha(
    table: UnitsTable,
    level: str = "nominal",
    distance: Mapping[str, float] | None = None,
) -> Result:
    """Compute alpha = 1 - D_o / D_e at a level of measurement.

    Ordinal needs categories in order, interval and ratio categories that are numbers, custom
    a `distance` of each pair of categories, keyed `a|b` in either order, taken as it is; jaccard
    and masi categories that are frozensets, whose distance is not squared either. Raises
    ValueError where they are not.
    """
    reason = obstacle(table)
    if level == "nominal":
        return undefined(reason) if reason is not None else _nominal_alpha(table)
    counts = tally(table, rated_by=2)
    differences = squared_differences(table, marginals(counts), level, distance)
    return undefined(reason) if reason is not None else alpha_of_distances(counts, differences)


def alpha_of_distances(counts: Tally, differences: FloatArray) -> Result:
    """Compute alpha from a tally of pairable units and a (K, K) matrix of squared differences."""
    totals = marginals(counts).astype(np.float64)
    n = float(totals.sum())
    units = int(counts.weights.sum())
    observed = float((coincidences(counts) * differences).sum()) / n
    expected = float(totals @ differences @ totals) / (n * (n - 1))
    if expected == 0:
        return undefined("no_variation", observed=observed, expected=0.0, n=units)
    return defined(1 - observed / expected, observed=observed, expected=expected, n=units)


def resample_alpha(
    table: UnitsTable,
    weights: FloatArray,
    level: str = "nominal",
    distance: Mapping[str, float] | None = None,
) -> Resamples:
    """Compute alpha for many weightings of a table's patterns at once.

    `weights` has shape (resamples, patterns): how often each pattern occurs in each.
    """
    dense, rated = dense_counts(table)
    if level == "ordinal":
        squared_differences(table, dense[:0].sum(axis=0), level)  # complains of no order
        return _resample_ordinal(dense, rated, weights)
    if level == "nominal":
        different = (dense * (rated[:, None] - dense)).sum(axis=1) / np.maximum(rated - 1, 1)
        used = weights * (rated >= 2)
        totals = used @ dense
        return _ratio(used @ different, totals.sum(axis=1) ** 2 - (totals**2).sum(axis=1), totals)
    differences = squared_differences(table, dense[:0].sum(axis=0), level, distance)
    return resample_alpha_of_distances(table, weights, differences)


def resample_alpha_of_distances(
    table: UnitsTable, weights: FloatArray, differences: FloatArray
) -> Resamples:
    """Compute alpha for many weightings, from a (K, K) matrix of squared differences."""
    dense, rated = dense_counts(table)
    paired = rated >= 2
    dense, rated, used = dense[paired], rated[paired], weights[:, paired]
    different = ((dense @ differences) * dense).sum(axis=1) / np.maximum(rated - 1, 1)
    totals = used @ dense
    return _ratio(used @ different, ((totals @ differences) * totals).sum(axis=1), totals)


def _resample_ordinal(dense: FloatArray, rated: FloatArray, weights: FloatArray) -> Resamples:
    """Compute ordinal alpha, whose differences depend on the totals of each resample.

    The difference of two categories is that of their middle ranks, x: so the disagreement of
    a unit's r values is r sum n x^2 - (sum n x)^2, and that of chance likewise.
    """
    paired = rated >= 2
    dense, rated, used = dense[paired], rated[paired], weights[:, paired]
    totals = used @ dense
    middle = np.cumsum(totals, axis=1) - totals / 2
    n = totals.sum(axis=1)
    # Ranks around their mean: squares of large ranks would lose digits.
    middle -= ((totals * middle).sum(axis=1) / np.maximum(n, 1))[:, None]
    observed = np.empty(len(used))
    step = max(1, _BLOCK // max(1, len(dense)))
    for begin in range(0, len(used), step):
        rows = slice(begin, begin + step)
        spread = rated[None, :] * (middle[rows] ** 2 @ dense.T) - (middle[rows] @ dense.T) ** 2
        observed[rows] = 2 * (used[rows] * spread / np.maximum(rated - 1, 1)).sum(axis=1)
    varied = (totals > 0).sum(axis=1) > 1
    expected = 2 * n * (totals * middle**2).sum(axis=1)
    return _ratio(observed, np.where(varied, expected, 0.0), totals)


def _ratio(observed: FloatArray, expected: FloatArray, totals: FloatArray) -> Resamples:
    n = totals.sum(axis=1)
    return where_defined(
        expected > 0, lambda some: 1 - (n[some] - 1) * observed[some] / expected[some]
    )


def _nominal_alpha(table: UnitsTable) -> Result:
    # In whole numbers as far as they go: no K x K matrix, and no rounding at 0 and 1.
    counts = tally(table, rated_by=2)
    totals = [int(total) for total in marginals(counts)]
    n = sum(totals)
    units = int(counts.weights.sum())
    different = counts.count * (counts.rated[counts.row] - counts.count)
    disagreed = sum_by_rated(counts, different, lambda raters: 1 / (raters - 1))
    chance = n * n - sum(total * total for total in totals)
    if chance == 0:
        return undefined("no_variation", observed=0.0, expected=0.0, n=units)
    return defined(
        1 - (n - 1) * disagreed / chance,
        observed=disagreed / n,
        expected=chance / (n * (n - 1)),
        n=units,
    )


def _alpha(table: UnitsTable, options: Options) -> Result:
    level = options.choice("level", LEVELS, "nominal")
    distance = read_distance(options)
    if distance is not None and level != "custom":
        raise ValueError("a distance is for level custom only")
    return alpha(table, level, distance)


def _resample(table: UnitsTable, weights: FloatArray, options: Options) -> Resamples:
    level = options.choice("level", LEVELS, "nominal")
    return resample_alpha(table, weights, level, read_distance(options))


MEASURES = (units_measure("alpha", _alpha, params=("level", "distance"), resample=_resample),)

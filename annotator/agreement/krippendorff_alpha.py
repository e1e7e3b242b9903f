"""Krippendorff's alpha for given units, any number of coders, any level, missing ratings.

K. Krippendorff 2011, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania);
A. F. Hayes, K. Krippendorff 2007, Communication Methods and Measures 1:77-89. At most 1;
0 is chance; below 0 is disagreement beyond chance. Units with one rating are dropped first.
Undefined when all pairable ratings are the same, or none are pairable.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray
from annotator.agreement.counts import (
    Tally,
    coincidences,
    marginals,
    obstacle,
    sum_by_rated,
    tally,
)
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable, category_values

LEVELS: Final = ("nominal", "ordinal", "interval", "ratio", "custom")


def alpha(
    table: UnitsTable,
    level: str = "nominal",
    distance: Mapping[str, float] | None = None,
) -> Result:
    """Compute alpha = 1 - D_o / D_e at a level of measurement.

    Ordinal needs categories in order, interval and ratio categories that are numbers, custom
    a `distance` of each pair of categories, keyed `a|b` in either order, taken as it is.
    Raises ValueError where they are not.
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


def squared_differences(
    table: UnitsTable,
    totals: IntArray,
    level: str,
    distance: Mapping[str, float] | None = None,
) -> FloatArray:
    """Tabulate how different two categories count as, shape (K, K).

    `totals` are the pairable ratings of each category, which ordinal differences depend on.
    """
    if level not in LEVELS:
        raise ValueError(f"level must be one of {', '.join(LEVELS)}, not {level!r}")
    if level == "nominal":
        return 1 - np.eye(len(table.categories))
    if level == "custom":
        return custom_distances(table, distance)
    if level == "ordinal":
        if not table.ordered:
            raise ValueError("level ordinal needs categories that are numbers, or their order")
        middle = np.cumsum(totals) - totals / 2
        return np.asarray((middle[:, None] - middle[None, :]) ** 2)
    values = category_values(table, f"level {level}")
    gaps = values[:, None] - values[None, :]
    if level == "interval":
        return np.asarray(gaps**2)
    sums = values[:, None] + values[None, :]
    ratios = np.divide(gaps, sums, out=np.zeros_like(gaps), where=sums != 0)
    return np.asarray(ratios**2)


def custom_distances(table: UnitsTable, distance: Mapping[str, float] | None) -> FloatArray:
    """Tabulate distances given by name, `a|b` in either order; equal categories have none."""
    if distance is None:
        raise ValueError("a distance is needed: a mapping from 'a|b' to a number")
    names = [str(category) for category in table.categories]
    matrix = np.zeros((len(names), len(names)))
    for i, first in enumerate(names):
        for j, second in enumerate(names[:i]):
            keys = (f"{first}|{second}", f"{second}|{first}")
            named = {distance[key] for key in keys if key in distance}
            if len(named) != 1:
                found = "two things" if named else "nothing"
                raise ValueError(f"distance says {found} of {first!r} and {second!r}")
            matrix[i, j] = matrix[j, i] = named.pop()
    return matrix


def read_distance(options: Options) -> Mapping[str, float] | None:
    """Read the parameter `distance`: names of pairs to numbers of 0 or more."""
    value = options.params.get("distance")
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise ValueError(f"distance must be a mapping, not {value!r}")
    for amount in value.values():
        if isinstance(amount, bool) or not isinstance(amount, int | float) or not amount >= 0:
            raise ValueError(f"a distance must be a number of 0 or more, not {amount!r}")
    return value


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


MEASURES = (units_measure("alpha", _alpha, params=("level", "distance")),)

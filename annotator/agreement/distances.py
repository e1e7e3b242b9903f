"""How different two categories count as: by level of measurement, by name, as sets.

The levels are those of K. Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; sets
are compared by Jaccard's distance or by MASI (R. Passonneau 2006, Measuring agreement on
set-valued items, LREC).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray
from annotator.agreement.measure import SET_LEVELS, Options
from annotator.agreement.units import Category, UnitsTable, category_values

LEVELS: Final = ("nominal", "ordinal", "interval", "ratio", "custom", *SET_LEVELS)


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
    if level in SET_LEVELS:
        return set_distances(table.categories, level)
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


def jaccard_distance(first: frozenset[str], second: frozenset[str]) -> float:
    """Compute 1 - |A and B| / |A or B|; two empty sets are the same."""
    return 1 - _jaccard(first, second)


def masi_distance(first: frozenset[str], second: frozenset[str]) -> float:
    """Compute 1 - Jaccard * m: m is 1 for equal sets, 2/3 for nested, 1/3 for overlapping."""
    if first == second:
        return 0.0
    nested = first <= second or second <= first
    return 1 - _jaccard(first, second) * (2 / 3 if nested else 1 / 3)


SET_DISTANCES: Final[Mapping[str, Callable[[frozenset[str], frozenset[str]], float]]] = {
    "jaccard": jaccard_distance,
    "masi": masi_distance,
}


def set_distances(categories: tuple[Category, ...], distance: str) -> FloatArray:
    """Tabulate how far sets of categories are apart (jaccard, masi), shape (K, K).

    Raises ValueError for another distance, and for categories that are not sets.
    """
    if distance not in SET_DISTANCES:
        raise ValueError(f"distance must be one of {', '.join(SET_DISTANCES)}, not {distance!r}")
    sets = [category for category in categories if isinstance(category, frozenset)]
    if len(sets) != len(categories):
        raise ValueError(f"distance {distance} needs categories that are sets")
    compute = SET_DISTANCES[distance]
    matrix = [[compute(first, second) for second in sets] for first in sets]
    return np.array(matrix, dtype=np.float64).reshape(len(sets), len(sets))


def _jaccard(first: frozenset[str], second: frozenset[str]) -> float:
    return len(first & second) / len(first | second) if first or second else 1.0

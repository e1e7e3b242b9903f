"""Counts of a units table that several coefficients share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray, add_up
from annotator.agreement.units import UnitsTable

_BLOCK = 1 << 22


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """How many coders gave each pattern each category, where any did.

    `rated` and `weights` have one entry per pattern (coders who rated it, units that have
    it); `row`, `category` and `count` one entry per pattern and category that occurs in it.
    """

    categories: int
    rated: IntArray
    weights: IntArray
    row: IntArray
    category: IntArray
    count: IntArray


def tally(table: UnitsTable, *, rated_by: int = 1) -> Tally:
    """Count categories per pattern, over the patterns rated by at least so many coders."""
    rated = (table.patterns >= 0).sum(axis=1)
    chosen = (rated >= rated_by) & (table.weights > 0)
    ordered = np.sort(table.patterns[chosen], axis=1)
    opens = np.ones(ordered.shape, dtype=np.bool_)
    opens[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    begin = np.flatnonzero(opens)
    count = np.diff(np.append(begin, ordered.size))
    category = ordered.ravel()[begin]
    row = begin // max(1, ordered.shape[1])
    real = category >= 0
    return Tally(
        categories=len(table.categories),
        rated=rated[chosen],
        weights=table.weights[chosen],
        row=row[real],
        category=category[real],
        count=count[real],
    )


def category_counts(table: UnitsTable) -> IntArray:
    """Count the ratings of each category, over all coders and units."""
    return marginals(tally(table))


def marginals(counts: Tally) -> IntArray:
    """Count the ratings of each category in a tally."""
    amounts = counts.count * counts.weights[counts.row]
    return add_up(counts.category, amounts, counts.categories)


def sum_by_rated(counts: Tally, amounts: IntArray, share: Callable[[int], float]) -> float:
    """Add `weight * amount * share(raters of the unit)` up over the entries of a tally.

    Units are grouped by their number of raters and added up as integers, so that a sum of
    nothing but agreement is exactly that.
    """
    rated = counts.rated[counts.row]
    weighted = amounts * counts.weights[counts.row]
    sums = add_up(rated, weighted, int(rated.max(initial=0)) + 1)
    return float(sum(int(total) * share(raters) for raters, total in enumerate(sums) if total))


def obstacle(table: UnitsTable) -> str | None:
    """Name the reason why no coefficient can be computed from a table, if there is one."""
    if len(table.coders) < 2:
        return "fewer_than_two_coders"
    if not table.weights.sum():
        return "no_units"
    rated = (table.patterns >= 0).sum(axis=1)
    if not table.weights[rated >= 2].sum():
        return "no_pairable_units"
    return None


def coincidences(counts: Tally) -> FloatArray:
    """Tabulate how often two categories meet in a unit (Krippendorff's coincidence matrix).

    A unit with m ratings adds 1 / (m - 1) per ordered pair of them; shape (K, K).
    """
    size = counts.categories
    matrix = np.zeros((size, size))
    step = max(1, _BLOCK // max(1, size))
    for begin in range(0, len(counts.rated), step):
        low, high = np.searchsorted(counts.row, [begin, begin + step])
        rated = counts.rated[begin : begin + step]
        dense = np.zeros((len(rated), size))
        dense[counts.row[low:high] - begin, counts.category[low:high]] = counts.count[low:high]
        share = counts.weights[begin : begin + step] / (rated - 1)
        matrix += dense.T @ (dense * share[:, None])
        matrix[np.diag_indices(size)] -= share @ dense
    return matrix

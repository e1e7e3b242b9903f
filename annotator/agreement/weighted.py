"""Sums over a units table for many weightings of its patterns at once: what resamples need.

`weights` has shape (resamples, patterns) throughout, and tells how many units have each
pattern in each resample; the table's own weights do not matter.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray
from annotator.agreement.units import UnitsTable


def dense_counts(table: UnitsTable) -> tuple[FloatArray, FloatArray]:
    """Count categories per pattern, shape (P, K), and the coders who rated it, shape (P,)."""
    size = len(table.categories)
    row, coder = np.nonzero(table.patterns >= 0)
    places = row * size + table.patterns[row, coder]
    counts = np.bincount(places, minlength=len(table.patterns) * size)
    dense = counts.reshape(len(table.patterns), size).astype(np.float64)
    return dense, dense.sum(axis=1)


def observed_agreement(
    table: UnitsTable, weights: FloatArray, credit: FloatArray | None = None
) -> tuple[FloatArray, BoolArray]:
    """Average the share of equal pairs of ratings over units; also tell where there are any.

    `credit` (K, K) tells how far two categories agree, if that is not all or nothing.
    """
    dense, rated = dense_counts(table)
    near = dense if credit is None else dense @ credit.T
    pairs = (dense * (near - 1)).sum(axis=1)
    paired = rated >= 2
    share = np.where(paired, pairs, 0.0) / np.maximum(rated * (rated - 1), 1)
    units = weights @ paired.astype(np.float64)
    return (weights @ share) / np.maximum(units, 1), units > 0


def category_shares_of(table: UnitsTable, weights: FloatArray) -> FloatArray:
    """Average each category's share of a unit's ratings over the rated units, shape (B, K)."""
    dense, rated = dense_counts(table)
    units = weights @ (rated >= 1).astype(np.float64)
    shares = weights @ (dense / np.maximum(rated, 1)[:, None])
    return np.asarray(shares / np.maximum(units, 1)[:, None])


def coder_counts(table: UnitsTable, weights: FloatArray) -> FloatArray:
    """Count each coder's ratings of each category, shape (B, coders, K)."""
    size = len(table.categories)
    marks = table.patterns[:, :, None] == np.arange(size)
    flat = marks.reshape(len(table.patterns), len(table.coders) * size).astype(np.float64)
    return np.asarray((weights @ flat).reshape(len(weights), len(table.coders), size))


def rated_by_all(table: UnitsTable, weights: FloatArray) -> tuple[UnitsTable, FloatArray]:
    """Keep the patterns that every coder rated."""
    kept = (table.patterns >= 0).all(axis=1)
    both = UnitsTable(
        table.coders, table.categories, table.patterns[kept], table.weights[kept], table.ordered
    )
    return both, weights[:, kept]

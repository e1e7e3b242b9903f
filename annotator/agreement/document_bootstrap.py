"""Intervals by resampling documents: characters and sentences of one text are not independent.

Documents are drawn with replacement and their statistics added up, so a resample costs one
row of a matrix product and the text is never looked at again. A. Zapf, S. Castell, L.
Morawietz, A. Karch 2016, BMC Medical Research Methodology 16:93, on bootstrapping alpha.
Resamples in which the coefficient is undefined are counted (`Resamples.undefined`).
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.alpha_bootstrap import Resamples, alpha_of_weights
from annotator.agreement.arrays import BoolArray, FloatArray, IntArray
from annotator.agreement.cells import GAP
from annotator.agreement.unitizing import UnitizingStatistics
from annotator.agreement.units import DocumentTables, UnitsTable, resampled_weights


def draw_documents(documents: int, resamples: int, seed: int) -> IntArray:
    """Draw documents with replacement; tell how often each was, shape (resamples, documents)."""
    if documents < 1:
        raise ValueError("there is no document to draw")
    random = np.random.default_rng(seed)
    shares = np.full(documents, 1 / documents)
    return random.multinomial(documents, shares, size=resamples).astype(np.int64)


def resample_alpha(tables: DocumentTables, counts: IntArray, level: str = "nominal") -> Resamples:
    """Compute alpha in each resample of the documents' tables."""
    shape = UnitsTable(
        tables.coders,
        tables.categories,
        tables.patterns,
        np.ones(len(tables.patterns), dtype=np.int64),
    )
    return alpha_of_weights(shape, resampled_weights(tables, counts), level)


def resample_u_alpha(statistics: UnitizingStatistics, counts: IntArray) -> Resamples:
    """Compute u-alpha in each resample of the documents' statistics."""
    drawn = _drawn(statistics, counts)
    kept = statistics.coders >= 2
    total = drawn @ statistics.characters[kept].astype(np.float64)
    marked = drawn @ statistics.marked[kept].astype(np.float64)
    crossed = drawn @ statistics.crossed[kept].sum(axis=1)
    apart = (marked > 0).sum(axis=1) > 1
    chance = total**2 - (marked**2).sum(axis=1)
    return _ratios(statistics, drawn, kept, (total, crossed, chance), apart)


def resample_u_alpha_binary(statistics: UnitizingStatistics, counts: IntArray) -> Resamples:
    """Compute |u-alpha in each resample of the documents' statistics."""
    drawn = _drawn(statistics, counts)
    kept = statistics.coders >= 2
    total = drawn @ statistics.characters[kept].astype(np.float64)
    gap = drawn @ statistics.marked[kept, GAP].astype(np.float64)
    crossed = drawn @ statistics.crossed[kept, GAP]
    apart = (gap > 0) & (gap < total)
    return _ratios(statistics, drawn, kept, (total, crossed, gap * (total - gap)), apart)


def _drawn(statistics: UnitizingStatistics, counts: IntArray) -> FloatArray:
    """Take the counts of the documents that two coders looked at, as floats: BLAS adds those."""
    return counts[:, statistics.coders >= 2].astype(np.float64)


def _ratios(
    statistics: UnitizingStatistics,
    drawn: FloatArray,
    kept: BoolArray,
    sums: tuple[FloatArray, FloatArray, FloatArray],
    some: BoolArray,
) -> Resamples:
    total, crossed, chance = (each[some] for each in sums)
    squares = (drawn @ statistics.squares[kept].astype(np.float64))[some]
    values = 1 - crossed * (total**2 - squares) / (total * chance)
    return Resamples(values, int(len(some) - some.sum()))

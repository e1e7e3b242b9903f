"""Resamples: a coefficient computed again and again from documents or units drawn anew.

Documents are drawn with replacement (those of one cluster together), and their statistics
added up, so a resample costs one row of a matrix product and the text is never looked at
again. A. Zapf, S. Castell, L. Morawietz, A. Karch 2016, BMC Medical Research Methodology
16:93, on bootstrapping alpha. Resamples in which the coefficient has no value are counted,
never dropped in silence.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from annotator.agreement.arrays import BoolArray, FloatArray

Counts: TypeAlias = npt.NDArray[np.signedinteger]
"""How often each document was drawn, shape (resamples, documents)."""

_BLOCK = 1 << 22


@dataclass(frozen=True, slots=True, eq=False)
class Resamples:
    """The coefficient in each resample that has one, and how many have none."""

    values: FloatArray
    undefined: int

    def quantile(self, share: float) -> float:
        """Take the value below which that share of the resamples lies.

        Raises ValueError when no resample has a value.
        """
        self._refuse_nothing()
        return float(np.quantile(self.values, share))

    def interval(self, share: float = 0.95) -> tuple[float, float]:
        """Take the percentile interval that holds that share of the resamples.

        Raises ValueError when no resample has a value.
        """
        return self.quantile((1 - share) / 2), self.quantile((1 + share) / 2)

    def share_below(self, benchmark: float) -> float:
        """Tell which share of the resamples with a value lies below a benchmark.

        Raises ValueError when no resample has a value.
        """
        self._refuse_nothing()
        return float((self.values < benchmark).mean())

    def _refuse_nothing(self) -> None:
        if not self.values.size:
            raise ValueError("the coefficient is undefined in every resample")


def draw_documents(
    documents: int, resamples: int, seed: int, clusters: Sequence[int] | None = None
) -> Counts:
    """Draw documents with replacement; tell how often each was, shape (resamples, documents).

    `clusters` numbers the cluster of each document (such as reposts of one text): clusters
    are then drawn instead, as many as there are, and their documents come together.
    """
    if documents < 1:
        raise ValueError("there is no document to draw")
    if resamples < 1:
        raise ValueError(f"resamples must be 1 or more, not {resamples}")
    if clusters is not None and len(clusters) != documents:
        raise ValueError(f"{documents} documents but {len(clusters)} clusters")
    _, member = np.unique(
        np.arange(documents) if clusters is None else np.asarray(clusters), return_inverse=True
    )
    count = int(member.max()) + 1
    random = np.random.default_rng(seed)
    drawn = np.empty((resamples, documents), dtype=np.int16)
    step = max(1, _BLOCK // count)
    for begin in range(0, resamples, step):
        rows = min(step, resamples - begin)
        chosen = random.integers(0, count, size=(rows, count))
        chosen += np.arange(rows)[:, None] * count
        times = np.bincount(chosen.ravel(), minlength=rows * count).reshape(rows, count)
        drawn[begin : begin + rows] = times[:, member]
    return drawn


def add_documents(counts: Counts, statistics: npt.NDArray[np.number]) -> FloatArray:
    """Add up the statistics of the documents drawn.

    `statistics` has one row per document; the answer one per resample.
    """
    size = math.prod(statistics.shape[1:])
    rows = statistics.reshape(len(statistics), size).astype(np.float64)
    sums = np.empty((len(counts), rows.shape[1]))
    # In blocks, as floats: those are what matrix products are quick for.
    step = max(1, _BLOCK // max(1, counts.shape[1]))
    for begin in range(0, len(counts), step):
        sums[begin : begin + step] = counts[begin : begin + step].astype(np.float64) @ rows
    return sums.reshape(len(counts), *statistics.shape[1:])


def where_defined(some: BoolArray, compute: Callable[[BoolArray], FloatArray]) -> Resamples:
    """Compute the coefficient in the resamples that a mask says have one; count the others."""
    return Resamples(compute(some), int(len(some) - some.sum()))


def mean_of_pairs(pairs: Sequence[tuple[FloatArray, BoolArray]], resamples: int) -> Resamples:
    """Average, per resample, over the pairs of coders that have a value there.

    Each pair brings its values and a mask of those that count, both of shape (resamples,).
    """
    sums, times = np.zeros(resamples), np.zeros(resamples, dtype=np.int64)
    for values, some in pairs:
        sums += np.where(some, values, 0.0)
        times += some
    return where_defined(times > 0, lambda some: np.asarray(sums[some] / times[some]))

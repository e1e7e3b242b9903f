"""Bootstrap distributions of alpha: by units, and by two algorithms of Krippendorff's name.

Units (the one to use): whole units are drawn with replacement and everything is computed
anew. A. Zapf, S. Castell, L. Morawietz, A. Karch 2016, BMC Medical Research Methodology 16:93.

Krippendorff's algorithm (A. F. Hayes, K. Krippendorff 2007; alphaboot 2006, 2011) keeps the
expected disagreement and draws pairs of values from the coincidence matrix; its intervals
are far too narrow. The variant here called pairs keeps each unit's number of pairs and fills
them with pairs drawn from all that were observed. Both are offered for comparison only.

A resample without variation has no alpha: such are counted, never dropped in silence.
Undefined where alpha itself is; alpha is at most 1 in every resample.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray
from annotator.agreement.counts import Tally, coincidences, marginals, tally
from annotator.agreement.krippendorff_alpha import LEVELS, alpha, squared_differences
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable

RESAMPLES = 10_000
_BLOCK = 1 << 21


@dataclass(frozen=True, slots=True, eq=False)
class Resamples:
    """Alpha in each resample that has one, and how many have none."""

    values: FloatArray
    undefined: int

    def quantile(self, share: float) -> float:
        """Take the value below which that share of the resamples lies."""
        return float(np.quantile(self.values, share))


def bootstrap_units(
    table: UnitsTable, level: str = "nominal", *, resamples: int = RESAMPLES, seed: int = 1
) -> Resamples:
    """Draw units with replacement; works for any number of units, as equal ones are counted."""
    random = np.random.default_rng(seed)
    units = int(table.weights.sum())
    shares = table.weights / units
    parts = []
    step = max(1, _BLOCK // max(1, len(shares)))
    for begin in range(0, resamples, step):
        drawn = random.multinomial(units, shares, size=min(step, resamples - begin))
        parts.append(alpha_of_weights(table, drawn, level))
    values = np.concatenate([part.values for part in parts])
    return Resamples(values, sum(part.undefined for part in parts))


def alpha_of_weights(table: UnitsTable, weights: IntArray, level: str = "nominal") -> Resamples:
    """Compute alpha for many weightings of a table's patterns at once.

    `weights` has shape (resamples, patterns): how often each pattern occurs in each, as from
    `resampled_weights` for resamples of documents.
    """
    paired = (table.patterns >= 0).sum(axis=1) >= 2
    counted = UnitsTable(
        table.coders,
        table.categories,
        table.patterns[paired],
        np.ones(int(paired.sum()), dtype=np.int64),
        table.ordered,
    )
    counts = tally(counted, rated_by=2)
    used = weights[:, paired].astype(np.float64)
    dense = np.zeros((len(counts.rated), counts.categories))
    dense[counts.row, counts.category] = counts.count
    totals = used @ dense
    n = totals.sum(axis=1)
    observed, expected = _disagreements(counted, counts, dense, used, totals, level)
    some = expected > 0
    values = 1 - (n[some] - 1) * observed[some] / expected[some]
    return Resamples(values, int(len(weights) - some.sum()))


def bootstrap_krippendorff(
    table: UnitsTable, level: str = "nominal", *, resamples: int = RESAMPLES, seed: int = 1
) -> Resamples:
    """Draw cells of the coincidence matrix, expected disagreement fixed (alphaboot)."""
    counts = tally(table, rated_by=2)
    matrix = coincidences(counts)
    n = matrix.sum()
    differences, expected = _differences(table, counts, level)
    draws = int(min(25 * np.count_nonzero(matrix), (len(table.coders) - 1) * n / 2))
    random = np.random.default_rng(seed)
    drawn = random.multinomial(draws, (matrix / n).ravel(), size=resamples)
    values = 1 - drawn @ differences.ravel() / (draws * expected)
    values = np.maximum(values, -1)
    return Resamples(_less_perfect(values, np.diag(matrix) / n, draws), 0)


def bootstrap_pairs(
    table: UnitsTable, level: str = "nominal", *, resamples: int = RESAMPLES, seed: int = 1
) -> Resamples:
    """Fill each unit's pairs with pairs drawn from all observed, expected disagreement fixed."""
    counts = tally(table, rated_by=2)
    differences, expected = _differences(table, counts, level)
    n = float(marginals(counts).sum())
    shares = _pair_shares(counts)
    random = np.random.default_rng(seed)
    lost = np.zeros(resamples)
    for raters in np.unique(counts.rated):
        units = int(counts.weights[counts.rated == raters].sum())
        slots = units * int(raters) * (int(raters) - 1) // 2
        drawn = random.multinomial(slots, shares.ravel(), size=resamples)
        lost += drawn @ differences.ravel() * (2 / (n * expected * (int(raters) - 1)))
    return Resamples(1 - lost, 0)


def _disagreements(
    table: UnitsTable,
    counts: Tally,
    dense: FloatArray,
    weights: FloatArray,
    totals: FloatArray,
    level: str,
) -> tuple[FloatArray, FloatArray]:
    """Compute, per resample, the disagreeing pairs in units and those that chance has."""
    share = 1 / np.maximum(counts.rated - 1, 1)
    if level == "nominal":
        different = (dense * (counts.rated[:, None] - dense)).sum(axis=1) * share
        return weights @ different, totals.sum(axis=1) ** 2 - (totals**2).sum(axis=1)
    if level != "ordinal":
        fixed = squared_differences(table, totals[0], level)
        different = ((dense @ fixed) * dense).sum(axis=1) * share
        return weights @ different, ((totals @ fixed) * totals).sum(axis=1)
    # Ordinal differences depend on the totals, so they are worked out for each resample.
    squared_differences(table, totals[0], level)
    observed, expected = np.zeros(len(weights)), np.zeros(len(weights))
    middle = np.cumsum(totals, axis=1) - totals / 2
    size = counts.categories
    step = max(1, _BLOCK // max(1, size * size))
    pairs = dense[:, :, None] * dense[:, None, :] * share[:, None, None]
    for begin in range(0, len(weights), step):
        rows = slice(begin, begin + step)
        apart = (middle[rows, :, None] - middle[rows, None, :]) ** 2
        met = np.tensordot(weights[rows], pairs, axes=1)
        observed[rows] = (met * apart).sum(axis=(1, 2))
        expected[rows] = np.einsum("bi,bij,bj->b", totals[rows], apart, totals[rows])
    return observed, expected


def _differences(table: UnitsTable, counts: Tally, level: str) -> tuple[FloatArray, float]:
    totals = marginals(counts)
    differences = squared_differences(table, totals, level)
    n = float(totals.sum())
    return differences, float(totals @ differences @ totals) / (n * (n - 1))


def _pair_shares(counts: Tally) -> FloatArray:
    """Tell how often each ordered pair of values occurs among all pairs of all units."""
    dense = np.zeros((len(counts.rated), counts.categories))
    dense[counts.row, counts.category] = counts.count
    pairs = dense.T @ (dense * counts.weights[:, None])
    pairs[np.diag_indices(len(pairs))] -= counts.weights @ dense
    return np.asarray(pairs / pairs.sum())


def _less_perfect(values: FloatArray, diagonal: FloatArray, draws: int) -> FloatArray:
    """Set the perfect resamples that drew one value throughout to 0, as alphaboot does."""
    perfect = np.flatnonzero(values == 1)
    if np.count_nonzero(diagonal) == 1:
        constant = len(perfect)
    else:
        constant = min(len(perfect), round(len(values) * float((diagonal**draws).sum())))
    values[perfect[:constant]] = 0
    return values


def _quantile(
    bootstrap: Callable[..., Resamples],
) -> Callable[[UnitsTable, Options], Result]:
    def run(table: UnitsTable, options: Options) -> Result:
        level = options.choice("level", LEVELS[:4], "nominal")
        share = options.number("q", 0.5)
        resamples = options.whole("resamples", RESAMPLES)
        if not 0 <= share <= 1 or resamples < 1:
            raise ValueError("q must lie from 0 to 1, and resamples be 1 or more")
        result = alpha(table, level)
        if result.value is None:
            return result
        found = bootstrap(table, level, resamples=resamples, seed=options.whole("seed", 1))
        if not found.values.size:
            return undefined("no_variation", n=result.n)
        return defined(found.quantile(share), n=result.n)

    return run


_PARAMS = ("level", "q", "resamples", "seed")

MEASURES = (
    units_measure("alpha_bootstrap_units_quantile", _quantile(bootstrap_units), params=_PARAMS),
    units_measure(
        "alpha_bootstrap_krippendorff_quantile",
        _quantile(bootstrap_krippendorff),
        params=_PARAMS,
    ),
    units_measure("alpha_bootstrap_pairs_quantile", _quantile(bootstrap_pairs), params=_PARAMS),
)

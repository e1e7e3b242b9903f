"""Bootstrap distributions of alpha: by units, and by two algorithms of Krippendorff's name.

Units (the one to use): whole units are drawn with replacement and everything is computed
anew. A. Zapf, S. Castell, L. Morawietz, A. Karch 2016, BMC Medical Research Methodology 16:93.

Krippendorff's algorithm (A. F. Hayes, K. Krippendorff 2007; alphaboot 2006, 2011) keeps the
expected disagreement and draws pairs of values from the coincidence matrix. It draws as many
as 25 times the cells or as there are pairs, whichever is less, so its intervals may be far too
narrow, and with few categories and many units too wide. The variant here called pairs keeps
each unit's number of pairs and fills them with pairs drawn from all that were observed. Both
are offered for comparison only.

A resample without variation has no alpha: such are counted, never dropped in silence.
Undefined where alpha itself is; alpha is at most 1 in every resample.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from annotator.agreement.arrays import FloatArray
from annotator.agreement.counts import Tally, coincidences, marginals, tally
from annotator.agreement.distances import LEVELS, squared_differences
from annotator.agreement.krippendorff_alpha import alpha, resample_alpha
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.resamples import Resamples
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable

RESAMPLES = 10_000
_BLOCK = 1 << 21


def bootstrap_units(
    table: UnitsTable, level: str = "nominal", *, resamples: int = RESAMPLES, seed: int = 1
) -> Resamples:
    """Draw units with replacement; works for any number of units, as equal ones are counted."""
    units = int(table.weights.sum())
    if not units:
        return Resamples(np.zeros(0), resamples)
    random = np.random.default_rng(seed)
    shares = table.weights / units
    parts = []
    step = max(1, _BLOCK // max(1, len(shares)))
    for begin in range(0, resamples, step):
        drawn = random.multinomial(units, shares, size=min(step, resamples - begin))
        parts.append(resample_alpha(table, drawn.astype(np.float64), level))
    values = np.concatenate([part.values for part in parts])
    return Resamples(values, sum(part.undefined for part in parts))


def bootstrap_krippendorff(
    table: UnitsTable, level: str = "nominal", *, resamples: int = RESAMPLES, seed: int = 1
) -> Resamples:
    """Draw cells of the coincidence matrix, expected disagreement fixed (alphaboot)."""
    if alpha(table, level).value is None:
        return Resamples(np.zeros(0), resamples)
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
    if alpha(table, level).value is None:
        return Resamples(np.zeros(0), resamples)
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

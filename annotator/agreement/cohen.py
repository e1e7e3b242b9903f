"""Cohen's kappa for two coders, each with an own distribution of categories.

J. Cohen 1960, A coefficient of agreement for nominal scales, Educational and Psychological
Measurement 20:37-46. Range -1 to 1. Units that one of the two did not rate are left out.
Undefined when both coders gave one and the same category throughout.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray, IntArray, add_up
from annotator.agreement.counts import obstacle
from annotator.agreement.measure import Options, ResampleTable, units_measure
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable, choose_coders
from annotator.agreement.weighted import coder_counts, rated_by_all


@dataclass(frozen=True, slots=True, eq=False)
class PairCounts:
    """What two coders gave: units (n), equal ones, and each coder's marginal counts (K,)."""

    n: int
    agreed: int
    first: IntArray
    second: IntArray

    @property
    def chance(self) -> int:
        """Pairs of units in n * n that agree when the two coders are paired at random."""
        return sum(int(a) * int(b) for a, b in zip(self.first, self.second, strict=True))


def cohen_kappa(table: UnitsTable) -> Result:
    """Compute kappa = (A_o - A_e) / (1 - A_e) from a table of exactly two coders."""
    counts = count_pairs(table)
    if isinstance(counts, str):
        return undefined(counts)
    observed = counts.agreed / counts.n
    expected = counts.chance / counts.n**2
    if counts.chance == counts.n**2:
        return undefined("no_variation", observed=observed, expected=expected, n=counts.n)
    value = (counts.n * counts.agreed - counts.chance) / (counts.n**2 - counts.chance)
    return defined(value, observed=observed, expected=expected, n=counts.n)


def resample_cohen(table: UnitsTable, weights: FloatArray) -> tuple[FloatArray, BoolArray]:
    """Compute kappa of two coders for many weightings, and tell where it is defined."""
    n, agreed, margins = resampled_margins(table, weights)
    chance = (margins[:, 0] * margins[:, 1]).sum(axis=1)
    some = chance < n**2
    return (n * agreed - chance) / np.where(some, n**2 - chance, 1), some


def resampled_margins(
    table: UnitsTable, weights: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Count, per weighting, units of both coders, equal ones, and margins (B, 2, K)."""
    if len(table.coders) != 2:
        raise ValueError(f"two coders are compared, not {len(table.coders)}")
    both, weighted = rated_by_all(table, weights)
    equal = (both.patterns[:, 0] == both.patterns[:, 1]).astype(np.float64)
    return weighted.sum(axis=1), weighted @ equal, coder_counts(both, weighted)


def cohen_expected_agreement(table: UnitsTable) -> Result:
    """Compute the agreement that Cohen's kappa expects by chance, sum_k p_1k p_2k."""
    counts = count_pairs(table)
    if isinstance(counts, str):
        return undefined(counts)
    expected = counts.chance / counts.n**2
    return defined(expected, observed=counts.agreed / counts.n, expected=expected, n=counts.n)


def cohen_kappa_max(table: UnitsTable) -> Result:
    """Compute the largest kappa that the two coders' marginal counts allow (Cohen 1960, p. 42)."""
    counts = count_pairs(table)
    if isinstance(counts, str):
        return undefined(counts)
    if counts.chance == counts.n**2:
        return undefined("no_variation", n=counts.n)
    most = int(np.minimum(counts.first, counts.second).sum())
    value = (counts.n * most - counts.chance) / (counts.n**2 - counts.chance)
    return defined(value, n=counts.n)


def cohen_kappa_error(table: UnitsTable, *, under_null: bool = False) -> Result:
    """Compute the large-sample standard error of kappa, or of kappa when its true value is 0.

    J. L. Fleiss, J. Cohen, B. S. Everitt 1969, Large sample standard errors of kappa and
    weighted kappa, Psychological Bulletin 72:323-327.
    """
    counts = count_pairs(table)
    if isinstance(counts, str):
        return undefined(counts)
    if counts.chance == counts.n**2:
        return undefined("no_variation", n=counts.n)
    first, second = counts.first / counts.n, counts.second / counts.n
    expected = float(first @ second)
    if under_null:
        spread = expected + expected**2 - float((first * second * (first + second)).sum())
        return defined(_root(spread) / (1 - expected) / counts.n**0.5, n=counts.n)
    shares = pair_table(table) / counts.n
    kappa = (counts.agreed / counts.n - expected) / (1 - expected)
    sums = first[None, :] + second[:, None]
    diagonal = np.diag(shares)
    on = float((diagonal * (1 - (first + second) * (1 - kappa)) ** 2).sum())
    off = shares * sums**2
    off_sum = (1 - kappa) ** 2 * float(off.sum() - np.diag(off).sum())
    spread = on + off_sum - (kappa - expected * (1 - kappa)) ** 2
    return defined(_root(spread) / (1 - expected) / counts.n**0.5, n=counts.n)


def count_pairs(table: UnitsTable) -> PairCounts | str:
    """Count what two coders gave, or name the reason why there is nothing to count."""
    if len(table.coders) > 2:
        raise ValueError(f"two coders are compared, not {len(table.coders)}")
    reason = obstacle(table)
    if reason is not None:
        return reason
    both = (table.patterns >= 0).all(axis=1)
    patterns, weights = table.patterns[both], table.weights[both]
    agreed = weights[patterns[:, 0] == patterns[:, 1]].sum()
    size = len(table.categories)
    return PairCounts(
        n=int(weights.sum()),
        agreed=int(agreed),
        first=add_up(patterns[:, 0], weights, size),
        second=add_up(patterns[:, 1], weights, size),
    )


def pair_table(table: UnitsTable) -> FloatArray:
    """Tabulate the units that both coders rated, first coder by second, shape (K, K)."""
    both = (table.patterns >= 0).all(axis=1)
    patterns, weights = table.patterns[both], table.weights[both]
    size = len(table.categories)
    cells = add_up(patterns[:, 0] * size + patterns[:, 1], weights, size * size)
    return cells.reshape(size, size).astype(np.float64)


def resampled_pair(
    compute: Callable[[UnitsTable, FloatArray], tuple[FloatArray, BoolArray]],
) -> ResampleTable:
    """Make a resampling of two coders one that takes them from a table by `pair`."""

    def run(table: UnitsTable, weights: FloatArray, options: Options) -> Resamples:
        if len(table.coders) < 2:
            return Resamples(np.zeros(0), len(weights))
        values, some = compute(choose_pair(table, options), weights)
        return where_defined(some, lambda kept: values[kept])

    return run


def choose_pair(table: UnitsTable, options: Options) -> UnitsTable:
    """Take the two coders that `pair` names; one coder alone is left to be undefined."""
    if len(table.coders) < 2:
        return table
    return choose_coders(table, options.pair(len(table.coders)))


def _root(variance: float) -> float:
    # A true variance of 0 may come out a rounding error below it.
    return math.sqrt(max(0.0, variance))


_PAIR = ("pair",)

MEASURES = (
    units_measure(
        "cohen_kappa",
        lambda t, o: cohen_kappa(choose_pair(t, o)),
        params=_PAIR,
        resample=resampled_pair(resample_cohen),
    ),
    units_measure(
        "cohen_expected_agreement",
        lambda t, o: cohen_expected_agreement(choose_pair(t, o)),
        params=_PAIR,
    ),
    units_measure(
        "cohen_kappa_max", lambda t, o: cohen_kappa_max(choose_pair(t, o)), params=_PAIR
    ),
    units_measure(
        "cohen_kappa_se", lambda t, o: cohen_kappa_error(choose_pair(t, o)), params=_PAIR
    ),
    units_measure(
        "cohen_kappa_se0",
        lambda t, o: cohen_kappa_error(choose_pair(t, o), under_null=True),
        params=_PAIR,
    ),
)

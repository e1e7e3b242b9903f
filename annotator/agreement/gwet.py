"""Gwet's AC1, and AC2 with weights, for any number of coders.

K. L. Gwet 2008, Computing inter-rater reliability and its variance in the presence of high
agreement, British Journal of Mathematical and Statistical Psychology 61:29-48; K. L. Gwet
2014, Handbook of Inter-Rater Reliability, 4th ed. Chance agreement is that of coders who
guess on a share of the units only, so it stays low where one category prevails. At most 1.
Undefined for one category. With missing ratings: observed agreement over units with two or
more ratings, category shares over all rated units.

AC2's weights: linear 1 - |x - y| / range, quadratic 1 - (x - y)^2 / range^2, on the values of
categories that are numbers, else on ranks; ordinal 1 - C(d + 1, 2) / max on ranks d apart.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import FloatArray
from annotator.agreement.counts import Tally, obstacle, sum_by_rated, tally
from annotator.agreement.fleiss import category_shares
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.percent import MISSING_RULES
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import category_shares_of, observed_agreement

WEIGHTS = ("identity", "linear", "quadratic", "ordinal")


def gwet_ac1(table: UnitsTable) -> Result:
    """Compute AC1 = (A_o - A_e) / (1 - A_e), A_e = sum_k p_k (1 - p_k) / (K - 1)."""
    return gwet_ac2(table, "identity")


def gwet_ac2(table: UnitsTable, weights: str) -> Result:
    """Compute AC2, which credits near misses by the weights."""
    credit = agreement_weights(table, weights)
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    counts = tally(table, rated_by=2)
    units = int(counts.weights.sum())
    observed = _weighted_agreement(counts, credit) / units
    if len(table.categories) < 2:
        return undefined("no_variation", observed=observed, n=units)
    expected = gwet_expected(category_shares(tally(table)), credit)
    value = (observed - expected) / (1 - expected)
    return defined(value, observed=observed, expected=expected, n=units)


def resample_gwet(table: UnitsTable, weights: FloatArray, kind: str = "identity") -> Resamples:
    """Compute AC1, or AC2 with weights of a kind, for many weightings of the patterns."""
    credit = agreement_weights(table, kind)
    observed, some = observed_agreement(table, weights, credit)
    shares = category_shares_of(table, weights)
    size = len(table.categories)
    scale = credit.sum() / max(size * (size - 1), 1)
    expected = scale * (shares * (1 - shares)).sum(axis=1)
    return where_defined(
        some & (size > 1), lambda kept: (observed[kept] - expected[kept]) / (1 - expected[kept])
    )


def gwet_expected(shares: FloatArray, credit: FloatArray) -> float:
    """Compute A_e = T / (K (K - 1)) sum_k p_k (1 - p_k), T the sum of all weights."""
    size = len(shares)
    return float(credit.sum() / (size * (size - 1)) * (shares * (1 - shares)).sum())


def agreement_weights(table: UnitsTable, weights: str) -> FloatArray:
    """Tabulate how far two categories agree, 1 on the diagonal, shape (K, K)."""
    size = len(table.categories)
    if weights == "identity" or size < 2:
        return np.eye(size)
    if weights not in WEIGHTS:
        raise ValueError(f"weights must be one of {', '.join(WEIGHTS)}, not {weights!r}")
    if not table.ordered:
        raise ValueError(f"{weights} weights need categories that are numbers, or their order")
    places = np.arange(size, dtype=np.float64)
    if weights == "ordinal":
        apart = np.abs(places[:, None] - places[None, :])
        return np.asarray(1 - apart * (apart + 1) / (size * (size - 1)))
    numeric = all(isinstance(category, int | float) for category in table.categories)
    values = np.array(table.categories, dtype=np.float64) if numeric else places
    apart = np.abs(values[:, None] - values[None, :]) / (values.max() - values.min())
    return np.asarray(1 - apart if weights == "linear" else 1 - apart**2)


def _weighted_agreement(counts: Tally, credit: FloatArray) -> float:
    """Add up over units the mean weight of two of a unit's ratings."""
    if np.array_equal(credit, np.eye(len(credit))):
        equal = counts.count * (counts.count - 1)
        return sum_by_rated(counts, equal, lambda raters: 1 / (raters * (raters - 1)))
    pairs = counts.rated * (counts.rated - 1)
    return float((unit_credit(counts, credit) * counts.weights / pairs).sum())


def unit_credit(counts: Tally, credit: FloatArray) -> FloatArray:
    """Add the weights of all ordered pairs of a pattern's ratings up, per pattern."""
    dense = np.zeros((len(counts.rated), counts.categories))
    dense[counts.row, counts.category] = counts.count
    return np.asarray((dense * (dense @ credit.T - 1)).sum(axis=1))


def _gwet_ac1(table: UnitsTable, options: Options) -> Result:
    options.choice("missing", MISSING_RULES, MISSING_RULES[0])
    return gwet_ac1(table)


def _gwet_ac2(table: UnitsTable, options: Options) -> Result:
    options.choice("missing", MISSING_RULES, MISSING_RULES[0])
    return gwet_ac2(table, options.choice("weights", WEIGHTS))


MEASURES = (
    units_measure(
        "gwet_ac1",
        _gwet_ac1,
        params=("missing",),
        resample=lambda t, w, _: resample_gwet(t, w),
    ),
    units_measure(
        "gwet_ac2",
        _gwet_ac2,
        params=("missing", "weights"),
        resample=lambda t, w, o: resample_gwet(t, w, o.choice("weights", WEIGHTS)),
    ),
)

"""Fleiss' kappa for any number of coders who share one distribution of categories.

J. L. Fleiss 1971, Measuring nominal scale agreement among many raters, Psychological
Bulletin 76:378-382. Range -1/(m-1) to 1 for m coders. With missing ratings, as in K. L. Gwet
2014: observed agreement over units with two or more ratings, category shares over all rated
units, each unit counting once. Undefined when only one category was given.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import FloatArray, add_up
from annotator.agreement.counts import Tally, marginals, obstacle, tally
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.percent import MISSING_RULES, percent_agreement
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import category_shares_of, observed_agreement


def fleiss_kappa(table: UnitsTable) -> Result:
    """Compute kappa = (A_o - A_e) / (1 - A_e) with A_e = sum_k p_k^2."""
    agreement = percent_agreement(table)
    if agreement.value is None:
        return agreement
    counts = tally(table)
    expected = float((category_shares(counts) ** 2).sum())
    if np.count_nonzero(marginals(counts)) < 2:
        return undefined(
            "no_variation", observed=agreement.value, expected=expected, n=agreement.n
        )
    value = (agreement.value - expected) / (1 - expected)
    return defined(value, observed=agreement.value, expected=expected, n=agreement.n)


def resample_fleiss(table: UnitsTable, weights: FloatArray) -> Resamples:
    """Compute Fleiss' kappa for many weightings of the table's patterns."""
    observed, some = observed_agreement(table, weights)
    shares = category_shares_of(table, weights)
    varied = some & ((shares > 0).sum(axis=1) > 1)
    expected = (shares**2).sum(axis=1)
    return where_defined(
        varied, lambda kept: (observed[kept] - expected[kept]) / (1 - expected[kept])
    )


def fleiss_expected_agreement(table: UnitsTable) -> Result:
    """Compute the agreement that Fleiss' kappa expects by chance."""
    agreement = percent_agreement(table)
    if agreement.value is None:
        return agreement
    expected = float((category_shares(tally(table)) ** 2).sum())
    return defined(expected, observed=agreement.value, expected=expected, n=agreement.n)


def fleiss_kappa_category(table: UnitsTable, category: str) -> Result:
    """Compute the kappa of one category against all others (Fleiss 1971, p. 381).

    `category` is compared as a string. With q = p (1 - p) this is 1 minus the mean over units
    of n_k (m - n_k) / (m (m - 1)) / q. Undefined when all or none of the ratings are it.
    """
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    names = [str(name) for name in table.categories]
    if category not in names:
        return undefined("no_variation")
    merged = UnitsTable(
        table.coders,
        (False, True),
        np.where(table.patterns >= 0, table.patterns == names.index(category), -1),
        table.weights,
    )
    return fleiss_kappa(merged)


def category_shares(counts: Tally) -> FloatArray:
    """Compute the mean over units of the share of each category among a unit's ratings."""
    shares = np.zeros(counts.categories)
    rated = counts.rated[counts.row]
    weighted = counts.count * counts.weights[counts.row]
    for raters in np.unique(counts.rated):
        chosen = rated == raters
        shares += add_up(counts.category[chosen], weighted[chosen], counts.categories) / raters
    return np.asarray(shares / max(1, int(counts.weights.sum())))


def _checked(options: Options) -> None:
    options.choice("missing", MISSING_RULES, MISSING_RULES[0])


def _fleiss_kappa(table: UnitsTable, options: Options) -> Result:
    _checked(options)
    return fleiss_kappa(table)


def _fleiss_expected(table: UnitsTable, options: Options) -> Result:
    _checked(options)
    return fleiss_expected_agreement(table)


def _fleiss_observed(table: UnitsTable, options: Options) -> Result:
    _checked(options)
    return percent_agreement(table)


def _fleiss_category(table: UnitsTable, options: Options) -> Result:
    _checked(options)
    return fleiss_kappa_category(table, options.needed_code())


MEASURES = (
    units_measure(
        "fleiss_kappa",
        _fleiss_kappa,
        params=("missing",),
        resample=lambda t, w, _: resample_fleiss(t, w),
    ),
    units_measure("fleiss_expected_agreement", _fleiss_expected, params=("missing",)),
    units_measure("fleiss_observed_agreement", _fleiss_observed, params=("missing",)),
    units_measure("fleiss_kappa_category", _fleiss_category, params=("missing",), code="needed"),
)

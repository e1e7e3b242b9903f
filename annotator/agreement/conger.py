"""Conger's kappa: Cohen's kappa for any number of coders, each with an own distribution.

A. J. Conger 1980, Integration and generalization of kappas for multiple raters, Psychological
Bulletin 88:322-328. A_e is the mean over pairs of coders of sum_k p_ik p_jk, with each coder's
shares p_i over the units that coder rated (K. L. Gwet 2014 for missing ratings). At most 1.
Undefined when only one category was given. Coders who rated nothing are left out.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import FloatArray, add_up
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.percent import MISSING_RULES, percent_agreement
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import coder_counts, observed_agreement


def conger_kappa(table: UnitsTable) -> Result:
    """Compute kappa = (A_o - A_e) / (1 - A_e)."""
    agreement = percent_agreement(table)
    if agreement.value is None:
        return agreement
    shares = coder_shares(table)
    expected = conger_expected(shares)
    if np.count_nonzero(shares.sum(axis=0)) < 2:
        return undefined("no_variation", observed=agreement.value, expected=1.0, n=agreement.n)
    value = (agreement.value - expected) / (1 - expected)
    return defined(value, observed=agreement.value, expected=expected, n=agreement.n)


def resample_conger(table: UnitsTable, weights: FloatArray) -> Resamples:
    """Compute Conger's kappa for many weightings of the table's patterns."""
    observed, some = observed_agreement(table, weights)
    counts = coder_counts(table, weights)
    ratings = counts.sum(axis=2)
    coders = (ratings > 0).sum(axis=1)
    shares = counts / np.maximum(ratings, 1)[:, :, None]
    products = (shares.sum(axis=1) ** 2).sum(axis=1) - (shares**2).sum(axis=(1, 2))
    expected = products / np.maximum(coders * (coders - 1), 1)
    varied = some & ((shares.sum(axis=1) > 0).sum(axis=1) > 1)
    return where_defined(
        varied, lambda kept: (observed[kept] - expected[kept]) / (1 - expected[kept])
    )


def coder_shares(table: UnitsTable) -> FloatArray:
    """Tabulate each coder's share of each category, shape (coders who rated anything, K)."""
    rows = []
    for column in table.patterns.T:
        rated = column >= 0
        counts = add_up(column[rated], table.weights[rated], len(table.categories))
        if counts.sum():
            rows.append(counts / counts.sum())
    return np.array(rows, dtype=np.float64)


def conger_expected(shares: FloatArray) -> float:
    """Average sum_k p_ik p_jk over the pairs of coders."""
    coders = len(shares)
    products = shares @ shares.T
    return float((products.sum() - np.trace(products)) / (coders * (coders - 1)))


def _conger_kappa(table: UnitsTable, options: Options) -> Result:
    options.choice("missing", MISSING_RULES, MISSING_RULES[0])
    return conger_kappa(table)


MEASURES = (
    units_measure(
        "conger_kappa",
        _conger_kappa,
        params=("missing",),
        resample=lambda t, w, _: resample_conger(t, w),
    ),
)

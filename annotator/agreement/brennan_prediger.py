"""S: agreement beyond what coders reach who pick categories blindly, for any number of coders.

E. M. Bennett, R. Alpert, A. C. Goldstein 1954, Public Opinion Quarterly 18:303-308 (two
coders); R. L. Brennan, D. J. Prediger 1981, Educational and Psychological Measurement
41:687-699. A_e = 1 / K. Range -1/(K-1) to 1. K is the number of categories that could be
given: name them (`categories`), or those that occur are taken. Undefined for one category.
"""

from __future__ import annotations

from annotator.agreement.arrays import FloatArray
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.percent import MISSING_RULES, percent_agreement
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import observed_agreement


def brennan_prediger(table: UnitsTable) -> Result:
    """Compute S = (A_o - 1/K) / (1 - 1/K)."""
    agreement = percent_agreement(table)
    if agreement.value is None:
        return agreement
    expected = 1 / len(table.categories)
    if expected == 1:
        return undefined("no_variation", observed=agreement.value, expected=1.0, n=agreement.n)
    value = (agreement.value - expected) / (1 - expected)
    return defined(value, observed=agreement.value, expected=expected, n=agreement.n)


def resample_brennan_prediger(table: UnitsTable, weights: FloatArray) -> Resamples:
    """Compute S for many weightings of the table's patterns."""
    observed, some = observed_agreement(table, weights)
    size = len(table.categories)
    expected = 1 / max(size, 2)
    return where_defined(
        some & (size > 1), lambda kept: (observed[kept] - expected) / (1 - expected)
    )


def _brennan_prediger(table: UnitsTable, options: Options) -> Result:
    options.choice("missing", MISSING_RULES, MISSING_RULES[0])
    return brennan_prediger(table)


MEASURES = tuple(
    units_measure(
        name,
        _brennan_prediger,
        params=("missing",),
        resample=lambda t, w, _: resample_brennan_prediger(t, w),
    )
    for name in ("brennan_prediger", "bennett_s")
)

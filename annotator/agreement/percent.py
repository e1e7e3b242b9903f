"""Observed agreement (percent agreement): the share of pairs of ratings that are equal.

Range 0 to 1. Not corrected for chance. Undefined without a unit that two coders rated.
With missing ratings: the mean over units with two or more ratings (Gwet 2014, Handbook of
Inter-Rater Reliability, 4th ed.); other programs use other definitions there.
"""

from __future__ import annotations

from annotator.agreement.arrays import FloatArray
from annotator.agreement.counts import obstacle, sum_by_rated, tally
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import observed_agreement

MISSING_RULES = ("gwet2014",)


def percent_agreement(table: UnitsTable) -> Result:
    """Compute the mean over units of the share of equal pairs of ratings."""
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    counts = tally(table, rated_by=2)
    units = int(counts.weights.sum())
    equal = counts.count * (counts.count - 1)
    agreement = sum_by_rated(counts, equal, lambda raters: 1 / (raters * (raters - 1))) / units
    return defined(agreement, observed=agreement, n=units)


def resample_percent(table: UnitsTable, weights: FloatArray) -> Resamples:
    """Compute percent agreement for many weightings of the table's patterns."""
    observed, some = observed_agreement(table, weights)
    return where_defined(some, lambda kept: observed[kept])


def _percent_agreement(table: UnitsTable, options: Options) -> Result:
    options.choice("missing", MISSING_RULES, MISSING_RULES[0])
    return percent_agreement(table)


MEASURES = (
    units_measure(
        "percent_agreement",
        _percent_agreement,
        params=("missing",),
        resample=lambda t, w, _: resample_percent(t, w),
    ),
)

"""Light's kappa: the mean of Cohen's kappa over all pairs of coders.

R. J. Light 1971, Measures of response agreement for qualitative data, Psychological Bulletin
76:365-377. Range -1 to 1. Each pair counts the units that both rated. Undefined when the
kappa of any pair is: leaving such pairs out would flatter the rest.
"""

from __future__ import annotations

from itertools import combinations
from statistics import fmean

import numpy as np

from annotator.agreement.arrays import FloatArray
from annotator.agreement.cohen import cohen_kappa, resample_cohen
from annotator.agreement.counts import obstacle
from annotator.agreement.measure import units_measure
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable, choose_coders


def light_kappa(table: UnitsTable) -> Result:
    """Compute the mean of Cohen's kappa over pairs of coders."""
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    results = [cohen_kappa(choose_coders(table, pair)) for pair in _pairs(table)]
    for result in results:
        if result.value is None:
            return result
    return defined(
        fmean(result.value for result in results if result.value is not None),
        observed=fmean(result.observed for result in results if result.observed is not None),
        expected=fmean(result.expected for result in results if result.expected is not None),
        n=int(table.weights.sum()),
    )


def resample_light(table: UnitsTable, weights: FloatArray) -> Resamples:
    """Compute Light's kappa for many weightings of the table's patterns."""
    pairs = [resample_cohen(choose_coders(table, pair), weights) for pair in _pairs(table)]
    if not pairs:
        return Resamples(np.zeros(0), len(weights))
    values = np.mean([each for each, _ in pairs], axis=0)
    return where_defined(
        np.all([some for _, some in pairs], axis=0), lambda kept: np.asarray(values[kept])
    )


def _pairs(table: UnitsTable) -> list[tuple[int, int]]:
    return list(combinations(range(len(table.coders)), 2))


MEASURES = (
    units_measure(
        "light_kappa",
        lambda table, _: light_kappa(table),
        resample=lambda t, w, _: resample_light(t, w),
    ),
)

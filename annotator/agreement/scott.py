"""Scott's pi for two coders who share one distribution of categories.

W. A. Scott 1955, Reliability of content analysis: the case of nominal scale coding, Public
Opinion Quarterly 19:321-325. Range -1 to 1. Units that one of the two did not rate are left
out. Undefined when only one category was given.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray
from annotator.agreement.cohen import (
    choose_pair,
    count_pairs,
    resampled_margins,
    resampled_pair,
)
from annotator.agreement.measure import units_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable


def scott_pi(table: UnitsTable) -> Result:
    """Compute pi = (A_o - A_e) / (1 - A_e), A_e = sum_k p_k^2, from a table of two coders."""
    counts = count_pairs(table)
    if isinstance(counts, str):
        return undefined(counts)
    ratings = 2 * counts.n
    chance = sum(int(total) ** 2 for total in counts.first + counts.second)
    observed, expected = counts.agreed / counts.n, chance / ratings**2
    if chance == ratings**2:
        return undefined("no_variation", observed=observed, expected=expected, n=counts.n)
    value = (2 * ratings * counts.agreed - chance) / (ratings**2 - chance)
    return defined(value, observed=observed, expected=expected, n=counts.n)


def resample_scott(table: UnitsTable, weights: FloatArray) -> tuple[FloatArray, BoolArray]:
    """Compute pi for many weightings of the table's patterns, and tell where it is defined."""
    n, agreed, margins = resampled_margins(table, weights)
    chance = (margins.sum(axis=1) ** 2).sum(axis=1)
    some = chance < 4 * n**2
    return (4 * n * agreed - chance) / np.where(some, 4 * n**2 - chance, 1), some


MEASURES = (
    units_measure(
        "scott_pi",
        lambda t, o: scott_pi(choose_pair(t, o)),
        params=("pair",),
        resample=resampled_pair(resample_scott),
    ),
)

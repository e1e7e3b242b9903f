"""Specific agreement: how often a coder says what another one said, one category at a time.

R. L. Spitzer, J. L. Fleiss 1974, British Journal of Psychiatry 125:341-347 (two coders; also D.
V. Cicchetti, A. R. Feinstein 1990, Journal of Clinical Epidemiology 43:551-558). For any
number of coders: pairs of ratings that are both the category, over all pairs with one that is,
each pair counted once for every such rating. For two coders and yes/no that is
2a / (2a + b + c) for yes (F1, Dice) and 2d / (2d + b + c) for no. Range 0 to 1; not corrected
for chance. Undefined when nobody gave the category to a unit that two coders rated.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray
from annotator.agreement.counts import obstacle
from annotator.agreement.measure import Measure, Options, units_measure
from annotator.agreement.resamples import Resamples, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable
from annotator.agreement.weighted import dense_counts


def specific_agreement(table: UnitsTable, category: int) -> Result:
    """Compute the specific agreement of a category, given by its position (-1: not there)."""
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    equal, all_pairs, paired = _pairs(table, category)
    n = int(table.weights[paired].sum())
    possible = int(table.weights @ all_pairs)
    if not possible:
        return undefined("category_unused", n=n)
    value = int(table.weights @ equal) / possible
    return defined(value, observed=value, n=n)


def positive_agreement(table: UnitsTable) -> Result:
    """Compute the specific agreement of yes; the ratings must be False and True, or 0 and 1."""
    return specific_agreement(table, _answer(table, yes=True))


def negative_agreement(table: UnitsTable) -> Result:
    """Compute the specific agreement of no; the ratings must be False and True, or 0 and 1."""
    return specific_agreement(table, _answer(table, yes=False))


def resample_specific(table: UnitsTable, weights: FloatArray, category: int) -> Resamples:
    """Compute the specific agreement of a category for many weightings of the patterns."""
    equal, all_pairs, _ = _pairs(table, category)
    possible = weights @ all_pairs
    return where_defined(possible > 0, lambda some: (weights @ equal)[some] / possible[some])


def _pairs(table: UnitsTable, category: int) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Count, per pattern, pairs of two such ratings and of one such with any; mark paired ones."""
    dense, rated = dense_counts(table)
    given = dense[:, category] if category >= 0 else np.zeros(len(dense))
    return given * (given - 1), given * (rated - 1), rated >= 2


def _answer(table: UnitsTable, *, yes: bool) -> int:
    if any(category not in (0, 1) for category in table.categories):
        raise ValueError("positive and negative agreement need ratings that are yes or no")
    return table.categories.index(yes) if yes in table.categories else -1


def _named(table: UnitsTable, options: Options) -> int:
    names = [str(name) for name in table.categories]
    code = options.needed_code()
    return names.index(code) if code in names else -1


def _yes_or_no(name: str, *, yes: bool) -> Measure:
    return units_measure(
        name,
        lambda t, _: specific_agreement(t, _answer(t, yes=yes)),
        resample=lambda t, w, _: resample_specific(t, w, _answer(t, yes=yes)),
    )


MEASURES = (
    units_measure(
        "specific_agreement",
        lambda t, o: specific_agreement(t, _named(t, o)),
        code="needed",
        resample=lambda t, w, o: resample_specific(t, w, _named(t, o)),
    ),
    _yes_or_no("positive_agreement", yes=True),
    _yes_or_no("negative_agreement", yes=False),
)

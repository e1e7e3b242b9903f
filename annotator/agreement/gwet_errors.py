"""Gwet's standard errors of percent agreement, S, pi, Fleiss, Conger, AC1/2, nominal alpha.

K. L. Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapter 5: each unit's part in
the coefficient is made linear, and the spread of these parts over units gives the error of
a coefficient for units drawn at random, coders fixed. Range 0 upwards. Undefined where the
coefficient is, and for fewer than two rated units.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement.arrays import FloatArray
from annotator.agreement.brennan_prediger import brennan_prediger
from annotator.agreement.cohen import choose_pair
from annotator.agreement.conger import conger_kappa
from annotator.agreement.counts import tally
from annotator.agreement.distances import LEVELS
from annotator.agreement.fleiss import category_shares, fleiss_kappa
from annotator.agreement.gwet import WEIGHTS, agreement_weights, gwet_ac2
from annotator.agreement.krippendorff_alpha import alpha
from annotator.agreement.measure import Options, units_measure
from annotator.agreement.percent import MISSING_RULES, percent_agreement
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.units import UnitsTable


@dataclass(frozen=True, slots=True, eq=False)
class RatedUnits:
    """The units that anyone rated: `weights` (P,), `counts` (P, K), `raters` (P,)."""

    weights: FloatArray
    counts: FloatArray
    raters: FloatArray

    @property
    def total(self) -> float:
        """The number of units."""
        return float(self.weights.sum())

    def agreement(self, credit: FloatArray | None = None) -> FloatArray:
        """Compute each pattern's share of equal pairs, 0 where there is no pair.

        `credit` (K, K) tells how far two categories agree, if that is not all or nothing.
        """
        near = self.counts if credit is None else self.counts @ credit.T
        equal = (self.counts * (near - 1)).sum(axis=1) * (self.raters >= 2)
        return np.asarray(equal / np.maximum(self.raters * (self.raters - 1), 1))


def percent_agreement_error(table: UnitsTable) -> Result:
    """Compute the standard error of percent agreement."""
    return _error(table, percent_agreement(table), lambda units: np.zeros(len(units.raters)))


def brennan_prediger_error(table: UnitsTable) -> Result:
    """Compute the standard error of S."""
    return _error(table, brennan_prediger(table), None)


def fleiss_kappa_error(table: UnitsTable) -> Result:
    """Compute the standard error of Fleiss' kappa."""
    shares = category_shares(tally(table))
    return _error(table, fleiss_kappa(table), lambda units: units.counts @ shares / units.raters)


def scott_pi_error(table: UnitsTable) -> Result:
    """Compute the standard error of Scott's pi, from the units that both coders rated."""
    both = (table.patterns >= 0).all(axis=1)
    kept = replace(table, patterns=table.patterns[both], weights=table.weights[both])
    return fleiss_kappa_error(kept)


def gwet_ac1_error(table: UnitsTable) -> Result:
    """Compute the standard error of AC1."""
    return gwet_ac2_error(table, "identity")


def gwet_ac2_error(table: UnitsTable, weights: str) -> Result:
    """Compute the standard error of AC2."""
    shares = category_shares(tally(table))
    credit = agreement_weights(table, weights)
    size = len(table.categories)
    scale = credit.sum() / max(1, size * (size - 1))
    return _error(
        table,
        gwet_ac2(table, weights),
        lambda units: units.counts @ (1 - shares) / units.raters * scale,
        credit,
    )


def conger_kappa_error(table: UnitsTable) -> Result:
    """Compute the standard error of Conger's kappa."""
    return _error(table, conger_kappa(table), lambda units: _conger_chance(table, units))


def alpha_error(table: UnitsTable) -> Result:
    """Compute the standard error of nominal alpha."""
    result = alpha(table)
    if result.value is None:
        return result
    units = _rated_units(table, 2)
    if units.total < 2:
        return undefined("too_few_units_for_error", n=result.n)
    mean_raters = float(units.weights @ units.raters) / units.total
    surplus = (units.raters - mean_raters) / mean_raters
    shares = units.weights @ units.counts / units.total / mean_raters
    expected = float(shares @ shares)
    equal = (units.counts * (units.counts - 1)).sum(axis=1)
    agreed = equal / (mean_raters * (units.raters - 1))
    observed = float(units.weights @ agreed) / units.total
    plain = (observed - expected) / (1 - expected)
    # Alpha's own observed agreement: the part of 1 in n that makes alpha of pi (n ratings).
    share = 1 / float(units.weights @ units.raters)
    corrected = (1 - share) * observed + share
    chance = units.counts @ shares / mean_raters - expected * surplus
    parts = (agreed - corrected * surplus - expected) / (1 - expected)
    parts = parts - 2 * (1 - plain) * (chance - expected) / (1 - expected)
    return _spread(units, parts, plain)


def _error(
    table: UnitsTable,
    result: Result,
    chance_of: Callable[[RatedUnits], FloatArray] | None,
    credit: FloatArray | None = None,
) -> Result:
    """Spread a coefficient (A_o - A_e) / (1 - A_e) over the units.

    `chance_of` gives each pattern's part in A_e; None means that A_e is fixed.
    """
    if result.value is None:
        return result
    units = _rated_units(table, 1)
    if units.total < 2:
        return undefined("too_few_units_for_error", n=result.n)
    expected = 0.0 if result.expected is None else result.expected
    paired = units.raters >= 2
    scale = units.total / float(units.weights[paired].sum())
    parts = scale * (units.agreement(credit) - expected * paired) / (1 - expected)
    if chance_of is not None:
        shift = (chance_of(units) - expected) / (1 - expected)
        parts = parts - 2 * (1 - result.value) * shift
    return _spread(units, parts, result.value)


def _spread(units: RatedUnits, parts: FloatArray, value: float) -> Result:
    squares = float(units.weights @ (parts - value) ** 2)
    return defined((squares / (units.total * (units.total - 1))) ** 0.5, n=int(units.total))


def _rated_units(table: UnitsTable, rated_by: int) -> RatedUnits:
    counts = tally(table, rated_by=rated_by)
    dense = np.zeros((len(counts.rated), counts.categories))
    dense[counts.row, counts.category] = counts.count
    return RatedUnits(counts.weights.astype(np.float64), dense, counts.rated.astype(np.float64))


def _conger_chance(table: UnitsTable, units: RatedUnits) -> FloatArray:
    """Compute each pattern's part in Conger's A_e, which depends on who rated it."""
    rated = ((table.patterns >= 0).sum(axis=1) >= 1) & (table.weights > 0)
    patterns = table.patterns[rated]
    marks = patterns[:, :, None] == np.arange(len(table.categories))
    per_coder = np.einsum("p,pck->ck", units.weights, marks.astype(np.float64))
    ratings = per_coder.sum(axis=1)
    marks, per_coder, ratings = marks[:, ratings > 0], per_coder[ratings > 0], ratings[ratings > 0]
    coders = len(ratings)
    shares = per_coder / ratings[:, None]
    seen = marks.any(axis=2)
    centred = marks - (seen - ratings / units.total)[:, :, None] * shares
    scaled = centred * (units.total / ratings)[None, :, None]
    others = shares.sum(axis=0) - shares
    return np.asarray((scaled * others).sum(axis=(1, 2)) / (coders * (coders - 1)))


def _listed(compute: Callable[[UnitsTable], Result]) -> Callable[[UnitsTable, Options], Result]:
    def run(table: UnitsTable, options: Options) -> Result:
        options.choice("missing", MISSING_RULES, MISSING_RULES[0])
        return compute(table)

    return run


def _ac2_error(table: UnitsTable, options: Options) -> Result:
    options.choice("missing", MISSING_RULES, MISSING_RULES[0])
    return gwet_ac2_error(table, options.choice("weights", WEIGHTS))


def _alpha_error(table: UnitsTable, options: Options) -> Result:
    options.choice("level", LEVELS[:1], LEVELS[0])
    return alpha_error(table)


_MISSING = ("missing",)

MEASURES = (
    units_measure("percent_agreement_se_gwet", _listed(percent_agreement_error), params=_MISSING),
    units_measure("brennan_prediger_se_gwet", _listed(brennan_prediger_error), params=_MISSING),
    units_measure("fleiss_kappa_se_gwet", _listed(fleiss_kappa_error), params=_MISSING),
    units_measure("conger_kappa_se_gwet", _listed(conger_kappa_error), params=_MISSING),
    units_measure("gwet_ac1_se_gwet", _listed(gwet_ac1_error), params=_MISSING),
    units_measure("gwet_ac1_se", _listed(gwet_ac1_error), params=_MISSING),
    units_measure("bennett_s_se_gwet", _listed(brennan_prediger_error), params=_MISSING),
    units_measure("gwet_ac2_se", _ac2_error, params=("missing", "weights")),
    units_measure(
        "scott_pi_se_gwet",
        lambda t, o: scott_pi_error(choose_pair(t, o)),
        params=("pair",),
    ),
    units_measure("alpha_se_gwet", _alpha_error, params=("level",)),
    units_measure("krippendorff_alpha_gwet_se", _alpha_error, params=("level",)),
)

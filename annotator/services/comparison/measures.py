"""The coefficients that a report offers, and what each needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.domain.errors import UserError

if TYPE_CHECKING:
    from annotator.agreement.measure import Measure

# Names, not the list of the engine: that takes numpy, and these stand in the help of a command.
GIVEN_UNIT_MEASURES = (
    "percent_agreement",
    "cohen_kappa",
    "weighted_kappa",
    "scott_pi",
    "fleiss_kappa",
    "conger_kappa",
    "light_kappa",
    "brennan_prediger",
    "bennett_s",
    "gwet_ac1",
    "gwet_ac2",
    "alpha",
    "positive_agreement",
    "negative_agreement",
    "cohen_kappa_se",
    "fleiss_kappa_se_gwet",
    "conger_kappa_se_gwet",
    "brennan_prediger_se_gwet",
    "percent_agreement_se_gwet",
    "gwet_ac1_se_gwet",
    "alpha_se_gwet",
)
CONTINUUM_MEASURES = (
    "u_alpha",
    "u_alpha_binary",
    "ku_alpha",
    "ku_coverage",
    "char_f1",
    "char_alpha_binary",
    "char_fleiss_binary",
    "char_kappa_binary",
    "span_f1_exact",
    "span_f1_strict",
    "span_f1_overlap",
    "span_f1_iou",
    "span_f1_exact_pair01",
    "span_f1_strict_pair01",
    "holsti",
    "alpha_u_1995",
)
ALL_CODES_MEASURES = (
    "cu_alpha",
    "cu_coverage",
    "char_alpha_nominal_multiclass",
    "char_alpha_set",
    "gamma",
    "gamma_cat",
)
"""Measures of the continuum that are about all codes at once."""
KNOWN = (*GIVEN_UNIT_MEASURES, *CONTINUUM_MEASURES, *ALL_CODES_MEASURES)

_AMONG_ALL_CODES = frozenset({"ku_alpha", "ku_coverage", *ALL_CODES_MEASURES})
_OVERLAP_ALLOWED = frozenset({"char_alpha_set", "gamma", "gamma_cat"})
_ONE_DOCUMENT = frozenset({"alpha_u_1995", "gamma", "gamma_cat"})
_TWO_CODERS = frozenset({"span_f1_exact_pair01", "span_f1_strict_pair01"})
_DEFAULTS: Mapping[str, object] = {"weights": "linear", "distance": "jaccard"}
"""Parameters that a measure must be given, if nobody says otherwise."""


def check_measures(names: Sequence[str]) -> None:
    """Refuse a coefficient that the report does not offer.

    Raises:
        UserError: one of them is not known.
    """
    for name in names:
        if name not in KNOWN:
            raise UserError("agreement.measure_unknown", measure=name, known=", ".join(KNOWN))


def is_of_continuum(name: str) -> bool:
    """Tell whether a measure is about stretches of text, not about given units."""
    return name not in GIVEN_UNIT_MEASURES


def is_about_all(name: str) -> bool:
    """Tell whether a measure has one value for all codes together."""
    return name in ALL_CODES_MEASURES


def reads_all(name: str) -> bool:
    """Tell whether a measure, also one of a single code, looks at the codings of all codes."""
    return name in _AMONG_ALL_CODES


def allows_overlap(name: str) -> bool:
    """Tell whether a measure can take one coder's codings that overlap."""
    return name in _OVERLAP_ALLOWED


def is_for_one_document(name: str) -> bool:
    """Tell whether a measure is defined for one document only."""
    return name in _ONE_DOCUMENT


def engine_measure(name: str, coders: int) -> Measure | None:
    """Return what computes a measure for so many coders; None: it is for two.

    Where the measure compares two coders and there are more, it is the mean over pairs, if there
    is such a thing for it.
    """
    from annotator.agreement import MEASURES

    if coders == 2 or not (MEASURES[name].takes_pair or name in _TWO_CODERS):
        return MEASURES[name]
    return MEASURES.get(f"{name}_mean")


def params_of(measure: Measure, given: Mapping[str, object]) -> dict[str, object]:
    """Return those of the parameters given that a measure has, with what it needs besides."""
    known = {name: value for name, value in _DEFAULTS.items() if name in measure.params}
    if measure.name != "char_alpha_set":
        known.pop("distance", None)  # elsewhere that is a table of differences
    return {**known, **{name: given[name] for name in given if name in measure.params}}

"""What a figure means, and where it misleads: message ids with their values, no sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from annotator.services.comparison.intervals import FEW_DOCUMENTS
from annotator.services.comparison.line import Line
from annotator.services.comparison.measures import is_of_continuum
from annotator.services.comparison.units import Unit

_RARE = 0.05
"""Share of yes below which, and above the rest of which, observed agreement is high of itself."""
_MUCH = 0.9  # observed agreement that looks like a lot
_LITTLE = 0.667  # Krippendorff's lowest conceivable limit: below, the two figures seem at odds

_MEANINGS: Mapping[str, str] = {
    "percent_agreement": "explain.percent",
    "alpha": "explain.alpha",
    "u_alpha": "explain.u_alpha",
    "u_alpha_binary": "explain.u_alpha_binary",
    "cu_alpha": "explain.cu_alpha",
    "ku_alpha": "explain.cu_alpha",
    "cu_coverage": "explain.cu_coverage",
    "ku_coverage": "explain.coverage",
    "alpha_u_1995": "explain.alpha_u_1995",
    "gamma": "explain.gamma",
    "gamma_cat": "explain.gamma_cat",
    "holsti": "explain.f1",
    "positive_agreement": "explain.positive",
    "negative_agreement": "explain.negative",
    "gwet_ac1": "explain.gwet",
    "gwet_ac2": "explain.gwet",
    "bennett_s": "explain.uniform",
    "brennan_prediger": "explain.uniform",
    "char_alpha_set": "explain.char_alpha",
    "char_alpha_binary": "explain.char_alpha",
    "char_alpha_nominal_multiclass": "explain.char_alpha",
}


class Explanation(NamedTuple):
    """A sentence of `annotator.domain.messages` with what fills it in."""

    message_id: str
    values: Mapping[str, object]


def explain(line: Line) -> list[Explanation]:
    """Return what a figure means, then what to mind with it; a few sentences in all."""
    told = [Explanation(_meaning(line.measure), {})]
    if line.undefined is not None:
        return [*told, Explanation(f"agreement.{line.undefined}", {})]
    told += _few(line)
    told += _at_odds(line)
    return [*told, *_interval(line)]


def _meaning(measure: str) -> str:
    if measure in _MEANINGS:
        return _MEANINGS[measure]
    if measure.startswith(("span_f1", "char_f1")):
        return "explain.f1"
    if measure.endswith(("_se", "_se_gwet")):
        return "explain.error"
    return "explain.kappa"


def _few(line: Line) -> list[Explanation]:
    told = []
    if "agreement.few_positives" in line.warnings:
        told.append(Explanation("explain.few_positives", {"count": line.positives}))
    elif "agreement.few_spans" in line.warnings:
        most = max(line.spans.values(), default=0)
        told.append(Explanation("explain.few_spans", {"count": most}))
    if line.documents < FEW_DOCUMENTS:
        told.append(Explanation("explain.few_documents", {"count": line.documents}))
    if "agreement.provisional" in line.warnings:
        told.append(Explanation("agreement.provisional", {}))
    return told


def _at_odds(line: Line) -> list[Explanation]:
    """Explain high observed agreement beside a low coefficient, or high by prevalence alone."""
    prevalence, observed, value = line.prevalence, line.observed, line.value
    if prevalence is None or observed is None or value is None:
        return []
    values = {"prevalence": _percent(prevalence), "observed": _percent(observed)}
    is_one_sided = min(prevalence, 1 - prevalence) < _RARE
    if line.measure == "percent_agreement":
        return [Explanation("explain.high_of_itself", values)] if is_one_sided else []
    if observed >= _MUCH and value < _LITTLE and is_one_sided:
        return [Explanation("explain.rare", values)]
    if is_of_continuum(line.measure) and line.unit is Unit.CHARACTER and is_one_sided:
        return [Explanation("explain.mostly_gap", values)]
    return []


def _interval(line: Line) -> list[Explanation]:
    if line.low is None or line.high is None:
        return []
    drawn = {"low": f"{line.low:.3f}", "high": f"{line.high:.3f}", "count": line.resamples}
    told = [Explanation("explain.interval", drawn)]
    if line.undefined_resamples:
        undefined = {"count": line.undefined_resamples, "total": line.resamples}
        told.append(Explanation("explain.undefined_resamples", undefined))
    if line.below is not None:
        told.append(Explanation("explain.below", {"share": _percent(line.below)}))
    return told


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"

"""Agreement between coders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from annotator.agreement import (
    alpha_bootstrap,
    alpha_u_1995,
    brennan_prediger,
    character_agreement,
    character_f1,
    cohen,
    conger,
    fleiss,
    gamma,
    gwet,
    gwet_errors,
    krippendorff_alpha,
    light,
    percent,
    scott,
    segmentation,
    shared_unitizing,
    span_f1,
    unitizing,
    weighted_kappa,
)
from annotator.agreement.door import answer
from annotator.agreement.measure import Measure
from annotator.agreement.result import REASONS, Result

COEFFICIENTS: Final = (
    percent,
    cohen,
    weighted_kappa,
    scott,
    fleiss,
    conger,
    light,
    brennan_prediger,
    gwet,
    gwet_errors,
    krippendorff_alpha,
    alpha_bootstrap,
    unitizing,
    shared_unitizing,
    alpha_u_1995,
    gamma,
    segmentation,
    character_f1,
    character_agreement,
    span_f1,
)

MEASURES: Final[Mapping[str, Measure]] = {
    measure.name: measure for module in COEFFICIENTS for measure in module.MEASURES
}


def evaluate(
    study: Mapping[str, object],
    measure: str,
    *,
    params: Mapping[str, object] | None = None,
    code: str | None = None,
) -> Result:
    """Compute one measure."""
    return answer(MEASURES, study, measure, params, code)

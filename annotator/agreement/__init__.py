"""Agreement between coders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from annotator.agreement import (
    character_agreement,
    character_f1,
    cohen,
    fleiss,
    krippendorff_alpha,
    percent,
    span_f1,
    unitizing,
)
from annotator.agreement.door import answer
from annotator.agreement.measure import Measure
from annotator.agreement.result import REASONS, Result

COEFFICIENTS: Final = (
    percent,
    cohen,
    fleiss,
    krippendorff_alpha,
    unitizing,
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

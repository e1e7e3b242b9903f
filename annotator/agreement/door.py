"""Answers a question about a study: looks the measure up and checks that everything fits."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.agreement.measure import Measure, Options
from annotator.agreement.result import Result
from annotator.agreement.study import KINDS, StudyMapping


def answer(
    measures: Mapping[str, Measure],
    study: StudyMapping,
    name: str,
    params: Mapping[str, object] | None,
    code: str | None,
) -> Result:
    """Compute one measure of a study; raise ValueError for whatever does not fit."""
    if name not in measures:
        raise ValueError(f"unknown measure: {name!r}")
    measure = measures[name]
    _check_kind(measure, study)
    _check_params(measure, params)
    _check_code(measure, code)
    return measure.compute(study, Options({} if params is None else params, code))


def _check_kind(measure: Measure, study: object) -> None:
    if not isinstance(study, Mapping):
        raise ValueError(f"a study must be a mapping, not {study!r}")
    kind = study.get("kind")
    if kind not in KINDS:
        raise ValueError(f"a study's kind must be one of {', '.join(KINDS)}, not {kind!r}")
    if kind not in measure.kinds:
        raise ValueError(
            f"{measure.name} takes studies of kind {' or '.join(measure.kinds)}, not {kind}"
        )


def _check_params(measure: Measure, params: object) -> None:
    if params is None:
        return
    if not isinstance(params, Mapping):
        raise ValueError(f"params must be a mapping, not {params!r}")
    unknown = [name for name in params if name not in measure.params]
    if unknown:
        known = ", ".join(measure.params) or "none"
        raise ValueError(f"{measure.name} has no parameter {unknown[0]!r}; it has: {known}")


def _check_code(measure: Measure, code: object) -> None:
    if code is not None and not isinstance(code, str):
        raise ValueError(f"a code must be a string, not {code!r}")
    if code is None and measure.code == "needed":
        raise ValueError(f"{measure.name} needs a code; '*' is any code")
    if code is not None and measure.code == "none":
        raise ValueError(f"{measure.name} takes no code")

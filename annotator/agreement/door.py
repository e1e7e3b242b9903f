"""Answers a question about a study: looks the measure up and checks that everything fits."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.agreement.measure import Measure, Options
from annotator.agreement.resamples import Counts, Resamples
from annotator.agreement.result import Result
from annotator.agreement.spans import CodedSpans
from annotator.agreement.study import KINDS, StudyMapping
from annotator.agreement.units import (
    DocumentTables,
    pool,
    resampled_weights,
    table_of_patterns,
)


def answer(
    measures: Mapping[str, Measure],
    study: StudyMapping,
    name: str,
    params: Mapping[str, object] | None,
    code: str | None,
) -> Result:
    """Compute one measure of a study; raise ValueError for whatever does not fit."""
    measure = _look_up(measures, name)
    _check_kind(measure, study)
    return measure.compute(study, _options(measure, params, code))


def answer_documents(
    measures: Mapping[str, Measure],
    data: CodedSpans | DocumentTables,
    name: str,
    params: Mapping[str, object] | None,
    code: str | None,
) -> Result:
    """Compute one measure of documents together; raise ValueError for what does not fit."""
    measure = _look_up(measures, name)
    options = _options(measure, params, code)
    if isinstance(data, CodedSpans) and measure.of_spans is not None:
        return measure.of_spans(data, options)
    if isinstance(data, DocumentTables) and measure.of_table is not None:
        return measure.of_table(pool(data), options)
    raise _misfit(measure, data)


def resample_documents(
    measures: Mapping[str, Measure],
    data: CodedSpans | DocumentTables,
    name: str,
    counts: Counts,
    params: Mapping[str, object] | None,
    code: str | None,
) -> Resamples:
    """Compute one measure of resampled documents; raise ValueError for what does not fit."""
    measure = _look_up(measures, name)
    options = _options(measure, params, code)
    documents = len(data.lengths) if isinstance(data, CodedSpans) else data.count
    if counts.ndim != 2 or counts.shape[1] != documents:
        raise ValueError(f"counts must have one column for each of {documents} documents")
    if not measure.has_interval:
        raise ValueError(f"{measure.name} has no interval by resampling documents")
    if isinstance(data, CodedSpans) and measure.resample_spans is not None:
        return measure.resample_spans(data, counts, options)
    if isinstance(data, DocumentTables) and measure.resample_table is not None:
        weights = resampled_weights(data, counts)
        return measure.resample_table(table_of_patterns(data), weights, options)
    raise _misfit(measure, data)


def _look_up(measures: Mapping[str, Measure], name: str) -> Measure:
    if name not in measures:
        raise ValueError(f"unknown measure: {name!r}")
    return measures[name]


def _options(measure: Measure, params: Mapping[str, object] | None, code: str | None) -> Options:
    _check_params(measure, params)
    _check_code(measure, code)
    return Options({} if params is None else params, code)


def _misfit(measure: Measure, data: CodedSpans | DocumentTables) -> ValueError:
    given = "spans" if isinstance(data, CodedSpans) else "tables of units"
    return ValueError(f"{measure.name} does not read {given}")


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

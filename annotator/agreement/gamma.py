"""Gamma, gamma-cat and gamma-k: agreement of spans that may overlap and nest, by alignment.

Y. Mathet, A. Widloecher, J.-P. Metivier 2015, Computational Linguistics 41:437-479 (gamma);
Y. Mathet 2017, The agreement measure gamma-cat, Computational Linguistics 43:661-681 (gamma-cat
and gamma-k, for one code). Each is 1 minus the disorder of the best alignment over the mean
disorder of random spans; at most 1, 0 is chance. Since chance is sampled, so is the value:
with the same seed it is the same, on however many threads. A coder who marked nothing counts
as a coder without spans. Undefined when nobody marked anything, when no spans are aligned
(gamma-cat, gamma-k), when chance has no disorder, and when there are too many alignments.

Several documents are one corpus: numerators and denominators of the disorder are added up,
in each random corpus as well. The papers have one text; for that it is what they define.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from annotator.agreement.alignment import Costs, TooManyGroupsError
from annotator.agreement.arrays import FloatArray
from annotator.agreement.chance_spans import SAMPLERS
from annotator.agreement.gamma_disorder import (
    Disorder,
    Disorders,
    Sampling,
    alignment_disorder,
    code_disorder,
    observe,
    ratio,
    sample_chance,
    units_to_align,
)
from annotator.agreement.measure import Measure, Options, spans_measure
from annotator.agreement.resamples import Counts, Resamples, add_documents, where_defined
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.spans import CodedSpans
from annotator.agreement.study import StudyMapping, read_chance_samples, read_spans

_BLOCK = 1 << 22


def gamma(spans: CodedSpans, costs: Costs, sampling: Sampling) -> Result:
    """Compute gamma = 1 - disorder / mean chance disorder."""
    return _against_chance(spans, gamma_disorders(spans, costs, sampling, alignment_disorder))


def gamma_cat(spans: CodedSpans, costs: Costs, sampling: Sampling) -> Result:
    """Compute gamma-cat: do aligned spans carry the same code, whatever their boundaries?"""
    return _against_chance(spans, gamma_disorders(spans, costs, sampling, code_disorder))


def gamma_k(spans: CodedSpans, code: str, costs: Costs, sampling: Sampling) -> Result:
    """Compute gamma-k: do spans aligned with one of this code carry it too?"""
    return _against_chance(spans, gamma_disorders(spans, costs, sampling, _of_code(spans, code)))


def observed_disorder(spans: CodedSpans, costs: Costs) -> Result:
    """Compute the disorder of the best alignment."""
    units = units_to_align(spans)
    if isinstance(units, str):
        return undefined(units)
    n = len(spans.start)
    try:
        found = observe(units, costs, alignment_disorder).sum(axis=0)
    except TooManyGroupsError:
        return undefined("too_many_alignments", n=n)
    return defined(float(ratio(found)), n=n)


def gamma_disorders(
    spans: CodedSpans, costs: Costs, sampling: Sampling, disorder: Disorder
) -> Disorders | str:
    """Compute what the gamma family compares, by document, or name why that cannot be done."""
    units = units_to_align(spans)
    if isinstance(units, str):
        return units
    try:
        observed = observe(units, costs, disorder)
        if not observed[:, 1].sum():
            return "no_aligned_spans"
        chance = sample_chance(units, spans.lengths.tolist(), costs, sampling, disorder)
    except TooManyGroupsError:
        return "too_many_alignments"
    return Disorders(observed, chance)


def resample_gamma(disorders: Disorders, counts: Counts) -> Resamples:
    """Compute the same in each resample of documents, with the random documents drawn alike."""
    observed = ratio(add_documents(counts, disorders.observed))
    expected = np.full(len(counts), np.nan)
    chance = disorders.chance.transpose(1, 0, 2)
    step = max(1, _BLOCK // chance[:1].size)
    for begin in range(0, len(counts), step):
        rows = slice(begin, begin + step)
        expected[rows] = _mean_where_defined(ratio(add_documents(counts[rows], chance)))
    return where_defined(
        ~np.isnan(observed) & (expected > 0), lambda some: 1 - observed[some] / expected[some]
    )


def _mean_where_defined(values: FloatArray) -> FloatArray:
    """Average along the last axis whatever is not nan; 0 where nothing is."""
    some = ~np.isnan(values)
    sums = np.where(some, values, 0.0).sum(axis=-1)
    return np.asarray(sums / np.maximum(some.sum(axis=-1), 1))


def _against_chance(spans: CodedSpans, disorders: Disorders | str) -> Result:
    n = len(spans.start)
    if isinstance(disorders, str):
        return undefined(disorders, n=n)
    observed = float(ratio(disorders.observed.sum(axis=0)))
    expected = float(_mean_where_defined(ratio(disorders.chance.sum(axis=1))))
    if not expected:
        return undefined("no_chance_disorder", observed=observed, expected=0.0, n=n)
    return defined(1 - observed / expected, observed=observed, expected=expected, n=n)


def _of_code(spans: CodedSpans, code: str) -> Disorder:
    number = spans.codes.index(code) if code in spans.codes else -1
    return lambda units, costs: code_disorder(units, costs, number)


def _costs(options: Options) -> Costs:
    costs = Costs(
        options.number("alpha", 1.0),
        options.number("beta", 1.0),
        options.number("delta_empty", 1.0),
    )
    if min(costs.position, costs.code) < 0 or costs.empty <= 0:
        raise ValueError("alpha and beta must be 0 or more, delta_empty above 0")
    return costs


def _sampling(options: Options) -> Sampling:
    sampling = Sampling(
        options.choice("sampler", SAMPLERS, SAMPLERS[0]),
        options.whole("samples", 30),
        options.number("precision", Sampling().precision),
        options.whole("seed", 1),
    )
    if sampling.samples < 1 or sampling.precision <= 0:
        raise ValueError("samples must be 1 or more, precision above 0")
    return sampling


def _replay(study: StudyMapping, options: Options) -> Result:
    """Compute gamma with the random continua that the study itself brings."""
    observed = observed_disorder(read_spans(study), _costs(options))
    if observed.value is None:
        return observed
    sampled = [
        observed_disorder(sample, _costs(options)).value for sample in read_chance_samples(study)
    ]
    expected = float(np.mean([value for value in sampled if value is not None] or [0.0]))
    if not expected:
        return undefined("no_chance_disorder", observed=observed.value, n=observed.n)
    value = 1 - observed.value / expected
    return defined(value, observed=observed.value, expected=expected, n=observed.n)


def _replayed_sample(number: int) -> Callable[[Mapping[str, object], Options], Result]:
    def run(study: StudyMapping, options: Options) -> Result:
        samples = read_chance_samples(study)
        if number >= len(samples):
            raise ValueError(f"the study has {len(samples)} chance samples, no sample {number}")
        return observed_disorder(samples[number], _costs(options))

    return run


def _family(name: str, disorder_of: Callable[[CodedSpans, Options], Disorder]) -> Measure:
    def disorders(spans: CodedSpans, options: Options) -> Disorders | str:
        return gamma_disorders(
            spans, _costs(options), _sampling(options), disorder_of(spans, options)
        )

    def again(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
        found = disorders(spans, options)
        if isinstance(found, str):
            return Resamples(np.zeros(0), len(counts))
        return resample_gamma(found, counts)

    return spans_measure(
        name,
        lambda s, o: _against_chance(s, disorders(s, o)),
        params=_SAMPLED,
        code="needed" if name == "gamma_k" else "none",
        one_text=True,
        resample=again,
    )


_COSTS = ("alpha", "beta", "delta_empty")
_SAMPLED = (*_COSTS, "sampler", "samples", "precision", "seed")
_ONE = ("spans",)
_REPLAYED = 30

MEASURES = (
    _family("gamma", lambda _, __: alignment_disorder),
    _family("gamma_cat", lambda _, __: code_disorder),
    _family("gamma_k", lambda spans, options: _of_code(spans, options.needed_code())),
    spans_measure(
        "gamma_observed_disorder",
        lambda s, o: observed_disorder(s, _costs(o)),
        params=_COSTS,
        one_text=True,
    ),
    Measure("gamma_replay", _ONE, _replay, _COSTS, "none"),
    *(
        Measure(f"gamma_sample_disorder_{number}", _ONE, _replayed_sample(number), _COSTS, "none")
        for number in range(_REPLAYED)
    ),
)

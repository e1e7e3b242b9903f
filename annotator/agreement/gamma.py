"""Gamma and gamma-cat: agreement of spans that may overlap and nest, by their best alignment.

Y. Mathet, A. Widloecher, J.-P. Metivier 2015, Computational Linguistics 41:437-479 (gamma);
Y. Mathet 2017, The agreement measure gamma-cat, Computational Linguistics 43:661-681. Gamma
is 1 minus the disorder of the best alignment over the mean disorder of random spans; at most
1, 0 is chance. Since chance is sampled, so is the value: with the same seed it is the same.
A coder who marked nothing counts as a coder without spans. Undefined when nobody marked
anything, when chance has no disorder, and when there are too many alignments to search.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.alignment import (
    Alignment,
    Costs,
    TooManyGroupsError,
    Units,
    align,
    disorder,
    position_dissimilarity,
)
from annotator.agreement.chance_spans import (
    SAMPLERS,
    draw_by_habits,
    draw_by_shuffling,
    span_habits,
)
from annotator.agreement.measure import Measure, Options, spans_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.spans import CodedSpans
from annotator.agreement.study import StudyMapping, read_chance_samples, read_spans

MOST_SAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Sampling:
    """How chance is sampled.

    At least `samples` random continua, then as many more as it takes for the mean disorder
    to be within `precision` of itself (95 %), as in the paper's section 5.3.
    """

    sampler: str = "statistical"
    samples: int = 30
    precision: float = 0.03
    seed: int = 1


def gamma(spans: CodedSpans, costs: Costs, sampling: Sampling) -> Result:
    """Compute gamma = 1 - disorder / mean chance disorder of one document."""
    return _against_chance(spans, costs, sampling, _disorder_of)


def gamma_cat(spans: CodedSpans, costs: Costs, sampling: Sampling) -> Result:
    """Compute gamma-cat: do aligned spans carry the same code, whatever their boundaries?"""
    return _against_chance(spans, costs, sampling, _code_disorder_of)


def observed_disorder(spans: CodedSpans, costs: Costs) -> Result:
    """Compute the disorder of the best alignment."""
    units = units_to_align(spans)
    if isinstance(units, str):
        return undefined(units)
    try:
        return defined(disorder(units, costs), n=len(units.coder))
    except TooManyGroupsError:
        return undefined("too_many_alignments", n=len(units.coder))


def code_disorder(units: Units, alignment: Alignment, costs: Costs) -> float | None:
    """Compute the weighted mean difference of code over pairs of aligned spans.

    A pair weighs the more the closer its boundaries are, and the less the more spans its
    group has; None when no pair weighs anything.
    """
    apart = position_dissimilarity(units, costs) * costs.position
    total = weight = 0.0
    for group in alignment.groups:
        for one, two in combinations(group, 2):
            share = max(0.0, 1 - apart[one, two]) / (len(group) - 1)
            total += share * (units.code[one] != units.code[two])
            weight += share
    return total / weight if weight else None


def units_to_align(spans: CodedSpans) -> Units | str:
    """Take the spans of the one document, or name why there is nothing to align."""
    if len(spans.lengths) != 1:
        raise ValueError("gamma is defined for one document")
    coders = int(spans.present[0].sum())
    if coders < 2:
        return "fewer_than_two_coders"
    if not spans.start.size:
        return "no_spans"
    place = np.cumsum(spans.present[0]) - 1
    return Units(
        coders,
        place[spans.coder],
        spans.code,
        spans.start.astype(np.float64),
        spans.end.astype(np.float64),
    )


def _disorder_of(units: Units, costs: Costs) -> float | None:
    return disorder(units, costs)


def _code_disorder_of(units: Units, costs: Costs) -> float | None:
    return code_disorder(units, align(units, costs), costs)


def _against_chance(
    spans: CodedSpans,
    costs: Costs,
    sampling: Sampling,
    measure: Callable[[Units, Costs], float | None],
) -> Result:
    units = units_to_align(spans)
    if isinstance(units, str):
        return undefined(units)
    n = len(units.coder)
    try:
        observed = measure(units, costs)
        if observed is None:
            return undefined("no_aligned_spans", n=n)
        drawn = _sampler(units, float(spans.lengths[0]), sampling)
        expected = _mean_of_samples(lambda: measure(drawn(), costs), sampling)
    except TooManyGroupsError:
        return undefined("too_many_alignments", n=n)
    if not expected:
        return undefined("no_chance_disorder", observed=observed, expected=0.0, n=n)
    return defined(1 - observed / expected, observed=observed, expected=expected, n=n)


def _sampler(units: Units, length: float, sampling: Sampling) -> Callable[[], Units]:
    random = np.random.default_rng(sampling.seed)
    if sampling.sampler == "shuffle":
        return lambda: draw_by_shuffling(units, length, random)
    habits = span_habits(units)
    return lambda: draw_by_habits(habits, units.coders, random)


def _mean_of_samples(draw: Callable[[], float | None], sampling: Sampling) -> float:
    """Average samples until the mean is precise; those without a value count for nothing."""
    values: list[float] = []
    needed = drawn = max(2, sampling.samples)
    values.extend(_some(draw, drawn))
    if len(values) > 1 and np.mean(values) > 0:
        variation = float(np.std(values, ddof=1) / np.mean(values))
        needed = math.ceil((1.96 * variation / sampling.precision) ** 2)
    values.extend(_some(draw, min(needed, MOST_SAMPLES) - drawn))
    return float(np.mean(values)) if values else 0.0


def _some(draw: Callable[[], float | None], count: int) -> list[float]:
    drawn = (draw() for _ in range(count))
    return [value for value in drawn if value is not None]


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
        options.number("precision", 0.03),
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


_COSTS = ("alpha", "beta", "delta_empty")
_SAMPLED = (*_COSTS, "sampler", "samples", "precision", "seed")
_ONE = ("spans",)
_REPLAYED = 30

MEASURES = (
    spans_measure(
        "gamma", lambda s, o: gamma(s, _costs(o), _sampling(o)), params=_SAMPLED, kinds=_ONE
    ),
    spans_measure(
        "gamma_cat",
        lambda s, o: gamma_cat(s, _costs(o), _sampling(o)),
        params=_SAMPLED,
        kinds=_ONE,
    ),
    spans_measure(
        "gamma_observed_disorder",
        lambda s, o: observed_disorder(s, _costs(o)),
        params=_COSTS,
        kinds=_ONE,
    ),
    Measure("gamma_replay", _ONE, _replay, _COSTS, "none"),
    *(
        Measure(f"gamma_sample_disorder_{number}", _ONE, _replayed_sample(number), _COSTS, "none")
        for number in range(_REPLAYED)
    ),
)

"""Disorder of best alignments, observed and of random spans: what the gamma family compares.

Y. Mathet, A. Widloecher, J.-P. Metivier 2015, Computational Linguistics 41:437-479 (gamma);
Y. Mathet 2017, The agreement measure gamma-cat, Computational Linguistics 43:661-681. A
disorder is a sum over a mean or a weight, and both add up over documents: spans are aligned
within their document, and each random corpus has a random document for each real one.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from annotator.agreement.alignment import Costs, Units, align, position_dissimilarity
from annotator.agreement.arrays import FloatArray
from annotator.agreement.chance_spans import (
    draw_by_habits,
    draw_by_shuffling,
    span_habits,
)
from annotator.agreement.spans import CodedSpans

MOST_SAMPLES = 2000
# Fewer spans than these are quicker aligned than handed to another thread.
_MANY_SPANS = 200

Disorder: TypeAlias = Callable[[Units, Costs], tuple[float, float]]
"""Computes the disorder of a document's spans as a numerator and a denominator, 0 for none."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How chance is sampled.

    At least `samples` random corpora, then as many more as it takes for the mean disorder
    to be within `precision` of itself (95 %), as in the paper's section 5.3. `workers` threads
    share the work, as many as there are processors if None; the result is the same.
    """

    sampler: str = "statistical"
    samples: int = 30
    precision: float = 0.02
    seed: int = 1
    workers: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Disorders:
    """Numerators and denominators: observed (D, 2), and of random corpora (samples, D, 2)."""

    observed: FloatArray
    chance: FloatArray


def alignment_disorder(units: Units, costs: Costs) -> tuple[float, float]:
    """Compute the cost of the best alignment, and the mean number of spans of a coder."""
    return align(units, costs).cost, len(units.coder) / units.coders


def code_disorder(units: Units, costs: Costs, code: int | None = None) -> tuple[float, float]:
    """Compute the weighted differences of code over pairs of aligned spans, and the weights.

    A pair weighs the more the closer its boundaries are, and the less the more spans its
    group has. With a `code` only pairs count in which one span or both carry it (gamma-k).
    """
    one, two, size = align(units, costs).pairs()
    apart = costs.position * position_dissimilarity(units, costs, one, two)
    weight = np.maximum(0.0, 1 - apart) / (size - 1)
    if code is not None:
        weight = weight * ((units.code[one] == code) | (units.code[two] == code))
    differ = units.code[one] != units.code[two]
    return float((weight * differ).sum()), float(weight.sum())


def units_to_align(spans: CodedSpans) -> list[Units | None] | str:
    """Take the spans of each document, or name why there is nothing to align.

    None stands for a document that fewer than two coders looked at, or without spans.
    """
    found: list[Units | None] = []
    if not (spans.present.sum(axis=1) >= 2).any():
        return "fewer_than_two_coders"
    order = np.argsort(spans.document, kind="stable")
    bounds = np.searchsorted(spans.document[order], np.arange(len(spans.lengths) + 1))
    for document, present in enumerate(spans.present):
        rows = order[bounds[document] : bounds[document + 1]]
        coders = int(present.sum())
        if coders < 2 or not rows.size:
            found.append(None)
            continue
        place = np.cumsum(present) - 1
        found.append(
            Units(
                coders,
                place[spans.coder[rows]],
                spans.code[rows],
                spans.start[rows].astype(np.float64),
                spans.end[rows].astype(np.float64),
            )
        )
    return found if any(each is not None for each in found) else "no_spans"


def observe(documents: Sequence[Units | None], costs: Costs, disorder: Disorder) -> FloatArray:
    """Compute each document's numerator and denominator, shape (D, 2)."""
    rows = [(0.0, 0.0) if each is None else disorder(each, costs) for each in documents]
    return np.array(rows, dtype=np.float64).reshape(len(rows), 2)


def sample_chance(
    documents: Sequence[Units | None],
    lengths: Sequence[int],
    costs: Costs,
    sampling: Sampling,
    disorder: Disorder,
) -> FloatArray:
    """Compute the same of random corpora, shape (samples, D, 2)."""
    draws = [
        None if units is None else _drawer(units, float(length), sampling)
        for units, length in zip(documents, lengths, strict=True)
    ]

    def sample(number: int) -> FloatArray:
        # Each sample has random numbers of its own, whichever thread computes it.
        random = np.random.default_rng([sampling.seed, number])
        return observe([None if draw is None else draw(random) for draw in draws], costs, disorder)

    most = max(len(units.coder) if units is not None else 0 for units in documents)
    workers = sampling.workers or (1 if most < _MANY_SPANS else os.cpu_count() or 1)
    done = max(2, sampling.samples)
    with ThreadPoolExecutor(workers) as pool:
        run = map if workers == 1 else pool.map
        found = list(run(sample, range(done)))
        needed = min(_samples_needed(np.array(found), sampling.precision), MOST_SAMPLES)
        found += run(sample, range(done, needed))
    return np.array(found)


def ratio(sums: FloatArray) -> FloatArray:
    """Divide numerators by denominators (the last axis), nan where there is nothing."""
    some = sums[..., 1] > 0
    return np.where(some, sums[..., 0] / np.where(some, sums[..., 1], 1), np.nan)


def _samples_needed(found: FloatArray, precision: float) -> int:
    values = ratio(found.sum(axis=1))
    values = values[~np.isnan(values)]
    if len(values) < 2 or not values.mean() > 0:
        return 0
    variation = float(np.std(values, ddof=1) / values.mean())
    return math.ceil((1.96 * variation / precision) ** 2)


def _drawer(
    units: Units, length: float, sampling: Sampling
) -> Callable[[np.random.Generator], Units]:
    if sampling.sampler == "shuffle":
        return lambda random: draw_by_shuffling(units, length, random)
    habits = span_habits(units)
    return lambda random: draw_by_habits(habits, units.coders, random)

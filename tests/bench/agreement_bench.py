"""G1: nominal alpha of a million units, and a thousand unit resamples of it."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from annotator.agreement import bootstrap_units
from annotator.agreement.krippendorff_alpha import alpha
from annotator.agreement.units import units_from_numbers
from tests.bench.result import Row, row

UNITS = 1_000_000
CODERS = 3
CODES = 5
RESAMPLES = 1000
EXTRAPOLATED_FROM = 3


def run(scale: float = 1.0) -> list[Row]:
    """Measure at a share of the size; both sides get the same ratings, a tenth missing."""
    import krippendorff

    count = int(UNITS * scale)
    generator = np.random.default_rng(1)
    truth = generator.integers(0, CODES, count)
    numbers = np.where(
        generator.random((CODERS, count)) < 0.8,
        truth,
        generator.integers(0, CODES, (CODERS, count)),
    ).astype(np.int8)
    numbers[generator.random((CODERS, count)) < 0.1] = -1
    others = np.where(numbers < 0, np.nan, numbers)
    coders = [f"c{n}" for n in range(CODERS)]

    def ours() -> float:
        value = alpha(units_from_numbers(coders, range(CODES), numbers)).value
        assert value is not None
        return value

    def theirs() -> float:
        return float(krippendorff.alpha(others, level_of_measurement="nominal"))

    assert abs(ours() - theirs()) < 1e-9
    mine, reference = best_of(ours), best_of(theirs)
    table = units_from_numbers(coders, range(CODES), numbers)
    resampled = best_of(lambda: bootstrap_units(table, resamples=RESAMPLES, seed=1))
    name = "krippendorff"
    return [
        row("G1", "nominal alpha, 3 coders", "ms", mine * 1000, reference * 1000, name),
        row(
            "G1",
            "1,000 unit resamples",
            "s",
            resampled,
            _resampled(others) * RESAMPLES / EXTRAPOLATED_FROM,
            f"{name}, extrapolated from {EXTRAPOLATED_FROM}",
        ),
    ]


def best_of(work: Callable[[], object], times: int = 5) -> float:
    """Return the least CPU seconds of a few runs."""
    taken = []
    for _ in range(times):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return min(taken)


def _resampled(others: np.ndarray) -> float:
    """Return the seconds that a few resamples take, drawn and computed anew."""
    import krippendorff

    generator = np.random.default_rng(2)
    begin = time.process_time()
    for _ in range(EXTRAPOLATED_FROM):
        drawn = generator.integers(0, others.shape[1], others.shape[1])
        krippendorff.alpha(others[:, drawn], level_of_measurement="nominal")
    return time.process_time() - begin

"""Random spans that keep the look of a study's own: what gamma compares with.

Two ways of drawing: `statistical` draws numbers of spans, gaps, lengths and codes from normal
distributions and frequencies fitted to the study (as the reference implementation of gamma
does by default); `shuffle` shifts the spans of coders drawn at random around the continuum
(Mathet, Widloecher, Metivier 2015, section 5.2).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.alignment import Units
from annotator.agreement.arrays import FloatArray

SAMPLERS = ("statistical", "shuffle")


@dataclass(frozen=True, slots=True, eq=False)
class SpanHabits:
    """Mean and spread of how many spans coders make, of gaps and lengths; shares of codes."""

    count: tuple[float, float]
    gap: tuple[float, float]
    length: tuple[float, float]
    codes: FloatArray


def span_habits(units: Units) -> SpanHabits:
    """Measure a study's spans; a gap runs from one span's end to the coder's next start."""
    counts = np.bincount(units.coder, minlength=units.coders)
    gaps = [0.0]
    for coder in range(units.coders):
        own = np.flatnonzero(units.coder == coder)
        own = own[np.lexsort((units.end[own], units.start[own]))]
        gaps.extend(units.start[own[1:]] - units.end[own[:-1]])
        gaps.extend(units.start[own[:1]][units.start[own[:1]] > 0])
    lengths = units.end - units.start
    codes = np.bincount(units.code).astype(np.float64)
    return SpanHabits(
        count=_spread(counts.astype(np.float64)),
        gap=_spread(np.array(gaps)),
        length=_spread(lengths),
        codes=codes / codes.sum(),
    )


def draw_by_habits(habits: SpanHabits, coders: int, random: np.random.Generator) -> Units:
    """Draw spans for each coder, one after the other along an endless text."""
    counts = np.abs(random.normal(*habits.count, size=coders).astype(np.int64))
    counts[0] = max(1, counts[0])
    total = int(counts.sum())
    gaps = random.normal(*habits.gap, size=total)
    lengths = np.abs(random.normal(*habits.length, size=total))
    lengths[lengths == 0] = habits.length[0]
    coder = np.repeat(np.arange(coders), counts)
    ends = np.cumsum(gaps + lengths)
    # Each coder starts anew at 0.
    before = np.concatenate([np.zeros(1), ends])[np.cumsum(counts) - counts]
    ends -= before[coder]
    code = random.choice(len(habits.codes), size=total, p=habits.codes)
    return Units(coders, coder, code.astype(np.int64), ends - lengths, ends)


def draw_by_shuffling(units: Units, length: float, random: np.random.Generator) -> Units:
    """Give each coder the spans of a coder drawn at random, shifted around the continuum.

    Shifts keep half a mean span apart as long as there is room; a draw without any span is
    drawn again.
    """
    apart = float((units.end - units.start).mean()) / 2
    while True:
        free = [(0.0, length)]
        parts: list[tuple[int, FloatArray, FloatArray]] = []
        for _ in range(units.coders):
            shift, free = _draw_shift(free, length, apart, random)
            source = int(random.integers(units.coders))
            start = units.start[units.coder == source] + shift
            around = (start > length) * length
            parts.append((source, start - around, around))
        drawn = _joined(units, parts)
        if len(drawn.coder):
            return drawn


def _joined(units: Units, parts: list[tuple[int, FloatArray, FloatArray]]) -> Units:
    lengths = units.end - units.start
    chosen = [units.coder == source for source, _, _ in parts]
    start = np.concatenate([part for _, part, _ in parts])
    return Units(
        units.coders,
        np.repeat(np.arange(len(parts)), [len(part) for _, part, _ in parts]),
        np.concatenate([units.code[mask] for mask in chosen]),
        start,
        start + np.concatenate([lengths[mask] for mask in chosen]),
    )


def _draw_shift(
    free: list[tuple[float, float]], length: float, apart: float, random: np.random.Generator
) -> tuple[float, list[tuple[float, float]]]:
    """Draw a whole shift from the stretches still free, and take its surroundings out of them."""
    sizes = np.array([end - start for start, end in free])
    if not sizes.sum():
        return float(random.uniform(0, length)), []
    start, end = free[int(random.choice(len(free), p=sizes / sizes.sum()))]
    shift = float(int(random.uniform(start, end)))
    left = []
    for start, end in free:
        left.append((start, min(end, shift - apart)))
        left.append((max(start, shift + apart), end))
    return shift, [(start, end) for start, end in left if end > start]


def _spread(values: FloatArray) -> tuple[float, float]:
    return float(values.mean()), float(values.std())

"""Coders two by two: who agrees with whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from annotator.domain.progress import Progress, silent
from annotator.services.comparison.choice import Settings
from annotator.services.comparison.coefficients import Source, line_of
from annotator.services.comparison.material import Material
from annotator.services.comparison.ratings import Ratings, rate
from annotator.services.comparison.units import Unit


@dataclass(frozen=True, slots=True)
class CoderPair:
    """The coefficient of two coders; the fields are those of `Line`."""

    coders: tuple[str, str]
    value: float | None
    undefined: str | None
    n: int
    observed: float | None
    documents: int
    low: float | None = None
    high: float | None = None
    warnings: Sequence[str] = ()


def coder_pairs(
    material: Material,
    settings: Settings,
    code: str,
    measure: str,
    unit: Unit,
    *,
    ratings: Ratings | None = None,
    progress: Progress = silent,
) -> list[CoderPair]:
    """Return a coefficient of a code for every two coders, in the order of their names.

    Two coders are compared over the documents that both did. `ratings` are those of a report of
    the same material, where there is one: else everything is counted again.

    Raises:
        Cancelled: the person asked to stop.
    """
    if ratings is None:
        ratings = rate(material, (unit,), settings.min_overlap)
    pairs = list(combinations(ratings.coders, 2))
    found = []
    for done, pair in enumerate(pairs):
        progress(done, len(pairs))
        line = line_of(Source(ratings.choose(pair), settings), measure, unit, code)
        found.append(
            CoderPair(
                pair,
                line.value,
                line.undefined,
                line.n,
                line.observed,
                line.documents,
                line.low,
                line.high,
                line.warnings,
            )
        )
    return found


def mean_with_others(pairs: Iterable[CoderPair], coder: str) -> float | None:
    """Return the mean of a coder's coefficients with the others; None: none is defined."""
    values = [pair.value for pair in pairs if coder in pair.coders and pair.value is not None]
    return fmean(values) if values else None


def spread(pairs: Iterable[CoderPair]) -> tuple[float, float, float] | None:
    """Return the lowest, the mean and the highest coefficient; None: none is defined."""
    values = [pair.value for pair in pairs if pair.value is not None]
    return (min(values), fmean(values), max(values)) if values else None

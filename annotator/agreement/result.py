"""What a coefficient answers: a number, or the reason why there is none."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from types import MappingProxyType
from typing import Final

REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "fewer_than_two_coders": "no document or study has two coders to compare",
        "no_units": "there are no units, or the text has no characters",
        "no_pairable_units": "no unit has values from two coders",
        "no_variation": "all values are the same, so chance alone would agree fully",
        "no_spans": "none of the coders compared marked anything",
        "no_shared_spans": "no stretch with this code meets a coded stretch of another coder",
        "no_chance_pairs": "the stretches shared are so few that chance has no two to pair",
        "no_boundaries": "none of the segmentations compared has an inner boundary",
        "category_unused": "nobody gave this category to a unit that two coders rated",
        "no_aligned_spans": "no two spans of different coders are close enough to be compared",
        "no_chance_disorder": "the random continua have no disorder, or no spans at all",
        "too_few_units_for_error": "a standard error needs at least two units",
        "too_many_alignments": "the spans can be aligned in more ways than can be searched",
    }
)


@dataclass(frozen=True, slots=True)
class Result:
    """One coefficient's answer; exactly one of `value` and `undefined` is set.

    `undefined` is a key of `REASONS`. The rest is filled in where it costs nothing:
    `observed` and `expected` are what the coefficient compares, as its paper defines them
    (agreement for percent, the kappas and pi; disagreement for the alphas; disorder for
    gamma), `n` is the number of units, of characters of the documents, or of spans that took
    part (for cu- and ku-alpha: of characters that are compared at all).
    """

    value: float | None
    undefined: str | None = None
    observed: float | None = None
    expected: float | None = None
    n: int | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.undefined is None):
            raise ValueError("a result is either a value or a reason for having none")
        if self.value is not None and not math.isfinite(self.value):
            raise ValueError(f"a coefficient cannot be {self.value}")
        if self.undefined is not None and self.undefined not in REASONS:
            raise ValueError(f"unknown reason: {self.undefined!r}")


def defined(
    value: float,
    *,
    observed: float | None = None,
    expected: float | None = None,
    n: int | None = None,
) -> Result:
    """Answer with a number; numpy scalars become plain Python numbers."""
    return Result(
        value=float(value),
        observed=None if observed is None else float(observed),
        expected=None if expected is None else float(expected),
        n=None if n is None else int(n),
    )


def mean_of_results(results: Sequence[Result], *, n: int) -> Result:
    """Average the results of pairs of coders that have a value, not corrected for chance.

    Where none has, the answer gives the first one's reason. Without a result it raises
    ValueError.
    """
    if not results:
        raise ValueError("there is no pair of coders")
    values = [result.value for result in results if result.value is not None]
    if not values:
        return results[0]
    return defined(fmean(values), observed=fmean(values), n=n)


def undefined(
    reason: str,
    *,
    observed: float | None = None,
    expected: float | None = None,
    n: int | None = None,
) -> Result:
    """Answer that there is no number, and why (`reason` is a key of `REASONS`)."""
    return Result(
        value=None,
        undefined=reason,
        observed=None if observed is None else float(observed),
        expected=None if expected is None else float(expected),
        n=None if n is None else int(n),
    )

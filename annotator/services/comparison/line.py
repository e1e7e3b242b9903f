"""One coefficient with everything that it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.services.comparison.units import Unit

ALL_CODES = "*"
"""What stands for the code where a figure is about all codes at once."""


@dataclass(frozen=True, slots=True)
class Line:
    """One coefficient of one code; `undefined` is a reason code where there is no value.

    `n` counts units that two coders judged (characters for measures of the continuum),
    `positives` the ratings among them that say yes, `prevalence` is their share of all ratings,
    `observed` is the observed agreement over these units. `warnings` are message ids.

    `documents` counts those that have such a unit. `spans` are each coder's
    stretches of it, `prevalences` each coder's own share of yes (None: judged nothing).
    `found` and `expected` are what the coefficient itself compares, where it says so:
    disagreement for the alphas (D_o and D_e), agreement for kappas and pi, disorder for gamma.

    `low` and `high` bound the interval; None where there is none. `resamples` were asked for, in
    `undefined_resamples` of them the coefficient has no value, and `below` is the share of the
    others below the lead's benchmark.
    """

    measure: str
    unit: Unit
    code: str
    value: float | None
    undefined: str | None
    n: int
    positives: int
    prevalence: float | None
    observed: float | None
    warnings: Sequence[str] = ()
    documents: int = 0
    spans: Mapping[str, int] = field(default_factory=dict)
    prevalences: Mapping[str, float | None] = field(default_factory=dict)
    found: float | None = None
    expected: float | None = None
    low: float | None = None
    high: float | None = None
    resamples: int = 0
    undefined_resamples: int = 0
    below: float | None = None

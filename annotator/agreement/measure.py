"""How a coefficient stands in the list: its name, the studies it takes, and its options."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from annotator.agreement.result import Result
from annotator.agreement.spans import CodedSpans
from annotator.agreement.study import (
    Segmentations,
    StudyMapping,
    read_coding,
    read_segmentation,
    read_spans,
)
from annotator.agreement.units import UnitsTable

CodeUse: TypeAlias = Literal["none", "optional", "needed"]


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked along with the measure: its parameters and the code."""

    params: Mapping[str, object]
    code: str | None

    def needed_code(self) -> str:
        """Give the code; the list says that the measure needs one, so it is there."""
        if self.code is None:
            raise ValueError("a code is needed; '*' is any code")
        return self.code

    def choice(self, name: str, allowed: Sequence[str], default: str | None = None) -> str:
        """Give a parameter that is one of a few words."""
        value = self.params.get(name, default)
        if value not in allowed:
            raise ValueError(f"{name} must be one of {', '.join(allowed)}, not {value!r}")
        return str(value)

    def number(self, name: str, default: float) -> float:
        """Give a parameter that is a number."""
        value = self.params.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(f"{name} must be a number, not {value!r}")
        return float(value)

    def whole(self, name: str, default: int) -> int:
        """Give a parameter that is a whole number."""
        value = self.params.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(f"{name} must be a whole number, not {value!r}")
        return value

    def pair(self, coders: int) -> tuple[int, int]:
        """Give the two coders to compare, as positions; with two coders none need be named."""
        value = self.params.get("pair")
        if value is None:
            if coders != 2:
                raise ValueError(f"pair is needed, as '0,1', to compare two of {coders} coders")
            return 0, 1
        parts = value.split(",") if isinstance(value, str) else ()
        if len(parts) != 2 or not all(part.strip().isdecimal() for part in parts):
            raise ValueError(f"pair must be two positions of coders, as '0,1', not {value!r}")
        first, second = int(parts[0]), int(parts[1])
        if first == second or max(first, second) >= coders:
            raise ValueError(f"pair {value!r} does not name two of {coders} coders")
        return first, second


@dataclass(frozen=True, slots=True)
class Measure:
    """One entry of the list of measures."""

    name: str
    kinds: tuple[str, ...]
    compute: Callable[[StudyMapping, Options], Result]
    params: tuple[str, ...]
    code: CodeUse


def units_measure(
    name: str,
    compute: Callable[[UnitsTable, Options], Result],
    *,
    params: tuple[str, ...] = (),
    code: CodeUse = "none",
) -> Measure:
    """List a coefficient for given units (studies of kind coding)."""

    def run(study: StudyMapping, options: Options) -> Result:
        return compute(read_coding(study, options.params.get("categories")), options)

    return Measure(name, ("coding",), run, (*params, "categories"), code)


def spans_measure(
    name: str,
    compute: Callable[[CodedSpans, Options], Result],
    *,
    params: tuple[str, ...] = (),
    code: CodeUse = "none",
    kinds: tuple[str, ...] = ("spans", "corpus"),
) -> Measure:
    """List a coefficient for free spans (studies of kind spans and corpus)."""

    def run(study: StudyMapping, options: Options) -> Result:
        return compute(read_spans(study), options)

    return Measure(name, kinds, run, params, code)


def segments_measure(
    name: str,
    compute: Callable[[Segmentations, Options], Result],
    *,
    params: tuple[str, ...] = (),
) -> Measure:
    """List a coefficient for segmentations (studies of kind segmentation)."""

    def run(study: StudyMapping, options: Options) -> Result:
        return compute(read_segmentation(study), options)

    return Measure(name, ("segmentation",), run, params, "none")

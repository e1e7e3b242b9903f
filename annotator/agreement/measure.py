"""How a coefficient stands in the list: its name, the studies it takes, and its options."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from annotator.agreement.arrays import FloatArray
from annotator.agreement.resamples import Counts, Resamples
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

# Levels of alpha at which ratings are sets.
SET_LEVELS = ("jaccard", "masi")

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


OfTable: TypeAlias = Callable[[UnitsTable, Options], Result]
OfSpans: TypeAlias = Callable[[CodedSpans, Options], Result]
ResampleTable: TypeAlias = Callable[[UnitsTable, FloatArray, Options], Resamples]
"""Computes a measure for many weightings of a table's patterns, shape (resamples, patterns)."""
ResampleSpans: TypeAlias = Callable[[CodedSpans, Counts, Options], Resamples]
"""Computes a measure for many draws of the documents, shape (resamples, documents)."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One entry of the list of measures.

    `compute` answers for a study given as a mapping, `of_table` or `of_spans` for the data it
    is read into; `resample_table` or `resample_spans` answers for resamples of documents,
    where that can be done. `provisional_from` is the number of coders from which on the
    measure's definition is not settled, None where it is; `one_text` tells that its papers
    define it for one text, so that taking several documents together is our extension.
    """

    name: str
    kinds: tuple[str, ...]
    compute: Callable[[StudyMapping, Options], Result]
    params: tuple[str, ...]
    code: CodeUse
    of_table: OfTable | None = None
    of_spans: OfSpans | None = None
    resample_table: ResampleTable | None = None
    resample_spans: ResampleSpans | None = None
    provisional_from: int | None = None
    one_text: bool = False

    @property
    def has_interval(self) -> bool:
        """Tell whether an interval by resampling documents can be had."""
        return self.resample_table is not None or self.resample_spans is not None

    @property
    def takes_pair(self) -> bool:
        """Tell whether it compares two coders: of more than two, `pair` names them."""
        return "pair" in self.params

    def is_provisional(self, coders: int, documents: int = 1) -> bool:
        """Tell whether the measure's definition is not settled for so many coders or documents."""
        if self.one_text and documents > 1:
            return True
        return self.provisional_from is not None and coders >= self.provisional_from


def units_measure(
    name: str,
    compute: OfTable,
    *,
    params: tuple[str, ...] = (),
    code: CodeUse = "none",
    resample: ResampleTable | None = None,
) -> Measure:
    """List a coefficient for given units (studies of kind coding)."""

    def run(study: StudyMapping, options: Options) -> Result:
        sets = options.params.get("level") in SET_LEVELS
        known = options.params.get("categories")
        return compute(read_coding(study, known, sets=sets), options)

    return Measure(
        name,
        ("coding",),
        run,
        (*params, "categories"),
        code,
        of_table=compute,
        resample_table=resample,
    )


def spans_measure(
    name: str,
    compute: OfSpans,
    *,
    params: tuple[str, ...] = (),
    code: CodeUse = "none",
    kinds: tuple[str, ...] = ("spans", "corpus"),
    resample: ResampleSpans | None = None,
    provisional_from: int | None = None,
    one_text: bool = False,
) -> Measure:
    """List a coefficient for free spans (studies of kind spans and corpus)."""

    def run(study: StudyMapping, options: Options) -> Result:
        return compute(read_spans(study), options)

    return Measure(
        name,
        kinds,
        run,
        params,
        code,
        of_spans=compute,
        resample_spans=resample,
        provisional_from=provisional_from,
        one_text=one_text,
    )


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

"""Krippendorff's alpha_U of 1995, kept for comparison with other programs; prefer u-alpha.

K. Krippendorff 1995, On the reliability of unitizing continuous data, Sociological
Methodology 25:47-76, with the expected disagreement as corrected in Krippendorff 2004,
Content Analysis, 2nd ed., pp. 251-256. Per code, other codes being gaps. At most 1 and
unbounded below; one span and the same one cut in two disagree. Spans of one coder and one code
must not overlap. Undefined when nobody marked anything.

It is defined for one text: several documents are laid end to end, as other programs do, and
only those that all coders looked at. Gaps then run across the ends of documents, so it does
not add up over them, and there is no interval by resampling documents.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray
from annotator.agreement.measure import OfSpans, Options, spans_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.spans import (
    CodedSpans,
    choose_code,
    end_to_end,
    refuse_overlap,
    take_spans,
)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Observed and expected disagreement of one code."""

    observed: float
    expected: float


def alpha_u_1995(spans: CodedSpans, code: str | None = None) -> Result:
    """Compute alpha_U of one code (`*` for any), or over all: 1 - mean D_o / mean D_e."""
    found = disagreements(spans, code)
    if isinstance(found, str):
        return undefined(found)
    observed = sum(each.observed for each in found) / len(found)
    expected = sum(each.expected for each in found) / len(found)
    if expected == 0:
        return undefined("no_variation", observed=observed, expected=0.0)
    n = len(choose_code(_one_text(spans), code).start)
    return defined(1 - observed / expected, observed=observed, expected=expected, n=n)


def disagreements(spans: CodedSpans, code: str | None = None) -> list[Disagreement] | str:
    """Compute D_o and D_e per code, of one code or of all, or name why there are none."""
    spans = _one_text(spans)
    present = np.flatnonzero(spans.present[0])
    if len(present) < 2:
        return "fewer_than_two_coders"
    if not spans.lengths[0]:
        return "no_units"
    parts = [choose_code(spans, each) for each in (spans.codes if code is None else (code,))]
    parts = [part for part in parts if part.start.size]
    if not parts:
        return "no_spans"
    return [_disagreement(part, present) for part in parts]


def _one_text(spans: CodedSpans) -> CodedSpans:
    return spans if len(spans.lengths) == 1 else end_to_end(spans)


def _disagreement(spans: CodedSpans, present: IntArray) -> Disagreement:
    refuse_overlap(spans, "alpha_u_1995")
    ordered = take_spans(spans, np.argsort(spans.start, kind="stable"))
    length = int(spans.lengths[0])
    units = [
        (ordered.start[ordered.coder == coder], ordered.end[ordered.coder == coder])
        for coder in present
    ]
    differing = sum(_difference(*first, *second) for first, second in combinations(units, 2))
    pairs = len(units) * (len(units) - 1)
    return Disagreement(
        observed=2 * differing / (pairs * length**2), expected=_expected(units, length)
    )


def _difference(start: IntArray, end: IntArray, start2: IntArray, end2: IntArray) -> float:
    """Add up how two coders differ: squared shifts of meeting units, squared lone lengths."""
    met, from_, to = _meeting(start, end, start2, end2)
    met2, _, _ = _meeting(start2, end2, start, end)
    shifts = (start[from_] - start2[to]).astype(np.float64) ** 2
    shifts += (end[from_] - end2[to]).astype(np.float64) ** 2
    alone = _squares((end - start)[met == 0]) + _squares((end2 - start2)[met2 == 0])
    return float(shifts.sum()) + alone


def _meeting(
    start: IntArray, end: IntArray, start2: IntArray, end2: IntArray
) -> tuple[IntArray, IntArray, IntArray]:
    """Find which units meet which of the other coder: how many each, and all such pairs."""
    low = np.searchsorted(end2, start, side="right")
    met = np.searchsorted(start2, end, side="left") - low
    from_ = np.repeat(np.arange(len(start)), met)
    within = np.arange(len(from_)) - np.repeat(np.cumsum(met) - met, met)
    return met, from_, low[from_] + within


def _squares(lengths: IntArray) -> float:
    return float((lengths.astype(np.float64) ** 2).sum())


def _expected(units: list[tuple[IntArray, IntArray]], length: int) -> float:
    """Compute D_e, what the units would differ by if placed anywhere."""
    lengths = np.concatenate([end - start for start, end in units])
    gaps = np.sort(np.concatenate([_gaps(start, end, length) for start, end in units]))
    # Units and gaps are counted as floats: cubes of long units overflow 64 bits.
    unit: FloatArray = lengths.astype(np.float64)
    at_least = np.searchsorted(gaps, lengths, side="left")
    sums = np.append(np.cumsum(gaps[::-1].astype(np.float64))[::-1], 0.0)
    room = sums[at_least] - (unit - 1) * (len(gaps) - at_least)
    among_units = (len(unit) - 1) * (2 * unit**3 - 3 * unit**2 + unit) / 3
    total = len(units) * length
    pairs = total * (total - 1) - sum(int(each) * (int(each) - 1) for each in lengths)
    return 2 / length * float((among_units + unit**2 * room).sum()) / pairs


def _gaps(start: IntArray, end: IntArray, length: int) -> IntArray:
    """List the lengths of the stretches between and around one coder's units."""
    gaps = np.append(start, length) - np.insert(end, 0, 0)
    return gaps[gaps > 0]


def _observed(spans: CodedSpans, options: Options) -> Result:
    found = disagreements(spans, options.code)
    if isinstance(found, str):
        return undefined(found)
    return defined(sum(each.observed for each in found) / len(found))


def _expected_of(spans: CodedSpans, options: Options) -> Result:
    found = disagreements(spans, options.code)
    if isinstance(found, str):
        return undefined(found)
    return defined(sum(each.expected for each in found) / len(found))


_LISTED: tuple[tuple[str, OfSpans], ...] = (
    ("alpha_u_1995", lambda s, o: alpha_u_1995(s, o.code)),
    ("alpha_u_1995_Do", _observed),
    ("alpha_u_1995_De", _expected_of),
)

MEASURES = tuple(
    spans_measure(name, compute, code="optional", one_text=True) for name, compute in _LISTED
)

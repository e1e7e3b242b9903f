"""cu-alpha and ku-alpha: do coders give the same code where they all marked something?

K. Krippendorff, Y. Mathet, S. Bouvry, A. Widloecher 2016, Quality & Quantity 50:2347-2364,
equation (10). Only stretches that two coders marked are compared; coverage tells how much of
what was marked that is. At most 1, 0 is chance. Spans of one coder must not overlap. The
reading of equation (10) for three and more coders, which the paper's example (0.724) bears
out, squares each span's overlap with each other coder by itself; other programs differ there.

Undefined when no such stretch exists (`no_shared_spans`), when it holds one code only
(`no_variation`), and when the stretches are so few that chance has no two to pair
(`no_chance_pairs`). Documents are pooled by adding, as in `unitizing`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray, add_up
from annotator.agreement.cells import GAP, Cells, cell_values, cut
from annotator.agreement.counts import tally
from annotator.agreement.measure import Options, spans_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.spans import ANY_CODE, CodedSpans, refuse_overlap
from annotator.agreement.units import UnitsTable


@dataclass(frozen=True, slots=True, eq=False)
class SharedStatistics:
    """What cu- and ku-alpha need of each document; every array adds up over documents.

    `coders` (D,) looked at it; per code (D, K): `marked` characters (l_.k), `shared` ones
    that meet any code of another coder (l*_.k), `equal` ones that meet the same (l*_kk), and
    `squares`, the squared lengths of what spans share with another coder (Q*_k).
    """

    coders: IntArray
    marked: FloatArray
    shared: FloatArray
    equal: FloatArray
    squares: FloatArray


def cu_alpha(statistics: SharedStatistics) -> Result:
    """Compute cu-alpha over all codes of the documents together."""
    shared, equal, squares, reason = _sums(statistics)
    if reason is not None:
        return undefined(reason)
    total = float(shared.sum())
    crossed = float((shared - equal).sum())
    pairs = total**2 - float(squares.sum())
    if np.count_nonzero(shared) < 2:
        return undefined("no_variation", observed=crossed / total, n=round(total))
    if pairs <= _rounding(total):
        return undefined("no_chance_pairs", observed=crossed / total, n=round(total))
    observed = crossed / total
    expected = (total**2 - float(shared @ shared)) / pairs
    return defined(1 - observed / expected, observed=observed, expected=expected, n=round(total))


def ku_alpha(statistics: SharedStatistics, code: int) -> Result:
    """Compute ku-alpha of one code, given by its position."""
    shared, equal, squares, reason = _sums(statistics)
    if reason is not None or not shared[code]:
        return undefined(reason if reason is not None else "no_shared_spans")
    total, own = float(shared.sum()), float(shared[code])
    observed = (own - float(equal[code])) / own
    if own == total:
        return undefined("no_variation", observed=observed, n=round(own))
    chance_all = total * own - float(squares[code])
    chance_crossed = own * (total - own)
    if chance_all <= _rounding(total) or total**2 - squares.sum() <= _rounding(total):
        return undefined("no_chance_pairs", observed=observed, n=round(own))
    expected = chance_crossed / chance_all
    return defined(1 - observed / expected, observed=observed, expected=expected, n=round(own))


def cu_coverage(statistics: SharedStatistics) -> Result:
    """Compute the share of all characters, marked or not, that two coders marked alike or not."""
    kept = statistics.coders >= 2
    return _coverage(statistics.shared[kept].sum(), statistics.marked[kept].sum(), kept.any())


def ku_coverage(statistics: SharedStatistics, code: int) -> Result:
    """Compute the share of one code's characters that meet any code of another coder."""
    kept = statistics.coders >= 2
    shared, marked = statistics.shared[kept, code].sum(), statistics.marked[kept, code].sum()
    return _coverage(shared, marked, kept.any())


def shared_statistics(spans: CodedSpans, measure: str) -> SharedStatistics:
    """Collect the statistics of each document; raise ValueError if a coder's spans overlap."""
    refuse_overlap(spans, measure)
    cells = cut(spans)
    values = cell_values(spans, cells)
    coders = spans.present.sum(axis=1)
    others = np.maximum(coders - 1, 1)[:, None]
    marked, shared, equal = _meetings(spans, cells, values, coders)
    return SharedStatistics(
        coders=coders,
        marked=marked.astype(np.float64),
        shared=shared / others,
        equal=equal / others,
        squares=_shared_squares(spans, cells, values) / others,
    )

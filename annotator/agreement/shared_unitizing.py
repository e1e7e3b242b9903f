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
from annotator.agreement.resamples import (
    Counts,
    Resamples,
    add_documents,
    where_defined,
)
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.spans import ANY_CODE, CodedSpans, refuse_overlap
from annotator.agreement.units import UnitsTable

# The statistics are fractions of whole numbers: what differs by less is equal.
_ROUNDING = 1e-12
# From this many coders on, programs read equation (10) in different ways.
_UNSETTLED = 3


@dataclass(frozen=True, slots=True, eq=False)
class SharedStatistics:
    """What cu- and ku-alpha need of each document; every array adds up over documents.

    `coders` (D,) looked at it, `characters` (D,) is its length times them. Per code (D, K):
    `marked` characters (l_.k), `shared` ones that meet any code of another coder (l*_.k),
    `equal` ones that meet the same (l*_kk), and `squares`, the squared lengths of what spans
    share with another coder (Q*_k).
    """

    coders: IntArray
    characters: IntArray
    marked: FloatArray
    shared: FloatArray
    equal: FloatArray
    squares: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class _Sums:
    characters: float
    marked: FloatArray
    shared: FloatArray
    equal: FloatArray
    squares: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """The statistics of each resample, shape (resamples,) or (resamples, K)."""

    characters: FloatArray
    marked: FloatArray
    shared: FloatArray
    equal: FloatArray
    squares: FloatArray


def cu_alpha(spans: CodedSpans) -> Result:
    """Compute cu-alpha over all codes of the documents together."""
    return cu_alpha_of(shared_statistics(spans, "cu_alpha"))


def ku_alpha(spans: CodedSpans, code: str) -> Result:
    """Compute ku-alpha of one code."""
    return ku_alpha_of(shared_statistics(spans, "ku_alpha"), _number(spans, code))


def cu_coverage(spans: CodedSpans) -> Result:
    """Compute the share of all characters that cu-alpha compares."""
    sums = _sums(shared_statistics(spans, "cu_coverage"))
    if isinstance(sums, str):
        return undefined(sums)
    if not sums.characters:
        return undefined("no_units")
    return defined(float(sums.shared.sum()) / sums.characters, n=round(sums.characters))


def ku_coverage(spans: CodedSpans, code: str) -> Result:
    """Compute the share of one code's characters that ku-alpha compares."""
    sums = _sums(shared_statistics(spans, "ku_coverage"))
    if isinstance(sums, str):
        return undefined(sums)
    number = _number(spans, code)
    if number is None or not sums.marked[number]:
        return undefined("no_spans")
    return defined(sums.shared[number] / sums.marked[number], n=round(sums.marked[number]))


def cu_alpha_of(statistics: SharedStatistics) -> Result:
    """Compute cu-alpha from the documents' statistics."""
    sums = _sums(statistics)
    if isinstance(sums, str):
        return undefined(sums)
    total = float(sums.shared.sum())
    if not total:
        return undefined("no_shared_spans")
    n = round(total)
    observed = float((sums.shared - sums.equal).sum()) / total
    if np.count_nonzero(sums.shared) < 2:
        return undefined("no_variation", observed=observed, expected=0.0, n=n)
    pairs = total**2 - float(sums.squares.sum())
    if pairs <= _ROUNDING * total**2:
        return undefined("no_chance_pairs", observed=observed, n=n)
    expected = (total**2 - float(sums.shared @ sums.shared)) / pairs
    return defined(1 - observed / expected, observed=observed, expected=expected, n=n)


def ku_alpha_of(statistics: SharedStatistics, code: int | None) -> Result:
    """Compute ku-alpha of one code, given by its position, from the documents' statistics."""
    sums = _sums(statistics)
    if isinstance(sums, str):
        return undefined(sums)
    if code is None or not sums.shared[code]:
        return undefined("no_shared_spans")
    total, own = float(sums.shared.sum()), float(sums.shared[code])
    observed = (own - float(sums.equal[code])) / own
    if np.count_nonzero(sums.shared) < 2:
        return undefined("no_variation", observed=observed, expected=0.0, n=round(own))
    pairs = total * own - float(sums.squares[code])
    if pairs <= _ROUNDING * total * own:
        return undefined("no_chance_pairs", observed=observed, n=round(own))
    expected = own * (total - own) / pairs
    return defined(1 - observed / expected, observed=observed, expected=expected, n=round(own))


def shared_statistics(spans: CodedSpans, measure: str) -> SharedStatistics:
    """Collect the statistics of each document; raise ValueError if a coder's spans overlap."""
    refuse_overlap(spans, measure)
    cells = cut(spans)
    values = cell_values(spans, cells)
    coders = spans.present.sum(axis=1)
    others = np.maximum(coders - 1, 1)[:, None]
    marked, shared, equal = _meetings(spans, cells, values)
    return SharedStatistics(
        coders=coders,
        characters=spans.lengths * coders,
        marked=marked.astype(np.float64),
        shared=shared / others,
        equal=equal / others,
        squares=_shared_squares(spans, cells, values) / others,
    )


def resample_cu_alpha(statistics: SharedStatistics, counts: Counts) -> Resamples:
    """Compute cu-alpha in each resample of the documents' statistics."""
    drawn = _drawn(statistics, counts)
    total = drawn.shared.sum(axis=1)
    pairs = total**2 - drawn.squares.sum(axis=1)
    some = (drawn.shared > 0).sum(axis=1) > 1
    some &= pairs > _ROUNDING * total**2
    apart = (drawn.shared - drawn.equal).sum(axis=1)
    different = total**2 - (drawn.shared**2).sum(axis=1)
    return where_defined(
        some, lambda kept: 1 - apart[kept] / total[kept] * pairs[kept] / different[kept]
    )


def resample_ku_alpha(statistics: SharedStatistics, code: int | None, counts: Counts) -> Resamples:
    """Compute ku-alpha of one code, given by its position, in each resample of documents."""
    if code is None:
        return Resamples(np.zeros(0), len(counts))
    drawn = _drawn(statistics, counts)
    total, own = drawn.shared.sum(axis=1), drawn.shared[:, code]
    pairs = total * own - drawn.squares[:, code]
    some = (own > 0) & ((drawn.shared > 0).sum(axis=1) > 1)
    some &= pairs > _ROUNDING * total * own
    apart = own - drawn.equal[:, code]
    return where_defined(
        some,
        lambda kept: 1 - apart[kept] / own[kept] * pairs[kept] / (own[kept] * (total - own)[kept]),
    )


def _resample_coverage(spans: CodedSpans, counts: Counts) -> Resamples:
    drawn = _drawn(shared_statistics(spans, "cu_coverage"), counts)
    return where_defined(
        drawn.characters > 0,
        lambda some: drawn.shared[some].sum(axis=1) / drawn.characters[some],
    )


def _resample_code_coverage(spans: CodedSpans, code: str, counts: Counts) -> Resamples:
    number = _number(spans, code)
    if number is None:
        return Resamples(np.zeros(0), len(counts))
    drawn = _drawn(shared_statistics(spans, "ku_coverage"), counts)
    marked, shared = drawn.marked[:, number], drawn.shared[:, number]
    return where_defined(marked > 0, lambda some: shared[some] / marked[some])


def _drawn(statistics: SharedStatistics, counts: Counts) -> _Drawn:
    kept = statistics.coders >= 2
    chosen = counts[:, kept]
    return _Drawn(
        add_documents(chosen, statistics.characters[kept]),
        add_documents(chosen, statistics.marked[kept]),
        add_documents(chosen, statistics.shared[kept]),
        add_documents(chosen, statistics.equal[kept]),
        add_documents(chosen, statistics.squares[kept]),
    )


def _sums(statistics: SharedStatistics) -> _Sums | str:
    """Add the documents up that two coders looked at, or name why there are none."""
    kept = statistics.coders >= 2
    if not kept.any():
        return "fewer_than_two_coders"
    return _Sums(
        float(statistics.characters[kept].sum()),
        statistics.marked[kept].sum(axis=0),
        statistics.shared[kept].sum(axis=0),
        statistics.equal[kept].sum(axis=0),
        statistics.squares[kept].sum(axis=0),
    )


def _meetings(
    spans: CodedSpans, cells: Cells, values: IntArray
) -> tuple[IntArray, IntArray, IntArray]:
    """Count characters by code: all, those that meet any code, those that meet the same."""
    codes, size = len(spans.codes), len(spans.lengths) * len(spans.codes)
    coded = np.where(values > GAP, values - 1, -1)
    counts = tally(UnitsTable(spans.coders, tuple(range(codes)), coded, cells.width))
    document = cells.document[(coded >= 0).any(axis=1)]
    place = document[counts.row] * codes + counts.category
    width = counts.count * counts.weights[counts.row]
    marked = add_up(place, width, size)
    shared = add_up(place, width * (counts.rated[counts.row] - 1), size)
    equal = add_up(place, width * (counts.count - 1), size)
    shape = (len(spans.lengths), codes)
    return marked.reshape(shape), shared.reshape(shape), equal.reshape(shape)


def _shared_squares(spans: CodedSpans, cells: Cells, values: IntArray) -> IntArray:
    """Add the squared lengths up that each span shares with each other coder, by code."""
    covered = np.zeros((len(cells.width) + 1, len(spans.coders)), dtype=np.int64)
    np.cumsum((values > GAP) * cells.width[:, None], axis=0, out=covered[1:])
    overlap = covered[cells.last] - covered[cells.first]
    overlap[np.arange(len(overlap)), spans.coder] = 0
    place = spans.document * len(spans.codes) + spans.code
    squares = add_up(place, (overlap**2).sum(axis=1), len(spans.lengths) * len(spans.codes))
    return squares.reshape(len(spans.lengths), len(spans.codes))


def _number(spans: CodedSpans, code: str) -> int | None:
    return spans.codes.index(code) if code in spans.codes else None


def _ku_options(options: Options) -> str:
    code = options.needed_code()
    if code == ANY_CODE:
        raise ValueError("ku-alpha is of one code; for all codes take cu_alpha")
    return code


def _resample_ku(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
    code = _number(spans, _ku_options(options))
    return resample_ku_alpha(shared_statistics(spans, "ku_alpha"), code, counts)


MEASURES = (
    spans_measure(
        "cu_alpha",
        lambda spans, _: cu_alpha(spans),
        resample=lambda s, counts, _: resample_cu_alpha(shared_statistics(s, "cu_alpha"), counts),
        provisional_from=_UNSETTLED,
    ),
    spans_measure(
        "cu_coverage",
        lambda spans, _: cu_coverage(spans),
        resample=lambda s, counts, _: _resample_coverage(s, counts),
    ),
    spans_measure(
        "ku_alpha",
        lambda s, o: ku_alpha(s, _ku_options(o)),
        code="needed",
        resample=_resample_ku,
        provisional_from=_UNSETTLED,
    ),
    spans_measure(
        "ku_coverage",
        lambda s, o: ku_coverage(s, _ku_options(o)),
        code="needed",
        resample=lambda s, counts, o: _resample_code_coverage(s, _ku_options(o), counts),
    ),
)

"""The u-alpha family for free, non-overlapping spans: statistics that add up over documents.

K. Krippendorff, Y. Mathet, S. Bouvry, A. Widloecher 2016, On the reliability of unitizing
textual continua, Quality & Quantity 50:2347-2364; Krippendorff 2019, Content Analysis, 4th
ed., section 12.6. Each coder parts a text into spans with a code and gaps. At most 1, 0 is
chance. Spans of one coder must not overlap. Undefined when nobody marked anything, or when
the coders' texts hold one value only.

Documents are pooled by adding: each brings its own number of coders m_d, and those that
fewer than two coders looked at are left out. That extends the paper, which has one text.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray, IntArray, add_up
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
from annotator.agreement.spans import CodedSpans, choose_code, refuse_overlap
from annotator.agreement.units import UnitsTable


@dataclass(frozen=True, slots=True, eq=False)
class UnitizingStatistics:
    """What the u-alpha family needs of each document; every array adds up over documents.

    `coders` (D,) are those who looked at the document, `characters` (D,) is its length times
    them. `marked` (D, K + 1) are characters by value (l_c.; the first value is the gap),
    `crossed` (D, K + 1) those that meet another value in another coder (l_c. - l_cc),
    `squares` (D,) the sum over spans of their squared lengths plus all gap characters (Q).
    """

    coders: IntArray
    characters: IntArray
    marked: IntArray
    crossed: FloatArray
    squares: IntArray


def u_alpha(spans: CodedSpans) -> Result:
    """Compute u-alpha, the reliability of both where spans lie and which codes they carry."""
    return u_alpha_of(unitizing_statistics(spans, "u_alpha"))


def u_alpha_binary(spans: CodedSpans) -> Result:
    """Compute |u-alpha, the reliability of telling coded stretches from gaps."""
    return u_alpha_binary_of(unitizing_statistics(spans, "u_alpha_binary"))


def unitizing_statistics(spans: CodedSpans, measure: str = "u_alpha") -> UnitizingStatistics:
    """Collect the statistics of each document; raise ValueError if a coder's spans overlap."""
    refuse_overlap(spans, measure)
    documents, values = len(spans.lengths), len(spans.codes) + 1
    coders = spans.present.sum(axis=1)
    cells = cut(spans)
    marked, crossed = _marked_and_crossed(spans, cells, coders, values)
    length = spans.end - spans.start
    return UnitizingStatistics(
        coders=coders,
        characters=spans.lengths * coders,
        marked=marked,
        crossed=crossed,
        squares=add_up(spans.document, length**2, documents) + marked[:, GAP],
    )


def u_alpha_of(statistics: UnitizingStatistics) -> Result:
    """Compute u-alpha of the documents together."""
    kept = statistics.coders >= 2
    reason = _obstacle(statistics, kept)
    if reason is not None:
        return undefined(reason)
    total = int(statistics.characters[kept].sum())
    marked = [int(count) for count in statistics.marked[kept].sum(axis=0)]
    crossed = float(statistics.crossed[kept].sum())
    chance = total * total - sum(count * count for count in marked)
    return _ratio(statistics, kept, total, crossed, chance)


def u_alpha_binary_of(statistics: UnitizingStatistics) -> Result:
    """Compute |u-alpha of the documents together."""
    kept = statistics.coders >= 2
    reason = _obstacle(statistics, kept)
    if reason is not None:
        return undefined(reason)
    total = int(statistics.characters[kept].sum())
    gap = int(statistics.marked[kept, GAP].sum())
    crossed = float(statistics.crossed[kept, GAP].sum())
    return _ratio(statistics, kept, total, crossed, gap * (total - gap))


def resample_u_alpha(statistics: UnitizingStatistics, counts: Counts) -> Resamples:
    """Compute u-alpha in each resample of the documents' statistics."""
    drawn = _drawn(statistics, counts)
    different = drawn.total**2 - (drawn.marked**2).sum(axis=1)
    varied = (drawn.marked > 0).sum(axis=1) > 1
    return _resampled(drawn, drawn.crossed.sum(axis=1), different, varied)


def resample_u_alpha_binary(statistics: UnitizingStatistics, counts: Counts) -> Resamples:
    """Compute |u-alpha in each resample of the documents' statistics."""
    drawn = _drawn(statistics, counts)
    gap = drawn.marked[:, GAP]
    different = gap * (drawn.total - gap)
    varied = (gap > 0) & (gap < drawn.total)
    return _resampled(drawn, drawn.crossed[:, GAP], different, varied)


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """The statistics of each resample: l_.., l_c., l_c. - l_cc and Q."""

    total: FloatArray
    marked: FloatArray
    crossed: FloatArray
    squares: FloatArray


def _drawn(statistics: UnitizingStatistics, counts: Counts) -> _Drawn:
    kept = statistics.coders >= 2
    chosen = counts[:, kept]
    return _Drawn(
        add_documents(chosen, statistics.characters[kept]),
        add_documents(chosen, statistics.marked[kept]),
        add_documents(chosen, statistics.crossed[kept]),
        add_documents(chosen, statistics.squares[kept]),
    )


def _resampled(
    drawn: _Drawn, crossed: FloatArray, different: FloatArray, varied: BoolArray
) -> Resamples:
    pairs = drawn.total**2 - drawn.squares
    return where_defined(
        varied,
        lambda some: 1 - crossed[some] * pairs[some] / (drawn.total[some] * different[some]),
    )


def _ratio(
    statistics: UnitizingStatistics, kept: BoolArray, total: int, crossed: float, chance: int
) -> Result:
    """Compare the characters crossed with those that chance would cross.

    Chance pairs any character with any other of the `total`, but not with the rest of its own
    span (Q); `chance` counts the ordered pairs of different value.
    """
    characters = int((statistics.characters[kept] // statistics.coders[kept]).sum())
    if chance == 0:
        return undefined("no_variation", observed=0.0, expected=0.0, n=characters)
    pairs = total * total - int(statistics.squares[kept].sum())
    observed, expected = crossed / total, chance / pairs
    return defined(1 - observed / expected, observed=observed, expected=expected, n=characters)


def _obstacle(statistics: UnitizingStatistics, kept: BoolArray) -> str | None:
    if not kept.any():
        return "fewer_than_two_coders"
    if not statistics.characters[kept].sum():
        return "no_units"
    if not statistics.marked[kept, GAP + 1 :].sum():
        return "no_spans"
    return None


def _marked_and_crossed(
    spans: CodedSpans, cells: Cells, coders: IntArray, values: int
) -> tuple[IntArray, FloatArray]:
    table = UnitsTable(
        spans.coders,
        tuple(range(values)),
        cell_values(spans, cells),
        cells.width,
    )
    counts = tally(table)
    # Cells are tallied in order, all of them: each has a width and a coder, or is left out.
    looked_at = coders[cells.document] > 0
    document = cells.document[looked_at][counts.row]
    place = document * values + counts.category
    width = counts.weights[counts.row]
    size = len(spans.lengths) * values
    marked = add_up(place, counts.count * width, size).reshape(-1, values)
    others = coders[document] - counts.count
    crossed = add_up(place, counts.count * others * width, size).reshape(-1, values)
    pairs = np.maximum(coders - 1, 1)
    return marked, crossed / pairs[:, None]


def _u_alpha(spans: CodedSpans, options: Options) -> Result:
    return u_alpha(choose_code(spans, options.code))


def _u_alpha_binary(spans: CodedSpans, options: Options) -> Result:
    return u_alpha_binary(choose_code(spans, options.code))


def _statistics(spans: CodedSpans, options: Options) -> UnitizingStatistics:
    return unitizing_statistics(choose_code(spans, options.code))


MEASURES = (
    spans_measure(
        "u_alpha",
        _u_alpha,
        code="optional",
        resample=lambda s, counts, o: resample_u_alpha(_statistics(s, o), counts),
    ),
    spans_measure(
        "u_alpha_binary",
        _u_alpha_binary,
        code="optional",
        resample=lambda s, counts, o: resample_u_alpha_binary(_statistics(s, o), counts),
    ),
)

"""Holsti's coefficient of reliability: agreements over decisions, the mean of all pairs.

O. R. Holsti 1969, Content Analysis for the Social Sciences and Humanities, p. 140. For two
coders CR = 2 M / (N1 + N2), M decisions alike out of N1 and N2. Given units are the decisions
where both coders rated them, so that CR is their percent agreement; free spans are alike if
boundaries and code are, so that CR is `span_f1_strict`. More coders: the mean over the pairs
that have a value. Range 0 to 1; not corrected for chance. Undefined without a decision.
"""

from __future__ import annotations

from itertools import combinations

from annotator.agreement.arrays import BoolArray, FloatArray
from annotator.agreement.counts import obstacle
from annotator.agreement.measure import Measure, Options
from annotator.agreement.percent import percent_agreement
from annotator.agreement.resamples import Counts, Resamples, mean_of_pairs
from annotator.agreement.result import Result, mean_of_results, undefined
from annotator.agreement.span_f1 import STRICT, mean_span_f1, resample_span_f1
from annotator.agreement.spans import CodedSpans, choose_code, choose_span_coders
from annotator.agreement.study import StudyMapping, read_coding, read_spans
from annotator.agreement.units import UnitsTable, choose_coders
from annotator.agreement.weighted import observed_agreement


def holsti(table: UnitsTable) -> Result:
    """Compute CR of given units."""
    reason = obstacle(table)
    if reason is not None:
        return undefined(reason)
    pairs = combinations(range(len(table.coders)), 2)
    results = [percent_agreement(choose_coders(table, pair)) for pair in pairs]
    return mean_of_results(results, n=int(table.weights.sum()))


def span_holsti(spans: CodedSpans) -> Result:
    """Compute CR of free spans."""
    return mean_span_f1(spans, STRICT)


def _resample_units(table: UnitsTable, weights: FloatArray, _: Options) -> Resamples:
    pairs: list[tuple[FloatArray, BoolArray]] = [
        observed_agreement(choose_coders(table, pair), weights)
        for pair in combinations(range(len(table.coders)), 2)
    ]
    return mean_of_pairs(pairs, len(weights))


def _resample_spans(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
    chosen = choose_code(spans, options.code)
    pairs = combinations(range(len(spans.coders)), 2)
    return mean_of_pairs(
        [resample_span_f1(choose_span_coders(chosen, pair), STRICT, counts) for pair in pairs],
        len(counts),
    )


def _study(study: StudyMapping, options: Options) -> Result:
    if study["kind"] != "coding":
        return span_holsti(choose_code(read_spans(study), options.code))
    if options.code is not None:
        raise ValueError("holsti takes no code for given units")
    return holsti(read_coding(study, options.params.get("categories")))


MEASURES = (
    Measure(
        "holsti",
        ("coding", "spans", "corpus"),
        _study,
        ("categories",),
        "optional",
        of_table=lambda table, _: holsti(table),
        of_spans=lambda spans, options: span_holsti(choose_code(spans, options.code)),
        resample_table=_resample_units,
        resample_spans=_resample_spans,
    ),
)

"""Span-level F1 of two coders under a match rule, one span to one; and its mean over pairs.

F1 = 2 TP / (|A| + |B|), symmetric: positive specific agreement (G. Hripcsak, A. S. Rothschild
2005, JAMIA 12:296-298). Range 0 to 1; not corrected for chance. Undefined when neither coder
marked anything in the documents that both looked at.

`span_f1_exact` asks for equal boundaries, `span_f1_overlap` for one character in common,
`span_f1_iou` for an intersection over union of at least `threshold` (0.5); the code may
differ. `span_f1_strict`, `span_f1_overlap_strict` and `span_f1_iou_strict` ask for the same
code too. With `_mean` it is the mean over all pairs of coders that have a value.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray
from annotator.agreement.measure import Measure, Options, spans_measure
from annotator.agreement.resamples import (
    Counts,
    Resamples,
    add_documents,
    mean_of_pairs,
)
from annotator.agreement.result import Result, defined, mean_of_results, undefined
from annotator.agreement.span_matching import MatchRule, count_matches
from annotator.agreement.spans import CodedSpans, choose_code, choose_span_coders

STRICT = MatchRule("same", same_code=True)
EXACT = MatchRule("same", same_code=False)


def span_f1(spans: CodedSpans, rule: MatchRule) -> Result:
    """Compute F1 of exactly two coders under a match rule; `n` counts the spans of both."""
    counts = count_matches(spans, rule)
    if not counts.seen.any():
        return undefined("no_pairable_units")
    n = int(counts.first.sum() + counts.second.sum())
    if n == 0:
        return undefined("no_spans", n=0)
    value = 2 * int(counts.matched.sum()) / n
    return defined(value, observed=value, n=n)


def span_f1_strict(spans: CodedSpans) -> Result:
    """Compute F1 of exactly two coders; spans match if boundaries and code are equal."""
    return span_f1(spans, STRICT)


def span_f1_exact(spans: CodedSpans) -> Result:
    """Compute F1 of exactly two coders; spans match if their boundaries are equal."""
    return span_f1(spans, EXACT)


def mean_span_f1(spans: CodedSpans, rule: MatchRule) -> Result:
    """Average F1 over the pairs of coders that have one; `n` counts the spans of all coders."""
    if len(spans.coders) < 2:
        return undefined("fewer_than_two_coders")
    results = [span_f1(choose_span_coders(spans, pair), rule) for pair in _pairs(spans)]
    return mean_of_results(results, n=len(spans.start))


def resample_span_f1(
    spans: CodedSpans, rule: MatchRule, counts: Counts
) -> tuple[FloatArray, BoolArray]:
    """Compute F1 of two coders in each resample of documents, and tell where it is defined."""
    found = count_matches(spans, rule)
    both = add_documents(counts, found.first + found.second)
    some = both > 0
    return 2 * add_documents(counts, found.matched) / np.where(some, both, 1), some


def _pairs(spans: CodedSpans) -> list[tuple[int, int]]:
    return list(combinations(range(len(spans.coders)), 2))


def _rule(relation: str, same_code: bool) -> Callable[[Options], MatchRule]:
    if relation == "iou":
        return lambda options: MatchRule("iou", same_code, options.number("threshold", 0.5))
    if relation == "overlap":
        return lambda _: MatchRule("overlap", same_code)
    return lambda _: MatchRule("same", same_code)


def _of_pair(
    name: str, rule: Callable[[Options], MatchRule], pair: tuple[int, int] | None = None
) -> Measure:
    """List F1 of two coders: those that `pair` names, or always the same ones."""

    def chosen(spans: CodedSpans, options: Options) -> CodedSpans:
        coders = options.pair(len(spans.coders)) if pair is None else pair
        return choose_code(choose_span_coders(spans, coders), options.code)

    def run(spans: CodedSpans, options: Options) -> Result:
        if len(spans.coders) < 2:
            return undefined("fewer_than_two_coders")
        return span_f1(chosen(spans, options), rule(options))

    def again(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
        if len(spans.coders) < 2:
            return mean_of_pairs([], len(counts))
        return mean_of_pairs(
            [resample_span_f1(chosen(spans, options), rule(options), counts)], len(counts)
        )

    params = (*(("pair",) if pair is None else ()), *_threshold(name))
    return spans_measure(name, run, params=params, code="optional", resample=again)


def _of_all_pairs(name: str, rule: Callable[[Options], MatchRule]) -> Measure:
    """List the mean of F1 over the pairs of coders."""

    def run(spans: CodedSpans, options: Options) -> Result:
        return mean_span_f1(choose_code(spans, options.code), rule(options))

    def again(spans: CodedSpans, counts: Counts, options: Options) -> Resamples:
        chosen = choose_code(spans, options.code)
        pairs = (choose_span_coders(chosen, pair) for pair in _pairs(spans))
        return mean_of_pairs(
            [resample_span_f1(pair, rule(options), counts) for pair in pairs], len(counts)
        )

    return spans_measure(name, run, params=_threshold(name), code="optional", resample=again)


def _threshold(name: str) -> tuple[str, ...]:
    return ("threshold",) if "_iou" in name else ()


_RULES = (
    ("span_f1_strict", _rule("same", same_code=True)),
    ("span_f1_exact", _rule("same", same_code=False)),
    ("span_f1_overlap", _rule("overlap", same_code=False)),
    ("span_f1_overlap_strict", _rule("overlap", same_code=True)),
    ("span_f1_iou", _rule("iou", same_code=False)),
    ("span_f1_iou_strict", _rule("iou", same_code=True)),
)

MEASURES = (
    *(_of_pair(name, rule) for name, rule in _RULES),
    *(_of_all_pairs(f"{name}_mean", rule) for name, rule in _RULES),
    *(_of_pair(f"{name}_pair01", rule, (0, 1)) for name, rule in _RULES[:2]),
)

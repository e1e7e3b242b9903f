"""Span-level F1 of two coders under exact matching, one span to one.

F1 = 2 TP / (|A| + |B|), symmetric: positive specific agreement (G. Hripcsak, A. S. Rothschild
2005, JAMIA 12:296-298). Strict: boundaries and code must be equal; exact: boundaries only.
Range 0 to 1; not corrected for chance. Undefined when neither coder marked anything.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import IntArray, distinct_rows
from annotator.agreement.measure import Options, spans_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.spans import CodedSpans, choose_code, choose_span_coders, take_spans


def span_f1_strict(spans: CodedSpans) -> Result:
    """Compute F1 of exactly two coders; spans match if boundaries and code are equal."""
    return _span_f1(spans, np.stack([spans.document, spans.start, spans.end, spans.code], axis=1))


def span_f1_exact(spans: CodedSpans) -> Result:
    """Compute F1 of exactly two coders; spans match if their boundaries are equal."""
    return _span_f1(spans, np.stack([spans.document, spans.start, spans.end], axis=1))


def _span_f1(spans: CodedSpans, keys: IntArray) -> Result:
    if len(spans.coders) != 2:
        raise ValueError(f"two coders are compared, not {len(spans.coders)}")
    seen_by_both = np.asarray(spans.present.all(axis=1), dtype=np.bool_)
    if not seen_by_both.any():
        return undefined("no_pairable_units")
    counted = seen_by_both[spans.document]
    n = int(counted.sum())
    if n == 0:
        return undefined("no_spans", n=0)
    rows, which = distinct_rows(keys[counted])
    coder = take_spans(spans, counted).coder
    first = np.bincount(which[coder == 0], minlength=len(rows))
    second = np.bincount(which[coder == 1], minlength=len(rows))
    return defined(2 * int(np.minimum(first, second).sum()) / n, n=n)


def _pair(spans: CodedSpans, options: Options, pair: tuple[int, int] | None) -> CodedSpans | None:
    if len(spans.coders) < 2:
        return None
    chosen = options.pair(len(spans.coders)) if pair is None else pair
    return choose_code(choose_span_coders(spans, chosen), options.code)


def _strict(spans: CodedSpans, options: Options, pair: tuple[int, int] | None = None) -> Result:
    chosen = _pair(spans, options, pair)
    return undefined("fewer_than_two_coders") if chosen is None else span_f1_strict(chosen)


def _exact(spans: CodedSpans, options: Options, pair: tuple[int, int] | None = None) -> Result:
    chosen = _pair(spans, options, pair)
    return undefined("fewer_than_two_coders") if chosen is None else span_f1_exact(chosen)


MEASURES = (
    spans_measure("span_f1_strict", _strict, params=("pair",), code="optional"),
    spans_measure("span_f1_exact", _exact, params=("pair",), code="optional"),
    spans_measure("span_f1_strict_pair01", lambda s, o: _strict(s, o, (0, 1)), code="optional"),
    spans_measure("span_f1_exact_pair01", lambda s, o: _exact(s, o, (0, 1)), code="optional"),
)

"""G2: u-alpha of a hundred thousand spans, and a thousand resamples of the documents."""

from __future__ import annotations

import sys

from annotator.agreement import (
    coded_spans,
    document_interval,
    draw_documents,
    u_alpha,
)
from annotator.agreement.spans import CodedSpans, DocumentRow
from tests.bench.agreement_bench import best_of
from tests.bench.agreement_data import drawn_documents, one_text
from tests.bench.references.environment import NoReferenceError, ask_reference
from tests.bench.result import Row, row

CODERS = 5
DOCUMENTS = 1000
SPANS = 20  # of each coder in each document
RESAMPLES = 1000
PATIENCE = 60  # seconds for one run of the reference
NAME = "krippendorff-unitized-alpha"


def run(scale: float = 1.0) -> list[Row]:
    """Measure at a share of the size; the reference at the largest size it finishes."""
    documents = drawn_documents(CODERS, max(2, int(DOCUMENTS * scale)), SPANS)
    spans = coded_spans([f"c{n}" for n in range(CODERS)], documents)
    size = len(spans.start)
    ours = best_of(lambda: u_alpha(spans))
    resampled = best_of(lambda: _resample(spans))
    try:
        count, few, theirs, value = _largest(documents)
    except NoReferenceError as error:
        name = f"{NAME}: {error}"
        return [
            row("G2", f"u-alpha, {CODERS} coders, {size:,} spans", "s", ours, None, name),
            row("G2", f"{RESAMPLES:,} document resamples", "s", resampled, None, name),
        ]
    mine = u_alpha(few).value
    if mine is None or abs(mine - value) > 1e-9:
        raise RuntimeError(f"u-alpha is {mine} here and {value} by the reference")
    name = f"{NAME}, {count:,} spans"
    return [
        row("G2", f"u-alpha, {CODERS} coders, {size:,} spans", "s", ours, theirs, name),
        row("G2", f"u-alpha, {count:,} spans", "s", best_of(lambda: u_alpha(few)), theirs, name),
        row(
            "G2",
            f"{RESAMPLES:,} document resamples",
            "s",
            resampled,
            theirs * RESAMPLES,
            f"{name}, times {RESAMPLES:,}",
        ),
    ]


def _resample(spans: CodedSpans) -> None:
    counts = draw_documents(len(spans.lengths), RESAMPLES, seed=1)
    document_interval("u_alpha", spans, counts)


def _largest(documents: list[DocumentRow]) -> tuple[int, CodedSpans, float, float]:
    """Double the size until the reference is out of time; return the last that it finished."""
    found: tuple[int, CodedSpans, float, float] | None = None
    count = 5
    while count <= len(documents):
        some = documents[:count]
        length, spans = one_text(some)
        try:
            answer = ask_reference(
                "krippendorff_unitized_alpha",
                {"length": length, "spans": spans},
                seconds=PATIENCE,
            )
        except NoReferenceError:
            if found is None:
                raise
            break
        few = coded_spans(list(spans), some)
        found = len(few.start), few, answer["seconds"], answer["value"]
        print(f"    ({NAME}: {found[0]:,} spans in {found[2]:.1f} s)", file=sys.stderr)
        count *= 2
    if found is None:
        raise NoReferenceError("too few documents to ask it")
    return found

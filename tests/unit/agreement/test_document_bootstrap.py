from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import (
    alpha,
    coded_spans,
    draw_documents,
    pool,
    presence_tables,
    resample_alpha,
    resample_u_alpha,
    resample_u_alpha_binary,
    u_alpha,
    u_alpha_binary,
    unitizing_statistics,
)

CODERS = ("a", "b", "c")


def documents():
    """Six documents, one without any marks, one that one coder alone looked at."""
    random = np.random.default_rng(1)
    found = []
    for number in range(6):
        spans = []
        for coder in CODERS:
            cuts = np.sort(random.choice(50, 6, replace=False)).tolist()
            spans += [
                (coder, start, end, "xy"[place % 2])
                for place, (start, end) in enumerate(zip(cuts[::2], cuts[1::2], strict=True))
            ]
        found.append((50, CODERS, spans if number else []))
    found.append((30, ("a",), [("a", 0, 30, "x")]))
    return found


def drawn(counts):
    """List the documents as often as they were drawn."""
    listed = documents()
    return [listed[number] for number, count in enumerate(counts) for _ in range(count)]


def test_documents_are_drawn_with_replacement_and_the_same_for_the_same_seed():
    counts = draw_documents(7, 200, 3)
    assert counts.shape == (200, 7)
    assert (counts.sum(axis=1) == 7).all()
    assert counts.max() > 1
    assert (counts == draw_documents(7, 200, 3)).all()
    assert (counts != draw_documents(7, 200, 4)).any()
    with pytest.raises(ValueError, match="no document"):
        draw_documents(0, 10, 1)


@pytest.mark.parametrize("kind", ["u_alpha", "u_alpha_binary", "alpha"])
def test_each_resample_is_the_coefficient_of_the_documents_drawn(kind):
    spans = coded_spans(CODERS, documents())
    counts = np.vstack(
        [draw_documents(7, 30, 3), [[1] * 7, [7, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 7]]]
    )
    statistics = unitizing_statistics(spans)
    resample, compute = {
        "u_alpha": (lambda: resample_u_alpha(statistics, counts), u_alpha),
        "u_alpha_binary": (lambda: resample_u_alpha_binary(statistics, counts), u_alpha_binary),
        "alpha": (
            lambda: resample_alpha(presence_tables(spans, "x"), counts),
            lambda each: alpha(pool(presence_tables(each, "x"))),
        ),
    }[kind]
    expected = [compute(coded_spans(CODERS, drawn(row))).value for row in counts]
    found = resample()
    assert found.values.tolist() == pytest.approx([v for v in expected if v is not None])
    assert found.undefined == expected.count(None) >= 2

from __future__ import annotations

import pytest

from annotator.agreement import coded_spans, evaluate, units_from_ratings
from annotator.agreement.holsti import holsti, span_holsti

UNITS = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 2, 1, None], [1, 2, 2, 1]]}


def test_two_coders_agree_on_two_of_three_units_that_both_rated():
    # 2 M / (N1 + N2) = 2 * 2 / (3 + 3).
    assert evaluate(UNITS, "holsti").value == pytest.approx(2 / 3)


def test_more_coders_have_the_mean_over_pairs_that_have_a_value():
    table = units_from_ratings("abc", [[1, 2, None, None], [1, 1, 1, None], [None] * 3 + [1]])
    assert holsti(table).value == pytest.approx(1 / 2)


def test_spans_agree_if_boundaries_and_code_do():
    spans = [("a", 0, 5, "x"), ("a", 6, 9, "x"), ("b", 0, 5, "x"), ("b", 6, 9, "y")]
    found = span_holsti(coded_spans(("a", "b"), [(9, ("a", "b"), spans)]))
    assert found.value == pytest.approx(2 * 1 / (2 + 2))
    study = {
        "kind": "spans",
        "length": 9,
        "coders": ["a", "b"],
        "spans": [
            {"coder": coder, "begin": begin, "end": end, "code": code}
            for coder, begin, end, code in spans
        ],
    }
    assert evaluate(study, "holsti").value == found.value
    assert evaluate(study, "holsti", code="x").value == pytest.approx(2 / 3)
    assert evaluate(study, "holsti", code="*").value == 1.0


def test_nothing_to_go_by_is_undefined_and_given_units_have_no_code():
    assert holsti(units_from_ratings("a", [[1]])).undefined == "fewer_than_two_coders"
    assert holsti(units_from_ratings("ab", [[1, None], [None, 1]])).undefined
    empty = coded_spans(("a", "b"), [(9, ("a", "b"), [])])
    assert span_holsti(empty).undefined == "no_spans"
    with pytest.raises(ValueError, match="takes no code"):
        evaluate(UNITS, "holsti", code="1")

from __future__ import annotations

import pytest

from annotator.agreement import (
    choose_span_coders,
    coded_spans,
    evaluate,
    span_f1_exact,
    span_f1_strict,
)

PAIR = ("a", "b")


def of_pair(*spans):
    return coded_spans(PAIR, [(100, PAIR, spans)])


def test_hripcsak_and_rothschilds_positive_agreement():
    # Two of a's three and b's two spans match: 2 * 2 / (3 + 2); one of them with its code.
    spans = of_pair(
        ("a", 0, 5, "x"), ("a", 6, 9, "x"), ("a", 20, 30, "y"), ("b", 0, 5, "x"), ("b", 6, 9, "y")
    )
    assert span_f1_exact(spans).value == pytest.approx(4 / 5)
    assert span_f1_strict(spans).value == pytest.approx(2 / 5)


def test_it_does_not_matter_who_is_first():
    spans = of_pair(("a", 0, 5, "x"), ("a", 6, 9, "x"), ("b", 0, 5, "x"))
    assert span_f1_strict(choose_span_coders(spans, (1, 0))) == span_f1_strict(spans)


def test_a_span_matches_one_other_only():
    spans = of_pair(("a", 0, 5, "x"), ("a", 0, 5, "y"), ("b", 0, 5, "z"))
    assert span_f1_exact(spans).value == pytest.approx(2 / 3)


def test_the_same_places_in_different_documents_do_not_match():
    spans = coded_spans(PAIR, [(9, PAIR, [("a", 0, 5, "x")]), (9, PAIR, [("b", 0, 5, "x")])])
    assert span_f1_strict(spans).value == 0.0


def test_documents_that_one_of_the_two_did_not_look_at_do_not_count():
    spans = coded_spans(
        PAIR, [(9, PAIR, [("a", 0, 5, "x"), ("b", 0, 5, "x")]), (9, ("b",), [("b", 1, 2, "x")])]
    )
    assert span_f1_strict(spans).value == 1.0


def test_nobody_marking_anything_is_undefined_and_one_alone_is_zero():
    assert span_f1_strict(of_pair()).undefined == "no_spans"
    assert span_f1_exact(of_pair(("a", 0, 5, "x"))).value == 0.0
    apart = coded_spans(PAIR, [(9, ("a",), [("a", 0, 5, "x")])])
    assert span_f1_exact(apart).undefined == "no_pairable_units"


def test_the_study_door_takes_a_pair_a_code_or_the_first_two():
    rows = [("a", 0, 5, "x"), ("b", 0, 5, "x"), ("b", 7, 8, "y"), ("c", 1, 5, "x")]
    spans = [dict(zip(("coder", "begin", "end", "code"), row, strict=True)) for row in rows]
    study = {"kind": "spans", "length": 9, "coders": ["a", "b", "c"], "spans": spans}
    assert evaluate(study, "span_f1_strict_pair01").value == pytest.approx(2 / 3)
    assert evaluate(study, "span_f1_exact_pair01", code="x").value == 1.0
    assert evaluate(study, "span_f1_strict", params={"pair": "0,2"}).value == 0.0
    assert evaluate(study, "span_f1_exact", params={"pair": "0,1"}, code="y").value == 0.0
    with pytest.raises(ValueError, match="pair is needed"):
        evaluate(study, "span_f1_strict")
    alone = {**study, "coders": ["a"], "spans": spans[:1]}
    assert evaluate(alone, "span_f1_strict_pair01").undefined == "fewer_than_two_coders"
    assert evaluate(alone, "span_f1_exact").undefined == "fewer_than_two_coders"


def test_more_than_two_coders_at_once_are_refused():
    with pytest.raises(ValueError, match="two coders are compared, not 3"):
        span_f1_exact(coded_spans(("a", "b", "c"), []))

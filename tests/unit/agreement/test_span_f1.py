from __future__ import annotations

import pytest

from annotator.agreement import (
    choose_span_coders,
    coded_spans,
    evaluate,
    measure_documents,
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


def test_overlap_and_intersection_over_union_with_and_without_the_code():
    spans = of_pair(
        ("a", 0, 10, "x"),
        ("b", 5, 15, "x"),  # shares 5 of 15
        ("a", 20, 30, "x"),
        ("b", 21, 30, "y"),  # shares 9 of 10
        ("a", 40, 50, "x"),
        ("b", 50, 60, "x"),  # only touches
    )
    found = {
        name: measure_documents(name, spans).value
        for name in (
            "span_f1_overlap",
            "span_f1_overlap_strict",
            "span_f1_iou",
            "span_f1_iou_strict",
        )
    }
    assert found == pytest.approx(dict(zip(found, (2 / 3, 1 / 3, 1 / 3, 0), strict=True)))
    third = measure_documents("span_f1_iou_strict", spans, params={"threshold": 1 / 3})
    assert third.value == pytest.approx(1 / 3)


def test_the_mean_over_pairs_leaves_out_pairs_that_marked_nothing():
    coders = ("a", "b", "c", "d")
    spans = [("a", 0, 5, "x"), ("b", 0, 5, "x"), ("b", 6, 9, "x")]
    study = coded_spans(coders, [(9, coders, spans)])
    # ab 2/3; ac, ad, bc, bd 0; cd has no span.
    found = measure_documents("span_f1_strict_mean", study)
    assert found.value == pytest.approx(2 / 3 / 5)
    assert found.n == 3
    empty = coded_spans(coders, [(9, coders, [])])
    assert measure_documents("span_f1_strict_mean", empty).undefined == "no_spans"
    alone = coded_spans(("a",), [(9, ("a",), [])])
    assert measure_documents("span_f1_iou_mean", alone).undefined == "fewer_than_two_coders"

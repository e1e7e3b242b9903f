from __future__ import annotations

import pytest

from annotator.agreement import coded_spans, evaluate
from annotator.agreement.shared_unitizing import cu_alpha, cu_coverage, ku_alpha, ku_coverage

CODERS = ("a", "b", "c")


def one_document(*spans, coders=CODERS):
    return coded_spans(coders, [(100, coders, spans)])


def test_the_authors_own_example(published):
    # Krippendorff et al. 2016: cu-alpha .724; code 5 agrees where it is shared, 4/9 of it.
    study = published["krippendorff2016_alex_paul_suzan"]
    assert evaluate(study, "cu_alpha").value == pytest.approx(0.724, abs=6e-4)
    assert evaluate(study, "ku_alpha", code="5").value == pytest.approx(1.0)
    assert evaluate(study, "ku_coverage", code="5").value == pytest.approx(4 / 9)
    assert evaluate(study, "ku_alpha", code="2").value == pytest.approx(0.0)
    assert evaluate(study, "ku_coverage", code="7").value == 0.0


def test_only_stretches_that_two_coders_marked_count():
    pair = ("a", "b")
    spans = one_document(
        ("a", 0, 10, "x"), ("a", 20, 30, "y"), ("b", 0, 10, "x"), ("b", 20, 30, "y"), coders=pair
    )
    more = one_document(
        ("a", 0, 10, "x"),
        ("a", 20, 30, "y"),
        ("b", 0, 10, "x"),
        ("b", 20, 30, "y"),
        ("b", 50, 90, "y"),
        coders=pair,
    )
    assert cu_alpha(spans).value == cu_alpha(more).value == 1.0
    assert cu_coverage(spans).value == pytest.approx(40 / 200)
    assert ku_coverage(more, "y").value == pytest.approx(20 / 60)


def test_the_same_spans_with_crossed_codes_are_as_bad_as_it_gets():
    spans = one_document(
        ("a", 0, 10, "x"),
        ("a", 20, 30, "y"),
        ("b", 0, 10, "y"),
        ("b", 20, 30, "x"),
        coders=("a", "b"),
    )
    # Shared 40, none equal: D_o 1; D_e = (1600 - 800) / (1600 - 400).
    assert cu_alpha(spans).value == pytest.approx(1 - 1 / (800 / 1200))


def test_documents_are_added_up_and_those_with_one_coder_left_out():
    marks = [("a", 0, 10, "x"), ("a", 20, 30, "y"), ("b", 0, 10, "y"), ("b", 20, 30, "y")]
    one = coded_spans(CODERS, [(100, ("a", "b"), marks)])
    parts = coded_spans(
        CODERS,
        [
            (15, ("a", "b"), [marks[0], marks[2]]),
            (85, ("a", "b"), [(who, s - 15, e - 15, c) for who, s, e, c in (marks[1], marks[3])]),
            (40, ("c",), [("c", 0, 40, "z")]),
        ],
    )
    assert cu_alpha(parts).value == pytest.approx(cu_alpha(one).value)
    assert ku_alpha(parts, "y").value == pytest.approx(ku_alpha(one, "y").value)


@pytest.mark.parametrize(
    ("spans", "reason"),
    [
        ((), "no_shared_spans"),
        ((("a", 0, 5, "x"), ("b", 5, 9, "x")), "no_shared_spans"),
        ((("a", 0, 5, "x"), ("b", 0, 5, "x")), "no_variation"),
        # Three coders, one single stretch shared: chance has no second one to pair it with.
        ((("a", 0, 6, "x"), ("b", 2, 5, "y")), "no_chance_pairs"),
    ],
)
def test_nothing_to_go_by_is_undefined(spans, reason):
    assert cu_alpha(one_document(*spans)).undefined == reason


def test_a_code_that_no_one_used_is_undefined():
    spans = one_document(("a", 0, 5, "x"), ("b", 0, 5, "x"))
    assert ku_alpha(spans, "z").undefined == "no_shared_spans"
    assert ku_coverage(spans, "z").undefined == "no_spans"
    assert ku_alpha(spans, "x").undefined == "no_variation"


def test_one_coder_is_undefined_and_so_is_an_empty_text():
    assert cu_alpha(one_document(coders=("a",))).undefined == "fewer_than_two_coders"
    assert ku_coverage(one_document(coders=("a",)), "x").undefined == "fewer_than_two_coders"
    assert cu_coverage(coded_spans(("a", "b"), [(0, ("a", "b"), [])])).undefined == "no_units"


def test_overlaps_and_asking_for_any_code_are_refused():
    study = {
        "kind": "spans",
        "length": 20,
        "coders": ["a", "b"],
        "spans": [
            {"coder": "a", "begin": 0, "end": 5, "code": "x"},
            {"coder": "a", "begin": 2, "end": 9, "code": "y"},
        ],
    }
    with pytest.raises(ValueError, match="cu_alpha does not allow overlapping"):
        evaluate(study, "cu_alpha")
    with pytest.raises(ValueError, match="of one code"):
        evaluate(study, "ku_alpha", code="*")

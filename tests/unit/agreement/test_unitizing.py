from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import (
    choose_code,
    coded_spans,
    evaluate,
    u_alpha,
    u_alpha_binary,
    unitizing_statistics,
)
from annotator.agreement.spans import CodedSpans

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
CODERS = ("a", "b", "c", "d")


@st.composite
def partitions(draw):
    """Documents in which no coder's spans overlap; some coders did not look at some."""
    documents = []
    for _ in range(draw(st.integers(0, 3))):
        length = draw(st.integers(0, 25))
        seen = draw(st.sets(st.sampled_from(CODERS)))
        spans = []
        for coder in sorted(seen):
            cuts = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
            for start, end in pairwise(cuts):
                code = draw(st.sampled_from([None, "x", "y", "z"]))
                if code:
                    spans.append((coder, start, end, code))
        documents.append((length, tuple(sorted(seen)), spans))
    return documents


def test_the_authors_own_example(published):
    # Krippendorff et al. 2016: .510 and .413.
    study = published["krippendorff2016_alex_paul_suzan"]
    assert evaluate(study, "u_alpha").value == pytest.approx(0.510, abs=6e-4)
    assert evaluate(study, "u_alpha_binary").value == pytest.approx(0.413, abs=6e-4)


@SETTINGS
@given(partitions())
def test_both_are_what_the_formulas_give_character_by_character(naive, documents):
    spans = coded_spans(CODERS, documents)
    for compute, binary in ((u_alpha, False), (u_alpha_binary, True)):
        expected = naive.u_alpha(documents, binary)
        value = compute(spans).value
        assert value == (None if expected is None else pytest.approx(expected, abs=1e-9))


@SETTINGS
@given(partitions(), st.permutations(CODERS))
def test_the_order_of_documents_and_coders_changes_nothing(documents, coders):
    first = u_alpha(coded_spans(CODERS, documents))
    second = u_alpha(coded_spans(coders, documents[::-1]))
    assert first.undefined == second.undefined
    if first.value is not None:
        assert second.value == pytest.approx(first.value, abs=1e-12)


@SETTINGS
@given(partitions())
def test_statistics_of_documents_are_those_of_each_alone(documents):
    together = unitizing_statistics(coded_spans(CODERS, documents))
    for number, document in enumerate(documents):
        alone = unitizing_statistics(coded_spans(CODERS, [document]))
        assert together.characters[number] == alone.characters[0]
        assert together.squares[number] == alone.squares[0]
        assert together.marked[number].sum() == alone.marked[0].sum()
        assert together.crossed[number].sum() == pytest.approx(alone.crossed[0].sum())


def test_documents_without_two_coders_take_no_part():
    one = (10, ("a", "b"), [("a", 0, 4, "x"), ("b", 1, 4, "x")])
    more = [one, (50, ("a",), [("a", 0, 50, "y")]), (9, (), [])]
    assert u_alpha(coded_spans(("a", "b"), more)) == u_alpha(coded_spans(("a", "b"), [one]))
    assert u_alpha(coded_spans(("a", "b"), more)).n == 10


def test_a_missing_coder_is_not_a_coder_who_marked_nothing():
    marks = [("a", 0, 4, "x"), ("b", 0, 4, "x")]
    missing = coded_spans(("a", "b", "c"), [(10, ("a", "b"), marks)])
    empty = coded_spans(("a", "b", "c"), [(10, ("a", "b", "c"), marks)])
    assert u_alpha_binary(missing).value == 1.0
    assert u_alpha_binary(empty).value < 0.6


@pytest.mark.parametrize(
    ("spans", "u", "binary"),
    [
        # The edge study of a text of 20 characters and two coders.
        ([("a", 0, 5, "x")], -0.1, -0.1),
        ([("a", 0, 20, "x")], -0.475, -0.475),
        ([("a", 0, 5, "x"), ("b", 0, 5, "y")], 0.415, 1.0),
        ([("a", 0, 10, "x"), ("b", 0, 5, "x"), ("b", 5, 10, "x")], 1.0, 1.0),
    ],
)
def test_known_edge_cases(spans, u, binary):
    coded = coded_spans(("a", "b"), [(20, ("a", "b"), spans)])
    assert u_alpha(coded).value == pytest.approx(u, abs=6e-4)
    assert u_alpha_binary(coded).value == pytest.approx(binary, abs=6e-4)


@pytest.mark.parametrize(
    ("length", "present", "spans", "reason"),
    [
        (20, ("a", "b"), [], "no_spans"),
        (0, ("a", "b"), [], "no_units"),
        (20, ("a",), [("a", 0, 5, "x")], "fewer_than_two_coders"),
        (20, ("a", "b"), [("a", 0, 20, "x"), ("b", 0, 9, "x"), ("b", 9, 20, "x")], "no_variation"),
    ],
)
def test_nothing_to_go_by_is_undefined(length, present, spans, reason):
    coded = coded_spans(("a", "b"), [(length, present, spans)])
    assert u_alpha(coded).undefined == reason
    assert u_alpha_binary(coded).undefined == reason


def test_full_cover_with_two_codes_has_u_alpha_but_no_gaps_to_tell_apart():
    marks = [(coder, *rest) for coder in "ab" for rest in ((0, 9, "x"), (9, 20, "y"))]
    coded = coded_spans(("a", "b"), [(20, ("a", "b"), marks)])
    assert u_alpha(coded).value == 1.0
    assert u_alpha_binary(coded).undefined == "no_variation"


def test_one_code_alone_has_the_same_u_alpha_with_and_without_telling_codes_apart():
    marks = [("a", 0, 4, "x"), ("a", 6, 9, "y"), ("b", 2, 5, "x"), ("b", 7, 9, "x")]
    one = choose_code(coded_spans(("a", "b"), [(20, ("a", "b"), marks)]), "x")
    assert u_alpha(one).value == pytest.approx(u_alpha_binary(one).value)


def test_a_code_can_be_chosen_where_codes_overlap_each_other():
    spans = [
        {"coder": "a", "begin": 0, "end": 5, "code": "x"},
        {"coder": "a", "begin": 2, "end": 9, "code": "y"},
        {"coder": "b", "begin": 0, "end": 5, "code": "x"},
    ]
    study = {"kind": "spans", "length": 20, "coders": ["a", "b"], "spans": spans}
    assert evaluate(study, "u_alpha", code="x").value == 1.0
    for measure, code in (("u_alpha", None), ("u_alpha_binary", None), ("u_alpha", "*")):
        with pytest.raises(ValueError, match=f"{measure} does not allow overlapping"):
            evaluate(study, measure, code=code)


def test_long_texts_do_not_overflow():
    length = 3 * 10**9
    half = length // 2
    marks = [("a", 0, half, "x"), ("b", 0, half + 1, "x")]
    spans = coded_spans(("a", "b"), [(length, ("a", "b"), marks)] * 3)
    assert isinstance(spans, CodedSpans)
    assert u_alpha(spans).value == pytest.approx(1.0, abs=1e-8)

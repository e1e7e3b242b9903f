from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import (
    char_f1,
    choose_coders,
    coded_spans,
    evaluate,
    measure_documents,
    pool,
    presence_tables,
)

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)


def of_pair(documents, code="x", coders=("a", "b")):
    return char_f1(pool(presence_tables(coded_spans(coders, documents), code)))


def test_dices_coefficient_of_ten_and_five_characters_of_which_four_are_shared():
    document = (50, ("a", "b"), [("a", 0, 10, "x"), ("b", 6, 11, "x")])
    assert of_pair([document]).value == pytest.approx(2 * 4 / (10 + 5))


def test_overlapping_spans_of_one_coder_count_once():
    once = (50, ("a", "b"), [("a", 0, 10, "x"), ("b", 6, 11, "x")])
    twice = (50, ("a", "b"), [("a", 0, 8, "x"), ("a", 2, 10, "x"), ("b", 6, 11, "x")])
    assert of_pair([once]).value == of_pair([twice]).value


def test_any_code_is_the_union_of_all():
    document = (50, ("a", "b"), [("a", 0, 8, "x"), ("a", 2, 10, "y"), ("b", 6, 11, "z")])
    assert of_pair([document], "*").value == pytest.approx(2 * 4 / (10 + 5))
    assert of_pair([document], "x").value == 0.0


def test_documents_are_pooled_where_both_looked():
    documents = [
        (9, ("a", "b"), [("a", 0, 4, "x"), ("b", 2, 4, "x")]),
        (9, ("a",), [("a", 0, 9, "x")]),
        (9, ("a", "b"), [("b", 0, 2, "x")]),
    ]
    assert of_pair(documents).value == pytest.approx(2 * 2 / (4 + 2 + 2))


@SETTINGS
@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 20), st.integers(1, 9)), max_size=12)
)
def test_it_is_what_counting_characters_gives(drawn):
    spans = [(coder, start, start + size, "x") for coder, start, size in drawn]
    marked = {
        coder: {
            place for who, start, end, _ in spans if who == coder for place in range(start, end)
        }
        for coder in "abc"
    }
    table = pool(presence_tables(coded_spans(tuple("abc"), [(30, tuple("abc"), spans)]), "x"))
    result = char_f1(choose_coders(table, (2, 0)))
    both = len(marked["a"]) + len(marked["c"])
    assert result.value == (2 * len(marked["a"] & marked["c"]) / both if both else None)


@pytest.mark.parametrize(
    ("documents", "coders", "reason"),
    [
        ([(20, ("a", "b"), [("a", 0, 3, "y")])], ("a", "b"), "no_spans"),
        ([(0, ("a", "b"), [])], ("a", "b"), "no_units"),
        ([(20, ("a",), [("a", 0, 3, "x")])], ("a", "b"), "no_pairable_units"),
        ([(20, ("a",), [("a", 0, 3, "x")])], ("a",), "fewer_than_two_coders"),
    ],
)
def test_nothing_to_go_by_is_undefined(documents, coders, reason):
    assert of_pair(documents, coders=coders).undefined == reason


def test_three_coders_need_a_pair():
    study = {"kind": "spans", "length": 9, "coders": ["a", "b", "c"], "spans": []}
    assert evaluate(study, "char_f1", params={"pair": "0,2"}, code="x").undefined == "no_spans"
    with pytest.raises(ValueError, match="pair is needed"):
        evaluate(study, "char_f1", code="x")
    with pytest.raises(ValueError, match="two coders are compared, not 3"):
        of_pair([(9, ("a",), [])], coders=("a", "b", "c"))


def test_the_mean_over_pairs_leaves_out_pairs_that_marked_nothing():
    coders = ("a", "b", "c", "d")
    documents = [(20, coders, [("a", 0, 10, "x"), ("b", 5, 10, "x")])]
    found = measure_documents("char_f1_mean", coded_spans(coders, documents), code="x")
    assert found.value == pytest.approx(2 * 5 / 15 / 5)
    alone = coded_spans(("a",), [(9, ("a",), [])])
    assert measure_documents("char_f1_mean", alone, code="x").undefined == "fewer_than_two_coders"

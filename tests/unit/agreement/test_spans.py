from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import choose_code, choose_span_coders, coded_spans, unite_overlaps
from annotator.agreement.spans import refuse_overlap

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)


def rows(spans):
    """Write coded spans out as rows."""
    return sorted(
        (
            int(spans.document[i]),
            spans.coders[spans.coder[i]],
            int(spans.start[i]),
            int(spans.end[i]),
            spans.codes[spans.code[i]],
        )
        for i in range(len(spans.start))
    )


def one_document(*spans, length=100, coders=("a", "b")):
    return coded_spans(coders, [(length, coders, spans)])


def test_spans_come_back_as_they_were_given():
    spans = coded_spans(
        ("a", "b"),
        [(10, ("a", "b"), [("b", 2, 4, "指责")]), (0, (), []), (5, ("a",), [("a", 0, 5, "*x")])],
    )
    assert rows(spans) == [(0, "b", 2, 4, "指责"), (2, "a", 0, 5, "*x")]
    assert spans.present.tolist() == [[True, True], [False, False], [True, False]]


@pytest.mark.parametrize(
    ("span", "message"),
    [
        (("a", -1, 3, "x"), "not inside"),
        (("a", 3, 3, "x"), "not inside"),
        (("a", 5, 3, "x"), "not inside"),
        (("a", 5, 101, "x"), "not inside"),
        (("z", 5, 6, "x"), "unknown coder"),
    ],
)
def test_a_span_that_cannot_be_is_refused(span, message):
    with pytest.raises(ValueError, match=message):
        one_document(span)


def test_a_span_of_a_coder_who_did_not_look_at_the_document_is_refused():
    with pytest.raises(ValueError, match="not among those who looked"):
        coded_spans(("a", "b"), [(10, ("a",), [("b", 0, 1, "x")])])


def test_a_negative_length_is_refused():
    with pytest.raises(ValueError, match="negative"):
        coded_spans(("a",), [(-1, ("a",), [])])


def test_choosing_a_code_keeps_its_spans_only_and_a_star_makes_all_codes_one():
    spans = one_document(("a", 0, 2, "x"), ("b", 1, 3, "y"))
    assert rows(choose_code(spans, "x")) == [(0, "a", 0, 2, "x")]
    assert rows(choose_code(spans, "*")) == [(0, "a", 0, 2, "*"), (0, "b", 1, 3, "*")]
    assert rows(choose_code(spans, "nobody used it")) == []
    assert choose_code(spans, None) is spans


def test_choosing_coders_drops_the_spans_of_the_others():
    spans = one_document(
        ("a", 0, 2, "x"), ("b", 1, 3, "y"), ("c", 4, 5, "x"), coders=("a", "b", "c")
    )
    chosen = choose_span_coders(spans, (2, 0))
    assert chosen.coders == ("c", "a")
    assert rows(chosen) == [(0, "a", 0, 2, "x"), (0, "c", 4, 5, "x")]


def test_overlap_within_a_coder_is_refused_and_touching_is_not():
    refuse_overlap(one_document(("a", 0, 5, "x"), ("a", 5, 9, "y"), ("b", 2, 7, "x")), "m")
    with pytest.raises(ValueError, match=r"m does not allow overlapping.*\[0, 5\).*\[4, 9\)"):
        refuse_overlap(one_document(("a", 4, 9, "y"), ("a", 0, 5, "x")), "m")


def test_the_same_places_in_two_documents_do_not_overlap():
    document = (10, ("a",), [("a", 0, 5, "x")])
    refuse_overlap(coded_spans(("a",), [document, document]), "m")


def test_uniting_joins_overlaps_and_leaves_touching_spans_apart():
    spans = one_document(
        ("a", 0, 5, "x"),
        ("a", 3, 4, "x"),
        ("a", 4, 8, "x"),
        ("a", 8, 9, "x"),
        ("a", 2, 6, "y"),
        ("b", 0, 9, "x"),
    )
    united, gone = unite_overlaps(spans)
    assert gone == 2
    assert rows(united) == [
        (0, "a", 0, 8, "x"),
        (0, "a", 2, 6, "y"),
        (0, "a", 8, 9, "x"),
        (0, "b", 0, 9, "x"),
    ]


@SETTINGS
@given(
    st.lists(
        st.tuples(
            st.sampled_from("ab"),
            st.integers(0, 19),
            st.integers(1, 8),
            st.sampled_from("xy"),
            st.integers(0, 1),
        ),
        max_size=20,
    )
)
def test_uniting_covers_the_same_characters_with_spans_that_do_not_overlap(drawn):
    documents = [
        (
            30,
            ("a", "b"),
            [(who, at, at + size, code) for who, at, size, code, doc in drawn if doc == number],
        )
        for number in (0, 1)
    ]
    spans = coded_spans(("a", "b"), documents)
    united, gone = unite_overlaps(spans)
    assert len(united.start) + gone == len(spans.start)
    for code in "xy":
        refuse_overlap(choose_code(united, code), "a check")

    def covered(each):
        return {(d, w, p, c) for d, w, start, end, c in rows(each) for p in range(start, end)}

    assert covered(united) == covered(spans)


def test_uniting_nothing_gives_nothing():
    united, gone = unite_overlaps(one_document())
    assert (rows(united), gone) == ([], 0)
    assert united.start.dtype == np.int64

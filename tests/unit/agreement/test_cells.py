from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import category_tables, coded_spans, pool, presence_tables, set_tables

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
CODERS = ("a", "b", "c")

SPANS = st.lists(
    st.tuples(
        st.sampled_from(CODERS), st.integers(0, 14), st.integers(1, 6), st.sampled_from("xyz")
    ),
    max_size=12,
)
DOCUMENTS = st.lists(st.tuples(st.sets(st.sampled_from(CODERS)), SPANS), max_size=4)


def laid_out(drawn):
    """Make documents of 20 characters, without the spans of coders who did not look."""
    return [
        (20, tuple(sorted(seen)), [(w, at, at + n, c) for w, at, n, c in spans if w in seen])
        for seen, spans in drawn
    ]


def counted(table):
    """Count rating vectors, as values."""
    counts = Counter()
    for row, weight in zip(table.patterns, table.weights.tolist(), strict=True):
        if weight:
            counts[tuple(None if i < 0 else table.categories[i] for i in row)] += weight
    return counts


@SETTINGS
@given(DOCUMENTS, st.sampled_from(["x", "*", "unused"]))
def test_the_presence_table_counts_what_painting_each_character_shows(naive, drawn, code):
    documents = laid_out(drawn)
    painted = naive.presence(CODERS, documents, code)
    table = pool(presence_tables(coded_spans(CODERS, documents), code))
    assert counted(table) == Counter(zip(*painted, strict=True))


@SETTINGS
@given(DOCUMENTS)
def test_the_set_table_counts_the_sets_that_painting_each_character_shows(naive, drawn):
    documents = laid_out(drawn)
    painted = [
        [None if marks is None else frozenset(marks) for marks in row]
        for row in naive.painted(CODERS, documents)
    ]
    table = pool(set_tables(coded_spans(CODERS, documents)))
    assert counted(table) == Counter(zip(*painted, strict=True))


def test_the_category_table_tells_codes_and_gaps_apart():
    spans = coded_spans(
        ("a", "b"), [(10, ("a", "b"), [("a", 0, 4, "x"), ("a", 2, 6, "x"), ("b", 5, 8, "False")])]
    )
    assert counted(pool(category_tables(spans, "m"))) == {
        ("x", False): 5,
        ("x", "False"): 1,
        (False, "False"): 2,
        (False, False): 2,
    }


def test_the_category_table_refuses_two_codes_on_one_character():
    spans = coded_spans(("a",), [(10, ("a",), [("a", 0, 4, "x"), ("a", 2, 6, "y")])])
    with pytest.raises(ValueError, match="m does not allow overlapping"):
        category_tables(spans, "m")


def test_a_text_of_a_billion_characters_is_as_small_as_its_spans():
    spans = coded_spans(
        ("a", "b"), [(10**9, ("a", "b"), [("a", 5, 10**9, "x"), ("b", 0, 7, "x")])]
    )
    table = pool(presence_tables(spans, "x"))
    assert counted(table) == {(False, True): 5, (True, True): 2, (True, False): 10**9 - 7}


def test_documents_keep_tables_of_their_own():
    spans = coded_spans(
        ("a", "b"), [(3, ("a",), []), (0, ("a", "b"), []), (4, ("a", "b"), [("b", 0, 1, "x")])]
    )
    tables = presence_tables(spans, "x")
    written = [
        (int(document), tuple(tables.patterns[pattern].tolist()), int(weight))
        for document, pattern, weight in zip(
            tables.document, tables.pattern, tables.weight, strict=True
        )
    ]
    assert sorted(written) == [(0, (0, -1), 3), (2, (0, 0), 3), (2, (0, 1), 1)]
    assert tables.count == 3


def test_sets_of_more_codes_than_a_number_has_bits():
    rows = [("a", number, number + 2, f"k{number:03}") for number in range(130)]
    spans = coded_spans(("a", "b"), [(140, ("a", "b"), rows)])
    expected = Counter({(frozenset(), frozenset()): 9})
    for place in range(131):
        codes = {f"k{number:03}" for number in (place - 1, place) if 0 <= number < 130}
        expected[frozenset(codes), frozenset()] += 1
    assert counted(pool(set_tables(spans))) == expected

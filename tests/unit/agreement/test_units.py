from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import (
    choose_coders,
    document_table,
    document_tables,
    pool,
    units_from_numbers,
    units_from_ratings,
)
from annotator.agreement.units import UnitsTable, category_values, resampled_weights

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)


def listed(table):
    """Write a table out as its units, in any order."""
    return sorted(
        tuple(row)
        for row, weight in zip(table.patterns.tolist(), table.weights.tolist(), strict=True)
        for _ in range(weight)
    )


@SETTINGS
@given(
    st.integers(1, 5).flatmap(
        lambda coders: st.lists(st.tuples(*[st.integers(-1, 3)] * coders), max_size=40).map(
            lambda units: (coders, units)
        )
    ),
    st.sampled_from([np.int8, np.int64]),
)
def test_a_table_holds_exactly_the_units_it_was_given(drawn, dtype):
    coders, units = drawn
    numbers = np.array(units, dtype=dtype).reshape(len(units), coders).T
    table = units_from_numbers(tuple(map(str, range(coders))), range(4), numbers)
    assert listed(table) == sorted(units)


def test_counting_by_packing_and_by_sorting_gives_the_same_table():
    numbers = np.random.default_rng(1).integers(-1, 3, (4, 100_000)).astype(np.int8)
    packed = units_from_numbers(tuple("abcd"), range(3), numbers)
    wide = units_from_numbers(tuple("abcd"), range(300), numbers)
    assert packed.patterns.tolist() == wide.patterns.tolist()
    assert packed.weights.tolist() == wide.weights.tolist()
    assert packed.weights.sum() == 100_000


def test_categories_are_ordered_numbers_by_size_then_strings_by_code_point():
    table = units_from_ratings(("a", "b"), [[10, "é", 2, None], ["中", "z", 2.5, 2]])
    assert table.categories == (2, 2.5, 10, "z", "é", "中")
    assert not table.ordered


def test_numpy_values_are_ratings_like_any_other():
    table = units_from_ratings(("a", "b"), [np.array([1, 2]), [1, 2.0]])
    assert table.categories == (1, 2)
    assert listed(table) == [(0, 0), (1, 1)]


def test_given_categories_keep_their_order_and_the_unused_ones():
    table = units_from_ratings(("a", "b"), [["low"], ["high"]], ["low", "middle", "high"])
    assert table.categories == ("low", "middle", "high")
    assert table.ordered
    assert listed(table) == [(0, 2)]


@pytest.mark.parametrize(
    ("ratings", "message"),
    [
        ([[1, 2]], "2 coders but 1 rows"),
        ([[1, 2], [1]], "differ in length"),
        ([[1], [float("nan")]], "None stands for a missing one"),
        ([[1], [float("inf")]], "cannot be inf"),
        ([[1], [[1]]], "not a list"),
        ([[1], [(1,)]], "string or a finite number"),
    ],
)
def test_ratings_that_make_no_table_are_refused(ratings, message):
    with pytest.raises(ValueError, match=message):
        units_from_ratings(("a", "b"), ratings)


def test_a_rating_outside_the_given_categories_is_refused():
    with pytest.raises(ValueError, match="not among the categories"):
        units_from_ratings(("a",), [["c"]], ["a", "b"])
    with pytest.raises(ValueError, match="holds a value twice"):
        units_from_ratings(("a",), [["a"]], ["a", "a"])


@pytest.mark.parametrize("number", [-2, 3])
def test_a_number_that_is_no_category_is_refused(number):
    with pytest.raises(ValueError, match="not a position"):
        units_from_numbers(("a",), range(3), np.array([[number]]))


def test_shapes_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="one row per coder"):
        units_from_numbers(("a", "b"), range(3), np.zeros((1, 4), dtype=np.int64))
    with pytest.raises(ValueError, match="one row per weight"):
        UnitsTable(("a",), (), np.zeros((1, 2), dtype=np.int64), np.ones(1, dtype=np.int64))


def test_coders_can_be_chosen_and_reordered():
    table = units_from_ratings(("a", "b", "c"), [[1, 2], [3, None], [5, 6]])
    chosen = choose_coders(table, (2, 0))
    assert chosen.coders == ("c", "a")
    assert [[table.categories[i] for i in row] for row in chosen.patterns] in (
        [[5, 1], [6, 2]],
        [[6, 2], [5, 1]],
    )


def test_tables_of_documents_add_up_to_the_table_of_all():
    random = np.random.default_rng(2)
    numbers = random.integers(-1, 2, (3, 500))
    documents = random.integers(0, 7, 500)
    tables = document_tables(tuple("abc"), (False, True), numbers, documents, 8)
    whole = units_from_numbers(tuple("abc"), (False, True), numbers)
    assert listed(pool(tables)) == listed(whole)
    for document in range(8):
        own = numbers[:, documents == document]
        assert listed(document_table(tables, document)) == sorted(map(tuple, own.T.tolist()))


def test_resampled_weights_are_sums_of_the_documents_drawn():
    numbers = np.array([[0, 1, 1, 0], [0, 1, 0, -1]])
    tables = document_tables(
        ("a", "b"),
        (False, True),
        numbers,
        np.array([0, 0, 1, 2]),
        3,
        widths=np.array([5, 1, 2, 9]),
    )
    weights = resampled_weights(tables, np.array([[1, 1, 1], [2, 0, 1]]))
    by_pattern = dict(zip(map(tuple, tables.patterns.tolist()), weights.T.tolist(), strict=True))
    assert by_pattern == {(0, 0): [5, 10], (1, 1): [1, 2], (1, 0): [2, 0], (0, -1): [9, 9]}


def test_values_of_categories_are_asked_for_in_vain_where_they_are_words():
    with pytest.raises(ValueError, match="level interval needs"):
        category_values(units_from_ratings(("a",), [["x"]]), "level interval")

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.arrays import add_up, distinct_rows

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)


@SETTINGS
@given(st.lists(st.lists(st.integers(-3, 3), min_size=3, max_size=3), max_size=20))
def test_distinct_rows_give_back_every_row(rows):
    matrix = np.array(rows, dtype=np.int64).reshape(len(rows), 3)
    distinct, which = distinct_rows(matrix)
    assert distinct[which].tolist() == matrix.tolist()
    assert len(distinct) == len({tuple(row) for row in rows})


def test_rows_too_wide_to_pack_into_one_number_are_still_told_apart():
    rows = np.random.default_rng(1).integers(0, 10**6, (50, 40))
    rows[25:] = rows[:25]
    distinct, which = distinct_rows(rows)
    assert len(distinct) == 25
    assert (distinct[which] == rows).all()


@pytest.mark.parametrize("large", [10, 2**60])
def test_adding_up_is_exact_for_small_and_for_large_amounts(large):
    sums = add_up(np.array([0, 2, 2]), np.array([large, 1, large]), 4)
    assert sums.tolist() == [large, 0, large + 1, 0]


def test_adding_nothing_up_gives_zeros():
    nothing = np.zeros(0, dtype=np.int64)
    assert add_up(nothing, nothing, 2).tolist() == [0, 0]

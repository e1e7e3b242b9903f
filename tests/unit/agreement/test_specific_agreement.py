from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import evaluate, units_from_ratings
from annotator.agreement.specific_agreement import (
    negative_agreement,
    positive_agreement,
    specific_agreement,
)

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)


def yes_and_no(both, first, second, neither):
    """Ratings of two coders from the cells of a 2 x 2 table."""
    sizes = [(1, 1), (1, 0), (0, 1), (0, 0)]
    cells = zip(sizes, (both, first, second, neither), strict=True)
    units = [pair for pair, times in cells for _ in range(times)]
    return units_from_ratings("ab", [list(row) for row in zip(*units, strict=True)])


def test_cicchetti_and_feinsteins_tables_with_like_agreement_and_unlike_prevalence():
    # Feinstein, Cicchetti 1990: 85 % agreement; p_pos .85, p_neg .86 against .92 and .39.
    balanced, skewed = yes_and_no(40, 9, 6, 45), yes_and_no(80, 10, 5, 5)
    assert positive_agreement(balanced).value == pytest.approx(80 / 95)
    assert negative_agreement(balanced).value == pytest.approx(90 / 105)
    assert positive_agreement(skewed).value == pytest.approx(160 / 175)
    assert negative_agreement(skewed).value == pytest.approx(10 / 25)


@SETTINGS
@given(st.lists(st.tuples(*[st.sampled_from([None, "x", "y"])] * 3), max_size=8))
def test_it_is_the_share_of_pairs_that_start_with_the_category_and_end_with_it(units):
    table = units_from_ratings("abc", [list(row) for row in zip(*units, strict=True)] or [[]] * 3)
    pairs = [
        pair
        for unit in units
        for pair in permutations([value for value in unit if value is not None], 2)
        if pair[0] == "x"
    ]
    position = table.categories.index("x") if "x" in table.categories else -1
    found = specific_agreement(table, position)
    if pairs:
        assert found.value == pytest.approx(sum(two == "x" for _, two in pairs) / len(pairs))
    else:
        assert found.undefined in ("category_unused", "no_pairable_units", "no_units")


def test_the_door_takes_a_category_by_name_or_yes_and_no():
    study = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 0, 0, 1], [1, 1, 0, None]]}
    assert evaluate(study, "specific_agreement", code="1").value == pytest.approx(2 / 3)
    assert evaluate(study, "positive_agreement").value == pytest.approx(2 / 3)
    assert evaluate(study, "negative_agreement").value == pytest.approx(2 / 3)
    assert evaluate(study, "specific_agreement", code="9").undefined == "category_unused"
    never = {**study, "units": [[0, 0], [0, 0]]}
    assert evaluate(never, "positive_agreement").undefined == "category_unused"
    assert evaluate(never, "negative_agreement").value == 1.0
    with pytest.raises(ValueError, match="yes or no"):
        evaluate({**study, "units": [[1, 2], [1, 2]]}, "positive_agreement")

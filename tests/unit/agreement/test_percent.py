from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import evaluate, percent_agreement, units_from_ratings

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
RATINGS = st.integers(2, 4).flatmap(
    lambda coders: st.lists(
        st.tuples(*[st.sampled_from([None, "x", "y", "z"])] * coders), max_size=12
    ).map(lambda units: [list(row) for row in zip(*units, strict=True)] or [[]] * coders)
)


def table_of(ratings):
    return units_from_ratings(tuple(f"c{i}" for i in range(len(ratings))), ratings)


def test_the_share_of_equal_pairs_of_cohens_example(published):
    assert evaluate(published["cohen1960_p45"], "percent_agreement").value == pytest.approx(0.7)


def test_with_missing_ratings_it_is_the_mean_over_units_that_two_coders_rated(published):
    # Gwet 2014, p. 120: 4 coders, 12 units, 11 of them rated by two or more.
    result = evaluate(
        published["gwet2014_raw4raters"], "percent_agreement", params={"missing": "gwet2014"}
    )
    assert result.value == pytest.approx(0.8181818, abs=1e-7)
    assert result.n == 11


@SETTINGS
@given(RATINGS)
def test_it_is_what_counting_pairs_one_by_one_gives(naive, ratings):
    expected = naive.percent(ratings)
    result = percent_agreement(table_of(ratings))
    assert result.value == (None if expected is None else pytest.approx(expected, abs=1e-12))


@SETTINGS
@given(RATINGS, st.permutations(["x", "y", "z"]), st.randoms(use_true_random=False))
def test_order_of_coders_names_of_categories_and_copies_of_units_change_nothing(
    ratings, names, random
):
    plain = percent_agreement(table_of(ratings))
    renamed = dict(zip(["x", "y", "z", None], [*names, None], strict=True))
    changed = [[renamed[value] for value in row] * 2 for row in ratings]
    random.shuffle(changed)
    again = percent_agreement(table_of(changed))
    assert (again.undefined, again.value) == (
        plain.undefined,
        None if plain.value is None else pytest.approx(plain.value, abs=1e-12),
    )


def test_full_agreement_is_exactly_one_and_full_disagreement_exactly_zero():
    assert percent_agreement(table_of([["x", "y"], ["x", "y"], ["x", None]])).value == 1.0
    assert percent_agreement(table_of([["x", "y"], ["y", "x"]])).value == 0.0


def test_it_is_defined_where_all_values_are_the_same():
    assert percent_agreement(table_of([["x"], ["x"]])).value == 1.0


def test_other_rules_for_missing_ratings_are_refused(published):
    with pytest.raises(ValueError, match="missing must be one of gwet2014"):
        evaluate(published["cohen1960_p45"], "percent_agreement", params={"missing": "dkpro"})

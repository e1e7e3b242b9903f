from __future__ import annotations

import pytest

from annotator.agreement import cohen_kappa, evaluate, units_from_ratings
from annotator.agreement.conger import conger_kappa


def test_gwets_example_with_missing_ratings(published):
    # Gwet 2014, p. 120.
    result = evaluate(
        published["gwet2014_raw4raters"], "conger_kappa", params={"missing": "gwet2014"}
    )
    assert result.value == pytest.approx(0.76282, abs=6e-6)


def test_two_coders_without_missing_ratings_have_cohens_kappa():
    table = units_from_ratings(("a", "b"), [[1, 2, 2, 3], [1, 2, 3, 3]])
    assert conger_kappa(table).value == pytest.approx(cohen_kappa(table).value, abs=1e-12)


def test_a_coder_who_rated_nothing_changes_nothing():
    two = units_from_ratings(("a", "b"), [[1, 2, 2, 3], [1, 2, 3, 3]])
    three = units_from_ratings(("a", "z", "b"), [[1, 2, 2, 3], [None] * 4, [1, 2, 3, 3]])
    assert conger_kappa(three).value == pytest.approx(conger_kappa(two).value, abs=1e-12)


def test_one_category_is_undefined_and_so_are_no_pairs():
    same = units_from_ratings(tuple("abc"), [["x"]] * 3)
    assert conger_kappa(same).undefined == "no_variation"
    alone = units_from_ratings(("a", "b"), [[1, None], [None, 1]])
    assert conger_kappa(alone).undefined == "no_pairable_units"

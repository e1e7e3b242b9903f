from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import evaluate, fleiss_kappa, units_from_ratings


def test_fleiss_own_example(published):
    # Fleiss 1971: 30 subjects, 6 psychiatrists, 5 diagnoses.
    study = published["fleiss1971"]
    assert evaluate(study, "fleiss_kappa").value == pytest.approx(0.43, abs=6e-4)
    assert evaluate(study, "fleiss_observed_agreement").value == pytest.approx(0.5556, abs=6e-4)
    assert evaluate(study, "fleiss_expected_agreement").value == pytest.approx(0.2201, abs=6e-4)
    schizophrenia = evaluate(study, "fleiss_kappa_category", code="3")
    assert schizophrenia.value == pytest.approx(0.517, abs=5e-3)


def test_the_order_of_coders_within_a_unit_does_not_matter():
    random = np.random.default_rng(1)
    ratings = random.integers(0, 3, (4, 30))
    shuffled = random.permuted(ratings, axis=0)
    coders = tuple("abcd")
    first = fleiss_kappa(units_from_ratings(coders, ratings.tolist()))
    second = fleiss_kappa(units_from_ratings(coders, shuffled.tolist()))
    assert first.value == pytest.approx(second.value, abs=1e-12)


def test_one_category_is_undefined_even_where_rounding_would_hide_it():
    # Seven coders: shares of 1/7 do not add up to 1 in binary.
    table = units_from_ratings(tuple("abcdefg"), [["x"] * 3] * 7)
    assert fleiss_kappa(table).undefined == "no_variation"


def test_units_without_any_rating_do_not_count():
    table = units_from_ratings(("a", "b"), [[1, 2, 2, None], [1, 2, 1, None]])
    shorter = units_from_ratings(("a", "b"), [[1, 2, 2], [1, 2, 1]])
    assert fleiss_kappa(table) == fleiss_kappa(shorter)


def test_a_unit_rated_once_counts_for_chance_only():
    # A_o = 1/2 over two units; shares (1 + 1/2 + 1, 1/2) / 3.
    table = units_from_ratings(("a", "b"), [["x", "x", "x"], ["x", "y", None]])
    expected = (5 / 6) ** 2 + (1 / 6) ** 2
    assert fleiss_kappa(table).value == pytest.approx((0.5 - expected) / (1 - expected))


@pytest.mark.parametrize("code", ["x", "never given"])
def test_a_category_that_all_or_none_of_the_ratings_are_has_no_kappa(code):
    study = {"kind": "coding", "coders": ["a", "b"], "units": [["x"], ["x"]]}
    assert evaluate(study, "fleiss_kappa_category", code=code).undefined == "no_variation"


def test_a_category_kappa_needs_a_category_and_units():
    study = {"kind": "coding", "coders": ["a", "b"], "units": [[], []]}
    assert evaluate(study, "fleiss_kappa_category", code="x").undefined == "no_units"
    assert evaluate(study, "fleiss_expected_agreement").undefined == "no_units"
    with pytest.raises(ValueError, match="needs a code"):
        evaluate(study, "fleiss_kappa_category")

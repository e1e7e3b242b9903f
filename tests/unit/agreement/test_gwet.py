from __future__ import annotations

import pytest

from annotator.agreement import evaluate, units_from_ratings
from annotator.agreement.gwet import agreement_weights, gwet_ac1, gwet_ac2


def test_gwets_hand_example(published):
    study = published["gwet_hand"]
    assert evaluate(study, "gwet_ac1").value == pytest.approx(0.8658, abs=1e-4)


def test_gwets_example_with_missing_ratings(published):
    # Gwet 2014, p. 120.
    result = evaluate(published["gwet2014_raw4raters"], "gwet_ac1", params={"missing": "gwet2014"})
    assert result.value == pytest.approx(0.77544, abs=6e-6)


def test_quadratic_ac2_of_cohens_example(published):
    result = evaluate(published["cohen1960_p45"], "gwet_ac2", params={"weights": "quadratic"})
    assert result.value == pytest.approx(0.63855, abs=6e-6)


def test_weights_go_by_values_of_numbers_and_by_ranks_of_words():
    numbers = units_from_ratings(("a", "b"), [[1, 2], [4, 4]])
    assert agreement_weights(numbers, "linear")[0].tolist() == pytest.approx([1, 2 / 3, 0])
    assert agreement_weights(numbers, "quadratic")[0].tolist() == pytest.approx([1, 8 / 9, 0])
    assert agreement_weights(numbers, "ordinal")[0].tolist() == pytest.approx([1, 2 / 3, 0])
    words = units_from_ratings(("a", "b"), [["s", "m"], ["l", "l"]], ["s", "m", "l"])
    assert agreement_weights(words, "linear")[0].tolist() == pytest.approx([1, 1 / 2, 0])


def test_weights_of_words_without_an_order_are_refused():
    table = units_from_ratings(("a", "b"), [["s", "m"], ["l", "l"]])
    with pytest.raises(ValueError, match="or their order"):
        gwet_ac2(table, "linear")
    with pytest.raises(ValueError, match="weights must be one of"):
        gwet_ac2(table, "square")


def test_identity_weights_are_ac1():
    table = units_from_ratings(tuple("abc"), [[1, 2, 3], [1, 2, 2], [1, None, 2]])
    assert gwet_ac2(table, "identity").value == gwet_ac1(table).value


def test_one_category_is_undefined():
    table = units_from_ratings(("a", "b"), [["x", "x"], ["x", "x"]])
    assert gwet_ac1(table).undefined == "no_variation"
    assert gwet_ac1(units_from_ratings(("a", "b"), [[], []])).undefined == "no_units"

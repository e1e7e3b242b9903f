from __future__ import annotations

import pytest

from annotator.agreement import evaluate, units_from_ratings
from annotator.agreement.weighted_kappa import weighted_kappa


def test_artstein_and_poesios_example_with_named_distances(published):
    distance = {"IReq|STAT": 1, "Chck|IReq": 0.5, "Chck|STAT": 0.5}
    study = published["artstein_poesio2008_2"]
    result = evaluate(study, "weighted_kappa", params={"distance": distance})
    assert result.value == pytest.approx(0.8163, abs=6e-4)
    turned = {"|".join(reversed(key.split("|"))): value for key, value in distance.items()}
    assert evaluate(study, "weighted_kappa", params={"distance": turned}).value == result.value


def test_weights_count_ranks_and_categories_given_in_order_have_ranks():
    units = [["low", "mid", "high", "low"], ["low", "high", "mid", "mid"]]
    study = {"kind": "coding", "coders": ["a", "b"], "units": units}
    params = {"weights": "linear", "categories": ["low", "mid", "high"]}
    numbers = {"low": 1, "mid": 20, "high": 21}
    as_numbers = {**study, "units": [[numbers[value] for value in row] for row in units]}
    expected = evaluate(as_numbers, "weighted_kappa", params={"weights": "linear"}).value
    assert evaluate(study, "weighted_kappa", params=params).value == expected
    with pytest.raises(ValueError, match="or their order"):
        evaluate(study, "weighted_kappa", params={"weights": "linear"})


@pytest.mark.parametrize(
    ("weights", "distance", "message"),
    [
        (None, None, "needs either"),
        ("linear", {"x|y": 1}, "needs either"),
        ("cubic", None, "weights must be one of"),
        (None, {}, "says nothing of"),
    ],
)
def test_weights_that_say_nothing_or_too_much_are_refused(weights, distance, message):
    table = units_from_ratings(("a", "b"), [["x", "y"], ["x", "x"]])
    with pytest.raises(ValueError, match=message):
        weighted_kappa(table, weights, distance)


@pytest.mark.parametrize("distance", [{"x|y": -1}, {"x|y": "far"}, {"x|y": True}, [("x|y", 1)]])
def test_a_distance_that_is_no_distance_is_refused(distance):
    study = {"kind": "coding", "coders": ["a", "b"], "units": [["x"], ["y"]]}
    with pytest.raises(ValueError, match="distance must be"):
        evaluate(study, "weighted_kappa", params={"distance": distance})


def test_no_disagreement_to_expect_is_undefined():
    table = units_from_ratings(("a", "b"), [[1, 1], [1, 1]])
    assert weighted_kappa(table, "quadratic").undefined == "no_variation"

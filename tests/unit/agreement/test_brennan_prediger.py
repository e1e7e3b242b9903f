from __future__ import annotations

import pytest

from annotator.agreement import evaluate, units_from_ratings
from annotator.agreement.brennan_prediger import brennan_prediger


def test_artstein_and_poesios_example_of_s(published):
    # Artstein and Poesio 2008: A_o = 0.7, two categories.
    assert evaluate(published["artstein_poesio2008_1"], "bennett_s").value == pytest.approx(0.4)


def test_gwets_example_with_missing_ratings(published):
    study = published["gwet2014_raw4raters"]
    result = evaluate(study, "brennan_prediger", params={"missing": "gwet2014"})
    assert result.value == pytest.approx(0.77273, abs=6e-6)


def test_categories_that_nobody_used_count_if_they_are_named():
    study = {"kind": "coding", "coders": ["a", "b"], "units": [["x", "y"], ["x", "x"]]}
    assert evaluate(study, "bennett_s").value == 0.0
    four = evaluate(study, "bennett_s", params={"categories": ["w", "x", "y", "z"]})
    assert four.value == pytest.approx((0.5 - 0.25) / 0.75)


def test_one_category_is_undefined():
    assert brennan_prediger(units_from_ratings(("a", "b"), [[1], [1]])).undefined == "no_variation"
    assert brennan_prediger(units_from_ratings(("a", "b"), [[], []])).undefined == "no_units"

from __future__ import annotations

import pytest

from annotator.agreement import choose_coders, cohen_kappa, evaluate, units_from_ratings
from annotator.agreement.light import light_kappa


def test_it_is_the_mean_of_cohens_kappa_over_pairs():
    table = units_from_ratings(tuple("abc"), [[1, 2, 2, 1], [1, 2, 1, 1], [2, 2, 2, 1]])
    pairs = [cohen_kappa(choose_coders(table, pair)).value for pair in ((0, 1), (0, 2), (1, 2))]
    assert light_kappa(table).value == pytest.approx(sum(pairs) / 3, abs=1e-12)


def test_cohens_example_is_lights_for_two_coders(published):
    study = published["cohen1960_p45"]
    assert evaluate(study, "light_kappa").value == evaluate(study, "cohen_kappa").value


def test_one_pair_without_variation_makes_the_whole_undefined():
    table = units_from_ratings(tuple("abc"), [[1, 1], [1, 1], [1, 2]])
    assert light_kappa(table).undefined == "no_variation"
    assert light_kappa(units_from_ratings(("a",), [[1]])).undefined == "fewer_than_two_coders"

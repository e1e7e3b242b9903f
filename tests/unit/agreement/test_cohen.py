from __future__ import annotations

import pytest

from annotator.agreement import choose_coders, cohen_kappa, evaluate, units_from_ratings
from annotator.agreement.cohen import cohen_kappa_error


def test_cohens_own_example(published):
    # Cohen 1960, p. 45: kappa .492, largest possible .831, chance .41.
    study = published["cohen1960_p45"]
    assert evaluate(study, "cohen_kappa").value == pytest.approx(0.492, abs=5e-4)
    assert evaluate(study, "cohen_kappa_max").value == pytest.approx(0.831, abs=1e-3)
    assert evaluate(study, "cohen_expected_agreement").value == pytest.approx(0.41, abs=5e-3)


def test_units_that_one_of_the_two_did_not_rate_are_left_out():
    with_gaps = units_from_ratings(("a", "b"), [[1, 2, 1, None, 2], [1, 1, 1, 2, None]])
    without = units_from_ratings(("a", "b"), [[1, 2, 1], [1, 1, 1]])
    assert cohen_kappa(with_gaps) == cohen_kappa(without)
    assert cohen_kappa(with_gaps).n == 3


def test_the_order_of_the_two_coders_does_not_matter():
    table = units_from_ratings(("a", "b"), [[1, 2, 1, 3], [1, 1, 1, 3]])
    assert cohen_kappa(choose_coders(table, (1, 0))).value == cohen_kappa(table).value


def test_one_category_throughout_is_undefined_whatever_the_number_of_units():
    result = cohen_kappa(units_from_ratings(("a", "b"), [["x"] * 9, ["x"] * 9]))
    assert (result.undefined, result.observed, result.expected) == ("no_variation", 1.0, 1.0)


def test_one_coder_without_variation_gives_zero_and_crossed_coders_minus_one():
    assert cohen_kappa(units_from_ratings(("a", "b"), [[1, 1], [1, 2]])).value == 0.0
    assert cohen_kappa(units_from_ratings(("a", "b"), [[1, 2], [2, 1]])).value == -1.0


def test_three_coders_need_a_pair_and_the_pair_names_two_of_them():
    study = {"kind": "coding", "coders": list("abc"), "units": [[1, 2], [1, 2], [2, 1]]}
    assert evaluate(study, "cohen_kappa", params={"pair": "0,1"}).value == 1.0
    assert evaluate(study, "cohen_kappa", params={"pair": "2,0"}).value == -1.0
    with pytest.raises(ValueError, match="pair is needed"):
        evaluate(study, "cohen_kappa")
    with pytest.raises(ValueError, match="two coders are compared, not 3"):
        cohen_kappa(units_from_ratings(study["coders"], study["units"]))


def test_the_standard_error_of_full_agreement_is_zero():
    table = units_from_ratings(("a", "b"), [[1, 2, 2], [1, 2, 2]])
    assert cohen_kappa_error(table).value == pytest.approx(0.0, abs=1e-12)
    assert cohen_kappa_error(table, under_null=True).value == pytest.approx(3**-0.5)


@pytest.mark.parametrize("measure", ["cohen_kappa_se", "cohen_kappa_se0", "cohen_kappa_max"])
def test_what_goes_with_kappa_is_undefined_where_kappa_is(measure):
    same = {"kind": "coding", "coders": ["a", "b"], "units": [[1], [1]]}
    assert evaluate(same, measure).undefined == "no_variation"
    empty = {"kind": "coding", "coders": ["a", "b"], "units": [[1], [None]]}
    assert evaluate(empty, measure).undefined == "no_pairable_units"

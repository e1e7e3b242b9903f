from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import evaluate


@pytest.mark.parametrize(
    ("measure", "params", "expected"),
    [
        # Gwet 2014, p. 120 and the tables of chapter 5 for the same ratings.
        ("percent_agreement_se_gwet", {"missing": "gwet2014"}, 0.12561),
        ("brennan_prediger_se_gwet", {"missing": "gwet2014"}, 0.14472),
        ("fleiss_kappa_se_gwet", {"missing": "gwet2014"}, 0.15302),
        ("conger_kappa_se_gwet", {"missing": "gwet2014"}, 0.14917),
        ("gwet_ac1_se_gwet", {"missing": "gwet2014"}, 0.14295),
        ("alpha_se_gwet", {"level": "nominal"}, 0.14557),
    ],
)
def test_gwets_example(published, measure, params, expected):
    result = evaluate(published["gwet2014_raw4raters"], measure, params=params)
    assert result.value == pytest.approx(expected, abs=6e-6)


MEASURES = [
    "percent_agreement_se_gwet",
    "fleiss_kappa_se_gwet",
    "conger_kappa_se_gwet",
    "gwet_ac1_se",
    "alpha_se_gwet",
]


@pytest.mark.parametrize("measure", MEASURES)
def test_one_unit_has_no_standard_error(measure):
    study = {"kind": "coding", "coders": ["a", "b"], "units": [[1], [2]]}
    assert evaluate(study, measure).undefined == "too_few_units_for_error"


@pytest.mark.parametrize("measure", MEASURES)
def test_no_coefficient_has_no_standard_error(measure):
    study = {"kind": "coding", "coders": ["a", "b"], "units": [[1, None], [None, 2]]}
    assert evaluate(study, measure).undefined == "no_pairable_units"


@pytest.mark.parametrize("measure", MEASURES)
def test_full_agreement_with_variation_has_no_error(measure):
    study = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 2, 3], [1, 2, 3]]}
    assert evaluate(study, measure).value == pytest.approx(0, abs=1e-12)


def test_a_coder_who_rated_nothing_does_not_change_congers_error():
    units = [[1, 2, 3, 1], [1, 2, 2, 1]]
    two = {"kind": "coding", "coders": ["a", "b"], "units": units}
    three = {"kind": "coding", "coders": ["a", "b", "c"], "units": [*units, [None] * 4]}
    first, second = (evaluate(study, "conger_kappa_se_gwet").value for study in (two, three))
    assert second == pytest.approx(first)


@pytest.mark.parametrize("weights", ["linear", "quadratic", "ordinal"])
def test_the_error_of_ac2_is_about_what_leaving_out_each_unit_in_turn_shows(weights):
    random = np.random.default_rng(1)
    truth = random.integers(1, 5, 60)
    rows = [np.clip(truth + random.integers(-1, 2, 60), 1, 4).tolist() for _ in range(3)]
    params = {"weights": weights, "categories": [1, 2, 3, 4]}

    def ac2(units):
        study = {"kind": "coding", "coders": ["a", "b", "c"], "units": units}
        return evaluate(study, "gwet_ac2", params=params).value

    left_out = np.array([ac2([row[:n] + row[n + 1 :] for row in rows]) for n in range(60)])
    jackknife = (59 / 60 * ((left_out - left_out.mean()) ** 2).sum()) ** 0.5
    study = {"kind": "coding", "coders": ["a", "b", "c"], "units": rows}
    found = evaluate(study, "gwet_ac2_se", params=params)
    assert found.value == pytest.approx(jackknife, rel=0.03)
    plain = evaluate(study, "gwet_ac2_se", params={"weights": "identity"})
    assert plain.value == evaluate(study, "gwet_ac1_se").value


def test_the_errors_of_s_and_pi_are_those_of_their_other_names():
    study = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 1, 2, 1, 1], [1, 2, 2, 1, 1]]}
    found = {
        name: evaluate(study, f"{name}_se_gwet").value
        for name in ("bennett_s", "brennan_prediger", "scott_pi", "fleiss_kappa")
    }
    assert found["bennett_s"] == found["brennan_prediger"] != found["scott_pi"]
    assert found["scott_pi"] == found["fleiss_kappa"]
    # A unit that one coder did not rate is none of pi's.
    study["units"] = [[*study["units"][0], 2], [*study["units"][1], None]]
    assert evaluate(study, "scott_pi_se_gwet").value == found["scott_pi"]
    unrated = {**study, "units": [[None], [None]]}
    assert evaluate(unrated, "scott_pi_se_gwet").undefined == "no_units"
    assert evaluate(unrated, "fleiss_kappa_se_gwet").undefined == "no_pairable_units"

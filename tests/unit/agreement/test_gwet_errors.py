from __future__ import annotations

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

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.agreement import COEFFICIENTS, MEASURES, evaluate

CODING = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 2], [1, 2]]}
SPANS = {
    "kind": "spans",
    "length": 10,
    "coders": ["a", "b"],
    "spans": [{"coder": "a", "begin": 0, "end": 4, "code": "x"}],
}
CORPUS = {
    "kind": "corpus",
    "coders": ["a", "b"],
    "docs": [{"id": "d", "length": 10, "present": ["a", "b"], "spans": SPANS["spans"]}],
}


def test_an_unknown_measure_is_refused_by_name():
    with pytest.raises(ValueError, match="unknown measure: 'holistic'"):
        evaluate(CODING, "holistic")


@pytest.mark.parametrize(
    ("study", "message"),
    [
        ([1, 2], "a study must be a mapping"),
        ({}, "kind must be one of"),
        ({"kind": "pictures"}, "kind must be one of"),
        (SPANS, "alpha takes studies of kind coding, not spans"),
    ],
)
def test_a_study_of_the_wrong_kind_is_refused(study, message):
    with pytest.raises(ValueError, match=message):
        evaluate(study, "alpha")


@pytest.mark.parametrize(
    ("measure", "options", "message"),
    [
        (
            "alpha",
            {"params": {"weights": "linear"}},
            "alpha has no parameter 'weights'; it has: level",
        ),
        ("alpha", {"params": [("level", "nominal")]}, "params must be a mapping"),
        ("alpha", {"params": {"level": "linear"}}, "level must be one of"),
        ("alpha", {"code": "x"}, "alpha takes no code"),
        ("fleiss_kappa_category", {"code": 3}, "a code must be a string"),
        ("fleiss_kappa_category", {}, "needs a code"),
    ],
)
def test_options_that_do_not_fit_are_refused(measure, options, message):
    with pytest.raises(ValueError, match=message):
        evaluate(CODING, measure, **options)


@pytest.mark.parametrize("measure", sorted(MEASURES))
def test_every_measure_answers_for_a_study_with_nothing_in_it(measure):
    empty = {
        "coding": {"kind": "coding", "coders": ["a", "b"], "units": [[], []]},
        "spans": {**SPANS, "length": 0, "spans": [], "chance_samples": [{"spans": []}] * 30},
        "corpus": {**CORPUS, "docs": []},
        "segmentation": {"kind": "segmentation", "coders": ["a", "b"], "masses": [[], []]},
    }
    params = {
        "gwet_ac2": {"weights": "linear"},
        "gwet_ac2_se": {"weights": "linear"},
        "weighted_kappa": {"weights": "linear"},
        "weighted_kappa_se": {"weights": "linear"},
        "weighted_kappa_se0": {"weights": "linear"},
        "char_alpha_set": {"distance": "masi"},
    }
    code = "x" if MEASURES[measure].code == "needed" else None
    for kind in MEASURES[measure].kinds:
        result = evaluate(empty[kind], measure, params=params.get(measure), code=code)
        assert result.undefined or measure.startswith("boundary_edit")


def test_no_two_coefficients_share_a_name():
    assert len(MEASURES) == sum(len(module.MEASURES) for module in COEFFICIENTS)


def test_importing_the_engine_imports_numpy_and_nothing_heavier():
    heavy = "scipy", "pandas", "sqlalchemy", "PySide6"
    code = f"import sys, annotator.agreement; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

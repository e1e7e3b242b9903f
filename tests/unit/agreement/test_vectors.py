"""The engine agrees with published examples and with independent programs."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from annotator.agreement import MEASURES, REASONS, evaluate

HERE = Path(__file__).resolve()
VECTORS = HERE.parents[2] / "vectors"
SHARED = HERE.parents[3].parent / "shared" / "vectors"

FETCHED = "published_fetched_fixtures"

ONE_PAIR_AGREES = (
    "alpha of one pairable unit that agrees is 0/0: undefined here, as undefined.json has it "
    "for the like study und_one_pairable; the one program behind this case answers 1"
)
UNLIKE = {
    **{f"cod020/alpha/level={level}": ONE_PAIR_AGREES for level in ("nominal", "ordinal")},
    **{f"cod020/alpha/level={level}": ONE_PAIR_AGREES for level in ("interval", "ratio")},
    "krippendorff2016_alex_paul_suzan/gamma_cat/alpha=3,beta=1,delta_empty=1,sampler=shuffle": (
        "the value is of a program that adds a penalty for unaligned spans, which Mathet 2017 "
        "does not know"
    ),
    "gam029/gamma/alpha=1,beta=1,delta_empty=1": (
        "the expected value rests on 30 random continua whose mean disorder lies 1.7 standard "
        "errors off the mean of thousands, more than the tolerance forgives"
    ),
}


def load(name):
    """Read one file of vectors from the project, or from beside it, or not at all."""
    path = SHARED / f"{name}.json" if name == FETCHED else VECTORS / f"{name}.json"
    if not path.exists():
        return {"studies": {}, "cases": []}
    with path.open(encoding="utf-8") as file:
        return json.load(file)


FILES = {name: load(name) for name in ("published", "oracle_visible", "undefined", FETCHED)}


def cases_by_measure():
    """Gather the cases by file and measure."""
    gathered = defaultdict(list)
    for name, content in FILES.items():
        for case in content["cases"]:
            gathered[name, case["measure"]].append(case)
    return gathered


CASES = cases_by_measure()


def answer(name, case):
    """Ask the engine what a case asks."""
    study = FILES[name]["studies"][case["study"]]
    return evaluate(study, case["measure"], params=case.get("params"), code=case.get("code"))


def complaint(name, case):
    """Say what is wrong with the engine's answer to a case; nothing if it is right."""
    result = answer(name, case)
    expected = case["expected"]
    if isinstance(expected, dict):
        fits = expected == {"undefined": True} and result.undefined in REASONS
    else:
        within = case["tolerance"] * max(1, abs(expected))
        fits = result.value is not None and abs(result.value - expected) <= within
    return "" if fits else f"{case['id']}: expected {expected}, got {result}"


@pytest.mark.parametrize(("name", "measure"), sorted(CASES))
def test_every_case_of_a_measure_comes_out_as_expected(name, measure):
    complaints = [
        complaint(name, case) for case in CASES[name, measure] if case["id"] not in UNLIKE
    ]
    assert [each for each in complaints if each] == []


@pytest.mark.parametrize("case_id", sorted(UNLIKE))
def test_a_case_set_aside_with_a_reason_is_there_and_still_differs(case_id):
    name, case = next(
        (name, case)
        for name, content in FILES.items()
        for case in content["cases"]
        if case["id"] == case_id
    )
    assert complaint(name, case)


def test_all_measures_of_the_vectors_are_listed():
    assert {measure for _, measure in CASES} <= set(MEASURES)


def test_the_fetched_fixtures_are_there():
    if not FILES[FETCHED]["cases"]:
        pytest.skip("the folder with cases that may not go into the project is not there")
    assert len(FILES[FETCHED]["cases"]) == 78


def test_a_gamma_case_set_aside_is_right_with_its_own_chance_disorder():
    case = next(
        case for case in FILES["oracle_visible"]["cases"] if case["id"].startswith("gam029/gamma/")
    )
    observed = answer("oracle_visible", {**case, "measure": "gamma_observed_disorder"})
    drawn = float(case["note"].split("expected_disorder ")[1].split(",")[0])
    assert 1 - observed.value / drawn == pytest.approx(case["expected"], abs=1e-4)

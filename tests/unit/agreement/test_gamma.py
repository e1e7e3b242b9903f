from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import (
    alignment,
    coded_spans,
    document_interval,
    evaluate,
    measure_documents,
)
from annotator.agreement.alignment import Costs
from annotator.agreement.gamma import (
    gamma,
    gamma_cat,
    gamma_k,
    observed_disorder,
    resample_gamma,
)
from annotator.agreement.gamma_disorder import Disorders, Sampling

ROUGH = Sampling(precision=0.2)
PAIR = ("a", "b")


def of_pair(*spans, coders=PAIR, present=None):
    return coded_spans(coders, [(100, present or coders, spans)])


def test_the_example_of_alex_paul_and_suzan(published):
    # pygamma-agreement's figures for the example of Krippendorff et al. 2016.
    study = published["krippendorff2016_alex_paul_suzan"]
    costs = {"alpha": 3, "beta": 1, "delta_empty": 1}
    observed = evaluate(study, "gamma_observed_disorder", params=costs)
    assert observed.value == pytest.approx(0.96, abs=0.01)
    shuffled = evaluate(study, "gamma", params={**costs, "sampler": "shuffle"})
    assert shuffled.value == pytest.approx(0.455, abs=0.02)


def test_the_same_spans_have_gamma_one_and_far_ones_none_to_speak_of():
    same = of_pair(("a", 0, 10, "x"), ("a", 20, 30, "y"), ("b", 0, 10, "x"), ("b", 20, 30, "y"))
    assert gamma(same, Costs(), ROUGH).value == 1.0
    assert gamma_cat(same, Costs(), ROUGH).value == 1.0
    far = of_pair(("a", 0, 10, "x"), ("b", 80, 90, "y"))
    assert gamma(far, Costs(), ROUGH).value < 0


def test_the_same_seed_gives_the_same_value_and_another_one_not():
    spans = of_pair(("a", 0, 10, "x"), ("a", 20, 30, "y"), ("b", 2, 10, "x"), ("b", 20, 33, "x"))
    first, again, other = (
        gamma(spans, Costs(), Sampling(seed=seed, precision=0.2)).value for seed in (1, 1, 2)
    )
    assert first == again != other


def test_overlapping_spans_and_codes_are_fine():
    spans = of_pair(
        ("a", 0, 10, "x"),
        ("a", 0, 10, "y"),
        ("a", 5, 8, "x"),
        ("b", 0, 10, "y"),
        ("b", 0, 10, "x"),
    )
    assert observed_disorder(spans, Costs()).value == pytest.approx(1 / 2.5)


def test_gamma_cat_weighs_near_pairs_more():
    costs = Costs(1, 1, 1)
    spans = of_pair(
        ("a", 0, 10, "x"),
        ("b", 0, 10, "x"),  # the same: weight 1, codes equal
        ("a", 30, 40, "x"),
        ("b", 35, 45, "y"),  # apart by (10 / 20)^2: weight 3/4, differ
    )
    result = gamma_cat(spans, costs, Sampling(precision=0.5))
    assert result.observed == pytest.approx(0.75 / 1.75)


@pytest.mark.parametrize("measure", [gamma, gamma_cat])
def test_nothing_to_go_by_is_undefined(measure):
    assert measure(of_pair(), Costs(), ROUGH).undefined == "no_spans"
    alone = of_pair(("a", 0, 10, "x"), present=("a",))
    assert measure(alone, Costs(), ROUGH).undefined == "fewer_than_two_coders"


def test_gamma_cat_needs_aligned_spans_and_chance_some_disorder():
    far = of_pair(("a", 0, 10, "x"), ("b", 80, 90, "y"))
    assert gamma_cat(far, Costs(), ROUGH).undefined == "no_aligned_spans"
    one_code = of_pair(("a", 0, 10, "x"), ("b", 0, 10, "x"))
    assert gamma_cat(one_code, Costs(), ROUGH).undefined == "no_chance_disorder"


def test_too_many_alignments_are_told(monkeypatch):
    monkeypatch.setattr(alignment, "_MOST_GROUPS", 10)
    coders = ("a", "b", "c")
    spans = of_pair(*[(c, at, at + 50, "x") for c in coders for at in range(5)], coders=coders)
    assert gamma(spans, Costs(), ROUGH).undefined == "too_many_alignments"
    assert observed_disorder(spans, Costs()).undefined == "too_many_alignments"


STUDY = {
    "kind": "spans",
    "length": 50,
    "coders": ["a", "b"],
    "spans": [
        {"coder": "a", "begin": 0, "end": 10, "code": "x"},
        {"coder": "b", "begin": 5, "end": 15, "code": "x"},
    ],
    "chance_samples": [
        {
            "spans": [
                {"coder": "a", "begin": -10, "end": 0, "code": "x"},
                {"coder": "b", "begin": 20, "end": 30, "code": "x"},
            ]
        },
        {
            "spans": [
                {"coder": "a", "begin": 0, "end": 10, "code": "x"},
                {"coder": "b", "begin": 0, "end": 10, "code": "y"},
            ]
        },
    ],
}


def test_chance_samples_that_a_study_brings_are_used_as_they_are():
    # Observed (10 / 20)^2 = 0.25; far apart 2; another code 1.
    assert evaluate(STUDY, "gamma_sample_disorder_0").value == pytest.approx(2.0)
    assert evaluate(STUDY, "gamma_sample_disorder_1").value == pytest.approx(1.0)
    assert evaluate(STUDY, "gamma_replay").value == pytest.approx(1 - 0.25 / 1.5)
    with pytest.raises(ValueError, match="2 chance samples, no sample 2"):
        evaluate(STUDY, "gamma_sample_disorder_2")
    without = {key: value for key, value in STUDY.items() if key != "chance_samples"}
    with pytest.raises(ValueError, match="chance_samples must be a list"):
        evaluate(without, "gamma_replay")
    assert evaluate({**STUDY, "spans": []}, "gamma_replay").undefined == "no_spans"
    none = {**STUDY, "chance_samples": [{"spans": []}]}
    assert evaluate(none, "gamma_replay").undefined == "no_chance_disorder"


@pytest.mark.parametrize(
    "params",
    [
        {"alpha": -1},
        {"delta_empty": 0},
        {"sampler": "dice"},
        {"samples": 0},
        {"precision": 0},
        {"alpha": "3"},
        {"seed": 1.5},
    ],
)
def test_parameters_that_make_no_sense_are_refused(params):
    with pytest.raises(ValueError, match="must be"):
        evaluate(STUDY, "gamma", params=params)


DOCUMENTS = [
    (100, PAIR, [("a", 0, 10, "x"), ("b", 2, 10, "x"), ("b", 30, 40, "y")]),
    (80, PAIR, [("a", 0, 10, "y"), ("b", 5, 15, "x")]),
    (50, PAIR, []),
    (50, ("a",), [("a", 0, 10, "y")]),
]


def test_the_disorder_of_several_documents_is_costs_over_mean_numbers_of_spans():
    first, second = ((2 / 18) ** 2 + 1) / 1.5, (10 / 20) ** 2 + 1
    found = [observed_disorder(coded_spans(PAIR, [each]), Costs()).value for each in DOCUMENTS[:2]]
    assert found == pytest.approx([first, second])
    together = observed_disorder(coded_spans(PAIR, DOCUMENTS), Costs())
    assert together.value == pytest.approx((first * 1.5 + second) / 2.5)


def test_documents_in_which_nothing_can_be_compared_do_not_matter():
    both = gamma(coded_spans(PAIR, DOCUMENTS[:2]), Costs(), ROUGH)
    assert gamma(coded_spans(PAIR, DOCUMENTS), Costs(), ROUGH).value == both.value


@pytest.mark.parametrize("sampler", ["statistical", "shuffle"])
def test_the_number_of_threads_changes_nothing(sampler):
    spans = coded_spans(PAIR, DOCUMENTS)
    one, three = (
        gamma(spans, Costs(), Sampling(sampler, precision=0.1, workers=workers)).value
        for workers in (1, 3)
    )
    assert one == three


def test_gamma_k_looks_at_pairs_with_the_code_only():
    spans = of_pair(
        ("a", 0, 10, "x"),
        ("b", 0, 10, "x"),
        ("a", 30, 40, "x"),
        ("b", 30, 40, "y"),
        ("a", 60, 70, "z"),
        ("b", 60, 70, "z"),
    )
    found = {
        code: gamma_k(spans, code, Costs(), Sampling(precision=0.2)).observed for code in "xyz"
    }
    assert found == {"x": 0.5, "y": 1.0, "z": 0.0}
    assert gamma_k(spans, "w", Costs(), ROUGH).undefined == "no_aligned_spans"
    assert gamma_cat(spans, Costs(), Sampling(precision=0.2)).observed == pytest.approx(1 / 3)


def test_resamples_draw_the_random_documents_along_with_the_real_ones():
    disorders = Disorders(
        np.array([[1.0, 2.0], [3.0, 2.0], [0.0, 0.0]]),
        np.array([[[4.0, 2.0], [6.0, 4.0], [0.0, 0.0]], [[2.0, 2.0], [4.0, 2.0], [0.0, 0.0]]]),
    )
    counts = np.array([[1, 1, 1], [3, 0, 0], [0, 1, 2], [0, 0, 3]])
    found = resample_gamma(disorders, counts)
    expected = [(10 / 6 + 6 / 4) / 2, (2 + 1) / 2, (6 / 4 + 2) / 2]
    observed = [1, 0.5, 1.5]
    ratios = [1 - one / other for one, other in zip(observed, expected, strict=True)]
    assert found.values.tolist() == pytest.approx(ratios)
    assert found.undefined == 1


@pytest.mark.parametrize("measure", ["gamma", "gamma_cat", "gamma_k"])
def test_the_value_is_that_of_the_resample_with_every_document_once(measure):
    spans = coded_spans(PAIR, DOCUMENTS)
    code = "x" if measure == "gamma_k" else None
    params = {"precision": 0.2}
    value = measure_documents(measure, spans, params=params, code=code).value
    counts = np.array([[1, 1, 1, 1], [0, 0, 2, 2]])
    found = document_interval(measure, spans, counts, params=params, code=code)
    assert found.values.tolist() == pytest.approx([value])
    assert found.undefined == 1

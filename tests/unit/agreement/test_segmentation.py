from __future__ import annotations

import pytest

from annotator.agreement import evaluate
from annotator.agreement.segmentation import (
    BoundaryEdits,
    boundary_edits,
    boundary_similarity,
    pk,
    segmentation_similarity,
    window_diff,
)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # Fournier 2013: a boundary missed, one added, a near miss, two of each, none shared.
        ((2, 3, 6), (5, 6), 0.5),
        ((2, 3, 6), (2, 3, 3, 3), 2 / 3),
        ((2, 3, 6), (2, 2, 7), 0.75),
        ((2, 3, 6), (1, 1, 3, 1, 5), 0.5),
        ((11,), (5, 6), 0.0),
    ],
)
def test_fourniers_examples_either_way_round(first, second, expected):
    assert boundary_similarity(first, second).value == pytest.approx(expected)
    assert boundary_similarity(second, first).value == pytest.approx(expected)


def test_kazantseva_and_szpakowiczs_example_of_pi(published):
    study = published["kazantseva2012_g5_ch1"]
    assert evaluate(study, "segeval_pi_linear").value == pytest.approx(0.222672, abs=1e-6)


def test_how_far_a_near_miss_may_be_is_up_to_n_t():
    first, second = (4, 6), (6, 4)
    assert boundary_edits(first, second, 2) == BoundaryEdits(0, 2, 0, 0)
    assert boundary_edits(first, second, 3) == BoundaryEdits(0, 0, 1, 2)
    assert boundary_similarity(first, second, 3).value == pytest.approx(1 - 2 / 3)


def test_two_boundaries_of_one_coder_are_no_near_miss():
    assert boundary_edits((1, 1, 8), (10,)) == BoundaryEdits(0, 2, 0, 0)


def test_the_same_segmentation_is_as_good_as_it_gets():
    masses = (3, 4, 5)
    assert boundary_similarity(masses, masses).value == 1.0
    assert segmentation_similarity(masses, masses).value == 1.0
    assert pk(masses, masses).value == window_diff(masses, masses).value == 0.0


def test_windows_of_half_a_reference_segment():
    # Reference 4+4, window 2: six windows; the coder who cut after 6 errs in four of them.
    assert pk((6, 2), (4, 4)).value == pytest.approx(4 / 6)
    assert window_diff((6, 2), (4, 4)).value == pytest.approx(4 / 6)


def study(*masses):
    return {
        "kind": "segmentation",
        "coders": [f"c{i}" for i in range(len(masses))],
        "masses": [list(row) for row in masses],
    }


CORRECTED = [
    "boundary_similarity",
    "segeval_actual_linear",
    "segeval_pi_linear",
    "segeval_kappa_linear",
]


@pytest.mark.parametrize("measure", CORRECTED)
def test_no_boundary_at_all_is_undefined(measure):
    assert evaluate(study((9,), (9,)), measure).undefined == "no_boundaries"
    assert evaluate(study((), ()), measure).undefined == "no_boundaries"


@pytest.mark.parametrize("measure", [*CORRECTED, "pk", "segeval_bias_linear"])
def test_one_coder_is_undefined(measure):
    assert evaluate(study((4, 5)), measure).undefined == "fewer_than_two_coders"


@pytest.mark.parametrize(
    "measure", ["segmentation_similarity", "pk", "window_diff", "segeval_bias_linear"]
)
def test_a_text_of_one_unit_is_undefined(measure):
    assert evaluate(study((1,), (1,)), measure).undefined == "no_units"


def test_cutting_everywhere_leaves_chance_nothing_to_vary():
    assert evaluate(study((1, 1, 1), (1, 1, 1)), "segeval_pi_linear").undefined == "no_variation"
    assert (
        evaluate(study((1, 1, 1), (1, 1, 1)), "segeval_kappa_linear").undefined == "no_variation"
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"masses": [[4, 5], [9, 1]]}, "differ in length"),
        ({"length": 8}, "differ in length"),
        ({"masses": [[4, 5], [9, 0]]}, "above 0"),
        ({"masses": [[4, 5]]}, "2 coders but 1 rows"),
        ({"masses": [[4, 5], [4.5, 4.5]]}, "whole number"),
    ],
)
def test_masses_that_do_not_fit_are_refused(changes, message):
    with pytest.raises(ValueError, match=message):
        evaluate({**study((4, 5), (5, 4)), **changes}, "pk")


def test_a_near_miss_distance_below_one_is_refused():
    with pytest.raises(ValueError, match="n_t must be 1 or more"):
        evaluate(study((4, 5), (5, 4)), "boundary_similarity", params={"n_t": 0})

"""The engine against independent programs, on random ratings and segmentations.

Only what a program is known to compute rightly is asked of it: complete ratings where it
needs them, and nothing that is 0/0, where programs answer 1, nan or an error. They are heavy,
so that each is imported by the test that asks it.
"""

from __future__ import annotations

import warnings
from itertools import combinations

import krippendorff
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import (
    alpha,
    char_f1,
    choose_coders,
    coded_spans,
    evaluate,
    pool,
    presence_tables,
    units_from_ratings,
)

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
VALUES = [1, 2, 3, 5]
NEAR = {"rel": 1e-9, "abs": 1e-9}


def ratings(coders, values, *, least=1):
    """Draw coder-major ratings of 1 to 12 units."""
    unit = st.tuples(*[st.sampled_from(values)] * coders)
    units = st.lists(unit, min_size=least, max_size=12)
    return units.map(lambda rows: [list(row) for row in zip(*rows, strict=True)])


def study_of(rows):
    """Make a study of ratings."""
    return {"kind": "coding", "coders": [f"c{n}" for n in range(len(rows))], "units": rows}


def labels_of(rows):
    """List coder, unit and value of each rating."""
    return [(f"c{n}", unit, value) for n, row in enumerate(rows) for unit, value in enumerate(row)]


def value_of(rows, measure, **params):
    """Ask for a measure of ratings."""
    return evaluate(study_of(rows), measure, params=params or None).value


@SETTINGS
@given(st.integers(2, 5).flatmap(lambda coders: ratings(coders, [None, *VALUES])))
def test_alpha_with_missing_ratings_is_that_of_krippendorff(rows):
    data = [[np.nan if value is None else value for value in row] for row in rows]
    for level in ("nominal", "ordinal", "interval", "ratio"):
        value = value_of(rows, "alpha", level=level)
        if value is not None:
            theirs = krippendorff.alpha(np.array(data, float), level_of_measurement=level)
            assert value == pytest.approx(theirs, **NEAR)


@SETTINGS
@given(ratings(2, VALUES))
def test_cohens_and_weighted_kappa_are_those_of_scikit_learn(rows):
    from sklearn.metrics import cohen_kappa_score

    value = value_of(rows, "cohen_kappa")
    if value is not None:
        assert value == pytest.approx(cohen_kappa_score(*rows), **NEAR)
    for weights in ("linear", "quadratic"):
        # Both go by rank, so a category that nobody used must be known to both.
        value = value_of(rows, "weighted_kappa", weights=weights, categories=VALUES)
        if value is not None:
            theirs = cohen_kappa_score(*rows, labels=VALUES, weights=weights)
            assert value == pytest.approx(theirs, **NEAR)


@SETTINGS
@given(st.integers(2, 5).flatmap(lambda coders: ratings(coders, VALUES)))
def test_fleiss_kappa_is_that_of_statsmodels(rows):
    from statsmodels.stats import inter_rater

    value = value_of(rows, "fleiss_kappa")
    if value is not None:
        table, _ = inter_rater.aggregate_raters(np.array(rows).T)
        assert value == pytest.approx(inter_rater.fleiss_kappa(table), **NEAR)


@SETTINGS
@given(ratings(2, VALUES, least=2))
def test_standard_errors_of_kappa_are_those_of_statsmodels(rows):
    from statsmodels.stats import inter_rater

    table = np.zeros((len(VALUES), len(VALUES)))
    for one, two in zip(*rows, strict=True):
        table[VALUES.index(one), VALUES.index(two)] += 1
    for weights in (None, "linear", "quadratic"):
        name = "weighted_kappa" if weights else "cohen_kappa"
        params = {"weights": weights, "categories": VALUES} if weights else {}
        if value_of(rows, name, **params) is None:
            continue
        with warnings.catch_warnings():
            # The root of a variance of 0 that came out a little below.
            warnings.simplefilter("ignore", RuntimeWarning)
            theirs = inter_rater.cohens_kappa(table, wt=weights)
        for ours, other in (("se", theirs.std_kappa), ("se0", theirs.std_kappa0)):
            value = value_of(rows, f"{name}_{ours}", **params)
            assert value == pytest.approx(np.nan_to_num(other), rel=1e-6, abs=1e-6)


@SETTINGS
@given(st.integers(2, 4).flatmap(lambda coders: ratings(coders, VALUES)))
def test_multi_coder_coefficients_are_those_of_nltk(rows):
    from nltk.metrics.agreement import AnnotationTask

    task = AnnotationTask(labels_of(rows))
    same = {
        "percent_agreement": task.avg_Ao,
        "bennett_s": task.S,
        "fleiss_kappa": task.pi,
        "conger_kappa": task.multi_kappa,
        "light_kappa": task.kappa,
        "alpha": task.alpha,
    }
    for measure, theirs in same.items():
        value = value_of(rows, measure)
        if value is not None:
            assert value == pytest.approx(theirs(), **NEAR)


@SETTINGS
@given(
    st.integers(2, 4).flatmap(
        lambda coders: ratings(coders, [frozenset(each) for each in ("a", "ab", "bc", "abc", "d")])
    )
)
def test_alpha_of_sets_is_that_of_nltk(rows):
    from nltk.metrics import jaccard_distance, masi_distance
    from nltk.metrics.agreement import AnnotationTask

    table = units_from_ratings([f"c{n}" for n in range(len(rows))], rows)
    labels = labels_of(rows)
    for level, distance in (("jaccard", jaccard_distance), ("masi", masi_distance)):
        value = alpha(table, level).value
        if value is not None:
            theirs = AnnotationTask(labels, distance=distance).alpha()
            assert value == pytest.approx(theirs, **NEAR)
            lists = [[sorted(each) for each in row] for row in rows]
            assert value_of(lists, "alpha", level=level) == value


@SETTINGS
@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.integers(0, 30), st.integers(1, 9)).map(
            lambda row: (row[0], row[1], row[1] + row[2], "x")
        ),
        min_size=1,
        max_size=9,
    )
)
def test_character_f1_is_that_of_scikit_learn_on_painted_characters(spans):
    from sklearn.metrics import f1_score

    painted = np.zeros((2, 40), dtype=int)
    for coder, start, end, _ in spans:
        painted["ab".index(coder), start:end] = 1
    table = pool(presence_tables(coded_spans("ab", [(40, "ab", spans)]), "x"))
    value = char_f1(choose_coders(table, (0, 1))).value
    assert value == pytest.approx(f1_score(*painted, zero_division=0), **NEAR)


def cut_into(length):
    """Draw a way to cut a text of some length into segments."""
    inner = st.sets(st.integers(1, length - 1), max_size=6)
    return inner.map(lambda cuts: np.diff([0, *sorted(cuts), length]).tolist())


SEGMENTATIONS = st.integers(6, 25).flatmap(
    lambda length: st.lists(cut_into(length), min_size=2, max_size=3)
)


@pytest.fixture(scope="module")
def segeval():
    """The functions of segeval that are asked, by the names of our measures."""
    with warnings.catch_warnings():
        # It was written for an old Python and says `is 0`.
        warnings.simplefilter("ignore", SyntaxWarning)
        module = pytest.importorskip("segeval")
        pytest.importorskip("segeval.data")  # which it would import when asked
        return {
            name: getattr(module, name)
            for name in ("boundary_similarity", "segmentation_similarity", "pk", "window_diff")
        }


@SETTINGS
@given(masses=SEGMENTATIONS)
def test_segmentation_measures_are_those_of_segeval(segeval, masses):
    coders = [f"c{n}" for n in range(len(masses))]
    study = {"kind": "segmentation", "coders": coders, "masses": masses}
    for one, two in combinations(range(len(masses)), 2):
        first, second = tuple(masses[one]), tuple(masses[two])
        if len(first) + len(second) == 2:
            continue  # no boundary at all
        for measure, theirs in segeval.items():
            value = evaluate(study, measure, params={"pair": f"{one},{two}"}).value
            assert value == pytest.approx(float(theirs(first, second)), abs=1e-6)

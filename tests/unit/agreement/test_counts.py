from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import category_counts, units_from_ratings
from annotator.agreement.counts import coincidences, obstacle, tally


@pytest.mark.parametrize(
    ("coders", "ratings", "reason"),
    [
        (("a",), [[1, 1]], "fewer_than_two_coders"),
        ((), [], "fewer_than_two_coders"),
        (("a", "b"), [[], []], "no_units"),
        (("a", "b"), [[1, None], [None, 1]], "no_pairable_units"),
        (("a", "b"), [[1], [1]], None),
    ],
)
def test_what_stands_in_the_way_of_any_coefficient_is_named(coders, ratings, reason):
    assert obstacle(units_from_ratings(coders, ratings)) == reason


def test_ratings_are_counted_by_category_over_all_coders():
    table = units_from_ratings(("a", "b"), [[False, True, None], [True, True, False]])
    assert category_counts(table).tolist() == [2, 3]


def test_the_coincidence_matrix_is_that_of_the_paper(published):
    study = published["krippendorff2011_B"]
    table = units_from_ratings(study["coders"], study["units"])
    matrix = coincidences(tally(table, rated_by=2))
    # Krippendorff 2011, section B: 24 pairable values, a to e occur 4, 6, 6, 6, 2 times.
    assert np.allclose(matrix.sum(axis=1), [4, 6, 6, 6, 2])
    assert np.allclose(np.diag(matrix), [2, 4, 6, 4, 2])
    assert np.allclose(matrix, matrix.T)


def test_the_coincidence_matrix_does_not_depend_on_the_size_of_the_blocks(monkeypatch):
    random = np.random.default_rng(1)
    table = units_from_ratings(tuple("abc"), random.integers(0, 6, (3, 200)).tolist())
    counts = tally(table, rated_by=2)
    whole = coincidences(counts)
    monkeypatch.setattr("annotator.agreement.counts._BLOCK", 40)
    assert np.allclose(coincidences(counts), whole)

from __future__ import annotations

import pytest

from annotator.agreement import evaluate, fleiss_kappa, units_from_ratings
from annotator.agreement.scott import scott_pi


def test_krippendorffs_comparison_where_pi_ignores_how_coders_differ(published):
    # Krippendorff 2004, coefficients compared: the same pi, another kappa.
    for name in ("krippendorff2004_4a", "krippendorff2004_4b"):
        assert evaluate(published[name], "scott_pi").value == pytest.approx(0.186, abs=6e-4)


def test_it_is_fleiss_kappa_of_two_coders():
    table = units_from_ratings(("a", "b"), [[1, 2, 3, 3, 1], [1, 3, 3, 2, 2]])
    assert scott_pi(table).value == pytest.approx(fleiss_kappa(table).value, abs=1e-12)


def test_one_category_is_undefined_and_full_disagreement_is_minus_one():
    same = units_from_ratings(("a", "b"), [["x"], ["x"]])
    assert scott_pi(same).undefined == "no_variation"
    assert scott_pi(units_from_ratings(("a", "b"), [[1, 2], [2, 1]])).value == -1.0
    assert scott_pi(units_from_ratings(("a",), [[1]])).undefined == "fewer_than_two_coders"

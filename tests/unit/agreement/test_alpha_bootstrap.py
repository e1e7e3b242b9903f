from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import bootstrap_units, evaluate, units_from_ratings
from annotator.agreement.alpha_bootstrap import (
    bootstrap_krippendorff,
    bootstrap_pairs,
)

LEVELS = ["nominal", "ordinal", "interval", "ratio"]


def hayes(published):
    study = published["hayes_krippendorff2007"]
    return units_from_ratings(study["coders"], study["units"])


def test_intervals_of_hayes_and_krippendorffs_example(published):
    # Unit bootstrap [0.625, 0.842]; alphaboot [0.715, 0.802]; pairs [0.715, 0.813].
    table = hayes(published)
    for bootstrap, low, high in (
        (bootstrap_units, 0.6255, 0.8417),
        (bootstrap_krippendorff, 0.7154, 0.8019),
        (bootstrap_pairs, 0.7152, 0.8128),
    ):
        found = bootstrap(table, "ordinal")
        assert found.quantile(0.025) == pytest.approx(low, abs=0.01)
        assert found.quantile(0.975) == pytest.approx(high, abs=0.01)


@pytest.mark.parametrize("level", LEVELS)
def test_resamples_are_the_same_for_the_same_seed_and_whatever_the_block_size(
    published, level, monkeypatch
):
    table = hayes(published)
    found = bootstrap_units(table, level, resamples=50, seed=3)
    assert (
        found.values.tolist()
        == bootstrap_units(table, level, resamples=50, seed=3).values.tolist()
    )
    assert (
        found.values.tolist()
        != bootstrap_units(table, level, resamples=50, seed=4).values.tolist()
    )
    for module in ("alpha_bootstrap", "krippendorff_alpha"):
        monkeypatch.setattr(f"annotator.agreement.{module}._BLOCK", 64)
    blocks = bootstrap_units(table, level, resamples=50, seed=3)
    assert np.allclose(found.values, blocks.values)


def test_resamples_without_variation_are_counted():
    table = units_from_ratings(("a", "b"), [[1, 1, 1, 2], [1, 1, 1, 2]])
    found = bootstrap_units(table, resamples=1000)
    # All four units drawn the same: (3/4)^4 + (1/4)^4 of the time.
    assert found.undefined / 1000 == pytest.approx(0.32, abs=0.05)
    assert len(found.values) + found.undefined == 1000
    assert (found.values == 1).all()


def test_alphaboot_sets_perfect_resamples_of_one_value_to_zero():
    # One diagonal cell only: every perfect resample drew one value throughout.
    table = units_from_ratings(("a", "b"), [[1, 1, 1, 2], [1, 1, 1, 1]])
    found = bootstrap_krippendorff(table, resamples=500)
    assert not (found.values == 1).any()
    assert (found.values == 0).any()
    assert found.values.min() >= -1


@pytest.mark.parametrize("bootstrap", [bootstrap_units, bootstrap_krippendorff, bootstrap_pairs])
@pytest.mark.parametrize("ratings", [[[], []], [[1, 1], [1, 1]], [[1, None], [None, 1]]])
def test_where_alpha_is_undefined_no_resample_has_a_value(bootstrap, ratings):
    found = bootstrap(units_from_ratings("ab", ratings), resamples=30)
    assert (found.values.size, found.undefined) == (0, 30)


@pytest.mark.parametrize(
    "measure",
    [f"alpha_bootstrap_{kind}_quantile" for kind in ("units", "krippendorff", "pairs")],
)
def test_quantiles_are_undefined_where_alpha_is_and_shares_must_be_shares(measure):
    same = {"kind": "coding", "coders": ["a", "b"], "units": [[1, 1], [1, 1]]}
    assert evaluate(same, measure, params={"q": 0.5}).undefined == "no_variation"
    other = {**same, "units": [[1, 2, 1], [1, 2, 2]]}
    assert evaluate(other, measure, params={"q": 1, "resamples": 100}).value == 1.0
    for params in (
        {"q": 1.1},
        {"q": "half"},
        {"resamples": 0},
        {"level": "custom"},
        {"seed": 1.5},
    ):
        with pytest.raises(ValueError, match=r"must|resamples"):
            evaluate(other, measure, params=params)

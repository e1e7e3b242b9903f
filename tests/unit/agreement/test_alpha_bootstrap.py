from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import alpha, bootstrap_units, evaluate, units_from_ratings
from annotator.agreement.alpha_bootstrap import (
    alpha_of_weights,
    bootstrap_krippendorff,
    bootstrap_pairs,
)
from annotator.agreement.units import UnitsTable

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
def test_each_weighting_has_the_alpha_of_the_table_so_weighted(published, level):
    study = published["krippendorff2011_C"]
    table = units_from_ratings(study["coders"], study["units"])
    weights = np.random.default_rng(1).multinomial(
        12, np.full(len(table.weights), 1 / len(table.weights)), size=20
    )
    found = alpha_of_weights(table, weights, level)
    expected = [
        alpha(UnitsTable(table.coders, table.categories, table.patterns, each), level).value
        for each in weights
    ]
    assert found.values.tolist() == pytest.approx(
        [value for value in expected if value is not None]
    )
    assert found.undefined == expected.count(None)


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
    monkeypatch.setattr("annotator.agreement.alpha_bootstrap._BLOCK", 64)
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

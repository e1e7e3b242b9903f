from __future__ import annotations

import krippendorff
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import alpha, evaluate, units_from_numbers, units_from_ratings
from annotator.agreement.krippendorff_alpha import resample_alpha
from annotator.agreement.units import UnitsTable

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
RATINGS = st.integers(2, 4).flatmap(
    lambda coders: st.lists(
        st.tuples(*[st.sampled_from([None, 1, 2, 5])] * coders), max_size=12
    ).map(lambda units: [list(row) for row in zip(*units, strict=True)] or [[]] * coders)
)


def table_of(ratings):
    return units_from_ratings(tuple(f"c{i}" for i in range(len(ratings))), ratings)


@pytest.mark.parametrize(
    ("level", "expected"),
    [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)],
)
def test_krippendorffs_own_example_at_each_level(published, level, expected):
    # Krippendorff 2011, C and D: 4 observers, 12 units, missing ratings.
    result = evaluate(published["krippendorff2011_C"], "alpha", params={"level": level})
    assert result.value == pytest.approx(expected, abs=6e-4)


def test_artstein_and_poesios_example_with_named_distances(published):
    distance = {"IReq|STAT": 1, "Chck|IReq": 0.5, "Chck|STAT": 0.5}
    params = {"level": "custom", "distance": distance}
    result = evaluate(published["artstein_poesio2008_2"], "alpha", params=params)
    assert result.value == pytest.approx(0.8156, abs=6e-4)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
@pytest.mark.parametrize("seed", range(12))
def test_it_agrees_with_the_krippendorff_package_on_random_ratings(level, seed):
    random = np.random.default_rng(seed)
    coders, units, categories = (
        random.integers(2, 7),
        random.integers(4, 60),
        random.integers(2, 8),
    )
    truth = random.integers(1, categories + 1, units)
    ratings = np.where(
        random.random((coders, units)) < 0.6,
        truth,
        random.integers(1, categories + 1, (coders, units)),
    ).astype(float)
    ratings[random.random((coders, units)) < 0.3] = np.nan
    expected = krippendorff.alpha(ratings, level_of_measurement=level)
    rows = [[None if np.isnan(value) else int(value) for value in row] for row in ratings]
    assert alpha(table_of(rows), level).value == pytest.approx(expected, abs=1e-10)


@SETTINGS
@given(RATINGS)
def test_it_is_what_going_through_all_pairs_gives(naive, ratings):
    for level, difference in (
        ("nominal", lambda one, two: float(one != two)),
        ("interval", lambda one, two: (one - two) ** 2),
        ("ratio", lambda one, two: ((one - two) / (one + two)) ** 2),
    ):
        expected = naive.alpha(ratings, difference)
        value = alpha(table_of(ratings), level).value
        assert value == (None if expected is None else pytest.approx(expected, abs=1e-9))


@SETTINGS
@given(RATINGS, st.permutations([7, 8, 9]), st.randoms(use_true_random=False))
def test_order_of_coders_and_units_and_names_of_categories_change_nothing(ratings, names, random):
    renamed = dict(zip([1, 2, 5, None], [*names, None], strict=True))
    units = [list(unit) for unit in zip(*ratings, strict=True)]
    random.shuffle(units)
    changed = [[renamed[value] for value in row] for row in zip(*units, strict=True)]
    changed = changed or [[]] * len(ratings)
    random.shuffle(changed)
    first, second = alpha(table_of(ratings)), alpha(table_of(changed))
    assert first.undefined == second.undefined
    if first.value is not None:
        assert second.value == pytest.approx(first.value, abs=1e-12)


def test_units_with_one_rating_are_dropped_before_anything_is_counted():
    with_single = table_of([[1, 2, 1, None, 9], [1, 2, 2, 9, None]])
    assert (
        alpha(with_single, "ordinal").value
        == alpha(table_of([[1, 2, 1], [1, 2, 2]]), "ordinal").value
    )


def test_full_agreement_is_exactly_one_for_any_number_of_coders():
    for coders in range(2, 9):
        assert alpha(table_of([["x", "y", "z"]] * coders)).value == 1.0


def test_two_values_crossed_in_four_units():
    assert alpha(table_of([[1, 1, 2, 2], [2, 2, 1, 1]])).value == pytest.approx(-0.75)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
@pytest.mark.parametrize(
    ("ratings", "reason"),
    [
        ([[1, 1], [1, 1]], "no_variation"),
        ([[1, None, 2], [1, 2, None]], "no_variation"),
        ([[1, None], [None, 1]], "no_pairable_units"),
        ([[], []], "no_units"),
        ([[1, 2]], "fewer_than_two_coders"),
    ],
)
def test_nothing_to_go_by_is_undefined_at_every_level(level, ratings, reason):
    assert alpha(table_of(ratings), level).undefined == reason


def test_a_ratio_of_opposite_numbers_counts_as_no_difference():
    # As (c - k) / (c + k) has no value there, the pair counts as 0: nothing differs.
    assert alpha(table_of([[-1, 1], [1, -1]]), "ratio").undefined == "no_variation"
    assert alpha(table_of([[0, 0], [0, 3]]), "ratio").value == pytest.approx(0.0)


@pytest.mark.parametrize(
    ("level", "distance", "message"),
    [
        ("interval", None, "needs categories that are numbers"),
        ("ratio", None, "needs categories that are numbers"),
        ("ordinal", None, "or their order"),
        ("custom", None, "a distance is needed"),
        ("custom", {"x|y": 1}, "says nothing of"),
        ("nonsense", None, "level must be one of"),
    ],
)
def test_a_level_that_does_not_fit_the_categories_is_refused(level, distance, message):
    table = table_of([["x", "y", "z"], ["x", "y", "x"]])
    with pytest.raises(ValueError, match=message):
        alpha(table, level, distance)


def test_a_distance_without_its_level_is_refused():
    study = {"kind": "coding", "coders": ["a", "b"], "units": [["x"], ["y"]]}
    with pytest.raises(ValueError, match="for level custom only"):
        evaluate(study, "alpha", params={"distance": {"x|y": 1}})


def test_words_in_a_given_order_have_an_ordinal_alpha():
    words = {"kind": "coding", "coders": ["a", "b"], "units": [["s", "m", "l"], ["s", "l", "l"]]}
    numbers = {**words, "units": [[1, 2, 3], [1, 3, 3]]}
    params = {"level": "ordinal", "categories": ["s", "m", "l"]}
    assert (
        evaluate(words, "alpha", params=params).value
        == evaluate(numbers, "alpha", params={"level": "ordinal"}).value
    )


def test_booleans_and_unicode_words_are_categories():
    assert alpha(table_of([[True, False, True], [True, False, False]])).value == pytest.approx(
        4 / 9
    )
    assert alpha(
        table_of([["指责", "措施", "指责"], ["指责", "措施", "措施"]])
    ).value == pytest.approx(4 / 9)


def test_a_coder_without_any_rating_changes_nothing():
    two = alpha(table_of([[1, 2, 2], [1, 2, 1]]))
    three = alpha(table_of([[1, 2, 2], [None] * 3, [1, 2, 1]]))
    assert two.value == three.value


def test_a_million_units_take_part_exactly():
    numbers = np.zeros((3, 1_000_000), dtype=np.int8)
    numbers[0, :10] = 1
    numbers[:, 10:20] = 1
    result = alpha(units_from_numbers(("a", "b", "c"), (False, True), numbers))
    # 10 units disagree by 2 of 3 pairs; 40 of 3 million values are True.
    n, marked = 3_000_000, 40
    expected = 1 - (n - 1) * (10 * 4 / 2) / (2 * marked * (n - marked))
    assert result.value == pytest.approx(expected, abs=1e-14)
    assert result.n == 1_000_000


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
def test_each_weighting_has_the_alpha_of_the_table_so_weighted(published, level):
    study = published["krippendorff2011_C"]
    table = units_from_ratings(study["coders"], study["units"])
    weights = np.random.default_rng(1).multinomial(
        12, np.full(len(table.weights), 1 / len(table.weights)), size=20
    )
    found = resample_alpha(table, weights.astype(float), level)
    expected = [
        alpha(UnitsTable(table.coders, table.categories, table.patterns, each), level).value
        for each in weights
    ]
    assert found.values.tolist() == pytest.approx([v for v in expected if v is not None])
    assert found.undefined == expected.count(None)

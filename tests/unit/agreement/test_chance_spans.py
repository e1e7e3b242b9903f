from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.alignment import Units
from annotator.agreement.chance_spans import draw_by_habits, draw_by_shuffling, span_habits


def some_units():
    """Two coders: three spans with gaps 2, 3 and 5, and one with a gap of 4."""
    return Units(
        2,
        np.array([0, 0, 0, 1]),
        np.array([0, 1, 1, 0]),
        np.array([2.0, 15.0, 30.0, 4.0]),
        np.array([12.0, 25.0, 40.0, 34.0]),
    )


def test_habits_are_means_and_spreads_of_the_study():
    habits = span_habits(some_units())
    gaps = [0, 2, 3, 5, 4]
    assert habits.count == (2.0, 1.0)
    assert habits.gap == pytest.approx((np.mean(gaps), np.std(gaps)))
    assert habits.length == pytest.approx((15.0, np.std([10, 10, 10, 30])))
    assert habits.codes.tolist() == [0.5, 0.5]


def test_drawn_spans_have_lengths_and_run_on_from_each_other():
    random = np.random.default_rng(1)
    habits = span_habits(some_units())
    drawn = [draw_by_habits(habits, 2, random) for _ in range(300)]
    assert all((each.end > each.start).all() for each in drawn)
    assert all(len(each.coder) for each in drawn)
    assert np.mean([len(each.coder) / 2 for each in drawn]) == pytest.approx(1.7, abs=0.3)
    firsts = [each.start[each.coder == 1][0] for each in drawn if (each.coder == 1).any()]
    assert np.mean(firsts) == pytest.approx(habits.gap[0], abs=0.5)


def test_shuffled_spans_are_whole_coders_shifted_around_the_text():
    random = np.random.default_rng(1)
    units = some_units()
    for _ in range(100):
        drawn = draw_by_shuffling(units, 40.0, random)
        assert ((drawn.start >= 0) & (drawn.start <= 40)).all()
        for coder in np.unique(drawn.coder):
            own = drawn.coder == coder
            lengths = sorted((drawn.end - drawn.start)[own])
            assert lengths in ([10.0, 10.0, 10.0], [30.0])


def test_a_text_without_room_for_shifts_apart_still_gets_a_draw():
    crowded = Units(
        3, np.array([0, 1, 2]), np.zeros(3, dtype=np.int64), np.zeros(3), np.full(3, 9.0)
    )
    drawn = draw_by_shuffling(crowded, 9.0, np.random.default_rng(1))
    assert len(drawn.coder) == 3

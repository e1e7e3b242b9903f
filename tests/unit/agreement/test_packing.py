from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import packing
from annotator.agreement.packing import choose_groups

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)

GROUPS = st.lists(
    st.tuples(st.sets(st.integers(0, 7), min_size=2, max_size=3), st.integers(1, 20)),
    min_size=1,
    max_size=10,
)


def saved(groups, savings, chosen):
    """Add the savings up of groups that must not share a member."""
    members = [member for number in chosen for member in groups[number]]
    assert len(members) == len(set(members))
    return sum(savings[number] for number in chosen)


def best(groups, savings):
    """Try every choice of groups."""
    values = [0]
    for size in range(1, len(groups) + 1):
        for chosen in combinations(range(len(groups)), size):
            members = [member for number in chosen for member in groups[number]]
            if len(members) == len(set(members)):
                values.append(sum(savings[number] for number in chosen))
    return max(values)


@pytest.mark.parametrize("most_states", [4000, 2, 0])
@SETTINGS
@given(GROUPS)
def test_no_choice_saves_more_however_it_is_found(most_states, drawn):
    groups = [tuple(sorted(group)) for group, _ in drawn]
    savings = np.array([saving for _, saving in drawn], dtype=np.float64)
    with pytest.MonkeyPatch.context() as patch:
        # With few states the sweep gives up, and the bounds have to do.
        patch.setattr(packing, "_MOST_STATES", most_states)
        chosen = choose_groups(groups, savings, np.arange(8)[::-1].copy())
    assert saved(groups, savings, chosen) == pytest.approx(best(groups, savings))


def test_a_fractional_bound_is_made_whole():
    # Each pair of a triangle saves 1; half of each would save 1.5, whole only one can.
    groups = [(0, 1), (1, 2), (0, 2)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packing, "_MOST_STATES", 0)
        chosen = choose_groups(groups, np.ones(3), np.arange(3))
    assert len(chosen) == 1


def test_no_groups_no_choice():
    assert choose_groups([], np.zeros(0), np.arange(3)) == []

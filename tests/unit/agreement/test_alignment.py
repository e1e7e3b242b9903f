from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import alignment
from annotator.agreement.alignment import (
    Alignment,
    Costs,
    TooManyGroupsError,
    Units,
    align,
    disorder,
    dissimilarity,
)

FIRST, SECOND = np.array([0]), np.array([1])
SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)


def units_of(coders, spans):
    """Make units of (coder, start, end, code)."""
    columns = np.array(spans, dtype=np.float64).reshape(len(spans), 4).T
    return Units(coders, columns[0].astype(int), columns[3].astype(int), columns[1], columns[2])


def partitions(members):
    """List all ways to part members into groups."""
    if not members:
        yield []
        return
    first, rest = members[0], members[1:]
    for size in range(len(rest) + 1):
        for others in combinations(rest, size):
            left = [member for member in rest if member not in others]
            for parts in partitions(left):
                yield [(first, *others), *parts]


def least_cost(units, costs):
    """Try all alignments."""
    every = np.arange(len(units.coder))
    between = dissimilarity(units, costs, every[:, None], every[None, :])
    pairs = units.coders * (units.coders - 1) // 2
    found = []
    for parts in partitions(list(range(len(units.coder)))):
        if any(len({units.coder[u] for u in part}) < len(part) for part in parts):
            continue
        found.append(
            sum(
                (
                    sum(between[pair] for pair in combinations(part, 2))
                    + (pairs - len(part) * (len(part) - 1) // 2) * costs.empty
                )
                / pairs
                for part in parts
            )
        )
    return min(found)


@SETTINGS
@given(
    st.integers(2, 4).flatmap(
        lambda coders: st.lists(
            st.tuples(
                st.integers(0, coders - 1),
                st.integers(0, 12),
                st.integers(1, 6),
                st.integers(0, 1),
            ),
            min_size=1,
            max_size=6,
        ).map(lambda rows: (coders, [(c, at, at + size, code) for c, at, size, code in rows]))
    ),
    st.sampled_from([Costs(), Costs(3, 2, 1), Costs(1, 0.5, 2), Costs(0, 1, 1)]),
)
def test_no_alignment_costs_less(drawn, costs):
    units = units_of(*drawn)
    assert align(units, costs).cost == pytest.approx(least_cost(units, costs), abs=1e-9)


def test_the_papers_dissimilarity_of_two_spans():
    # Mathet et al. 2015: ((|b - b'| + |e - e'|) / (length + length'))^2, codes apart: 1.
    units = units_of(2, [(0, 0, 10, 0), (1, 5, 15, 1)])
    assert dissimilarity(units, Costs(), FIRST, SECOND) == pytest.approx((10 / 20) ** 2 + 1)
    assert dissimilarity(units, Costs(3, 2, 2), FIRST, SECOND) == pytest.approx(2 * (3 * 0.25 + 2))


@pytest.mark.parametrize("coders", [2, 3, 5])
def test_spans_that_coincide_cost_exactly_nothing(coders):
    spans = [(c, at, at + 7, at % 3) for c in range(coders) for at in (0, 10, 13)]
    found = align(units_of(coders, spans), Costs(3, 1, 1))
    assert found.cost == 0.0
    assert sorted(map(len, found.groups)) == [coders] * 3


def test_a_coder_without_spans_still_counts():
    two = disorder(units_of(2, [(0, 0, 5, 0), (1, 0, 5, 0)]), Costs())
    three = disorder(units_of(3, [(0, 0, 5, 0), (1, 0, 5, 0)]), Costs())
    # A pair of three coders: (0 + 1 + 1) / 3, over 2/3 of a span per coder.
    assert (two, three) == (0.0, pytest.approx(1.0))


def test_spans_too_far_apart_stay_alone():
    found = align(units_of(2, [(0, 0, 5, 0), (1, 100, 105, 0)]), Costs())
    assert (found.groups, found.cost) == ((), 2.0)


@pytest.mark.parametrize(
    ("limit", "coders"), [("_MOST_GROUPS", 3), ("_MOST_PAIRS", 3), ("_MOST_PAIRS", 2)]
)
def test_too_many_groups_are_given_up(monkeypatch, limit, coders):
    monkeypatch.setattr(alignment, limit, 10)
    spans = [(c, at, at + 50, 0) for c in range(coders) for at in range(5)]
    with pytest.raises(TooManyGroupsError):
        align(units_of(coders, spans), Costs())


def test_the_pairs_of_an_alignment_are_those_of_its_groups():
    found = Alignment(((0, 4), (1, 5, 7), (2, 3)), 0.0)
    pairs = sorted(zip(*(column.tolist() for column in found.pairs()), strict=True))
    assert pairs == [(0, 4, 2), (1, 5, 3), (1, 7, 3), (2, 3, 2), (5, 7, 3)]
    assert [column.size for column in Alignment((), 0.0).pairs()] == [0, 0, 0]

"""Chooses groups that share no member and together save most (weighted set packing), exactly.

Groups of spans meet only their neighbours in the text, so a sweep along it that remembers
which of the next spans are taken needs few states. Where it needs too many, the linear
programme without whole numbers bounds the saving from above: it is often whole by itself,
and otherwise its prices tell which groups cannot be in the best choice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Group: TypeAlias = tuple[int, ...]
# What the states of a sweep remember: the saving so far, and the groups chosen, last first.
_Chain: TypeAlias = "tuple[int, _Chain] | None"
_State: TypeAlias = tuple[float, _Chain]

_MOST_STATES = 4000
_MOST_STEPS = 300_000
_TOLERANCE = 1e-7


def choose_groups(groups: Sequence[Group], savings: FloatArray, order: IntArray) -> list[int]:
    """Choose groups by their positions; `order` lists all members along the text."""
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    chosen, left = _sweep_parts(groups, savings, place)
    if left:
        bounded = _choose_bounded([groups[number] for number in left], savings[left], place)
        chosen.extend(left[number] for number in bounded)
    return chosen


def _sweep_parts(
    groups: Sequence[Group], savings: FloatArray, place: IntArray
) -> tuple[list[int], list[int]]:
    """Choose part by part; also list the groups of the parts that are too entangled for it."""
    chosen: list[int] = []
    left: list[int] = []
    for part in _components(groups, len(place)):
        swept = _sweep([groups[number] for number in part], savings[part], place)
        if swept is None:
            left.extend(part)
        else:
            chosen.extend(part[number] for number in swept)
    return chosen, left


def _choose_bounded(groups: Sequence[Group], savings: FloatArray, place: IntArray) -> list[int]:
    """Choose with the help of the linear programme's prices.

    A group whose members' prices exceed its saving by more than the gap between the bound
    and a known choice is in no better choice; so the choice among the rest is the best.
    """
    members = _membership(groups, len(place))
    shares, prices = _relax(members, savings)
    if (np.minimum(shares, 1 - shares) < _TOLERANCE).all():
        return [int(number) for number in np.flatnonzero(shares > 0.5)]
    bound = float(shares @ savings)
    excess = members.T @ prices - savings
    slack = 0.05 * float(savings.max())
    while True:
        near = np.flatnonzero(excess <= slack + _TOLERANCE)
        kept = [groups[number] for number in near.tolist()]
        chosen, left = _sweep_parts(kept, savings[near], place)
        if left:
            solved = _solve([kept[number] for number in left], savings[near][left], len(place))
            chosen.extend(left[number] for number in solved)
        gap = bound - float(savings[near][chosen].sum())
        if gap <= slack + _TOLERANCE:
            return [int(near[number]) for number in chosen]
        slack = gap


def _components(groups: Sequence[Group], members: int) -> list[list[int]]:
    """Part the groups so that those of different parts share no member."""
    root = list(range(members))

    def find(member: int) -> int:
        while root[member] != member:
            root[member] = root[root[member]]
            member = root[member]
        return member

    for group in groups:
        first = find(group[0])
        for member in group[1:]:
            root[find(member)] = first
    parts: dict[int, list[int]] = {}
    for number, group in enumerate(groups):
        parts.setdefault(find(group[0]), []).append(number)
    return list(parts.values())


def _sweep(groups: Sequence[Group], savings: FloatArray, place: IntArray) -> list[int] | None:
    """Choose among groups that hang together, or give up when there are too many states.

    A state is a bit mask: bit i tells that the i-th member from here on is taken.
    """
    members = sorted({int(place[member]) for group in groups for member in group})
    rank = {member: number for number, member in enumerate(members)}
    starting: list[list[tuple[int, float, int]]] = [[] for _ in members]
    for number, (group, saving) in enumerate(zip(groups, savings.tolist(), strict=True)):
        ranks = sorted(rank[int(place[member])] for member in group)
        mask = sum(1 << (other - ranks[0]) for other in ranks)
        starting[ranks[0]].append((mask, saving, number))
    states: dict[int, _State] = {0: (0.0, None)}
    steps = 0
    for options in starting:
        steps += len(states) * (1 + len(options))
        if len(states) > _MOST_STATES or steps > _MOST_STEPS:
            return None
        states = _step(states, options)
    chain = max(states.values(), key=lambda state: state[0])[1]
    chosen = []
    while chain is not None:
        chosen.append(chain[0])
        chain = chain[1]
    return chosen


def _step(states: dict[int, _State], options: list[tuple[int, float, int]]) -> dict[int, _State]:
    """Move on by one member: it is taken already, or left alone, or opens a group."""
    following: dict[int, _State] = {}
    for taken, (saved, chain) in states.items():
        rest = taken >> 1
        if rest not in following or following[rest][0] < saved:
            following[rest] = (saved, chain)
        if taken & 1:
            continue
        for mask, saving, number in options:
            if mask & taken:
                continue
            rest = (taken | mask) >> 1
            total = saved + saving
            if rest not in following or following[rest][0] < total:
                following[rest] = (total, (number, chain))
    return following


def _membership(groups: Sequence[Group], members: int) -> csr_array:
    from scipy.sparse import csr_array

    column = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
    row = np.array([member for group in groups for member in group])
    return csr_array((np.ones(len(row)), (row, column)), shape=(members, len(groups)))


def _relax(members: csr_array, savings: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Solve without whole numbers: each group's share, and each member's price."""
    from scipy.optimize import linprog

    solved = linprog(-savings, A_ub=members, b_ub=np.ones(members.shape[0]), method="highs")
    if not solved.success:
        raise RuntimeError(f"the solver gave up: {solved.message}")
    return np.asarray(solved.x), -np.asarray(solved.ineqlin.marginals)


def _solve(groups: Sequence[Group], savings: FloatArray, members: int) -> list[int]:
    """Solve with whole numbers."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    solved = milp(
        -savings,
        integrality=np.ones(len(groups)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(_membership(groups, members), -np.inf, 1),
        options={"mip_rel_gap": 0.0},
    )
    if not solved.success:
        raise RuntimeError(f"the solver gave up: {solved.message}")
    return [int(number) for number in np.flatnonzero(solved.x > 0.5)]

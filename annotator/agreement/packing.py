"""Chooses groups that share no member and together save most (weighted set packing), exactly.

Groups of spans meet only their neighbours in the text, so a sweep along it that remembers
which of the next spans are taken needs few states. Where it needs too many, the rest is
given to an integer programme.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from annotator.agreement.arrays import FloatArray, IntArray

Group: TypeAlias = tuple[int, ...]
# What the states of a sweep remember: the saving so far, and the groups chosen, last first.
_Chain: TypeAlias = "tuple[int, _Chain] | None"
_State: TypeAlias = tuple[float, _Chain]

_MOST_STATES = 4000


def choose_groups(groups: Sequence[Group], savings: FloatArray, order: IntArray) -> list[int]:
    """Choose groups by their positions; `order` lists all members along the text."""
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    chosen: list[int] = []
    left: list[int] = []
    for part in _components(groups, len(order)):
        swept = _sweep([groups[number] for number in part], savings[part], place)
        if swept is None:
            left.extend(part)
        else:
            chosen.extend(part[number] for number in swept)
    if left:
        solved = _solve([groups[number] for number in left], savings[left], len(order))
        chosen.extend(left[number] for number in solved)
    return chosen


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
    for options in starting:
        states = _step(states, options)
        if len(states) > _MOST_STATES:
            return None
    chain = max(states.values(), key=lambda state: state[0])[1]
    chosen = []
    while chain is not None:
        chosen.append(chain[0])
        chain = chain[1]
    return chosen


def _step(
    states: dict[int, _State], options: list[tuple[int, float, int]]
) -> dict[int, _State]:
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


def _solve(groups: Sequence[Group], savings: FloatArray, members: int) -> list[int]:
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    column = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
    row = np.array([member for group in groups for member in group])
    once = csr_array((np.ones(len(row)), (row, column)), shape=(members, len(groups)))
    solved = milp(
        -savings,
        integrality=np.ones(len(groups)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(once, -np.inf, 1),
        options={"mip_rel_gap": 0.0},
    )
    if not solved.success:
        raise RuntimeError(f"the solver gave up: {solved.message}")
    return [int(number) for number in np.flatnonzero(solved.x > 0.5)]

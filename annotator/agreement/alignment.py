"""The best alignment of several coders' spans: who means the same span as whom, at least cost.

Y. Mathet, A. Widloecher, J.-P. Metivier 2015, The unified and holistic method gamma for
inter-annotator agreement measure and alignment, Computational Linguistics 41:437-479. A group
holds at most one span of each coder; each span is in one group. A group costs the mean over
pairs of coders of how dissimilar their spans are; a coder without a span in it costs `empty`
per pair. Two coders are an assignment problem, more an integer programme.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray, IntArray
from annotator.agreement.packing import Group, choose_groups

_MOST_GROUPS = 3_000_000
_MOST_PAIRS = 50_000_000
_BLOCK = 1 << 23


class TooManyGroupsError(ValueError):
    """More groups of spans come into question than can be searched."""


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Spans to align: coder, code, start and end of each, and how many coders there are."""

    coders: int
    coder: IntArray
    code: IntArray
    start: FloatArray
    end: FloatArray


@dataclass(frozen=True, slots=True)
class Costs:
    """How dissimilar two spans count as.

    `position` weighs the squared, length-relative shift of their ends, `code` a difference
    of code; `empty` is the cost of a span against none.
    """

    position: float = 1.0
    code: float = 1.0
    empty: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """The groups of two and more spans (positions of spans), and the cost of all groups."""

    groups: tuple[Group, ...]
    cost: float

    def pairs(self) -> tuple[IntArray, IntArray, IntArray]:
        """List the pairs of spans of one group: the one, the other, and the size of the group."""
        parts = []
        for size in {len(group) for group in self.groups}:
            members = np.array([group for group in self.groups if len(group) == size])
            one, two = np.triu_indices(size, 1)
            found = members[:, one].ravel(), members[:, two].ravel()
            parts.append(np.stack([*found, np.full(len(found[0]), size)]))
        joined = np.concatenate(parts, axis=1) if parts else np.zeros((3, 0), dtype=np.int64)
        return joined[0], joined[1], joined[2]


def align(units: Units, costs: Costs) -> Alignment:
    """Find the alignment of least cost; raise TooManyGroupsError if there is no hope to."""
    groups = _assign(units, costs) if units.coders == 2 else _pack(units, costs)
    # Added up anew from the groups, so that spans that coincide cost exactly nothing.
    found = Alignment(groups, 0.0)
    one, two, _ = found.pairs()
    apart = float(dissimilarity(units, costs, one, two).sum())
    pairs = units.coders * (units.coders - 1) // 2
    aligned = sum(len(group) for group in groups)
    lone = (len(units.coder) - aligned + len(groups)) * pairs - len(one)
    return replace(found, cost=(apart + lone * costs.empty) / pairs)


def disorder(units: Units, costs: Costs) -> float:
    """Compute the cost of the best alignment per mean number of spans of a coder."""
    return align(units, costs).cost / (len(units.coder) / units.coders)


def position_dissimilarity(units: Units, costs: Costs, one: IntArray, two: IntArray) -> FloatArray:
    """Compute, unweighted, how far apart the ends of spans `one` and `two` (positions) are."""
    length = units.end - units.start
    shift = np.abs(units.start[one] - units.start[two])
    shift += np.abs(units.end[one] - units.end[two])
    return np.asarray((shift / (length[one] + length[two])) ** 2 * costs.empty)


def dissimilarity(units: Units, costs: Costs, one: IntArray, two: IntArray) -> FloatArray:
    """Compute how dissimilar spans `one` and `two` (positions, of any shape) are."""
    differ = (units.code[one] != units.code[two]) * (costs.code * costs.empty)
    return np.asarray(costs.position * position_dissimilarity(units, costs, one, two) + differ)


def _assign(units: Units, costs: Costs) -> tuple[Group, ...]:
    """Pair the spans of two coders; a pair must cost less than its spans would alone."""
    from scipy.optimize import linear_sum_assignment

    first, second = (np.flatnonzero(units.coder == coder) for coder in (0, 1))
    if first.size * second.size > _MOST_PAIRS:
        raise TooManyGroupsError("too many pairs of spans")
    apart = dissimilarity(units, costs, first[:, None], second[None, :])
    saving = np.maximum(2 * costs.empty - apart, 0.0)
    rows, columns = linear_sum_assignment(saving, maximize=True)
    used = saving[rows, columns] > 0
    return tuple(zip(first[rows[used]].tolist(), second[columns[used]].tolist(), strict=True))


def _pack(units: Units, costs: Costs) -> tuple[Group, ...]:
    """Choose disjoint groups that save most against leaving all spans alone."""
    if len(units.coder) ** 2 > _MOST_PAIRS:
        raise TooManyGroupsError("too many pairs of spans")
    every = np.arange(len(units.coder))
    between = dissimilarity(units, costs, every[:, None], every[None, :])
    groups, savings = _useful_groups(units, costs, between)
    order = np.argsort(units.start + units.end, kind="stable")
    return tuple(groups[number] for number in choose_groups(groups, savings, order))


def _useful_groups(
    units: Units, costs: Costs, between: FloatArray
) -> tuple[list[Group], FloatArray]:
    """List the groups that cost less than when split in two with one span on one side.

    All others can be left out: some split of them is as good. Groups grow by one coder at a
    time, in the order of coders, as long as the bound for full groups lets them.
    """
    pairs = units.coders * (units.coders - 1) // 2
    limit = costs.empty * (pairs + units.coders - 1)
    near = between < limit
    near &= units.coder[:, None] < units.coder[None, :]
    found: list[Group] = []
    savings: list[FloatArray] = []
    grown = np.arange(len(units.coder))[:, None]
    sums = np.zeros((len(units.coder), 1))
    total = 0
    for size in range(2, units.coders + 1):
        grown, sums = _grow(grown, sums, near, between, limit)
        total += len(grown)
        if total > _MOST_GROUPS:
            raise TooManyGroupsError("too many groups of spans")
        useful = (sums < costs.empty * (pairs + size - 1)).all(axis=1)
        found.extend(_tuples(grown[useful]))
        spent = sums[useful].sum(axis=1) / 2 / pairs
        share = size * (size - 1) / 2 / pairs
        savings.append((size - 1) * costs.empty + share * costs.empty - spent)
    return found, np.concatenate(savings) if savings else np.zeros(0)


def _grow(
    groups: IntArray, sums: FloatArray, near: BoolArray, between: FloatArray, limit: float
) -> tuple[IntArray, FloatArray]:
    """Extend each group by each span near all its members; keep each member's sum in bounds."""
    size = groups.shape[1] + 1
    grown, added = [np.zeros((0, size), dtype=np.int64)], [np.zeros((0, size))]
    step = max(1, _BLOCK // max(1, len(near)))
    count = 0
    for begin in range(0, len(groups), step):
        block, block_sums = groups[begin : begin + step], sums[begin : begin + step]
        fits = near[block[:, 0]]
        for member in block.T[1:]:
            fits = fits & near[member]
        row, new = np.nonzero(fits)
        apart = between[block[row], new[:, None]]
        new_sums = np.concatenate(
            [block_sums[row] + apart, apart.sum(axis=1, keepdims=True)], axis=1
        )
        kept = (new_sums < limit).all(axis=1)
        grown.append(np.concatenate([block[row], new[:, None]], axis=1)[kept])
        added.append(new_sums[kept])
        count += int(kept.sum())
        if count > _MOST_GROUPS:
            raise TooManyGroupsError("too many groups of spans")
    return np.concatenate(grown), np.concatenate(added)


def _tuples(rows: IntArray) -> Iterable[Group]:
    return (tuple(row) for row in rows.tolist())

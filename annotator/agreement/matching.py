"""One-to-one matching of greatest weight.

A problem of assignment, solved by shortest augmenting paths (R. Jonker, A. Volgenant 1987,
Computing 38:325-340): in a table where it is small, else in a sparse graph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

import numpy as np

Candidate: TypeAlias = tuple[float, int, int]
"""How much two things have in common (above 0, at most 1), and their numbers on either side."""
_TABLE = 40_000  # cells up to which a table is quicker than a graph


def best_pairs(candidates: Sequence[Candidate]) -> list[tuple[int, int]]:
    """Choose pairs in which no number comes twice, so that their weights sum to the most.

    No two candidates may name the same numbers. The choice depends on nothing but the
    candidates' weights and the order of the numbers, also where several choices are as good.
    """
    lefts = Counter([i for _, i, _ in candidates])
    rights = Counter([j for _, _, j in candidates])
    # Most candidates have no rival.
    chosen, rivals = [], []
    for candidate in candidates:
        _, i, j = candidate
        if lefts[i] == 1 and rights[j] == 1:
            chosen.append((i, j))
        else:
            rivals.append(candidate)
    if rivals:
        chosen += _assigned(rivals)
    return chosen


def _assigned(rivals: Sequence[Candidate]) -> list[tuple[int, int]]:
    lefts = sorted({i for _, i, _ in rivals})
    rights = sorted({j for _, _, j in rivals})
    row = {i: number for number, i in enumerate(lefts)}
    column = {j: number for number, j in enumerate(rights)}
    numbered = [(weight, row[i], column[j]) for weight, i, j in rivals]
    if len(lefts) * len(rights) <= _TABLE:
        chosen = list(_by_table(numbered, len(lefts), len(rights)))
    elif len(parts := _components(numbered, len(lefts), len(rights))) > 1:
        return [pair for part in parts for pair in _assigned([rivals[at] for at in part])]
    else:
        chosen = list(_by_paths(numbered, len(lefts), len(rights)))
    return [(lefts[r], rights[c]) for r, c in chosen]


def _components(candidates: Sequence[Candidate], rows: int, columns: int) -> list[list[int]]:
    """Return the positions of candidates that are linked by shared rows or columns."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components

    first, second = (np.array([candidate[side] for candidate in candidates]) for side in (1, 2))
    links = (np.ones(len(candidates), dtype=np.int8), (first, rows + second))
    graph = csr_array(links, shape=(rows + columns, rows + columns))
    count, label = connected_components(graph, directed=False)
    parts: list[list[int]] = [[] for _ in range(count)]
    for at, r in enumerate(first.tolist()):
        parts[label[r]].append(at)
    return parts


def _by_table(
    candidates: Sequence[Candidate], rows: int, columns: int
) -> Iterator[tuple[int, int]]:
    from scipy.optimize import linear_sum_assignment

    weights = np.zeros((rows, columns))
    for weight, r, c in candidates:
        weights[r, c] = weight
    for r, c in zip(*linear_sum_assignment(weights, maximize=True), strict=True):
        if weights[r, c] > 0:
            yield int(r), int(c)


def _by_paths(
    candidates: Sequence[Candidate], rows: int, columns: int
) -> Iterator[tuple[int, int]]:
    """Solve what is too large for a table: few of the possible pairs are candidates."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    weights, first, second = (np.array(each) for each in zip(*candidates, strict=True))
    # Each row may stay alone in a column of its own, which costs more than any pair does.
    alone = np.arange(rows)
    costs = np.concatenate([2.0 - weights, np.full(rows, 2.0)])
    places = np.concatenate([first, alone]), np.concatenate([second, columns + alone])
    graph = csr_array((costs, places), shape=(rows, columns + rows))
    for r, c in zip(*min_weight_full_bipartite_matching(graph), strict=True):
        if c < columns:
            yield int(r), int(c)

from collections.abc import Sequence
from itertools import combinations
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from annotator.agreement.matching import Candidate, best_pairs

NUMBERS = st.integers(0, 5)
CANDIDATES = st.dictionaries(
    st.tuples(NUMBERS, NUMBERS), st.sampled_from([0.1, 0.3, 0.5, 0.9, 1.0]), max_size=9
).map(lambda found: [(weight, i, j) for (i, j), weight in found.items()])


def total(chosen: Sequence[tuple[int, int]], candidates: Sequence[Candidate]) -> float:
    weights = {(i, j): weight for weight, i, j in candidates}
    return sum(weights[pair] for pair in chosen)


def best_total(candidates: Sequence[Candidate]) -> float:
    """Try every set of pairs."""
    best = 0.0
    for size in range(len(candidates) + 1):
        for some in combinations(candidates, size):
            if len({i for _, i, _ in some}) == len({j for _, _, j in some}) == size:
                best = max(best, sum(weight for weight, _, _ in some))
    return best


@given(CANDIDATES)
def test_no_other_pairs_weigh_more(candidates: list[Candidate]) -> None:
    chosen = best_pairs(candidates)
    assert len({i for i, _ in chosen}) == len({j for _, j in chosen}) == len(chosen)
    assert abs(total(chosen, candidates) - best_total(candidates)) < 1e-9


@given(CANDIDATES, st.randoms(use_true_random=False))
def test_the_order_of_the_candidates_does_not_matter(
    candidates: list[Candidate], random: Random
) -> None:
    shuffled = random.sample(candidates, len(candidates))
    assert sorted(best_pairs(shuffled)) == sorted(best_pairs(candidates))


def test_the_heaviest_pair_gives_way_to_two_that_weigh_more() -> None:
    assert sorted(best_pairs([(0.9, 0, 0), (0.8, 0, 1), (0.7, 1, 0)])) == [(0, 1), (1, 0)]
    assert best_pairs([(0.9, 0, 0), (0.4, 0, 1), (0.4, 1, 0)]) == [(0, 0)]


def test_what_is_too_large_for_a_table_falls_apart_into_what_is_linked() -> None:
    chains = [
        [(0.9, 2 * n, 2 * n), (0.8 - n % 5 / 10, 2 * n, 2 * n + 1), (0.7, 2 * n + 1, 2 * n)]
        for n in range(300)
    ]
    apart = [pair for chain in chains for pair in best_pairs(chain)]
    together = best_pairs([candidate for chain in chains for candidate in chain])
    assert sorted(together) == sorted(apart)


def test_a_long_chain_is_solved_in_a_graph_as_well_as_in_a_table() -> None:
    weights = np.zeros((300, 301))
    for n in range(300):
        weights[n, n], weights[n, n + 1] = (1 + n * 37 % 91) / 100, (1 + n * 53 % 89) / 100
    assert weights.size > 40_000, "or the table would be taken"
    candidates = [(float(weights[i, j]), int(i), int(j)) for i, j in np.argwhere(weights)]
    chosen = best_pairs(candidates)
    rows, columns = linear_sum_assignment(weights, maximize=True)
    assert abs(total(chosen, candidates) - weights[rows, columns].sum()) < 1e-9
    assert len({i for i, _ in chosen}) == len({j for _, j in chosen}) == len(chosen)

"""Segmentations of one text: boundary similarity, edits, windows, and chance correction.

C. Fournier 2013, Evaluating text segmentation using boundary edit distance, ACL (B); C.
Fournier, D. Inkpen 2012, Segmentation similarity and agreement, NAACL (S, pi, kappa); D.
Beeferman, A. Berger, J. Lafferty 1999, Machine Learning 34:177-210 (P_k); L. Pevzner, M.
Hearst 2002, Computational Linguistics 28:19-36 (WindowDiff). B, S: 0 to 1. P_k, WindowDiff:
0 (the same) to 1, the second coder of the pair being the reference. pi, kappa: at most 1.
B, pi and kappa are undefined when no segmentation compared has an inner boundary.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import BoolArray, IntArray
from annotator.agreement.measure import Options, segments_measure
from annotator.agreement.result import Result, defined, undefined
from annotator.agreement.study import Segmentations


@dataclass(frozen=True, slots=True)
class BoundaryEdits:
    """What turns one coder's boundaries into another's.

    Counts of boundaries in both, in one only (additions), and of near misses (transpositions)
    with the summed distance they move; one kind of boundary knows no substitutions.
    """

    matches: int
    additions: int
    transpositions: int
    moved: int

    def weighted(self, n_t: int) -> float:
        """Weigh the edits: an addition costs 1, a transposition its distance over n_t."""
        return self.additions + self.moved / n_t

    @property
    def boundaries(self) -> int:
        """The boundaries compared, a near miss counting once."""
        return self.matches + self.additions + self.transpositions


def boundary_edits(first: tuple[int, ...], second: tuple[int, ...], n_t: int = 2) -> BoundaryEdits:
    """Find the edits between two lists of masses.

    A boundary of each coder that the other lacks, fewer than `n_t` places apart, is one near
    miss; the nearest are paired first, then from left to right.
    """
    one, two = _boundaries(first), _boundaries(second)
    missed = one != two
    moved = transpositions = 0
    for distance in range(1, n_t):
        for place in np.flatnonzero(missed):
            other = place + distance
            if other >= len(one) or not missed[place] or not missed[other]:
                continue
            if one[place] != one[other]:
                missed[place] = missed[other] = False
                transpositions += 1
                moved += distance
    return BoundaryEdits(
        matches=int((one & two).sum()),
        additions=int(missed.sum()),
        transpositions=transpositions,
        moved=moved,
    )


def boundary_similarity(first: tuple[int, ...], second: tuple[int, ...], n_t: int = 2) -> Result:
    """Compute B = 1 - weighted edits / boundaries compared."""
    edits = boundary_edits(first, second, n_t)
    if not edits.boundaries:
        return undefined("no_boundaries")
    return defined(1 - edits.weighted(n_t) / edits.boundaries, n=edits.boundaries)


def segmentation_similarity(
    first: tuple[int, ...], second: tuple[int, ...], n_t: int = 2
) -> Result:
    """Compute S = 1 - weighted edits / places where a boundary could be."""
    places = sum(first) - 1
    if places < 1:
        return undefined("no_units")
    return defined(1 - boundary_edits(first, second, n_t).weighted(n_t) / places, n=places)


def pk(first: tuple[int, ...], reference: tuple[int, ...]) -> Result:
    """Compute P_k, how often a window's ends are in one segment for one coder only."""
    window = _window(reference)
    one, two = _segments(first), _segments(reference)
    if len(two) <= window:
        return undefined("no_units")
    together = one[:-window] == one[window:]
    return defined(float((together != (two[:-window] == two[window:])).mean()), n=len(together))


def window_diff(first: tuple[int, ...], reference: tuple[int, ...]) -> Result:
    """Compute WindowDiff, how often a window holds different numbers of boundaries."""
    window = _window(reference)
    one, two = _segments(first), _segments(reference)
    if len(two) <= window:
        return undefined("no_units")
    crossed = one[window:] - one[:-window]
    return defined(float((crossed != two[window:] - two[:-window]).mean()), n=len(crossed))


def segmentation_agreement(study: Segmentations, n_t: int = 2) -> Result:
    """Compute the observed agreement of all pairs: B with boundaries and edits added up."""
    if len(study.coders) < 2:
        return undefined("fewer_than_two_coders")
    pairs = [boundary_edits(one, two, n_t) for one, two in combinations(study.masses, 2)]
    boundaries = sum(pair.boundaries for pair in pairs)
    if not boundaries:
        return undefined("no_boundaries")
    edits = sum(pair.weighted(n_t) for pair in pairs)
    return defined(1 - edits / boundaries, n=boundaries)


def segmentation_pi(study: Segmentations) -> Result:
    """Compute Fleiss' pi: chance from the mean rate of boundaries, squared."""
    return _corrected(study, float(np.mean(_rates(study)) ** 2))


def segmentation_kappa(study: Segmentations) -> Result:
    """Compute multi-coder kappa: chance from the rates of boundaries of each pair."""
    return _corrected(study, _pair_chance(study))


def segmentation_bias(study: Segmentations) -> Result:
    """Compute annotator bias (Artstein, Poesio 2008): chance of pi less chance of kappa."""
    if len(study.coders) < 2:
        return undefined("fewer_than_two_coders")
    if sum(study.masses[0]) < 2:
        return undefined("no_units")
    return defined(float(np.mean(_rates(study)) ** 2) - _pair_chance(study))


def _corrected(study: Segmentations, expected: float) -> Result:
    agreement = segmentation_agreement(study)
    if agreement.value is None:
        return agreement
    if expected == 1:
        return undefined("no_variation", observed=agreement.value, expected=1.0, n=agreement.n)
    value = (agreement.value - expected) / (1 - expected)
    return defined(value, observed=agreement.value, expected=expected, n=agreement.n)


def _rates(study: Segmentations) -> list[float]:
    return [(len(masses) - 1) / max(1, sum(masses) - 1) for masses in study.masses] or [0.0]


def _pair_chance(study: Segmentations) -> float:
    products = [one * two for one, two in combinations(_rates(study), 2)]
    return sum(products) / len(products) if products else 0.0


def _boundaries(masses: tuple[int, ...]) -> BoolArray:
    """Mark the inner places after which a segment ends; shape (length - 1,)."""
    marks = np.zeros(max(0, sum(masses) - 1), dtype=np.bool_)
    marks[np.cumsum(np.array(masses, dtype=np.int64))[:-1] - 1] = True
    return marks


def _segments(masses: tuple[int, ...]) -> IntArray:
    """Number the segment that each place is in; shape (length,)."""
    return np.repeat(np.arange(len(masses)), np.array(masses, dtype=np.int64))


def _window(reference: tuple[int, ...]) -> int:
    """Take half the mean segment, rounded half to even, at least 2."""
    return max(2, round(sum(reference) / max(1, len(reference)) / 2))


def _of_pair(
    compute: Callable[[tuple[int, ...], tuple[int, ...]], Result],
) -> Callable[[Segmentations, Options], Result]:
    """List a measure of two segmentations, which knows no further parameter."""
    return _of_pair_within(lambda first, second, _: compute(first, second))


def _of_pair_within(
    compute: Callable[[tuple[int, ...], tuple[int, ...], int], Result],
) -> Callable[[Segmentations, Options], Result]:
    """List a measure of two segmentations that depends on how far a near miss may be."""

    def run(study: Segmentations, options: Options) -> Result:
        n_t = options.whole("n_t", 2)
        if n_t < 1:
            raise ValueError(f"n_t must be 1 or more, not {n_t}")
        if len(study.coders) < 2:
            return undefined("fewer_than_two_coders")
        first, second = options.pair(len(study.coders))
        return compute(study.masses[first], study.masses[second], n_t)

    return run


def _count(
    name: Callable[[BoundaryEdits], int],
) -> Callable[[Segmentations, Options], Result]:
    return _of_pair_within(lambda one, two, n_t: defined(name(boundary_edits(one, two, n_t))))


_PAIR = ("pair",)
_EDITS = ("pair", "n_t")

MEASURES = (
    segments_measure("boundary_similarity", _of_pair_within(boundary_similarity), params=_EDITS),
    segments_measure(
        "segmentation_similarity", _of_pair_within(segmentation_similarity), params=_EDITS
    ),
    segments_measure("boundary_edit_matches", _count(lambda e: e.matches), params=_EDITS),
    segments_measure("boundary_edit_additions", _count(lambda e: e.additions), params=_EDITS),
    segments_measure(
        "boundary_edit_transpositions", _count(lambda e: e.transpositions), params=_EDITS
    ),
    # There is one kind of boundary, so none can stand for another.
    segments_measure("boundary_edit_substitutions", _count(lambda _: 0), params=_EDITS),
    segments_measure("pk", _of_pair(pk), params=_PAIR),
    segments_measure("window_diff", _of_pair(window_diff), params=_PAIR),
    segments_measure("segeval_actual_linear", lambda s, _: segmentation_agreement(s)),
    segments_measure("segeval_pi_linear", lambda s, _: segmentation_pi(s)),
    segments_measure("segeval_kappa_linear", lambda s, _: segmentation_kappa(s)),
    segments_measure("segeval_bias_linear", lambda s, _: segmentation_bias(s)),
)

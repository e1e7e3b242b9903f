"""Matches the spans of two coders one to one, in all documents at once.

Which spans may match is a relation: the same boundaries, an overlap, or an overlap large
enough (intersection over union), each with the code equal or whatever it is. Of the possible
matchings a largest one is taken (maximum bipartite matching), so the number of matches
depends neither on the order of spans nor on which coder comes first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from annotator.agreement.arrays import BoolArray, FloatArray, IntArray, add_up, distinct_rows
from annotator.agreement.spans import CodedSpans, take_spans

Relation: TypeAlias = Literal["same", "overlap", "iou"]


@dataclass(frozen=True, slots=True)
class MatchRule:
    """When two spans may match: by their boundaries, and by their codes if `same_code`.

    `threshold` is the least intersection over union, above 0 and at most 1, of `iou`.
    """

    relation: Relation
    same_code: bool
    threshold: float = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class MatchCounts:
    """Per document, shape (documents,): spans of each coder, and how many of them match.

    Documents that one of the two did not look at count nothing; `seen` marks the others.
    """

    matched: IntArray
    first: IntArray
    second: IntArray
    seen: BoolArray


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Pairs of spans (positions in the list of spans) that overlap, and by how much.

    `shared` are characters of both, `union` characters of either.
    """

    first: IntArray
    second: IntArray
    shared: IntArray
    union: IntArray

    @property
    def iou(self) -> FloatArray:
        """The intersection over union of each pair."""
        return np.asarray(self.shared / self.union)


def count_matches(spans: CodedSpans, rule: MatchRule) -> MatchCounts:
    """Count the matches of exactly two coders, document by document."""
    if len(spans.coders) != 2:
        raise ValueError(f"two coders are compared, not {len(spans.coders)}")
    documents = len(spans.lengths)
    seen = np.asarray(spans.present.all(axis=1), dtype=np.bool_)
    kept = take_spans(spans, seen[spans.document])
    matched = (
        _equal_spans(kept, rule.same_code)
        if rule.relation == "same"
        else _matched_spans(kept, rule)
    )
    return MatchCounts(
        matched=matched,
        first=np.bincount(kept.document[kept.coder == 0], minlength=documents),
        second=np.bincount(kept.document[kept.coder == 1], minlength=documents),
        seen=seen,
    )


def overlapping_pairs(spans: CodedSpans, *, same_code: bool) -> Candidates:
    """List the pairs of spans of coders 0 and 1 that share a character of a document."""
    # Stretches that cannot meet are laid one behind the other: documents, or their codes.
    room = int(spans.lengths.max(initial=0)) + 1
    group = spans.document * len(spans.codes) + spans.code if same_code else spans.document
    start, end = group * room + spans.start, group * room + spans.end
    sides = [np.flatnonzero(spans.coder == coder) for coder in (0, 1)]
    sides = [side[np.argsort(start[side], kind="stable")] for side in sides]
    # The later start lies within the other span: every pair is found once.
    first, second = _starting_within(start, end, sides[0], sides[1], side="left")
    second_too, first_too = _starting_within(start, end, sides[1], sides[0], side="right")
    first, second = np.append(first, first_too), np.append(second, second_too)
    shared = np.minimum(end[first], end[second]) - np.maximum(start[first], start[second])
    sizes = end - start
    return Candidates(first, second, shared, sizes[first] + sizes[second] - shared)


def _starting_within(
    start: IntArray,
    end: IntArray,
    around: IntArray,
    inside: IntArray,
    *,
    side: Literal["left", "right"],
) -> tuple[IntArray, IntArray]:
    """Pair each span with those of the other coder that start within it.

    `side` right leaves those out that start where it starts.
    """
    starts = start[inside]
    low = np.searchsorted(starts, start[around], side=side)
    found = np.searchsorted(starts, end[around], side="left") - low
    outer = np.repeat(np.arange(len(around)), found)
    within = np.arange(len(outer)) - np.repeat(np.cumsum(found) - found, found)
    return around[outer], inside[low[outer] + within]


def _equal_spans(spans: CodedSpans, same_code: bool) -> IntArray:
    columns = [spans.document, spans.start, spans.end]
    rows, which = distinct_rows(np.stack(columns + [spans.code] * same_code, axis=1))
    first, second = (
        np.bincount(which[spans.coder == coder], minlength=len(rows)) for coder in (0, 1)
    )
    return add_up(rows[:, 0], np.minimum(first, second), len(spans.lengths))


def _matched_spans(spans: CodedSpans, rule: MatchRule) -> IntArray:
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import maximum_bipartite_matching

    pairs = overlapping_pairs(spans, same_code=rule.same_code)
    first, second = pairs.first, pairs.second
    if rule.relation == "iou":
        if not 0 < rule.threshold <= 1:
            raise ValueError(f"threshold must lie above 0 and up to 1, not {rule.threshold}")
        near = pairs.iou >= rule.threshold
        first, second = first[near], second[near]
    if not first.size:
        return np.zeros(len(spans.lengths), dtype=np.int64)
    size = len(spans.start)
    graph = csr_array((np.ones(len(first), dtype=np.int8), (first, second)), shape=(size, size))
    partner = maximum_bipartite_matching(graph, perm_type="column")
    return np.bincount(spans.document[partner >= 0], minlength=len(spans.lengths))

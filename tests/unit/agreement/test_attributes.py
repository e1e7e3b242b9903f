from __future__ import annotations

from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import (
    align_codings,
    attribute_agreement,
    coded_spans,
    document_interval,
    draw_documents,
    resample_attribute_f1,
)

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
BOTH = ("a", "b")


def aligned_of(spans, *, coders=BOTH, **options):
    """Align the codings of one document; list who is aligned with whom."""
    found = align_codings(coded_spans(coders, [(100, coders, spans)]), **options)
    return list(zip(found.first.tolist(), found.second.tolist(), strict=True))


def test_codings_are_aligned_where_they_overlap_enough():
    spans = [("a", 0, 10, "x"), ("b", 2, 12, "y"), ("a", 20, 30, "x"), ("b", 26, 36, "x")]
    assert aligned_of(spans) == [(0, 1)]
    assert aligned_of(spans, threshold=0.2) == [(0, 1), (2, 3)]
    assert aligned_of(spans, threshold=0.2, same_code=True) == [(2, 3)]
    with pytest.raises(ValueError, match="threshold must lie"):
        aligned_of(spans, threshold=0)


def test_of_two_partners_at_the_same_place_the_one_with_the_same_code_is_taken():
    spans = [("b", 0, 10, "y"), ("b", 0, 10, "x"), ("a", 0, 10, "x"), ("a", 0, 10, "y")]
    assert sorted(aligned_of(spans)) == [(2, 1), (3, 0)]
    assert aligned_of(spans[:3]) == [(2, 1)]


def test_the_best_pairing_as_a_whole_is_taken_not_the_nearest_first():
    # The nearest pair is the middle one (8 of 9); without it two pairs fit (8 of 10, 7 of 9).
    spans = [("a", 0, 9, "x"), ("a", 2, 11, "x"), ("b", 0, 8, "x"), ("b", 0, 10, "x")]
    best = max(
        permutations([2, 3]),
        key=lambda order: sum(iou(spans[one], spans[two]) for one, two in enumerate(order)),
    )
    assert sorted(aligned_of(spans)) == list(enumerate(best))


def iou(one, two):
    """Intersection over union of two spans."""
    shared = max(0, min(one[2], two[2]) - max(one[1], two[1]))
    return shared / (one[2] - one[1] + two[2] - two[1] - shared)


@SETTINGS
@given(
    st.lists(
        st.tuples(
            st.sampled_from(BOTH), st.integers(0, 9), st.integers(1, 8), st.sampled_from("xy")
        ).map(lambda row: (row[0], row[1], row[1] + row[2], row[3])),
        max_size=8,
    ),
    st.sampled_from([0.2, 0.5]),
)
def test_no_alignment_is_worth_more(spans, threshold):
    def worth(pairs):
        same = sum(spans[one][3] == spans[two][3] for one, two in pairs)
        return sum(iou(spans[one], spans[two]) for one, two in pairs), same

    first = [n for n, span in enumerate(spans) if span[0] == "a"]
    second = [n for n, span in enumerate(spans) if span[0] == "b"]
    every = [
        [(one, two) for one, two in zip(some, order, strict=True)]
        for size in range(min(len(first), len(second)) + 1)
        for some in combinations(first, size)
        for order in permutations(second, size)
    ]
    allowed = [p for p in every if all(iou(spans[o], spans[t]) >= threshold for o, t in p)]
    total, same = worth(aligned_of(spans, threshold=threshold))
    best = max(worth(pairs)[0] for pairs in allowed)
    assert total == pytest.approx(best)
    assert same == max(worth(p)[1] for p in allowed if worth(p)[0] == pytest.approx(best))


def test_the_order_of_codings_does_not_matter():
    spans = [(c, at, at + 9, code) for c in BOTH for at in (0, 2, 30) for code in "xy"]
    found = {(spans[one], spans[two]) for one, two in aligned_of(spans)}
    backwards = spans[::-1]
    assert {(backwards[one], backwards[two]) for one, two in aligned_of(backwards)} == found
    assert len(found) == 6


DOCUMENTS = [
    (50, BOTH, [("a", 0, 10, "x"), ("b", 0, 10, "x"), ("a", 20, 30, "x"), ("b", 21, 30, "x")]),
    (50, BOTH, [("a", 0, 9, "x"), ("b", 0, 10, "x"), ("b", 40, 45, "x")]),
    (50, ("a",), [("a", 0, 9, "x")]),
]
# In the order of the spans: four pairs' worth, one without a partner, one nobody else saw.
VALUES = ["yes", "yes", "no", "yes", "no", "no", "yes", "no"]


def test_alpha_is_that_of_the_aligned_pairs_and_says_how_many_there_are(naive):
    found = attribute_agreement(align_codings(coded_spans(BOTH, DOCUMENTS)), VALUES)
    pairs = [["yes", "no", "no"], ["yes", "yes", "no"]]
    assert found.alpha.value == pytest.approx(naive.alpha(pairs))
    assert found.observed.value == pytest.approx(2 / 3)
    assert (found.aligned, found.codings) == (3, 7)
    assert found.f1.value == pytest.approx(2 * 2 / 7)


def test_the_share_of_codings_that_are_aligned():
    assert align_codings(coded_spans(BOTH, DOCUMENTS)).share == pytest.approx(6 / 7)
    with pytest.raises(ValueError, match="no codings to align"):
        _ = align_codings(coded_spans(BOTH, DOCUMENTS[2:])).share


def test_codings_without_a_value_take_no_part():
    values = ["yes", None, "no", "no", "yes", "no", None, "no"]
    found = attribute_agreement(align_codings(coded_spans(BOTH, DOCUMENTS)), values)
    assert (found.aligned, found.codings) == (2, 5)
    assert found.f1.value == pytest.approx(2 * 1 / 5)
    nothing = attribute_agreement(align_codings(coded_spans(BOTH, DOCUMENTS)), [None] * 8)
    assert nothing.f1.undefined == "no_spans"
    assert nothing.alpha.undefined == "no_pairable_units"
    with pytest.raises(ValueError, match="8 codings but 2 values"):
        attribute_agreement(align_codings(coded_spans(BOTH, DOCUMENTS)), ["yes", "no"])


def test_levels_from_nominal_to_sets(naive):
    aligned = align_codings(coded_spans(BOTH, DOCUMENTS))
    numbers = attribute_agreement(aligned, [1, 2, 5, 5, 2, 4, 9, 9], "interval")
    apart = naive.alpha([[1, 5, 2], [2, 5, 4]], lambda one, two: (one - two) ** 2)
    assert numbers.alpha.value == pytest.approx(apart)
    words = ["low", "mid", "high", "high", "mid", "mid", "low", "low"]
    ranked = attribute_agreement(aligned, words, "ordinal", ["low", "mid", "high"])
    # Middle ranks .5, 2.5, 5 of the pairs (low, mid), (high, high), (mid, mid).
    assert ranked.alpha.value == pytest.approx(1 - 5 * 8 / (2 * (3 * 4 + 2 * 4.5**2 + 6 * 2.5**2)))
    with pytest.raises(ValueError, match="ordinal needs categories"):
        attribute_agreement(aligned, words, "ordinal")
    sets = [frozenset(each) for each in ("p", "pq", "q", "q", "", "", "p", "p")]
    jaccard = attribute_agreement(aligned, sets, "jaccard")
    distance = lambda one, two: 1 - len(one & two) / len(one | two) if one | two else 0.0  # noqa: E731
    ratings = [[sets[0], sets[2], sets[4]], [sets[1], sets[3], sets[5]]]
    assert jaccard.alpha.value == pytest.approx(naive.alpha(ratings, distance))


def test_three_coders_are_compared_by_pairs_whose_coincidences_are_pooled(naive):
    coders = ("a", "b", "c")
    spans = [(c, at, at + 9, "x") for at in (0, 20, 40) for c in coders]
    values = ["p", "p", "q", "q", "q", "q", "p", "q", "p"]
    found = attribute_agreement(align_codings(coded_spans(coders, [(60, coders, spans)])), values)
    triples = [values[:3], values[3:6], values[6:]]
    pairs = [pair for triple in triples for pair in combinations(triple, 2)]
    assert found.alpha.value == pytest.approx(naive.alpha(list(zip(*pairs, strict=True))))
    assert (found.aligned, found.codings) == (9, 18)
    assert found.f1.value == found.observed.value == pytest.approx(5 / 9)


def test_resamples_keep_the_alignment_and_draw_its_documents():
    aligned = align_codings(coded_spans(BOTH, DOCUMENTS))
    found = attribute_agreement(aligned, VALUES)
    counts = np.vstack([draw_documents(3, 20, 1), [[1, 1, 1], [0, 0, 3]]])
    again = document_interval("alpha", found.tables, counts[-2:])
    assert again.values.tolist() == pytest.approx([found.alpha.value])
    assert again.undefined == 1
    f1 = resample_attribute_f1(aligned, VALUES, counts)
    equal, possible = counts[:, :2] @ [1, 1], counts[:, :2] @ [4, 3]
    some = possible > 0
    assert f1.values.tolist() == pytest.approx((2 * equal[some] / possible[some]).tolist())
    assert f1.undefined == (~some).sum() >= 1

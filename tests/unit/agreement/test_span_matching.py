from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import coded_spans
from annotator.agreement.span_matching import MatchRule, count_matches, overlapping_pairs

SETTINGS = settings(max_examples=50, derandomize=True, deadline=None)
BOTH = ("a", "b")
SPANS = st.lists(
    st.tuples(
        st.sampled_from(BOTH), st.integers(0, 12), st.integers(1, 8), st.sampled_from("xy")
    ).map(lambda row: (row[0], row[1], row[1] + row[2], row[3])),
    max_size=9,
)
RULES = [
    MatchRule(relation, same_code, threshold)
    for relation, same_code, threshold in (
        *product(["same", "overlap"], [False, True], [0.5]),
        *product(["iou"], [False, True], [0.2, 0.5, 1.0]),
    )
]


def may_match(one, two, rule):
    """Tell by the definition whether two spans may be matched."""
    shared = min(one[2], two[2]) - max(one[1], two[1])
    union = max(one[2], two[2]) - min(one[1], two[1])
    fits = {
        "same": one[1:3] == two[1:3],
        "overlap": shared > 0,
        "iou": shared > 0 and shared / union >= rule.threshold,
    }[rule.relation]
    return fits and (one[3] == two[3] or not rule.same_code)


def most_matches(first, second, rule):
    """Try all ways to match the first span, or to leave it alone."""
    if not first:
        return 0
    found = most_matches(first[1:], second, rule)
    for number, other in enumerate(second):
        if may_match(first[0], other, rule):
            rest = second[:number] + second[number + 1 :]
            found = max(found, 1 + most_matches(first[1:], rest, rule))
    return found


@SETTINGS
@given(st.lists(SPANS, min_size=1, max_size=2))
def test_no_matching_of_a_document_is_larger(documents):
    counts = {
        rule: count_matches(coded_spans(BOTH, [(30, BOTH, each) for each in documents]), rule)
        for rule in RULES
    }
    for number, spans in enumerate(documents):
        sides = [[span for span in spans if span[0] == coder] for coder in BOTH]
        for rule, found in counts.items():
            assert found.matched[number] == most_matches(*sides, rule)
            assert [found.first[number], found.second[number]] == [len(side) for side in sides]


@SETTINGS
@given(SPANS, st.booleans())
def test_every_overlapping_pair_is_listed_once(spans, same_code):
    found = overlapping_pairs(coded_spans(BOTH, [(30, BOTH, spans)]), same_code=same_code)
    listed = sorted(
        (spans[one], spans[two], shared, union)
        for one, two, shared, union in zip(
            found.first, found.second, found.shared, found.union, strict=True
        )
    )
    rule = MatchRule("overlap", same_code)
    expected = sorted(
        (
            one,
            two,
            min(one[2], two[2]) - max(one[1], two[1]),
            max(one[2], two[2]) - min(one[1], two[1]),
        )
        for one in spans
        for two in spans
        if one[0] == "a" and two[0] == "b" and may_match(one, two, rule)
    )
    assert listed == expected


def test_a_greedy_matcher_would_find_less():
    # The first span of a would take the only partner of the second.
    spans = [("a", 0, 10, "x"), ("a", 12, 20, "x"), ("b", 8, 14, "x"), ("b", 0, 3, "x")]
    found = count_matches(coded_spans(BOTH, [(30, BOTH, spans)]), MatchRule("overlap", True))
    assert found.matched.tolist() == [2]


def test_documents_that_one_coder_did_not_look_at_count_nothing():
    same = [("a", 0, 5, "x"), ("b", 0, 5, "x")]
    documents = [(9, BOTH, same), (9, ("a",), same[:1]), (9, BOTH, [])]
    for rule in RULES:
        found = count_matches(coded_spans(BOTH, documents), rule)
        assert found.matched.tolist() == [1, 0, 0]
        assert found.first.tolist() == found.second.tolist() == [1, 0, 0]
        assert found.seen.tolist() == [True, False, True]


def test_thresholds_and_coders_that_do_not_fit_are_refused():
    spans = coded_spans(BOTH, [(9, BOTH, [])])
    with pytest.raises(ValueError, match="threshold must lie above 0"):
        count_matches(spans, MatchRule("iou", True, 0))
    with pytest.raises(ValueError, match="two coders are compared, not 3"):
        count_matches(coded_spans(("a", "b", "c"), []), MatchRule("same", True))

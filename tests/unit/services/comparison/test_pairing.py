"""Who is paired with whom; what comes of it is tested with the disagreements."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.attributes import align_codings
from annotator.agreement.spans import coded_spans
from annotator.domain.span import Span
from annotator.services.comparison.pairing import Likeness, pair_up, stretches
from annotator.services.comparison.rules import Rules
from tests.unit.services.comparison.made import LENGTH, Made, document, made_codings, rules

MADE = st.lists(made_codings(), max_size=24, unique=True)


def paired(made: Sequence[Made], how: Rules | None = None) -> list[tuple[object, ...]]:
    """Return likeness, share, and the numbers of both, in order of the first."""
    by_coder = stretches(document(made), how or rules())
    found = pair_up(by_coder["a"], by_coder["b"], how or rules())
    told = [
        (pair.likeness, pair.share, pair.first.coding.id[-1], pair.second.coding.id[-1])
        for pair in found.pairs
    ]
    return sorted(told, key=lambda one: one[2])


def test_what_two_have_in_common_is_their_intersection_over_union() -> None:
    made = [("a", "A", 0, 6), ("b", "A", 2, 10), ("a", "B", 20, 24), ("b", "A", 20, 24)]
    assert paired(made) == [(Likeness.CODE, 0.4, 0, 1), (Likeness.PLACE, 1.0, 2, 3)]


def test_how_much_codings_of_one_code_must_share_can_be_raised() -> None:
    made = [("a", "A", 0, 6), ("b", "A", 2, 10)]
    assert paired(made, Rules(same_code=0.4)) == []
    assert len(paired(made, Rules(same_code=0.39))) == 1


def test_positions_are_those_on_the_text_that_counts() -> None:
    one = document([("a", "A", 4, 25), ("b", "A", 12, 18)], pieces=[Span(0, 10), Span(20, 40)])
    assert [(s.start, s.end) for s in stretches(one, rules())["a"]] == [(4, 15)]
    assert stretches(one, rules())["b"] == []


def test_codings_of_one_coder_that_count_as_one_code_are_both_kept() -> None:
    how = Rules(counts_as={"A.X": "A", "A.Y": "A"})
    made = [("a", "A.X", 0, 4), ("a", "A.Y", 0, 4), ("b", "A.X", 0, 4)]
    assert [one[0] for one in paired(made, how)] == [Likeness.EQUAL]


@given(MADE)
def test_codings_of_one_code_share_as_much_as_in_the_alignment_of_the_engine(
    made: list[Made],
) -> None:
    spans = coded_spans(("a", "b"), [(LENGTH, ("a", "b"), [(*m[:1], *m[2:], m[1]) for m in made])])
    aligned = align_codings(spans, threshold=1e-6, same_code=True)
    mine = [one for one in paired(made) if one[0] in {Likeness.EQUAL, Likeness.CODE}]
    assert sum(float(str(one[1])) for one in mine) == pytest.approx(float(aligned.iou.sum()))


@given(MADE)
def test_exchanging_the_coders_exchanges_the_sides_and_nothing_else(made: list[Made]) -> None:
    by_coder = stretches(document(made), rules())
    one = pair_up(by_coder["a"], by_coder["b"], rules())
    other = pair_up(by_coder["b"], by_coder["a"], rules())
    assert {(p.first.coding.id, p.second.coding.id) for p in one.pairs} == {
        (p.second.coding.id, p.first.coding.id) for p in other.pairs
    }
    assert one.first_alone == other.second_alone and one.second_alone == other.first_alone

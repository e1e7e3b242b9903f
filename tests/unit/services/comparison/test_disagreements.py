"""Where coders differ: what is paired with what, and what is only one coder's."""

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import Code, Codebook
from annotator.domain.errors import Cancelled
from annotator.domain.span import Span
from annotator.services.comparison.disagreements import Disagreement, Kind, disagreements
from annotator.services.comparison.material import (
    Choice,
    ComparedCoding,
    ComparedDocument,
    Excluded,
    Material,
    gather,
)
from annotator.services.project import Project

LENGTH = 40
BOOK = Codebook(
    "small",
    "1",
    ("en",),
    (
        Code("A", {"en": "A"}, "#aa0000", children=(Code("A.X", {"en": "X"}, "#aa0000"),)),
        Code("B", {"en": "B"}, "#00aa00"),
    ),
)
Made = tuple[str, str, int, int]
"""Coder, code, start, end."""


def material(
    made: Sequence[Made],
    *,
    pieces: Sequence[Span] = (Span(0, LENGTH),),
    since: dict[str, int] | None = None,
    versions: dict[str, int | None] | None = None,
) -> Material:
    codings = [
        ComparedCoding(number.to_bytes(16, "big"), coder, code, start, end)
        for number, (coder, code, start, end) in enumerate(made)
    ]
    seen = versions or dict.fromkeys(("a", "b"))
    document = ComparedDocument(b"d", "d.txt", "文" * LENGTH, (), pieces, seen, codings)
    return Material("round", list(seen), BOOK, since or {}, (document,), Excluded())


def summary(found: Sequence[Disagreement]) -> list[tuple[object, ...]]:
    return [
        (
            str(item.kind),
            item.coders,
            item.first.id[-1],
            item.second.id[-1] if item.second else None,
        )
        for item in found
    ]


def test_the_same_span_with_the_same_code_is_no_disagreement() -> None:
    assert disagreements(material([("a", "A", 3, 9), ("b", "A", 3, 9)])) == []


def test_one_code_with_other_ends_differs_in_its_boundaries() -> None:
    found = disagreements(material([("a", "A", 3, 9), ("b", "A", 8, 20)]))
    assert summary(found) == [("other_boundaries", ("a", "b"), 0, 1)]
    assert found[0].span == Span(3, 20)


def test_another_code_at_half_the_place_or_more_differs_in_the_code() -> None:
    at_half = disagreements(material([("a", "A", 0, 4), ("b", "B", 2, 4)]))
    assert summary(at_half) == [("other_code", ("a", "b"), 0, 1)]
    below = disagreements(material([("a", "A", 0, 5), ("b", "B", 3, 5)]))
    assert summary(below) == [("only_one", ("a", "b"), 0, None), ("only_one", ("b", "a"), 1, None)]


def test_a_parent_and_its_child_are_different_codes() -> None:
    found = disagreements(material([("a", "A", 0, 4), ("b", "A.X", 0, 4)]))
    assert summary(found) == [("other_code", ("a", "b"), 0, 1)]


def test_the_most_alike_are_paired_and_the_rest_is_only_one_coders() -> None:
    made = [("a", "A", 0, 10), ("b", "A", 0, 3), ("b", "A", 2, 10)]
    assert summary(disagreements(material(made))) == [
        ("only_one", ("b", "a"), 1, None),
        ("other_boundaries", ("a", "b"), 0, 2),
    ]


def test_what_is_cut_out_of_the_text_counts_for_nothing() -> None:
    pieces = [Span(0, 10), Span(20, LENGTH)]
    made = [("a", "A", 12, 18), ("b", "B", 25, 30)]
    assert summary(disagreements(material(made, pieces=pieces))) == [
        ("only_one", ("b", "a"), 1, None)
    ]


def test_a_code_that_the_other_coder_could_not_look_for_is_no_disagreement() -> None:
    made = [("a", "A", 3, 9), ("a", "B", 3, 9)]
    found = disagreements(material(made, since={"B": 2}, versions={"a": 2, "b": 1}))
    assert summary(found) == [("only_one", ("a", "b"), 0, None)]


def test_of_three_coders_each_pair_is_looked_at() -> None:
    made = [("a", "A", 3, 9), ("b", "A", 3, 9)]
    found = disagreements(material(made, versions=dict.fromkeys(("a", "b", "c"))))
    assert summary(found) == [
        ("only_one", ("a", "c"), 0, None),
        ("only_one", ("b", "c"), 1, None),
    ]


def test_a_wish_for_a_code_takes_its_descendants_too() -> None:
    made = [("a", "A.X", 3, 9), ("a", "B", 3, 9)]
    assert summary(disagreements(material(made), ["A"])) == [("only_one", ("a", "b"), 0, None)]


def test_it_stops_when_it_is_told_to() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        disagreements(material([("a", "A", 3, 9)]), progress=stop)


# -- the same as comparing each with each


def naive(made: Sequence[Made]) -> list[tuple[object, ...]]:
    """Pair by comparing each coding with each, as the rules say."""
    numbered = list(enumerate(made))
    mine = [item for item in numbered if item[1][0] == "a"]
    theirs = [item for item in numbered if item[1][0] == "b"]

    def share(one: Made, other: Made) -> float:
        common = min(one[3], other[3]) - max(one[2], other[2])
        return max(common, 0) / (max(one[3], other[3]) - min(one[2], other[2]))

    def same(one: Made, other: Made) -> float:
        return float(one[1:] == other[1:])

    def boundaries(one: Made, other: Made) -> float:
        return share(one, other) if one[1] == other[1] else 0.0

    def code(one: Made, other: Made) -> float:
        return share(one, other) if one[1] != other[1] and share(one, other) >= 0.5 else 0.0

    found: list[tuple[tuple[int, int], str, tuple[str, str], int, int | None]] = []
    for kind, likeness in (("", same), ("other_boundaries", boundaries), ("other_code", code)):
        pairs = [
            (-likeness(one, other), one[2:], other[2:], i, j, n, m)
            for (i, (n, one)), (j, (m, other)) in product(enumerate(mine), enumerate(theirs))
            if likeness(one, other)
        ]
        taken_mine, taken_theirs = set(), set()
        for *_, i, j, n, m in sorted(pairs):
            if i in taken_mine or j in taken_theirs:
                continue
            taken_mine.add(i)
            taken_theirs.add(j)
            one, other = made[n], made[m]
            place = (min(one[2], other[2]), max(one[3], other[3]))
            if kind:
                found.append((place, kind, ("a", "b"), n, m))
        mine = [item for i, item in enumerate(mine) if i not in taken_mine]
        theirs = [item for j, item in enumerate(theirs) if j not in taken_theirs]
    found += [((one[2], one[3]), "only_one", ("a", "b"), n, None) for n, one in mine]
    found += [((one[2], one[3]), "only_one", ("b", "a"), n, None) for n, one in theirs]
    return [item[1:] for item in sorted(found, key=lambda item: item[:2])]


@st.composite
def codings(draw: st.DrawFn) -> Made:
    start = draw(st.integers(0, LENGTH - 1))
    end = draw(st.integers(start + 1, min(LENGTH, start + 12)))
    return draw(st.sampled_from("ab")), draw(st.sampled_from(["A", "A.X", "B"])), start, end


@given(st.lists(codings(), max_size=30))
def test_pairing_neighbours_gives_what_pairing_each_with_each_gives(made: list[Made]) -> None:
    assert summary(disagreements(material(made))) == naive(made)


@given(st.lists(codings(), max_size=30, unique=True))
def test_no_coding_comes_twice_and_none_is_lost(made: list[Made]) -> None:
    found = disagreements(material(made))
    told = [c.id[-1] for item in found for c in (item.first, item.second) if c is not None]
    equal = {
        n
        for n, one in enumerate(made)
        for other in made
        if one[0] != other[0] and one[1:] == other[1:]
    }
    assert sorted(told) == sorted(set(range(len(made))) - equal)


def test_the_demo_project_has_every_kind(demo_project: Project) -> None:
    gathered = gather(demo_project, Choice())
    found = disagreements(gathered)
    assert {item.kind for item in found} == set(Kind)
    for document in gathered.documents:
        here = [item for item in found if item.document_id == document.id]
        assert [item.span for item in here] == sorted(item.span for item in here)


def test_many_codings_in_one_document_are_soon_compared() -> None:
    """Comparing each with each would take minutes; no time is asserted, the suite would crawl."""
    codes = ("A", "A.X", "B")
    made = [
        (coder, codes[n % 3], place, place + 5 + (n * 7919) % 195)
        for coder, shift in (("a", 0), ("b", 3))
        for n in range(20_000)
        for place in [5 * n + shift]
    ]
    found = disagreements(material(made, pieces=[Span(0, 101_000)]))
    paired = sum(item.second is not None for item in found)
    assert paired > 10_000
    assert 2 * paired + (len(found) - paired) == len(made)

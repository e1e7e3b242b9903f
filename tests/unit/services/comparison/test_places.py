from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.services.comparison.disagreements import Kind, in_document
from annotator.services.comparison.places import Place, places
from tests.unit.services.comparison.made import Made, document, made_codings, rules

THREE = dict.fromkeys("abc")


def grouped(made: Sequence[Made], coders: str = "abc") -> list[Place]:
    return places(in_document(document(made, versions=dict.fromkeys(coders)), rules()))


def who(place: Place) -> dict[str, list[int]]:
    return {coder: [one.id[-1] for one in theirs] for coder, theirs in place.codings.items()}


def test_what_one_of_three_missed_is_one_place() -> None:
    (place,) = grouped([("a", "A", 3, 9), ("b", "A", 3, 9)])
    assert who(place) == {"a": [0], "b": [1], "c": []}
    assert place.counts == {Kind.ONLY_ONE: 2} and place.kind is Kind.ONLY_ONE
    assert [item.coders for item in place.disagreements] == [("a", "c"), ("b", "c")]


def test_a_place_holds_all_kinds_the_gravest_first() -> None:
    (place,) = grouped([("a", "A", 3, 9), ("b", "A", 3, 10), ("c", "B", 3, 9)])
    assert place.counts == {Kind.OTHER_CODE: 2, Kind.OTHER_BOUNDARIES: 1}
    assert list(place.counts) == [Kind.OTHER_CODE, Kind.OTHER_BOUNDARIES]
    assert place.span == Span(3, 10)


def test_where_all_agree_there_is_no_place() -> None:
    assert grouped([(coder, "A", 3, 9) for coder in "abc"]) == []


def test_places_do_not_grow_along_a_chain() -> None:
    # a1 – b1 – c – a2: each overlaps the next one, and a1 and a2 have nothing to do with another.
    made = [("a", "A", 0, 10), ("b", "A", 4, 14), ("c", "A", 9, 19), ("a", "A", 16, 26)]
    found = grouped(made)
    assert [who(place) for place in found] == [
        {"a": [0], "b": [1], "c": [2]},
        {"a": [3], "b": [], "c": [2]},
    ]


def test_two_coders_have_a_place_for_each_disagreement() -> None:
    made = [("a", "A", 0, 4), ("b", "A", 0, 5), ("a", "B", 20, 22), ("b", "B", 30, 34)]
    found = grouped(made, "ab")
    assert [len(place.disagreements) for place in found] == [1, 1, 1]


@given(st.lists(made_codings("abcd"), max_size=24, unique=True))
def test_each_disagreement_is_in_exactly_one_place(made: list[Made]) -> None:
    items = in_document(document(made, versions=dict.fromkeys("abcd")), rules())
    found = places(items)
    told = [item.key for place in found for item in place.disagreements]
    assert sorted(told, key=repr) == sorted((i.key for i in items if i.is_disputed), key=repr)
    for place in found:
        assert sum(place.counts.values()) == len(place.disagreements)
        shown = {one.id for theirs in place.codings.values() for one in theirs}
        for item in place.disagreements:
            assert shown >= {one.id for one in (item.first, item.second) if one is not None}
            assert set(item.coders) <= set(place.codings)
    spans = [place.span for place in found]
    assert spans == sorted(spans)


@given(st.lists(made_codings("ab"), max_size=24, unique=True))
def test_of_two_coders_each_place_is_one_disagreement(made: list[Made]) -> None:
    assert all(len(place.disagreements) == 1 for place in grouped(made, "ab"))

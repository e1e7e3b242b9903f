"""Where coders differ: what is paired with what, of which kind, and what is only one coder's."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import Cancelled
from annotator.domain.span import Span
from annotator.services.comparison.attribute_values import AttributeDifference
from annotator.services.comparison.choice import Choice, Scope
from annotator.services.comparison.disagreements import (
    ALONE,
    DISPUTED,
    Key,
    Kind,
    Pairing,
    disagreements,
    in_document,
    pairings,
)
from annotator.services.comparison.material import gather
from annotator.services.comparison.per_document import Kept
from annotator.services.comparison.rules import Rules, rules_for
from annotator.services.project import Project
from tests.unit.services.comparison.made import (
    LENGTH,
    Made,
    document,
    made_codings,
    material,
    rules,
)

MADE = st.lists(made_codings(), max_size=24, unique=True)


def found(
    made: Sequence[Made], how: Rules | None = None, **what: object
) -> list[tuple[object, ...]]:
    """Return the disagreements: kind, coders, numbers of the codings."""
    one = document(made, **what)  # type: ignore[arg-type]  # passed on as it is
    return summary(in_document(one, how or rules()))


def summary(items: Sequence[Pairing]) -> list[tuple[object, ...]]:
    return [
        (str(item.kind), item.coders, *(c and c.id[-1] for c in (item.first, item.second)))
        for item in items
        if item.is_disputed
    ]


# -- kinds


def test_the_same_span_with_the_same_code_is_agreement() -> None:
    (item,) = in_document(document([("a", "A", 3, 9), ("b", "A", 3, 9)]), rules())
    assert item.kind is Kind.AGREED and not item.is_disputed and item.share == 1
    assert item.kind not in DISPUTED and set(DISPUTED) == set(Kind) - {Kind.AGREED}


def test_one_code_with_other_ends_differs_in_its_boundaries() -> None:
    (item,) = in_document(document([("a", "A", 3, 9), ("b", "A", 8, 20)]), rules())
    assert (item.kind, item.span) == (Kind.OTHER_BOUNDARIES, Span(3, 20))
    assert item.share == 1 / 17


def test_another_code_at_half_the_place_or_more_differs_in_the_code() -> None:
    assert found([("a", "A", 0, 4), ("b", "B", 2, 4)]) == [("other_code", ("a", "b"), 0, 1)]
    assert found([("a", "A", 0, 5), ("b", "B", 3, 5)]) == [
        ("only_one", ("a", "b"), 0, None),
        ("only_one", ("b", "a"), 1, None),
    ]


def test_a_code_and_one_beneath_it_are_parent_and_child_and_siblings_are_not() -> None:
    parent = found([("a", "A", 0, 4), ("b", "A.X", 0, 4)])
    assert parent == [("parent_or_child", ("a", "b"), 0, 1)]
    assert found([("a", "A.X", 0, 4), ("b", "A", 0, 4)]) == parent
    assert found([("a", "A.X", 0, 4), ("b", "A.Y", 0, 4)]) == [("other_code", ("a", "b"), 0, 1)]


def test_a_parent_meets_its_child_before_another_code_at_the_same_place() -> None:
    made = [("a", "A", 0, 4), ("a", "B", 0, 4), ("b", "A.X", 0, 4)]
    assert found(made) == [
        ("parent_or_child", ("a", "b"), 0, 2),
        ("only_one", ("a", "b"), 1, None),
    ]


def test_seen_from_a_reference_coder_others_miss_and_have_extra() -> None:
    made = [("a", "A", 0, 4), ("b", "B", 20, 24)]
    assert found(made, rules(reference="a")) == [
        ("missed", ("a", "b"), 0, None),
        ("extra", ("b", "a"), 1, None),
    ]
    three = dict.fromkeys(("a", "b", "c"))
    kinds = {(one[0], one[1]) for one in found(made, rules(reference="a"), versions=three)}
    assert ("only_one", ("b", "c")) in kinds, "neither of the two is the reference"


def test_attributes_differ_only_where_they_take_part() -> None:
    made = [("a", "A", 0, 4), ("b", "A", 0, 4)]
    values = {0: {"tone": ["mild", "harsh"]}, 1: {"tone": ["harsh"]}}
    with_attributes = rules(Choice(attributes=True))
    one = document(made, attributes=values)
    (item,) = in_document(one, with_attributes)
    assert item.kind is Kind.OTHER_ATTRIBUTES
    assert item.attributes == (AttributeDifference("tone", ["mild", "harsh"], ["harsh"]),)
    assert in_document(one, rules())[0].kind is Kind.AGREED


def test_several_values_are_a_set_and_folded_spellings_are_one() -> None:
    made = [("a", "A", 0, 4), ("b", "A", 0, 4), ("a", "B", 9, 12), ("b", "B", 9, 12)]
    values = {
        0: {"tone": ["mild", "harsh"]},
        1: {"tone": ["harsh", "mild"]},
        2: {"target": "麻痺"},
        3: {"target": "麻痹"},
    }
    assert found(made, rules(Choice(attributes=True)), attributes=values) == []


def test_boundaries_weigh_more_than_attributes_but_both_are_told() -> None:
    made = [("a", "A", 0, 4), ("b", "A", 0, 5)]
    one = document(made, attributes={0: {"tone": ["mild"]}})
    (item,) = in_document(one, rules(Choice(attributes=True)))
    assert item.kind is Kind.OTHER_BOUNDARIES
    assert item.attributes == (AttributeDifference("tone", ["mild"], None),)


# -- who meets whom


def test_the_shares_of_all_pairs_together_decide_not_the_likest_pair() -> None:
    # The likest are numbers 0 and 2; they would leave 1 and 3 with next to nothing in common.
    made = [("a", "A", 0, 10), ("a", "A", 0, 6), ("b", "A", 0, 8), ("b", "A", 4, 10)]
    assert {one[2:] for one in found(made)} == {(0, 3), (1, 2)}


def test_one_code_is_paired_before_another_code_at_the_very_place() -> None:
    made = [("a", "A", 0, 10), ("b", "A", 8, 20), ("b", "B", 0, 10)]
    assert found(made) == [
        ("only_one", ("b", "a"), 2, None),
        ("other_boundaries", ("a", "b"), 0, 1),
    ]


def test_what_is_cut_out_of_the_text_counts_for_nothing() -> None:
    pieces = [Span(0, 10), Span(20, LENGTH)]
    made = [("a", "A", 12, 18), ("b", "B", 25, 30), ("a", "A", 5, 10), ("b", "A", 5, 15)]
    one = document(made, pieces=pieces)
    assert summary(in_document(one, rules())) == [("only_one", ("b", "a"), 1, None)]


def test_a_code_that_the_other_coder_could_not_look_for_is_no_disagreement() -> None:
    made = [("a", "A", 3, 9), ("a", "B", 3, 9)]
    late = rules(since={"B": 2})
    assert found(made, late, versions={"a": 2, "b": 1}) == [("only_one", ("a", "b"), 0, None)]
    assert len(found(made, late, versions={"a": 2, "b": None})) == 2


def test_of_three_coders_each_pair_is_looked_at() -> None:
    made = [("a", "A", 3, 9), ("b", "A", 3, 9)]
    assert found(made, versions=dict.fromkeys(("a", "b", "c"))) == [
        ("only_one", ("a", "c"), 0, None),
        ("only_one", ("b", "c"), 1, None),
    ]


# -- which codes


def test_a_wish_for_a_code_takes_its_descendants_too_unless_it_stands_alone() -> None:
    made = [("a", "A.X", 3, 9), ("a", "B", 3, 9), ("a", "A", 3, 9)]

    def numbers(choice: Choice) -> list[object]:
        return [one[2] for one in found(made, rules(choice))]

    assert numbers(Choice(codes=["A"])) == [0, 2]
    assert numbers(Choice(codes=["A"], scope=Scope.ALONE)) == [2]


def test_at_a_level_of_the_tree_codes_count_as_the_one_above() -> None:
    made = [("a", "A.X", 3, 9), ("b", "A.Y", 3, 9), ("b", "B", 20, 30)]
    assert len(found(made)) == 2
    assert found(made, rules(Choice(level=1))) == [("only_one", ("b", "a"), 2, None)]
    assert len(found(made, rules(Choice(level=2)))) == 1, "B has no second level"
    assert found(made, rules(Choice(level=1, scope=Scope.ALONE)))[0][2] == 2


# -- as a whole


@given(MADE)
def test_coders_who_did_the_same_agree_on_everything(made: list[Made]) -> None:
    once = {(code, start, end) for _, code, start, end in made}
    twice = [(coder, *what) for what in once for coder in "ab"]
    items = in_document(document(twice), rules())
    assert [item.kind for item in items] == [Kind.AGREED] * (len(twice) // 2)


@given(MADE)
def test_each_coding_is_in_exactly_one_pairing(made: list[Made]) -> None:
    items = in_document(document(made), rules())
    told = [c.id[-1] for item in items for c in (item.first, item.second) if c is not None]
    assert sorted(told) == list(range(len(made)))
    assert all((item.second is None) == (item.kind in ALONE) for item in items)


@given(MADE)
def test_changing_names_changes_nothing_but_names(made: list[Made]) -> None:
    other = {"a": "b", "b": "a"}
    turned = [(other[coder], *rest) for coder, *rest in made]
    items = in_document(document(made), rules())
    mirrored = in_document(document(turned), rules())  # type: ignore[arg-type]  # still a Made

    def told(found_items: list[Pairing]) -> set[tuple[object, ...]]:
        return {(item.kind, item.key[:2], item.span) for item in found_items}

    assert told(items) == told(mirrored)


@given(MADE)
def test_boundaries_and_codes_are_what_the_kinds_say(made: list[Made]) -> None:
    how = rules()
    for item in in_document(document(made), how):
        if item.second is None:
            continue
        first, second = item.first, item.second
        same_code, same_span = first.code == second.code, first.span == second.span
        assert first.span.overlaps(second.span)
        related = how.are_related(first.code, second.code)
        assert item.kind is {
            (True, True): Kind.AGREED,
            (True, False): Kind.OTHER_BOUNDARIES,
        }.get((same_code, same_span), Kind.PARENT_OR_CHILD if related else Kind.OTHER_CODE)
        assert same_code or item.share >= 0.5


@given(MADE)
def test_keys_name_one_place_each_and_stay_when_others_come(made: list[Made]) -> None:
    items = in_document(document(made), rules())
    keys = [item.key for item in items]
    assert len(set(keys)) == len(keys)
    more = in_document(document([*made, ("c", "A", 0, 3)], versions=dict.fromkeys("abc")), rules())
    assert set(keys) <= {item.key for item in more}


def test_a_key_is_the_same_from_either_side() -> None:
    (item,) = in_document(document([("a", "A", 3, 9), ("b", "B", 3, 9)]), rules())
    assert item.turned().key == item.key == Key(item.first.id, item.turned().first.id)
    assert item.turned().coders == ("b", "a")
    (alone,) = in_document(document([("a", "A", 3, 9)]), rules())
    assert alone.key == Key(alone.first.id, None, "b")
    with pytest.raises(ValueError, match="nothing"):
        alone.turned()


# -- many documents


def test_it_stops_when_it_is_told_to() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        disagreements(material([document([("a", "A", 3, 9)])]), rules(), progress=stop)


def test_only_documents_that_changed_are_looked_at_again() -> None:
    looked: list[int] = []
    kept: Kept[list[Pairing]] = Kept()
    one, other = (document([("a", "A", 3, 9)], number=n) for n in (1, 2))

    def again(*documents: object, how: Rules) -> list[int]:
        looked.clear()
        pairings(
            material(documents),  # type: ignore[arg-type]  # documents they are
            how,
            kept=kept,
            progress=lambda done, _: looked.append(done),
        )
        return sorted(set(looked))

    assert again(one, other, how=rules()) == [0, 1]
    assert again(one, other, how=rules()) == []
    changed = document([("a", "A", 3, 10)], number=2)
    assert again(one, changed, how=rules()) == [1]
    assert again(one, changed, how=rules(reference="a")) == [0, 1]
    assert again(changed, how=rules(reference="a")) == [] and len(kept.found) == 1


def test_the_demo_project_has_disagreements_of_most_kinds(demo_project: Project) -> None:
    choice = Choice()
    gathered = gather(demo_project, choice)
    items = disagreements(gathered, rules_for(gathered, choice))
    assert {item.kind for item in items} == set(DISPUTED) - {Kind.MISSED, Kind.EXTRA}
    for one in gathered.documents:
        spans = [item.span for item in items if item.document_id == one.id]
        assert spans == sorted(spans)


def test_many_codings_in_one_document_are_soon_compared() -> None:
    """Comparing each with each would take minutes; no time is asserted, the suite would crawl."""
    codes = ("A", "A.X", "B")
    made = [
        (coder, codes[n % 3], place, place + 5 + (n * 7919) % 195)
        for coder, shift in (("a", 0), ("b", 3))
        for n in range(10_000)
        for place in [10 * n + shift]
    ]
    one = document(made, pieces=[Span(0, 101_000)])
    items = in_document(one, rules())
    paired = sum(item.second is not None for item in items)
    assert paired > 5_000
    assert 2 * paired + (len(items) - paired) == len(made)

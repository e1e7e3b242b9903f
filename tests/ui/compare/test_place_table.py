"""Places in columns: what is wanted is found as by looking at each of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import Cancelled
from annotator.services.comparison.choice import Choice
from annotator.services.comparison.confusion import confusion
from annotator.services.comparison.disagreements import Kind, in_document, pairings
from annotator.services.comparison.material import Material, gather
from annotator.services.comparison.places import places
from annotator.services.comparison.rules import Rules, rules_for
from annotator.services.projects import open_project
from annotator.ui.compare.confusion_chart import cell_counts
from annotator.ui.compare.place_table import PlaceTable, Wanted, place_table
from tests.unit.services.comparison.made import Made, document, made_codings
from tests.unit.services.comparison.made import rules as small_rules

PAIR = ("coder-a", "coder-b")


@pytest.fixture
def material(demo_copy: Path) -> Material:
    project = open_project(demo_copy)
    try:
        return gather(project, Choice())
    finally:
        project.close()


@pytest.fixture
def rules(material: Material) -> Rules:
    return rules_for(material, Choice())


@pytest.fixture
def table(material: Material, rules: Rules) -> PlaceTable:
    return place_table(pairings(material, rules))


def test_disputed_places_are_selected_and_counted_by_kind(table: PlaceTable) -> None:
    rows, counts = table.select(Wanted())
    assert [table.items[row] for row in rows] == [one for one in table.items if one.is_disputed]
    assert counts[Kind.AGREED] == 0 and sum(counts.values()) == len(rows) == table.disputed.count
    some, same = table.select(Wanted(kind=Kind.OTHER_CODE))
    assert {table.items[row].kind for row in some} == {Kind.OTHER_CODE}
    assert same == counts, "the kind that is wanted does not change what the others count"


def test_a_scope_narrows_and_may_take_in_what_agrees(table: PlaceTable) -> None:
    code = table.items[0].first.code
    both = frozenset({code})
    scope = Wanted(pair=PAIR, low=both, high=both, agreed=True)
    rows, _ = table.select(Wanted(), scope)
    expected = [
        one
        for one in table.items
        if one.second is not None and one.first.code == code == one.second.code
    ]
    assert [table.items[row] for row in rows] == expected
    assert any(not one.is_disputed for one in expected)


def test_nothing_on_one_side_is_a_code_of_its_own(table: PlaceTable) -> None:
    rows, _ = table.select(Wanted(low=frozenset(table.codes), high=frozenset(), pair=PAIR))
    found = [table.items[row] for row in rows]
    assert found == [
        one for one in table.items if one.second is None and one.coders == ("coder-a", "coder-b")
    ]
    assert found


def test_keys_and_stretches_are_found(table: PlaceTable) -> None:
    wanted = [one for one in table.items if one.is_disputed][7:9]
    rows, _ = table.select(Wanted(keys=frozenset(one.key for one in wanted)))
    assert [table.items[row] for row in rows] == wanted
    id_ = table.document_ids[0]
    rows, _ = table.select(Wanted(document=id_, within=(500, 1500)))
    assert [table.items[row] for row in rows] == [
        one
        for one in table.items
        if one.is_disputed
        and one.document_id == id_
        and one.span.start < 1500
        and one.span.end > 500
    ]


def test_the_matrix_of_all_pairs_counts_a_place_on_both_sides_of_the_diagonal(
    material: Material, rules: Rules, table: PlaceTable
) -> None:
    expected = confusion(table.items, material.codes, rules, PAIR)
    counts = cell_counts(expected)
    assert counts == {cell: len(places) for cell, places in expected.places.items()}
    pooled = confusion(table.items, material.codes, rules)
    counts = cell_counts(pooled)
    assert set(pooled.places) <= set(counts)
    assert all(count == pooled.count(*cell) for cell, count in counts.items())
    assert any(count != expected.count(*cell) for cell, count in counts.items())


def test_of_a_place_of_several_coders_only_the_gravest_row_is_given() -> None:
    # At 0 all but one coder agree; at 20 one has other boundaries, one another code.
    at_one = [(coder, "A", 0, 10) for coder in "abc"]
    at_other = [("a", "B", 20, 30), ("b", "B", 20, 28), ("c", "A", 20, 30), ("d", "B", 20, 30)]
    made = document([*at_one, *at_other], versions=dict.fromkeys("abcd"))
    items = in_document(made, small_rules())
    table = place_table(items, places(items))
    rows, counts = table.select(Wanted(), one_each=True)
    assert [table.items[row].kind for row in rows] == [Kind.ONLY_ONE, Kind.OTHER_CODE]
    assert sum(counts.values()) == 2 == len(table.places)
    for row in rows:
        place = table.place(int(row))
        assert place is not None and set(place.codings) == set("abcd")
        assert table.items[row] in place.disagreements
    # A place shows itself as long as any of its pairs is wanted, by the gravest of these.
    wanted = Wanted(pair=("a", "b"))
    rows, counts = table.select(wanted, one_each=True)
    assert [table.items[row].kind for row in rows] == [Kind.OTHER_BOUNDARIES]
    assert table.select(replace(wanted, kind=Kind.OTHER_CODE), one_each=True)[0].size == 0


@given(st.lists(made_codings("abcd"), max_size=14))
@settings(max_examples=50, derandomize=True, deadline=None)
def test_each_disagreement_is_in_one_of_the_places_given(made: list[Made]) -> None:
    items = in_document(document(made, versions=dict.fromkeys("abcd")), small_rules())
    table = place_table(items, places(items))
    rows, _ = table.select(Wanted(), one_each=True)
    given_places = [table.place(int(row)) for row in rows]
    inside = [one.key for place in given_places if place for one in place.disagreements]
    assert Counter(inside) == Counter(one.key for one in items if one.is_disputed)


def test_a_table_of_very_many_can_be_given_up(table: PlaceTable) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        place_table(table.items, pause=stop)

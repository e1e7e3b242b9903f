"""Places in columns: what is wanted is found as by looking at each of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services.comparison.choice import Choice
from annotator.services.comparison.confusion import confusion
from annotator.services.comparison.disagreements import Kind, pairings
from annotator.services.comparison.material import Material, gather
from annotator.services.comparison.rules import Rules, rules_for
from annotator.services.projects import open_project
from annotator.ui.compare.confusion_chart import cell_counts
from annotator.ui.compare.place_table import PlaceTable, Wanted, place_table

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


def test_keys_attributes_and_stretches_are_found(table: PlaceTable) -> None:
    wanted = [one for one in table.items if one.is_disputed][7:9]
    rows, _ = table.select(Wanted(keys=frozenset(one.key for one in wanted)))
    assert [table.items[row] for row in rows] == wanted
    differing = [one for one in table.items if one.attributes]
    name = differing[0].attributes[0].attribute
    rows, _ = table.select(Wanted(attribute=name))
    assert [table.items[row] for row in rows] == [
        one for one in differing if any(d.attribute == name for d in one.attributes)
    ]
    id_ = table.document_ids[0]
    rows, _ = table.select(Wanted(document=id_, within=(500, 1500)))
    assert [table.items[row] for row in rows] == [
        one
        for one in table.items
        if one.is_disputed and one.document_id == id_ and 500 <= one.span.start < 1500
    ]


def test_the_matrix_counts_what_the_service_counts(
    material: Material, rules: Rules, table: PlaceTable
) -> None:
    expected = confusion(table.items, material.codes, rules, PAIR)
    counts = cell_counts(table, rules, PAIR)
    assert counts == {cell: len(places) for cell, places in expected.places.items()}
    pooled = confusion(table.items, material.codes, rules)
    counts = cell_counts(table, rules, None)
    assert set(pooled.places) <= set(counts)
    assert all(count == pooled.count(*cell) for cell, count in counts.items())
    assert any(count != expected.count(*cell) for cell, count in counts.items())

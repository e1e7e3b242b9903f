"""The list of disagreements: what is listed, and how to get to the passages."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from annotator.services.comparison.disagreements import DISPUTED, Kind, Pairing
from annotator.services.comparison.notes import notes_of
from annotator.ui.compare.disagreement_list import ROW
from annotator.ui.compare.passages import PassagesPanel
from annotator.ui.compare.rows import Heading, Row
from annotator.ui.compare.words import kind_name
from tests.ui.compare.stand import Stand, click, stand_on

# The offscreen screen says so of every menu that is shown on it.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def stand(desk: Any) -> Stand:
    """List, text and rules of the demo project, uncovered; nothing is chosen yet."""
    made = stand_on(desk, "passages", "reading", "rules", width=1500)
    made.compare.uncover()
    made.settle()
    desk.qtbot.waitUntil(lambda: made.passages.model.rowCount() > 0)
    return made


def disputed(stand: Stand) -> list[Pairing]:
    return [item for item in stand.comparison.table.items if item.is_disputed]


def pick(box: QComboBox, text: str) -> None:
    """Choose an entry with the keyboard, as a person does."""
    box.setFocus()
    at = next(n for n in range(box.count()) if box.itemText(n).strip() == text)
    key = Qt.Key.Key_Down if at > box.currentIndex() else Qt.Key.Key_Up
    while box.currentIndex() != at:
        QTest.keyClick(box, key)


def lines(panel: PassagesPanel) -> list[Row | Heading]:
    model = panel.model
    return [model.index(at, 0).data(ROW) for at in range(model.rowCount())]


def test_all_disagreements_are_listed_under_their_kinds_with_numbers(stand: Stand) -> None:
    expected = disputed(stand)
    assert Counter(map(id, stand.passages.listed())) == Counter(map(id, expected))
    headings = [one for one in lines(stand.passages) if isinstance(one, Heading)]
    counts = Counter(item.kind for item in expected)
    assert [(one.kind, one.places) for one in headings] == [
        (kind, counts[kind]) for kind in DISPUTED if counts[kind]
    ]
    kind = None
    for one in lines(stand.passages):
        kind = one.kind if isinstance(one, Heading) else kind
        assert isinstance(one, Heading) or one.item.kind is kind
    assert stand.passages.place.text() == str(len(expected))


def test_by_place_they_stand_in_the_order_of_the_documents(stand: Stand) -> None:
    click(stand.passages.order)
    assert stand.passages.listed() == disputed(stand)
    assert not any(isinstance(one, Heading) for one in lines(stand.passages))


def test_each_kind_says_how_many_there_are_and_lists_them_at_a_click(stand: Stand) -> None:
    counts = Counter(item.kind for item in disputed(stand))
    buttons = stand.passages.filters.kinds
    assert buttons[None].text().split() == ["All", str(counts.total())]
    for kind in counts:
        assert buttons[kind].text().endswith(f"  {counts[kind]}")
        click(buttons[kind])
        assert {item.kind for item in stand.passages.listed()} == {kind}
        assert len(stand.passages.listed()) == counts[kind]
    assert not buttons[Kind.MISSED].isVisible(), "nobody is the reference"
    click(buttons[None])
    assert len(stand.passages.listed()) == counts.total()


def test_filters_by_code_and_document_go_together(desk: Any, stand: Stand) -> None:
    members = stand.comparison.report.material.family("POLICY")
    pick(stand.passages.filters.code, "Policy measure")
    name = next(d.name for d in stand.comparison.report.material.documents if "002" in d.name[:3])
    pick(stand.passages.filters.document, name)
    assert Counter(item.key for item in stand.passages.listed()) == Counter(
        item.key
        for item in disputed(stand)
        if item.document == name
        and (item.first.code in members or (item.second and item.second.code in members))
    )
    assert stand.passages.filters.pair.isHidden(), "there is only one pair of coders"


def test_a_row_says_kind_place_codes_coders_and_words(stand: Stand) -> None:
    at, row = next(
        (at, one)
        for at, one in enumerate(lines(stand.passages))
        if isinstance(one, Row) and one.item.kind is Kind.OTHER_CODE
    )
    said = str(stand.passages.model.index(at, 0).data())
    assert said.startswith(kind_name(Kind.OTHER_CODE))
    for side in row.sides:
        assert f"{side.coder}: " in said
        assert stand.compare.faces[side.coding.code].path in said  # type: ignore[union-attr]  # both coded
    text = stand.compare.documents[row.item.document_id].text
    assert text[row.item.span.start :].startswith(row.quote)
    assert text[: row.item.span.start].endswith(row.before)


def test_next_and_previous_skip_headings_and_end_at_the_ends(stand: Stand) -> None:
    places = stand.passages.listed()
    for expected in places[:3]:
        click(stand.passages.next_button)
        stand.settle()
        assert stand.compare.current is not None
        assert stand.compare.current.item is expected
    assert stand.passages.place.text() == f"3 of {len(places)}"
    click(stand.passages.previous_button)
    assert stand.compare.current.item is places[1]
    click(stand.passages.previous_button)
    assert not stand.passages.previous_button.isEnabled()
    stand.passages.step(-1)
    assert stand.compare.current.item is places[0]


def test_a_click_on_a_row_shows_its_text_with_both_lanes_and_rules(
    desk: Any, stand: Stand
) -> None:
    desk.click_row(stand.passages.view, 1)
    stand.settle()
    row = stand.compare.current
    assert row is not None
    reader = stand.reading.reader
    assert reader.text == stand.compare.documents[row.item.document_id].text
    assert [one.name for one in reader.display.appearance.coders] == ["coder-a", "coder-b"]
    assert "When to use" in stand.rules.rules.toPlainText()
    assert row.item.document in stand.rules.card.toPlainText()


def test_a_click_on_a_heading_chooses_nothing(desk: Any, stand: Stand) -> None:
    desk.click_row(stand.passages.view, 0)
    stand.settle()
    assert stand.compare.current is None


def test_what_is_chosen_stays_so_when_filters_change_and_goes_when_it_is_filtered_out(
    stand: Stand,
) -> None:
    click(stand.passages.next_button)
    row = stand.compare.current
    assert row is not None
    click(stand.passages.filters.kinds[row.item.kind])
    current = stand.passages.current()
    assert current is not None and current.item is row.item
    other = next(item.kind for item in disputed(stand) if item.kind is not row.item.kind)
    click(stand.passages.filters.kinds[other])
    assert stand.passages.current() is None


# -- notes


def write(stand: Stand, text: str) -> None:
    """Write into the note of the chosen place and save it with the key."""
    field = stand.rules.note.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stand.desk.saved()
    stand.desk.qtbot.waitUntil(lambda: not stand.rules.note._reading.is_busy)


def test_a_note_is_written_changed_settled_filtered_and_deleted(desk: Any, stand: Stand) -> None:
    click(stand.passages.next_button)
    stand.settle()
    row = stand.compare.current
    assert row is not None and not stand.rules.note.resolved.isVisible()

    def kept() -> list[tuple[str, bool]]:
        found = notes_of(desk.project, stand.comparison.table.items)
        return [(note.text, note.resolved) for note in found.of(row.item)]

    write(stand, "Why not both?")
    assert kept() == [("Why not both?", False)]
    write(stand, "Why not either?")
    assert kept() == [("Why not either?", False)]
    click(stand.rules.note.resolved)
    desk.saved()
    assert kept() == [("Why not either?", True)]
    noted = stand.passages.filters.noted
    assert noted.isVisible() and noted.text().endswith("  1")
    click(noted)
    assert [item.key for item in stand.passages.listed()] == [row.item.key]
    click(noted)
    write(stand, "")
    assert kept() == []
    assert not noted.isVisible()


def test_a_note_being_typed_is_kept_when_one_goes_on(desk: Any, stand: Stand) -> None:
    click(stand.passages.next_button)
    stand.settle()
    first = stand.compare.current
    assert first is not None
    stand.rules.note.field.setFocus()
    QTest.keyClicks(stand.rules.note.field, "not saved yet")
    click(stand.passages.next_button)
    stand.settle()
    assert stand.rules.note.field.toPlainText() == ""
    found = notes_of(desk.project, stand.comparison.table.items)
    assert [note.text for note in found.of(first.item)] == ["not saved yet"]


def test_the_list_becomes_a_document_with_what_was_noted(stand: Stand) -> None:
    click(stand.passages.next_button)
    stand.settle()
    write(stand, "Ask Mei")
    document = stand.passages.document()
    rows = [row for table in document.tables for row in table.rows]
    assert len(rows) == len(stand.passages.listed())
    assert [row for row in rows if row[-1] == "Ask Mei"] == [rows[0]]
    assert "coder-a, coder-b" in document.subtitle

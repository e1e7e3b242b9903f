"""The list of disagreements: what is listed, and how to get to the passages."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from annotator.domain.span import Span
from annotator.services.coders import create_coder, find_coder
from annotator.services.coding import Place, apply_code, remove_codings, set_memo
from annotator.services.comparison.disagreements import Disagreement, Kind, disagreements
from annotator.services.comparison.report import Settings, report
from annotator.services.states import set_done
from annotator.ui.compare.disagreement_list import ROW
from annotator.ui.compare.panel import ComparePanel
from annotator.ui.compare.places import Disagreements
from annotator.ui.compare.rows import codes_of
from annotator.ui.style import style_sheet
from annotator.ui.theme import DARK, LIGHT, ThemeMode, apply_theme

LEFT = Qt.MouseButton.LeftButton


def uncovered(desk: Any, width: int = 1300, height: int = 900) -> Disagreements:
    """Show the work of all coders, and return where they differ."""
    panel: ComparePanel = desk.show(ComparePanel, width, height)
    QTest.mouseClick(panel.show_button, LEFT)
    desk.qtbot.waitUntil(lambda: panel.body is not None and panel.body.comparison is not None)
    assert panel.body is not None
    return panel.body.places


@pytest.fixture
def places(desk: Any) -> Disagreements:
    return uncovered(desk)


@pytest.fixture
def revealed(desk: Any) -> list[tuple[bytes, Span, bytes | None]]:
    """What the reading pane was asked to show."""
    asked: list[tuple[bytes, Span, bytes | None]] = []
    desk.session.reveal_requested.connect(lambda *place: asked.append(place))
    return asked


def found(desk: Any) -> list[Disagreement]:
    return disagreements(report(desk.project, Settings()).material)


def listed(places: Disagreements) -> list[Disagreement]:
    model = places.model
    return [model.index(at, 0).data(ROW).item for at in range(model.rowCount())]


def pick(box: QComboBox, text: str) -> None:
    """Choose an entry with the keyboard, as a person does."""
    box.setFocus()
    at = next(n for n in range(box.count()) if box.itemText(n).strip() == text)
    key = Qt.Key.Key_Down if at > box.currentIndex() else Qt.Key.Key_Up
    while box.currentIndex() != at:
        QTest.keyClick(box, key)


def test_all_disagreements_are_listed_in_order_with_their_number(
    desk: Any, places: Disagreements
) -> None:
    expected = found(desk)
    assert listed(places) == expected
    assert places.place.text() == str(len(expected))


def test_each_kind_says_how_many_there_are_and_lists_them_at_a_click(
    desk: Any, places: Disagreements
) -> None:
    counts = Counter(item.kind for item in found(desk))
    names = {
        Kind.ONLY_ONE: "Only one coder",
        Kind.OTHER_CODE: "Other code",
        Kind.OTHER_BOUNDARIES: "Other boundaries",
    }
    buttons = places.filters.kinds
    assert buttons[None].text().split() == ["All", str(counts.total())]
    for kind, name in names.items():
        assert buttons[kind].text() == f"{name}  {counts[kind]}"
        QTest.mouseClick(buttons[kind], LEFT)
        assert {item.kind for item in listed(places)} == {kind}
        assert len(listed(places)) == counts[kind]
    QTest.mouseClick(buttons[None], LEFT)
    assert len(listed(places)) == counts.total()


def test_a_row_says_kind_place_codes_coders_and_words(desk: Any, places: Disagreements) -> None:
    texts = {d.id: d.text for d in report(desk.project, Settings()).material.documents}
    at, item = next(
        (at, item) for at, item in enumerate(found(desk)) if item.kind is Kind.OTHER_CODE
    )
    said = str(places.model.index(at, 0).data())
    text = texts[item.document_id]
    assert item.second is not None
    assert said.startswith("Same place, other code. ")
    for expected in (
        item.document,
        f"{item.coders[0]}: ",
        f"{item.coders[1]}: ",
        "".join(text[item.first.start : item.first.start + 10].split()),
        "".join(text[item.second.start : item.second.start + 10].split()),
    ):
        assert expected in said.replace(" ", "") or expected in said
    alone = next(at for at, item in enumerate(found(desk)) if item.kind is Kind.ONLY_ONE)
    assert ": nothing" in str(places.model.index(alone, 0).data())


def test_filters_by_code_take_the_subcodes_and_go_together(
    desk: Any, places: Disagreements
) -> None:
    family = report(desk.project, Settings()).material.family("POLICY")
    name = desk.session.codebook.find("POLICY").name["en"]
    pick(places.filters.code, name)
    concerned = [item for item in found(desk) if codes_of([item]) & family]
    assert listed(places) == concerned
    document = concerned[-1].document
    pick(places.filters.document, document)
    here = [item for item in concerned if item.document == document]
    assert listed(places) == here
    assert places.filters.kinds[None].text().split()[-1] == str(len(here))
    QTest.mouseClick(places.filters.kinds[Kind.ONLY_ONE], LEFT)
    assert listed(places) == [item for item in here if item.kind is Kind.ONLY_ONE]


def test_with_two_coders_there_is_no_choice_of_a_pair(places: Disagreements) -> None:
    assert not places.filters.pair.isVisible()


def test_of_three_coders_a_pair_can_be_chosen(desk: Any) -> None:
    desk.session.submit(create_coder, "coder-c")
    desk.saved()
    third, document = find_coder(desk.project, "coder-c"), desk.document("003")
    place = Place(document, third.id, desk.session.round.id)
    desk.session.submit(apply_code, place, Span(400, 420), "STEREO")
    desk.session.submit(set_done, document, third.id, desk.session.round.id, done=True)
    desk.saved()
    places = uncovered(desk)
    assert places.filters.pair.isVisible()
    pick(places.filters.pair, "coder-a – coder-c")
    assert {frozenset(item.coders) for item in listed(places)} == {
        frozenset({"coder-a", "coder-c"})
    }
    assert {item.document_id for item in listed(places)} == {document}


def test_choosing_a_code_in_the_list_chooses_it_in_the_table(
    desk: Any, places: Disagreements
) -> None:
    pick(places.filters.code, desk.session.codebook.find("STEREO").name["en"])
    table = places.window().findChild(ComparePanel).body.table
    assert table.chosen_code() == "STEREO"


# -- getting to the passages


def click_row(places: Disagreements, row: int) -> None:
    rect = places.view.visualRect(places.model.index(row, 0))
    place = QPoint(rect.left() + 60, rect.center().y())
    QTest.mouseClick(places.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def test_a_click_shows_the_passage(
    desk: Any, places: Disagreements, revealed: list[tuple[bytes, Span, bytes | None]]
) -> None:
    click_row(places, 2)
    item = found(desk)[2]
    assert revealed == [(item.document_id, item.span, None)]
    assert places.place.text() == f"3 of {len(found(desk))}"


def test_the_arrows_only_choose_and_enter_shows_the_passage(
    desk: Any, places: Disagreements, revealed: list[tuple[bytes, Span, bytes | None]]
) -> None:
    places.view.setFocus()
    places.view.setCurrentIndex(places.model.index(0, 0))
    for _ in range(3):
        QTest.keyClick(places.view, Qt.Key.Key_Down)
    assert revealed == []
    assert places.card.toPlainText()
    QTest.keyClick(places.view, Qt.Key.Key_Return)
    item = found(desk)[3]
    assert revealed == [(item.document_id, item.span, None)]


def test_f4_goes_through_the_list_wherever_the_focus_is(
    desk: Any, places: Disagreements, revealed: list[tuple[bytes, Span, bytes | None]]
) -> None:
    items = found(desk)
    table = places.window().findChild(ComparePanel).body.table
    table.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.KeyboardModifier.NoModifier,) * 3 + (shift,):
        QTest.keyClick(table, Qt.Key.Key_F4, key)
    assert [span for _, span, _ in revealed] == [items[at].span for at in (0, 1, 2, 1)]
    assert table.hasFocus()


def test_f4_stops_at_either_end(
    desk: Any, places: Disagreements, revealed: list[tuple[bytes, Span, bytes | None]]
) -> None:
    last = len(found(desk)) - 1
    QTest.keyClick(places.view, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert places.view.currentIndex().row() == last
    QTest.keyClick(places.view, Qt.Key.Key_F4)
    assert len(revealed) == 1
    assert not places.next_button.isEnabled() and places.previous_button.isEnabled()
    QTest.mouseClick(places.previous_button, LEFT)
    assert places.view.currentIndex().row() == last - 1
    assert places.next_button.isEnabled()


def test_the_chosen_place_stays_chosen_when_the_filters_keep_it(
    desk: Any, places: Disagreements
) -> None:
    items = found(desk)
    at = next(n for n, item in enumerate(items) if item.kind is Kind.OTHER_BOUNDARIES)
    places.view.setCurrentIndex(places.model.index(at, 0))
    QTest.mouseClick(places.filters.kinds[Kind.OTHER_BOUNDARIES], LEFT)
    row = places.current()
    assert row is not None and row.item == items[at]
    QTest.mouseClick(places.filters.kinds[Kind.ONLY_ONE], LEFT)
    assert places.current() is None
    assert places.card.toPlainText() == ""


# -- what both did there


def test_the_card_shows_both_codings_with_their_memos(desk: Any) -> None:
    items = found(desk)
    at = next(n for n, item in enumerate(items) if item.kind is Kind.OTHER_CODE)
    first, second = items[at].first, items[at].second
    assert second is not None
    desk.session.submit(set_memo, first.id, "<b>not markup</b> & a remark")
    desk.saved()
    places = uncovered(desk)
    places.view.setCurrentIndex(places.model.index(at, 0))
    words = places.card.toPlainText()
    texts = {d.id: d.text for d in report(desk.project, Settings()).material.documents}
    text = texts[items[at].document_id]
    assert words.startswith("Same place, other code")
    for coding in (first, second):
        assert coding.coder in words
        assert f"{coding.start:,}–{coding.end:,}" in words
        assert text[coding.start : coding.end].replace("\n", " ") in words
        assert desk.session.codebook.find(coding.code).name["en"] in words
    assert "<b>not markup</b> & a remark" in words


def test_the_card_tints_what_only_one_coding_covers(desk: Any, places: Disagreements) -> None:
    at, item = next(
        (n, item)
        for n, item in enumerate(found(desk))
        if item.second is not None
        and item.first.start == item.second.start
        and item.first.end < item.second.end
    )
    assert item.second is not None
    places.view.setCurrentIndex(places.model.index(at, 0))
    texts = {d.id: d.text for d in report(desk.project, Settings()).material.documents}
    beyond = texts[item.document_id][item.first.end : item.second.end].replace("\n", " ")
    assert tinted(places) == [beyond]


def tinted(places: Disagreements) -> list[str]:
    """Return the stretches of the card that have a ground of their own."""
    found_: list[str] = []
    block = places.card.document().begin()
    while block.isValid():
        found_ += [
            fragment.text()
            for fragment in (it.fragment() for it in block)
            if fragment.charFormat().background().style() is not Qt.BrushStyle.NoBrush
        ]
        block = block.next()
    return found_


def test_a_coding_that_is_gone_since_is_said_to_be(desk: Any, places: Disagreements) -> None:
    item = next(item for item in found(desk) if item.first.coder == "coder-a")
    at = found(desk).index(item)
    desk.session.submit(remove_codings, [item.first.id])
    desk.saved()
    places.view.setCurrentIndex(places.model.index(at, 0))
    assert "changed or removed since" in places.card.toPlainText()


def test_the_card_follows_the_theme(desk: Any, places: Disagreements, qapp: QApplication) -> None:
    places.view.setCurrentIndex(places.model.index(0, 0))
    assert LIGHT.dim in places.card.toHtml()
    try:
        qapp.setStyleSheet(style_sheet(apply_theme(qapp, ThemeMode.DARK)))
        desk.qtbot.waitUntil(lambda: DARK.dim in places.card.toHtml())
        assert LIGHT.dim not in places.card.toHtml()
    finally:
        qapp.setStyleSheet(style_sheet(apply_theme(qapp, ThemeMode.LIGHT)))


def test_rows_are_drawn_narrow_and_wide_in_both_themes(desk: Any) -> None:
    places = uncovered(desk, 420, 900)
    for width in (420, 1300):
        desk.window.resize(width, 900)
        picture = places.view.viewport().grab().toImage()
        colors = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 3)
            for y in range(0, min(picture.height(), 120), 3)
        }
        assert len(colors) > 10

"""The table of codings: what it lists, where it leads, what it removes and copies."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.domain.span import Span
from annotator.services import history
from annotator.services.coding import set_memo, set_unsure
from annotator.store.queries import documents as document_queries
from annotator.store.queries.codings import CodingLine, codings_by
from annotator.ui.panels.coding_table import CODE, DOCUMENT, MEMO, TEXT, UNSURE
from annotator.ui.panels.codings import CodingsPanel


def opened(desk: Any, *, whole: bool = False) -> CodingsPanel:
    panel: CodingsPanel = desk.show(CodingsPanel, 1000, 320)
    if whole:
        QTest.mouseClick(panel.whole, Qt.MouseButton.LeftButton)
    expected = len(mine(desk)) if whole else len(desk.codings("000"))
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == expected)
    return panel


def mine(desk: Any) -> list[CodingLine]:
    coder, round_ = desk.session.coder, desk.session.round
    found: list[CodingLine] = desk.session.read(codings_by, coder_id=coder.id, round_id=round_.id)
    return found


def column(panel: CodingsPanel, number: int) -> list[str]:
    model = panel.model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_it_lists_the_coders_own_codings_of_the_open_document(desk: Any) -> None:
    panel = opened(desk)
    text = desk.session.read(document_queries.text, desk.document("000"))
    expected = [" ".join(text[one.start : one.end].split()) for one in desk.codings("000")]
    assert sorted(column(panel, TEXT)) == sorted(expected)
    assert panel.footer.text() == f"{len(expected)} coding(s)"


def test_another_coder_sees_their_own(desk: Any) -> None:
    panel = opened(desk)
    desk.use("coder-b")
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == len(desk.codings("000")))
    ids = {one.id for one in desk.codings("000")}
    assert set(panel._ids) == ids


def test_without_a_coder_nothing_is_listed(desk: Any) -> None:
    panel = opened(desk)
    desk.session.set_coder(None)
    assert panel.model.rowCount() == 0
    assert panel.footer.text() == "Choose who codes to see codings."


def test_the_whole_project_comes_in_the_order_of_documents(desk: Any) -> None:
    panel = opened(desk, whole=True)
    names = column(panel, DOCUMENT)
    assert names == sorted(names)
    assert len(set(names)) == 5


def test_it_can_be_narrowed_to_a_code_with_its_subcodes(desk: Any) -> None:
    panel = opened(desk, whole=True)
    panel.codes.setCurrentIndex(panel.codes.findData("STEREO"))
    panel.codes.activated.emit(panel.codes.currentIndex())
    expected = [one for one in mine(desk) if one.code.split(".")[0] == "STEREO"]
    assert expected
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == len(expected))


@pytest.mark.parametrize("typed", ["麻痹", "麻痺"])
def test_it_can_be_narrowed_to_a_text_in_either_script(desk: Any, typed: str) -> None:
    panel = opened(desk, whole=True)
    panel.filter.setFocus()
    desk.commit(panel.filter, typed)
    desk.qtbot.waitUntil(lambda: 0 < panel.model.rowCount() < 20)
    assert {"麻痹", "麻痺"} >= {
        "麻痹" if "麻痹" in text else "麻痺" for text in column(panel, TEXT)
    }
    assert all("麻痹" in text or "麻痺" in text for text in column(panel, TEXT))


def test_it_is_ordered_by_a_click_on_a_head_and_turned_round_by_another(desk: Any) -> None:
    panel = opened(desk)
    header = panel.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(TEXT) + 20, header.height() // 2)
    before = column(panel, TEXT)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.qtbot.waitUntil(lambda: column(panel, TEXT) != before)
    ascending = column(panel, TEXT)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.qtbot.waitUntil(lambda: column(panel, TEXT) != ascending)
    assert sorted(column(panel, TEXT)) == sorted(ascending)
    assert panel.order.text() == "Text ↓"


def test_unsure_ones_come_first_where_that_is_asked_for(desk: Any) -> None:
    panel = opened(desk)
    last = desk.codings("000")[-1]
    desk.session.submit(set_unsure, last.id, unsure=True)
    desk.saved()
    panel.order.choose("unsure")
    desk.qtbot.waitUntil(lambda: panel._ids[0] == last.id)
    assert column(panel, UNSURE)[0] == "unsure"


def test_a_click_shows_the_coding_in_the_text(desk: Any) -> None:
    panel = opened(desk)
    revealed: list[tuple[Any, ...]] = []
    desk.session.reveal_requested.connect(lambda *what: revealed.append(what))
    desk.click_row(panel.view, 4)
    row = panel.model.row(4)
    assert row is not None
    line = row.line
    assert revealed == [(line.document_id, Span(line.start, line.end), line.id)]
    desk.click_row(panel.view, 6, Qt.KeyboardModifier.ControlModifier)
    assert len(revealed) == 1


def test_enter_shows_the_coding_in_the_text(desk: Any) -> None:
    panel = opened(desk)
    revealed: list[tuple[Any, ...]] = []
    desk.session.reveal_requested.connect(lambda *what: revealed.append(what))
    panel.view.setFocus()
    panel.view.selectRow(2)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert revealed[0][2] == panel._ids[2]


def test_delete_removes_the_selected_codings_in_one_step(desk: Any) -> None:
    panel = opened(desk)
    before = {one.id for one in desk.codings("000")}
    desk.click_row(panel.view, 1)
    desk.click_row(panel.view, 3, Qt.KeyboardModifier.ShiftModifier)
    gone = set(panel._ids[1:4])
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    desk.saved()
    assert {one.id for one in desk.codings("000")} == before - gone
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == len(before) - 3)
    desk.session.submit(history.undo)
    desk.saved()
    assert {one.id for one in desk.codings("000")} == before


def test_rows_are_copied_with_tabs_and_heads(desk: Any) -> None:
    panel = opened(desk)
    desk.session.submit(set_memo, panel._ids[0], "one\ttwo\nthree")
    desk.saved()
    desk.qtbot.waitUntil(lambda: column(panel, MEMO)[0] == "one two three")
    desk.click_row(panel.view, 0)
    desk.click_row(panel.view, 1, Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().clear()
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    lines = QGuiApplication.clipboard().text().rstrip("\n").split("\n")
    assert lines[0].split("\t")[:3] == ["Document", "Section", "Code"]
    assert len(lines) == 3
    assert {len(line.split("\t")) for line in lines} == {7}
    assert lines[1].split("\t")[CODE] == column(panel, CODE)[0]


def test_the_picked_coding_is_highlighted(desk: Any) -> None:
    panel = opened(desk)
    desk.session.set_picked(panel._ids[5])
    assert panel.view.selected_rows() == [5]


def test_a_change_elsewhere_keeps_selection_and_place(desk: Any) -> None:
    panel = opened(desk, whole=True)
    desk.click_row(panel.view, 3)
    desk.click_row(panel.view, 5, Qt.KeyboardModifier.ControlModifier)
    chosen = [panel._ids[row] for row in panel.view.selected_rows()]
    panel.view.verticalScrollBar().setValue(50)
    from annotator.services.coding import remove_codings

    desk.session.submit(remove_codings, [panel._ids[0]])
    desk.saved()
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == len(mine(desk)))
    assert [panel._ids[row] for row in panel.view.selected_rows()] == chosen
    assert panel.view.verticalScrollBar().value() == 50


def test_nothing_is_worked_out_while_nobody_can_see_it(desk: Any) -> None:
    panel = opened(desk)
    panel.hide()
    from annotator.services.coding import remove_codings

    before = panel.model.rowCount()
    desk.session.submit(remove_codings, [panel._ids[0]])
    desk.saved()
    assert not panel._asking.is_busy
    assert panel.model.rowCount() == before
    panel.show()
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == before - 1)

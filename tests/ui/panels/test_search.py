"""Searching all documents from the panel."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from annotator.domain.span import Span
from annotator.language.folding import fold
from annotator.services.documents import import_files
from annotator.store.queries import documents as document_queries
from annotator.ui.panels.search import SearchPanel
from annotator.ui.theme import LIGHT


def counted(desk: Any, query: str) -> dict[str, int]:
    """Count by hand, overlapping hits too."""
    found = {}
    for name, id_ in desk.session.read(document_queries.document_names).items():
        text, wanted = fold(desk.session.read(document_queries.text, id_)), fold(query)
        count = sum(text.startswith(wanted, at) for at in range(len(text)))
        if count:
            found[name] = count
    return found


def searched(desk: Any, query: str) -> SearchPanel:
    panel: SearchPanel = desk.show(SearchPanel, 1000, 320)
    panel.query.setFocus()
    desk.commit(panel.query, query)
    desk.qtbot.waitUntil(
        lambda: panel._found is not None and not panel._is_running, timeout=10_000
    )
    return panel


@pytest.mark.parametrize("query", ["防控", "麻痺", "的"])
def test_hits_are_grouped_by_document_with_their_counts(desk: Any, query: str) -> None:
    panel = searched(desk, query)
    expected = counted(desk, query)
    heads = {row.document: row.end for row in panel._rows if row.is_head}
    assert heads == expected
    total = sum(expected.values())
    assert panel.model.rowCount() == total + len(expected)
    assert panel.footer.text() == f"{total} hit(s) in {len(expected)} document(s)"


def test_a_line_shows_the_hit_between_its_neighbours(desk: Any) -> None:
    panel = searched(desk, "摒棄")
    shown = panel.model.row(1)
    assert shown is not None
    row, context = shown
    text = desk.session.read(document_queries.text, row.document_id)
    assert context.hit == text[row.start : row.end]
    assert context.before.endswith(text[row.start - 5 : row.start].replace("\n", " "))
    assert context.after.startswith(text[row.end : row.end + 5].replace("\n", " "))


def test_the_hit_is_marked(desk: Any) -> None:
    panel = searched(desk, "防控")
    desk.qtbot.wait(50)
    rect = panel.view.visualRect(panel.model.index(1, 0))
    image = panel.view.viewport().grab(rect).toImage()
    middle = rect.height() // 2 - 6
    colors = {image.pixelColor(x, middle).name() for x in range(rect.width())}
    assert QColor(LIGHT.hit).name() in colors


def test_a_click_leads_to_the_place(desk: Any) -> None:
    panel = searched(desk, "防控")
    revealed: list[tuple[Any, ...]] = []
    desk.session.reveal_requested.connect(lambda *what: revealed.append(what))
    desk.click_row(panel.view, 2)
    row = panel._rows[2]
    assert revealed == [(row.document_id, Span(row.start, row.end), None)]


def test_enter_on_a_document_leads_to_its_first_hit(desk: Any) -> None:
    panel = searched(desk, "防控")
    revealed: list[tuple[Any, ...]] = []
    desk.session.reveal_requested.connect(lambda *what: revealed.append(what))
    QTest.keyClick(panel.query, Qt.Key.Key_Down)
    assert panel.view.hasFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    row = panel._rows[1]
    assert revealed == [(row.document_id, Span(row.start, row.end), None)]


def test_an_empty_query_shows_nothing(desk: Any) -> None:
    panel = searched(desk, "防控")
    QTest.keyClick(panel.query, Qt.Key.Key_Escape)
    assert panel.model.rowCount() == 0
    assert panel.footer.text() == ""


def test_nothing_found_is_said(desk: Any) -> None:
    panel = searched(desk, "不存在的字句")
    assert panel.footer.text() == "0 hit(s) in 0 document(s)"


def test_only_the_first_are_listed_but_all_are_counted(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.kwic.LISTED", 30)
    monkeypatch.setattr("annotator.ui.panels.search.LISTED", 30)
    panel = searched(desk, "的")
    assert sum(not row.is_head for row in panel._rows) == 30
    total = sum(counted(desk, "的").values())
    assert panel.footer.text().startswith(f"{total} hit(s)")
    assert panel.footer.text().endswith("the first 30 are listed")


def test_a_stopped_search_shows_nothing_more(desk: Any, tmp_path: Any) -> None:
    files = []
    for number in range(900):
        files.append(tmp_path / f"{number:04}.txt")
        files[-1].write_text(f"疫情防控 {number} " * 40, encoding="utf-8")
    desk.session.submit(import_files, files)
    desk.saved()
    panel: SearchPanel = desk.show(SearchPanel, 1000, 320)
    panel.search_for("疫")
    assert panel.cancel.isVisible()
    QTest.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert not panel.cancel.isVisible()
    before = panel.model.rowCount()
    desk.qtbot.wait(600)
    assert panel.model.rowCount() == before < 900 * 40
    assert not panel.cancel.isVisible()


def test_a_new_document_is_searched_too(desk: Any, tmp_path: Any) -> None:
    panel = searched(desk, "不存在的字句")
    path = tmp_path / "new.txt"
    path.write_text("这里有不存在的字句。", encoding="utf-8")
    desk.session.submit(import_files, [path])
    desk.saved()
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == 2)

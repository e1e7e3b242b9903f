"""The list of documents, by mouse and keys, and what the project holds afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.document import ParsedDocument, Section, SectionKind
from annotator.services import history
from annotator.services.documents import store_documents
from annotator.services.project import Project
from annotator.services.projects import create_project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.codings import counts_by_document
from annotator.ui.dialogs.memo import MemoDialog
from annotator.ui.panels.documents import DocumentsPanel

# The offscreen screen says so of every menu that is shown on it.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def shown(panel: DocumentsPanel) -> list[str]:
    """Return the names in the list."""
    model = panel.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said(panel: DocumentsPanel) -> list[str]:
    """Return what a screen reader says of the rows."""
    model = panel.model
    return [str(model.index(row, 0).data(ACCESSIBLE)) for row in range(model.rowCount())]


def plain_document(name: str, text: str) -> ParsedDocument:
    section = Section(SectionKind.BODY, 1, 0, len(text))
    return ParsedDocument(name, text.encode(), "utf-8", text, sections=(section,))


def test_a_row_says_name_title_state_and_the_coders_own_number_of_codings(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    coder, round_ = desk.session.coder, desk.session.round
    ids = desk.session.read(document_queries.document_ids)
    own = desk.session.read(counts_by_document, ids, coder_id=coder.id, round_id=round_.id)
    assert shown(panel) == sorted(desk.session.read(document_queries.document_names))
    for text, id_ in zip(said(panel), ids, strict=True):
        assert f"done, {own[id_]} own coding(s)" in text
    assert "官方通报黑龙江聚集性疫情" in said(panel)[0]


def test_another_coder_sees_other_numbers(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    before = said(panel)
    desk.use("coder-b")
    assert said(panel) != before


def test_without_a_coder_nobodys_codings_are_counted(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    desk.session.set_coder(None)
    assert all("not opened, 0 own coding(s)" in text for text in said(panel))
    assert "done" not in panel.footer.text()


def test_the_footer_counts_documents_and_those_that_are_done(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    desk.qtbot.waitUntil(lambda: panel.footer.text() == "5 document(s)  ·  5 done")


@pytest.mark.parametrize("typed", ["省長王文涛", "省长王文濤", "001_365"])
def test_the_filter_finds_names_and_titles_in_either_script(desk: Any, typed: str) -> None:
    panel = desk.show(DocumentsPanel)
    panel.filter.setFocus()
    desk.commit(panel.filter, typed)
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert shown(panel)[0].startswith("001")
    assert panel.footer.text().startswith("1 of 5 documents")
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == 5)


def test_what_an_input_method_has_not_committed_filters_nothing(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    panel.filter.setFocus()
    QApplication.sendEvent(panel.filter, QInputMethodEvent("shengzhang", []))
    desk.qtbot.wait(300)
    assert panel.model.rowCount() == 5


def test_down_leads_from_the_filter_into_the_list(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    panel.filter.setFocus()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.view.hasFocus()


def test_a_click_opens_a_document(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    desk.click_row(panel.view, 2)
    desk.qtbot.waitUntil(lambda: desk.session.document_id == desk.document("002"))


def test_a_click_with_ctrl_selects_and_opens_nothing(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    desk.click_row(panel.view, 2, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.wait(250)
    assert desk.session.document_id == desk.document("000")
    assert len(panel.view.selectionModel().selectedRows()) == 2


def test_arrows_open_the_document_on_which_they_rest(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    opened: list[bytes] = []
    desk.session.document_changed.connect(lambda: opened.append(desk.session.document_id))
    panel.view.setFocus()
    for _ in range(3):
        QTest.keyClick(panel.view, Qt.Key.Key_Down)
    desk.qtbot.waitUntil(lambda: bool(opened))
    assert opened == [desk.document("003")]


def test_enter_opens_at_once(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    panel.view.setFocus()
    panel.view.selectRow(4)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.session.document_id == desk.document("004"))


def test_the_open_document_is_highlighted_wherever_it_was_opened(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    desk.session.set_document(desk.document("003"))
    assert [index.row() for index in panel.view.selectionModel().selectedRows()] == [3]


def test_the_list_is_ordered_by_codings_and_turned_round(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    coder, round_ = desk.session.coder, desk.session.round
    names = desk.session.read(document_queries.document_names)
    own = desk.session.read(
        counts_by_document, list(names.values()), coder_id=coder.id, round_id=round_.id
    )
    by_count = sorted(names, key=lambda name: own[names[name]])
    panel.order.choose("codings")
    desk.qtbot.waitUntil(lambda: shown(panel) == by_count)
    panel.order.choose("codings")
    desk.qtbot.waitUntil(lambda: shown(panel) == by_count[::-1])


def test_a_document_that_is_marked_not_done_comes_first_by_state(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    panel.order.choose("state")
    desk.click_row(panel.view, 2)
    desk.open_menu(panel.view)
    desk.choose("Mark not done")
    desk.saved()
    states = {
        line.document_id: line.state
        for line in desk.session.read(coder_queries.states, coder_id=desk.session.coder.id)
    }
    assert states[desk.document("002")] == "in_progress"
    desk.qtbot.waitUntil(lambda: "in progress" in " ".join(said(panel)))
    desk.qtbot.waitUntil(lambda: panel.footer.text().endswith("4 done"))
    panel.refresh()
    desk.qtbot.waitUntil(lambda: shown(panel)[0].startswith("002"))


def test_names_are_turned_round_page_by_page(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    names = shown(panel)
    panel.order.choose("name")
    assert shown(panel) == names[::-1]
    assert [index.row() for index in panel.view.selectionModel().selectedRows()] == [4]


def test_a_memo_is_written_with_the_keyboard(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    panel.view.setFocus()
    desk.open_menu(panel.view)
    desk.choose("Memo…")
    dialog = desk.window.findChild(MemoDialog)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.field, "read twice")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.saved()
    assert desk.session.read(document_queries.head, desk.document("000")).memo == "read twice"


def test_a_coded_document_is_not_removed_and_the_reason_is_said(desk: Any) -> None:
    panel = desk.show(DocumentsPanel)
    desk.click_row(panel.view, 1)
    panel.remove_selected()
    desk.saved()
    assert len(shown(panel)) == 5
    assert [error.message_id for error in desk.failures] == ["document.coded"]


def test_removing_is_one_step_of_undo_and_closes_what_is_open(
    open_desk: Callable[[Path], Any], many: Path
) -> None:
    desk = open_desk(many)
    panel = desk.show(DocumentsPanel)
    desk.click_row(panel.view, 0)
    desk.qtbot.waitUntil(lambda: desk.session.document_id is not None)
    desk.click_row(panel.view, 2, Qt.KeyboardModifier.ControlModifier)
    panel.remove_selected()
    desk.saved()
    assert panel.model.rowCount() == 398
    assert desk.session.document_id is None
    desk.session.submit(history.undo)
    desk.saved()
    assert panel.model.rowCount() == 400


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A project with 400 documents."""
    project = create_project(tmp_path / "many.anno")

    def fill(project: Project) -> None:
        with project.operation("document.import") as operation:
            documents = (plain_document(f"{n:05}.txt", f"疫情 {n}") for n in range(400))
            for _ in store_documents(operation, ((item.name, item) for item in documents)):
                pass

    project.run(fill)
    project.changed = False
    project.close()
    return tmp_path / "many.anno"


def test_only_pages_that_are_on_screen_are_read(
    open_desk: Callable[[Path], Any], many: Path
) -> None:
    desk = open_desk(many)
    read: list[int] = []
    panel = desk.show(DocumentsPanel)
    fetch = panel.model._fetch
    panel.model.show_rows(400, lambda first, size: read.append(first) or fetch(first, size))
    desk.qtbot.wait(50)
    assert set(read) == {0}
    panel.view.scrollToBottom()
    desk.qtbot.wait(50)
    assert 384 in read
    assert len(set(read)) <= 3


def test_a_memo_of_a_row_out_of_sight_does_not_move_the_list(
    open_desk: Callable[[Path], Any], many: Path
) -> None:
    from annotator.services.documents import set_document_memo

    desk = open_desk(many)
    panel = desk.show(DocumentsPanel)
    panel.view.verticalScrollBar().setValue(2000)
    desk.session.submit(set_document_memo, desk.document("00003"), "later")
    desk.saved()
    assert panel.view.verticalScrollBar().value() == 2000
    assert panel.model.row(3).has_memo

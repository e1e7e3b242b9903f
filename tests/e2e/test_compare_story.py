"""A lead compares two coders: from a number to the passage and back, a note, a report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.services.coders import find_coder
from annotator.services.comparison.disagreements import Kind
from annotator.services.comparison.notes import notes_of
from annotator.store.queries.coders import state_row
from annotator.store.queries.codings import codings_of
from annotator.store.queries.documents import document_names
from annotator.ui.compare.activity import Compare
from annotator.ui.compare.body import ReportBody
from annotator.ui.compare.passages import PassagesPanel
from annotator.ui.compare.rules_panel import RulesPanel
from annotator.ui.figures.targets import AttributeTarget, CellTarget, PlaceTarget
from annotator.ui.main_window import MainWindow
from tests.ui.conftest import OpenWindow, all_saved, open_window, program

__all__ = ["open_window", "program"]  # fixtures

# The offscreen screen says so of every menu that is shown on it.
pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing|propagateSizeHints)", extend=True
)

LEFT = Qt.MouseButton.LeftButton


class Lead:
    """What a lead does at the window, with mouse and keys."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def compare(self) -> Compare:
        return self.window.middle.compare

    @property
    def body(self) -> ReportBody:
        assert self.window.middle.report.body is not None
        return self.window.middle.report.body

    @property
    def passages(self) -> PassagesPanel:
        panel = self.window.docks.panel("disagreements")
        assert isinstance(panel, PassagesPanel)
        return panel

    @property
    def rules(self) -> RulesPanel:
        panel = self.window.docks.panel("rules")
        assert isinstance(panel, RulesPanel)
        return panel

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=60_000)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def open_report(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        self.wait(self.window.middle.report.show_button.hasFocus)
        self.key(Qt.Key.Key_Space)
        self.wait(lambda: self.window.middle.report.body is not None)
        self.wait(lambda: self.compare.comparison is not None and self.body.pictures.is_settled)

    def settled(self) -> None:
        self.wait(lambda: self.window.middle.reading.is_settled)
        self.qtbot.wait(30)

    def click_cell(self, target: CellTarget) -> None:
        """Bring a cell of the confusion matrix on screen and click it."""
        self.click_mark("confusion", target)

    def click_mark(self, name: str, target: object) -> None:
        """Bring a mark of a picture on screen and click it."""
        canvas = self.body.pictures.blocks[name].canvas
        hit = next(one for one in canvas.hits if one.payload == target)
        place = hit.rect.center().toPoint()
        on_page = canvas.mapTo(self.body.pictures.widget(), place)
        self.body.pictures.ensureVisible(on_page.x(), on_page.y(), 80, 80)
        QTest.mouseClick(canvas, LEFT, pos=place)
        self.settled()


@pytest.fixture
def lead(open_window: OpenWindow, demo_copy: Path, qtbot: QtBot) -> Lead:
    """coder-a has document 000 open in Code, and compares."""
    window = open_window(demo_copy, coder="coder-a", document="000")
    window.resize(1280, 800)
    return Lead(qtbot, window)


def confused(lead: Lead) -> CellTarget:
    """Return a cell with several places where two codes were taken for one another."""
    canvas = lead.body.pictures.blocks["confusion"].canvas
    cells = [hit.mark for hit in canvas.hits if isinstance(hit.payload, CellTarget)]
    found = [
        mark
        for mark in cells
        if isinstance(mark.target, CellTarget)
        and None not in (mark.target.row, mark.target.column)
        and mark.target.row != mark.target.column
    ]
    best = max(found, key=lambda mark: int(mark.row[-1]))
    assert isinstance(best.target, CellTarget)
    return best.target


def test_from_a_cell_to_the_passage_and_back_with_a_note_and_a_report(
    lead: Lead, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, middle = lead.window, lead.window.middle
    own = window.view.reader.scene.codings
    own_codings, own_place = len(own), window.view.reader.place()
    lead.open_report()
    assert middle.currentWidget() is middle.report
    # Click a cell: its places and nothing else, the first one in its text.
    target = confused(lead)
    count = next(
        int(hit.mark.row[-1])
        for hit in lead.body.pictures.blocks["confusion"].canvas.hits
        if hit.payload == target
    )
    lead.click_cell(target)
    assert middle.currentWidget() is middle.reading
    listed = lead.passages.listed()
    assert len(listed) == count > 1
    for item in listed:
        codes = {item.coders[0]: item.first.code, item.coders[1]: item.second.code}  # type: ignore[union-attr]  # both have one
        assert (codes[target.one], codes[target.other]) == (target.row, target.column)
    row = lead.compare.current
    assert row is not None and row.item.key == listed[0].key
    reader = middle.reading.reader
    assert reader.text[row.item.span.start : row.item.span.end].startswith(row.quote[:10])
    # Each coder has a lane; the differing stretch is marked; the rules stand beside it.
    assert [one.name for one in reader.display.appearance.coders] == ["coder-a", "coder-b"]
    differences = reader.scene.differences
    at = differences.current
    assert (int(differences.starts[at]), int(differences.ends[at])) == (
        row.item.span.start,
        row.item.span.end,
    )
    rules = lead.rules.rules.toPlainText()
    assert "When not to use" in rules
    for side in row.sides:
        assert lead.compare.faces[side.coding.code].name in rules  # type: ignore[union-attr]  # both coded
    # On with F4, back with Shift+F4, wherever the focus is.
    QTest.keyClick(window, Qt.Key.Key_F4)
    lead.settled()
    assert lead.compare.current.item.key == listed[1].key  # type: ignore[union-attr]  # it is chosen
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    lead.settled()
    assert lead.compare.current.item.key == listed[0].key  # type: ignore[union-attr]  # it is chosen
    # A note for the meeting.
    field = lead.rules.note.field
    field.setFocus()
    QTest.keyClicks(field, "Which rule comes first?")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    all_saved(lead.qtbot, window)
    lead.wait(lambda: bool(lead.compare.notes.all))
    assert lead.compare.comparison is not None
    notes = notes_of(window.session.project, lead.compare.comparison.table.items)
    assert [(note.text, note.author) for note in notes.of(listed[0])] == [
        ("Which rule comes first?", "coder-a")
    ]
    assert lead.passages.filters.noted.isVisible()
    # Back at the very cell.
    lead.passages.view.setFocus()
    lead.key(Qt.Key.Key_Escape)
    assert middle.currentWidget() is middle.report
    canvas = lead.body.pictures.blocks["confusion"].canvas
    lead.wait(canvas.hasFocus)
    assert canvas.current is not None and canvas.current.payload == target
    corner = canvas.mapTo(lead.body.pictures.viewport(), canvas.current.rect.center().toPoint())
    assert lead.body.pictures.viewport().rect().contains(corner)
    # And by key from there into the passages again.
    lead.key(Qt.Key.Key_Return)
    lead.settled()
    assert middle.currentWidget() is middle.reading
    assert [item.key for item in lead.passages.listed()] == [item.key for item in listed]
    QTest.mouseClick(middle.reading.back, LEFT)
    assert middle.currentWidget() is middle.report
    # Save the report.
    path = tmp_path / "agreement.html"
    lead.body.head.save_actions["html"].trigger()
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)
    lead.wait(path.exists)
    lead.wait(lambda: QApplication.activeModalWidget() is None)
    all_saved(lead.qtbot, window)
    assert "coder-b" in path.read_text(encoding="utf-8")
    # Cover again: nothing of the others is left anywhere.
    QTest.mouseClick(lead.body.head.hide_work, LEFT)
    assert middle.report.is_covered and lead.compare.comparison is None
    assert not middle.reading.reader.has_document
    window.activateWindow()
    lead.wait(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert middle.currentWidget() is window.view
    assert len(window.view.reader.scene.codings) == own_codings
    assert window.view.reader.place() == own_place


def test_who_looks_at_passages_opens_no_document_and_changes_nothing(lead: Lead) -> None:
    session = lead.window.session
    coder = find_coder(session.project, "coder-a")
    documents = session.read(document_names)
    before = {
        name: session.read(state_row, id_, coder.id, session.round.id)
        for name, id_ in documents.items()
    }
    opened = session.document_id
    lead.open_report()
    QTest.mouseClick(lead.body.head.passages, LEFT)
    for _ in range(3):
        QTest.keyClick(lead.window, Qt.Key.Key_F4)
        lead.settled()
    reader = lead.window.middle.reading.reader
    row = lead.compare.current
    assert row is not None
    coded = next(side.coding for side in row.sides if side.coding is not None)
    reader.setFocus()
    reader.pick(coded.id)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_1, Qt.Key.Key_BracketRight, Qt.Key.Key_Question):
        QTest.keyClick(reader, key)
    all_saved(lead.qtbot, lead.window)
    assert session.document_id == opened
    assert {
        name: session.read(state_row, id_, coder.id, session.round.id)
        for name, id_ in documents.items()
    } == before
    assert not lead.body.head.stale.isVisibleTo(lead.body)


def test_another_coder_at_the_passages_finds_the_veil(lead: Lead) -> None:
    lead.open_report()
    QTest.mouseClick(lead.body.head.passages, LEFT)
    QTest.keyClick(lead.window, Qt.Key.Key_F4)
    lead.settled()
    lead.window.session.set_coder(find_coder(lead.window.session.project, "coder-b"))
    middle = lead.window.middle
    assert middle.report.is_covered and middle.currentWidget() is middle.report
    assert not middle.reading.reader.has_document
    assert lead.passages.model.rowCount() == 0
    assert lead.rules.card.toPlainText() == ""


def test_open_in_code_shows_the_passage_with_own_codings_only(lead: Lead) -> None:
    lead.open_report()
    QTest.mouseClick(lead.body.head.passages, LEFT)
    QTest.mouseClick(lead.passages.filters.kinds[Kind.OTHER_CODE], LEFT)
    QTest.keyClick(lead.window, Qt.Key.Key_F4)
    lead.settled()
    row = lead.compare.current
    assert row is not None
    QTest.mouseClick(lead.window.middle.reading.open_in_code, LEFT)
    lead.wait(lambda: lead.window.view.is_settled)
    assert lead.window.docks.activity == "code"
    view = lead.window.view
    assert view.loaded is not None and view.loaded.head.id == row.item.document_id
    assert view.reader.selection == row.item.span
    session = lead.window.session
    coder = find_coder(session.project, "coder-a")
    own = session.read(
        codings_of, row.item.document_id, coder_id=coder.id, round_id=session.round.id
    )
    assert len(view.reader.scene.codings) == len(own)


def test_the_list_can_be_walked_by_keys_alone_and_skips_headings(lead: Lead) -> None:
    lead.open_report()
    lead.wait(lead.body.pictures.blocks["codes"].canvas.hasFocus)
    lead.key(Qt.Key.Key_Home)
    lead.key(Qt.Key.Key_Return)
    lead.settled()
    view = lead.passages.view
    lead.wait(view.hasFocus)
    seen = []
    for _ in range(4):
        lead.key(Qt.Key.Key_Down)
        lead.key(Qt.Key.Key_Return)
        lead.settled()
        assert lead.compare.current is not None
        seen.append(lead.compare.current.item.key)
    assert len(set(seen)) == 4
    lead.key(Qt.Key.Key_Escape)
    lead.wait(lead.body.pictures.blocks["codes"].canvas.hasFocus)


def test_a_click_on_a_bar_lists_the_disagreements_of_its_document(lead: Lead) -> None:
    lead.open_report()
    canvas = lead.body.pictures.blocks["documents"].canvas
    hit = canvas.hits[0]
    QTest.mouseClick(canvas, LEFT, pos=QPoint(*map(round, hit.rect.center().toTuple())))
    lead.settled()
    standing = lead.compare.comparison.standings[0]  # type: ignore[union-attr]  # there is one
    assert {item.document_id for item in lead.passages.listed()} == {standing.document_id}
    assert len(lead.passages.listed()) == standing.disagreements
    QTest.mouseClick(lead.passages.scope_button, LEFT)
    assert len(lead.passages.listed()) == lead.compare.comparison.table.disputed.count  # type: ignore[union-attr]  # there is one


def test_the_bar_of_an_attribute_lists_the_pairs_that_it_says_differ(lead: Lead) -> None:
    lead.open_report()
    hits = lead.body.pictures.blocks["attributes"].canvas.hits
    bars = [hit for hit in hits if isinstance(hit.payload, AttributeTarget)]
    assert bars
    for hit in bars[:2]:
        assert isinstance(hit.payload, AttributeTarget)
        lead.click_mark("attributes", hit.payload)
        listed = lead.passages.listed()
        assert len(listed) == int(hit.mark.row[7])
        for item in listed:
            assert item.second is not None and item.share >= 0.5
            one, other = (c.attributes.get(hit.payload.attribute) for c in item[4:6])
            assert one != other
        QTest.mouseClick(lead.window.middle.reading.back, LEFT)


def test_a_stretch_of_the_strip_leads_to_what_is_in_dispute_there(lead: Lead) -> None:
    lead.open_report()
    hits = lead.body.pictures.blocks["strip"].canvas.hits
    disputed = [
        hit.payload
        for hit in hits
        if isinstance(hit.payload, PlaceTarget) and float(hit.mark.row[-1]) == 1
    ]
    # The longest: where one is narrower than a pixel a neighbour is hit.
    target = max(disputed, key=lambda one: one.end - one.start)
    lead.click_mark("strip", target)
    listed = lead.passages.listed()
    assert listed
    for item in listed:
        assert item.document_id.hex() == target.document_id
        assert item.span.start < target.end and item.span.end > target.start

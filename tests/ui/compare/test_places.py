"""Many coders at one place, a reference coder, a coder with themselves, steps of the course."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.services.comparison.choice import Choice, Interval, Settings
from annotator.services.comparison.disagreements import Kind
from annotator.services.comparison.notes import notes_of
from annotator.services.comparison.remembered import remember, remembered
from annotator.services.importing import import_codings
from annotator.services.projects import open_project
from annotator.store.queries.documents import document_names
from annotator.ui.compare.choice import ChoiceDialog
from annotator.ui.compare.disagreement_list import ROW
from annotator.ui.compare.rows import Heading, Row
from annotator.ui.figures.targets import CellTarget, PairTarget, StepTarget
from tests.command_line import write_table
from tests.ui.compare.stand import Stand, click, stand_on

# The offscreen screen says so of every menu that is shown on it.
pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing|propagateSizeHints)", extend=True
)

FIVE = ("ann", "bob", "cyd", "dan", "eve")


def rows_of_five(name: str) -> Iterator[dict[str, Any]]:
    """All mark one place; one misses another, and another gives it a different code."""
    for coder in FIVE:
        yield {"document": name, "start": 200, "end": 220, "code": "BLAME", "coder": coder}
        if coder != "eve":
            code = "POLICY" if coder == "dan" else "BLAME"
            yield {"document": name, "start": 300, "end": 320, "code": code, "coder": coder}


def import_rounds(path: Path, folder: Path) -> None:
    """Let five coders code in round two, and two of them again in round three."""
    project = open_project(path)
    try:
        names = list(project.read(document_names))
        two = [{**row, "round": "two"} for name in names for row in rows_of_five(name)]
        three = [
            {
                **row,
                "round": "three",
                "start": int(str(row["start"])) + 5 * (row["coder"] == "bob"),
            }
            for name in names
            for row in rows_of_five(name)
            if row["coder"] in ("ann", "bob")
        ]
        for number, rows in enumerate((two, three)):
            file = write_table(folder / f"{number}.csv", rows)
            project.run(import_codings, file, done=True)
        choice = Choice(round="two")
        settings = Settings(choice, interval=Interval(20, 3))
        project.run(remember, settings)
    finally:
        project.close()


@pytest.fixture
def demo_copy(demo_copy: Path, tmp_path: Path) -> Path:
    import_rounds(demo_copy, tmp_path)
    return demo_copy


@pytest.fixture
def stand(desk: Any) -> Stand:
    made = stand_on(desk, width=2000, height=900)
    made.uncover()
    return made


def rows(stand: Stand) -> list[Row]:
    model = stand.passages.model
    found = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    return [one for one in found if isinstance(one, Row)]


def go(stand: Stand, name: str, target: object) -> None:
    """Click the mark of a picture that stands for something."""
    pictures = stand.body.pictures
    canvas = pictures.blocks[name].canvas
    hit = next(one for one in canvas.hits if one.payload == target)
    place = hit.rect.center().toPoint()
    at = canvas.mapTo(pictures.widget(), place)
    pictures.ensureVisible(at.x(), at.y(), 40, 40)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(place))
    stand.settle()


def targets(stand: Stand, name: str, kind: type) -> list[Any]:
    hits = stand.body.pictures.blocks[name].canvas.hits
    return [hit.payload for hit in hits if isinstance(hit.payload, kind)]


def test_a_place_of_five_coders_is_one_line_that_says_who_has_what(stand: Stand) -> None:
    stand.compare.show_passages()
    documents = stand.comparison.report.material.documents
    listed = rows(stand)
    assert len(listed) == len(documents), "the other place is agreed by all"
    for row in listed:
        given = {side.coder: side.coding and side.coding.code for side in row.sides}
        assert given == {
            "ann": "BLAME", "bob": "BLAME", "cyd": "BLAME", "dan": "POLICY", "eve": None,
        }  # fmt: skip
        assert len(row.disagreements) == 7, "three and one without a coding, three other codes"
    assert stand.comparison.table.disputed.count == 7 * len(documents)
    kinds = stand.passages.filters.kinds
    assert kinds[None].text().endswith(f"  {len(documents)}")
    assert kinds[Kind.ONLY_ONE].text().endswith(f"  {len(documents)}")
    said = str(stand.passages.model.index(1, 0).data())
    assert all(coder in said for coder in FIVE)


def test_next_goes_from_place_to_place_and_pairs_can_be_listed_instead(stand: Stand) -> None:
    stand.compare.show_passages()
    documents = [document.id for document in stand.comparison.report.material.documents]
    seen = []
    for _ in documents:
        click(stand.passages.next_button)
        stand.settle()
        assert stand.compare.current is not None
        seen.append(stand.compare.current.item.document_id)
        assert stand.reading.reader.scene.differences.current == 0
        assert len(stand.reading.reader.scene.differences.starts) == 1
    assert seen == documents and not stand.passages.next_button.isEnabled()
    assert "eve" in stand.rules.card.toPlainText()
    click(stand.passages.grouping)
    assert len(rows(stand)) == 7 * len(documents)
    assert stand.passages.current() is not None, "a pair of the same place is chosen"
    click(stand.passages.grouping)
    assert len(rows(stand)) == len(documents)


def test_a_note_belongs_to_the_place_and_the_list_prints_all_coders(stand: Stand) -> None:
    stand.compare.show_passages()
    click(stand.passages.next_button)
    stand.settle()
    field = stand.rules.note.field
    field.setFocus()
    QTest.keyClicks(field, "Talk to Eve")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stand.desk.saved()
    stand.desk.qtbot.waitUntil(lambda: bool(stand.compare.notes.all))
    document = stand.passages.document()
    printed = [row for table in document.tables for row in table.rows]
    assert len(printed) == len(rows(stand))
    assert printed[0][-1] == "Talk to Eve"
    assert all(coder in str(printed[0][-2]) for coder in FIVE)


def test_a_cell_lists_exactly_the_pairs_that_it_counts(stand: Stand) -> None:
    documents = len(stand.comparison.report.material.documents)
    go(stand, "confusion", CellTarget("", "", "BLAME", None))
    assert len(stand.passages.listed()) == 3 * documents
    assert not stand.passages.grouping.isVisible(), "the figure counts pairs"
    assert stand.passages.place.text().endswith(f"of {3 * documents}")


def test_with_a_reference_coder_others_miss_and_have_more(stand: Stand) -> None:
    click(stand.body.head.change)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, ChoiceDialog)]
    dialog = next(one for one in found if one.isVisible())
    dialog.reference.setFocus()
    QTest.keyClicks(dialog.reference, "ann")
    assert dialog.reference.currentText() == "ann"
    click(dialog.compute)
    stand.settle()
    assert stand.comparison.rules.reference == "ann"
    assert "with ann as the reference" in stand.body.head.sentence.text()
    stand.desk.saved()
    kept = remembered(stand.desk.project)
    assert kept is not None and kept.choice.reference == "ann"
    stand.compare.show_passages()
    click(stand.passages.filters.kinds[Kind.MISSED])
    documents = stand.comparison.report.material.documents
    assert len(rows(stand)) == len(documents)
    for row in rows(stand):
        assert (row.item.kind, row.item.coders) == (Kind.MISSED, ("ann", "eve"))
    assert stand.comparison.standings[0].counts[Kind.MISSED] == 1


def test_who_is_not_compared_cannot_be_the_reference(stand: Stand) -> None:
    dialog = ChoiceDialog(stand.report, _offer(stand), stand.body.settings)
    chosen = replace(stand.body.settings.choice, coders=("bob", "cyd"), reference="ann")
    dialog.show_settings(replace(stand.body.settings, choice=chosen))
    assert not dialog.compute.isEnabled()
    assert "reference coder must be one" in dialog.warning.text()


def _offer(stand: Stand) -> Any:
    from annotator.ui.compare.choice import read_offer

    return read_offer(stand.desk.session)


def test_coders_with_themselves_are_shown_and_lead_to_the_passages(stand: Stand) -> None:
    block = stand.body.pictures.blocks["stability"]
    assert block.isVisibleTo(stand.body.pictures)
    assert "two – three" in block.choice.text()
    assert {one.one for one in targets(stand, "stability", PairTarget)} == {"ann", "bob"}
    go(stand, "stability", PairTarget("bob", "bob", "BLAME"))
    scope = stand.compare.scope
    assert scope is not None and scope.coder == "bob"
    documents = stand.comparison.report.material.documents
    listed = stand.passages.listed()
    assert len(listed) == 2 * len(documents)
    assert {(item.kind, item.coders) for item in listed} == {
        (Kind.OTHER_BOUNDARIES, ("three", "two"))
    }
    lanes = [one.name for one in stand.reading.reader.display.appearance.coders]
    assert lanes == ["two", "three"]
    field = stand.rules.note.field
    field.setFocus()
    QTest.keyClicks(field, "Tired?")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stand.desk.saved()
    assert scope.comparison is not None
    notes = notes_of(stand.desk.project, scope.comparison.table.items)
    assert [note.text for note in notes.of(listed[0])] == ["Tired?"]
    click(stand.passages.scope_button)
    assert len(rows(stand)) == len(documents), "the comparison of the report again"


def test_a_step_of_the_course_leads_to_its_documents(stand: Stand) -> None:
    step = targets(stand, "course", StepTarget)[0]
    go(stand, "course", step)
    listed = stand.passages.listed()
    names = {item.document for item in listed}
    everything = [one.name for one in stand.comparison.report.material.documents]
    assert listed and names < set(everything)


def test_a_row_of_a_table_leads_where_its_mark_leads(stand: Stand) -> None:
    block = stand.body.pictures.blocks["documents"]
    click(block.switch)
    assert block.data is not None
    block.data.selectRow(1)
    block.data.setFocus()
    block.data.setCurrentIndex(block.data.model().index(1, 0))
    QTest.keyClick(block.data, Qt.Key.Key_Return)
    stand.settle()
    wanted = stand.comparison.standings[1].document_id
    assert {item.document_id for item in stand.passages.listed()} == {wanted}


def test_headings_and_lines_agree_on_the_number_of_places(stand: Stand) -> None:
    stand.compare.show_passages()
    model = stand.passages.model
    found = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    headings = [one for one in found if isinstance(one, Heading)]
    assert sum(one.places for one in headings) == len(rows(stand))

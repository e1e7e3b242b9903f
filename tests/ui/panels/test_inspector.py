"""The inspector: a form made from the codebook; every change is a row at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.domain.round import RoundState
from annotator.domain.span import Span
from annotator.services import history
from annotator.services.coders import create_coder
from annotator.services.coding import apply_code
from annotator.services.documents import import_files
from annotator.services.projects import create_project
from annotator.services.rounds import set_round_state
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.codings import CodingLine, coding_line
from annotator.store.queries.history import history_of
from annotator.ui.panels.attribute_fields import BoxField, ManyField, OneField, TextField
from annotator.ui.panels.inspector import InspectorPanel

CODEBOOK = """
codebook:
  id: test
  version: '1'
  languages: [en]
  codes:
    - id: A
      name: {en: Alpha}
      color: '#CC2827'
      definition: {en: d}
      attributes:
        - {id: who, name: {en: Who}, type: enum, required: true, multiple: false, values: [
            {id: v1, name: {en: one}}, {id: v2, name: {en: two}}, {id: v3, name: {en: three}},
            {id: v4, name: {en: four}}, {id: v5, name: {en: five}}]}
        - {id: tone, name: {en: Tone}, type: enum, required: true, multiple: false, values: [
            {id: calm, name: {en: calm}}, {id: loud, name: {en: loud}}]}
        - {id: many, name: {en: Many}, type: enum, required: false, multiple: true, values: [
            {id: m1, name: {en: m-one}}, {id: m2, name: {en: m-two}}, {id: m3, name: {en: m3}}]}
        - {id: yes, name: {en: Is it so}, type: boolean, required: true}
        - {id: note, name: {en: Note}, type: text, required: false, suggestions: [north, south]}
        - {id: size, name: {en: Size}, type: number, required: false}
      children:
        - id: A.B
          name: {en: Beta}
          color: '#2828CC'
          definition: {en: d}
          attributes:
            - {id: own, name: {en: Own}, type: text, required: false}
"""
TEXT = "哈尔滨市卫健委通报了疫情。市民要求追责。\n第二段：医院没有检测。\n"


@pytest.fixture
def study(open_desk: Callable[[Path], Any], tmp_path: Path) -> Any:
    """A project with every kind of attribute, two documents, one coder, no codings."""
    codebook = tmp_path / "book.yaml"
    codebook.write_text(CODEBOOK.lstrip(), encoding="utf-8")
    files = []
    for name, text in (("a.txt", TEXT), ("b.txt", TEXT + "b")):
        files.append(tmp_path / name)
        files[-1].write_text(text, encoding="utf-8")
    project = create_project(tmp_path / "study.anno", codebook=codebook)
    project.run(import_files, files)
    project.run(create_coder, "Ming")
    project.changed = False
    project.close()
    desk = open_desk(tmp_path / "study.anno")
    desk.use("Ming", "a")
    return desk


def coded(desk: Any, start: int, end: int, code: str = "A") -> bytes:
    """Give a span a code and wait until that is written."""
    made = desk.session.submit(apply_code, desk.session.place, Span(start, end), code)
    desk.saved()
    id_: bytes = made.result()
    return id_


def picked(desk: Any, start: int = 0, end: int = 4, code: str = "A") -> tuple[Any, bytes]:
    """Show the inspector with a fresh coding."""
    panel = desk.show(InspectorPanel, 340, 900)
    id_ = coded(desk, start, end, code)
    desk.session.set_picked(id_)
    return panel, id_


def line(desk: Any, id_: bytes) -> CodingLine:
    found = desk.session.read(coding_line, id_)
    assert found is not None
    return found  # type: ignore[no-any-return] # Desk is Any here


def click(widget: Any) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_form_has_a_fitting_field_for_each_attribute_and_fills_none(study: Any) -> None:
    panel, id_ = picked(study)
    fields = panel.coding.form.fields
    kinds = {key: type(field) for key, field in fields.items()}
    assert kinds == {
        "who": BoxField, "tone": OneField, "many": ManyField, "yes": OneField,
        "note": TextField, "size": TextField,
    }  # fmt: skip
    assert fields["who"].box.currentData() is None
    checked = [b for f in ("tone", "many", "yes") for b in fields[f].buttons.values()]
    assert not any(button.isChecked() for button in checked)
    assert fields["note"].line.text() == fields["size"].line.text() == ""
    assert line(study, id_).attributes == {}


def test_a_child_has_its_parents_attributes_and_its_own(study: Any) -> None:
    panel, _ = picked(study, code="A.B")
    assert list(panel.coding.form.fields)[-1] == "own"
    assert "who" in panel.coding.form.fields


def test_required_attributes_are_marked_and_counted(study: Any) -> None:
    panel, _ = picked(study)
    form = panel.coding.form
    assert form.count.text() == "0 of 3 required filled"
    marks = [one for one in form.findChildren(QLabel) if one.accessibleName() == "required"]
    assert len(marks) == 3
    click(form.fields["tone"].buttons["loud"])
    assert form.count.text() == "1 of 3 required filled"


def test_a_click_on_a_value_is_saved_as_one_step_of_undo(study: Any) -> None:
    panel, id_ = picked(study)
    click(panel.coding.form.fields["tone"].buttons["loud"])
    study.saved()
    assert line(study, id_).attributes == {"tone": "loud"}
    study.session.submit(history.undo)
    study.saved()
    assert line(study, id_).attributes == {}
    assert not panel.coding.form.fields["tone"].buttons["loud"].isChecked()


def test_a_second_click_on_a_value_takes_it_back(study: Any) -> None:
    panel, id_ = picked(study)
    button = panel.coding.form.fields["yes"].buttons[False]
    click(button)
    study.saved()
    assert line(study, id_).attributes == {"yes": False}
    click(button)
    study.saved()
    assert line(study, id_).attributes == {}


def test_values_are_chosen_and_taken_back_with_the_keyboard(study: Any) -> None:
    panel, id_ = picked(study)
    button = panel.coding.form.fields["yes"].buttons[True]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    study.saved()
    assert line(study, id_).attributes == {"yes": True}
    QTest.keyClick(button, Qt.Key.Key_Delete)
    study.saved()
    assert line(study, id_).attributes == {}


def test_quick_clicks_on_several_values_are_all_kept(study: Any) -> None:
    panel, id_ = picked(study)
    for value in ("m3", "m1", "m2"):
        click(panel.coding.form.fields["many"].buttons[value])
    study.saved()
    assert line(study, id_).attributes == {"many": ["m1", "m2", "m3"]}


def test_a_value_is_chosen_in_the_box_and_taken_back(study: Any) -> None:
    panel, id_ = picked(study)
    box = panel.coding.form.fields["who"].box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    study.saved()
    assert line(study, id_).attributes == {"who": "v2"}
    QTest.keyClick(box, Qt.Key.Key_Home)
    study.saved()
    assert line(study, id_).attributes == {}


def test_a_text_is_saved_on_enter(study: Any) -> None:
    panel, id_ = picked(study)
    field = panel.coding.form.fields["note"].line
    field.setFocus()
    QTest.keyClicks(field, "east")
    assert line(study, id_).attributes == {}
    QTest.keyClick(field, Qt.Key.Key_Return)
    study.saved()
    assert line(study, id_).attributes == {"note": "east"}


def test_a_text_is_saved_after_a_pause_and_keeps_focus_and_caret(study: Any) -> None:
    panel, id_ = picked(study)
    field = panel.coding.form.fields["note"].line
    field.setFocus()
    QTest.keyClicks(field, "eat")
    field.setCursorPosition(2)
    study.qtbot.waitUntil(lambda: line(study, id_).attributes == {"note": "eat"}, timeout=3000)
    study.saved()
    assert field.hasFocus()
    assert field.cursorPosition() == 2
    QTest.keyClicks(field, "s")
    assert field.text() == "east"


def test_a_text_is_saved_when_the_focus_goes(study: Any) -> None:
    panel, id_ = picked(study)
    field = panel.coding.form.fields["note"].line
    field.setFocus()
    QTest.keyClicks(field, "west")
    panel.coding.memo.setFocus()
    study.saved()
    assert line(study, id_).attributes == {"note": "west"}


# The offscreen screen says so of every list that pops up on it.
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_suggestion_can_be_taken(study: Any) -> None:
    panel, id_ = picked(study)
    field = panel.coding.form.fields["note"].line
    field.setFocus()
    QTest.keyClicks(field, "ou")
    completer = field.completer()
    assert completer.completionCount() == 1
    popup = completer.popup()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    study.qtbot.waitUntil(lambda: line(study, id_).attributes == {"note": "south"}, timeout=3000)


def test_a_number_is_a_number_and_an_unfinished_one_is_not_kept(study: Any) -> None:
    panel, id_ = picked(study)
    field = panel.coding.form.fields["size"].line
    field.setFocus()
    QTest.keyClicks(field, "2.5x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    study.saved()
    assert line(study, id_).attributes == {"size": 2.5}
    field.clear()
    QTest.keyClicks(field, "-")
    panel.coding.memo.setFocus()
    study.saved()
    assert line(study, id_).attributes == {"size": 2.5}
    assert field.text() == "2.5"


def test_a_value_is_taken_away_by_its_button(study: Any) -> None:
    panel, id_ = picked(study)
    field = panel.coding.form.fields["note"].line
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    study.saved()
    button = panel.coding.form._clears["note"]
    assert button.isVisible()
    assert button.accessibleName() == "Clear “Note”"
    click(button)
    study.saved()
    assert line(study, id_).attributes == {}
    assert field.text() == ""


def test_what_is_being_typed_goes_to_the_coding_it_was_typed_for(study: Any) -> None:
    panel, first = picked(study)
    second = coded(study, 5, 9)
    panel.coding.memo.setFocus()
    QTest.keyClicks(panel.coding.memo, "half a")
    study.session.set_picked(second)
    study.saved()
    assert (line(study, first).memo, line(study, second).memo) == ("half a", "")
    assert panel.coding.memo.toPlainText() == ""


def test_what_is_being_typed_is_saved_when_the_project_closes(study: Any) -> None:
    panel, id_ = picked(study)
    panel.coding.memo.setFocus()
    QTest.keyClicks(panel.coding.memo, "last words")
    study.session.closing.emit()
    study.saved()
    assert line(study, id_).memo == "last words"


def test_another_change_does_not_overwrite_what_is_being_typed(study: Any) -> None:
    panel, _ = picked(study)
    panel.coding.memo.setFocus()
    QTest.keyClicks(panel.coding.memo, "typ")
    coded(study, 5, 9)
    QTest.keyClicks(panel.coding.memo, "ing")
    assert panel.coding.memo.toPlainText() == "typing"
    assert panel.coding.memo.hasFocus()


def test_unsure_is_saved(study: Any) -> None:
    panel, id_ = picked(study)
    click(panel.coding.unsure)
    study.saved()
    assert line(study, id_).unsure


def test_a_coding_is_deleted_and_undo_brings_it_back(study: Any) -> None:
    panel, id_ = picked(study)
    click(panel.coding.head.delete)
    study.saved()
    assert study.codings("a") == []
    assert study.session.picked is None
    assert panel.document.isVisible()
    study.session.submit(history.undo)
    study.saved()
    assert [one.id for one in study.codings("a")] == [id_]


def test_the_coding_can_be_shown_in_the_text(study: Any) -> None:
    panel, id_ = picked(study)
    revealed: list[tuple[Any, ...]] = []
    study.session.reveal_requested.connect(lambda *what: revealed.append(what))
    click(panel.coding.head.show_in_text)
    assert revealed == [(study.document("a"), Span(0, 4), id_)]


def test_the_words_and_their_place_are_shown(study: Any) -> None:
    panel, _ = picked(study, 0, 4)
    assert panel.coding.head.quote.text() == "“哈尔滨市”"
    assert panel.coding.head.place.text().endswith("0–4")


def test_the_history_says_who_did_what(study: Any) -> None:
    panel, id_ = picked(study)
    click(panel.coding.form.fields["tone"].buttons["calm"])
    study.saved()
    panel.coding.history.toggle.click()
    latest, first = panel.coding.history.lines.text().split("\n")
    assert latest.endswith("· Ming · set attributes: Tone")
    assert first.endswith("· Ming · apply code")
    assert len(study.session.read(history_of, id_)) == 2


def test_codings_under_the_selection_are_offered(study: Any) -> None:
    panel, first = picked(study, 0, 6)
    second = coded(study, 4, 9, "A.B")
    study.session.set_picked(None)
    study.session.set_selection(Span(4, 6))
    study.qtbot.waitUntil(panel.chooser.isVisible)
    study.click_row(panel.chooser, 1)
    assert study.session.picked == second
    assert panel.coding.head.name.text() == "Beta"
    panel.chooser.setFocus()
    panel.chooser.selectRow(0)
    QTest.keyClick(panel.chooser, Qt.Key.Key_Return)
    assert study.session.picked == first


def test_a_coding_alone_offers_no_choice(study: Any) -> None:
    panel, _ = picked(study, 0, 6)
    assert not panel.chooser.isVisible()


def test_a_coding_in_a_closed_round_cannot_be_changed(study: Any) -> None:
    panel, _ = picked(study)
    round_ = study.session.read(coder_queries.rounds)[0]
    study.session.submit(set_round_state, round_.id, RoundState.CLOSED)
    study.saved()
    assert panel.coding.locked.text() == "Round “1” is closed."
    for widget in (panel.coding.form, panel.coding.memo, panel.coding.head.delete):
        assert not widget.isEnabled()


def test_with_nothing_picked_the_document_is_shown(desk: Any) -> None:
    panel = desk.show(InspectorPanel)
    desk.session.set_document(desk.document("003"))
    words = " ".join(label.text() for label in panel.document.findChildren(QLabel))
    assert "003_34ca5b787e47fce0.txt" in words
    assert "section(s)" in words
    assert "lost its digits" in panel.document.warning.text()
    desk.session.set_document(desk.document("000"))
    assert not panel.document.warning.isVisible()
    assert "新浪新闻" in " ".join(one.text() for one in panel.document.findChildren(QLabel))


def test_the_memo_of_a_document_is_saved(study: Any) -> None:
    panel = study.show(InspectorPanel)
    panel.document.memo.setFocus()
    QTest.keyClicks(panel.document.memo, "from the archive")
    study.session.set_document(study.document("b"))
    study.saved()
    memos = {
        beginning: study.session.read(document_queries.head, study.document(beginning)).memo
        for beginning in "ab"
    }
    assert memos == {"a": "from the archive", "b": ""}
    assert panel.document.memo.toPlainText() == ""


def test_a_coding_that_is_not_written_yet_is_shown_once_it_is(study: Any) -> None:
    from annotator.domain.identity import new_id_bytes

    panel = study.show(InspectorPanel)
    id_ = new_id_bytes()
    study.session.set_picked(id_)
    assert panel.document.isVisible()
    study.session.submit(apply_code, study.session.place, Span(0, 4), "A", coding_id=id_)
    study.saved()
    assert panel.coding.isVisible()

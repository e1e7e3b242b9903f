"""The comparison of coders: whose work is shown when, what is computed, what is said of it."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QWidget

from annotator.domain.coding import Origin
from annotator.domain.span import Span
from annotator.services.coders import create_coder, find_coder, find_round, rename_coder
from annotator.services.coding import Place, apply_code, remove_codings, set_memo
from annotator.services.comparison import report as agreement
from annotator.services.comparison.disagreements import disagreements
from annotator.services.comparison.material import Choice
from annotator.services.comparison.report import Report, Settings
from annotator.services.comparison.units import Unit
from annotator.services.states import mark_opened, set_done
from annotator.ui.compare import run
from annotator.ui.compare.panel import ComparePanel
from annotator.ui.compare.words import left_out
from annotator.ui.panels import PANELS

# The offscreen screen says so of every menu that is shown on it.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

LEFT = Qt.MouseButton.LeftButton


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT)


def settle(desk: Any, panel: ComparePanel) -> None:
    """Wait until what was asked for is computed and shown."""
    assert panel.body is not None
    body = panel.body
    desk.qtbot.waitUntil(lambda: not body.choice.is_waiting and not body.comparer.is_busy)


def uncovered(desk: Any, width: int = 1100, height: int = 640) -> ComparePanel:
    """Show the panel and ask for the coders' work."""
    panel: ComparePanel = desk.show(ComparePanel, width, height)
    click(panel.show_button)
    settle(desk, panel)
    return panel


def report_of(panel: ComparePanel) -> Report:
    assert panel.body is not None and panel.body.comparison is not None
    return panel.body.comparison.report


def words_of(widget: QWidget) -> str:
    """Return all that can be read on labels and buttons."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    return "\n".join(labels + buttons)


# -- whose work is shown when


def test_nothing_of_the_others_is_shown_until_somebody_asks(desk: Any) -> None:
    panel = desk.show(ComparePanel, 900, 500)
    assert panel.is_covered
    assert words_of(panel).splitlines() == [
        "This shows the work of all coders. Whoever still codes in an open round should not see "
        "it.",
        "Show",
    ]
    desk.qtbot.wait(50)
    assert panel.body is None


def test_show_computes_the_report_with_its_defaults(desk: Any) -> None:
    panel = uncovered(desk)
    found, expected = report_of(panel), agreement.report(desk.project, Settings())
    assert found.lines == expected.lines
    assert found.material.coders == ["coder-a", "coder-b"]
    assert panel.body is not None and panel.body.comparison is not None
    assert panel.body.comparison.disagreements == disagreements(expected.material)


def test_it_stays_shown_while_the_same_person_codes_and_no_longer(desk: Any) -> None:
    panel = uncovered(desk)
    panel.hide()
    panel.show()
    assert not panel.is_covered
    desk.use("coder-b")
    assert panel.is_covered
    assert "Blame" not in words_of(panel)
    click(panel.show_button)
    settle(desk, panel)
    assert report_of(panel).lines


def test_the_panel_is_listed(desk: Any) -> None:
    spec = next(spec for spec in PANELS if spec.id == "compare")
    assert spec.title() == "Compare"
    assert spec.make is ComparePanel


# -- the choice


def pick(box: QComboBox, text: str) -> None:
    """Choose an entry with the keyboard, as a person does."""
    box.setFocus()
    at = box.findText(text)
    assert at >= 0
    key = Qt.Key.Key_Down if at > box.currentIndex() else Qt.Key.Key_Up
    while box.currentIndex() != at:
        QTest.keyClick(box, key)


@pytest.mark.parametrize(
    ("text", "unit"), [("Sections", Unit.SECTION), ("Documents", Unit.DOCUMENT)]
)
def test_other_units_are_computed_at_once(desk: Any, text: str, unit: Unit) -> None:
    panel = uncovered(desk)
    assert panel.body is not None
    pick(panel.body.choice.unit, text)
    settle(desk, panel)
    assert report_of(panel).lines == agreement.report(desk.project, Settings(units=(unit,))).lines


def test_boilerplate_can_be_taken_in(desk: Any) -> None:
    panel = uncovered(desk)
    assert panel.body is not None
    click(panel.body.choice.boilerplate)
    settle(desk, panel)
    expected = agreement.report(desk.project, Settings(choice=Choice(boilerplate=True)))
    assert report_of(panel).lines == expected.lines
    assert report_of(panel).lines[0].n > agreement.report(desk.project, Settings()).lines[0].n


def test_one_coder_alone_is_not_compared(desk: Any) -> None:
    panel = uncovered(desk)
    assert panel.body is not None
    box = panel.body.choice.coders[0]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle(desk, panel)
    assert "Choose at least two coders to compare." in words_of(panel)
    assert not panel.body.table.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle(desk, panel)
    assert panel.body.table.isVisible()


def test_a_new_coder_can_be_chosen_and_those_left_out_stay_out(desk: Any) -> None:
    panel = uncovered(desk)
    assert panel.body is not None
    click(panel.body.choice.coders[1])
    settle(desk, panel)
    desk.session.submit(create_coder, "Chén & Söhne, a very long name of a coder in the list")
    desk.saved()
    boxes = panel.body.choice.coders
    assert [(box.accessibleName(), box.isChecked()) for box in boxes] == [
        ("Chén & Söhne, a very long name of a coder in the list", True),
        ("coder-a", True),
        ("coder-b", False),
    ]
    assert all(box.width() < 260 for box in boxes)


def test_no_document_done_by_two_is_said_in_the_panel_with_a_way_out(desk: Any) -> None:
    undo_done(desk)
    panel = uncovered(desk)
    assert panel.body is not None
    assert "No document was marked done by two" in panel.body.failure.text()
    assert "--all-documents" not in words_of(panel)
    click(panel.body.include)
    settle(desk, panel)
    assert panel.body.choice.in_progress.isChecked()
    expected = agreement.report(desk.project, Settings(choice=Choice(all_documents=True)))
    assert report_of(panel).lines == expected.lines
    assert not desk.failures


def undo_done(desk: Any) -> None:
    """Take back that coder-b has done the documents."""
    coder, round_ = find_coder(desk.project, "coder-b"), find_round(desk.project, None)
    for name in ("000", "001", "002", "003", "004"):
        desk.session.submit(set_done, desk.document(name), coder.id, round_.id, done=False)
    desk.saved()


# -- what is said about it


def test_the_note_says_what_it_rests_on_and_what_was_left_out(desk: Any) -> None:
    coder, round_ = find_coder(desk.project, "coder-b"), find_round(desk.project, None)
    desk.session.submit(set_done, desk.document("004"), coder.id, round_.id, done=False)
    desk.saved()
    panel = uncovered(desk)
    assert panel.body is not None
    note = panel.body.status.note.text()
    assert note.startswith(f"Round {round_.name}  ·  coder-a, coder-b  ·  4 document")
    assert "1 document(s) not done by two of them" in note or "1 document not done" in note
    assert "united with another" in note
    assert "004_" in panel.body.status.note.toolTip()


def test_codings_of_other_origins_are_counted_in_words(desk: Any) -> None:
    panel = uncovered(desk)
    report = report_of(panel)
    report.material.excluded.origins[str(Origin.PROPAGATED)] += 12
    assert any("12 propagated" in words for words in left_out(report))


def test_a_change_of_codings_marks_the_figures_as_old(desk: Any) -> None:
    panel = uncovered(desk)
    assert panel.body is not None
    body = panel.body
    assert not body.status.stale.isVisible() and body.status.compute.text() == "Recompute"
    before = report_of(panel).lines
    for coding in desk.codings("000"):
        desk.session.submit(remove_codings, [coding.id])
    desk.saved()
    assert body.status.stale.isVisible() and body.status.stale.text() == "Codings changed."
    assert report_of(panel).lines == before
    click(body.status.compute)
    settle(desk, panel)
    assert not body.status.stale.isVisible()
    assert report_of(panel).lines == agreement.report(desk.project, Settings()).lines != before


def test_what_changes_no_figure_marks_nothing(desk: Any) -> None:
    panel = uncovered(desk)
    assert panel.body is not None
    session = desk.session
    desk.session.submit(set_memo, desk.codings("000")[0].id, "a remark")
    session.submit(create_coder, "coder-c")
    desk.saved()
    third = find_coder(desk.project, "coder-c")
    session.submit(mark_opened, session.document_id, third.id, session.round.id)
    desk.saved()
    assert not panel.body.status.stale.isVisible()
    session.submit(rename_coder, session.coder.id, "Ann")
    desk.saved()
    assert panel.body.status.stale.isVisible()
    assert {box.accessibleName() for box in panel.body.choice.coders} == {
        "Ann",
        "coder-b",
        "coder-c",
    }


def test_a_coding_of_a_document_that_is_open_marks_the_figures_as_old(desk: Any) -> None:
    panel = uncovered(desk)
    assert panel.body is not None
    session = desk.session
    place = Place(session.document_id, session.coder.id, session.round.id)
    session.submit(apply_code, place, Span(0, 3), "POLICY")
    desk.saved()
    assert panel.body.status.stale.isVisible()


# -- the work in the background


def test_work_that_takes_long_can_be_stopped_and_the_window_stays_alive(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The real work is over in an instant; here it goes on until it is told to stop.
    real, begun = run.report, threading.Event()

    def endless(project: Any, settings: Settings, *, progress: Any) -> Report:
        begun.set()
        while True:
            threading.Event().wait(0.005)
            progress(3, 10)

    panel = uncovered(desk)
    assert panel.body is not None
    body = panel.body
    monkeypatch.setattr(run, "report", endless)
    click(body.status.compute)
    assert begun.wait(5)
    desk.qtbot.waitUntil(
        lambda: body.status.progress.isVisible() and body.status.progress.value() == 3
    )
    assert body.status.progress.maximum() == 10
    assert not body.status.compute.isVisible()
    body.table.setFocus()
    QTest.keyClick(body.table, Qt.Key.Key_Down)
    assert body.table.chosen_code() != ""
    click(body.status.stop)
    desk.qtbot.waitUntil(lambda: not body.comparer.is_busy)
    assert body.table.isVisible(), "what was computed before stays"
    assert body.status.stale.isVisible()
    monkeypatch.setattr(run, "report", real)
    click(body.status.compute)
    settle(desk, panel)
    assert not body.status.stale.isVisible()


def test_only_the_last_choice_is_computed_to_the_end(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = run.report, []

    def noted(project: Any, settings: Settings, *, progress: Any) -> Report:
        asked.append(settings.units)
        while len(asked) == 1:
            threading.Event().wait(0.005)
            progress(0, 1)
        return real(project, settings, progress=progress)

    monkeypatch.setattr(run, "report", noted)
    panel = desk.show(ComparePanel, 1100, 640)
    click(panel.show_button)
    desk.qtbot.waitUntil(lambda: len(asked) == 1)
    pick(panel.body.choice.unit, "Documents")
    settle(desk, panel)
    assert asked == [(Unit.SENTENCE, Unit.COMMENT), (Unit.DOCUMENT,)]
    assert {line.unit for line in report_of(panel).lines} == {Unit.CHARACTER, Unit.DOCUMENT}


def test_a_mistake_of_ours_is_reported_and_the_panel_says_so(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(project: Any, settings: Settings, *, progress: Any) -> Report:
        raise ZeroDivisionError

    monkeypatch.setattr(run, "report", broken)
    panel = uncovered(desk)
    assert panel.body is not None
    assert [type(error) for error in desk.failures] == [ZeroDivisionError]
    assert panel.body.failure.text() == "The comparison could not be computed."


def test_the_project_can_be_closed_in_the_middle_of_it(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(project: Any, settings: Settings, *, progress: Any) -> Report:
        while True:
            threading.Event().wait(0.005)
            progress(0, 0)

    monkeypatch.setattr(run, "report", endless)
    panel = desk.show(ComparePanel, 1100, 640)
    click(panel.show_button)
    assert panel.body.comparer.is_busy
    # Closing the desk, in the fixture, waits for the work: without being stopped it never ends.


# -- keys and names


def test_everything_has_a_name_for_screen_readers(desk: Any) -> None:
    panel = uncovered(desk)
    for button in panel.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    for box in panel.findChildren(QComboBox):
        assert box.accessibleName()
    assert panel.body is not None
    assert panel.body.table.accessibleName() == "Agreement per code"


def test_the_list_stands_beside_the_table_where_there_is_room(desk: Any) -> None:
    panel = uncovered(desk, 1200, 500)
    assert panel.body is not None
    table, view = panel.body.table, panel.body.places.view
    assert (
        view.mapTo(panel, view.rect().topLeft()).x()
        > table.mapTo(panel, table.rect().topRight()).x()
    )
    desk.window.resize(480, 900)
    desk.qtbot.waitUntil(
        lambda: (
            view.mapTo(panel, view.rect().topLeft()).y()
            > table.mapTo(panel, table.rect().bottomLeft()).y()
        )
    )


def test_show_is_the_one_thing_to_press(desk: Any) -> None:
    panel = desk.show(ComparePanel, 600, 300)
    buttons = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert buttons == [panel.show_button]
    panel.show_button.setFocus()
    QTest.keyClick(panel.show_button, Qt.Key.Key_Space)
    settle(desk, panel)
    assert not panel.is_covered

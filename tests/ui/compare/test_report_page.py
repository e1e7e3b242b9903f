"""The report: whose work is shown when, what is computed, what is said of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from annotator.domain.coding import Origin
from annotator.domain.span import Span
from annotator.services.coders import create_coder, find_coder, rename_coder
from annotator.services.coding import Place, apply_code, remove_codings, set_memo
from annotator.services.comparison import disagreements
from annotator.services.comparison import report as agreement
from annotator.services.comparison.disagreements import pairings
from annotator.services.comparison.remembered import remembered
from annotator.services.comparison.report import Report
from annotator.services.comparison.rules import rules_for
from annotator.services.comparison.units import Unit
from annotator.services.rounds import find_round
from annotator.services.states import set_done
from annotator.ui.compare import run
from annotator.ui.compare.choice import ChoiceDialog, usual_settings
from annotator.ui.compare.words import left_out
from tests.ui.compare.stand import Stand, click, stand_on

# The offscreen screen says so of every menu that is shown on it.
pytestmark = [
    pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True),
    pytest.mark.thorough,  # tests/e2e/test_compare_story.py walks the same way for every run
]


@pytest.fixture
def stand(desk: Any) -> Stand:
    """The report alone, still covered."""
    return stand_on(desk, "report")


@pytest.fixture
def uncovered(stand: Stand) -> Stand:
    stand.uncover()
    return stand


def words_of(widget: QWidget) -> str:
    """Return all that can be read on labels and buttons."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    return "\n".join(labels + buttons)


# -- whose work is shown when


def test_nothing_of_the_others_is_shown_until_somebody_asks(stand: Stand) -> None:
    assert stand.report.is_covered
    assert words_of(stand.report).splitlines() == [
        "This shows the work of all coders. Whoever still codes in an open round should not see "
        "it.",
        "Show",
    ]
    stand.desk.qtbot.wait(50)
    assert stand.compare.comparison is None
    assert stand.report.body is None


def test_show_computes_the_report_with_its_defaults(uncovered: Stand) -> None:
    found = uncovered.comparison
    expected = agreement.report(uncovered.desk.project, found.report.settings)
    assert found.report.lines == expected.lines
    assert found.report.material.coders == ["coder-a", "coder-b"]
    rules = rules_for(expected.material, found.report.settings.choice)
    assert list(found.table.items) == pairings(expected.material, rules)
    assert found.report.settings.interval.resamples == 1000


def test_it_stays_shown_while_the_same_person_codes_and_no_longer(uncovered: Stand) -> None:
    uncovered.report.hide()
    uncovered.report.show()
    assert not uncovered.report.is_covered
    uncovered.desk.use("coder-b")
    assert uncovered.report.is_covered
    assert uncovered.compare.comparison is None
    assert "Blame" not in words_of(uncovered.report)
    uncovered.uncover()
    assert uncovered.comparison.report.lines


def test_hide_covers_everything_again(uncovered: Stand) -> None:
    click(uncovered.body.head.hide_work)
    assert uncovered.report.is_covered
    assert uncovered.compare.comparison is None and not uncovered.compare.documents


def test_show_is_the_one_thing_to_press(stand: Stand) -> None:
    buttons = [one for one in stand.report.findChildren(QPushButton) if one.isVisible()]
    assert buttons == [stand.report.show_button]
    stand.report.show_button.setFocus()
    QTest.keyClick(stand.report.show_button, Qt.Key.Key_Space)
    stand.settle()
    assert not stand.report.is_covered


# -- the choice


def dialog_of(stand: Stand) -> ChoiceDialog:
    """Press Change… and return the dialog that comes."""
    click(stand.body.head.change)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, ChoiceDialog)]
    return next(one for one in found if one.isVisible())


def test_another_choice_is_computed_said_and_remembered(uncovered: Stand) -> None:
    dialog = dialog_of(uncovered)
    for unit in (Unit.SENTENCE, Unit.COMMENT, Unit.SECTION):
        click(dialog.counting.units[unit])
    dialog.counting.resamples.setValue(0)
    click(dialog.compute)
    uncovered.settle()
    settings = uncovered.comparison.report.settings
    assert settings.units == (Unit.SECTION,) and settings.interval.resamples == 0
    assert "sections" in uncovered.body.head.sentence.text()
    assert "no intervals" in uncovered.body.head.sentence.text()
    uncovered.desk.saved()
    assert remembered(uncovered.desk.project) == settings
    uncovered.compare.cover()
    uncovered.uncover()
    assert uncovered.comparison.report.settings == settings


def test_a_choice_that_is_given_up_changes_nothing(uncovered: Stand) -> None:
    before = uncovered.compare.comparison
    dialog = dialog_of(uncovered)
    click(dialog.counting.boilerplate)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    uncovered.settle()
    assert uncovered.compare.comparison is before


def test_what_is_remembered_and_gone_is_left_out(uncovered: Stand) -> None:
    settings = uncovered.body.settings
    choice = replace(settings.choice, coders=("coder-a", "coder-b"))
    uncovered.body.take_settings(replace(settings, choice=choice))
    uncovered.settle()
    uncovered.desk.session.submit(
        rename_coder, find_coder(uncovered.desk.project, "coder-b").id, "Ben"
    )
    uncovered.desk.saved()
    uncovered.compare.cover()
    uncovered.uncover()
    assert uncovered.body.settings.choice.coders == ("coder-a",)


def test_no_document_done_by_two_is_said_with_a_way_out(stand: Stand) -> None:
    undo_done(stand.desk)
    stand.uncover()
    assert "No document was marked done by two" in stand.body.failure.text()
    assert "--all-documents" not in words_of(stand.report)
    click(stand.body.include)
    stand.settle()
    assert stand.comparison.report.settings.choice.all_documents
    assert stand.comparison.report.material.documents
    assert not stand.desk.failures


def undo_done(desk: Any) -> None:
    """Take back that coder-b has done the documents."""
    coder, round_ = find_coder(desk.project, "coder-b"), find_round(desk.project, None)
    for name in ("000", "001", "002", "003", "004"):
        desk.session.submit(set_done, desk.document(name), coder.id, round_.id, done=False)
    desk.saved()


# -- what is said about it


def test_the_note_says_what_was_left_out(stand: Stand) -> None:
    desk = stand.desk
    coder, round_ = find_coder(desk.project, "coder-b"), find_round(desk.project, None)
    desk.session.submit(set_done, desk.document("004"), coder.id, round_.id, done=False)
    desk.saved()
    stand.uncover()
    note = stand.body.head.note
    assert "1 document(s) not done by two of them" in note.text()
    assert "united with another" in note.text()
    assert "004_" in note.toolTip()


def test_codings_of_other_origins_are_counted_in_words(uncovered: Stand) -> None:
    report = uncovered.comparison.report
    report.material.excluded.origins[str(Origin.PROPAGATED)] += 12
    assert any("12 propagated" in words for words in left_out(report))


def test_a_change_of_codings_marks_the_figures_as_old(uncovered: Stand) -> None:
    desk, head = uncovered.desk, uncovered.body.head
    assert not head.stale.isVisible() and not head.compute.isVisible()
    before = uncovered.comparison.report.lines
    for coding in desk.codings("000"):
        desk.session.submit(remove_codings, [coding.id])
    desk.saved()
    assert head.stale.isVisible() and head.stale.text() == "Codings changed."
    assert uncovered.comparison.report.lines == before
    click(head.compute)
    uncovered.settle()
    assert not head.stale.isVisible()
    found = uncovered.comparison.report
    assert found.lines == agreement.report(desk.project, found.settings).lines != before


def test_what_changes_no_figure_marks_nothing(uncovered: Stand) -> None:
    desk, session = uncovered.desk, uncovered.desk.session
    session.submit(set_memo, desk.codings("000")[0].id, "a remark")
    session.submit(create_coder, "coder-c")
    desk.saved()
    assert not uncovered.body.head.stale.isVisible()
    session.submit(rename_coder, session.coder.id, "Ann")
    desk.saved()
    assert uncovered.body.head.stale.isVisible()


def test_a_coding_of_a_document_that_is_open_marks_the_figures_as_old(uncovered: Stand) -> None:
    session = uncovered.desk.session
    place = Place(session.document_id, session.coder.id, session.round.id)
    session.submit(apply_code, place, Span(0, 3), "POLICY")
    uncovered.desk.saved()
    assert uncovered.body.head.stale.isVisible()


# -- the work in the background


def test_work_that_takes_long_can_be_stopped_and_what_is_old_stays_dimmed(
    uncovered: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The real work is over in an instant; here it goes on until it is told to stop.
    real, begun = run.report, threading.Event()

    def endless(*_: object, progress: Any, **__: object) -> Report:
        begun.set()
        while True:
            threading.Event().wait(0.005)
            progress(300, 1000)

    body, before = uncovered.body, uncovered.compare.comparison
    monkeypatch.setattr(run, "report", endless)
    body.compute()
    assert begun.wait(5)
    uncovered.desk.qtbot.waitUntil(
        lambda: body.head.progress.isVisible() and body.head.progress.value() > 0
    )
    assert body.pictures._veil.isVisible() and uncovered.compare.comparison is before
    click(body.head.stop)
    uncovered.settle()
    assert not body.pictures._veil.isVisible()
    assert uncovered.compare.comparison is before, "what was computed before stays"
    assert body.head.stale.isVisible() and body.head.compute.isVisible()
    monkeypatch.setattr(run, "report", real)
    click(body.head.compute)
    uncovered.settle()
    assert not body.head.stale.isVisible()


def test_only_the_last_choice_is_computed_to_the_end(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = run.report, []

    def noted(project: Any, settings: Any, *, progress: Any, **kept: Any) -> Report:
        asked.append(settings.units)
        while len(asked) == 1:
            threading.Event().wait(0.005)
            progress(0, 1)
        return real(project, settings, progress=progress, **kept)

    monkeypatch.setattr(run, "report", noted)
    click(stand.report.show_button)
    stand.desk.qtbot.waitUntil(lambda: len(asked) == 1, timeout=10_000)
    stand.body.take_settings(replace(usual_settings(), units=(Unit.DOCUMENT,)))
    stand.settle()
    assert asked == [(Unit.SENTENCE, Unit.COMMENT), (Unit.DOCUMENT,)]
    lines = stand.comparison.report.lines
    assert {line.unit for line in lines} == {Unit.CHARACTER, Unit.DOCUMENT}


def test_a_second_comparison_looks_only_at_documents_that_changed(
    uncovered: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, looked = disagreements.in_document, []

    def noted(document: Any, *how: Any, **also: Any) -> Any:
        looked.append(document.name[:3])
        return real(document, *how, **also)

    monkeypatch.setattr(disagreements, "in_document", noted)
    desk = uncovered.desk
    desk.session.submit(remove_codings, [desk.codings("002")[0].id])
    desk.saved()
    click(uncovered.body.head.compute)
    uncovered.settle()
    assert looked == ["002"]
    found = uncovered.comparison
    material = agreement.report(desk.project, found.report.settings).material
    expected = pairings(material, rules_for(material, found.report.settings.choice))
    assert list(found.table.items) == expected


def test_a_mistake_of_ours_is_reported_and_the_page_says_so(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Report:
        raise ZeroDivisionError

    monkeypatch.setattr(run, "report", broken)
    stand.uncover()
    assert [type(error) for error in stand.desk.failures] == [ZeroDivisionError]
    assert stand.body.failure.text() == "The comparison could not be computed."


def test_the_project_can_be_closed_in_the_middle_of_it(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object, progress: Any, **__: object) -> Report:
        while True:
            threading.Event().wait(0.005)
            progress(0, 0)

    monkeypatch.setattr(run, "report", endless)
    click(stand.report.show_button)
    stand.desk.qtbot.waitUntil(lambda: stand.report.body is not None, timeout=10_000)
    assert stand.body.comparer.is_busy
    # Closing the desk, in the fixture, waits for the work: without being stopped it never ends.


# -- keys and names


def test_everything_has_a_name_for_screen_readers(uncovered: Stand) -> None:
    for button in uncovered.report.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    for block in uncovered.body.pictures.blocks.values():
        if block.isVisible():
            assert block.canvas.accessibleName()


def test_pictures_stand_side_by_side_where_there_is_room(uncovered: Stand) -> None:
    blocks = uncovered.body.pictures.blocks
    left, right = blocks["codes"], blocks["documents"]
    page = uncovered.body.pictures.widget()
    assert right.mapTo(page, right.rect().topLeft()).x() >= left.width()
    uncovered.desk.window.resize(700, 900)
    uncovered.desk.qtbot.waitUntil(
        lambda: right.mapTo(page, right.rect().topLeft()).y() >= left.height()
    )

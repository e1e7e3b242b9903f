"""The main job, end to end: five seeds, two coders, agreement, CSV, undo, tomorrow redo."""

import csv
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.span import Span
from annotator.services import coders, documents, exporting
from annotator.services.check import check
from annotator.services.comparison import report as agreement
from annotator.services.comparison.material import Choice
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.codings import CodingLine, codings_of
from annotator.ui.main_window import MainWindow
from annotator.ui.program import Program
from annotator.ui.reader.text_places import caret_rect
from tests.ui.conftest import all_saved

SEED_004 = "004_5b99de28855e3f46.txt"
EMOJI = Span(7533, 7545)  # from the thumb to behind the pen, across both astral characters

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def study(project: Project, seeds: list[Path]) -> Path:
    """The five seeds and two coders, closed."""
    project.run(documents.import_files, seeds)
    for name in ("Ming", "Mei"):
        project.run(coders.create_coder, name)
    project.changed = False
    project.close()
    return project.path


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(window.view.reader, key, modifiers or Qt.KeyboardModifier.NoModifier)


def point_of(window: MainWindow, position: int) -> QPoint:
    """Return where the left edge of a character is in the viewport, scrolled into sight."""
    reader = window.view.reader
    reader.reveal(Span(position, position + 1))
    place = caret_rect(reader.scene, position, upstream=False)
    return QPoint(round(place.left()) + 1, round(place.center().y()) - reader.stage.scroll)


def drag(window: MainWindow, span: Span, modifiers: Qt.KeyboardModifier) -> None:
    """Select a stretch of one line with the mouse."""
    view = window.view.reader.viewport()
    start, end = point_of(window, span.start), point_of(window, span.end)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, modifiers, start)
    for step in range(1, 5):
        QTest.mouseMove(view, start + (end - start) * step / 4)
    QTest.mouseRelease(view, left, modifiers, end)


def own(window: MainWindow) -> list[CodingLine]:
    """Return the coder's rows of the open document."""
    session = window.session
    assert session.coder is not None
    assert session.document_id is not None
    return session.read(
        codings_of, session.document_id, coder_id=session.coder.id, round_id=session.round.id
    )


def become(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Let another coder sit down."""
    window.session.set_coder(coders.find_coder(window.session.project, name))
    qtbot.waitUntil(lambda: window.view.is_settled, timeout=10_000)
    window.view.reader.setFocus()


def unfold_boilerplate(qtbot: QtBot, window: MainWindow, position: int) -> None:
    """Click the dim line that stands for folded boilerplate, if it is folded."""
    reader = window.view.reader
    reader.reveal(Span(position, position + 1))
    qtbot.waitUntil(lambda: window.view.is_settled)


def test_the_main_job(
    study: Path, program: Program, open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(study, coder="Ming", document="004")
    text = window.view.reader.text
    unfold_boilerplate(qtbot, window, EMOJI.start)

    # Ming selects across the emoji with the mouse, Alt for single characters, and codes.
    drag(window, EMOJI, Qt.KeyboardModifier.AltModifier)
    assert window.session.selection == EMOJI
    press(window, Qt.Key.Key_1)
    all_saved(qtbot, window)
    (row,) = own(window)
    assert (row.start, row.end, row.code) == (EMOJI.start, EMOJI.end, "BLAME")

    # A second coding by the keyboard, marked unsure; then the document is done.
    window.view.reader.select(Span(362, 372))
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_Question)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    all_saved(qtbot, window)
    assert [line.unsure for line in own(window)] == [True, False]

    # Mei sees nothing of it, codes the same place with other ends, and is done as well.
    become(qtbot, window, "Mei")
    assert own(window) == []
    assert len(window.view.reader.scene.codings) == 0
    window.view.reader.select(Span(362, 370))
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    all_saved(qtbot, window)
    project = window.session.project
    states = {line.state for line in project.read(coder_queries.states)}
    assert states == {"done"}

    # They agree on containment but for two characters.
    settings = agreement.Settings(Choice(codes=("POLICY.CONTAINMENT",)))
    report = agreement.report(project, settings)
    assert [document.name for document in report.material.documents] == [SEED_004]
    by_unit = {(line.measure, line.unit): line for line in report.lines}
    assert by_unit["alpha", "sentence"].value == pytest.approx(1.0)
    assert 0.8 < (by_unit["u_alpha_binary", "character"].value or 0) < 1

    # The CSV has the very text, for pandas as for the csv module.
    out = tmp_path / "codings.csv"
    exporting.export_codings(project, out)
    frame = pd.read_csv(out, dtype=str, keep_default_na=False)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert frame.to_dict("records") == list(csv.DictReader(file))
    for record in frame.to_dict("records"):
        assert record["text"] == text[int(record["start"]) : int(record["end"])]
    (emoji,) = frame[frame["code"] == "BLAME"].to_dict("records")
    assert emoji["text"].startswith("👍")
    assert emoji["text"].endswith("🖊")
    assert emoji["in_boilerplate"] == "true"

    # Each undoes everything of theirs; tomorrow each does it again.
    for name in ("Mei", "Ming"):
        become(qtbot, window, name)
        for _ in range(8):
            press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            all_saved(qtbot, window)
    count = exporting.export_codings(project, out, overwrite=True)
    assert count == 0
    assert {line.state for line in project.read(coder_queries.states)} <= {"in_progress"}

    window.close()
    qtbot.waitUntil(lambda: not program.windows, timeout=20_000)
    window = open_window(study, document="004")
    for name in ("Ming", "Mei"):
        become(qtbot, window, name)
        for _ in range(8):
            press(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
            all_saved(qtbot, window)
    project = window.session.project
    exporting.export_codings(project, out, overwrite=True)
    again = pd.read_csv(out, dtype=str, keep_default_na=False)
    assert again.to_dict("records") == frame.to_dict("records")
    assert check(project) == []


def test_a_selection_by_keys_never_cuts_an_emoji(
    study: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(study, coder="Ming", document="004")
    unfold_boilerplate(qtbot, window, EMOJI.start)
    window.view.reader.select(Span(EMOJI.start, EMOJI.start + 1))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        press(window, Qt.Key.Key_Right, shift)
    selection = window.session.selection
    assert selection is not None
    assert selection.start == EMOJI.start
    text = window.view.reader.text
    assert selection.of(text).startswith("👍")
    press(window, Qt.Key.Key_2)
    all_saved(qtbot, window)
    assert [(line.start, line.end) for line in own(window)] == [(selection.start, selection.end)]


def test_documents_come_in_order_and_open_where_they_were_left(
    study: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(study, coder="Ming", document="000")
    reader = window.view.reader
    reader.reveal(Span(2342, 2370))
    qtbot.waitUntil(lambda: window.view.is_settled)
    left_at = reader.stage.scroll
    assert left_at > 0
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "王文濤" in reader.text)
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "通报" in reader.text and window.view.is_settled)
    assert reader.stage.scroll == left_at
    assert len(window.session.read(document_queries.document_ids)) == 5

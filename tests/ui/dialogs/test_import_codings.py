"""Importing a file of codings through the dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.services.exporting import export_codings
from annotator.store.queries.codings import coding_count
from annotator.ui.dialogs.import_codings import ImportCodingsDialog
from tests.ui.desk import Desk

OpenDesk = Callable[[Path], Desk]


def press_import(dialog: ImportCodingsDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.outcome.text()), timeout=20_000)


def shown(desk: Desk, path: Path) -> ImportCodingsDialog:
    dialog = ImportCodingsDialog(desk.window, desk.session)
    dialog.open()
    assert not dialog.read.isEnabled()
    QTest.keyClicks(dialog.file.line, str(path))
    assert dialog.read.isEnabled()
    return dialog


def test_codings_that_are_there_are_not_added_again(
    open_desk: OpenDesk, demo_copy: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = open_desk(demo_copy)
    path = tmp_path / "codings.csv"
    export_codings(desk.project, path)
    dialog = shown(desk, path)
    press_import(dialog, qtbot)
    assert "513 were there already" in dialog.outcome.text()
    assert desk.session.read(coding_count) == 513


def test_a_wrong_row_is_named_with_its_line_and_nothing_is_imported(
    open_desk: OpenDesk, demo_copy: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = open_desk(demo_copy)
    path = tmp_path / "codings.csv"
    name = "000_6372a74dea890ea5.txt"
    path.write_text(f"document,start,end,code,coder\n{name},0,5,BLAME,Neu\n{name},0,5,NONE,Neu\n")
    dialog = shown(desk, path)
    press_import(dialog, qtbot)
    assert "Nothing was imported" in dialog.outcome.text()
    assert dialog.notes.texts == ["Line 3: NONE: the codebook has no such code."]
    assert desk.session.read(coding_count) == 513

    dialog.outcome.clear()
    QTest.keyClick(dialog.partial, Qt.Key.Key_Space)
    press_import(dialog, qtbot)
    assert "1 coding" in dialog.outcome.text()
    assert desk.session.read(coding_count) == 514

"""Title, memo and counts of the project; exporting; loading a codebook."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.formats.codebooks import codebook_to_json
from annotator.services import history
from annotator.store.queries import codebook as codebook_queries
from annotator.store.queries.project import project_line
from annotator.ui.dialogs.codebook import LoadCodebookDialog, show_codebook_file
from annotator.ui.dialogs.export import ExportDialog, ask_export
from annotator.ui.dialogs.project import ProjectDialog, edit_project


def shown(desk: Any, dialog: Any) -> Any:
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_title_and_memo_are_saved_in_one_step(desk: Any) -> None:
    desk.window.show()
    dialog = shown(desk, edit_project(desk.window, desk.session))
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Harbin")
    QTest.keyClicks(dialog.memo, "why")
    QTest.keyClick(dialog.memo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.saved()
    line = desk.session.read(project_line)
    assert (line.title, line.memo) == ("Harbin", "why")
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(ProjectDialog))
    desk.session.submit(history.undo)
    desk.saved()
    line = desk.session.read(project_line)
    assert (line.title, line.memo) == ("Demo", "")


def test_a_project_needs_a_title(desk: Any) -> None:
    desk.window.show()
    dialog = shown(desk, edit_project(desk.window, desk.session))
    dialog.name.clear()
    assert not dialog.save.isEnabled()


def test_only_ones_own_codings_are_counted(desk: Any) -> None:
    desk.window.show()
    dialog = shown(desk, edit_project(desk.window, desk.session))
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words[words.index("Own codings") + 1] == "278"
    assert "513" not in words


def test_codings_are_written_with_a_manifest(desk: Any, tmp_path: Path) -> None:
    desk.window.show()
    dialog = shown(desk, ask_export(desk.window, desk.session))
    out = tmp_path / "out.csv"
    dialog.file.line.setText(str(out))
    QTest.mouseClick(dialog.manifest, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: "written" in dialog.outcome.text(), timeout=10_000)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 513
    manifest = json.loads((tmp_path / "out.manifest.json").read_text(encoding="utf-8"))
    assert len(manifest["documents"]) == 5
    assert dialog.outcome.text() == "513 coding(s) written to out.csv."


def test_a_file_that_is_there_is_replaced_only_as_the_button_says(
    desk: Any, tmp_path: Path
) -> None:
    desk.window.show()
    dialog: ExportDialog = shown(desk, ask_export(desk.window, desk.session))
    out = tmp_path / "out.csv"
    out.write_text("mine", encoding="utf-8")
    dialog.file.line.setText(str(out))
    assert dialog.outcome.text() == "A file of that name is there already."
    assert dialog.write.text() == "&Replace the file"
    dialog.file.line.setText(str(tmp_path / "other.csv"))
    assert dialog.write.text() == "&Export"


def test_the_project_itself_is_not_written_over(desk: Any) -> None:
    desk.window.show()
    dialog = shown(desk, ask_export(desk.window, desk.session))
    dialog.file.line.setText(str(desk.project.path))
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(desk.failures))
    assert desk.failures[0].message_id == "export.is_project"
    assert dialog.write.isEnabled()


def test_a_codebook_says_what_it_would_change_before_it_is_loaded(
    desk: Any, tmp_path: Path
) -> None:
    whole = json.loads(codebook_to_json(desk.session.codebook))
    codes = whole["codebook"]["codes"]
    gone = codes[0]["children"].pop(0)["id"]
    codes[1]["name"]["en"] = "Measures"
    codes.append({**codes[0], "id": "NEW", "shortcut": "", "color": "#010203", "children": []})
    path = tmp_path / "next.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    desk.window.show()
    dialog = shown(desk, show_codebook_file(desk.window, desk.session, path))
    desk.qtbot.waitUntil(dialog.take.isEnabled, timeout=5000)
    assert dialog.notes.texts[:3] == [
        "New: NEW",
        "Changed: POLICY",
        f"Retired, their codings stay: {gone}",
    ]
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    desk.saved()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(LoadCodebookDialog))
    assert desk.session.read(codebook_queries.versions)[0].number == 2
    assert desk.session.codebook.find("NEW").id == "NEW"


def test_a_broken_codebook_cannot_be_loaded(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("codebook: [", encoding="utf-8")
    desk.window.show()
    dialog = shown(desk, show_codebook_file(desk.window, desk.session, path))
    desk.qtbot.waitUntil(lambda: bool(dialog.notes.texts), timeout=5000)
    assert dialog.summary.text() == "This file cannot be loaded."
    assert not dialog.take.isEnabled()

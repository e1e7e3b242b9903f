"""Asking what a new project shall be like."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.resources import resource
from annotator.ui.dialogs.file_names import file_name_of
from annotator.ui.dialogs.new_project import NewProject, NewProjectDialog, ask_new_project

OWN = """codebook:
  id: mine
  version: '3'
  languages: [en]
  surprise: yes
  codes:
    - id: A
      name: {en: Alpha}
      color: '#CC2827'
      definition: {en: d}
"""


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[NewProjectDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = NewProjectDialog(window, tmp_path)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.close_jobs()


def test_the_file_name_follows_the_title_until_it_is_changed_by_hand(
    dialog: NewProjectDialog, tmp_path: Path
) -> None:
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Harbin: 2020/21?")
    assert dialog.file.text() == "Harbin 2020 21.anno"
    dialog.file.selectAll()
    QTest.keyClicks(dialog.file, "study")
    QTest.keyClicks(dialog.name, "!")
    assert dialog.file.text() == "study"
    assert dialog.wanted() == NewProject(tmp_path / "study.anno", "Harbin: 2020/21?!", None)


def test_a_name_that_is_taken_is_refused_before_anything_is_made(
    dialog: NewProjectDialog, tmp_path: Path
) -> None:
    (tmp_path / "My study.anno").touch()
    dialog.file.textChanged.emit(dialog.file.text())
    assert dialog.problem.text() == "A file of that name is there already."
    assert not dialog.create_button.isEnabled()


def test_a_folder_that_is_not_there_is_refused(dialog: NewProjectDialog) -> None:
    QTest.keyClicks(dialog.folder.line, "/nowhere")
    assert dialog.problem.text() == "There is no such folder."


def test_a_codebook_file_is_read_and_its_warnings_are_shown(
    dialog: NewProjectDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    QTest.mouseClick(dialog.own, Qt.MouseButton.LeftButton)
    assert not dialog.create_button.isEnabled()
    QTest.keyClicks(dialog.codebook.line, str(path))
    qtbot.waitUntil(dialog.create_button.isEnabled, timeout=5000)
    assert dialog.notes.texts[0] == "mine, version 3: 1 code(s)."
    assert any("surprise" in text for text in dialog.notes.texts)
    assert dialog.wanted().codebook == path


def test_a_broken_codebook_file_says_all_that_is_wrong_and_cannot_be_taken(
    dialog: NewProjectDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text(
        OWN.replace("'#CC2827'", "'red'").replace("version: '3'", "version: ''"), encoding="utf-8"
    )
    QTest.mouseClick(dialog.own, Qt.MouseButton.LeftButton)
    dialog.codebook.line.setText(str(path))
    qtbot.waitUntil(lambda: len(dialog.notes.texts) > 0, timeout=5000)
    assert any("“red” is not a colour" in text for text in dialog.notes.texts)
    assert not dialog.create_button.isEnabled()


def test_asking_gives_what_was_wanted_or_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def answer(key: Qt.Key) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewProjectDialog)
        dialog.folder.line.setText(str(tmp_path))
        QTest.keyClick(dialog.name, key)
        if dialog.isVisible():
            dialog.reject()  # the key did not close it: the test fails instead of waiting

    QTimer.singleShot(200, lambda: answer(Qt.Key.Key_Return))
    assert ask_new_project(window) == NewProject(tmp_path / "My study.anno", "My study", None)
    QTimer.singleShot(200, lambda: answer(Qt.Key.Key_Escape))
    assert ask_new_project(window) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("黑龙江研究", "黑龙江研究"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("  ..dots.. ", "dots"),
        ("con", "con_"),
        ("line\nbreak\u202e", "line break"),
        ("", ""),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_title_becomes_a_file_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name_of(title) == name


def test_the_default_codebook_is_there() -> None:
    assert resource("codebooks", "default.yaml").is_file()

"""The window as a whole: who codes, read-only, arrangement, language, theme, pictures of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.span import Span
from annotator.services.coders import create_coder, find_coder
from annotator.services.project import Project
from annotator.services.projects import open_project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries.codings import coding_count, codings_of
from annotator.ui.dialogs.coders import CodersDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.program import Program

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def other_writer(demo_copy: Path) -> Iterator[Project]:
    """Somebody else who writes the project."""
    project = open_project(demo_copy)
    yield project
    project.close()


def codes_shown(window: MainWindow) -> int:
    return len(window.view.reader.scene.codings)


def test_a_coder_sees_their_own_codings_and_counts_only(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, document="000")
    assert codes_shown(window) == 0  # nobody codes yet
    assert "coding" not in window.view.header.numbers.accessibleName()
    document_id = window.session.document_id
    assert document_id is not None
    for name in ("coder-a", "coder-b"):
        coder = find_coder(window.session.project, name)
        window.session.set_coder(coder)
        own = window.session.read(
            codings_of, document_id, coder_id=coder.id, round_id=window.session.round.id
        )
        qtbot.waitUntil(lambda own=own: codes_shown(window) == len(own))
        assert own
        assert name in window.status.coder.text()


def test_who_codes_is_asked_at_the_first_coding_and_then_it_is_made(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, document="000")
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CodersDialog)
        asked.append(dialog)
        people = dialog.findChild(QAbstractItemView)
        QTest.keyClick(people, Qt.Key.Key_Home)
        QTest.keyClick(people, Qt.Key.Key_Down)
        QTest.keyClick(people, Qt.Key.Key_Return)

    window.view.reader.select(Span(900, 910))
    QTimer.singleShot(200, answer)
    QTest.keyClick(window.view.reader, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not window.view.work.edits and window.view.is_settled)
    assert len(asked) == 1
    coder = window.session.coder
    assert coder is not None
    found = window.session.read(
        codings_of,
        window.session.document_id,
        coder_id=coder.id,
        round_id=window.session.round.id,
    )
    assert (900, 910, "BLAME") in [(line.start, line.end, line.code) for line in found]
    # Asked once, remembered for the next time.
    assert window.program.settings.last_coder == {str(demo_copy): "coder-b"}


def test_nobody_chosen_means_nothing_coded(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, document="000")
    before = window.session.read(coding_count)
    window.view.reader.select(Span(900, 910))
    QTimer.singleShot(200, lambda: QApplication.activeModalWidget().reject())
    QTest.keyClick(window.view.reader, Qt.Key.Key_1)
    assert codes_shown(window) == 0
    assert window.view.reader.selection == Span(900, 910)
    assert window.session.read(coding_count) == before


def test_a_project_that_somebody_else_writes_is_read_only_and_says_who(
    other_writer: Project, open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    assert window.session.project.is_read_only
    assert window._banner.isVisible()
    assert str(os.getpid()) in window._banner.words.text()
    assert window.status.saved.text() == "Read only"
    before = codes_shown(window)
    window.view.reader.select(Span(900, 910))
    QTest.keyClick(window.view.reader, Qt.Key.Key_1)
    assert codes_shown(window) == before
    assert "reading only" in window.status.hint.accessibleName()
    assert not window.actions_.by_id["edit.undo"].isEnabled()


def test_the_arrangement_is_remembered_per_activity(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a")
    docks = window.docks._docks
    assert docks["documents"].isVisible()
    assert not docks["search"].isVisible()
    docks["inspector"].close()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.actions_.by_id["activity.search"].isChecked()
    assert docks["search"].isVisible()
    assert not docks["codebook"].isVisible()
    program = window.program
    window.close()
    qtbot.waitUntil(lambda: not program.windows, timeout=20_000)
    again = open_window(demo_copy)
    assert again.docks.activity == "search"
    assert again.docks._docks["search"].isVisible()
    again.docks.show_activity("code")
    assert not again.docks._docks["inspector"].isVisible()
    assert again.docks._docks["documents"].isVisible()


def test_searching_all_documents_is_one_key_away(open_window: OpenWindow, demo_copy: Path) -> None:
    window = open_window(demo_copy, coder="coder-a")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F, control | shift)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert window.docks.panel("search").isAncestorOf(QApplication.focusWidget())


def test_the_next_pane_gets_the_focus_and_the_text_again(
    open_window: OpenWindow, demo_copy: Path
) -> None:
    window = open_window(demo_copy, coder="coder-a")
    seen = []
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
        if seen[-1] is window.view.reader:
            break
    assert seen[-1] is window.view.reader
    assert len(seen) == 1 + len(window.docks.panes())


def test_the_window_changes_its_language_and_theme_while_it_is_open(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    menu = next(iter(window.actions_.menus.values()))
    english = menu.title(), window.view.header.numbers.accessibleName()
    window.actions_.by_id["view.language.zh_CN"].trigger()
    qtbot.waitUntil(lambda: menu.title() != english[0])
    assert window.view.header.numbers.accessibleName() != english[1]
    assert window.actions_.by_id["view.language.zh_CN"].isChecked()
    window.actions_.by_id["view.language.en"].trigger()
    qtbot.waitUntil(lambda: (menu.title(), window.view.header.numbers.accessibleName()) == english)
    window.actions_.by_id["view.theme.dark"].trigger()
    pixel = window.view.reader.viewport().grab().toImage().pixelColor(5, 5)
    assert pixel.lightness() < 100
    window.actions_.by_id["view.theme.light"].trigger()


def test_the_text_grows_and_shrinks_by_key(open_window: OpenWindow, demo_copy: Path) -> None:
    window = open_window(demo_copy, document="000")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.view.reader, Qt.Key.Key_Equal, control)
    assert window.view.reader.zoom == pytest.approx(1.1)
    assert window.program.settings.zoom == pytest.approx(1.1)
    QTest.keyClick(window.view.reader, Qt.Key.Key_Minus, control)
    QTest.keyClick(window.view.reader, Qt.Key.Key_Minus, control)
    assert window.view.reader.zoom == pytest.approx(1 / 1.1, abs=1e-3)
    QTest.keyClick(window.view.reader, Qt.Key.Key_0, control)
    assert window.view.reader.zoom == 1.0


def test_documents_are_walked_through_by_key_and_places_remembered(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    bar = window.view.reader.verticalScrollBar()
    bar.setValue(600)
    place = window.view.reader.place()
    alt = Qt.KeyboardModifier.AltModifier
    first = window.session.document_id
    QTest.keyClick(window.view.reader, Qt.Key.Key_Down, alt)
    qtbot.waitUntil(lambda: window.view.loaded.head.name.startswith("001"))
    QTest.keyClick(window.view.reader, Qt.Key.Key_Up, alt)
    qtbot.waitUntil(lambda: window.view.loaded.head.id == first)
    assert window.view.reader.place() == place
    QTest.keyClick(window.view.reader, Qt.Key.Key_Up, alt)
    assert "first document" in window.status.hint.accessibleName()


def test_the_last_coder_goes_on_where_something_is_to_do(
    open_window: OpenWindow, demo_copy: Path, program: Program, qtbot: QtBot
) -> None:
    project = open_project(demo_copy)
    project.run(create_coder, "Ming")
    project.close()
    program.change_settings(last_coder={str(demo_copy): "Ming"})
    window = open_window(demo_copy)
    assert window.session.coder is not None
    assert window.session.coder.name == "Ming"
    qtbot.waitUntil(lambda: window.view.loaded is not None)
    assert window.view.loaded.head.name.startswith("000")

    def opened() -> bool:
        states = window.session.read(coder_queries.states, coder_id=window.session.coder.id)
        return [line.state for line in states] == ["in_progress"]

    qtbot.waitUntil(opened)


def test_closing_makes_a_copy_of_what_changed_and_leaves_one_file(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    window.view.reader.select(Span(900, 910))
    QTest.keyClick(window.view.reader, Qt.Key.Key_1)
    program = window.program
    window.close()
    assert window.isVisible()  # until it is saved
    qtbot.waitUntil(lambda: not program.windows, timeout=20_000)
    assert [path.name for path in demo_copy.parent.glob("demo.anno*")] == ["demo.anno"]
    assert len(list((demo_copy.parent / "backups").glob("*.anno"))) == 1


def test_what_could_not_be_saved_keeps_the_window_open(
    open_window: OpenWindow, demo_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(demo_copy, coder="coder-a", document="000")
    program = window.program
    window.view.reader.select(Span(900, 910))
    window.view.work.apply("NO.SUCH.CODE")
    window.close()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert window.isVisible()
    assert program.windows == [window]
    box.close()
    window.close()
    qtbot.waitUntil(lambda: not program.windows, timeout=20_000)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_window_can_be_taken_without_a_screen(
    demo_file: Path, tmp_path: Path, theme: str
) -> None:
    project, out = tmp_path / "demo.anno", tmp_path / "window.png"
    shutil.copy(demo_file, project)
    command = [sys.executable, "-m", "annotator.ui.screenshot", str(project), str(out)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*command, "--theme", theme, "--size", "1000x700", "--coder", "coder-b"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1000, 700)
    middle = image.pixelColor(500, 690)
    assert (middle.lightness() < 128) is (theme == "dark")
    colors = {image.pixel(x, y) for x in range(0, 1000, 7) for y in range(0, 700, 7)}
    assert len(colors) > 50  # text, codes, chips

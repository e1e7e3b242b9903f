"""Importing: encodings are shown before, what became of the files afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from annotator.services import history
from annotator.store.queries import documents as queries
from annotator.ui.dialogs.import_documents import ImportDialog, ask_import
from annotator.ui.dialogs.import_files import ENCODING, REMARK

SIMPLIFIED = "黑龙江省新冠肺炎疫情防控指挥部发布公告，请市民配合。本市居民应当留在家中。"
TRADITIONAL = "黑龍江省新冠肺炎疫情防控指揮部發布公告，請市民配合。本市居民應當留在家中。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "texts"
    (made / "deeper").mkdir(parents=True)
    (made / "big5.txt").write_bytes(TRADITIONAL.encode("big5"))
    (made / "gbk.txt").write_bytes(SIMPLIFIED.encode("gb18030"))
    (made / "deeper" / "utf8.txt").write_text(SIMPLIFIED + "！", encoding="utf-8")
    (made / "broken.txt").write_bytes(bytes(range(256)) * 10)
    (made / "ignored.pdf").write_bytes(b"%PDF-1.7")
    return made


def opened(desk: Any, *paths: Path) -> ImportDialog:
    desk.window.show()
    dialog = ask_import(desk.window, desk.session, paths)
    desk.qtbot.waitUntil(lambda: bool(dialog.model.files) and dialog.model.is_complete)
    return dialog


def column(dialog: ImportDialog, number: int) -> dict[str, str]:
    model = dialog.model
    return {
        model.files[row].name: str(model.index(row, number).data())
        for row in range(model.rowCount())
    }


def row_of(dialog: ImportDialog, name: str) -> int:
    return [file.name for file in dialog.model.files].index(name)


def choose_encoding(dialog: ImportDialog, codec: str) -> None:
    dialog.encoding.setCurrentIndex(dialog.encoding.findData(codec))
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())


def test_each_file_shows_its_own_encoding_and_beginning(desk: Any, folder: Path) -> None:
    dialog = opened(desk, folder)
    assert column(dialog, ENCODING) == {
        "big5.txt": "big5", "broken.txt": "?", "gbk.txt": "gb18030", "utf8.txt": "utf-8",
    }  # fmt: skip
    for name, text in (("big5.txt", TRADITIONAL), ("gbk.txt", SIMPLIFIED)):
        dialog.list.selectRow(row_of(dialog, name))
        assert dialog.preview.toPlainText() == text
    assert "not a text file" in column(dialog, REMARK)["broken.txt"]
    assert dialog.summary.text() == "4 file(s)  ·  1 cannot be imported"


def test_another_encoding_can_be_said_for_one_file(desk: Any, folder: Path) -> None:
    dialog = opened(desk, folder)
    dialog.list.selectRow(row_of(dialog, "big5.txt"))
    choose_encoding(dialog, "gb18030")
    wrong = TRADITIONAL.encode("big5").decode("gb18030", errors="replace")
    desk.qtbot.waitUntil(lambda: dialog.preview.toPlainText()[:9] == wrong[:9])
    choose_encoding(dialog, "")
    desk.qtbot.waitUntil(lambda: dialog.preview.toPlainText() == TRADITIONAL)


def test_an_encoding_can_be_said_for_all_files(desk: Any, tmp_path: Path) -> None:
    files = []
    for number in range(3):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_bytes(f"疫情{number}".encode("gb18030"))
    dialog = opened(desk, *files)
    choose_encoding(dialog, "gb18030")
    QTest.mouseClick(dialog.for_all, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: set(column(dialog, ENCODING).values()) == {"gb18030"})
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(dialog.results.texts))
    texts = [desk.session.read(queries.text, desk.document(f"{n}.txt")) for n in range(3)]
    assert texts == ["疫情0", "疫情1", "疫情2"]


def test_what_can_be_read_is_imported_in_one_step_and_the_rest_is_told(
    desk: Any, folder: Path, seeds: list[Path]
) -> None:
    dialog = opened(desk, folder, seeds[3])
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(dialog.results.texts))
    desk.saved()
    names = desk.session.read(queries.document_names)
    assert {"big5.txt", "gbk.txt", "utf8.txt"} <= names.keys()
    told = dialog.results.texts
    assert told[0] == "3 document(s) imported"
    assert told[1] == "1 text(s) were there already"
    assert any("broken.txt" in text for text in told)
    assert any("lost its digits" in text for text in told)
    assert not dialog.start.isVisible()
    desk.session.submit(history.undo)
    desk.saved()
    assert len(desk.session.read(queries.document_names)) == 5


def test_a_name_that_is_used_is_told(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "000_6372a74dea890ea5.txt"
    path.write_text("另一篇。", encoding="utf-8")
    dialog = opened(desk, path)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(dialog.results.texts))
    assert any("000_6372a74dea890ea5 (2).txt" in text for text in dialog.results.texts)


def test_nothing_is_imported_where_nothing_can_be_read(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(bytes(range(256)) * 10)
    dialog = opened(desk, path)
    assert not dialog.start.isEnabled()


def test_files_are_dropped_and_taken_off(desk: Any, folder: Path, tmp_path: Path) -> None:
    dialog = opened(desk, folder)
    more = tmp_path / "more.txt"
    more.write_text("更多。", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(more)), QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    dialog.dropEvent(event)  # Qt delivers such an event only in the course of a real drag
    desk.qtbot.waitUntil(lambda: len(dialog.model.files) == 5)
    dialog.list.selectRow(row_of(dialog, "broken.txt"))
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert "broken.txt" not in column(dialog, ENCODING)
    desk.qtbot.waitUntil(lambda: dialog.summary.text() == "4 file(s)")

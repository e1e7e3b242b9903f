from __future__ import annotations

import io
import sqlite3
import zipfile
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.formats.documents.binary import check_is_text


def what(raw: bytes) -> object:
    with pytest.raises(UserError) as caught:
        check_is_text(raw, file="a")
    assert caught.value.message_id == "document.binary"
    return caught.value.values["what"]


@pytest.mark.parametrize(
    ("member", "name"),
    [
        ("word/document.xml", "Word .docx"),
        ("xl/workbook.xml", "Excel .xlsx"),
        ("project.qde", "REFI-QDA .qdpx"),
        ("notes.txt", "ZIP"),
    ],
)
def test_zip_files_are_named_by_what_they_hold(member: str, name: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(member, "x")
    assert what(stream.getvalue()) == name


def test_a_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert what(path.read_bytes()) == "SQLite"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0", "PNG"),
        (b"{\\rtf1\\ansi}", "RTF"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "WAV"),
        (b"\0\0\0\x20ftypisom", "MP4"),
    ],
)
def test_well_known_files_are_named(raw: bytes, name: str) -> None:
    assert what(raw) == name


@pytest.mark.parametrize("raw", [b"", b"PK yes", b"RIFF is a word", "中文".encode(), b"GIF art"])
def test_text_that_begins_alike_passes(raw: bytes) -> None:
    check_is_text(raw, file="a")

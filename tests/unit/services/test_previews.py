"""Looking at files before they are imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services.documents import import_files
from annotator.services.previews import files_in, preview_file
from annotator.services.project import Project
from annotator.store.queries import documents as queries

TEXT = "黑龍江省新冠肺炎疫情防控指揮部發布公告，請市民配合。本市居民應當留在家中。"


def test_a_file_is_shown_in_its_own_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("big5"))
    seen = preview_file(path)
    assert (seen.encoding, seen.start, seen.confident) == ("big5", TEXT, True)
    assert seen.characters == len(TEXT)
    assert seen.problem is None


def test_a_named_encoding_is_shown_even_where_it_does_not_fit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("utf-8"))
    seen = preview_file(path, encoding="utf-16-le")
    assert seen.encoding == "utf-16-le"
    assert seen.start
    assert seen.start != TEXT
    assert seen.problem is not None or seen.warnings


@pytest.mark.parametrize(
    ("raw", "message"),
    [(b"", "document.empty"), (bytes(range(256)) * 10, "document.binary")],
)
def test_what_cannot_be_imported_says_why(tmp_path: Path, raw: bytes, message: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    problem = preview_file(path).problem
    assert problem is not None
    assert problem.message_id == message


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    problem = preview_file(tmp_path / "none.txt").problem
    assert problem is not None
    assert problem.message_id == "document.missing"


def test_folders_give_their_texts_but_nothing_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.pdf", ".d.txt", "in/e.txt", ".git/f.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    named = tmp_path / "c.pdf"
    assert files_in([tmp_path, named, named]) == [
        tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "in/e.txt", named,
    ]  # fmt: skip


def test_each_file_is_imported_in_the_encoding_named_for_it(
    project: Project, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_bytes("疫情".encode("gb18030"))
    two.write_bytes("疫情！".encode())
    project.run(import_files, [one, two], encodings={one: "gb18030"})
    texts = {
        head.name: head.encoding
        for head in project.read(queries.heads, project.read(queries.document_ids))
    }
    assert texts == {"one.txt": "gb18030", "two.txt": "utf-8"}

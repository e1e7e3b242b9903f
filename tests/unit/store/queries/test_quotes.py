"""Stretches of texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services.documents import import_files
from annotator.services.project import Project
from annotator.store.queries.quotes import quote, quotes

TEXT = "甲😀乙𠮷丙\n丁 end"


@pytest.fixture
def document(project: Project, tmp_path: Path) -> bytes:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (imported,) = project.run(import_files, [path]).imported
    return imported.document_id


def test_offsets_are_code_points(project: Project, document: bytes) -> None:
    for start in range(len(TEXT)):
        for end in range(start + 1, len(TEXT) + 1):
            assert project.read(quote, document, start, end) == TEXT[start:end]


@pytest.mark.parametrize("count", [1, 2, 3, 9])
def test_few_and_many_give_the_same(project: Project, document: bytes, count: int) -> None:
    stretches = [(document, at, at + 2) for at in range(count)]
    assert project.read(quotes, stretches) == [TEXT[at : at + 2] for at in range(count)]


def test_a_document_that_is_not_there_raises(project: Project) -> None:
    with pytest.raises(KeyError):
        project.read(quotes, [(b"\0" * 16, 0, 1)])

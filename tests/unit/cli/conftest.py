from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import dump, small_codebook

TEXT = "李四說：「麻痺大意」。\n👍 It's 100% “fine”, he said.\n麻痹大意，再麻痹大意！\n"


@pytest.fixture
def study(tmp_path: Path, annotator) -> Path:
    """A project with a small codebook (A, A.1, A.2, B) and two documents, nobody's codings."""
    codebook = small_codebook(tmp_path / "small.json", "A", "A.1", "A.2", "B")
    path = tmp_path / "study.anno"
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(TEXT, encoding="utf-8")
    second.write_text("Nothing here.", encoding="utf-8")
    assert annotator("new", path, "--codebook", codebook)[0] == 0
    assert annotator("import", path, first, second)[0] == 0
    shutil.rmtree(tmp_path / "backups")
    return path


@pytest.fixture
def answer(annotator) -> Callable[..., Any]:
    """Run a command line that must succeed and return its JSON document."""

    def call(*arguments: object) -> Any:
        code, out, err = annotator(*arguments, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return call


def start_of(path: Path) -> bytes:
    try:
        return path.read_bytes()[:16]
    except OSError:  # not there, a folder, or a name that nothing can have
        return b""


@pytest.fixture
def refused(annotator) -> Callable[..., str]:
    """Run a command line that cannot be done; return its one line on standard error.

    Nothing may be on standard output, and nothing may have changed in the project.
    """

    def call(command: str, project: Path, *arguments: object) -> str:
        is_project = project.suffix == ".anno" and b"SQLite" in start_of(project)
        before = dump(project) if is_project else None
        code, out, err = annotator(command, project, *arguments)
        assert (code, out) == (1, "")
        assert err.count("\n") == 1 and err.endswith("\n")
        assert not is_project or dump(project) == before
        return err.strip()

    return call

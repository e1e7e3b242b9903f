from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.services.documents import import_files
from annotator.services.projects import create_project
from tests.command_line import dump, small_codebook

TEXT = "李四說：「麻痺大意」。\n👍 It's 100% “fine”, he said.\n麻痹大意，再麻痹大意！\n"


@pytest.fixture(scope="session")
def made(tmp_path_factory) -> Path:
    """A folder with `empty.anno`, `study.anno` and the two documents of it; copy, do not write."""
    folder = tmp_path_factory.mktemp("made")
    create_project(folder / "empty.anno").close()
    codebook = small_codebook(folder / "small.json", "A", "A.1", "A.2", "B")
    (folder / "first.txt").write_text(TEXT, encoding="utf-8")
    (folder / "second.txt").write_text("Nothing here.", encoding="utf-8")
    project = create_project(folder / "study.anno", codebook=codebook)
    project.run(import_files, [folder / "first.txt", folder / "second.txt"])
    project.close()
    return folder


@pytest.fixture
def empty(made: Path, tmp_path: Path) -> Path:
    """A project with the default codebook and no document."""
    return Path(shutil.copy(made / "empty.anno", tmp_path / "study.anno"))


@pytest.fixture
def study(made: Path, tmp_path: Path) -> Path:
    """A project with a small codebook (A, A.1, A.2, B) and two documents, nobody's codings."""
    return Path(shutil.copy(made / "study.anno", tmp_path / "study.anno"))


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

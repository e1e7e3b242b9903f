"""Create and open projects."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.domain.codebook import Codebook
from annotator.domain.round import FIRST_ROUND
from annotator.formats.codebooks import read_codebook
from annotator.resources import resource
from annotator.services.codebook import install
from annotator.services.project import Project
from annotator.services.rounds import insert_round
from annotator.store.file import create_file, open_file, remove_file


def default_codebook() -> Path:
    """Return the file of the codebook that comes with the program."""
    return resource("codebooks", "default.yaml")


def create_project(
    path: Path, *, title: str = "", codebook: Path | None = None, what: str = "command"
) -> Project:
    """Create a project with a codebook and the first round, and open it for writing.

    Raises:
        UserError: the codebook is wrong, or the file cannot be made; then there is none.
    """
    book = read_codebook(codebook or default_codebook()).codebook
    # The name of a file need not be UTF-8; a title must be.
    create_file(path, title or os.fsencode(path.stem).decode(errors="replace"))
    project = open_project(path, what=what)
    try:
        project.run(_first_operation, book)
    except BaseException:
        project.close()
        remove_file(path)
        raise
    return project


def _first_operation(project: Project, book: Codebook) -> None:
    # Recorded as a mark: a project without its first round and codebook is none, so no undo
    # leads there.
    with project.operation("project.create", kind="mark") as operation:
        insert_round(operation, FIRST_ROUND)
        install(operation, book)


def open_project(path: Path, *, write: bool = True, what: str = "command") -> Project:
    """Open a project, for writing or for reading only.

    Raises:
        UserError: see `annotator.store.file.open_file`.
    """
    return Project(open_file(path, write=write, what=what))

"""Open a project for a window: to write it, or to read it while somebody else writes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import UserError

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.dialogs.new_project import NewProject

# Failures to get the right to write which leave reading possible.
_READABLE = frozenset({"project.in_use", "project.no_lock", "project.unwritable"})


@dataclass(frozen=True, slots=True)
class Opened:
    """An open project; `obstacle` says why it can only be read, None if it can be written."""

    project: Project
    obstacle: UserError | None = None


def open_for_window(path: Path) -> Opened:
    """Open a project for writing, or for reading where that is all there is.

    Runs on any thread.

    Raises:
        UserError: it cannot be read either; see `annotator.store.file.open_file`.
    """
    # Late: the database library takes longer to import than the start page to appear.
    from annotator.services.projects import open_project

    try:
        return Opened(open_project(path, what="window"))
    except UserError as error:
        if error.message_id not in _READABLE:
            raise
        return Opened(open_project(path, write=False), error)


def open_demo() -> Opened:
    """Open the demo project, made anew if it is not there.

    Raises:
        UserError: as `open_for_window`, or it cannot be made.
    """
    from annotator.services.demo import default_path, ensure_demo

    ensure_demo(default_path())
    return open_for_window(default_path())


def create_and_open(wanted: NewProject) -> Opened:
    """Create a project and open it.

    Raises:
        UserError: see `annotator.services.projects.create_project`.
    """
    from annotator.services.projects import create_project

    project = create_project(
        wanted.path, title=wanted.title, codebook=wanted.codebook, what="window"
    )
    return Opened(project)


def warm_up() -> None:
    """Import what opening a project needs, while the person looks at the start page."""
    import annotator.services.demo
    import annotator.ui.main_window  # noqa: F401

"""When a project is copied for safety."""

from __future__ import annotations

import logging
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.services.project import Project
from annotator.store import backup
from annotator.store.queries.documents import document_count

log = logging.getLogger(__name__)


def back_up(project: Project) -> Path | None:
    """Copy the project if it changed since the last copy; return the copy, or None.

    Raises:
        UserError: the copy could not be made.
    """
    if not project.changed or not project.keeps_backups:
        return None
    # Cleared first: what is written while the copy is being made must count for the next one.
    project.changed = False
    try:
        return backup.back_up(project.path)
    except UserError:
        project.changed = True
        raise


def back_up_before(project: Project) -> None:
    """Copy the project before something large, if no copy of this state is there yet.

    Raises:
        UserError: the copy could not be made.
    """
    if not project.changed and not backup.backups(project.path):
        project.changed = project.read(document_count) > 0
    back_up(project)


def close(project: Project) -> None:
    """Close a project, with a copy if it changed.

    A copy that fails must not keep anybody from closing: it is logged, the work itself is saved.
    """
    try:
        if not project.is_read_only:
            project.run(back_up)
    except UserError as error:
        log.warning("%s", error)
    finally:
        project.close()

"""What is said about a project as a whole."""

from __future__ import annotations

from annotator.domain.errors import UserError
from annotator.services.project import Project
from annotator.store.queries.project import project_line


def set_project_properties(project: Project, *, title: str, memo: str) -> None:
    """Write title and memo of the project.

    Raises:
        UserError: the title is empty.
    """
    if not title.strip():
        raise UserError("project.title_empty")
    with project.operation("project.properties") as operation:
        line = project_line(operation.connection)
        operation.update("project", line.id, title=title.strip(), memo=memo)

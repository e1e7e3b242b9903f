"""Undo and redo: an operation that reverses another, exactly."""

from __future__ import annotations

from annotator.domain.errors import UserError
from annotator.services.project import Project
from annotator.store.queries import history


def undo(project: Project) -> str | None:
    """Reverse the actor's latest operation; return its label, or None if there is none.

    Raises:
        UserError: another operation has since touched its rows; it is named.
    """
    step = project.read(history.next_undo, project.actor_id)
    return _reverse(project, step, "undo")


def redo(project: Project) -> str | None:
    """Take the actor's latest undo back; return its label, or None if there is none.

    Raises:
        UserError: another operation has since touched its rows; it is named.
    """
    step = project.read(history.next_redo, project.actor_id)
    return _reverse(project, step, "redo")


def _reverse(project: Project, step: history.Step | None, kind: str) -> str | None:
    if step is None:
        return None
    with project.operation(step.label, kind=kind, reverses=step) as operation:
        blocker = history.blocking_operation(operation.connection, step)
        if blocker is not None:
            raise UserError(f"history.{kind}_blocked", label=step.label, blocker=blocker)
        if count := history.codings_on_inserted_documents(operation.connection, step):
            raise UserError("history.import_coded", count=count)
        operation.reverse(step.id)
    return step.label

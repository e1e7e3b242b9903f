"""Undo and redo, with the place where something changed: the window shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import sqlalchemy as sa

from annotator.domain.span import Span
from annotator.services import history
from annotator.services.project import Project
from annotator.store.queries import codings, reading
from annotator.store.queries import history as queries

_LOOKED_AT = 50  # codings of a large operation, the first of which is shown


class Reversed(NamedTuple):
    """An operation that was undone or redone.

    `place` is the first of its codings: document, span and id (None if it is not there now).
    """

    label: str
    place: tuple[bytes, Span, bytes | None] | None


def undo(project: Project) -> Reversed | None:
    """Reverse the actor's latest operation; None if there is none.

    Raises:
        UserError: see `annotator.services.history.undo`.
    """
    return _reverse(project, queries.next_undo, history.undo)


def redo(project: Project) -> Reversed | None:
    """Take the actor's latest undo back; None if there is none.

    Raises:
        UserError: see `annotator.services.history.redo`.
    """
    return _reverse(project, queries.next_redo, history.redo)


def _reverse(
    project: Project,
    next_step: Callable[[sa.Connection, bytes | None], queries.Step | None],
    reverse: Callable[[Project], str | None],
) -> Reversed | None:
    step = project.read(next_step, project.actor_id)
    if step is None:
        return None
    ids = project.read(reading.touched, step.id, "coding", _LOOKED_AT)
    before = project.read(codings.lines_by_id, ids)
    label = reverse(project)
    if label is None:
        return None
    after = project.read(codings.lines_by_id, ids)
    for id_ in ids:
        line = after.get(id_) or before.get(id_)
        if line is not None:
            span = Span(line.start, line.end)
            place = (line.document_id, span, id_ if id_ in after else None)
            return Reversed(label, place)
    return Reversed(label, None)

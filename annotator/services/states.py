"""What coders have done with documents."""

from __future__ import annotations

from annotator.domain.round import WorkState
from annotator.services.codebook import version_number
from annotator.services.project import Project
from annotator.store.journal import Operation, now
from annotator.store.queries import coders as queries


def mark_opened(project: Project, document_id: bytes, coder_id: bytes, round_id: bytes) -> None:
    """Record that a coder has opened a document; it is no step of undo.

    Nothing is recorded where something is known already.
    """
    if project.is_read_only:
        return
    with project.operation("state.opened", kind="mark") as operation:
        if queries.state_row(operation.connection, document_id, coder_id, round_id) is None:
            record(operation, document_id, coder_id, round_id, WorkState.IN_PROGRESS)


def set_done(
    project: Project, document_id: bytes, coder_id: bytes, round_id: bytes, *, done: bool
) -> None:
    """Mark a document done, or take that back.

    Done with nothing coded says: looked at, nothing found. The codebook's version is kept with
    it: a code that comes later was not looked for.
    """
    state = WorkState.DONE if done else WorkState.IN_PROGRESS
    with project.operation("state.done" if done else "state.not_done") as operation:
        record(operation, document_id, coder_id, round_id, state)


def record(
    operation: Operation,
    document_id: bytes,
    coder_id: bytes,
    round_id: bytes,
    state: WorkState,
) -> None:
    """Set a state as part of a larger operation."""
    values = {
        "state": str(state),
        "codebook_version": version_number(operation.connection),
        "at": now(),
    }
    known = queries.state_row(operation.connection, document_id, coder_id, round_id)
    if known is None:
        place = {"document_id": document_id, "coder_id": coder_id, "round_id": round_id}
        operation.insert("document_state", {**place, **values})
    elif known[1] != state:
        operation.update("document_state", known[0], **values)

"""Where the coder goes next: documents and codings."""

from __future__ import annotations

from annotator.domain.round import WorkState
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import reading
from annotator.store.queries.document_rows import ids_by_state
from annotator.ui.reader.view import Reader
from annotator.ui.session import Session


def first_document(session: Session) -> bytes | None:
    """Return the document to begin with: one in progress, else the first that is not done.

    Where all are done, or nobody codes yet, it is the first one; None if there are none.
    """
    coder, round_ = session.coder, session.round
    if coder is not None:
        ids = session.read(ids_by_state, coder_id=coder.id, round_id=round_.id)
        lines = session.read(coder_queries.states, coder_id=coder.id, round_id=round_.id)
        known = {line.document_id: line.state for line in lines}
        for state in (WorkState.IN_PROGRESS, WorkState.NOT_OPENED):
            for id_ in ids:
                if known.get(id_, WorkState.NOT_OPENED) == state:
                    return id_
    return session.read(reading.neighbour, None, +1)


def next_coding(reader: Reader, step: int) -> bytes | None:
    """Return the coding behind (`step` 1) or before (-1) the picked one, else the caret.

    Behind the last comes the first; None if there is none.
    """
    if not reader.has_document or not len(reader.scene.codings):
        return None
    index = reader.scene.codings
    if reader.picked is not None:
        row = index.row(reader.picked) + step
    else:
        behind = int(index.starts.searchsorted(reader.caret))
        row = behind if step > 0 else behind - 1
    return index.id_of(row % len(index))

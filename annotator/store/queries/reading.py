"""Questions of the reading pane: the codings to draw, and where an operation did something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from annotator.store.tables import code, coding, document, entry


def marks(
    connection: sa.Connection, document_id: bytes, *, coder_id: bytes, round_id: bytes
) -> Sequence[Any]:
    """Return one coder's codings of a document: id, start, end, code's key, unsure, origin.

    Plain tuples in order of place: a hundred thousand of them are drawn at once.
    """
    c = coding.c
    query = (
        sa.select(c.id, c.start, c.end, code.c.key, c.unsure, c.origin)
        .join(code, code.c.id == c.code_id)
        .where(c.document_id == document_id, c.coder_id == coder_id, c.round_id == round_id)
        .order_by(c.start, c.end)
    )
    return connection.execute(query).all()


def touched(connection: sa.Connection, operation_id: bytes, kind: str, most: int) -> list[bytes]:
    """Return the first ids of the rows of a kind that an operation changed, at most so many."""
    query = (
        sa.select(entry.c.entity_id)
        .where(entry.c.operation_id == operation_id, entry.c.entity_kind == kind)
        .order_by(entry.c.n)
        .limit(most)
    )
    return list(connection.scalars(query))


def neighbour(connection: sa.Connection, document_id: bytes | None, step: int) -> bytes | None:
    """Return the document behind (`step` 1) or before (-1) one in the list by name.

    Without a document the first or the last one; None if there is none.
    """
    name = sa.select(document.c.name).where(document.c.id == document_id).scalar_subquery()
    query = sa.select(document.c.id).where(document.c.removed_at.is_(None))
    if document_id is not None:
        query = query.where(document.c.name > name if step > 0 else document.c.name < name)
    order = document.c.name if step > 0 else document.c.name.desc()
    found: bytes | None = connection.scalar(query.order_by(order).limit(1))
    return found

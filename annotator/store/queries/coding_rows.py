"""Questions of the table of codings and of what lies under a place."""

from __future__ import annotations

from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.store.queries.codings import CodingLine, lines_where
from annotator.store.tables import code, coding, document


class CodingPlace(NamedTuple):
    """What choosing and ordering codings needs; `document` is the name, `code` the key."""

    id: bytes
    document_id: bytes
    document: str
    start: int
    end: int
    code: str
    code_position: int
    unsure: bool
    memo: str
    attributes: dict[str, Any]  # Any: JSON


def own_places(
    connection: sa.Connection, *, coder_id: bytes, round_id: bytes, document_id: bytes | None
) -> list[CodingPlace]:
    """Return one coder's codings of a document, or of all, by document name and place."""
    c = coding.c
    # Any: more columns than SQLAlchemy has types for.
    query: sa.Select[Any] = (
        sa.select(
            c.id, c.document_id, document.c.name, c.start, c.end, code.c.key, code.c.position,
            c.unsure, c.memo, c.attributes,
        )
        .join(document, document.c.id == c.document_id)
        .join(code, code.c.id == c.code_id)
        .where(c.coder_id == coder_id, c.round_id == round_id, document.c.removed_at.is_(None))
        .order_by(document.c.name, c.start, c.end, code.c.position)
    )  # fmt: skip
    if document_id is not None:
        query = query.where(c.document_id == document_id)
    return [CodingPlace(*row) for row in connection.execute(query)]


def codings_over(
    connection: sa.Connection,
    document_id: bytes,
    start: int,
    end: int,
    *,
    coder_id: bytes,
    round_id: bytes,
    limit: int = 50,
) -> list[CodingLine]:
    """Return one coder's codings that share a character with `[start, end)`, in order of place."""
    query = lines_where(
        coding.c.document_id == document_id,
        coding.c.start < end,
        coding.c.end > start,
        coding.c.coder_id == coder_id,
        coding.c.round_id == round_id,
    )
    return [CodingLine(*row) for row in connection.execute(query.limit(limit))]

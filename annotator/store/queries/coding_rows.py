"""Questions of the table of codings and of what lies under a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.store.queries.codings import CodingLine, lines_where
from annotator.store.tables import code, coding, document


class CodingPlace(NamedTuple):
    """What choosing and ordering codings by their words needs; `attributes` is JSON."""

    id: bytes
    document_id: bytes
    start: int
    end: int
    memo: str
    attributes: str


@dataclass(frozen=True, slots=True)
class Own:
    """Whose codings, where (None: in all documents), with which codes (None: any)."""

    coder_id: bytes
    round_id: bytes
    document_id: bytes | None = None
    codes: frozenset[str] | None = None


_PLACE = (document.c.name, coding.c.start, coding.c.end, code.c.position)
ORDERS: Mapping[str, Sequence[sa.ColumnElement[Any]]] = {
    "place": _PLACE,
    "code": (code.c.position,),
    "unsure": (coding.c.unsure == 0,),
    "memo": (coding.c.memo == "", coding.c.memo),
}
"""What codings can be ordered by without reading any text; equal ones by place."""


def own_ids(
    connection: sa.Connection, own: Own, order: str = "place", *, descending: bool = False
) -> list[bytes]:
    """Return the ids of one coder's codings in one of `ORDERS`."""
    keys = ORDERS[order]
    turned = [key.desc() for key in keys] if descending else list(keys)
    return list(connection.scalars(_of(own, coding.c.id).order_by(*turned, *_PLACE)))


def own_places(connection: sa.Connection, own: Own) -> list[CodingPlace]:
    """Return one coder's codings by document name and place."""
    c = coding.c
    attributes = sa.type_coerce(c.attributes, sa.Text)
    columns = (c.id, c.document_id, c.start, c.end, c.memo, attributes)
    query = _of(own, *columns).order_by(*_PLACE)
    return [CodingPlace(*row) for row in connection.execute(query)]


# Any: the columns that are asked for.
def _of(own: Own, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    c = coding.c
    query = (
        sa.select(*columns)
        .join_from(coding, document, document.c.id == c.document_id)
        .join(code, code.c.id == c.code_id)
        .where(
            c.coder_id == own.coder_id,
            c.round_id == own.round_id,
            document.c.removed_at.is_(None),
        )
    )
    if own.document_id is not None:
        query = query.where(c.document_id == own.document_id)
    if own.codes is not None:
        query = query.where(code.c.key.in_(own.codes))
    return query


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

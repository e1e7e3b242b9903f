"""Questions of the list of documents: a page of it, its orders, where a document stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.round import WorkState
from annotator.store.queries.codings import whatever_index
from annotator.store.tables import coding, document, document_state


class DocumentRow(NamedTuple):
    """A document as its list shows it to one coder; `state` is a `WorkState`."""

    id: bytes
    name: str
    title: str
    has_memo: bool
    state: str
    codings: int


_IN_USE = document.c.removed_at.is_(None)


def page(
    connection: sa.Connection, first: int, size: int, *, coder_id: bytes | None, round_id: bytes
) -> list[DocumentRow]:
    """Return the rows from place `first` of the list by name, as one coder sees them."""
    ids = sa.select(document.c.id).where(_IN_USE).order_by(document.c.name)
    # Ids first, out of the index alone: skipping whole rows costs ten times as much.
    some = list(connection.scalars(ids.limit(size).offset(first)))
    return rows_of(connection, some, coder_id=coder_id, round_id=round_id)


def rows_of(
    connection: sa.Connection, ids: Sequence[bytes], *, coder_id: bytes | None, round_id: bytes
) -> list[DocumentRow]:
    """Return the rows of some documents (a few hundred at most) in the order of their ids.

    Documents that are gone have none.
    """
    query = _rows(coder_id, round_id).where(document.c.id.in_(ids))
    found = {row[0]: _row(row) for row in connection.execute(query)}
    return [found[id_] for id_ in ids if id_ in found]


def place_of(connection: sa.Connection, document_id: bytes) -> int | None:
    """Return how many documents stand before one in the list by name; None if it is gone."""
    name = connection.scalar(
        sa.select(document.c.name).where(document.c.id == document_id, _IN_USE)
    )
    if name is None:
        return None
    before = sa.select(sa.func.count()).where(_IN_USE, document.c.name < name)
    return connection.scalar(before) or 0


def done_count(connection: sa.Connection, *, coder_id: bytes, round_id: bytes) -> int:
    """Return how many documents a coder has done."""
    c = document_state.c
    query = (
        sa.select(sa.func.count())
        .select_from(document_state)
        .join(document, document.c.id == c.document_id)
        .where(c.coder_id == coder_id, c.round_id == round_id, c.state == WorkState.DONE, _IN_USE)
    )
    return connection.scalar(query) or 0


def ids_by_state(
    connection: sa.Connection, *, coder_id: bytes | None, round_id: bytes
) -> list[bytes]:
    """Return the ids of all documents: not opened first, then in progress, then done."""
    rank = sa.case(
        (document_state.c.state == WorkState.DONE, 2),
        (document_state.c.state == WorkState.IN_PROGRESS, 1),
        else_=0,
    )
    query = (
        sa.select(document.c.id)
        .join(document_state, _mine(coder_id, round_id), isouter=True)
        .where(_IN_USE)
        .order_by(rank, document.c.name)
    )
    return list(connection.scalars(query))


def ids_by_codings(
    connection: sa.Connection, *, coder_id: bytes | None, round_id: bytes
) -> list[bytes]:
    """Return the ids of all documents, those with the fewest codings of one coder first."""
    c = coding.c
    counted = (
        sa.select(c.document_id, sa.func.count().label("codings"))
        .where(c.coder_id == coder_id, c.round_id == round_id)
        .group_by(c.document_id)
        .subquery()
    )
    query = (
        sa.select(document.c.id)
        .join(counted, counted.c.document_id == document.c.id, isouter=True)
        .where(_IN_USE)
        .order_by(sa.func.coalesce(counted.c.codings, 0), document.c.name)
    )
    return list(connection.scalars(query))


def ids_of_names(connection: sa.Connection, names: Sequence[str]) -> dict[str, bytes]:
    """Return the ids of those of some documents (a few dozen) that are there, by name."""
    query = sa.select(document.c.name, document.c.id).where(document.c.name.in_(names), _IN_USE)
    return {name: id_ for name, id_ in connection.execute(query)}


def names_and_titles(connection: sa.Connection) -> list[tuple[bytes, str, str]]:
    """Return id, name and title (perhaps empty) of all documents in the order of their names."""
    query = (
        sa.select(document.c.id, document.c.name, document.c.metadata)
        .where(_IN_USE)
        .order_by(document.c.name)
    )
    return [(id_, name, _title(content)) for id_, name, content in connection.execute(query)]


def _rows(coder_id: bytes | None, round_id: bytes) -> sa.Select[Any]:
    c = coding.c
    own = sa.select(sa.func.count()).where(
        c.document_id == document.c.id,
        whatever_index(c.coder_id) == coder_id,
        whatever_index(c.round_id) == round_id,
    )
    return sa.select(
        document.c.id,
        document.c.name,
        document.c.metadata,
        document.c.memo != "",
        document_state.c.state,
        own.scalar_subquery(),
    ).join_from(document, document_state, _mine(coder_id, round_id), isouter=True)


def _mine(coder_id: bytes | None, round_id: bytes) -> sa.ColumnElement[bool]:
    c = document_state.c
    return sa.and_(c.document_id == document.c.id, c.coder_id == coder_id, c.round_id == round_id)


# Any: the columns of `_rows`.
def _row(row: Sequence[Any]) -> DocumentRow:
    id_, name, content, has_memo, state, codings = row
    return DocumentRow(
        id_, name, _title(content), bool(has_memo), state or WorkState.NOT_OPENED, codings
    )


# Any: JSON.
def _title(content: dict[str, Any]) -> str:
    title = content.get("title")
    return " ".join(title.split()) if isinstance(title, str) else ""

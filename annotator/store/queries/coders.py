"""Questions about coders, rounds and what coders have done with documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa

from annotator.store.tables import coder, coding_round, document, document_state


class CoderLine(NamedTuple):
    """A coder."""

    id: bytes
    name: str


class RoundLine(NamedTuple):
    """A round; `state` is open or closed."""

    id: bytes
    name: str
    kind: str
    state: str


class StateLine(NamedTuple):
    """How far a coder is with a document in a round; `at` is when that was said (microseconds)."""

    document_id: bytes
    coder_id: bytes
    round_id: bytes
    state: str
    codebook_version: int | None
    at: int


def coders(connection: sa.Connection) -> list[CoderLine]:
    """Return all coders in the order of their names."""
    query = sa.select(coder.c.id, coder.c.name).order_by(coder.c.name)
    return [CoderLine(*row) for row in connection.execute(query)]


def coder_by_key(connection: sa.Connection, key: str) -> CoderLine | None:
    """Return the coder whose name has that key (`annotator.domain.coder.coder_key`)."""
    query = sa.select(coder.c.id, coder.c.name).where(coder.c.name_key == key)
    row = connection.execute(query).first()
    return CoderLine(*row) if row else None


def rounds(connection: sa.Connection) -> list[RoundLine]:
    """Return all rounds, oldest first."""
    c = coding_round.c
    query = sa.select(c.id, c.name, c.kind, c.state).order_by(c.position)
    return [RoundLine(*row) for row in connection.execute(query)]


def states(
    connection: sa.Connection,
    *,
    documents: Sequence[bytes] | None = None,
    coder_id: bytes | None = None,
    round_id: bytes | None = None,
) -> list[StateLine]:
    """Return the states that were recorded; what is missing is not opened."""
    c = document_state.c
    query = (
        sa.select(c.document_id, c.coder_id, c.round_id, c.state, c.codebook_version, c.at)
        .join(document, document.c.id == c.document_id)
        .join(coder, coder.c.id == c.coder_id)
        .join(coding_round, coding_round.c.id == c.round_id)
        .where(document.c.removed_at.is_(None))
        .order_by(document.c.name, coder.c.name, coding_round.c.position)
    )
    if documents is not None:
        query = query.where(c.document_id.in_(documents))
    if coder_id is not None:
        query = query.where(c.coder_id == coder_id)
    if round_id is not None:
        query = query.where(c.round_id == round_id)
    return [StateLine(*row) for row in connection.execute(query)]


def state_row(
    connection: sa.Connection, document_id: bytes, coder_id: bytes, round_id: bytes
) -> tuple[bytes, str] | None:
    """Return id and state of what was recorded about a document, coder and round."""
    c = document_state.c
    query = sa.select(c.id, c.state).where(
        c.document_id == document_id, c.coder_id == coder_id, c.round_id == round_id
    )
    row = connection.execute(query).first()
    return (row[0], row[1]) if row else None

"""Questions to the journal."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from annotator.store.tables import coding, entry, operation


class Step(NamedTuple):
    """An operation that can be undone or redone."""

    id: bytes
    root_id: bytes
    seq: int
    label: str


class HistoryLine(NamedTuple):
    """One entry about a row, for its history."""

    at: int
    actor_id: bytes | None
    label: str
    kind: str
    before: dict[str, object] | None
    after: dict[str, object] | None


_later = operation.alias("later")


def _not_reversed() -> sa.ColumnElement[bool]:
    return ~sa.exists().where(_later.c.undoes == operation.c.id)


def _latest(
    connection: sa.Connection, actor_id: bytes | None, *conditions: sa.ColumnElement[bool]
) -> Step | None:
    query = (
        sa.select(operation.c.id, operation.c.root_id, operation.c.seq, operation.c.label)
        .where(operation.c.actor_id.is_not_distinct_from(actor_id), *conditions)
        .order_by(operation.c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return Step(*row) if row else None


def next_undo(connection: sa.Connection, actor_id: bytes | None) -> Step | None:
    """Return the actor's latest operation that is in force, or None."""
    return _latest(connection, actor_id, operation.c.kind.in_(("do", "redo")), _not_reversed())


def next_redo(connection: sa.Connection, actor_id: bytes | None) -> Step | None:
    """Return the actor's latest undo that is in force, or None behind a new operation."""
    undone = _latest(connection, actor_id, operation.c.kind == "undo", _not_reversed())
    done = _latest(connection, actor_id, operation.c.kind == "do")
    if undone is None or (done is not None and done.seq > undone.seq):
        return None
    return undone


def blocking_operation(connection: sa.Connection, step: Step) -> str | None:
    """Return the label of an operation that later changed a row of `step` for good, or None.

    Undo and redo of one operation alternate, so a chain of them leaves a change behind exactly
    if an odd number of its members came later.
    """
    mine, theirs = entry.alias("mine"), entry.alias("theirs")
    query = (
        sa.select(sa.func.max(operation.c.label))
        .select_from(mine)
        .join(theirs, theirs.c.entity_id == mine.c.entity_id)
        .join(operation, operation.c.id == theirs.c.operation_id)
        .where(mine.c.operation_id == step.id, operation.c.seq > step.seq)
        .group_by(operation.c.root_id)
        .having(sa.func.count(operation.c.id.distinct()) % 2 == 1)
        .limit(1)
    )
    label: str | None = connection.scalar(query)
    return label


def codings_on_inserted_documents(connection: sa.Connection, step: Step) -> int:
    """Return how many codings lie on documents that an operation imported."""
    query = (
        sa.select(sa.func.count())
        .select_from(entry)
        .join(coding, coding.c.document_id == entry.c.entity_id)
        .where(
            entry.c.operation_id == step.id,
            entry.c.entity_kind == "document",
            entry.c.before.is_(sa.null()),
        )
    )
    return connection.scalar(query) or 0


def history_of(connection: sa.Connection, entity_id: bytes) -> list[HistoryLine]:
    """Return everything that happened to a row, oldest first."""
    query = (
        sa.select(
            operation.c.at,
            operation.c.actor_id,
            operation.c.label,
            operation.c.kind,
            entry.c.before,
            entry.c.after,
        )
        .join(operation, operation.c.id == entry.c.operation_id)
        .where(entry.c.entity_id == entity_id)
        .order_by(operation.c.seq, entry.c.n)
    )
    return [HistoryLine(*row) for row in connection.execute(query)]

"""Whether the journal and the rows tell the same story."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import sqlalchemy as sa

from annotator.store.journal import Image, chunks, from_image
from annotator.store.tables import JOURNALLED, entry, operation

Problem = tuple[str, dict[str, object]]

# These come with a document: its own entry stands for them.
_WITH_DOCUMENT = ("section", "part")
# Written when the file is made, before there is a journal.
_BEFORE_ALL = ("project",)


def missing_steps(connection: sa.Connection) -> Iterator[Problem]:
    """Yield a problem if operations or entries were taken out: both are numbered without gaps."""
    count, last = connection.execute(
        sa.select(sa.func.count(), sa.func.max(operation.c.seq))
    ).one()
    if count != (last or 0):
        yield "check.journal_gap", {}
        return
    entries = (
        sa.select(
            entry.c.operation_id,
            sa.func.count().label("found"),
            sa.func.max(entry.c.n).label("last"),
        )
        .group_by(entry.c.operation_id)
        .subquery()
    )
    broken = (
        sa.select(operation.c.id)
        .outerjoin(entries, entries.c.operation_id == operation.c.id)
        .where(sa.or_(entries.c.found.is_(None), entries.c.found != entries.c.last + 1))
        .limit(1)
    )
    if connection.execute(broken).first() is not None:
        yield "check.journal_gap", {}


def unknown_kinds(connection: sa.Connection) -> Iterator[Problem]:
    """Yield the entries that are about no kind of row this program knows."""
    query = sa.select(entry.c.entity_kind, entry.c.entity_id).where(
        entry.c.entity_kind.not_in(list(JOURNALLED))
    )
    for kind, entity_id in connection.execute(query):
        yield "check.journal", {"kind": kind, "entity": entity_id.hex()}


def existence(connection: sa.Connection) -> Iterator[Problem]:
    """Yield the rows that are there although the journal deleted them, or the reverse."""
    last = (
        sa.select(
            entry.c.entity_kind,
            entry.c.entity_id,
            sa.and_(entry.c.before.is_not(None), entry.c.after.is_(None)).label("deleted"),
            sa.func.row_number()
            .over(
                partition_by=entry.c.entity_id,
                order_by=(operation.c.seq.desc(), entry.c.n.desc()),
            )
            .label("rank"),
        )
        .join(operation, operation.c.id == entry.c.operation_id)
        .subquery()
    )
    for kind, table in JOURNALLED.items():
        query = (
            sa.select(last.c.entity_id)
            .outerjoin(table, table.c.id == last.c.entity_id)
            .where(last.c.rank == 1, last.c.entity_kind == kind)
            .where(table.c.id.is_not(None) == last.c.deleted)
        )
        for (entity_id,) in connection.execute(query):
            yield "check.journal", {"kind": kind, "entity": entity_id.hex()}


def values(connection: sa.Connection) -> Iterator[Problem]:
    """Yield the rows that hold something else than the last update of each column wrote."""
    for kind, table in JOURNALLED.items():
        wanted = _written(connection, kind)
        for ids in chunks(wanted, 500):
            for row in connection.execute(sa.select(table).where(table.c.id.in_(ids))).mappings():
                expected = from_image(table, wanted[row["id"]])
                if any(row[name] != value for name, value in expected.items()):
                    yield "check.journal", {"kind": kind, "entity": row["id"].hex()}


def _written(connection: sa.Connection, kind: str) -> dict[bytes, Image]:
    """Return what updates wrote last into the columns of each row that is still there."""
    query = (
        sa.select(entry.c.entity_id, entry.c.after)
        .join(operation, operation.c.id == entry.c.operation_id)
        .where(entry.c.entity_kind == kind, entry.c.before.is_not(None))
        .order_by(operation.c.seq, entry.c.n)
    )
    written: dict[bytes, Image] = {}
    for entity_id, after in connection.execute(query):
        if after is None:
            # Deleted. If it comes back, then whole, and its own row is the image.
            written.pop(entity_id, None)
        else:
            written.setdefault(entity_id, {}).update(after)
    return written


def unjournalled(connection: sa.Connection) -> Iterator[Problem]:
    """Yield rows that no operation made: somebody else wrote into the file."""
    for kind, table in JOURNALLED.items():
        if kind in _WITH_DOCUMENT or kind in _BEFORE_ALL:
            continue
        query = sa.select(table.c.id).where(~sa.exists().where(entry.c.entity_id == table.c.id))
        for (id_,) in connection.execute(query):
            yield "check.unjournalled", {"kind": kind, "entity": id_.hex()}


CHECKS: tuple[Callable[[sa.Connection], Iterator[Problem]], ...] = (
    missing_steps,
    unknown_kinds,
    existence,
    values,
    unjournalled,
)
"""All checks of the journal."""

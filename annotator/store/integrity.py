"""What can be wrong with a project, found row by row."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from annotator.domain.document import text_sha256
from annotator.store.journal import from_image
from annotator.store.tables import (
    JOURNALLED,
    coding,
    document,
    document_text,
    entry,
    operation,
)

Problem = tuple[str, dict[str, object]]
"""A message id and its values."""


def problems(connection: sa.Connection) -> Iterator[Problem]:
    """Yield everything that is wrong: SQLite's own checks, texts, codings, the journal."""
    if connection.dialect.name == "sqlite":
        yield from _sqlite(connection)
    yield from _texts(connection)
    yield from _codings(connection)
    yield from _journal(connection)


def _sqlite(connection: sa.Connection) -> Iterator[Problem]:
    for (answer,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if answer != "ok":
            yield "check.sqlite", {"what": answer}
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield "check.foreign_key", {"table": table, "parent": parent}


def _texts(connection: sa.Connection) -> Iterator[Problem]:
    query = sa.select(
        document.c.id, document.c.name, document.c.text_sha256, document.c.characters
    ).order_by(document.c.name)
    text_of = sa.select(document_text.c.text).where(
        document_text.c.document_id == sa.bindparam("document_id")
    )
    for id_, name, digest, characters in connection.execute(query).all():
        try:
            text = connection.scalar(text_of, {"document_id": id_})
        except (sa.exc.DBAPIError, UnicodeDecodeError):
            text = None  # damaged bytes: told below like any other change of the text
        if text is None or text_sha256(text) != digest or len(text) != characters:
            yield "check.text", {"document": name}


def _codings(connection: sa.Connection) -> Iterator[Problem]:
    query = (
        sa.select(document.c.name, coding.c.start, coding.c.end)
        .join(document, document.c.id == coding.c.document_id)
        .where(coding.c.end > document.c.characters)
    )
    for name, start, end in connection.execute(query):
        yield "check.coding_outside", {"document": name, "start": start, "end": end}


def _journal(connection: sa.Connection) -> Iterator[Problem]:
    """Compare every row with the last entry about it."""
    last = (
        sa.select(
            entry.c.entity_kind,
            entry.c.entity_id,
            entry.c.before,
            entry.c.after,
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
            sa.select(last.c.entity_id, last.c.before, last.c.after, table)
            .outerjoin(table, table.c.id == last.c.entity_id)
            .where(last.c.rank == 1, last.c.entity_kind == kind)
        )
        for row in connection.execute(query).mappings():
            there = row[table.c.id] is not None
            deleted = row[last.c.before] is not None and row[last.c.after] is None
            entity = row[last.c.entity_id].hex()
            if there == deleted:
                yield "check.journal", {"kind": kind, "entity": entity}
            elif there and row[last.c.after] is not None:
                expected = from_image(table, row[last.c.after])
                if any(row[table.c[name]] != value for name, value in expected.items()):
                    yield "check.journal", {"kind": kind, "entity": entity}
    yield from _unjournalled(connection)


def _unjournalled(connection: sa.Connection) -> Iterator[Problem]:
    """Yield codings that no operation made: somebody else wrote into the file."""
    query = sa.select(coding.c.id).where(~sa.exists().where(entry.c.entity_id == coding.c.id))
    for (id_,) in connection.execute(query):
        yield "check.unjournalled", {"kind": "coding", "entity": id_.hex()}

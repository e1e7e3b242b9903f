"""What can be wrong with a project, found row by row."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa

from annotator.domain.document import check_sections, raw_sha256, text_sha256
from annotator.store import journal_check
from annotator.store.journal import chunks
from annotator.store.queries.documents import sections_by_document
from annotator.store.tables import (
    coding,
    disagreement_note,
    document,
    document_text,
    metadata,
    project,
)
from annotator.store.types import Json

Problem = tuple[str, dict[str, object]]
"""A message id and its values."""

_UNREADABLE = (sa.exc.DBAPIError, UnicodeDecodeError, json.JSONDecodeError, KeyError)
"""What reading damaged rows ends in: bytes that are no page, no text, no JSON, no known kind."""


def problems(connection: sa.Connection) -> Iterator[Problem]:
    """Yield everything that is wrong: SQLite's own checks, texts, codings, the journal.

    Damage that keeps one check from going on does not keep the others from being made.
    """
    checks: list[Callable[[sa.Connection], Iterator[Problem]]] = [
        _project,
        _texts,
        _codings,
        _notes,
        *journal_check.CHECKS,
    ]
    if connection.dialect.name == "sqlite":
        checks = [_sqlite_pages, _sqlite_references, _sqlite_json, *checks]
    told: set[str] = set()
    for check in checks:
        try:
            yield from check(connection)
        except _UNREADABLE as error:
            reason = str(error.orig) if isinstance(error, sa.exc.DBAPIError) else repr(error)
            if reason not in told:
                yield "check.sqlite", {"what": reason}
            told.add(reason)


def _sqlite_pages(connection: sa.Connection) -> Iterator[Problem]:
    for (answer,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if answer != "ok":
            yield "check.sqlite", {"what": answer}


def _sqlite_references(connection: sa.Connection) -> Iterator[Problem]:
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield "check.foreign_key", {"table": table, "parent": parent}


def _sqlite_json(connection: sa.Connection) -> Iterator[Problem]:
    for table in metadata.sorted_tables:
        for column in table.c:
            if isinstance(column.type, Json):
                wrong = sa.func.json_valid(column) == 0
                count = connection.scalar(
                    sa.select(sa.func.count()).select_from(table).where(wrong)
                )
                if count:
                    yield "check.json", {"table": table.name, "column": column.name}


def _project(connection: sa.Connection) -> Iterator[Problem]:
    count = connection.scalar(sa.select(sa.func.count()).select_from(project))
    if count != 1:
        yield "check.project_row", {"count": count}


def _texts(connection: sa.Connection) -> Iterator[Problem]:
    c = document.c
    query = sa.select(c.id, c.name, c.sha256, c.text_sha256, c.characters).order_by(c.name)
    for some in chunks(connection.execute(query).all(), 200):
        sections = sections_by_document(connection, [row[0] for row in some])
        for id_, name, raw_digest, digest, characters in some:
            text = _kept(connection, id_, document_text.c.text)
            raw = _kept(connection, id_, document_text.c.raw)
            if raw is None or raw_sha256(raw) != raw_digest:
                yield "check.raw", {"document": name}
            if text is None or text_sha256(text) != digest or len(text) != characters:
                yield "check.text", {"document": name}
                continue
            try:
                check_sections(text, sections[id_])
            except ValueError as error:
                yield "check.sections", {"document": name, "reason": error}


# Any: the text, or the bytes it was made from.
def _kept(connection: sa.Connection, document_id: bytes, column: sa.Column[Any]) -> Any:
    """Return what is kept of a document, None where it is missing or cannot be read."""
    query = sa.select(column).where(document_text.c.document_id == document_id)
    try:
        return connection.scalar(query)
    except (sa.exc.DBAPIError, UnicodeDecodeError):
        return None  # told like any other change of the text


def _codings(connection: sa.Connection) -> Iterator[Problem]:
    for name, start, end in _outside(connection, coding):
        yield "check.coding_outside", {"document": name, "start": start, "end": end}


def _notes(connection: sa.Connection) -> Iterator[Problem]:
    for name, start, end in _outside(connection, disagreement_note):
        yield "check.note_outside", {"document": name, "start": start, "end": end}


def _outside(connection: sa.Connection, table: sa.Table) -> Iterator[tuple[str, int, int]]:
    """Yield the rows of a table whose span lies outside the text of their document."""
    start, end = table.c.start, table.c.end
    query = (
        sa.select(document.c.name, start, end)
        .join(document, document.c.id == table.c.document_id)
        .where(sa.or_(end > document.c.characters, start < 0, start >= end))
    )
    yield from ((row[0], row[1], row[2]) for row in connection.execute(query))

"""Questions about documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.document import Part, Section, SectionKind
from annotator.store.journal import Row, chunks
from annotator.store.tables import document, document_text, part, section


class DocumentHead(NamedTuple):
    """Everything about a document but its text and layers."""

    id: bytes
    name: str
    sha256: str
    text_sha256: str
    encoding: str
    characters: int
    script: str
    metadata: dict[str, Any]  # Any: JSON, see `annotator.domain.document.Metadata`
    memo: str


_HEAD = [document.c[name] for name in DocumentHead._fields]
_IN_USE = document.c.removed_at.is_(None)


def document_ids(connection: sa.Connection) -> list[bytes]:
    """Return the ids of all documents in the order of their names, by code point."""
    query = sa.select(document.c.id).where(_IN_USE).order_by(document.c.name)
    # The driver's own rows: this is the one query that waits for 100,000 of them on opening.
    return [id_ for (id_,) in connection.execute(query).cursor.fetchall()]


def document_count(connection: sa.Connection) -> int:
    """Return how many documents there are."""
    return connection.scalar(sa.select(sa.func.count()).where(_IN_USE)) or 0


def document_names(connection: sa.Connection) -> dict[str, bytes]:
    """Return the ids of all documents by name, in the order of their names."""
    query = sa.select(document.c.name, document.c.id).where(_IN_USE).order_by(document.c.name)
    return {name: id_ for name, id_ in connection.execute(query)}


def heads(connection: sa.Connection, ids: Iterable[bytes]) -> list[DocumentHead]:
    """Return the heads of documents in the order of their ids.

    Raises:
        KeyError: one of them is not there.
    """
    found: dict[bytes, DocumentHead] = {}
    for some in chunks(ids, 500):
        query = sa.select(*_HEAD).where(document.c.id.in_(some))
        for row in connection.execute(query):
            found[row[0]] = DocumentHead(*row)
    return [found[id_] for id_ in ids]


def head(connection: sa.Connection, document_id: bytes) -> DocumentHead:
    """Return the head of one document.

    Raises:
        KeyError: it is not there.
    """
    return heads(connection, [document_id])[0]


def text(connection: sa.Connection, document_id: bytes) -> str:
    """Return the text of a document.

    Raises:
        KeyError: it is not there.
    """
    query = sa.select(document_text.c.text).where(document_text.c.document_id == document_id)
    found = connection.scalar(query)
    if found is None:
        raise KeyError(document_id.hex())
    return str(found)


def texts(connection: sa.Connection, ids: Iterable[bytes]) -> dict[bytes, str]:
    """Return the texts of some documents; all at once only if they fit into memory."""
    found: dict[bytes, str] = {}
    for some in chunks(ids, 500):
        query = sa.select(document_text.c.document_id, document_text.c.text).where(
            document_text.c.document_id.in_(some)
        )
        found.update((id_, text) for id_, text in connection.execute(query))
    return found


def sections(connection: sa.Connection, document_id: bytes) -> list[Section]:
    """Return the sections of a document in order of place."""
    return sections_by_document(connection, [document_id])[document_id]


def sections_by_document(
    connection: sa.Connection, ids: Sequence[bytes]
) -> dict[bytes, list[Section]]:
    """Return the sections of some documents; ask for a few hundred at a time."""
    c = section.c
    query = (
        sa.select(c.document_id, c.kind, c.number, c.start, c.end)
        .where(c.document_id.in_(ids))
        .order_by(c.document_id, c.start)
    )
    found: dict[bytes, list[Section]] = {id_: [] for id_ in ids}
    for id_, kind, number, start, end in connection.execute(query):
        found[id_].append(Section(_KINDS[kind], number, start, end))
    return found


_KINDS = {str(kind): kind for kind in SectionKind}


def parts(connection: sa.Connection, document_id: bytes) -> list[Part]:
    """Return the parts of a document in order of place."""
    return parts_by_document(connection, [document_id])[document_id]


def parts_by_document(connection: sa.Connection, ids: Sequence[bytes]) -> dict[bytes, list[Part]]:
    """Return the parts of some documents; ask for a few hundred at a time."""
    c = part.c
    query = (
        sa.select(c.document_id, c.number, c.start, c.end)
        .where(c.document_id.in_(ids))
        .order_by(c.document_id, c.start)
    )
    found: dict[bytes, list[Part]] = {id_: [] for id_ in ids}
    for id_, *values in connection.execute(query):
        found[id_].append(Part(*values))
    return found


def layer_rows(connection: sa.Connection, table_name: str, document_id: bytes) -> list[Row]:
    """Return the whole rows of a document's sections or parts in order of place."""
    table = {"section": section, "part": part}[table_name]
    query = sa.select(table).where(table.c.document_id == document_id).order_by(table.c.start)
    return [dict(row) for row in connection.execute(query).mappings()]


class KnownText(NamedTuple):
    """A document that has a certain text, perhaps removed."""

    id: bytes
    name: str
    removed: bool


def known_texts(connection: sa.Connection, digests: Iterable[str]) -> dict[str, KnownText]:
    """Return which texts the project holds, by SHA-256, removed documents included."""
    found = {}
    for some in chunks(digests, 500):
        query = sa.select(
            document.c.text_sha256, document.c.id, document.c.name, document.c.removed_at
        ).where(document.c.text_sha256.in_(some))
        for digest, id_, name, removed_at in connection.execute(query):
            found[digest] = KnownText(id_, name, removed_at is not None)
    return found


def identities(connection: sa.Connection) -> list[tuple[bytes, str, str, int]]:
    """Return id, name, text_sha256 and characters of every document, by name."""
    query = (
        sa.select(document.c.id, document.c.name, document.c.text_sha256, document.c.characters)
        .where(_IN_USE)
        .order_by(document.c.name)
    )
    return [(id_, name, digest, length) for id_, name, digest, length in connection.execute(query)]


def known_files(connection: sa.Connection, digests: Iterable[str]) -> dict[str, str]:
    """Return the names of documents made from files with certain bytes, by their SHA-256."""
    found = {}
    for some in chunks(digests, 500):
        query = sa.select(document.c.sha256, document.c.name).where(
            document.c.sha256.in_(some), _IN_USE
        )
        for digest, name in connection.execute(query):
            found[digest] = name
    return found

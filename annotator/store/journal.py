"""The journal: the only writer of a project.

An operation writes rows and their entries in one transaction. An entry of an insert keeps the id
only, the row itself being its image; an update keeps the columns that changed; a delete keeps the
whole row. So any operation can be reversed by another one, exactly, and nothing is kept twice.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice
from typing import Any, TypeVar

import sqlalchemy as sa

from annotator.domain.identity import new_id_bytes
from annotator.store import tables
from annotator.store.tables import JOURNALLED, entry, operation

# Any: a row holds whatever its columns hold; the tables say what that is.
Row = dict[str, Any]
Image = dict[str, Any]

_CHUNK = 500  # ids in one IN (...): every SQLite and PostgreSQL takes that many
_FLUSH = 20_000  # entries kept back before they are written
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation changed: kinds of rows, and the documents concerned.

    `documents` is empty where the change is not about particular documents.
    """

    kinds: frozenset[str]
    documents: frozenset[bytes]
    label: str


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    entity_id: bytes
    base: bytes | None
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document to insert; `row`, `sections` and `parts` are complete rows with ids."""

    row: Row
    text: str
    raw: bytes
    sections: Sequence[Row]
    parts: Sequence[Row]


@dataclass(slots=True)
class Operation:
    """One step of work being written; services get it from `Project.operation`.

    All rows are dictionaries by column name; ids are 16 bytes.
    """

    connection: sa.Connection
    label: str
    kind: str = "do"
    actor_id: bytes | None = None
    undoes: bytes | None = None
    root_id: bytes | None = None
    id: bytes = field(default_factory=new_id_bytes)
    _entries: list[_Entry] = field(default_factory=list)
    _written: int = 0
    _kinds: set[str] = field(default_factory=set)
    _documents: set[bytes] = field(default_factory=set)

    def insert(self, kind: str, row: Mapping[str, Any]) -> bytes:
        """Insert a row and return its id; a new id is made if the row has none."""
        return self.insert_many(kind, [row])[0]

    def insert_many(self, kind: str, rows: Iterable[Mapping[str, Any]]) -> list[bytes]:
        """Insert rows of one kind; all have the same columns."""
        complete = [row if "id" in row else {**row, "id": new_id_bytes()} for row in rows]
        if complete:
            self.connection.execute(JOURNALLED[kind].insert(), complete)
        ids = [row["id"] for row in complete]
        self._note(kind, (_Entry(kind, id_, None, None, None) for id_ in ids))
        self._documents.update(row["document_id"] for row in complete if "document_id" in row)
        return ids

    def insert_documents(self, documents: Sequence[NewDocument]) -> None:
        """Insert documents with their texts, sections and parts.

        The layers that come with a document are part of its image: they have no entries.
        """
        if not documents:
            return
        self.insert_many("document", [new.row for new in documents])
        texts = [
            {"document_id": new.row["id"], "text": new.text, "raw": new.raw} for new in documents
        ]
        self.connection.execute(tables.document_text.insert(), texts)
        for table, layers in (
            (tables.section, [row for new in documents for row in new.sections]),
            (tables.part, [row for new in documents for row in new.parts]),
        ):
            if layers:
                self.connection.execute(table.insert(), layers)

    def update(self, kind: str, entity_id: bytes, /, **changes: Any) -> bool:
        """Change columns of a row; tell whether any really changed.

        Raises:
            LookupError: no such row.
        """
        table = JOURNALLED[kind]
        row = self._rows(table, [entity_id])[0]
        before = {name: row[name] for name, value in changes.items() if row[name] != value}
        if not before:
            return False
        after = {name: changes[name] for name in before}
        self.connection.execute(table.update().where(table.c.id == entity_id).values(**after))
        self._journal_updates(table, [(row, before, after)])
        return True

    def delete(self, kind: str, entity_id: bytes) -> None:
        """Delete a row.

        Raises:
            LookupError: no such row.
        """
        self.delete_many(kind, [entity_id])

    def delete_many(self, kind: str, ids: Sequence[bytes]) -> None:
        """Delete rows of one kind.

        Raises:
            LookupError: one of them is not there.
        """
        table = JOURNALLED[kind]
        rows = self._rows(table, ids)
        bases = last_operations(self.connection, ids)
        for some in chunks(ids, _CHUNK):
            self.connection.execute(table.delete().where(table.c.id.in_(some)))
        self._note(
            kind,
            (
                _Entry(kind, row["id"], bases.get(row["id"]), to_image(table, row), None)
                for row in rows
            ),
        )
        self._documents.update(row["document_id"] for row in rows if "document_id" in row)

    def finish(self) -> Change | None:
        """Write the operation and what is left of its entries; None if nothing changed."""
        if not self._written and not self._entries:
            return None
        self._flush()
        return Change(frozenset(self._kinds), frozenset(self._documents), self.label)

    def reverse(self, target: bytes) -> None:
        """Do the opposite of an operation's entries, last one first."""
        query = (
            sa.select(entry.c.entity_kind, entry.c.entity_id, entry.c.before, entry.c.after)
            .where(entry.c.operation_id == target)
            .order_by(entry.c.n.desc())
        )
        rows = self.connection.execute(query).all()
        for (kind, action), run in groupby(
            rows, key=lambda row: (row[0], _action(row[2], row[3]))
        ):
            table, entries = JOURNALLED[kind], list(run)
            if action == "insert":
                self._reverse_inserts(table, [row[1] for row in entries])
            elif action == "delete":
                self.insert_many(kind, [from_image(table, row[2]) for row in entries])
            else:
                self._reverse_updates(table, [(row[1], row[2]) for row in entries])

    def _reverse_inserts(self, table: sa.Table, ids: list[bytes]) -> None:
        if table is tables.document:
            # Text and raw bytes stay; importing the same text again, or redo, brings it back.
            removed_at = now()
            for document_id in ids:
                self.update("document", document_id, removed_at=removed_at)
            return
        if table in (tables.coder, tables.coding_round):
            self._drop_marks(table, ids)
        self.delete_many(table.name, ids)

    def _drop_marks(self, table: sa.Table, ids: list[bytes]) -> None:
        """Delete the in-progress marks of coders or rounds that are about to go."""
        state = tables.document_state
        column = state.c.coder_id if table is tables.coder else state.c.round_id
        query = sa.select(state.c.id).where(column.in_(ids), state.c.state == "in_progress")
        marks = list(self.connection.scalars(query))
        if marks:
            self.delete_many("document_state", marks)

    def _reverse_updates(self, table: sa.Table, changes: list[tuple[bytes, Image]]) -> None:
        ids = list(dict.fromkeys(entity_id for entity_id, _ in changes))
        rows = {row["id"]: row for row in self._rows(table, ids)}
        journal = []
        for entity_id, image in changes:
            row, after = rows[entity_id], from_image(table, image)
            before = {name: row[name] for name in after}
            self.connection.execute(table.update().where(table.c.id == entity_id).values(**after))
            row.update(after)
            journal.append((row, before, after))
        self._journal_updates(table, journal)

    def _journal_updates(self, table: sa.Table, updates: list[tuple[Row, Row, Row]]) -> None:
        bases = last_operations(self.connection, [row["id"] for row, _, _ in updates])
        self._note(
            table.name,
            (
                _Entry(
                    table.name,
                    row["id"],
                    bases.get(row["id"]),
                    to_image(table, before),
                    to_image(table, after),
                )
                for row, before, after in updates
            ),
        )
        self._documents.update(row["document_id"] for row, _, _ in updates if "document_id" in row)

    def _rows(self, table: sa.Table, ids: Sequence[bytes]) -> list[Row]:
        """Return rows in the order of their ids."""
        found: dict[bytes, Row] = {}
        for some in chunks(ids, _CHUNK):
            query = sa.select(table).where(table.c.id.in_(some))
            for row in self.connection.execute(query).mappings():
                found[row["id"]] = dict(row)
        missing = [id_ for id_ in ids if id_ not in found]
        if missing:
            raise LookupError(f"{table.name} {missing[0].hex()} is not there")
        return [found[id_] for id_ in ids]

    def _note(self, kind: str, entries: Iterable[_Entry]) -> None:
        self._kinds.add(kind)
        before = len(self._entries)
        self._entries.extend(entries)
        if kind == "document":
            self._documents.update(item.entity_id for item in self._entries[before:])
        if len(self._entries) >= _FLUSH:
            self._flush()

    def _flush(self) -> None:
        if not self._written:
            self.connection.execute(operation.insert(), self._row())
        rows = [
            {
                "operation_id": self.id,
                "n": self._written + n,
                "entity_kind": item.kind,
                "entity_id": item.entity_id,
                "base_operation_id": item.base,
                "before": item.before,
                "after": item.after,
            }
            for n, item in enumerate(self._entries)
        ]
        if rows:
            self.connection.execute(entry.insert(), rows)
        self._written += len(rows)
        self._entries.clear()

    def _row(self) -> Row:
        replica, seq, wall, counter = self.connection.execute(_LATEST).one()
        at = now()
        # Hybrid logical clock (Kulkarni et al. 2014): never behind what this file has seen.
        new_wall, new_counter = (at, 0) if at > (wall or 0) else (wall, counter + 1)
        return {
            "id": self.id,
            "seq": (seq or 0) + 1,
            "hlc_wall": new_wall,
            "hlc_counter": new_counter,
            "replica_id": replica,
            "actor_id": self.actor_id,
            "label": self.label,
            "kind": self.kind,
            "undoes": self.undoes,
            "root_id": self.root_id or self.id,
            "at": at,
        }


def _latest() -> sa.Select[Any]:
    """Return the query for the project's replica and its latest operation's place in time."""
    columns = (operation.c.seq, operation.c.hlc_wall, operation.c.hlc_counter)
    latest = sa.select(*columns).order_by(operation.c.seq.desc()).limit(1).subquery()
    return sa.select(
        tables.project.c.replica_id, latest.c.seq, latest.c.hlc_wall, latest.c.hlc_counter
    ).select_from(tables.project.outerjoin(latest, sa.true()))


_LATEST = _latest()


def now() -> int:
    """Return the time in microseconds since 1970 UTC."""
    return time.time_ns() // 1000


def chunks(items: Iterable[_Item], size: int) -> Iterator[list[_Item]]:
    """Yield the items in lists of at most `size`."""
    iterator = iter(items)
    while some := list(islice(iterator, size)):
        yield some


def last_operations(connection: sa.Connection, ids: Sequence[bytes]) -> dict[bytes, bytes]:
    """Return for each row that the journal knows the operation that touched it last."""
    last: dict[bytes, bytes] = {}
    for some in chunks(ids, _CHUNK):
        query = (
            sa.select(entry.c.entity_id, entry.c.operation_id)
            .join(operation, operation.c.id == entry.c.operation_id)
            .where(entry.c.entity_id.in_(some))
            .order_by(operation.c.seq)
        )
        last.update(
            (entity_id, operation_id) for entity_id, operation_id in connection.execute(query)
        )
    return last


def _action(before: Image | None, after: Image | None) -> str:
    if before is None:
        return "insert"
    return "delete" if after is None else "update"


def to_image(table: sa.Table, row: Mapping[str, Any]) -> Image:
    """Return a row as JSON can hold it: ids and bytes as hexadecimal digits."""
    return {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in row.items()
        if name in table.c
    }


def from_image(table: sa.Table, image: Mapping[str, Any]) -> Row:
    """Return the row of an image."""
    return {
        name: bytes.fromhex(value)
        if value is not None and isinstance(table.c[name].type, sa.LargeBinary)
        else value
        for name, value in image.items()
    }

"""The same reads and writes as S1 asks for, by sqlite3 and csv alone."""

from __future__ import annotations

import bisect
import csv
import hashlib
import json
import os
import sqlite3
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

_SCHEMA = """
CREATE TABLE document (id BLOB PRIMARY KEY, name TEXT, sha256 TEXT, text_sha256 TEXT,
    characters INTEGER) WITHOUT ROWID;
CREATE INDEX document_name ON document (name, id);
CREATE TABLE document_text (document_id BLOB PRIMARY KEY, text TEXT, raw BLOB);
CREATE TABLE section (id BLOB PRIMARY KEY, document_id BLOB, kind TEXT, number INTEGER,
    start INTEGER, "end" INTEGER) WITHOUT ROWID;
CREATE INDEX section_document ON section (document_id, start, "end", kind, number);
CREATE TABLE event (id BLOB PRIMARY KEY, at INTEGER, what TEXT, entity BLOB) WITHOUT ROWID;
"""


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def import_posts(path: Path, files: list[Path]) -> None:
    """Read the files, hash them, write document, text, section and event in one transaction."""
    connection = _connect(path)
    connection.executescript(_SCHEMA)
    connection.execute("BEGIN IMMEDIATE")
    for file in files:
        raw = file.read_bytes()
        text = raw.decode("utf-8")
        id_ = os.urandom(16)
        connection.execute(
            "INSERT INTO document VALUES (?, ?, ?, ?, ?)",
            (
                id_,
                file.name,
                hashlib.sha256(raw).hexdigest(),
                hashlib.sha256(text.encode()).hexdigest(),
                len(text),
            ),
        )
        connection.execute("INSERT INTO document_text VALUES (?, ?, ?)", (id_, text, raw))
        connection.execute(
            "INSERT INTO section VALUES (?, ?, 'body', 1, 0, ?)", (os.urandom(16), id_, len(text))
        )
        connection.execute(
            "INSERT INTO event VALUES (?, ?, 'import', ?)", (os.urandom(16), time.time_ns(), id_)
        )
    connection.execute("COMMIT")
    connection.close()


def fill(path: Path, ours: Path) -> None:
    """Take our codings and names over, so that both sides export the very same rows."""
    connection = _connect(path)
    connection.execute("ATTACH ? AS ours", (str(ours),))
    connection.executescript(
        """
        DELETE FROM document; DELETE FROM document_text; DELETE FROM section;
        INSERT INTO document SELECT id, name, sha256, text_sha256, characters FROM ours.document;
        INSERT INTO document_text SELECT document_id, text, raw FROM ours.document_text;
        INSERT INTO section SELECT id, document_id, kind, number, start, "end" FROM ours.section;
        CREATE TABLE code (id BLOB PRIMARY KEY, key TEXT, path TEXT);
        INSERT INTO code SELECT id, key, key FROM ours.code;
        CREATE TABLE coder (id BLOB PRIMARY KEY, name TEXT);
        INSERT INTO coder SELECT id, name FROM ours.coder;
        CREATE TABLE round (id BLOB PRIMARY KEY, name TEXT);
        INSERT INTO round SELECT id, name FROM ours.coding_round;
        CREATE TABLE coding (id BLOB PRIMARY KEY, document_id BLOB, start INTEGER, "end" INTEGER,
            code_id BLOB, coder_id BLOB, round_id BLOB, origin TEXT, unsure INTEGER, memo TEXT,
            attributes TEXT, codebook_version INTEGER, created_at INTEGER, modified_at INTEGER)
            WITHOUT ROWID;
        INSERT INTO coding SELECT id, document_id, start, "end", code_id, coder_id, round_id,
            origin, unsure, memo, attributes, codebook_version, created_at, modified_at
            FROM ours.coding;
        CREATE INDEX coding_place
            ON coding (document_id, start, "end", coder_id, code_id, round_id);
        """
    )
    connection.close()


def open_and_list(path: Path, page: int) -> None:
    """Open the file; read all ids by name, a page of names, and its counts."""
    connection = sqlite3.connect(path)
    ids = [id_ for (id_,) in connection.execute("SELECT id FROM document ORDER BY name")][:page]
    marks = ",".join("?" * len(ids))
    connection.execute(f"SELECT id, name FROM document WHERE id IN ({marks})", ids).fetchall()
    connection.execute(
        f"SELECT document_id, count(*) FROM coding WHERE document_id IN ({marks}) GROUP BY 1", ids
    ).fetchall()
    connection.close()


def spans_of(path: Path, ids: list[bytes], coder_id: bytes, round_id: bytes) -> list[float]:
    """Read the codings of some documents; return CPU seconds for each."""
    connection = sqlite3.connect(path)
    times = []
    for id_ in ids:
        begin = time.process_time()
        connection.execute(
            'SELECT c.id, start, "end", key, memo, attributes FROM coding c JOIN code ON '
            "code.id = code_id WHERE document_id = ? AND coder_id = ? AND round_id = ? "
            'ORDER BY start, "end"',
            (id_, coder_id, round_id),
        ).fetchall()
        times.append(time.process_time() - begin)
    connection.close()
    return times


def durable(path: Path, ids: list[bytes], synchronous: str) -> list[float]:
    """Write a coding and its event, each in a transaction of its own; return CPU seconds."""
    connection = _connect(path)
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    times = []
    for id_ in ids:
        begin = time.process_time()
        new = os.urandom(16)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO coding VALUES (?, ?, 200, 210, ?, ?, ?, 'manual', 0, '', '{}', 1, 0, 0)",
            (new, id_, new, new, new),
        )
        connection.execute("INSERT INTO event VALUES (?, 0, 'code', ?)", (os.urandom(16), new))
        connection.execute("COMMIT")
        times.append(time.process_time() - begin)
    connection.execute("DELETE FROM coding WHERE created_at = 0")
    connection.close()
    return times


def delete_many(path: Path, count: int) -> float:
    """Delete codings, keeping an image of each in an event; return CPU seconds."""
    connection = _connect(path)
    begin = time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    rows = connection.execute("SELECT * FROM coding LIMIT ?", (count,)).fetchall()
    for row in rows:
        image = json.dumps([v.hex() if isinstance(v, bytes) else v for v in row])
        connection.execute(
            "INSERT INTO event VALUES (?, 0, ?, ?)", (os.urandom(16), image, row[0])
        )
        connection.execute("DELETE FROM coding WHERE id = ?", (row[0],))
    connection.execute("ROLLBACK")
    taken = time.process_time() - begin
    connection.close()
    return taken


def export(path: Path, out: Path) -> None:
    """Write the same columns as our export, by one query and csv.writer."""
    connection = sqlite3.connect(path)
    sections: dict[bytes, list[tuple[int, str]]] = {}
    for id_, end, kind, number in connection.execute(
        'SELECT document_id, "end", kind, number FROM section ORDER BY document_id, start'
    ):
        sections.setdefault(id_, []).append((end, f"{kind} {number}"))
    rows = connection.execute(
        """
        SELECT d.name, d.id, d.text_sha256, c.start, c."end", substr(t.text, c.start + 1,
            c."end" - c.start), code.key, code.path, coder.name, r.name, c.origin, c.unsure,
            c.memo, c.codebook_version, c.created_at, c.modified_at, c.id, c.attributes
        FROM coding c JOIN document d ON d.id = c.document_id
            JOIN document_text t ON t.document_id = d.id JOIN code ON code.id = c.code_id
            JOIN coder ON coder.id = c.coder_id JOIN round r ON r.id = c.round_id
        ORDER BY d.name, c.start, c."end", coder.name, code.key, r.name, c.id
        """
    )
    attributes = [f"a{n}" for n in range(12)] + ["stance"]
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for (
            name, id_, digest, start, end, text, key, code_path, coder, round_, origin, unsure,
            memo, version, created, modified, coding_id, values,
        ) in rows:  # fmt: skip
            ends = sections[id_]
            section = ends[min(bisect.bisect_right(ends, (start, "\uffff")), len(ends) - 1)][1]
            parsed = json.loads(values)
            writer.writerow(
                [
                    name, str(UUID(bytes=id_)), digest, section, "false", start, end, text, key,
                    code_path, coder, round_, origin, "", "", "",
                    "true" if unsure else "false", memo, version, _moment(created),
                    _moment(modified), str(UUID(bytes=coding_id)),
                    *[parsed.get(attribute, "") for attribute in attributes],
                ]
            )  # fmt: skip
    connection.close()


def _moment(microseconds: int) -> str:
    return datetime.fromtimestamp(microseconds / 1e6, UTC).isoformat()

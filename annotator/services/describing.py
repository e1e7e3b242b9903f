"""Documents as other programs see them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from annotator.domain.round import WorkState
from annotator.services.documents import id_text
from annotator.store.journal import chunks
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as queries

# Any: JSON.
_Description = dict[str, Any]


def describe_documents(connection: sa.Connection) -> list[_Description]:
    """Return every document with its metadata, sections, parts and states, by name."""
    ids = queries.document_ids(connection)
    described = []
    for some in chunks(ids, 500):
        described += _describe(connection, some)
    return described


def _describe(connection: sa.Connection, ids: list[bytes]) -> list[_Description]:
    sections = queries.sections_by_document(connection, ids)
    parts = queries.parts_by_document(connection, ids)
    states = _states(connection, ids)
    return [
        {
            "document_id": id_text(head.id),
            "name": head.name,
            "sha256": head.sha256,
            "text_sha256": head.text_sha256,
            "encoding": head.encoding,
            "characters": head.characters,
            "script": head.script,
            "metadata": head.metadata,
            "sections": [
                {"kind": str(s.kind), "number": s.number, "start": s.start, "end": s.end}
                for s in sections[head.id]
            ],
            "parts": [
                {"number": p.number, "start": p.start, "end": p.end} for p in parts[head.id]
            ],
            "states": states[head.id],
        }
        for head in queries.heads(connection, ids)
    ]


def _states(connection: sa.Connection, ids: list[bytes]) -> dict[bytes, list[_Description]]:
    """Return the state of every coder in every round, recorded or not."""
    recorded = {
        (line.document_id, line.coder_id, line.round_id): line
        for line in coder_queries.states(connection, documents=ids)
    }
    coders, rounds = coder_queries.coders(connection), coder_queries.rounds(connection)
    found: dict[bytes, list[_Description]] = {}
    for id_ in ids:
        found[id_] = []
        for coder in coders:
            for round_ in rounds:
                line = recorded.get((id_, coder.id, round_.id))
                found[id_].append(
                    {
                        "coder": coder.name,
                        "round": round_.name,
                        "state": line.state if line else str(WorkState.NOT_OPENED),
                        "codebook_version": line.codebook_version if line else None,
                    }
                )
    return found

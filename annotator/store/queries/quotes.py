"""Stretches of documents' texts."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from annotator.store.queries import documents
from annotator.store.tables import document_text

_FEW = 3  # from so many stretches of a document on, reading it once is the faster way

Stretch = tuple[bytes, int, int]
"""Document id, start, end in code points."""


def quote(connection: sa.Connection, document_id: bytes, start: int, end: int) -> str:
    """Return the characters `[start, end)` of a document, without reading the rest of it.

    Raises:
        KeyError: there is no such document.
    """
    c = document_text.c
    part = sa.func.substr(c.text, start + 1, end - start)
    found = connection.scalar(sa.select(part).where(c.document_id == document_id))
    if found is None:
        raise KeyError(document_id.hex())
    return str(found)


def quotes(connection: sa.Connection, stretches: Sequence[Stretch]) -> list[str]:
    """Return the characters of some stretches (a few dozen), in their order.

    Raises:
        KeyError: there is no such document.
    """
    counts: dict[bytes, int] = {}
    for document_id, _, _ in stretches:
        counts[document_id] = counts.get(document_id, 0) + 1
    texts = {
        document_id: documents.text(connection, document_id)
        for document_id, count in counts.items()
        if count >= _FEW
    }
    return [
        texts[document_id][start:end]
        if document_id in texts
        else quote(connection, document_id, start, end)
        for document_id, start, end in stretches
    ]

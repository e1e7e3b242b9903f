"""Questions of an import: which codings are there already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from annotator.store.journal import Row, chunks
from annotator.store.tables import coding


def places(connection: sa.Connection, document_id: bytes) -> dict[tuple[Any, ...], bytes]:
    """Return the codings of a document by start, end, code, coder and round."""
    c = coding.c
    query = sa.select(c.start, c.end, c.code_id, c.coder_id, c.round_id, c.id).where(
        c.document_id == document_id
    )
    return {tuple(place): id_ for *place, id_ in connection.execute(query)}


def rows_by_id(connection: sa.Connection, ids: Sequence[bytes]) -> dict[bytes, Row]:
    """Return the whole rows of those of some codings that are there."""
    found: dict[bytes, Row] = {}
    for some in chunks(ids, 500):
        query = sa.select(coding).where(coding.c.id.in_(some))
        found.update((row["id"], dict(row)) for row in connection.execute(query).mappings())
    return found

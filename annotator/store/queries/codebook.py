"""Questions about the codebook."""

from __future__ import annotations

from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.store.tables import code, codebook, codebook_version


class CodeLine(NamedTuple):
    """A code; `content` is the code in the codebook file's own form, without its children."""

    id: bytes
    key: str
    parent_id: bytes | None
    position: int
    content: dict[str, Any]  # Any: JSON
    memo: str
    since_version: int
    retired_version: int | None


class VersionLine(NamedTuple):
    """A version of the codebook."""

    id: bytes
    number: int
    label: str
    state: str
    created_at: int


def codes(connection: sa.Connection) -> list[CodeLine]:
    """Return all codes, retired ones too, in the order of the tree's levels."""
    query = sa.select(*[code.c[name] for name in CodeLine._fields]).order_by(code.c.position)
    return [CodeLine(*row) for row in connection.execute(query)]


def header(connection: sa.Connection) -> tuple[bytes, dict[str, Any]] | None:
    """Return the codebook's own row and content, or None before one was loaded."""
    row = connection.execute(sa.select(codebook.c.id, codebook.c.content)).first()
    return (row[0], row[1]) if row else None


def versions(connection: sa.Connection) -> list[VersionLine]:
    """Return the versions of the codebook, latest first."""
    c = codebook_version.c
    query = sa.select(c.id, c.number, c.label, c.state, c.created_at).order_by(c.number.desc())
    return [VersionLine(*row) for row in connection.execute(query)]


def snapshot(connection: sa.Connection, number: int) -> dict[str, Any] | None:
    """Return the whole codebook as it was published under a number."""
    query = sa.select(codebook_version.c.snapshot).where(codebook_version.c.number == number)
    found: dict[str, Any] | None = connection.scalar(query)
    return found

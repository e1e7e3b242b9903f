"""Questions about the project itself and its variables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.store.tables import project, variable, variable_value


class ProjectLine(NamedTuple):
    """The project's own row."""

    id: bytes
    title: str
    memo: str
    settings: dict[str, Any]  # Any: JSON


def project_line(connection: sa.Connection) -> ProjectLine:
    """Return the project's own row."""
    query = sa.select(project.c.id, project.c.title, project.c.memo, project.c.settings)
    return ProjectLine(*connection.execute(query).one())


def document_variables(connection: sa.Connection) -> list[tuple[bytes, str]]:
    """Return id and key of the document variables in their order."""
    query = (
        sa.select(variable.c.id, variable.c.key)
        .where(variable.c.scope == "document")
        .order_by(variable.c.position)
    )
    return [(id_, key) for id_, key in connection.execute(query)]


def variable_values(
    connection: sa.Connection, documents: Sequence[bytes]
) -> dict[bytes, dict[str, str]]:
    """Return the values of document variables by document and key; none is left out."""
    c = variable_value.c
    query = (
        sa.select(c.document_id, variable.c.key, c.value)
        .join(variable, variable.c.id == c.variable_id)
        .where(c.document_id.in_(documents), c.section_id.is_(None))
    )
    found: dict[bytes, dict[str, str]] = {}
    for id_, key, value in connection.execute(query):
        found.setdefault(id_, {})[key] = value
    return found

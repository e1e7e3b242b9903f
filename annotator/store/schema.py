"""The schema a project file must have: exactly ours.

A file may come from anywhere, and a trigger or view in it would run as soon as we write. So what
the file says of itself must equal `db/schema.sql`, which is generated from `tables` and compared
in a test.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from annotator.domain.errors import UserError
from annotator.resources import data_root


def schema_sql() -> str:
    """Return the whole schema as SQLite's statements, made from the tables."""
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    from annotator.store.tables import metadata

    dialect = sqlite.dialect()
    statements: list[sa.schema.ExecutableDDLElement] = []
    for table in metadata.sorted_tables:
        statements.append(CreateTable(table))
        statements += [CreateIndex(i) for i in sorted(table.indexes, key=lambda i: str(i.name))]
    return "".join(_tidy(str(s.compile(dialect=dialect))) + ";\n\n" for s in statements)


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip() for line in statement.strip().splitlines() if line.strip())


def normalised(statement: str) -> str:
    """Return a statement without the blanks and quotes that do not matter."""
    return re.sub(r"\s+", " ", re.sub(r"\s*([(),])\s*", r"\1", statement.replace('"', ""))).strip()


# Any: the driver ships no types.
def check_schema(connection: Any, path: Path) -> None:
    """Check that the schema of an open file is ours.

    Raises:
        UserError: it is not.
    """
    found = {
        normalised(sql)
        for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    }
    text = (data_root() / "db" / "schema.sql").read_text(encoding="utf-8")
    expected = {normalised(s) for s in text.split(";\n") if s.strip()}
    if found != expected:
        raise UserError("project.foreign_schema", project=path.name)

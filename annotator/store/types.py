"""Column types that SQLite STRICT tables and PostgreSQL both take.

STRICT accepts INT, INTEGER, REAL, TEXT, BLOB and ANY only, so SQLAlchemy's own Boolean, DateTime,
JSON and Uuid are of no use. Ids are the 16 bytes of a UUID, times are microseconds since 1970 UTC,
JSON is canonical text.
"""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

Id = sa.LargeBinary
"""16 bytes of a UUID version 7: BLOB, on PostgreSQL BYTEA."""

# Microseconds overflow PostgreSQL's INTEGER; STRICT does not know the name BIGINT.
Moment = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""Microseconds since 1970-01-01 UTC."""


class Flag(sa.types.TypeDecorator[bool]):
    """A yes or no, kept as 1 or 0."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: sa.Dialect) -> int | None:  # noqa: ARG002
        """Return what is stored."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> bool | None:  # noqa: ARG002
        """Return what was stored."""
        return None if value is None else bool(value)


# Any: a JSON value is whatever its writer put in; readers check what they need.
class Json(sa.types.TypeDecorator[Any]):
    """A JSON value, kept as canonical text: sorted keys, no blanks, no escapes."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | None:  # noqa: ARG002
        """Return what is stored."""
        return None if value is None else canonical_json(value)

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> Any:  # noqa: ARG002
        """Return what was stored."""
        return None if value is None else json.loads(value)


def canonical_json(value: object) -> str:
    """Return JSON text that is the same for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

"""Questions about codings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.store.journal import chunks
from annotator.store.tables import (
    code,
    codebook_version,
    coder,
    coding,
    coding_round,
    document,
)
from annotator.store.types import canonical_json


class CodingLine(NamedTuple):
    """A coding as the window shows it; `code` is the code's key, times are microseconds."""

    id: bytes
    document_id: bytes
    start: int
    end: int
    code: str
    coder_id: bytes
    round_id: bytes
    origin: str
    confirmed_at: int | None
    unsure: bool
    memo: str
    attributes: dict[str, Any]  # Any: JSON, values as in annotator.domain.coding
    codebook_version: int | None
    created_at: int
    modified_at: int


_LINE = [
    code.c.key.label("code") if name == "code" else coding.c[name] for name in CodingLine._fields
]


def lines_where(*conditions: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Return the query for the codings that meet conditions; its rows make `CodingLine`s."""
    return (
        sa.select(*_LINE)
        .join(code, code.c.id == coding.c.code_id)
        .where(*conditions)
        .order_by(coding.c.document_id, coding.c.start, coding.c.end, code.c.key)
    )


def whatever_index(column: sa.ColumnElement[bytes]) -> sa.ColumnElement[bytes]:
    """Return a column as SQLite looks it up in no index.

    Beside a document it would take the index of coders, and go through all that one of them
    ever did, to find the few codings of that document.
    """
    return sa.func.coalesce(column, column)


def codings_of(
    connection: sa.Connection, document_id: bytes, *, coder_id: bytes, round_id: bytes
) -> list[CodingLine]:
    """Return one coder's codings of a document in a round, in order of place."""
    query = lines_where(
        coding.c.document_id == document_id,
        whatever_index(coding.c.coder_id) == coder_id,
        whatever_index(coding.c.round_id) == round_id,
    )
    return [CodingLine(*row) for row in connection.execute(query)]


def codings_by(connection: sa.Connection, *, coder_id: bytes, round_id: bytes) -> list[CodingLine]:
    """Return all codings of a coder in a round, by document and place."""
    query = lines_where(coding.c.coder_id == coder_id, coding.c.round_id == round_id)
    return [CodingLine(*row) for row in connection.execute(query)]


def coding_line(connection: sa.Connection, coding_id: bytes) -> CodingLine | None:
    """Return one coding, or None if it is not there (any more)."""
    row = connection.execute(lines_where(coding.c.id == coding_id)).first()
    return CodingLine(*row) if row else None


def counts_by_document(
    connection: sa.Connection, documents: Sequence[bytes], *, coder_id: bytes, round_id: bytes
) -> dict[bytes, int]:
    """Return how many codings of one coder each of some documents has; none is left out."""
    query = (
        sa.select(coding.c.document_id, sa.func.count())
        .where(
            coding.c.document_id.in_(documents),
            whatever_index(coding.c.coder_id) == coder_id,
            whatever_index(coding.c.round_id) == round_id,
        )
        .group_by(coding.c.document_id)
    )
    return {id_: count for id_, count in connection.execute(query)}


def counts_by_code(
    connection: sa.Connection, *, coder_id: bytes, round_id: bytes
) -> dict[str, int]:
    """Return how many codings of one coder each code has; none is left out."""
    # Counted before joining: by the code's id the rows lie in the index in order already.
    counted = (
        sa.select(coding.c.code_id, sa.func.count().label("codings"))
        .where(coding.c.coder_id == coder_id, coding.c.round_id == round_id)
        .group_by(coding.c.code_id)
        .subquery()
    )
    query = sa.select(code.c.key, counted.c.codings).join(counted, counted.c.code_id == code.c.id)
    return {key: count for key, count in connection.execute(query)}


def has_codings(connection: sa.Connection, document_id: bytes) -> bool:
    """Tell whether anybody coded a document."""
    query = sa.select(coding.c.id).where(coding.c.document_id == document_id).limit(1)
    return connection.execute(query).first() is not None


class Placement(NamedTuple):
    """All that decides whether a coding may stand where it is wanted; None: there is no such."""

    round_name: str | None
    round_state: str | None
    document: str | None
    characters: int | None
    code_id: bytes | None
    code_retired: bool
    codebook_version: int | None
    taken_by: bytes | None


def placement(
    connection: sa.Connection,
    place: tuple[bytes, bytes, bytes],
    span: tuple[int, int],
    key: str,
) -> Placement:
    """Answer in one query, as it stands on the way of each coding.

    Args:
        connection: where to ask.
        place: document, coder and round.
        span: start and end in code points.
        key: the code's key.
    """
    document_id, coder_id, round_id = place
    values = {
        "document_id": document_id,
        "coder_id": coder_id,
        "round_id": round_id,
        "start": span[0],
        "end": span[1],
        "key": key,
    }
    return Placement(*connection.execute(_PLACEMENT, values).one())


def _placement() -> sa.Select[Any]:
    bind = sa.bindparam
    in_round = coding_round.c.id == bind("round_id")
    in_document = document.c.id == bind("document_id")
    with_key = code.c.key == bind("key")
    taken = (
        sa.select(coding.c.id)
        .join(code, code.c.id == coding.c.code_id)
        .where(
            coding.c.document_id == bind("document_id"),
            coding.c.start == bind("start"),
            coding.c.end == bind("end"),
            coding.c.coder_id == bind("coder_id"),
            coding.c.round_id == bind("round_id"),
            with_key,
        )
    )
    answers = (
        sa.select(coding_round.c.name).where(in_round),
        sa.select(coding_round.c.state).where(in_round),
        sa.select(document.c.name).where(in_document),
        sa.select(document.c.characters).where(in_document),
        sa.select(code.c.id).where(with_key),
        sa.select(code.c.retired_version.is_not(None)).where(with_key),
        sa.select(sa.func.max(codebook_version.c.number)),
        taken,
    )
    return sa.select(*[answer.scalar_subquery() for answer in answers])


_PLACEMENT = _placement()


class ExportLine(NamedTuple):
    """A coding as the export reads it: everything raw, the rest by id."""

    start: int
    end: int
    code_id: bytes
    coder_id: bytes
    round_id: bytes
    id: bytes
    document_id: bytes
    origin: str
    source_coding_id: bytes | None
    confirmed_by: str | None
    confirmed_at: int | None
    unsure: int
    memo: str
    attributes: str
    codebook_version: int | None
    created_at: int
    modified_at: int


_RAW = [
    sa.type_coerce(coding.c[name], sa.Text if name == "attributes" else sa.Integer).label(name)
    if name in {"attributes", "unsure"}
    else coding.c[name]
    for name in ExportLine._fields
]


def export_lines(
    connection: sa.Connection, documents: Sequence[bytes], round_id: bytes | None
) -> Sequence[Any]:
    """Return the codings of some documents, columns as in `ExportLine`, in no order.

    Plain tuples, not `ExportLine`: naming the fields of a million rows costs a second.
    """
    query = sa.select(*_RAW).where(coding.c.document_id.in_(documents))
    if round_id is not None:
        query = query.where(coding.c.round_id == round_id)
    return connection.execute(query).all()


class SpanLine(NamedTuple):
    """What agreement needs of a coding."""

    id: bytes
    document_id: bytes
    coder_id: bytes
    code: str
    start: int
    end: int
    origin: str
    confirmed: bool
    attributes: str
    """As the row holds them: JSON."""


def spans_for_agreement(
    connection: sa.Connection, documents: Sequence[bytes], round_id: bytes
) -> list[SpanLine]:
    """Return the codings of some documents in a round, in order of place."""
    c = coding.c
    query = (
        sa.select(
            c.id, c.document_id, c.coder_id, code.c.key, c.start, c.end, c.origin,
            c.confirmed_at.is_not(None), sa.type_coerce(c.attributes, sa.Text),
        )
        .join(code, code.c.id == c.code_id)
        .where(c.document_id.in_(documents), c.round_id == round_id)
        .order_by(c.document_id, c.start, c.end)
    )  # fmt: skip
    return [SpanLine(*row) for row in connection.execute(query)]


def coding_count(connection: sa.Connection) -> int:
    """Return how many codings there are."""
    return connection.scalar(sa.select(sa.func.count()).select_from(coding)) or 0


def names_by_id(
    connection: sa.Connection,
) -> tuple[dict[bytes, str], dict[bytes, str], dict[bytes, str]]:
    """Return code keys, coder names and round names by id."""
    return (
        {id_: key for id_, key in connection.execute(sa.select(code.c.id, code.c.key))},
        {id_: name for id_, name in connection.execute(sa.select(coder.c.id, coder.c.name))},
        {
            id_: name
            for id_, name in connection.execute(sa.select(coding_round.c.id, coding_round.c.name))
        },
    )


def lines_by_id(connection: sa.Connection, ids: Sequence[bytes]) -> dict[bytes, CodingLine]:
    """Return those of some codings that are there."""
    found = {}
    for some in chunks(ids, 500):
        for row in connection.execute(lines_where(coding.c.id.in_(some))):
            found[row[0]] = CodingLine(*row)
    return found


def is_held(connection: sa.Connection, attribute_id: str) -> bool:
    """Tell whether a coding may have a value of an attribute; no is certain."""
    key = canonical_json(attribute_id) + ":"
    content = sa.type_coerce(coding.c.attributes, sa.Text)
    query = sa.select(coding.c.id).where(content.contains(key, autoescape=True)).limit(1)
    return connection.execute(query).first() is not None

"""Questions about notes on disagreements."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import sqlalchemy as sa

from annotator.store.journal import chunks
from annotator.store.tables import coder, coding, coding_round, disagreement_note, document


class NoteLine(NamedTuple):
    """A note with the names of what it refers to; times are microseconds.

    `absent` is the coder who has no coding there, None where there are two codings; `author` is
    None for nobody in particular.
    """

    id: bytes
    document_id: bytes
    document: str
    round: str
    first_coding_id: bytes
    second_coding_id: bytes | None
    absent: str | None
    start: int
    end: int
    author: str | None
    text: str
    resolved: bool
    created_at: int
    modified_at: int


def notes(connection: sa.Connection) -> list[NoteLine]:
    """Return all notes on documents in use, in order of documents, places and time."""
    note, absent, author = disagreement_note.c, coder.alias("absent"), coder.alias("author")
    query = (
        sa.select(
            *[
                note.id,
                note.document_id,
                document.c.name,
                coding_round.c.name,
                note.first_coding_id,
                note.second_coding_id,
                absent.c.name,
                note.start,
                note.end,
                author.c.name,
                note.text,
                note.resolved,
                note.created_at,
                note.modified_at,
            ]
        )
        .join(document, document.c.id == note.document_id)
        .join(coding_round, coding_round.c.id == note.round_id)
        .outerjoin(absent, absent.c.id == note.absent_coder_id)
        .outerjoin(author, author.c.id == note.author_id)
        .where(document.c.removed_at.is_(None))
        .order_by(document.c.name, note.start, note.end, note.created_at, note.id)
    )
    return [NoteLine(*row) for row in connection.execute(query)]


def content(connection: sa.Connection, note_id: bytes) -> tuple[str, bool] | None:
    """Return the text of a note and whether it is resolved; None if it is not there (any more)."""
    note = disagreement_note.c
    row = connection.execute(sa.select(note.text, note.resolved).where(note.id == note_id)).first()
    return None if row is None else (row[0], row[1])


def codings_there(connection: sa.Connection, ids: Iterable[bytes]) -> set[bytes]:
    """Return which of some codings are there."""
    found: set[bytes] = set()
    for some in chunks(ids, 500):
        found.update(connection.scalars(sa.select(coding.c.id).where(coding.c.id.in_(some))))
    return found

"""Search results for a list: the first ones with their places, all of them counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

import sqlalchemy as sa

from annotator.services.project import Project
from annotator.services.search import Hit, search
from annotator.store.queries.quotes import quotes

LISTED = 10_000
"""Hits that are kept; the others are only counted."""


class HitRow(NamedTuple):
    """A hit, or, with `start` −1, a document that has `end` hits."""

    document_id: bytes
    document: str
    start: int
    end: int

    @property
    def is_head(self) -> bool:
        """Whether the row stands for a document."""
        return self.start < 0


class Found(NamedTuple):
    """How much was found so far, and the rows that are new since the last time."""

    rows: Sequence[HitRow]
    hits: int
    documents: int
    searched: int
    total: int


def find_rows(project: Project, query: str, tell: Callable[[Found], None]) -> Found:
    """Search all documents; `tell` gets what was found, now and then, and may stop it.

    Returns what was not told yet.

    Raises:
        UserError: there is nothing to search for.
        Cancelled: `tell` raised it.
    """
    rows: list[HitRow] = []
    hits = documents = searched = total = listed = 0

    def progress(done: int, of: int) -> None:
        nonlocal searched, total
        searched, total = done, of
        tell(Found(tuple(rows), hits, documents, searched, total))
        rows.clear()

    found = search(project, query, progress=progress)
    for (document_id, name), group in groupby(
        found, key=lambda hit: (hit.document_id, hit.document)
    ):
        places = _places(group)
        documents += 1
        hits += len(places)
        if listed < LISTED:
            rows.append(HitRow(document_id, name, -1, len(places)))
            kept = places[: LISTED - listed]
            rows.extend(HitRow(document_id, name, start, end) for start, end in kept)
            listed += len(kept)
    return Found(tuple(rows), hits, documents, total, total)


def _places(hits: Iterable[Hit]) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in hits]


class Context(NamedTuple):
    """A hit between the characters around it, on one line."""

    before: str
    hit: str
    after: str


def contexts(connection: sa.Connection, rows: Sequence[HitRow], around: int) -> list[Context]:
    """Return some hits (a few dozen) with so many characters on either side."""
    stretches = [(row.document_id, max(0, row.start - around), row.end + around) for row in rows]
    return [
        Context(
            _line(words[: row.start - first]),
            _line(words[row.start - first : row.end - first]),
            _line(words[row.end - first :]),
        )
        for row, words, (_, first, _) in zip(
            rows, quotes(connection, stretches), stretches, strict=True
        )
    ]


def _line(text: str) -> str:
    return text.replace("\n", " ")

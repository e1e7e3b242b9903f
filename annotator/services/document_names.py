"""Find documents by name and title, in either Chinese script."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from annotator.language.folding import fold
from annotator.store.queries import document_rows as queries


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Names and titles of all documents, folded into one text for searching.

    Document `ids[i]` has the characters of `folded` from `starts[i]` to the next start.
    """

    ids: Sequence[bytes]
    starts: Sequence[int]
    folded: str


def name_index(connection: sa.Connection) -> NameIndex:
    """Read the names and titles of all documents; takes a second per 100,000."""
    ids, starts, lines = [], [], []
    at = 0
    for id_, name, title in queries.names_and_titles(connection):
        line = f"{name}\t{title}\n"
        ids.append(id_)
        starts.append(at)
        lines.append(line)
        at += len(line)
    return NameIndex(ids, starts, fold("".join(lines)))


def find_names(index: NameIndex, text: str) -> list[bytes]:
    """Return the ids of the documents whose name or title holds a text, in order of name."""
    wanted = fold(text)
    found: list[bytes] = []
    at = index.folded.find(wanted)
    while wanted and at >= 0:
        row = bisect_right(index.starts, at) - 1
        found.append(index.ids[row])
        if row + 1 == len(index.starts):
            break
        at = index.folded.find(wanted, index.starts[row + 1])
    return found

"""The codings of one coder as a list: chosen, ordered, with their words."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import sqlalchemy as sa

from annotator.domain.document import Section
from annotator.language.folding import fold
from annotator.store.journal import chunks
from annotator.store.queries import coding_rows as queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.coding_rows import CodingPlace
from annotator.store.queries.codings import CodingLine
from annotator.store.queries.quotes import quotes

QUOTE = 240
"""Characters of a coding's text that a list shows."""

_AT_ONCE = 200  # documents read at a time


class CodingOrder(StrEnum):
    """What a list of codings is ordered by."""

    PLACE = "place"
    SECTION = "section"
    CODE = "code"
    TEXT = "text"
    MEMO = "memo"
    UNSURE = "unsure"
    ATTRIBUTES = "attributes"


@dataclass(frozen=True, slots=True)
class CodingChoice:
    """Which codings: of whom, where, with which codes (None: any), holding which text."""

    coder_id: bytes
    round_id: bytes
    document_id: bytes | None = None
    codes: frozenset[str] | None = None
    text: str = ""
    order: CodingOrder = CodingOrder.PLACE
    descending: bool = False


class CodingRow(NamedTuple):
    """A coding with what stands around it; `quote` has at most `QUOTE` characters."""

    line: CodingLine
    document: str
    section: Section | None
    quote: str


def choose_codings(connection: sa.Connection, choice: CodingChoice) -> list[bytes]:
    """Return the ids of the codings that are wanted, in the order that is wanted.

    A text is looked for in the coded words and in the memo, in either script. Only that, and the
    orders that the database does not know, read more than ids.
    """
    own = queries.Own(choice.coder_id, choice.round_id, choice.document_id, choice.codes)
    if choice.order in queries.ORDERS and not choice.text:
        return queries.own_ids(connection, own, choice.order, descending=choice.descending)
    places = queries.own_places(connection, own)
    folded: dict[bytes, str] = {}
    if choice.text or choice.order is CodingOrder.TEXT:
        folded = _folded_quotes(connection, places)
    if choice.text:
        wanted = fold(choice.text)
        places = [
            place for place in places if wanted in folded[place.id] or wanted in fold(place.memo)
        ]
    if choice.order in queries.ORDERS:
        kept = {place.id for place in places}
        ids = queries.own_ids(connection, own, choice.order, descending=choice.descending)
        return [id_ for id_ in ids if id_ in kept]
    key = _order_key(connection, choice.order, folded)
    # Sorting is stable: equal ones stay in order of place, whichever way the others go.
    return [place.id for place in sorted(places, key=key, reverse=choice.descending)]


def _order_key(
    connection: sa.Connection, order: CodingOrder, folded: dict[bytes, str]
) -> Callable[[CodingPlace], tuple[object, ...]]:
    """Return what the order by section, text or attributes goes by."""
    sections: dict[bytes, list[Section]] = {}

    def section(place: CodingPlace) -> tuple[object, ...]:
        if place.document_id not in sections:
            sections[place.document_id] = document_queries.sections(connection, place.document_id)
        found = section_of(sections[place.document_id], place.start)
        return (str(found.kind), found.number) if found else ("", 0)

    if order is CodingOrder.SECTION:
        return section
    if order is CodingOrder.TEXT:
        return lambda place: (folded[place.id],)
    return lambda place: (len(json.loads(place.attributes)),)


def _folded_quotes(connection: sa.Connection, places: Iterable[CodingPlace]) -> dict[bytes, str]:
    by_document: dict[bytes, list[CodingPlace]] = {}
    for place in places:
        by_document.setdefault(place.document_id, []).append(place)
    found = {}
    for some in chunks(by_document, _AT_ONCE):
        for document_id, text in document_queries.texts(connection, some).items():
            folded = fold(text)
            for place in by_document[document_id]:
                found[place.id] = folded[place.start : place.end]
    return found


def coding_rows(connection: sa.Connection, ids: Sequence[bytes]) -> list[CodingRow]:
    """Return some codings (a few dozen) in the order of their ids; those that are gone have none.

    Each document concerned is read once, so ask for neighbours together.
    """
    lines = coding_queries.lines_by_id(connection, ids)
    documents = list({line.document_id for line in lines.values()})
    names = {head.id: head.name for head in document_queries.heads(connection, documents)}
    sections = document_queries.sections_by_document(connection, documents)
    found = [lines[id_] for id_ in ids if id_ in lines]
    words = quotes(
        connection,
        [(line.document_id, line.start, min(line.end, line.start + QUOTE)) for line in found],
    )
    return [
        CodingRow(
            line,
            names[line.document_id],
            section_of(sections[line.document_id], line.start),
            quote,
        )
        for line, quote in zip(found, words, strict=True)
    ]


def section_of(sections: Sequence[Section], position: int) -> Section | None:
    """Return the section that holds a position or is next behind it; None behind the last."""
    at = bisect_right(sections, position, key=lambda section: section.end)
    return sections[at] if at < len(sections) else None

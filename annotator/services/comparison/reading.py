"""Reads the documents of a comparison, with their codings and what is left out of them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import sqlalchemy as sa

from annotator.domain.coding import Origin
from annotator.domain.document import Section, SectionKind
from annotator.domain.progress import Progress
from annotator.services.comparison.continuum import Continuum, Edges, without
from annotator.services.comparison.material import (
    ComparedCoding,
    ComparedDocument,
    Excluded,
    Work,
)
from annotator.store.journal import chunks
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries

if TYPE_CHECKING:
    from annotator.services.comparison.cache import Cache

_LEFT_OUT = (SectionKind.METADATA, SectionKind.BOILERPLATE)
_AT_ONCE = 100  # documents read at a time


@dataclass(frozen=True, slots=True)
class Plan:
    """How documents are read: of which round and coders (ids with names), with what."""

    round_id: bytes
    names: Sequence[tuple[bytes, str]]
    boilerplate: bool
    edges: bool
    origins: Sequence[str]


@dataclass(frozen=True, slots=True, eq=False)
class ReadDocument:
    """A document, and what was left out of it."""

    document: ComparedDocument
    origins: Counter[str] = field(default_factory=Counter)
    clipped: Sequence[ComparedCoding] = ()
    dropped: Sequence[ComparedCoding] = ()
    vanished: Sequence[ComparedCoding] = ()


def read_documents(
    connection: sa.Connection,
    chosen: Mapping[bytes, Work],
    plan: Plan,
    excluded: Excluded,
    cache: Cache,
    progress: Progress,
) -> list[ComparedDocument]:
    """Return documents in the order of `chosen`; those in the cache are taken from there.

    What was left out of them is noted in `excluded`.

    Raises:
        Cancelled: the person asked to stop.
    """
    if cache.kept.plan != plan:
        cache.kept.read.clear()
        cache.kept.plan = plan
    kept = cache.kept.read
    missing = [id_ for id_, work in chosen.items() if not _is_kept(kept.get(id_), work)]
    done = len(chosen) - len(missing)
    for some in chunks(missing, _AT_ONCE):
        progress(done, len(chosen))
        for read in _read(connection, {id_: chosen[id_] for id_ in some}, plan):
            kept[read.document.id] = read
            done += 1
            progress(done, len(chosen))
    found = [kept[id_] for id_ in chosen]
    for read in found:
        _note(read, excluded)
    return [read.document for read in found]


def _is_kept(read: ReadDocument | None, work: Work) -> bool:
    """Tell whether a document was read as it is wanted now; who finished it may have changed."""
    if read is None:
        return False
    document = read.document
    return document.versions == work.versions and document.finished == work.finished


def _note(read: ReadDocument, excluded: Excluded) -> None:
    name = read.document.name
    excluded.origins.update(read.origins)
    excluded.clipped.extend((name, coding) for coding in read.clipped)
    excluded.dropped.extend((name, coding) for coding in read.dropped)
    excluded.vanished.extend((name, coding) for coding in read.vanished)


def _read(
    connection: sa.Connection, chosen: Mapping[bytes, Work], plan: Plan
) -> Iterable[ReadDocument]:
    ids = list(chosen)
    by_document: dict[bytes, list[coding_queries.SpanLine]] = {id_: [] for id_ in ids}
    for line in coding_queries.spans_for_agreement(connection, ids, plan.round_id):
        by_document[line.document_id].append(line)
    sections = document_queries.sections_by_document(connection, ids)
    texts = document_queries.texts(connection, ids)
    names = dict(plan.names)
    for head in document_queries.heads(connection, ids):
        work = chosen[head.id]
        origins: Counter[str] = Counter()
        codings = []
        for line in by_document[head.id]:
            name = names.get(line.coder_id)
            if name is None or name not in work.versions:
                continue
            if _takes_part(line, plan.origins):
                codings.append(_coding(line, name))
            else:
                origins[line.origin] += 1
        document = _document(head, texts[head.id], sections[head.id], work, codings, plan)
        yield _with_left_out(document, origins, plan)


def _document(
    head: document_queries.DocumentHead,
    text: str,
    sections: Sequence[Section],
    work: Work,
    codings: Sequence[ComparedCoding],
    plan: Plan,
) -> ComparedDocument:
    kept = [s for s in sections if plan.boilerplate or s.kind not in _LEFT_OUT]
    out = [s.span for s in sections if not plan.boilerplate and s.kind in _LEFT_OUT]
    return ComparedDocument(
        head.id,
        head.name,
        text,
        kept,
        without(head.characters, out),
        work.versions,
        codings,
        work.finished,
    )


def _coding(line: coding_queries.SpanLine, coder: str) -> ComparedCoding:
    attributes = json.loads(line.attributes) if line.attributes != "{}" else {}
    return ComparedCoding(line.id, coder, line.code, line.start, line.end, attributes)


def _takes_part(line: coding_queries.SpanLine, origins: Sequence[str]) -> bool:
    if line.origin in {Origin.MANUAL, Origin.IMPORTED} or line.origin in origins:
        return True
    return line.origin == Origin.SUGGESTED and line.confirmed


def _with_left_out(document: ComparedDocument, origins: Counter[str], plan: Plan) -> ReadDocument:
    """Note which codings are clipped or dropped; take off edges, if that is wanted."""
    continuum = Continuum(document.pieces)
    edges = Edges(document.text, document.pieces) if plan.edges else None
    codings, clipped, dropped, vanished = [], [], [], []
    for coding in document.codings:
        kept = continuum.length_between(coding.start, coding.end)
        if kept == 0:
            dropped.append(coding)
        elif kept < coding.end - coding.start:
            clipped.append(coding)
        if edges is not None and kept:
            span = edges.trimmed(coding.start, coding.end)
            if span is None:
                vanished.append(coding)
                continue
            codings.append(replace(coding, start=span.start, end=span.end))
        else:
            codings.append(coding)
    if edges is not None:
        codings.sort(key=lambda coding: (coding.start, coding.end))
        document = replace(document, codings=codings)
    return ReadDocument(document, origins, clipped, dropped, vanished)

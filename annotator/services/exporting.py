"""Codings as rows of a table."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from annotator.domain.coding import attribute_to_text
from annotator.domain.document import Section, SectionKind
from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.formats.codings import csv_writer
from annotator.services.moments import moment_text
from annotator.services.project import Project
from annotator.services.rounds import find_round
from annotator.store.journal import chunks
from annotator.store.queries import codebook as codebook_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries import project as project_queries

_AT_ONCE = 200  # documents read at a time
_SIDE_FILES = ("", "-wal", "-shm", "-journal", ".lock", ".holder")
_REMEMBERED = 4096  # times and attribute sets that neighbouring rows share


@dataclass(frozen=True, slots=True)
class _Tables:
    """What stands beside every coding, by id."""

    codes: Mapping[bytes, str]
    paths: Mapping[bytes, str]
    coders: Mapping[bytes, str]
    rounds: Mapping[bytes, str]
    attribute_ids: Sequence[str]
    variable_ids: Sequence[str]


def export_codings(
    project: Project,
    path: Path,
    *,
    round_name: str | None = None,
    for_spreadsheet: bool = False,
    overwrite: bool = False,
    progress: Progress = silent,
) -> int:
    """Write the codings as CSV; return how many.

    Without `round_name` those of all rounds.

    Raises:
        UserError: there is a file of that name (without `overwrite`), it is the project itself,
            it cannot be written, or there is no such round. A file that was there is as it was.
        Cancelled: the person asked to stop; the same holds.
    """
    refuse_project_file(project, path)
    round_id = find_round(project, round_name).id if round_name is not None else None
    return project.read(_export, path, round_id, for_spreadsheet, overwrite, progress)


def refuse_project_file(project: Project, out: Path) -> None:
    """Refuse to write over the project, or over what stands beside it while it is open.

    Raises:
        UserError: it is one of these.
    """
    own = project.path.resolve()
    beside = {own.with_name(own.name + end) for end in _SIDE_FILES}
    if out.resolve() in beside or (out.exists() and out.samefile(own)):
        raise UserError("export.is_project", file=out.name)


def _export(
    connection: sa.Connection,
    path: Path,
    round_id: bytes | None,
    for_spreadsheet: bool,
    overwrite: bool,
    progress: Progress,
) -> int:
    tables = _tables(connection)
    header = csv_writer.header(tables.attribute_ids, tables.variable_ids)
    rows = _rows(connection, tables, round_id, progress)
    return csv_writer.write_codings(
        path, header, rows, overwrite=overwrite, for_spreadsheet=for_spreadsheet
    )


def _tables(connection: sa.Connection) -> _Tables:
    codes, coders, rounds = coding_queries.names_by_id(connection)
    lines = codebook_queries.codes(connection)
    found = codebook_queries.header(connection)
    language = found[1]["languages"][0] if found else "en"
    variables = [key for _, key in project_queries.document_variables(connection)]
    return _Tables(
        codes,
        _paths(lines, language),
        coders,
        rounds,
        _attribute_ids(connection, lines),
        variables,
    )


def _attribute_ids(
    connection: sa.Connection, lines: Sequence[codebook_queries.CodeLine]
) -> list[str]:
    """Return the attributes of the codebook, and those gone from it that codings still hold."""
    ids = dict.fromkeys(_ids_in([line.content for line in lines]))
    gone: dict[str, None] = {}
    for version in codebook_queries.versions(connection):
        snapshot = codebook_queries.snapshot(connection, version.number)
        gone.update(dict.fromkeys(_ids_in(snapshot["codes"]) if snapshot else ()))
    held = [id_ for id_ in gone if id_ not in ids and coding_queries.is_held(connection, id_)]
    return [*ids, *held]


def _ids_in(codes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for code in codes:
        yield from (attribute["id"] for attribute in code.get("attributes", ()))
        yield from _ids_in(code.get("children", ()))


def _paths(lines: Sequence[codebook_queries.CodeLine], language: str) -> dict[bytes, str]:
    by_id = {line.id: line for line in lines}

    def path(line: codebook_queries.CodeLine) -> str:
        names = line.content["name"]
        name = names.get(language) or next(iter(names.values()), line.key)
        parent = by_id.get(line.parent_id) if line.parent_id else None
        return f"{path(parent)} / {name}" if parent else name

    return {line.id: path(line) for line in lines}


def _rows(
    connection: sa.Connection, tables: _Tables, round_id: bytes | None, progress: Progress
) -> Iterator[tuple[str, ...]]:
    """Yield the rows in the order of the contract: by document name, then by place."""
    heads = document_queries.identities(connection)
    make = _row_maker(tables)
    done = 0
    for some in chunks(heads, _AT_ONCE):
        progress(done, len(heads))
        done += len(some)
        ids = [id_ for id_, *_ in some]
        by_document: dict[bytes, list[Any]] = {}
        for line in coding_queries.export_lines(connection, ids, round_id):
            by_document.setdefault(line[6], []).append(line)
        if not by_document:
            continue
        wanted = list(by_document)
        texts = document_queries.texts(connection, wanted)
        sections = document_queries.sections_by_document(connection, wanted)
        values = project_queries.variable_values(connection, wanted)
        for id_, name, digest, _ in some:
            if id_ in by_document:
                first = (name, _id_text(id_), digest)
                variables = tuple(values.get(id_, {}).get(key, "") for key in tables.variable_ids)
                yield from make(first, texts[id_], sections[id_], by_document[id_], variables)


_RowMaker = Callable[
    [tuple[str, str, str], str, list[Section], list[Any], tuple[str, ...]],
    Iterator[tuple[str, ...]],
]


def _row_maker(tables: _Tables) -> _RowMaker:
    """Return what makes the rows of a document.

    A closure, not a method: a million rows pass here, and local names are what Python finds
    fastest.
    """
    codes, paths, coders, rounds = tables.codes, tables.paths, tables.coders, tables.rounds
    ranks = {
        id_: rank
        for names in (coders, codes, rounds)
        for rank, id_ in enumerate(sorted(names, key=names.__getitem__))
    }
    moment = lru_cache(_REMEMBERED)(moment_text)
    cells = lru_cache(_REMEMBERED)(_attribute_cells(tables.attribute_ids))

    def order(line: Sequence[Any]) -> tuple[Any, ...]:
        return (line[0], line[1], ranks[line[3]], ranks[line[2]], ranks[line[4]], line[5])

    def rows(
        first: tuple[str, str, str],
        text: str,
        sections: list[Section],
        lines: list[Any],
        variables: tuple[str, ...],
    ) -> Iterator[tuple[str, ...]]:
        ends = [section.end for section in sections]
        labels = [(s.label, _truth(s.kind is SectionKind.BOILERPLATE)) for s in sections]
        labels.append(("", "false"))
        lines.sort(key=order)
        for (
            start, end, code_id, coder_id, round_id, id_, _, origin, source, confirmed_by,
            confirmed_at, unsure, memo, attributes, version, created_at, modified_at,
        ) in lines:  # fmt: skip
            yield (
                *first,
                *labels[bisect_right(ends, start)],
                str(start),
                str(end),
                text[start:end],
                codes[code_id],
                paths[code_id],
                coders[coder_id],
                rounds[round_id],
                origin,
                _id_text(source) if source else "",
                confirmed_by or "",
                moment(confirmed_at) if confirmed_at is not None else "",
                "true" if unsure else "false",
                memo,
                "" if version is None else str(version),
                moment(created_at),
                moment(modified_at),
                _id_text(id_),
                *cells(attributes),
                *variables,
            )

    return rows


def _attribute_cells(attribute_ids: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    def cells(attributes: str) -> tuple[str, ...]:
        values = json.loads(attributes)
        return tuple(
            attribute_to_text(values[id_]) if id_ in values else "" for id_ in attribute_ids
        )

    return cells


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _id_text(id_: bytes) -> str:
    # Twice as fast as str(UUID(bytes=id_)), and a million of them are needed.
    digits = id_.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

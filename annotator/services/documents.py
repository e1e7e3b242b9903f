"""Documents: import, describe, remove, correct their sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from uuid import UUID

from annotator.domain import document as rules
from annotator.domain.document import ParsedDocument, Part, Section
from annotator.domain.errors import UserError
from annotator.domain.identity import new_id_bytes
from annotator.domain.progress import Progress, silent
from annotator.formats.documents import read_document
from annotator.language.scripts import script_of
from annotator.services.backups import back_up_before
from annotator.services.project import Project
from annotator.store.journal import NewDocument, Operation, Row, now
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as queries

Message = tuple[str, Mapping[str, object]]
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file."""

    file: str
    document_id: bytes
    name: str
    sha256: str
    text_sha256: str
    encoding: str
    characters: int
    sections: Sequence[Section]
    warnings: Sequence[Message]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of several files; `failed` holds a message per file that could not be read."""

    imported: list[Imported] = field(default_factory=list)
    failed: list[tuple[str, UserError]] = field(default_factory=list)


def import_files(
    project: Project,
    files: Sequence[Path],
    *,
    encoding: str | None = None,
    encodings: Mapping[Path, str] | None = None,
    partial: bool = False,
    progress: Progress = silent,
) -> ImportReport:
    """Import files as documents in one step: all of them, or with `partial` those that can be.

    A text that the project holds already is left as it is and told as a warning. `encoding` is
    that of all files, `encodings` those of single ones; what is not named is detected.

    Raises:
        UserError: a file could not be read (without `partial`), or none could; its value
            `problems` lists `(file, message)`. Nothing was imported.
        Cancelled: the person asked to stop; nothing was imported.
    """
    back_up_before(project)
    report = ImportReport()
    named = encodings or {}

    def parsed() -> Iterator[tuple[str, ParsedDocument]]:
        for done, path in enumerate(files):
            progress(done, len(files))
            try:
                yield str(path), read_document(path, encoding=named.get(path, encoding))
            except UserError as error:
                report.failed.append((str(path), error))

    with project.operation("document.import") as operation:
        report.imported.extend(store_documents(operation, parsed()))
        if report.failed and not (partial and report.imported):
            raise _import_error(report, len(files))
    return report


def _import_error(report: ImportReport, total: int) -> UserError:
    problems = [(file, str(error)) for file, error in report.failed]
    if total == 1:
        error = report.failed[0][1]
        return UserError(error.message_id, **{**error.values, "problems": problems})
    return UserError(
        "document.import_failed",
        count=len(problems),
        total=total,
        first=report.failed[0][1],
        problems=problems,
    )


def store_documents(
    operation: Operation, parsed: Iterable[tuple[str, ParsedDocument]]
) -> Iterator[Imported]:
    """Write parsed documents as part of an operation; yield what became of each."""
    names = set(queries.document_names(operation.connection))
    batch: list[tuple[str, ParsedDocument]] = []
    for item in parsed:
        batch.append(item)
        if len(batch) == _AT_ONCE:
            yield from _store_batch(operation, batch, names)
            batch = []
    yield from _store_batch(operation, batch, names)


def _store_batch(
    operation: Operation, batch: list[tuple[str, ParsedDocument]], names: set[str]
) -> list[Imported]:
    digests = [rules.text_sha256(document.text) for _, document in batch]
    known = queries.known_texts(operation.connection, digests)
    same_bytes = queries.known_files(
        operation.connection, {rules.raw_sha256(document.raw) for _, document in batch}
    )
    new: list[NewDocument] = []
    results = []
    for (file, document), digest in zip(batch, digests, strict=True):
        warnings = list(document.warnings)
        found = known.get(digest)
        if found is not None and not found.removed:
            warnings.append(("document.already_there", {"file": file, "document": found.name}))
            results.append(_result(file, document, digest, found.id, found.name, warnings))
            continue
        name = _free_name(document.name, names)
        if name != document.name:
            warnings.append(("document.renamed", {"file": file, "document": name}))
        names.add(name)
        if found is not None:
            operation.update("document", found.id, removed_at=None, name=name)
            document_id = found.id
        else:
            row = _row(document, name, digest)
            document_id = row["id"]
            twin = same_bytes.get(row["sha256"])
            if twin is not None:
                warnings.append(("document.other_encoding", {"file": file, "document": twin}))
            new.append(_new_document(document, row))
        known[digest] = queries.KnownText(document_id, name, removed=False)
        results.append(_result(file, document, digest, document_id, name, warnings))
    operation.insert_documents(new)
    return results


def _row(document: ParsedDocument, name: str, digest: str) -> Row:
    return {
        "id": new_id_bytes(),
        "name": name,
        "sha256": rules.raw_sha256(document.raw),
        "text_sha256": digest,
        "encoding": document.encoding,
        "characters": len(document.text),
        "script": str(script_of(document.text)),
        "metadata": dict(document.metadata),
        "imported_at": now(),
        "removed_at": None,
    }


def _new_document(document: ParsedDocument, row: Row) -> NewDocument:
    return NewDocument(
        row,
        document.text,
        document.raw,
        [_section_row(section, row["id"]) for section in document.sections],
        [_part_row(part, row["id"]) for part in document.parts],
    )


def _section_row(section: Section, document_id: bytes) -> Row:
    return {
        "id": new_id_bytes(),
        "document_id": document_id,
        "kind": str(section.kind),
        "number": section.number,
        "start": section.start,
        "end": section.end,
    }


def _part_row(part: Part, document_id: bytes) -> Row:
    return {
        "id": new_id_bytes(),
        "document_id": document_id,
        "number": part.number,
        "start": part.start,
        "end": part.end,
    }


def _result(
    file: str,
    document: ParsedDocument,
    digest: str,
    document_id: bytes,
    name: str,
    warnings: list[Message],
) -> Imported:
    return Imported(
        file,
        document_id,
        name,
        rules.raw_sha256(document.raw),
        digest,
        document.encoding,
        len(document.text),
        document.sections,
        warnings,
    )


def _free_name(name: str, names: set[str]) -> str:
    """Return the name, or the first of `name (2).txt`, `name (3).txt` … that is free."""
    free, number = name, 1
    while free in names:
        number += 1
        free = f"{PurePath(name).stem} ({number}){PurePath(name).suffix}"
    return free


def remove_documents(project: Project, ids: Sequence[bytes]) -> None:
    """Take documents out of the project; text and codings stay in the file until then unseen.

    Raises:
        UserError: a document has codings; they would vanish from every count.
    """
    with project.operation("document.remove") as operation:
        for document_id in ids:
            head = queries.head(operation.connection, document_id)
            if coding_queries.has_codings(operation.connection, document_id):
                raise UserError("document.coded", document=head.name)
            operation.update("document", document_id, removed_at=now())


def set_document_memo(project: Project, document_id: bytes, memo: str) -> None:
    """Write the memo of a document."""
    with project.operation("document.memo") as operation:
        operation.update("document", document_id, memo=memo)


def set_sections(project: Project, document_id: bytes, sections: Sequence[Section]) -> None:
    """Replace the sections of a document; codings do not move.

    Make `sections` with `split_section`, `merge_sections` or `change_kind` of
    `annotator.domain.document`.

    Raises:
        UserError: the sections do not fit the text.
    """
    with project.operation("document.sections") as operation:
        _write_sections(operation, document_id, sections)


def set_parts(project: Project, document_id: bytes, starts: Sequence[int]) -> None:
    """Cut a document into parts that begin at the given sections' starts; none removes them.

    Raises:
        UserError: a start is not where a section starts.
    """
    with project.operation("document.parts") as operation:
        sections = queries.sections(operation.connection, document_id)
        _write_parts(operation, document_id, sections, starts)


def correct_sections(
    project: Project, document_id: bytes, sections: Sequence[Section], part_starts: Sequence[int]
) -> None:
    """Replace sections and parts of a document in one step; codings do not move.

    Raises:
        UserError: as `set_sections` and `set_parts`.
    """
    with project.operation("document.sections") as operation:
        _write_sections(operation, document_id, sections)
        _write_parts(operation, document_id, sections, part_starts)


def _write_sections(operation: Operation, document_id: bytes, sections: Sequence[Section]) -> None:
    text = queries.text(operation.connection, document_id)
    try:
        rules.check_sections(text, sections)
    except ValueError as error:
        raise UserError("document.sections_wrong", reason=error) from error
    rows = [_section_row(section, document_id) for section in sections]
    _replace_layer(operation, "section", document_id, rows)


def _write_parts(
    operation: Operation, document_id: bytes, sections: Sequence[Section], starts: Sequence[int]
) -> None:
    ordered = sorted(set(starts))
    if not set(ordered) <= {section.start for section in sections}:
        raise UserError("document.parts_wrong")
    ends = [
        max(section.end for section in sections if section.start < limit)
        for limit in [*ordered[1:], float("inf")][: len(ordered)]
    ]
    rows = [
        _part_row(Part(number, start, end), document_id)
        for number, (start, end) in enumerate(zip(ordered, ends, strict=True), start=1)
    ]
    _replace_layer(operation, "part", document_id, rows)


def _replace_layer(operation: Operation, kind: str, document_id: bytes, wanted: list[Row]) -> None:
    """Change only what differs, so that the journal says what was done."""
    old = {
        _place(row): row["id"]
        for row in queries.layer_rows(operation.connection, kind, document_id)
    }
    new = {_place(row): row for row in wanted}
    gone = [id_ for place, id_ in old.items() if place not in new]
    come = [row for place, row in new.items() if place not in old]
    if gone:
        operation.delete_many(kind, gone)
    if come:
        operation.insert_many(kind, come)


def _place(row: Row) -> tuple[object, ...]:
    return (row.get("kind"), row["number"], row["start"], row["end"])


def id_text(id_: bytes) -> str:
    """Return an id as people and files see it."""
    return str(UUID(bytes=id_))

"""`annotator import` and `annotator documents`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli import output
from annotator.cli.project import Json, ProjectPath, run_stoppable
from annotator.domain.document import Section
from annotator.domain.errors import UserError
from annotator.domain.messages import english
from annotator.services import backups
from annotator.services.describing import describe_documents
from annotator.services.documents import Imported, id_text, import_files
from annotator.services.projects import open_project


def import_documents(
    project: ProjectPath,
    files: Annotated[list[Path], typer.Argument(help="Text files.", metavar="FILE...")],
    encoding: Annotated[
        str | None, typer.Option(help="Their encoding; else it is detected.", metavar="NAME")
    ] = None,
    partial: Annotated[
        bool, typer.Option("--partial", help="Import what can be read, leave out the rest.")
    ] = False,
    json: Json = False,
) -> None:
    """Import documents: all of them, or none."""
    opened = open_project(project, what="import")
    try:
        report = run_stoppable(
            opened,
            lambda project, progress: import_files(
                project, files, encoding=encoding, partial=partial, progress=progress
            ),
        )
    except UserError as error:
        raise _with_report(error, files) from error
    finally:
        backups.close(opened)
    if json:
        failed = {file: _failed(file, str(error)) for file, error in report.failed}
        imported = map(_imported, report.imported)
        output.as_json([failed.get(str(file)) or next(imported) for file in files])
        return
    for item in report.imported:
        output.warnings(item.warnings)
        output.line(f"{item.name}: {item.characters} characters, {item.encoding}")
    output.warnings((error.message_id, error.values) for _, error in report.failed)


def _imported(item: Imported) -> dict[str, object]:
    return {
        "file": item.file,
        "document_id": id_text(item.document_id),
        "document": item.name,
        "sha256": item.sha256,
        "text_sha256": item.text_sha256,
        "encoding": item.encoding,
        "characters": item.characters,
        "sections": [section_json(section) for section in item.sections],
        "warnings": [english(*message) for message in item.warnings],
    }


def _failed(file: str, reason: str) -> dict[str, object]:
    return {"file": file, "document_id": None, "error": reason, "warnings": []}


def _with_report(error: UserError, files: list[Path]) -> UserError:
    """Return the error with what `--json` prints: an object per file that could not be read."""
    problems = error.values.get("problems")
    if not isinstance(problems, list):
        return error
    report = [_failed(file, reason) for file, reason in problems]
    assert len(report) <= len(files)
    return UserError(error.message_id, **{**error.values, "report": report})


def section_json(section: Section) -> dict[str, object]:
    """Return a section as JSON shows it."""
    return {
        "kind": str(section.kind),
        "number": section.number,
        "start": section.start,
        "end": section.end,
    }


def documents(project: ProjectPath, json: Json = False) -> None:
    """List the documents with their sections and what the coders have done."""
    opened = open_project(project, write=False)
    try:
        described = opened.read(describe_documents)
    finally:
        opened.close()
    if json:
        output.as_json(described)
        return
    for document in described:
        output.line(
            f"{document['name']}: {document['characters']} characters, {document['script']}"
        )

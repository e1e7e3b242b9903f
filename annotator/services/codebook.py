"""The project's codebook: load a file into it, read it, take a new version of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from annotator.domain.codebook import Codebook
from annotator.domain.errors import UserError
from annotator.formats.codebooks import codebook_from_json, codebook_to_json, read_codebook
from annotator.services.project import Project
from annotator.store.journal import Operation, now
from annotator.store.queries import codebook as queries

# Any: JSON in the codebook file's own form.
_Content = dict[str, Any]


def load(project: Project) -> Codebook:
    """Return the codebook with the codes in force."""
    return project.read(codebook)


def version_number(connection: sa.Connection) -> int | None:
    """Return the number of the codebook version in force, None if there never was one."""
    versions = queries.versions(connection)
    return versions[0].number if versions else None


def code_ids(connection: sa.Connection, *, retired: bool = False) -> dict[str, bytes]:
    """Return the ids of the codes in force by key, on request of the retired ones too."""
    return {
        line.key: line.id
        for line in queries.codes(connection)
        if retired or line.retired_version is None
    }


def load_file(project: Project, path: Path) -> list[tuple[str, Mapping[str, object]]]:
    """Take a codebook file as the next version of the project's codebook; return warnings.

    Codes are matched by id: known ones take the file's wording, new ones come, and those that
    the file does not have are retired; their codings stay.

    Raises:
        UserError: the file cannot be read or something in it is wrong; nothing changed.
    """
    read = read_codebook(path)
    with project.operation("codebook.load") as operation:
        install(operation, read.codebook)
    return list(read.warnings)


def install(operation: Operation, book: Codebook) -> int:
    """Make a codebook the next, published version; return its number."""
    whole = json.loads(codebook_to_json(book))["codebook"]
    number = (version_number(operation.connection) or 0) + 1
    operation.insert(
        "codebook_version",
        {
            "number": number,
            "label": book.version,
            "snapshot": whole,
            "state": "published",
            "created_at": now(),
        },
    )
    _write_header(operation, {key: value for key, value in whole.items() if key != "codes"})
    _write_codes(operation, whole["codes"], number)
    return number


def _write_header(operation: Operation, content: _Content) -> None:
    known = queries.header(operation.connection)
    if known is None:
        operation.insert("codebook", {"content": content})
    else:
        operation.update("codebook", known[0], content=content)


def _write_codes(operation: Operation, codes: list[_Content], number: int) -> None:
    known = {line.key: line for line in queries.codes(operation.connection)}
    ids = {key: line.id for key, line in known.items()}
    for position, (parent, content) in enumerate(_flat(codes, None)):
        values = {
            "parent_id": ids[parent] if parent else None,
            "position": position,
            "content": content,
            "retired_version": None,
        }
        line = known.pop(content["id"], None)
        if line is None:
            row = {"key": content["id"], "since_version": number, **values}
            ids[content["id"]] = operation.insert("code", row)
            continue
        if line.retired_version is not None:
            # It was away for a while: whoever finished a document meanwhile did not look for it.
            values["since_version"] = number
        operation.update("code", line.id, **values)
    for line in known.values():
        if line.retired_version is None:
            operation.update("code", line.id, retired_version=number)


def _flat(codes: list[_Content], parent: str | None) -> Iterator[tuple[str | None, _Content]]:
    """Yield codes without their children, parents first, each with its parent's key."""
    for code in codes:
        yield parent, {key: value for key, value in code.items() if key != "children"}
        yield from _flat(code.get("children", []), code["id"])


def codebook(connection: sa.Connection, *, retired: bool = False) -> Codebook:
    """Return the codebook with the codes in force, on request with the retired ones too.

    Raises:
        UserError: the project has none.
    """
    found = queries.header(connection)
    if found is None:
        raise UserError("codebook.none")
    lines = [line for line in queries.codes(connection) if retired or line.retired_version is None]
    nodes: dict[bytes, _Content] = {line.id: {**line.content, "children": []} for line in lines}
    roots: list[_Content] = []
    for line in lines:
        siblings = nodes[line.parent_id]["children"] if line.parent_id in nodes else roots
        siblings.append(nodes[line.id])
    return codebook_from_json(json.dumps({"codebook": {**found[1], "codes": roots}}))


def codebook_of_version(connection: sa.Connection, number: int) -> Codebook:
    """Return the codebook as it stood in a version; a draft is the one in force.

    Raises:
        UserError: the project has none.
    """
    whole = queries.snapshot(connection, number)
    if whole is None:
        return codebook(connection)
    return codebook_from_json(json.dumps({"codebook": whole}))


def since_versions(connection: sa.Connection) -> dict[str, int]:
    """Return for each code, retired ones too, the codebook version it came with."""
    return {line.key: line.since_version for line in queries.codes(connection)}


def set_code_memo(project: Project, key: str, memo: str) -> None:
    """Write the memo of a code.

    Raises:
        UserError: there is no such code.
    """
    with project.operation("code.memo") as operation:
        known = code_ids(operation.connection, retired=True)
        if key not in known:
            raise UserError("coding.code_unknown", code=key)
        operation.update("code", known[key], memo=memo)

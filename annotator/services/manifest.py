"""What a file of codings rests on, as JSON beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from annotator import __version__
from annotator.domain.errors import UserError
from annotator.services.describing import describe_documents
from annotator.services.project import Project
from annotator.store.queries import codebook as codebook_queries
from annotator.store.queries import coders as coder_queries

FORMAT_VERSION = 1


def manifest_path(out: Path) -> Path:
    """Return where the manifest of a file of codings stands."""
    return out.with_name(f"{out.stem}.manifest.json")


def write_manifest(project: Project, out: Path, *, overwrite: bool = False) -> Path:
    """Write the manifest beside a file of codings; return its path.

    Raises:
        UserError: there is one already (without `overwrite`), or it cannot be written.
    """
    path = manifest_path(out)
    text = json.dumps(project.read(_manifest), ensure_ascii=False, indent=1) + "\n"
    try:
        with path.open("w" if overwrite else "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise UserError("export.exists", file=path.name) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("export.unwritable", file=path.name, reason=reason) from error
    return path


# Any: JSON.
def _manifest(connection: sa.Connection) -> dict[str, Any]:
    documents = describe_documents(connection)
    versions = codebook_queries.versions(connection)
    latest = versions[0].number if versions else None
    return {
        "format_version": FORMAT_VERSION,
        "program": {"name": "annotator", "version": __version__},
        "offset_unit": "Unicode code points, start inclusive, end exclusive",
        "documents": [
            {key: document[key] for key in ("document_id", "name", "sha256", "text_sha256")}
            | {"characters": document["characters"]}
            for document in documents
        ],
        "codebook": {
            "version": latest,
            "snapshot": None if latest is None else codebook_queries.snapshot(connection, latest),
        },
        "coders": [coder.name for coder in coder_queries.coders(connection)],
        "rounds": [round_.name for round_ in coder_queries.rounds(connection)],
        "states": [
            {"document": document["name"], **state}
            for document in documents
            for state in document["states"]
        ],
    }

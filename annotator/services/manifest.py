"""What a file of codings rests on, as JSON beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from annotator import __version__
from annotator.formats.codings.new_file import new_file, write
from annotator.services.describing import describe_documents
from annotator.services.exporting import refuse_project_file
from annotator.services.project import Project
from annotator.store.queries import codebook as codebook_queries
from annotator.store.queries import coders as coder_queries

FORMAT_VERSION = 1


def manifest_path(out: Path) -> Path:
    """Return where the manifest of a file of codings stands."""
    return out.with_name(f"{out.stem}.manifest.json")


@contextmanager
def manifest_beside(project: Project, out: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Write the manifest beside a file of codings; give its path.

    It appears when the block ends: the codings are written inside, so that there are both files
    or neither.

    Raises:
        UserError: there is one already (without `overwrite`), or it cannot be written.
    """
    path = manifest_path(out)
    refuse_project_file(project, path)
    text = json.dumps(project.read(_manifest), ensure_ascii=False, indent=1) + "\n"
    with new_file(path, overwrite=overwrite) as file:
        write(file, text.encode(), path.name)
        yield path


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

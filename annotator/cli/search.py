"""`annotator search`."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli import output
from annotator.cli.project import Json, ProjectPath
from annotator.services.projects import open_project
from annotator.services.search import search as search_service


def search(
    project: ProjectPath,
    query: Annotated[str, typer.Argument(help="What to find.", metavar="QUERY")],
    json: Json = False,
) -> None:
    """Find text in either script, any width, any case."""
    opened = open_project(project, write=False)
    try:
        hits = list(search_service(opened, query))
    finally:
        opened.close()
    if json:
        output.as_json(
            [
                {"document": hit.document, "start": hit.start, "end": hit.end, "text": hit.text}
                for hit in hits
            ]
        )
        return
    for hit in hits:
        output.line(f"{hit.document} [{hit.start}, {hit.end}): {hit.text}")

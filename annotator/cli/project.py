"""`annotator new` and `annotator demo`."""

from __future__ import annotations

from collections.abc import Callable
from math import isnan
from pathlib import Path
from threading import Event
from typing import Annotated, TypeVar

import typer

from annotator.cli import output
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.progress import Progress
from annotator.services import backups
from annotator.services import demo as demo_service
from annotator.services.codebook_files import look_at_codebook
from annotator.services.project import Project
from annotator.services.projects import create_project

_T = TypeVar("_T")

ProjectPath = Annotated[Path, typer.Argument(help="The project file (.anno).", metavar="PROJECT")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document, nothing else.")]


def number(value: float | None) -> float | None:
    """Refuse what is not a number: it lies within no bounds, and outside of none."""
    if value is not None and isnan(value):
        raise typer.BadParameter("not a number")
    return value


def run_stoppable(project: Project, work: Callable[[Project, Progress], _T]) -> _T:
    """Run work that tells its progress on the writer thread, until Ctrl-C takes it all back.

    Raises:
        UserError: it was stopped.
    """
    stopped = Event()

    def progress(_done: int, _total: int) -> None:
        if stopped.is_set():
            raise Cancelled

    future = project.submit(work, progress)
    try:
        return future.result()
    except KeyboardInterrupt:
        stopped.set()
    try:
        return future.result()  # done before it could be stopped
    except Cancelled as cancelled:
        raise UserError("command.stopped") from cancelled


def new(
    project: ProjectPath,
    codebook: Annotated[
        Path | None, typer.Option(help="A codebook file (YAML or JSON).", metavar="FILE")
    ] = None,
    title: Annotated[str, typer.Option(help="The title of the study.", metavar="TEXT")] = "",
) -> None:
    """Create an empty project with the default codebook or another one."""
    backups.close(create_project(project, title=title, codebook=codebook, what="new"))
    if codebook is not None:
        output.warnings(look_at_codebook(codebook).warnings)
    output.line(f"Created {project}.")


def demo(
    project: Annotated[
        Path | None,
        typer.Argument(help="Where; else in the user's data folder.", metavar="[PROJECT]"),
    ] = None,
    no_window: Annotated[
        bool, typer.Option("--no-window", help="Create it, but open no window.")
    ] = False,
) -> None:
    """Create the demo project if it is not there, and open it."""
    path = project or demo_service.default_path()
    created = demo_service.ensure_demo(path)
    if no_window:
        output.line(f"Created {path}." if created else f"{path} is there already.")
        return
    # The only command that opens the window, and so the only one that imports Qt.
    from annotator.ui.app import main as open_window

    raise typer.Exit(open_window([str(path)]))

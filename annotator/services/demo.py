"""The demo project: the five seeds, coded by two coders."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.identity import new_id_bytes
from annotator.resources import resource, seeds_dir
from annotator.services import backups
from annotator.services.documents import import_files
from annotator.services.importing import import_codings
from annotator.services.projects import create_project, open_project
from annotator.store.file import SUFFIX, remove_file


def default_path() -> Path:
    """Return where the demo project lies if nobody says otherwise: the user's data folder."""
    import platformdirs

    folder = Path(platformdirs.user_data_dir("annotator", appauthor=False))
    return folder / "demo.anno"


def ensure_demo(path: Path) -> bool:
    """Create the demo project if there is none; tell whether it was created.

    Raises:
        UserError: it cannot be created, or what is there is no project.
    """
    if path.exists():
        open_project(path, write=False).close()
        return False
    if path.suffix != SUFFIX:
        raise UserError("project.suffix", project=path.name, suffix=SUFFIX)
    # Made aside and renamed when complete: a crash must not leave half a demo that says it is one.
    aside = path.with_name(f".{new_id_bytes().hex()[-8:]}{SUFFIX}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _make(aside)
        aside.rename(path)
    except UserError as error:
        # The person knows nothing of the other name.
        raise UserError(error.message_id, **{**error.values, "project": path.name}) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("project.unwritable", project=path.name, reason=reason) from error
    return True


def _make(path: Path) -> None:
    project = create_project(path, title="Demo", what="demo")
    project.keeps_backups = False
    try:
        project.run(import_files, sorted(seeds_dir().glob("*.txt")))
        project.run(
            import_codings,
            resource("demo", "codings.csv"),
            states=resource("demo", "states.csv"),
        )
    except BaseException:
        project.close()
        remove_file(path)
        raise
    backups.close(project)

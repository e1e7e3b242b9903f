"""The demo project: the five seeds, coded by two coders."""

from __future__ import annotations

from pathlib import Path

from annotator.resources import resource, seeds_dir
from annotator.services import backups
from annotator.services.documents import import_files
from annotator.services.importing import import_codings
from annotator.services.projects import create_project, open_project


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
    path.parent.mkdir(parents=True, exist_ok=True)
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
        path.unlink(missing_ok=True)
        raise
    backups.close(project)
    return True

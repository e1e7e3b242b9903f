"""`annotator check`."""

from __future__ import annotations

from annotator.cli import output
from annotator.cli.project import Json, ProjectPath
from annotator.domain.errors import UserError
from annotator.services.check import check as check_service
from annotator.services.projects import open_project


def check(project: ProjectPath, json: Json = False) -> None:
    """Check that a project is sound: database, texts, codings, journal."""
    try:
        opened = open_project(project, write=False)
    except UserError as error:
        # What cannot even be opened is not sound.
        report = {"ok": False, "problems": [str(error)]}
        raise UserError(error.message_id, **{**error.values, "report": report}) from error
    try:
        problems = check_service(opened)
    finally:
        opened.close()
    if problems:
        raise UserError(
            "check.failed",
            project=project.name,
            count=len(problems),
            first=problems[0],
            report={"ok": False, "problems": problems},
        )
    if json:
        output.as_json({"ok": True, "problems": []})
    else:
        output.line(f"{project}: no problems.")

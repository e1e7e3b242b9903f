"""Title and memo of the project."""

from __future__ import annotations

import pytest

from annotator.domain.errors import UserError
from annotator.services import history
from annotator.services.project import Project
from annotator.services.properties import set_project_properties
from annotator.store.queries.project import project_line


def test_title_and_memo_are_one_step(project: Project) -> None:
    before = project.read(project_line)
    project.run(set_project_properties, title=" Harbin ", memo="why")
    line = project.read(project_line)
    assert (line.title, line.memo) == ("Harbin", "why")
    project.run(history.undo)
    assert project.read(project_line) == before


def test_a_title_is_needed(project: Project) -> None:
    with pytest.raises(UserError):
        project.run(set_project_properties, title=" ", memo="")

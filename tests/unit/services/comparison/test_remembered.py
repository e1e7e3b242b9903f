"""What the lead chose is kept in the project."""

import pytest

from annotator.services.comparison.choice import Choice, Interval, Method, Scope, Settings
from annotator.services.comparison.remembered import (
    remember,
    remembered,
    settings_from,
    settings_to,
)
from annotator.services.comparison.units import Unit
from annotator.services.project import Project
from annotator.store.queries.project import project_line

FULL = Settings(
    choice=Choice(
        codes=("BLAME",),
        coders=("coder-a", "coder-b"),
        documents=("a.txt",),
        round="1",
        all_documents=True,
        boilerplate=True,
        origins=("propagated",),
        scope=Scope.ALONE,
        level=2,
        version=1,
        edges=True,
        attributes=False,
        reference="coder-b",
    ),
    measures=("alpha", "span_f1_iou"),
    units=(Unit.WORD, Unit.DOCUMENT),
    min_overlap=0.25,
    params={"threshold": 0.5},
    interval=Interval(500, 7, Method.KALPHA, 0.8, 0.9),
)


def test_nothing_was_remembered_at_first(project: Project) -> None:
    assert remembered(project) is None


@pytest.mark.parametrize("settings", [FULL, Settings()])
def test_all_settings_come_back_as_they_were(project: Project, settings: Settings) -> None:
    project.run(remember, settings)
    assert remembered(project) == settings
    project.run(remember, Settings(min_overlap=0.5))
    assert remembered(project) == Settings(min_overlap=0.5)


def test_other_settings_of_the_project_stay(project: Project) -> None:
    def write(project: Project) -> None:
        with project.operation("project.properties") as operation:
            line = project_line(operation.connection)
            operation.update("project", line.id, settings={"other": 1})

    project.run(write)
    project.run(remember, FULL)
    assert project.read(project_line).settings["other"] == 1


def test_the_same_settings_are_written_once(project: Project) -> None:
    project.run(remember, FULL)
    project.changed = False
    project.run(remember, FULL)
    assert not project.changed


@pytest.mark.parametrize(
    "found",
    [
        {},
        {"choice": 5, "measures": "alpha", "units": [1], "interval": None},
        {"measures": ["beta"], "units": ["paragraph"], "min_overlap": 2},
        {"choice": {"scope": "both", "edges": "yes", "level": "top", "codes": "A", "new": 1}},
        {"interval": {"resamples": -1, "method": "dice", "confidence": 1, "seed": True}},
        {"min_overlap": True, "params": [1]},
    ],
)
def test_what_does_not_fit_is_as_by_default(found: dict[str, object]) -> None:
    assert settings_from(found) == Settings()


def test_settings_are_plain_json(project: Project) -> None:
    import json

    assert settings_from(json.loads(json.dumps(settings_to(FULL)))) == FULL

"""Finding documents by name and title."""

from __future__ import annotations

from annotator.services.document_names import find_names, name_index
from annotator.services.project import Project
from annotator.store.queries import documents as queries


def found(project: Project, text: str) -> list[str]:
    index = project.read(name_index)
    heads = project.read(queries.heads, find_names(index, text))
    return [head.name[:3] for head in heads]


def test_a_part_of_a_name_is_enough(demo_project: Project) -> None:
    assert found(demo_project, "_5b99") == ["004"]


def test_titles_are_found_in_either_script(demo_project: Project) -> None:
    assert found(demo_project, "黑龍江") == found(demo_project, "黑龙江") == ["000", "001", "002"]


def test_a_document_whose_name_and_title_both_match_comes_once(demo_project: Project) -> None:
    assert found(demo_project, ".txt") == ["000", "001", "002", "003", "004"]


def test_nothing_finds_nothing(demo_project: Project) -> None:
    assert found(demo_project, "") == []
    assert found(demo_project, "nowhere") == []


def test_a_hit_does_not_reach_from_one_document_into_the_next(demo_project: Project) -> None:
    assert found(demo_project, "txt\n001") == []

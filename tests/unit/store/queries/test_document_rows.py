"""The list of documents as one coder sees it."""

from __future__ import annotations

import pytest

from annotator.services.coders import find_coder
from annotator.services.documents import remove_documents
from annotator.services.project import Project
from annotator.services.states import set_done
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import document_rows as queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.codings import counts_by_document


@pytest.fixture
def whose(demo_project: Project) -> dict[str, bytes]:
    return {
        "coder_id": find_coder(demo_project, "coder-a").id,
        "round_id": demo_project.read(coder_queries.rounds)[0].id,
    }


def test_pages_follow_one_another(demo_project: Project, whose: dict[str, bytes]) -> None:
    whole = demo_project.read(queries.page, 0, 100, **whose)
    parts = [demo_project.read(queries.page, first, 2, **whose) for first in (0, 2, 4, 6)]
    assert [row for part in parts for row in part] == whole
    assert [row.id for row in whole] == demo_project.read(document_queries.document_ids)


def test_only_ones_own_codings_are_counted(demo_project: Project, whose: dict[str, bytes]) -> None:
    rows = demo_project.read(queries.page, 0, 100, **whose)
    own = demo_project.read(counts_by_document, [row.id for row in rows], **whose)
    assert {row.id: row.codings for row in rows} == own


def test_nobody_has_opened_anything(demo_project: Project, whose: dict[str, bytes]) -> None:
    rows = demo_project.read(queries.page, 0, 100, coder_id=None, round_id=whose["round_id"])
    assert {(row.state, row.codings) for row in rows} == {("not_opened", 0)}


def test_places_count_from_the_first_name(demo_project: Project) -> None:
    ids = demo_project.read(document_queries.document_ids)
    assert [demo_project.read(queries.place_of, id_) for id_ in ids] == [0, 1, 2, 3, 4]
    assert demo_project.read(queries.place_of, b"\0" * 16) is None


def test_what_is_not_done_comes_first_by_state(
    demo_project: Project, whose: dict[str, bytes]
) -> None:
    ids = demo_project.read(document_queries.document_ids)
    demo_project.run(set_done, ids[3], whose["coder_id"], whose["round_id"], done=False)
    assert demo_project.read(queries.ids_by_state, **whose)[0] == ids[3]
    assert demo_project.read(queries.done_count, **whose) == 4


def test_the_fewest_codings_come_first(demo_project: Project, whose: dict[str, bytes]) -> None:
    ids = demo_project.read(queries.ids_by_codings, **whose)
    own = demo_project.read(counts_by_document, ids, **whose)
    assert [own[id_] for id_ in ids] == sorted(own.values())


def test_a_removed_document_is_in_no_list(project: Project, tmp_path: object) -> None:
    from pathlib import Path

    from annotator.services.documents import import_files

    assert isinstance(tmp_path, Path)
    path = tmp_path / "a.txt"
    path.write_text("疫情。", encoding="utf-8")
    (imported,) = project.run(import_files, [path]).imported
    round_id = project.read(coder_queries.rounds)[0].id
    nobody = {"coder_id": None, "round_id": round_id}
    project.run(remove_documents, [imported.document_id])
    assert project.read(queries.page, 0, 9, **nobody) == []
    assert project.read(queries.ids_by_state, **nobody) == []
    assert project.read(queries.names_and_titles) == []
    assert project.read(queries.ids_of_names, ["a.txt"]) == {}
    assert project.read(queries.place_of, imported.document_id) is None

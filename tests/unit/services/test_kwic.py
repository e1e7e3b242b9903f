"""Search results for a list."""

from __future__ import annotations

import pytest

from annotator.domain.errors import Cancelled, UserError
from annotator.services import kwic
from annotator.services.kwic import Found, HitRow, contexts, find_rows
from annotator.services.project import Project
from annotator.services.search import search


def everything(project: Project, query: str) -> tuple[list[HitRow], Found]:
    rows: list[HitRow] = []
    last = find_rows(project, query, lambda found: rows.extend(found.rows))
    return [*rows, *last.rows], last


def test_every_document_is_followed_by_its_hits(demo_project: Project) -> None:
    rows, last = everything(demo_project, "防控")
    hits = list(search(demo_project, "防控"))
    assert [(row.document, row.start, row.end) for row in rows if not row.is_head] == [
        (hit.document, hit.start, hit.end) for hit in hits
    ]
    assert (last.hits, last.documents) == (len(hits), len({hit.document for hit in hits}))
    for at, row in enumerate(rows):
        if row.is_head:
            assert all(one.document == row.document for one in rows[at + 1 : at + 1 + row.end])


def test_what_is_not_listed_is_still_counted(
    demo_project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kwic, "LISTED", 10)
    rows, last = everything(demo_project, "的")
    assert sum(not row.is_head for row in rows) == 10
    assert last.hits == len(list(search(demo_project, "的")))


def test_a_search_can_be_stopped(demo_project: Project) -> None:
    def stop(_: Found) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_rows(demo_project, "的", stop)


def test_an_empty_query_is_refused(demo_project: Project) -> None:
    with pytest.raises(UserError):
        everything(demo_project, "")


def test_contexts_end_where_the_text_ends_and_stay_on_one_line(demo_project: Project) -> None:
    rows, _ = everything(demo_project, "的")
    hits = [row for row in rows if not row.is_head][:40]
    for row, context in zip(hits, demo_project.read(contexts, hits, 10), strict=True):
        assert context.hit == "的"
        assert len(context.before) == min(10, row.start)
        assert "\n" not in "".join(context)

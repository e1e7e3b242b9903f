"""Codings as a list: which, in which order, with their words."""

from __future__ import annotations

import pytest

from annotator.domain.document import SectionKind as Kind
from annotator.domain.document import numbered
from annotator.services.coders import create_coder, find_coder
from annotator.services.coding_list import (
    QUOTE,
    CodingChoice,
    CodingOrder,
    choose_codings,
    coding_rows,
    section_of,
)
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries


def choice(project: Project, coder: str = "coder-a", **values: object) -> CodingChoice:
    round_ = project.read(coder_queries.rounds)[0]
    return CodingChoice(find_coder(project, coder).id, round_.id, **values)  # type: ignore[arg-type]


def test_rows_hold_the_words_and_the_section_of_each_coding(demo_project: Project) -> None:
    ids = demo_project.read(choose_codings, choice(demo_project))
    assert len(ids) == 278
    for some in (ids[:3], ids[200:260]):
        for row in demo_project.read(coding_rows, some):
            line = row.line
            text = demo_project.read(document_queries.text, line.document_id)
            assert row.quote == text[line.start : line.end][:QUOTE]
            assert row.section is not None
            assert row.section.start <= line.start < row.section.end


def test_rows_come_in_the_order_of_the_ids_and_leave_out_what_is_gone(
    demo_project: Project,
) -> None:
    ids = demo_project.read(choose_codings, choice(demo_project))
    wanted = [ids[9], b"\0" * 16, ids[2]]
    assert [row.line.id for row in demo_project.read(coding_rows, wanted)] == [ids[9], ids[2]]


def test_by_place_the_list_follows_names_and_offsets(demo_project: Project) -> None:
    ids = demo_project.read(choose_codings, choice(demo_project))
    places = [(row.document, row.line.start) for row in demo_project.read(coding_rows, ids)]
    assert places == sorted(places)


@pytest.mark.parametrize("order", list(CodingOrder))
def test_every_order_keeps_all_codings_and_turns_round(
    demo_project: Project, order: CodingOrder
) -> None:
    up = demo_project.read(choose_codings, choice(demo_project, order=order))
    down = demo_project.read(choose_codings, choice(demo_project, order=order, descending=True))
    assert set(up) == set(down)
    assert len(up) == 278
    assert up != down or order in {CodingOrder.MEMO, CodingOrder.UNSURE}


def test_only_wanted_codes_are_listed(demo_project: Project) -> None:
    ids = demo_project.read(
        choose_codings, choice(demo_project, codes=frozenset({"POLICY", "BLAME"}))
    )
    codes = {row.line.code for row in demo_project.read(coding_rows, ids)}
    assert codes == {"POLICY", "BLAME"} & codes
    assert codes


def test_a_text_is_looked_for_in_words_and_memos_of_either_script(demo_project: Project) -> None:
    wanted = choice(demo_project, text="隔离")
    ids = demo_project.read(choose_codings, wanted)
    assert ids
    assert ids == demo_project.read(choose_codings, choice(demo_project, text="隔離"))
    noted = [
        line
        for line in demo_project.read(
            coding_queries.codings_by, coder_id=wanted.coder_id, round_id=wanted.round_id
        )
        if line.memo
    ]
    found = demo_project.read(choose_codings, choice(demo_project, text=noted[0].memo))
    assert noted[0].id in found


def test_a_coder_without_codings_has_none(demo_project: Project) -> None:
    demo_project.run(create_coder, "new")
    assert demo_project.read(choose_codings, choice(demo_project, "new")) == []


def test_a_position_between_sections_belongs_to_the_next_one() -> None:
    sections = numbered([(Kind.TITLE, 0, 5), (Kind.BODY, 7, 9)])
    assert [section_of(sections, at) for at in (0, 4, 5, 8)] == [
        sections[0], sections[0], sections[1], sections[1],
    ]  # fmt: skip
    assert section_of(sections, 9) is None

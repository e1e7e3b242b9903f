"""A comparison with a cache says what one without says, and reads only what changed."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.document import SectionKind, change_kind
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.span import Span
from annotator.services import codebook, coders, coding, documents, history, states
from annotator.services.coding import Place
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.choice import Choice, Interval, Settings
from annotator.services.comparison.report import Report, report
from annotator.services.comparison.units import Unit
from annotator.services.project import Project
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries
from tests.command_line import small_codebook

# The top codes hold all codings; computing all 28 afresh each time would take a minute.
SETTINGS = Settings(choice=Choice(level=1), interval=Interval(20, seed=1))
ALL_CODES = replace(SETTINGS, choice=Choice())


@pytest.fixture
def cache(demo_project: Project) -> Cache:
    """A cache that hears of every change of the demo project."""
    made = Cache()
    demo_project.listen(made.note)
    return made


def place(project: Project, document: int = 0, coder: int = 0) -> Place:
    return Place(
        project.read(document_queries.document_ids)[document],
        project.read(coder_queries.coders)[coder].id,
        project.read(coder_queries.rounds)[0].id,
    )


def agrees(project: Project, cache: Cache, settings: Settings = SETTINGS) -> Report:
    """Compute with and without the cache, compare, and return what the cache gave."""
    kept, fresh = report(project, settings, cache=cache), report(project, settings)
    assert kept.lines == fresh.lines
    assert kept.united == fresh.united
    assert kept.material == fresh.material
    return kept


def codings(project: Project, where: Place) -> list[coding_queries.CodingLine]:
    return project.read(
        coding_queries.codings_of,
        where.document_id,
        coder_id=where.coder_id,
        round_id=where.round_id,
    )


def test_after_every_kind_of_change_it_says_what_a_fresh_one_says(
    demo_project: Project, cache: Cache, tmp_path: Path
) -> None:
    agrees(demo_project, cache)
    where = place(demo_project, 1)
    id_ = demo_project.run(coding.apply_code, where, Span(300, 340), "STEREO")
    agrees(demo_project, cache)
    demo_project.run(coding.move_coding, id_, Span(310, 350))
    agrees(demo_project, cache)
    demo_project.run(coding.change_code, id_, "BLAME")
    agrees(demo_project, cache)
    demo_project.run(coding.remove_codings, [line.id for line in codings(demo_project, where)][:3])
    agrees(demo_project, cache)
    for _ in range(4):
        demo_project.run(history.undo)
        agrees(demo_project, cache)
    demo_project.run(history.redo)
    agrees(demo_project, cache)
    demo_project.run(
        states.set_done, where.document_id, where.coder_id, where.round_id, done=False
    )
    assert len(agrees(demo_project, cache).material.documents) == 4
    demo_project.run(states.set_done, where.document_id, where.coder_id, where.round_id, done=True)
    agrees(demo_project, cache)
    sections = demo_project.read(document_queries.sections, where.document_id)
    changed = change_kind(sections, len(sections) - 1, SectionKind.METADATA)
    demo_project.run(documents.set_sections, where.document_id, changed)
    agrees(demo_project, cache)
    demo_project.run(coders.rename_coder, where.coder_id, "somebody else")
    assert "somebody else" in agrees(demo_project, cache).material.coders


@pytest.mark.parametrize("number", range(3))
def test_after_random_changes_it_says_what_a_fresh_one_says(
    demo_project: Project, cache: Cache, number: int
) -> None:
    chance = random.Random(number)
    names = [code.id for code, _ in codebook.load(demo_project).walk()]
    report(demo_project, SETTINGS, cache=cache)
    for _ in range(8):
        for _ in range(chance.randint(1, 4)):
            where = place(demo_project, chance.randrange(5), chance.randrange(2))
            start = chance.randrange(900)
            span = Span(start, start + chance.choice([1, 5, 40, 200]))
            there = codings(demo_project, where)
            try:
                if there and chance.random() < 0.4:
                    demo_project.run(coding.remove_codings, [chance.choice(there).id])
                else:
                    demo_project.run(coding.apply_code, where, span, chance.choice(names))
            except UserError as error:
                assert error.message_id in {"coding.exists", "coding.outside"}
        agrees(demo_project, cache)


def test_only_what_changed_is_read_and_computed_again(demo_project: Project, cache: Cache) -> None:
    before = report(demo_project, SETTINGS, cache=cache)
    where = place(demo_project, 2)
    demo_project.run(coding.apply_code, where, Span(200, 240), "COUNTER")
    after = report(demo_project, SETTINGS, cache=cache)
    same = [
        one is other
        for one, other in zip(before.material.documents, after.material.documents, strict=True)
    ]
    assert same == [True, True, False, True, True]
    anew = {
        line.code for line, old in zip(after.lines, before.lines, strict=True) if line is not old
    }
    assert anew == {"COUNTER"}
    again = report(demo_project, SETTINGS, cache=cache)
    assert all(one is other for one, other in zip(again.lines, after.lines, strict=True))


@pytest.mark.parametrize(
    "settings",
    [
        replace(SETTINGS, units=(Unit.WORD,)),
        replace(SETTINGS, min_overlap=0.5),
        replace(SETTINGS, choice=Choice(boilerplate=True)),
        replace(SETTINGS, choice=Choice(edges=True)),
        replace(SETTINGS, choice=Choice(codes=("BLAME",))),
        replace(SETTINGS, interval=Interval(20, seed=2)),
    ],
)
def test_other_settings_are_not_answered_from_old_ones(
    demo_project: Project, cache: Cache, settings: Settings
) -> None:
    agrees(demo_project, cache)
    agrees(demo_project, cache, settings)
    agrees(demo_project, cache)


def test_what_was_stopped_half_way_goes_on_where_it_was(
    demo_project: Project, cache: Cache
) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 8:
            raise Cancelled

    with pytest.raises(Cancelled):
        report(demo_project, SETTINGS, cache=cache, progress=stop)
    assert told == sorted(told), "progress never goes back"
    agrees(demo_project, cache)


def test_progress_is_told_between_every_two_documents(demo_project: Project) -> None:
    told: list[tuple[int, int]] = []
    report(demo_project, ALL_CODES, progress=lambda *far: told.append(far))
    assert told == sorted(told)
    # Once for each document read, for each counted, and for each code.
    assert len(told) >= 5 + 5 + 28
    assert {total for _, total in told} == {1000}


def test_another_codebook_is_noticed(demo_project: Project, cache: Cache, tmp_path: Path) -> None:
    agrees(demo_project, cache, ALL_CODES)
    book = small_codebook(tmp_path / "b.json", "BLAME", "NEW", version="2")
    demo_project.run(codebook.load_file, book)
    assert {line.code for line in agrees(demo_project, cache, ALL_CODES).lines} == {"BLAME", "NEW"}
    demo_project.run(history.undo)
    assert len(agrees(demo_project, cache, ALL_CODES).material.codes) == 28

"""Undo and redo: whatever was done, in whatever order, comes back row for row."""

import shutil
import tempfile
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from annotator.domain.document import SectionKind, change_kind, split_section
from annotator.domain.errors import UserError
from annotator.domain.span import Span
from annotator.services import codebook, coders, coding, documents, history, states
from annotator.services.check import check
from annotator.services.coding import Place
from annotator.services.project import Project
from annotator.services.projects import create_project, open_project
from annotator.store import tables
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries import history as history_queries

TEXTS = ("甲乙丙丁。戊己庚辛！\n壬癸", "😀哈尔滨防控。\n\n措施𠮷麻痹", "one line")
SMALL_CODEBOOKS = tuple(
    f"codebook: {{id: small, version: '{n}', languages: [en], codes: [{codes}]}}"
    for n, codes in enumerate(
        (
            "{id: A, name: {en: A}, color: '#aa0000'}, {id: B, name: {en: B}, color: '#00aa00'}",
            "{id: B, name: {en: Bee}, color: '#00aa00'}, {id: C, name: {en: C}, color: '#0000aa'}",
        )
    )
)
_template: dict[str, Path] = {}


def template() -> Path:
    """Return an empty project with the small codebook, made once."""
    if "path" not in _template:
        folder = Path(tempfile.mkdtemp())
        book = folder / "book.yaml"
        book.write_text(SMALL_CODEBOOKS[0])
        create_project(folder / "t.anno", codebook=book).close()
        _template["path"] = folder / "t.anno"
    return _template["path"]


def rows_of(project: Project) -> dict[str, set[tuple[object, ...]]]:
    """Return all rows but the journal, removed documents and in-progress marks."""

    def read(connection: sa.Connection) -> dict[str, set[tuple[object, ...]]]:
        removed = set(
            connection.scalars(
                sa.select(tables.document.c.id).where(tables.document.c.removed_at.is_not(None))
            )
        )
        found = {}
        for name, table in tables.JOURNALLED.items():
            rows = set()
            for row in connection.execute(sa.select(table)).mappings():
                gone = row.get("document_id", row["id"]) in removed
                mark = name == "document_state" and row["state"] == "in_progress"
                if not gone and not mark:
                    rows.add(tuple((key, repr(value)) for key, value in row.items()))
            found[name] = rows
        return found

    return project.read(read)


class History(RuleBasedStateMachine):
    """Random work, undone and redone, with the project closed and opened in between."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        path = Path(shutil.copy(template(), self.folder / "study.anno"))
        self.project = open_project(path)
        self.project.keeps_backups = False
        self.first = rows_of(self.project)

    def teardown(self) -> None:
        if hasattr(self, "project"):
            try:
                self.undo_all_and_redo_all()
                assert check(self.project) == []
            finally:
                self.project.close()
                shutil.rmtree(self.folder)

    def undo_all_and_redo_all(self) -> None:
        last = rows_of(self.project)
        undone = 0
        while self.project.run(history.undo) is not None:
            undone += 1
        assert rows_of(self.project) == self.first
        for _ in range(undone):
            assert self.project.run(history.redo) is not None
        assert rows_of(self.project) == last

    def ids(self) -> list[bytes]:
        return self.project.read(document_queries.document_ids)

    def place(self, which: int) -> Place | None:
        ids, people = self.ids(), self.project.read(coder_queries.coders)
        if not ids or not people:
            return None
        round_id = self.project.read(coder_queries.rounds)[0].id
        return Place(ids[which % len(ids)], people[which % len(people)].id, round_id)

    def codings(self, which: int) -> list[bytes]:
        place = self.place(which)
        if place is None:
            return []
        lines = self.project.read(
            coding_queries.codings_of,
            place.document_id,
            coder_id=place.coder_id,
            round_id=place.round_id,
        )
        return [line.id for line in lines]

    @rule(which=st.integers(0, 2))
    def import_document(self, which: int) -> None:
        path = self.folder / f"{which % 2}.txt"
        path.write_text(TEXTS[which], encoding="utf-8")
        self.project.run(documents.import_files, [path])

    @rule(name=st.sampled_from(["Anna", "anna ", "Bo"]))
    def create_coder(self, name: str) -> None:
        try:
            self.project.run(coders.create_coder, name)
        except UserError as error:
            assert error.message_id == "coder.exists"

    @rule(which=st.integers(0, 5), start=st.integers(0, 6), length=st.integers(1, 9))
    def apply_code(self, which: int, start: int, length: int) -> None:
        place = self.place(which)
        if place is None:
            return
        try:
            span = Span(start, start + length)
            self.project.run(coding.apply_code, place, span, "ABC"[which % 3])
        except UserError as error:
            assert error.message_id.startswith("coding.")

    @rule(which=st.integers(0, 5), start=st.integers(0, 6))
    def change_coding(self, which: int, start: int) -> None:
        for coding_id in self.codings(which)[:1]:
            try:
                self.project.run(coding.move_coding, coding_id, Span(start, start + 2))
                self.project.run(coding.set_memo, coding_id, f"备注 {start}")
                self.project.run(coding.set_unsure, coding_id, unsure=start % 2 == 0)
                self.project.run(coding.change_code, coding_id, "B")
            except UserError as error:
                assert error.message_id in {"coding.exists", "coding.outside"}

    @rule(which=st.integers(0, 5))
    def remove_codings(self, which: int) -> None:
        if ids := self.codings(which):
            self.project.run(coding.remove_codings, ids)

    @rule(which=st.integers(0, 5), done=st.booleans())
    def mark(self, which: int, done: bool) -> None:
        place = self.place(which)
        if place is not None:
            key = (place.document_id, place.coder_id, place.round_id)
            self.project.run(states.mark_opened, *key)
            self.project.run(states.set_done, *key, done=done)

    @rule(which=st.integers(0, 5))
    def correct_sections(self, which: int) -> None:
        for document_id in self.ids()[which % 3 :][:1]:
            old = self.project.read(document_queries.sections, document_id)
            first = old[0]
            if first.end - first.start > 2:
                new = split_section(old, 0, first.start + 1)
                text = self.project.read(document_queries.text, document_id)
                if text[first.start : first.start + 1].strip():
                    new = change_kind(new, 0, SectionKind.HEADING)
                    self.project.run(documents.set_sections, document_id, new)
                    self.project.run(documents.set_parts, document_id, [first.start])

    @rule(which=st.integers(0, 1))
    def load_codebook(self, which: int) -> None:
        path = self.folder / "book.yaml"
        path.write_text(SMALL_CODEBOOKS[which])
        self.project.run(codebook.load_file, path)

    @rule(which=st.integers(0, 2))
    def remove_document(self, which: int) -> None:
        for document_id in self.ids()[which:][:1]:
            try:
                self.project.run(documents.remove_documents, [document_id])
            except UserError as error:
                assert error.message_id == "document.coded"

    @rule()
    def undo(self) -> None:
        self.project.run(history.undo)

    @rule()
    def redo(self) -> None:
        self.project.run(history.redo)

    @rule()
    def close_and_open(self) -> None:
        before = rows_of(self.project)
        actor = self.project.actor_id
        path = self.project.path
        undoable = self.project.read(history_queries.next_undo, actor)
        self.project.close()
        self.project = open_project(path)
        self.project.keeps_backups = False
        assert rows_of(self.project) == before
        assert self.project.read(history_queries.next_undo, actor) == undoable


TestHistory = History.TestCase


@pytest.fixture
def two(project: Project, seeds: list[Path]) -> tuple[Project, Place, Place]:
    """A project with one document and two coders."""
    project.run(documents.import_files, seeds[:1])
    anna, bo = (project.run(coders.create_coder, name) for name in ("Anna", "Bo"))
    round_id = project.read(coder_queries.rounds)[0].id
    (document_id,) = project.read(document_queries.document_ids)
    return project, Place(document_id, anna.id, round_id), Place(document_id, bo.id, round_id)


def test_undo_takes_the_operations_of_the_actor_only(two: tuple[Project, Place, Place]) -> None:
    project, anna, bo = two
    project.actor_id = anna.coder_id
    first = project.run(coding.apply_code, anna, Span(0, 5), "BLAME")
    project.actor_id = bo.coder_id
    second = project.run(coding.apply_code, bo, Span(0, 5), "BLAME")
    project.actor_id = anna.coder_id
    assert project.run(history.undo) == "coding.apply"
    assert project.run(history.undo) is None
    assert project.read(coding_queries.coding_line, first) is None
    assert project.read(coding_queries.coding_line, second) is not None


def test_undo_is_refused_where_somebody_else_built_upon_it(
    two: tuple[Project, Place, Place],
) -> None:
    project, anna, bo = two
    project.actor_id = anna.coder_id
    coding_id = project.run(coding.apply_code, anna, Span(0, 5), "BLAME")
    project.actor_id = bo.coder_id
    project.run(coding.set_memo, coding_id, "really?")
    project.actor_id = anna.coder_id
    with pytest.raises(UserError) as raised:
        project.run(history.undo)
    assert raised.value.message_id == "history.undo_blocked"
    assert raised.value.values["blocker"] == "coding.memo"
    project.actor_id = bo.coder_id
    assert project.run(history.undo) == "coding.memo"
    project.actor_id = anna.coder_id
    assert project.run(history.undo) == "coding.apply"
    project.actor_id = bo.coder_id
    with pytest.raises(UserError) as raised:
        project.run(history.redo)
    assert raised.value.message_id == "history.redo_blocked"


def test_a_new_operation_ends_redo_and_opening_a_document_does_not(
    two: tuple[Project, Place, Place],
) -> None:
    project, anna, _ = two
    project.actor_id = anna.coder_id
    project.run(coding.apply_code, anna, Span(0, 5), "BLAME")
    project.run(history.undo)
    project.run(states.mark_opened, anna.document_id, anna.coder_id, anna.round_id)
    assert project.run(history.redo) == "coding.apply"
    project.run(history.undo)
    project.run(coding.apply_code, anna, Span(7, 9), "BLAME")
    assert project.run(history.redo) is None


def test_an_import_with_codings_is_not_undone(
    two: tuple[Project, Place, Place], seeds: list[Path]
) -> None:
    project, anna, _ = two
    project.run(documents.import_files, seeds[1:2])
    (other,) = set(project.read(document_queries.document_ids)) - {anna.document_id}
    project.actor_id = anna.coder_id
    place = Place(other, anna.coder_id, anna.round_id)
    project.run(coding.apply_code, place, Span(0, 5), "BLAME")
    project.actor_id = None
    with pytest.raises(UserError) as raised:
        project.run(history.undo)
    assert raised.value.message_id == "history.import_coded"
    assert other in project.read(document_queries.document_ids)


def test_a_coder_with_codings_does_not_vanish_by_undo(two: tuple[Project, Place, Place]) -> None:
    project, _, bo = two
    project.actor_id = bo.coder_id
    project.run(coding.apply_code, bo, Span(0, 5), "BLAME")
    project.actor_id = None
    with pytest.raises(UserError) as raised:
        project.run(history.undo)
    assert raised.value.message_id == "operation.conflict"
    assert check(project) == []


def test_undoing_an_import_keeps_the_text_and_importing_it_again_brings_it_back(
    project: Project, seeds: list[Path]
) -> None:
    project.run(documents.import_files, seeds[:1])
    (before,) = project.read(document_queries.document_ids)
    project.run(history.undo)
    assert project.read(document_queries.document_ids) == []
    report = project.run(documents.import_files, seeds[:1])
    assert [item.document_id for item in report.imported] == [before]
    assert not report.imported[0].warnings


def test_undo_restores_the_time_of_the_last_change(two: tuple[Project, Place, Place]) -> None:
    project, anna, _ = two
    project.actor_id = anna.coder_id
    coding_id = project.run(coding.apply_code, anna, Span(0, 5), "BLAME")
    before = project.read(coding_queries.coding_line, coding_id)
    project.run(coding.set_memo, coding_id, "!")
    changed = project.read(coding_queries.coding_line, coding_id)
    assert before is not None
    assert changed is not None
    assert changed.modified_at > before.modified_at
    project.run(history.undo)
    assert project.read(coding_queries.coding_line, coding_id) == before

from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from annotator.services import check, describing, exporting, history
from annotator.services.comparison import notes
from annotator.services.comparison.choice import Choice, Settings
from annotator.services.comparison.disagreements import disagreements
from annotator.services.comparison.material import gather
from annotator.services.comparison.report import report
from annotator.services.comparison.rules import rules_for
from annotator.services.project import Project
from annotator.services.search import search
from annotator.store import tables
from annotator.store.schema import normalised, schema_sql
from tests.conftest import ROOT


def test_the_generated_schema_is_the_one_in_db() -> None:
    assert (ROOT / "db" / "schema.sql").read_text(encoding="utf-8") == schema_sql()


def test_every_table_can_live_on_postgresql() -> None:
    tables.prepare_for_postgresql()
    dialect = postgresql.dialect()
    for table in tables.metadata.sorted_tables:
        text = str(CreateTable(table).compile(dialect=dialect))
        assert "STRICT" not in text and "ROWID" not in text
        for index in table.indexes:
            statement = str(CreateIndex(index).compile(dialect=dialect))
            if index.name == "ux_document_name":
                assert statement.endswith("WHERE removed_at IS NULL")
    moments = str(CreateTable(tables.coding).compile(dialect=dialect))
    assert "created_at BIGINT" in moments, "microseconds overflow an INTEGER"
    assert "id BYTEA" in moments
    notes = str(CreateTable(tables.disagreement_note).compile(dialect=dialect))
    assert "modified_at BIGINT" in notes and "second_coding_id BYTEA" in notes
    assert "(second_coding_id IS NULL) <> (absent_coder_id IS NULL)" in notes


def leave_a_note(project: Project) -> None:
    choice = Choice()
    gathered = gather(project, choice)
    found = disagreements(gathered, rules_for(gathered, choice))
    note_id = project.run(notes.write_note, found[0], "why?", round_name=gathered.round)
    project.run(notes.resolve_note, note_id)
    assert notes.notes_of(project, found).of(found[0])


@pytest.fixture
def statements(demo_project: Project) -> list[sa.ClauseElement]:
    """Every statement that the services send while they are all used once."""
    seen: list[sa.ClauseElement] = []

    def note(connection: object, element: object, *_: object) -> None:
        if isinstance(element, sa.ClauseElement):
            seen.append(element)

    sa.event.listen(sa.Engine, "before_execute", note)
    try:
        demo_project.read(describing.describe_documents)
        exporting.export_codings(demo_project, demo_project.path.with_name("out.csv"))
        report(demo_project, Settings())
        leave_a_note(demo_project)
        list(search(demo_project, "疫情"))
        assert check.check(demo_project) == []
        demo_project.run(history.undo)
        demo_project.run(history.redo)
    finally:
        sa.event.remove(sa.Engine, "before_execute", note)
    return seen


def test_every_statement_compiles_for_postgresql(statements: list[sa.ClauseElement]) -> None:
    assert len(statements) > 20
    dialect = postgresql.dialect()
    for statement in statements:
        assert str(statement.compile(dialect=dialect))


def test_blanks_and_quotes_of_a_schema_do_not_matter() -> None:
    assert normalised('CREATE TABLE "a" (\n  b INT\n)') == normalised("CREATE TABLE a (b INT)")
    assert normalised("CREATE TABLE a (b INT)") != normalised("CREATE TABLE a (b TEXT)")


def test_the_schema_has_no_trigger_and_no_view() -> None:
    text = (ROOT / "db" / "schema.sql").read_text(encoding="utf-8")
    assert "TRIGGER" not in text and "VIEW" not in text
    assert Path(ROOT / "db" / "versions" / "0001_first_schema.py").is_file()

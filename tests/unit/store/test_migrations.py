import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from annotator.domain.errors import UserError
from annotator.resources import migrations_dir
from annotator.services.check import check
from annotator.services.project import Project
from annotator.services.projects import create_project, open_project
from annotator.store import backup, driver, migrations
from annotator.store.schema import normalised
from annotator.store.tables import SCHEMA_VERSION, coding
from tests.conftest import ROOT

RELEASED = sorted((ROOT / "tests" / "fixtures").glob("version-*.anno"))


def schema(path: Path) -> set[str]:
    connection = driver.connect(path, "ro")
    rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {normalised(sql) for (sql,) in rows}


def fresh_schema(folder: Path) -> set[str]:
    fresh = folder / "fresh.anno"
    create_project(fresh).close()
    return schema(fresh)


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows by table, without the number of the last migration."""
    connection = driver.connect(path, "ro")
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'alembic_version'"
        ).fetchall()
    ]
    rows = {
        name: sorted(map(tuple, connection.execute(f'SELECT * FROM "{name}"')), key=repr)
        for name in names
    }
    connection.close()
    return rows


def tables(path: Path) -> set[str]:
    with sqlite3.connect(path) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}


def test_a_migrated_file_has_the_schema_of_a_fresh_one(tmp_path: Path) -> None:
    fresh, migrated = tmp_path / "fresh.anno", tmp_path / "migrated.anno"
    create_project(fresh).close()
    engine = driver.engine(migrated, "rwc")
    with engine.begin() as connection:
        migrations.run(connection, migrations_dir())
    engine.dispose()
    assert schema(migrated) == schema(fresh)


def test_there_is_a_file_of_every_released_version() -> None:
    assert [path.stem for path in RELEASED] == [
        f"version-{number}" for number in range(1, SCHEMA_VERSION + 1)
    ]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_file_of_every_released_version_opens(released: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(released, tmp_path / "old.anno"))
    before = contents(path)
    project = open_project(path)
    assert check(project) == []
    project.close()
    after = contents(path)
    assert {name: after[name] for name in before} == before, "no row is lost or changed"
    assert schema(path) == fresh_schema(tmp_path)
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_notes_can_be_written_into_a_file_of_the_first_version(tmp_path: Path) -> None:
    path = Path(shutil.copy(ROOT / "tests" / "fixtures" / "version-1.anno", tmp_path / "old.anno"))
    project = open_project(path)
    (item, *_) = project.read(
        lambda connection: connection.execute(
            sa.select(coding.c.id, coding.c.document_id, coding.c.round_id, coding.c.coder_id)
        ).all()
    )

    def write(project: Project) -> bytes:
        row = {"first_coding_id": item[0], "document_id": item[1], "round_id": item[2]}
        at = {"start": 0, "end": 1, "created_at": 1, "modified_at": 1}
        with project.operation("note.write") as operation:
            return operation.insert(
                "disagreement_note", {**row, **at, "absent_coder_id": item[3], "text": "why?"}
            )

    project.run(write)
    assert check(project) == []
    project.close()


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The migrations with a next one that rebuilds a table others refer to."""
    folder = tmp_path / "db"
    shutil.copytree(migrations_dir(), folder)
    (folder / "versions" / "9999_next.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f'revision = "{SCHEMA_VERSION + 1:04d}"\n'
        f'down_revision = "{SCHEMA_VERSION:04d}"\n'
        "def upgrade():\n"
        '    with op.batch_alter_table("coder") as table:\n'
        '        table.add_column(sa.Column("nickname", sa.Text()))\n'
        '        table.alter_column("db_role", new_column_name="role")\n',
        encoding="utf-8",
    )
    return folder


def test_a_migration_keeps_every_row_and_a_verified_backup(demo_copy: Path, scripts: Path) -> None:
    with sqlite3.connect(demo_copy) as connection:
        before = connection.execute("SELECT count(*) FROM coding").fetchone()
    kept = migrations.migrate(demo_copy, scripts=scripts, version=SCHEMA_VERSION + 1)
    with sqlite3.connect(demo_copy) as connection:
        assert connection.execute("SELECT count(*) FROM coding").fetchone() == before
        names = [row[1] for row in connection.execute("PRAGMA table_info(coder)")]
        assert "nickname" in names and "role" in names
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION + 1,)
    assert (
        kept.parent.name == backup.FOLDER and f"before-version-{SCHEMA_VERSION + 1}" in kept.name
    )
    opened = open_project(kept, write=False)
    opened.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(demo_copy: Path, scripts: Path) -> None:
    script = scripts / "versions" / "9999_next.py"
    script.write_text(script.read_text() + '    op.execute("INSERT INTO nowhere VALUES (1)")\n')
    before = schema(demo_copy)
    with pytest.raises(UserError) as raised:
        migrations.migrate(demo_copy, scripts=scripts, version=SCHEMA_VERSION + 1)
    assert raised.value.message_id == "project.migration_failed"
    assert schema(demo_copy) == before
    assert not any(name.startswith("_alembic_tmp") for name in tables(demo_copy))
    project = open_project(demo_copy)
    assert check(project) == []
    project.close()

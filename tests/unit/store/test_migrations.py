import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.resources import migrations_dir
from annotator.services.check import check
from annotator.services.projects import create_project, open_project
from annotator.store import backup, driver, migrations
from annotator.store.schema import normalised
from annotator.store.tables import SCHEMA_VERSION
from tests.conftest import ROOT

RELEASED = sorted((ROOT / "tests" / "fixtures").glob("version-*.anno"))


def schema(path: Path) -> set[str]:
    connection = driver.connect(path, "ro")
    rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {normalised(sql) for (sql,) in rows}


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
    project = open_project(path)
    assert check(project) == []
    project.close()


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The migrations with a next one that rebuilds a table others refer to."""
    folder = tmp_path / "db"
    shutil.copytree(migrations_dir(), folder)
    (folder / "versions" / "0002_next.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        'revision = "0002"\n'
        'down_revision = "0001"\n'
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
    kept = migrations.migrate(demo_copy, scripts=scripts, version=2)
    with sqlite3.connect(demo_copy) as connection:
        assert connection.execute("SELECT count(*) FROM coding").fetchone() == before
        names = [row[1] for row in connection.execute("PRAGMA table_info(coder)")]
        assert "nickname" in names and "role" in names
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert kept.parent.name == backup.FOLDER and "before-version-2" in kept.name
    opened = open_project(kept, write=False)
    opened.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(demo_copy: Path, scripts: Path) -> None:
    script = scripts / "versions" / "0002_next.py"
    script.write_text(script.read_text() + '    op.execute("INSERT INTO nowhere VALUES (1)")\n')
    before = schema(demo_copy)
    with pytest.raises(UserError) as raised:
        migrations.migrate(demo_copy, scripts=scripts, version=2)
    assert raised.value.message_id == "project.migration_failed"
    assert schema(demo_copy) == before
    assert not any(name.startswith("_alembic_tmp") for name in tables(demo_copy))
    project = open_project(demo_copy)
    assert check(project) == []
    project.close()

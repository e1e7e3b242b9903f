"""Older project files made new, or left exactly as they were."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import UserError
from annotator.resources import migrations_dir
from annotator.store import backup
from annotator.store import driver as sqlite
from annotator.store.tables import SCHEMA_VERSION

if TYPE_CHECKING:
    import sqlalchemy as sa
    from alembic.config import Config


def migrate(path: Path, *, scripts: Path | None = None, version: int = SCHEMA_VERSION) -> Path:
    """Bring a project file to a schema version; return the verified backup made before.

    The caller holds the writer's lock. `scripts` is a folder with an Alembic environment.

    Raises:
        UserError: the migration failed; the file is as it was, and the message names the backup.
    """
    kept = backup.back_up(path, label=f"before-version-{version}")
    engine = _migration_engine(path)
    try:
        with engine.begin() as connection:
            run(connection, scripts or migrations_dir(), revision=f"{version:04d}")
            connection.exec_driver_sql(f"PRAGMA user_version = {version}")
            _verify(connection)
    except Exception as error:
        # Whatever a migration script raises, the transaction is undone and the person is told.
        raise UserError(
            "project.migration_failed", project=path.name, backup=kept.name, reason=error
        ) from error
    finally:
        engine.dispose()
    return kept


def run(connection: sa.Connection, scripts: Path, revision: str = "head") -> None:
    """Run the migrations of a folder on a connection with an open transaction."""
    from alembic import command

    command.upgrade(config(connection, scripts), revision)


def config(connection: sa.Connection, scripts: Path) -> Config:
    """Return the Alembic configuration; nothing of it stands in a file."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(scripts).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def _migration_engine(path: Path) -> sa.Engine:
    """Return an engine with foreign keys off.

    Alembic's batch mode rebuilds tables; with foreign keys on, that would delete or refuse rows
    of other tables. The pragma does nothing inside a transaction, so it is set on connecting.
    """
    import sqlalchemy as sa

    engine = sqlite.engine(path, "rw", pool_size=1)
    sa.event.listen(
        engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys = OFF") and None
    )
    return engine


def _verify(connection: sa.Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise ValueError(f"{len(broken)} rows refer to rows that are not there")
    (answer,) = connection.exec_driver_sql("PRAGMA quick_check").fetchone() or ("no answer",)
    if answer != "ok":
        raise ValueError(str(answer))

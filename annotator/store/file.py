"""The project file: create, open, close."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import UserError
from annotator.domain.identity import new_id_bytes
from annotator.store import driver as sqlite
from annotator.store.journal import now
from annotator.store.lock import WriterLock
from annotator.store.schema import check_schema
from annotator.store.tables import APPLICATION_ID, SCHEMA_VERSION, metadata

if TYPE_CHECKING:
    import sqlalchemy as sa

log = logging.getLogger(__name__)

SUFFIX = ".anno"
_MAGIC = b"SQLite format 3\0"
# A name must leave room for "-journal" and the lock beside it in 255 bytes.
_LONGEST_NAME = 240


@dataclass(slots=True)
class ProjectFile:
    """An open project file; `writer` is None if it was opened for reading only."""

    path: Path
    readers: sa.Engine
    writer: sa.Engine | None
    lock: WriterLock | None

    def close(self) -> None:
        """Close all connections; of a written file only the one file is left."""
        self.readers.dispose()
        try:
            if self.writer is not None:
                _fold_in(self.writer)
                self.writer.dispose()
        except sqlite.driver().Error as error:
            # A full disk, say. What was committed is safe in the side file, and read from there.
            log.warning("%s: the side file stays (%s)", self.path.name, error)
        finally:
            if self.lock is not None:
                self.lock.release()


def _fold_in(writer: sa.Engine) -> None:
    """Write what the side file of WAL holds into the project file."""
    with writer.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def remove_file(path: Path) -> None:
    """Remove a project file that came to nothing, with its side files."""
    for end in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def create_file(path: Path, title: str) -> None:
    """Create an empty project file.

    Raises:
        UserError: a file of that name is there, its folder is not, or it cannot be written.
    """
    if path.suffix != SUFFIX:
        raise UserError("project.suffix", project=path.name, suffix=SUFFIX)
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise UserError("project.name_too_long", project=path.name)
    if os.path.lexists(path):
        raise UserError("project.exists", project=path.name)
    if not path.parent.is_dir():
        raise UserError("project.no_folder", folder=path.parent)
    lock = WriterLock(path, "new")
    # Written aside and renamed when complete: a crash leaves no half-made project.
    aside = path.with_name(f"{path.name}.{new_id_bytes().hex()[-8:]}.new")
    try:
        _write_empty(aside, title)
        aside.rename(path)
    except OSError as error:
        raise UserError(
            "project.unwritable", project=path.name, reason=error.strerror or str(error)
        ) from error
    finally:
        remove_file(aside)
        lock.release()


def _write_empty(path: Path, title: str) -> None:
    from annotator.store import tables

    engine = sqlite.engine(path, "rwc")
    try:
        with engine.begin() as connection:
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
            connection.execute(
                tables.alembic_version.insert(), {"version_num": f"{SCHEMA_VERSION:04d}"}
            )
            row = {
                "id": new_id_bytes(),
                "title": title,
                "settings": {},
                "created_at": now(),
                "replica_id": new_id_bytes(),
            }
            connection.execute(tables.project.insert(), row)
    finally:
        engine.dispose()


def open_file(path: Path, *, write: bool, what: str = "command") -> ProjectFile:
    """Open a project file; never creates one.

    With `write`, an older file is migrated first (a verified backup stays beside it).

    Raises:
        UserError: it is not there, not ours, newer than this program, damaged, or (with `write`)
            somebody else writes it.
    """
    version = _check_header(path)
    lock = WriterLock(path, what) if write else None
    try:
        if version < SCHEMA_VERSION:
            if lock is None:
                raise UserError("project.older", project=path.name)
            from annotator.store.migrations import migrate

            migrate(path)
        mode = _reading_mode(path)
        if write:
            _use_wal(path)
        with _readable(path, mode) as connection:
            check_schema(connection, path)
        writer = sqlite.engine(path, "rw", pool_size=1) if write else None
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return ProjectFile(path, sqlite.engine(path, mode), writer, lock)


def _check_header(path: Path) -> int:
    """Return the schema version of a file that is a project.

    Raises:
        UserError: it is not there, not a project or newer than this program.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("project.unreadable", project=path.name, reason=reason) from error
    if magic != _MAGIC:
        raise UserError("project.not_ours", project=path.name)
    with _readable(path, _reading_mode(path)) as connection:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application_id != APPLICATION_ID:
        raise UserError("project.not_ours", project=path.name)
    if version > SCHEMA_VERSION:
        raise UserError("project.newer", project=path.name, version=version, known=SCHEMA_VERSION)
    return version


class _readable:  # noqa: N801 - a context manager used like a function
    """A raw reading connection; damage is told as a `UserError`."""

    def __init__(self, path: Path, mode: sqlite.Mode) -> None:
        self._path, self._mode = path, mode
        self._connection: Any = None  # Any: the driver ships no types

    def __enter__(self) -> Any:
        try:
            self._connection = sqlite.connect(self._path, self._mode)
            self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite.driver().Error as error:
            self.__exit__()
            raise UserError("project.damaged", project=self._path.name, reason=error) from error
        return self._connection

    def __exit__(self, *_: object) -> None:
        if self._connection is not None:
            self._connection.close()


def _reading_mode(path: Path) -> sqlite.Mode:
    """Return how to open the file for reading.

    Reading a WAL file needs side files beside it. Only a connection that may write the file
    removes them again; in a folder that forbids them the file must be taken as it stands.
    """
    if os.access(path.parent, os.W_OK):
        return "read" if os.access(path, os.W_OK) else "ro"
    return "ro" if path.with_name(f"{path.name}-wal").exists() else "immutable"


def _use_wal(path: Path) -> None:
    connection = sqlite.connect(path, "rw")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite.driver().Error as error:
        raise UserError("project.unwritable", project=path.name, reason=error) from error
    finally:
        connection.close()

"""Connections to SQLite files: which driver, which pragmas."""

from __future__ import annotations

import os
import sqlite3
import sys
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any, Literal
from urllib.parse import quote

import sqlalchemy as sa

Mode = Literal["rw", "rwc", "read", "ro", "immutable"]
"""`read` reads, but may tidy up the side files of WAL on closing; `ro` cannot write at all, and
`immutable` does not even look for side files."""


def driver() -> ModuleType:
    """Return sqlcipher3's DB-API module, or the standard library's with a warning.

    The standard module may bring an SQLite that can corrupt a WAL file (fixed in 3.51.3).
    """
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        if sqlite3.sqlite_version_info < (3, 51, 3):
            warnings.warn(
                f"sqlcipher3 is missing; SQLite {sqlite3.sqlite_version} is used instead",
                RuntimeWarning,
                stacklevel=2,
            )
        return sqlite3
    return dbapi2  # type: ignore[no-any-return] # sqlcipher3 ships no types


# Any: both drivers' connections, and sqlcipher3 ships no types.
def connect(path: Path, mode: Mode) -> Any:
    """Return a raw driver connection in autocommit mode; never creates unless `mode` is rwc.

    The path is quoted: `?`, `#` and `%` in a file name would else open another file. As bytes: a
    name need not be UTF-8.
    """
    query = {"immutable": "mode=ro&immutable=1", "read": "mode=rw"}.get(mode, f"mode={mode}")
    connection = driver().connect(
        f"file:{quote(os.fsencode(path.absolute()))}?{query}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5.0,
    )
    for pragma in (
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        # sqlcipher3 keeps sorting in memory unless told otherwise.
        "temp_store = FILE",
        "synchronous = FULL",
        *(["fullfsync = ON"] if sys.platform == "darwin" else []),
        *([] if mode in {"rw", "rwc"} else ["query_only = ON"]),
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def engine(path: Path, mode: Mode, *, pool_size: int = 5) -> sa.Engine:
    """Return an engine whose transactions begin as `mode` needs: IMMEDIATE for writing.

    A deferred transaction that reads and then writes fails at once, whatever the time-out.
    """
    made = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        module=driver(),
        creator=lambda: connect(path, mode),
        poolclass=sa.QueuePool,
        pool_size=pool_size,
        max_overflow=20,
        pool_reset_on_return=None,
    )
    begin = "BEGIN IMMEDIATE" if mode in {"rw", "rwc"} else "BEGIN"
    sa.event.listen(made, "begin", lambda connection: connection.exec_driver_sql(begin) and None)
    return made

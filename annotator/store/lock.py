"""Who may write: one process at a time.

The operating system's lock on `<project>.lock` decides and vanishes with the process that holds
it; `<project>.holder` beside it says in words who that is. SQLite's own locks guard the data in
any case.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from annotator.domain.errors import UserError


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that writes: `what` is `window` or the name of a command."""

    user: str
    host: str
    pid: int
    what: str
    since: str

    def __str__(self) -> str:
        return f"{self.user} on {self.host} ({self.what}, process {self.pid}, since {self.since})"


class WriterLock:
    """The right to write a project, held until released.

    Raises:
        UserError: somebody else holds it; `project.in_use` names them.
    """

    def __init__(self, path: Path, what: str) -> None:
        self._lock: BaseFileLock = FileLock(_beside(path, ".lock"))
        self._holder_file = _beside(path, ".holder")
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise UserError(
                "project.in_use", project=path.name, holder=describe_holder(path)
            ) from error
        except OSError as error:
            raise UserError(
                "project.no_lock", project=path.name, reason=error.strerror or str(error)
            ) from error
        # Without it, on a full disk, others are only told that somebody writes.
        with suppress(OSError):
            holder = json.dumps(asdict(_this_process(what)))
            self._holder_file.write_text(holder, encoding="utf-8")

    def release(self) -> None:
        """Give the right back and leave no file behind."""
        self._holder_file.unlink(missing_ok=True)
        self._lock.release()
        # Behind a lock that is let go another process may already stand: then the file is theirs,
        # and on Windows it cannot be removed while they have it open.
        if os.name != "nt":
            Path(self._lock.lock_file).unlink(missing_ok=True)


def describe_holder(path: Path) -> str:
    """Return who writes a project, in words; `another process` if they left no name."""
    try:
        return str(Holder(**json.loads(_beside(path, ".holder").read_text(encoding="utf-8"))))
    except (OSError, ValueError, TypeError):
        return "another process"


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _this_process(what: str) -> Holder:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in containers
        user = str(os.getuid()) if hasattr(os, "getuid") else "?"
    since = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return Holder(user, platform.node() or "?", os.getpid(), what, since)

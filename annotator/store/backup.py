"""Copies of a project: written aside, opened and checked, renamed, thinned."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.store import driver as sqlite

FOLDER = "backups"
# How many days, hours and months keep one backup each.
_HOURLY, _DAILY, _MONTHLY = 24, 14, 12
_STAMP = "%Y%m%dT%H%M%S%fZ"


def back_up(path: Path, *, label: str = "") -> Path:
    """Write a checked copy of a project into the folder `backups` beside it; return its path.

    A labelled copy (one made before a migration) is never thinned. Can run while the project is
    being written: the copy is one moment of it.

    Raises:
        UserError: the copy could not be written or did not pass the check; nothing is left of it.
    """
    folder = path.parent / FOLDER
    stamp = datetime.now(UTC).strftime(_STAMP)
    target = folder / f"{path.stem}.{stamp}{'.' + label if label else ''}{path.suffix}"
    aside = target.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        operations = _copy(path, aside)
        _check(aside, operations)
        _flush_to_disk(aside)
        aside.rename(target)
    except (OSError, ValueError, sqlite.driver().Error) as error:
        if aside.exists():
            aside.unlink()
        raise UserError("backup.failed", project=path.name, reason=error) from error
    thin(path)
    return target


def _copy(path: Path, aside: Path) -> int:
    """Copy the file; return how many operations it held before, the least the copy must have."""
    connection = sqlite.connect(path, "rw")
    try:
        (operations,) = connection.execute("SELECT count(*) FROM operation").fetchone()
        connection.execute("VACUUM INTO ?", (str(aside),))
    finally:
        connection.close()
    return int(operations)


def _check(aside: Path, operations: int) -> None:
    connection = sqlite.connect(aside, "ro")
    try:
        (answer,) = connection.execute("PRAGMA quick_check").fetchone()
        if answer != "ok":
            raise ValueError(answer)
        (copied,) = connection.execute("SELECT count(*) FROM operation").fetchone()
        if copied < operations:
            raise ValueError(f"{copied} of {operations} operations were copied")
    finally:
        connection.close()


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def backups(path: Path) -> list[tuple[datetime, Path]]:
    """Return a project's unlabelled backups, latest first."""
    folder = path.parent / FOLDER
    pattern = re.compile(re.escape(path.stem) + r"\.(\d{8}T\d{12}Z)" + re.escape(path.suffix))
    found = []
    for file in folder.glob("*" + path.suffix) if folder.is_dir() else ():
        if match := pattern.fullmatch(file.name):
            moment = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            found.append((moment, file))
    return sorted(found, reverse=True)


def thin(path: Path) -> None:
    """Remove backups but the latest of each of 24 hours, 14 days and 12 months."""
    keep: set[Path] = set()
    latest_first = backups(path)
    for form, count in (("%Y%m%d%H", _HOURLY), ("%Y%m%d", _DAILY), ("%Y%m", _MONTHLY)):
        kept: dict[str, Path] = {}
        for moment, file in latest_first:
            kept.setdefault(moment.strftime(form), file)
        keep.update(list(kept.values())[:count])
    for _, file in latest_first:
        if file not in keep:
            file.unlink()

"""Files that come into being whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator.domain.errors import UserError


@contextmanager
def new_file(path: Path, *, overwrite: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write to; it appears under its name when all is written and on the disk.

    Until then it stands beside its place under another name, and any exception removes it.

    Raises:
        UserError: there is something of that name (without `overwrite`: anything, with it: what
            is not a file), or the file cannot be written.
    """
    target = path.resolve()
    _check_free(target, path.name, overwrite=overwrite)
    temporary = target.with_name(f".{target.name[:40]}.{secrets.token_hex(8)}.tmp")
    with _told(path.name):
        file = temporary.open("xb")
    try:
        try:
            yield file
            with _told(path.name):
                file.flush()
                os.fsync(file.fileno())
        finally:
            # Closing writes what is left in the buffer, and can fail like any writing.
            with _told(path.name):
                file.close()
        with _told(path.name):
            _put(temporary, target, path.name, overwrite=overwrite)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def write(file: BinaryIO, data: bytes, name: str) -> None:
    """Write bytes to the file.

    Raises:
        UserError: the disk is full, or failing.
    """
    with _told(name):
        file.write(data)


def _check_free(target: Path, name: str, *, overwrite: bool) -> None:
    if os.path.lexists(target) and not overwrite:
        raise UserError("codings.exists", file=name)
    if target.exists() and not target.is_file():
        raise UserError("codings.unwritable", file=name, reason="not a file")


def _put(temporary: Path, target: Path, name: str, *, overwrite: bool) -> None:
    """Give the finished file its name; the directory entry is on the disk afterwards."""
    if overwrite:
        temporary.replace(target)
    else:
        # A file that came there meanwhile must stay: renaming would replace it.
        try:
            os.link(temporary, target)
        except FileExistsError as error:
            raise UserError("codings.exists", file=name) from error
        except OSError:
            # Memory sticks and some network disks know no links.
            _check_free(target, name, overwrite=False)
            temporary.rename(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Turn a failing disk into a message for the person."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("codings.unwritable", file=name, reason=reason) from error

"""An open project: operations, reads, listeners, close."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import sqlalchemy as sa

from annotator.domain.errors import UserError
from annotator.store.file import ProjectFile
from annotator.store.journal import Change, Operation
from annotator.store.queries.history import Step

_P = ParamSpec("_P")
_T = TypeVar("_T")
Listener = Callable[[Change], None]


class Project:
    """A project that is open.

    Everything that changes it is a function `work(project, …)` which `submit` runs on the one
    writer thread; there, and only there, `operation` may be used. Reading works on any thread.
    Listeners are called on the writer thread after each commit.
    """

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._listeners: list[Listener] = []
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._writer_thread = self._writer.submit(threading.get_ident).result()
        self.actor_id: bytes | None = None
        """Who acts: the coder chosen in the window, or nobody in particular."""
        self.changed = False
        """Whether anything was written since the last backup."""
        self.keeps_backups = True
        """Whether it is copied for safety; what can be made anew at any time need not be."""

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._file.path

    @property
    def is_read_only(self) -> bool:
        """Whether the project was opened for reading only."""
        return self._file.writer is None

    def submit(
        self,
        work: Callable[Concatenate[Project, _P], _T],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> Future[_T]:
        """Run work on the writer thread, after what was submitted before."""
        return self._writer.submit(work, self, *args, **kwargs)

    def run(
        self,
        work: Callable[Concatenate[Project, _P], _T],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _T:
        """Run work on the writer thread and wait for its result."""
        if threading.get_ident() == self._writer_thread:
            return work(self, *args, **kwargs)
        return self.submit(work, *args, **kwargs).result()

    @contextmanager
    def operation(
        self, label: str, *, kind: str = "do", reverses: Step | None = None
    ) -> Iterator[Operation]:
        """Open one step of work: all of it is written, or nothing.

        `label` is the message `operation.<label>`. Operations do not nest.

        Raises:
            UserError: the project is read-only, the disk refuses, or a row is needed elsewhere.
        """
        if threading.get_ident() != self._writer_thread:
            raise RuntimeError("an operation belongs on the writer thread: use submit or run")
        if self._file.writer is None:
            raise UserError("project.read_only", project=self.path.name)
        try:
            with self._file.writer.begin() as connection:
                step = Operation(
                    connection,
                    label,
                    kind,
                    self.actor_id,
                    undoes=reverses.id if reverses else None,
                    root_id=reverses.root_id if reverses else None,
                )
                yield step
                change = step.finish()
        except sa.exc.IntegrityError as error:
            raise UserError("operation.conflict", reason=error.orig) from error
        except sa.exc.DBAPIError as error:
            raise UserError(
                "project.write_failed", project=self.path.name, reason=error.orig
            ) from error
        if change is not None:
            self.changed = True
            for listener in list(self._listeners):
                listener(change)

    def read(
        self,
        query: Callable[Concatenate[sa.Connection, _P], _T],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _T:
        """Return what a query of `annotator.store.queries` answers, as of the last commit.

        Raises:
            UserError: the file is damaged, or cannot be read.
        """
        try:
            with self._file.readers.connect() as connection:
                return query(connection, *args, **kwargs)
        except sa.exc.DBAPIError as error:
            raise UserError(
                "project.damaged", project=self.path.name, reason=error.orig
            ) from error

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each operation; return what stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Finish the work that was submitted and close the file."""
        self._writer.shutdown(wait=True)
        self._file.close()

"""Questions that take a while, of which only the latest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer

from annotator.ui.jobs import Jobs

_T = TypeVar("_T")
_Asked = tuple[Callable[[], _T], Callable[[_T], object]]


class Latest(Generic[_T]):
    """Runs one question at a time on a worker thread; of those that pile up only the last.

    An answer that a newer question has overtaken is dropped, and so are all of them once `owner`
    is gone. `delay` milliseconds pass before a question is asked, so that a burst of changes
    costs one.
    """

    def __init__(self, owner: QObject, jobs: Jobs, *, delay: int = 0) -> None:
        self._owner = owner
        self._jobs = jobs
        self._running = False
        self._next: _Asked[_T] | None = None
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay)
        self._timer.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running or self._next is not None

    def ask(self, work: Callable[[], _T], done: Callable[[_T], object]) -> None:
        """Run `work` on a worker thread and give its result to `done` on this one."""
        self._next = (work, done)
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """Drop what was asked and not answered yet."""
        self._next = None
        self._timer.stop()

    def _start(self) -> None:
        if self._running or self._next is None:
            return
        work, done = self._next
        self._next = None
        self._running = True

        def answered(result: _T) -> None:
            if self._ended():
                done(result)

        def failed(error: BaseException) -> None:
            if self._ended():
                self._jobs.failed.emit(error)

        self._jobs.start(work, answered, failed)

    def _ended(self) -> bool:
        """Note that a question was answered; tell whether the answer still counts."""
        self._running = False
        if not shiboken6.isValid(self._owner):
            return False
        if self._next is not None:
            if not self._timer.isActive():
                self._start()
            return False
        return True


AnyLatest = Latest[Any]  # Any: one that is asked questions with answers of several types

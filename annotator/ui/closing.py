"""Closes a project in order: hand in, wait until all is saved, copy, close the file."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer

from annotator.services import backups
from annotator.ui.jobs import Jobs
from annotator.ui.session import Session


class _Step(Enum):
    OPEN = auto()
    WAITING = auto()
    CLOSING = auto()
    CLOSED = auto()


class Closing(QObject):
    """Knows how far closing is; the window stays alive meanwhile.

    What could not be saved has been told by then, and keeps the project open: closing it once
    more closes it.

    Args:
        session: what is to be closed.
        jobs: where the copy is made.
        saved: called when everything is saved: nothing of the project may be read any more.
        finished: called when the file is closed, with what went wrong at the very end, or None.
    """

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        saved: Callable[[], object],
        finished: Callable[[BaseException | None], object],
    ) -> None:
        super().__init__(jobs)
        self._session, self._jobs = session, jobs
        self._saved, self._finished = saved, finished
        self._step = _Step.OPEN
        self._waiting = 0
        session.saving.connect(self._count)
        session.failed.connect(self._fail)

    @property
    def is_open(self) -> bool:
        """Whether nobody has asked to close yet."""
        return self._step is _Step.OPEN

    @property
    def is_closed(self) -> bool:
        """Whether the file is closed."""
        return self._step is _Step.CLOSED

    def begin(self) -> None:
        """Close as soon as everything is saved."""
        if self._step is not _Step.OPEN:
            return
        self._step = _Step.WAITING
        self._session.closing.emit()
        self._go_on()

    def _count(self, waiting: int) -> None:
        self._waiting = waiting
        # A moment later: that an operation has failed is told behind that it has ended.
        QTimer.singleShot(0, self._go_on)

    def _fail(self, _: BaseException) -> None:
        if self._step is _Step.WAITING:
            self._step = _Step.OPEN

    def _go_on(self) -> None:
        if self._step is not _Step.WAITING or self._waiting:
            return
        self._step = _Step.CLOSING
        project = self._session.project
        # From here on nothing can be handed in: who tries would learn that it is too late.
        self._session.close()
        self._saved()
        self._jobs.close_with(lambda: backups.close(project), lambda _: self._end(None), self._end)

    def _end(self, error: BaseException | None) -> None:
        self._step = _Step.CLOSED
        self._finished(error)

"""Comparing coders off the main thread: one comparison at a time, of those asked for the last."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import Cancelled
from annotator.services.comparison.disagreements import Disagreement, disagreements
from annotator.services.comparison.report import Report, Settings, report
from annotator.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.progress import Progress
    from annotator.services.project import Project

_TOLD_EVERY = 100  # milliseconds between two looks at how far the work is


@dataclass(frozen=True, slots=True)
class Comparison:
    """The agreement report, and the places behind its figures."""

    report: Report
    disagreements: Sequence[Disagreement]


def compare(project: Project, settings: Settings, *, progress: Progress) -> Comparison:
    """Compute the report and find where the coders differ.

    Raises:
        UserError: see `annotator.services.comparison.report.report`.
        Cancelled: the person asked to stop.
    """
    found = report(project, settings, progress=progress)
    places = disagreements(found.material, settings.choice.codes, progress=progress)
    return Comparison(found, places)


class Comparer(QObject):
    """Computes comparisons in the background.

    `progressed` carries how much is done and how much there is (0 and 0 while that is not
    known), `finished` a `Comparison`, `failed` an exception. `stopped` tells that the person, or
    the closing of the project, ended the work without a result.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: Settings | None = None
        self._stop: threading.Event | None = None
        self._far = (0, 0)
        self._clock = QTimer(self)
        self._clock.setInterval(_TOLD_EVERY)
        self._clock.timeout.connect(lambda: self.progressed.emit(*self._far))
        session.closing.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether a comparison is being computed."""
        return self._stop is not None

    def ask(self, settings: Settings) -> None:
        """Compute a comparison; what is being computed is given up for it."""
        self._wanted = settings
        if self._stop is not None:
            self._stop.set()
        else:
            self._start()

    def stop(self) -> None:
        """Give up what is being computed and what waits."""
        self._wanted = None
        if self._stop is not None:
            self._stop.set()

    def _start(self) -> None:
        if self._wanted is None:
            return
        settings, self._wanted = self._wanted, None
        stop = self._stop = threading.Event()
        self._far = (0, 0)

        def progress(done: int, total: int) -> None:
            if stop.is_set():
                raise Cancelled
            self._far = (done, total)

        def work() -> Comparison | None:
            try:
                found = compare(self._session.project, settings, progress=progress)
            except Cancelled:
                return None
            return None if stop.is_set() else found

        self._clock.start()
        self.progressed.emit(0, 0)
        self._session.jobs.start(work, self._take, self._break)

    def _take(self, found: Comparison | None) -> None:
        if self._ended():
            if found is None:
                self.stopped.emit()
            else:
                self.finished.emit(found)

    def _break(self, error: BaseException) -> None:
        if self._ended():
            self.failed.emit(error)

    def _ended(self) -> bool:
        """Note that the work ended, and begin what waits; tell whether its result counts."""
        # The panel can be gone by now: the work ends on another thread.
        if not shiboken6.isValid(self):
            return False
        self._stop = None
        self._clock.stop()
        if self._wanted is None:
            return True
        self._start()
        return False

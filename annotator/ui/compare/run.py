"""Comparing coders off the main thread: one comparison at a time, of those asked for the last."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import Cancelled
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.disagreements import Pairing, in_document
from annotator.services.comparison.ranking import DocumentStanding, standing
from annotator.services.comparison.report import Report, part, report
from annotator.services.comparison.rules import Rules, rules_for
from annotator.ui.compare.place_table import PlaceTable, place_table
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.services.comparison.choice import Settings
    from annotator.services.comparison.material import ComparedDocument
    from annotator.services.project import Project

_TOLD_EVERY = 100  # milliseconds between two looks at how far the work is
_ALL, _REPORTED, _PAIRED = 1000, 700, 950
"""How far the work is, of `_ALL`, when the figures are there, and when the places are."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """The agreement report, and the places behind its figures.

    `standings` are the documents, those with the largest disputed share first.
    """

    report: Report
    rules: Rules
    table: PlaceTable
    standings: Sequence[DocumentStanding]


@dataclass(slots=True, eq=False)
class Places:
    """What was found in each document, kept for the next comparison.

    An entry holds as long as document and rules are the very same.
    """

    rules: Rules | None = None
    found: Mapping[bytes, tuple[ComparedDocument, list[Pairing], DocumentStanding]] | None = None

    def find(
        self, documents: Sequence[ComparedDocument], rules: Rules, progress: Progress
    ) -> tuple[list[Pairing], list[DocumentStanding]]:
        """Return all places, and how each document stands; only what changed is looked at."""
        known = self.found or {}
        is_same = self.rules == rules
        found = {}
        for done, document in enumerate(documents):
            progress(done, len(documents))
            kept = known.get(document.id)
            if is_same and kept is not None and kept[0] is document:
                found[document.id] = kept
                continue
            items = in_document(document, rules)
            found[document.id] = (document, items, standing(document, items, rules))
        self.rules, self.found = rules, found
        return [item for _, items, _ in found.values() for item in items], [
            one for _, _, one in found.values()
        ]


@dataclass(slots=True, eq=False)
class Memory:
    """What one comparison leaves for the next one."""

    cache: Cache
    places: Places


def compare(
    project: Project, settings: Settings, memory: Memory, *, progress: Progress
) -> Comparison:
    """Compute the report and find where the coders differ.

    Raises:
        UserError: see `annotator.services.comparison.report.report`.
        Cancelled: the person asked to stop.
    """
    found = report(project, settings, cache=memory.cache, progress=part(progress, 0, _REPORTED))
    rules = rules_for(found.material, settings.choice)
    items, standings = memory.places.find(
        found.material.documents, rules, part(progress, _REPORTED, _PAIRED)
    )
    progress(_PAIRED, _ALL)
    table = place_table(items)
    ranked = sorted(standings, key=lambda one: (-(one.share or 0.0), -one.disputed, one.document))
    return Comparison(found, rules, table, ranked)


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
        self._is_closed = False
        self._memory = Memory(Cache(), Places())
        self._stop_listening = session.project.listen(self._memory.cache.note)
        self._clock = QTimer(self)
        self._clock.setInterval(_TOLD_EVERY)
        self._clock.timeout.connect(lambda: self.progressed.emit(*self._far))
        session.closing.connect(self.close)

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

    def close(self) -> None:
        """Give up everything, and hear of no more changes."""
        self.stop()
        if not self._is_closed:
            self._is_closed = True
            self._stop_listening()

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
                found = compare(self._session.project, settings, self._memory, progress=progress)
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
        # The page can be gone by now: the work ends on another thread.
        if not shiboken6.isValid(self):
            return False
        self._stop = None
        self._clock.stop()
        if self._wanted is None:
            return True
        self._start()
        return False

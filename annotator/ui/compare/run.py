"""Comparing coders off the main thread: one comparison at a time, of those asked for the last."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import Cancelled
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.disagreements import Pairing, pairings
from annotator.services.comparison.per_document import Kept, for_each
from annotator.services.comparison.places import Place, places
from annotator.services.comparison.ranking import DocumentStanding, ranking
from annotator.services.comparison.report import Report, part, report
from annotator.services.comparison.rules import Rules, rules_for
from annotator.ui.compare.place_table import PlaceTable, place_table
from annotator.ui.garbage import no_collection
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.services.comparison.choice import Settings
    from annotator.services.project import Project

_TOLD_EVERY = 100  # milliseconds between two looks at how far the work is
_ALL, _REPORTED = 1000, 700
"""How far the work is, of `_ALL`, when the figures are there."""
_PAIRED, _JOINED, _RANKED = 600, 750, 950
"""How far the rest of it is, of `_ALL`, after each of its steps."""


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
class Memory:
    """What one comparison leaves for the next one, which looks only at what changed since."""

    cache: Cache = field(default_factory=Cache)
    pairings: Kept[list[Pairing]] = field(default_factory=Kept)
    places: Kept[list[Place]] = field(default_factory=Kept)
    standings: Kept[DocumentStanding] = field(default_factory=Kept)


def compare(
    project: Project, settings: Settings, memory: Memory, *, progress: Progress
) -> Comparison:
    """Compute the report and find where the coders differ.

    Raises:
        UserError: see `annotator.services.comparison.report.report`.
        Cancelled: the person asked to stop.
    """
    found = report(project, settings, cache=memory.cache, progress=part(progress, 0, _REPORTED))
    return comparison_of(found, memory, progress=part(progress, _REPORTED, _ALL))


def comparison_of(found: Report, memory: Memory, *, progress: Progress) -> Comparison:
    """Find where the coders of a report differ.

    Raises:
        Cancelled: the person asked to stop.
    """
    material = found.material
    rules = rules_for(material, found.settings.choice)
    items = pairings(material, rules, kept=memory.pairings, progress=part(progress, 0, _PAIRED))
    joined: list[Place] = []
    if len(material.coders) > 2:  # of two coders each pair is a place
        step = part(progress, _PAIRED, _JOINED)
        joined = _joined(found, rules, items, memory, step)
    ranked = ranking(
        material, items, rules, kept=memory.standings, progress=part(progress, _JOINED, _RANKED)
    )
    progress(_RANKED, _ALL)
    table = place_table(items, joined, pause=partial(progress, _RANKED, _ALL))
    return Comparison(found, rules, table, ranked)


def _joined(
    found: Report, rules: Rules, items: Sequence[Pairing], memory: Memory, progress: Progress
) -> list[Place]:
    """Return what belongs together, one place whatever the number of coders."""
    by_document = {
        id_: list(some) for id_, some in groupby(items, key=lambda item: item.document_id)
    }
    documents = for_each(
        found.material,
        rules,
        lambda document: places(by_document.get(document.id, ())),
        memory.places,
        progress,
    )
    return [place for some in documents for place in some]


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
        self._memory = Memory()
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

    def give_up(self) -> tuple[Memory, Iterable[Sequence[object]]]:
        """Return what was kept for the next comparison, and the large parts of it."""
        memory, self._memory = self._memory, Memory()
        kept = memory.cache.kept
        parts: list[list[object]] = [
            list(one.found.values()) for one in (memory.pairings, memory.places, memory.standings)
        ]
        parts += [list(one.values()) for one in (kept.read, kept.places, kept.tallies)]
        return memory, [*parts, list(kept.lines.values())]

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
                with no_collection():
                    found = compare(
                        self._session.project, settings, self._memory, progress=progress
                    )
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

"""Work that can wait, done in small slices between events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE_SECONDS = 0.003
_REST_MILLISECONDS = 20  # after an event: more of them may follow at once


class IdleWork(QObject):
    """Runs steps while no event waits; the first step that finds work goes first.

    A step does a millisecond or two of work and returns whether it found any.
    """

    def __init__(self, parent: QObject, steps: Callable[[], Sequence[Callable[[], bool]]]) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run_slice)

    @property
    def is_done(self) -> bool:
        """Whether there was nothing left to do."""
        return not self._timer.isActive()

    def wake(self) -> None:
        """Look for work again, a moment after the event that is being handled."""
        self._timer.start(_REST_MILLISECONDS)

    def stop(self) -> None:
        """Do nothing until woken again."""
        self._timer.stop()

    def run_slice(self) -> bool:
        """Work for a few milliseconds; return whether there may be more to do."""
        until = perf_counter() + _SLICE_SECONDS
        while perf_counter() < until:
            if not any(step() for step in self._steps()):
                self._timer.stop()
                return False
        self._timer.start(0)
        return True

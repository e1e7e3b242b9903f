"""Figures that are computed when the report is there already: pairs of coders, the course."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from annotator.domain.errors import Cancelled, UserError
from annotator.ui.widgets.latest import Latest

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.ui.session import Session

_T = TypeVar("_T")


class Further(QObject):
    """Answers one question at a time, off the main thread; a new one ends the old one."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        # The answer may be anything; who asks knows what.
        self._latest: Latest[object] = Latest(self, session.jobs)
        self._stop = threading.Event()
        session.closing.connect(self.forget)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._latest.is_busy

    def ask(
        self,
        work: Callable[[Progress], _T],
        done: Callable[[_T], object],
        failed: Callable[[UserError], object],
    ) -> None:
        """Compute something; `failed` gets the reason where there is nothing to compute."""
        self.forget()
        stop = self._stop

        def progress(_done: int, _total: int) -> None:
            if stop.is_set():
                raise Cancelled

        def run() -> object:
            try:
                return work(progress)
            except UserError as error:
                return error
            except Cancelled:
                return None  # the answer is not wanted any more, and nobody looks at it

        def take(found: object) -> None:
            if isinstance(found, UserError):
                failed(found)
            elif not stop.is_set():
                done(found)  # type: ignore[arg-type]  # what `work` gave

        self._latest.ask(run, take)

    def forget(self) -> None:
        """Give up what was asked."""
        self._stop.set()
        self._stop = threading.Event()
        self._latest.forget()

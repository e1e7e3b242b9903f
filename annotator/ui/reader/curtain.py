"""Keeps what a pane shows while what comes next is drawn, a few milliseconds at a time."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader

_SLICE_SECONDS = 0.003
_MOST = 60  # bands; who scrolls on and on sees the rest being drawn


class Curtain(QObject):
    """Lets a pane go over to another document or place without a pause that could be felt.

    A screen of dense codings takes more than a frame to draw. Until it is drawn the pane shows
    what it showed before; then all of it appears at once.
    """

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_some)

    @property
    def is_open(self) -> bool:
        """Whether the pane shows what it should."""
        return not self._timer.isActive()

    def close(self) -> None:
        """Keep what is on screen until what is to be there is drawn."""
        if self._reader.isVisible() and self._reader.has_document:
            self._left = _MOST
            self._reader.viewport().setUpdatesEnabled(False)
            self._timer.start()

    def open(self) -> None:
        """Show what there is."""
        self._timer.stop()
        self._reader.viewport().setUpdatesEnabled(True)

    def _draw_some(self) -> None:
        until = perf_counter() + _SLICE_SECONDS
        while perf_counter() < until:
            self._left -= 1
            is_there = self._reader.has_document and self._left > 0
            if not is_there or not self._reader.stage.draw_one():
                self.open()
                return

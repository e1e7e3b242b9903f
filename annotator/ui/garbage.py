"""Keeps the freeing of memory out of the way of what the person does."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

_COPIED = 20_000
"""References copied in one slice."""
_AT_ONCE = 2000
"""Objects let go in one slice; with what hangs on them that takes a millisecond or two."""


def leave_alone_what_is_there() -> None:
    """Take everything that exists now out of future garbage collections.

    Modules, tables and widgets are some hundred thousand objects that live as long as the window.
    Looking through all of them, as happens now and then, takes thirty milliseconds and more, in
    the middle of scrolling; looking through what has come since takes one or two. What is out of
    the collections is still freed as soon as nothing refers to it; only rings of objects that
    refer to each other are not.
    """
    gc.freeze()


@contextmanager
def no_collection() -> Iterator[None]:
    """Collect no garbage while many objects are made that will stay; then leave them alone.

    A collection stops all threads: with hundreds of thousands of new objects, for a tenth of a
    second, and that again and again while they become more.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        leave_alone_what_is_there()
        if was_enabled:
            gc.enable()


class Release(QObject):
    """Lets many objects go, some at a time: freeing them all at once would be felt.

    It waits a while before it begins, so that those who used them have others by then.
    """

    def __init__(self, parent: QObject, *, delay: int = 5000) -> None:
        super().__init__(parent)
        self._work: list[Iterator[None]] = []
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(delay)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._begin.timeout.connect(self._slices.start)
        self._slices.timeout.connect(self._free_some)

    @property
    def is_done(self) -> bool:
        """Whether there is nothing to let go."""
        return not self._work

    def take(self, holder: object, sources: Iterable[Sequence[object]]) -> None:
        """Take over an object that is not needed any more, and what it holds very much of."""
        self._work.append(_freeing([holder], list(sources)))
        if not self._slices.isActive():
            self._begin.start()

    def _free_some(self) -> None:
        if not self._work:
            self._slices.stop()
        elif next(self._work[-1], self) is self:
            self._work.pop()


def _freeing(holders: list[object], sources: list[Sequence[object]]) -> Iterator[None]:
    """Free what some sequences hold, yielding after every slice.

    The sequences are not changed, as others may still use them: first all objects are held by
    smaller lists too, then the rest goes, and at last these lists one by one.
    """
    parts: list[Sequence[object]] = []
    while sources:
        source = sources.pop()
        # Few objects are large ones, such as documents.
        step = max(1, min(_AT_ONCE, len(source) // 40))
        for at in range(0, len(source), step):
            parts.append(source[at : at + step])
            if at % _COPIED < step:
                yield
        del source
    holders.clear()
    yield
    while parts:
        parts.pop()
        yield

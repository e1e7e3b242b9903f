"""Codes being dragged, and what they can be dropped on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_TYPE = "application/x-annotator-code"
_OVER = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


def code_mime(code: str) -> QMimeData:
    """Return what a code is dragged as."""
    data = QMimeData()
    data.setData(_TYPE, code.encode())
    return data


def code_of_mime(data: QMimeData) -> str | None:
    """Return the id of the code that is being dragged, None if it is something else."""
    if not data.hasFormat(_TYPE):
        return None
    return bytes(data.data(_TYPE).data()).decode()


def accept_codes(widget: QWidget, take: Callable[[str], object]) -> None:
    """Let codes be dropped on a widget; `take` gets the id of each.

    Of a scroll area it is the viewport that things are dropped on.
    """
    widget.setAcceptDrops(True)
    widget.installEventFilter(_Drops(widget, take))


class _Drops(QObject):
    """Takes codes that are dragged over a widget, and leaves everything else to it."""

    def __init__(self, widget: QWidget, take: Callable[[str], object]) -> None:
        super().__init__(widget)
        self._take = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _OVER or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        code = code_of_mime(event.mimeData())
        if code is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._take(code)
        return True

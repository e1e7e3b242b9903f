"""What is measured with: a widget's events and their paints, wheel and mouse, memory."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Sequence
from pathlib import Path
from time import thread_time

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.fonts import ensure_chinese_font

SIZE = 1100, 900
EVENTS = 300
WHEEL_NOTCH = 120


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Meter:
    """Times events on a widget, and fails if one of them paints nothing."""

    def __init__(self, app: QApplication, viewport: QWidget) -> None:
        self._app = app
        self._paints = _Paints(viewport)

    def time(self, do: Callable[[], object]) -> float:
        """Return the milliseconds of CPU that an event takes, up to and with its painting."""
        before = self._paints.count
        start = thread_time()
        do()
        self._app.processEvents()
        took = (thread_time() - start) * 1000
        if self._paints.count == before:
            raise AssertionError("the event painted nothing")
        return took


def wheel(widget: QWidget, turned: int) -> None:
    """Turn the wheel over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def mouse(widget: QWidget, kind: QEvent.Type, point: QPoint) -> None:
    """Press, move or release the left button at a point."""
    left = Qt.MouseButton.LeftButton
    is_move = kind == QEvent.Type.MouseMove
    event = QMouseEvent(
        kind,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton if is_move else left,
        Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def there_and_back(number: int, steps: int) -> int:
    """Return 0, 1, …, steps, …, 1, 0, 1, … for 0, 1, 2, …"""
    at = number % (2 * steps)
    return at if at <= steps else 2 * steps - at


def resident() -> float:
    """Return the megabytes of memory that this process holds."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def application() -> QApplication:
    """Return the application, without a screen, with the font."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    ensure_chinese_font()
    return app


def percentile(times: Sequence[float], share: float) -> float:
    """Return the value that a share (0 to 100) of the times does not exceed."""
    return float(np.percentile(times, share))

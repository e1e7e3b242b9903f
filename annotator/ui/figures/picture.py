"""A chart as an image on the screen: what is ordered, what comes back, and who draws it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QImage, QPainter

from annotator.ui.figures.colors import FigureColors
from annotator.ui.figures.drawing import WIDEST, height_of, narrowest, paint
from annotator.ui.figures.hits import Hit
from annotator.ui.figures.surface import Surface
from annotator.ui.figures.values import Chart

if TYPE_CHECKING:
    from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn, and how; `room` is the width there is, in pixels."""

    chart: Chart
    room: float
    font: QFont
    colors: FigureColors
    ratio: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, its size in pixels of the widget, and where it can be pointed at.

    Below a width of `least` the chart could not be read: the picture is never less wide.
    """

    image: QImage
    width: float
    height: int
    least: int
    hits: Sequence[Hit]


Drawer = Callable[[Order, Callable[[Drawn], object]], object]
"""Draws what is ordered, now or later, and gives it to a function on the main thread."""


def draw(order: Order) -> Drawn:
    """Measure and draw a chart; may run on any thread."""
    least = narrowest(order.chart, order.font)
    width = min(max(WIDEST, least), max(least, order.room))
    height = round(height_of(order.chart, width, order.font))
    size = (round(width * order.ratio), round(height * order.ratio))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(order.ratio)
    image.fill(QColor(order.colors.ground))
    painter = QPainter(image)
    surface = Surface(painter, order.colors, order.font)
    hits = paint(surface, width, float(height), order.chart)
    painter.end()
    return Drawn(image, width, height, round(least), hits)


def draw_at_once(order: Order, done: Callable[[Drawn], object]) -> None:
    """Draw while the caller waits."""
    done(draw(order))


class DrawingRoom:
    """One thread that draws pictures, for all canvases of a page; ends with the project.

    A large picture takes several frames.
    """

    def __init__(self, session: Session) -> None:
        self._jobs = session.jobs
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing")
        self._is_open = True
        session.closing.connect(self.close)

    def ask(self, order: Order, done: Callable[[Drawn], object]) -> None:
        """Draw something; `done` gets it on the main thread."""
        if self._is_open:
            self._jobs.follow(self._pool.submit(draw, order), done)

    def close(self) -> None:
        """Draw nothing any more."""
        self._is_open = False
        self._pool.shutdown(wait=True, cancel_futures=True)

"""A picture that is measured and drawn off the main thread: large ones take several frames."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap

from annotator.ui.figures.canvas import FigureCanvas
from annotator.ui.figures.drawing import height_of, paint
from annotator.ui.figures.surface import Surface

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.ui.figures.colors import FigureColors
    from annotator.ui.figures.hits import Hit
    from annotator.ui.figures.values import Chart
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn, and how."""

    chart: Chart
    width: float
    font: QFont
    colors: FigureColors
    ratio: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, its height, and where it can be pointed at."""

    image: QImage
    height: int
    hits: Sequence[Hit]


def draw(order: Order) -> Drawn:
    """Measure and draw a chart; may run on any thread."""
    height = round(height_of(order.chart, order.width, order.font))
    size = (round(order.width * order.ratio), round(height * order.ratio))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(order.ratio)
    image.fill(QColor(order.colors.ground))
    painter = QPainter(image)
    surface = Surface(painter, order.colors, order.font)
    hits = paint(surface, order.width, float(height), order.chart)
    painter.end()
    return Drawn(image, height, hits)


class DrawingRoom:
    """One thread that draws pictures, for all canvases of a page; ends with the project."""

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


class QuietCanvas(FigureCanvas):
    """Shows the picture it has until the new one is drawn."""

    def __init__(self, room: DrawingRoom, theme: Theme, parent: QWidget) -> None:
        self._room = room
        self._is_drawing = False
        self._is_old = False
        self._goal: object = None
        super().__init__(theme, parent)

    @property
    def is_settled(self) -> bool:
        """Whether the picture is what it should be."""
        return not self._is_drawing

    def set_chart(self, chart: Chart | None) -> None:
        """Show a chart; the mark with the same target stays current."""
        before = self.current
        self._goal = before.payload if before is not None else self._goal
        super().set_chart(chart)

    def set_current(self, target: object) -> bool:
        """Go to the first mark that stands for a target; if it is not drawn yet, once it is."""
        self._goal = target
        return super().set_current(target)

    def _forget_picture(self) -> None:
        if self._is_drawing:
            self._is_old = True
        elif self.chart is not None:
            self._is_drawing = True
            order = Order(
                self.chart,
                self._picture_width(),
                QFont(self.font()),
                self._colors,
                self.devicePixelRatioF(),
            )
            self._room.ask(order, self._take)
        elif self._picture is not None:
            self._picture, self._hits = None, ()
            self.update()

    def _ensure_picture(self) -> QPixmap | None:
        return self._picture

    def _take(self, drawn: Drawn) -> None:
        if not shiboken6.isValid(self):
            return
        self._is_drawing = False
        before = self.current
        goal = before.payload if before is not None else self._goal
        self._current = self._hovered = None
        self._picture = QPixmap.fromImage(drawn.image)
        self._hits = drawn.hits
        if self.height() != drawn.height:
            self.setFixedHeight(drawn.height)
        if goal is not None:
            super().set_current(goal)
        self.update()
        if self._is_old:
            self._is_old = False
            self._forget_picture()

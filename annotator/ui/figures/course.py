"""Stability and drift: coefficients from step to step, with their intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.ui.figures.axis import LEAST, MOST, tick_text
from annotator.ui.figures.colors import code_ink
from annotator.ui.figures.panel import notes_below, open_panel
from annotator.ui.figures.surface import ITEM, PADDING, SMALL, Align, Surface
from annotator.ui.figures.values import CourseChart, CourseLine, CoursePoint

_PLOT = 260.0
_TICKS = (-0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_DASH = (4.0, 3.0)
_LABEL_STEP = 15.0
_LABEL_MOST = 0.3


@dataclass(frozen=True, slots=True)
class _Plot:
    """The space between the axes, for so many steps."""

    area: QRectF
    steps: int

    def x(self, step: float) -> float:
        return self.area.left() + self.area.width() * (step + 0.5) / max(1, self.steps)

    def y(self, value: float) -> float:
        inside = min(MOST, max(LEAST, value))
        return self.area.bottom() - self.area.height() * (inside - LEAST) / (MOST - LEAST)


def paint_course(surface: Surface, area: QRectF, chart: CourseChart) -> float:
    """Draw the course of the coefficients and return where the picture ends below."""
    content = open_panel(surface, area, chart.caption)
    names = surface.widest([line.label for line in chart.lines])
    label = min(names, content.width() * _LABEL_MOST)
    left = content.left() + surface.width_of("−0.2", SMALL) + 10
    surface.text(
        content.left(), content.top() + 4, chart.value_head, color=surface.colors.muted,
        width=content.width(),
    )  # fmt: skip
    high = max(_PLOT, _LABEL_STEP * len(chart.lines))
    place = QRectF(left, content.top() + 22, content.right() - label - 26 - left, high)
    plot = _Plot(place, len(chart.steps))
    _axes(surface, plot, chart)
    for number, line in enumerate(chart.lines):
        shift = (number - (len(chart.lines) - 1) / 2) * _spread(plot, len(chart.lines))
        _line(surface, plot, line, shift)
    _labels(surface, plot, chart, label)
    return _below(surface, content, place.bottom() + 40, chart) + PADDING - 4


def _spread(plot: _Plot, lines: int) -> float:
    """Return how far lines stand apart at a step, so that their intervals can be told apart."""
    return min(7.0, 0.5 * plot.area.width() / max(1, plot.steps) / max(1, lines))


def _axes(surface: Surface, plot: _Plot, chart: CourseChart) -> None:
    colors, area = surface.colors, plot.area
    for value in _TICKS:
        y = plot.y(value)
        surface.line(
            (area.left(), y), (area.right(), y), colors.rule if value == 0 else colors.grid
        )
        surface.text(
            area.left() - 8, y, tick_text(value), size=SMALL, color=colors.muted,
            align=Align.RIGHT,
        )  # fmt: skip
    for mark in chart.benchmarks:
        y = plot.y(mark.value)
        surface.line((area.left(), y), (area.right(), y), colors.faint, dash=_DASH)
        surface.text(area.left() + 4, y - 8, mark.label, size=SMALL, color=colors.muted)
    widest = surface.widest(list(chart.steps), SMALL)
    room = area.width() / max(1, plot.steps)
    every = max(1, -(-int(min(widest, 90.0) + 8) // max(1, int(room))))
    for number, step in enumerate(chart.steps):
        if number % every == 0:
            surface.text(
                plot.x(number), area.bottom() + 12, step, size=SMALL, color=colors.muted,
                align=Align.CENTER, width=max(room * every - 6, 20.0),
            )  # fmt: skip
    surface.text(
        area.center().x(), area.bottom() + 29, chart.step_head, size=SMALL, color=colors.muted,
        align=Align.CENTER, width=area.width(),
    )  # fmt: skip


def _line(surface: Surface, plot: _Plot, line: CourseLine, shift: float) -> None:
    ink = code_ink(line.color, surface.colors)
    before: tuple[int, float, float] | None = None
    for point in line.points:
        if point.value is None:
            before = None
            continue
        x, y = plot.x(point.step) + shift, plot.y(point.value)
        if before and before[0] == point.step - 1:
            surface.line(before[1:], (x, y), ink, width=1.4)
        before = (point.step, x, y)
    for point in line.points:
        _point(surface, plot, point, shift, ink)


def _point(surface: Surface, plot: _Plot, point: CoursePoint, shift: float, ink: str) -> None:
    x = plot.x(point.step) + shift
    if point.value is None:
        # What is undefined has a place too: keys and pointer find the reason there.
        y = plot.area.bottom() - 8
        surface.text(x, y, "—", size=SMALL, color=ink, align=Align.CENTER)
        surface.hit(QRectF(x - 5, y - 5, 10, 10), "point", point.mark)
        return
    y = plot.y(point.value)
    if point.low is not None and point.high is not None and not point.is_hollow:
        surface.line((x, plot.y(point.low)), (x, plot.y(point.high)), ink, width=1.6)
        _tips(surface, plot, point.low, point.high, x, ink)
    if LEAST <= point.value <= MOST:
        surface.dot(x, y, 4.5, ink, is_hollow=point.is_hollow)
    else:
        _tips(surface, plot, point.value, point.value, x, ink)
    surface.hit(QRectF(x - 6, y - 6, 12, 12), "point", point.mark)


def _tips(surface: Surface, plot: _Plot, low: float, high: float, x: float, ink: str) -> None:
    """Draw arrows where an interval leaves the axis."""
    if low < LEAST:
        y = plot.area.bottom()
        surface.polygon([(x, y + 6), (x - 4, y), (x + 4, y)], ink)
    if high > MOST:
        y = plot.area.top()
        surface.polygon([(x, y - 6), (x - 4, y), (x + 4, y)], ink)


def _labels(surface: Surface, plot: _Plot, chart: CourseChart, width: float) -> None:
    """Write each line's name behind its last point; names give way to each other."""
    wanted = sorted((plot.y(_last(line)), number) for number, line in enumerate(chart.lines))
    places = _spaced([y for y, _ in wanted], plot.area.top(), plot.area.bottom())
    x = plot.area.right() + 26
    for (y, number), place in zip(wanted, places, strict=True):
        line = chart.lines[number]
        ink = code_ink(line.color, surface.colors)
        surface.line((x - 22, y), (x - 6, place), ink, width=1.0)
        surface.text(x, place, line.label, size=ITEM, width=width)


def _last(line: CourseLine) -> float:
    return next((point.value for point in reversed(line.points) if point.value is not None), 0.0)


def _spaced(wanted: Sequence[float], top: float, bottom: float) -> list[float]:
    """Return heights close to those wanted (ascending) that keep a line's distance."""
    places: list[float] = []
    for y in wanted:
        places.append(max(y, places[-1] + _LABEL_STEP if places else top))
    limit = bottom
    for number in range(len(places) - 1, -1, -1):
        places[number] = min(places[number], limit)
        limit = places[number] - _LABEL_STEP
    return places


def _below(surface: Surface, content: QRectF, top: float, chart: CourseChart) -> float:
    hollow = any(point.is_hollow for line in chart.lines for point in line.points)
    if chart.hollow_note and hollow:
        surface.dot(content.left() + 5, top + 8, 4.5, surface.colors.muted, is_hollow=True)
        beside = QRectF(content.left() + 15, top, content.width() - 15, 0)
        top = notes_below(surface, beside, top, [chart.hollow_note])
    return notes_below(surface, content, top, chart.notes)

"""Coder by coder: a heat map of coefficients, counts on its diagonal, means beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.ui.figures.colors import heat, ink_on, pale
from annotator.ui.figures.panel import bar, notes_below, open_panel
from annotator.ui.figures.surface import GROUP, ITEM, PADDING, SMALL, Align, Surface
from annotator.ui.figures.values import CoderSummary, PairCell, PairChart

_CELL, _CELL_LEAST = 46.0, 31.0
_SPACE = 1.0
_NAME_MOST = 110.0
_BAR_LEAST, _BAR_MOST = 40.0, 180.0
_HEAD_LEAST = 64.0  # room for the heading of the means, on two lines
_TURN = -50.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where names end, where cells begin and how large they are, and where means stand."""

    left: float
    cells: float
    cell: float
    means: float
    mean_text: float
    right: float

    def at(self, number: int) -> float:
        return self.cells + number * self.cell


def narrowest_pairs(surface: Surface, chart: PairChart) -> float:
    """Return the width of panel below which the numbers do not fit into the cells."""
    names = min(surface.widest([coder.name for coder in chart.coders], GROUP), _NAME_MOST)
    mean = max(surface.widest([coder.mean_text for coder in chart.coders]), _HEAD_LEAST)
    return 2 * PADDING + names + 12 + _CELL_LEAST * len(chart.coders) + 20 + mean


def paint_pairs(surface: Surface, area: QRectF, chart: PairChart) -> float:
    """Draw the coders against each other and return where the picture ends below."""
    content = open_panel(surface, area, chart.caption)
    grid = _grid(surface, content, chart)
    top = _column_names(surface, content, grid, chart)
    for number, coder in enumerate(chart.coders):
        middle = top + (number + 0.5) * grid.cell
        surface.text(
            grid.cells - 12, middle, coder.name, size=GROUP, color=surface.colors.muted,
            align=Align.RIGHT, width=grid.cells - 12 - grid.left,
        )  # fmt: skip
        _diagonal(surface, grid, top, number, coder)
        _mean(surface, grid, middle, coder)
    for cell in chart.cells:
        _cell(surface, grid, top, cell)
    bottom = top + grid.cell * len(chart.coders) + 12
    return notes_below(surface, content, bottom, chart.notes) + PADDING - 4


def _grid(surface: Surface, content: QRectF, chart: PairChart) -> _Grid:
    count = max(1, len(chart.coders))
    names = min(surface.widest([coder.name for coder in chart.coders], GROUP), _NAME_MOST)
    cells = content.left() + names + 12
    mean = surface.widest([coder.mean_text for coder in chart.coders])
    least = max(mean, _HEAD_LEAST)
    head = surface.width_of(chart.mean_head)
    wanted = max(mean + 10 + _BAR_LEAST, head)
    room = content.right() - cells
    cell = min(_CELL, (room - 20 - wanted) / count)
    if cell < _CELL_LEAST:
        cell = min(_CELL, max((room - 20 - least) / count, _CELL_LEAST))
    means = cells + cell * count + 20
    right = min(content.right(), means + max(_BAR_MOST + 10 + mean, head))
    return _Grid(content.left(), cells, cell, means, mean, right)


def _column_names(surface: Surface, content: QRectF, grid: _Grid, chart: PairChart) -> float:
    """Draw the coders' names over their columns, turned if they need it; return the cells' top."""
    names = [coder.name for coder in chart.coders]
    widest = min(surface.widest(names, ITEM), _NAME_MOST)
    is_turned = widest > grid.cell - 4
    head = widest * 0.766 + 10 if is_turned else 18.0  # sin 50°
    top = content.top() + head + 4
    for number, name in enumerate(names):
        middle = grid.at(number) + grid.cell / 2
        if is_turned:
            surface.text(
                middle, top - 9, name, color=surface.colors.muted, width=_NAME_MOST, angle=_TURN
            )
        else:
            surface.text(
                middle, top - 10, name, size=GROUP, color=surface.colors.muted, align=Align.CENTER
            )
    # Turned names lean over to the right, but above the two lines of the heading.
    room = grid.right - grid.means
    lines = surface.lines_of(chart.mean_head, room, ITEM)[:2]
    for number, line in enumerate(lines):
        place = top - 10 - 16 * (len(lines) - 1 - number)
        surface.text(grid.means, place, line, color=surface.colors.muted, width=room)
    return top


def _diagonal(surface: Surface, grid: _Grid, top: float, number: int, coder: CoderSummary) -> None:
    rect = _rect(grid, top, number, number)
    surface.rect(rect, surface.colors.empty, radius=2)
    muted, middle = surface.colors.muted, rect.center()
    if grid.cell >= _CELL - 4 and surface.width_of(coder.count_unit, SMALL) < grid.cell - 2:
        surface.text(
            middle.x(), middle.y() - 7, coder.count, size=GROUP, color=muted, align=Align.CENTER
        )
        surface.text(
            middle.x(), middle.y() + 9, coder.count_unit, size=SMALL, color=muted,
            align=Align.CENTER,
        )  # fmt: skip
    else:
        surface.text(
            middle.x(), middle.y(), coder.count, size=SMALL, color=muted, align=Align.CENTER,
            width=grid.cell - 2,
        )  # fmt: skip
    surface.hit(rect, "cell", coder.mark)


def _cell(surface: Surface, grid: _Grid, top: float, cell: PairCell) -> None:
    colors = surface.colors
    rect = _rect(grid, top, cell.row, cell.column)
    ground = colors.empty if cell.value is None else heat(colors.same, cell.value, colors)
    surface.rect(rect, ground, radius=2)
    ink = colors.muted if cell.value is None else ink_on(ground)
    size = GROUP if grid.cell >= 40 else SMALL
    surface.text(
        rect.center().x(), rect.center().y(), cell.text, size=size, color=ink, align=Align.CENTER
    )
    surface.hit(rect, "cell", cell.mark)


def _rect(grid: _Grid, top: float, row: int, column: int) -> QRectF:
    side = grid.cell - 2 * _SPACE
    return QRectF(grid.at(column) + _SPACE, top + row * grid.cell + _SPACE, side, side)


def _mean(surface: Surface, grid: _Grid, middle: float, coder: CoderSummary) -> None:
    colors = surface.colors
    width = grid.right - grid.means - grid.mean_text - 10
    if width >= _BAR_LEAST:
        bar(
            surface, grid.means, middle, width, coder.mean or 0.0,
            pale(colors.same, colors, 0.75),
        )  # fmt: skip
    surface.text(grid.right, middle, coder.mean_text, align=Align.RIGHT)

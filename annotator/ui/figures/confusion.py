"""Which codes two coders take for one another: a matrix with "nothing" as its last line."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin, sqrt

from PySide6.QtCore import QRectF

from annotator.ui.figures.colors import code_ink, heat, ink_on
from annotator.ui.figures.panel import code_tick, legend_below, notes_below, open_panel
from annotator.ui.figures.surface import ITEM, PADDING, SMALL, Align, Surface
from annotator.ui.figures.values import ConfusionCell, ConfusionChart

_CELL, _CELL_LEAST = 33.0, 22.0  # the least holds three digits
_SPACE = 1.0
_GROUP_GAP = 4.0
_NOTHING_GAP = 8.0
_TICK = 12.0
_TURN = -50.0
_COLUMN_MOST, _ROW_MOST = 210.0, 240.0
_ROW_LEAST = 140.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where rows and columns begin, the side of a cell, and how wide labels may be."""

    offsets: tuple[float, ...]
    cell: float
    left: float
    label: float
    right: float

    def x(self, number: int) -> float:
        return self.left + self.offsets[number]


def narrowest_confusion(surface: Surface, chart: ConfusionChart) -> float:
    """Return the width of panel below which the numbers do not fit into the cells."""
    label, share, gaps = _widths(surface, chart, _ROW_LEAST)
    cells = _CELL_LEAST * (len(chart.codes) + 1)
    return 2 * PADDING + label + 12 + cells + gaps + _NOTHING_GAP + 18 + share


def paint_confusion(surface: Surface, area: QRectF, chart: ConfusionChart) -> float:
    """Draw the confusion matrix and return where the picture ends below."""
    content = open_panel(surface, area, chart.caption)
    grid = _grid(surface, content, chart)
    head = _column_height(surface, chart)
    top = content.top() + head + 12
    _column_labels(surface, grid, top, content.right() + PADDING / 2, chart)
    _row_labels(surface, content, grid, top, chart)
    _empty_cells(surface, grid, top, chart)
    most = _most(chart)
    for cell in chart.cells:
        if cell.count:
            _cell(surface, grid, top, cell, chart, most)
    bottom = top + grid.offsets[-1] + grid.cell + 22
    same, other, only = chart.legend
    colors = surface.colors
    legend = [
        (heat(colors.same, 0.7, colors), same),
        (heat(colors.other, 0.7, colors), other),
        (heat(colors.only, 0.7, colors), only),
    ]
    middle = legend_below(surface, content.left(), content.right(), bottom, legend)
    return notes_below(surface, content, middle + 14, chart.notes) + PADDING - 6


def _grid(surface: Surface, content: QRectF, chart: ConfusionChart) -> _Grid:
    count = len(chart.codes) + 1
    label, share, gaps = _widths(surface, chart, max(_ROW_LEAST, content.width() * 0.3))
    room = content.width() - 12 - gaps - _NOTHING_GAP - share - 18
    label = min(label, max(_ROW_LEAST, room - _CELL_LEAST * count))
    cell = min(_CELL, max(_CELL_LEAST, (room - label) / count))
    offsets, at = [], 0.0
    for number, code in enumerate(chart.codes):
        if number and code.group != chart.codes[number - 1].group:
            at += _GROUP_GAP
        offsets.append(at)
        at += cell
    offsets.append(at + _NOTHING_GAP)
    left = content.left() + label + 12
    return _Grid(tuple(offsets), cell, left, label, left + offsets[-1] + cell + 18 + share)


def _widths(surface: Surface, chart: ConfusionChart, most: float) -> tuple[float, float, float]:
    """Return how wide the labels of rows (at most so), the shares and the gaps of groups are."""
    labels = [*(code.label for code in chart.codes), chart.row_nothing]
    share = max(surface.widest(list(chart.shares)), surface.width_of(chart.share_head))
    gaps = sum(
        _GROUP_GAP
        for one, other in zip(chart.codes, chart.codes[1:], strict=False)
        if one.group != other.group
    )
    return min(_TICK + surface.widest(labels), _ROW_MOST, most), share, gaps


def _column_height(surface: Surface, chart: ConfusionChart) -> float:
    labels = [*(code.label for code in chart.codes), chart.column_nothing]
    widest = min(surface.widest(labels), _COLUMN_MOST)
    return widest * sin(radians(-_TURN)) + 8


def _column_labels(
    surface: Surface, grid: _Grid, top: float, right: float, chart: ConfusionChart
) -> None:
    colors = surface.colors

    def label(middle: float, text: str, color: str) -> None:
        room = (right - middle) / cos(radians(_TURN)) - ITEM
        surface.text(
            middle + 2, top - 17, text, size=_label_size(grid), color=color,
            width=min(_COLUMN_MOST, room), angle=_TURN,
        )  # fmt: skip

    for number, code in enumerate(chart.codes):
        middle = grid.x(number) + grid.cell / 2
        tick = QRectF(middle - min(12.0, grid.cell - 4) / 2, top - 9, min(12.0, grid.cell - 4), 3)
        surface.rect(tick, code_ink(code.color, colors))
        label(middle, code.label, colors.ink)
    middle = grid.x(len(chart.codes)) + grid.cell / 2
    label(middle, chart.column_nothing, colors.muted)
    surface.text(grid.right, top - 10, chart.share_head, color=colors.muted, align=Align.RIGHT)


def _label_size(grid: _Grid) -> int:
    # Turned labels lie as far apart as the sine of their angle makes of a cell.
    return ITEM if grid.cell * sin(radians(-_TURN)) >= ITEM else SMALL


def _row_labels(
    surface: Surface, content: QRectF, grid: _Grid, top: float, chart: ConfusionChart
) -> None:
    colors = surface.colors
    left, width = content.left(), grid.label - _TICK
    for number, code in enumerate(chart.codes):
        middle = top + grid.offsets[number] + grid.cell / 2
        code_tick(surface, left, middle, code_ink(code.color, colors))
        surface.text(left + _TICK, middle, code.label, width=width)
        surface.text(
            grid.right, middle, chart.shares[number], color=colors.muted, align=Align.RIGHT
        )
    middle = top + grid.offsets[-1] + grid.cell / 2
    surface.text(left + _TICK, middle, chart.row_nothing, color=colors.muted, width=width)


def _empty_cells(surface: Surface, grid: _Grid, top: float, chart: ConfusionChart) -> None:
    filled = {(cell.row, cell.column) for cell in chart.cells if cell.count}
    last = len(chart.codes)
    for row in range(last + 1):
        for column in range(last + 1):
            if (row, column) not in filled and not row == column == last:
                surface.rect(_rect(grid, top, row, column), surface.colors.empty)


def _rect(grid: _Grid, top: float, row: int, column: int) -> QRectF:
    side = grid.cell - 2 * _SPACE
    return QRectF(grid.x(column) + _SPACE, top + grid.offsets[row] + _SPACE, side, side)


def _most(chart: ConfusionChart) -> dict[str, int]:
    """Return the largest count of each kind of cell."""
    most = {"same": 1, "other": 1, "only": 1}
    for cell in chart.cells:
        kind = _kind(cell, chart)
        most[kind] = max(most[kind], cell.count)
    return most


def _kind(cell: ConfusionCell, chart: ConfusionChart) -> str:
    if len(chart.codes) in (cell.row, cell.column):
        return "only"
    return "same" if cell.row == cell.column else "other"


def _cell(
    surface: Surface,
    grid: _Grid,
    top: float,
    cell: ConfusionCell,
    chart: ConfusionChart,
    most: dict[str, int],
) -> None:
    colors = surface.colors
    kind, share = _kind(cell, chart), cell.count / most[_kind(cell, chart)]
    ground = {
        # Many of these are large: the root lets small ones be seen.
        "same": heat(colors.same, sqrt(share), colors, least=0.12),
        "other": heat(colors.other, share, colors, least=0.45),
        "only": heat(colors.only, share * 0.75, colors, least=0.18),
    }[kind]
    rect = _rect(grid, top, cell.row, cell.column)
    surface.rect(rect, ground, radius=2)
    text = str(cell.count)
    if surface.width_of(text, SMALL) <= rect.width():
        size = ITEM if surface.width_of(text, ITEM) <= rect.width() - 4 else SMALL
        surface.text(
            rect.center().x(), rect.center().y(), text, size=size, color=ink_on(ground),
            align=Align.CENTER,
        )  # fmt: skip
    surface.hit(rect, "cell", cell.mark)

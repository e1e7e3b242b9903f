"""Documents ranked by disagreement: a bar of its kinds for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from annotator.ui.figures.panel import heads, notes_below, open_panel
from annotator.ui.figures.surface import ITEM, PADDING, SMALL, Align, Surface
from annotator.ui.figures.values import RankChart, RankRow

_ROW = 36.0
_BAR = 14.0
_LABEL_MOST = 0.36
# Beside colour: how each kind is hatched, as step and slant of the lines (no step: solid).
_HATCHES = (
    (0.0, 0.0),
    (7.0, 0.0),
    (0.0, 0.0),
    (6.0, 1.0),
    (6.0, -1.0),
    (3.5, 0.0),
    (12.0, 1.0),
)


def paint_ranking(surface: Surface, area: QRectF, chart: RankChart) -> float:
    """Draw the ranked documents and return where the picture ends below."""
    content = open_panel(surface, area, chart.caption)
    label_head, value_head = chart.heads
    labels = max(
        surface.widest([row.label for row in chart.rows]),
        surface.widest([row.detail for row in chart.rows], SMALL),
    )
    label = min(max(labels, surface.width_of(label_head)), content.width() * _LABEL_MOST)
    values = surface.widest([row.value_text for row in chart.rows])
    value = max(values, surface.width_of(value_head))
    start, end = content.left() + label + 20, content.right() - value - 20
    middle = content.top() + 4
    heads(
        surface,
        middle,
        [(content.left(), label_head, Align.LEFT), (content.right(), value_head, Align.RIGHT)],
    )
    most = max((sum(part.count for part in row.parts) for row in chart.rows), default=0.0) or 1.0
    top = middle + 12
    for row in chart.rows:
        place = QRectF(content.left(), top, content.width(), _ROW)
        _row(surface, row, place, label, (start, (end - start) / most))
        top += _ROW
    bottom = _legend(surface, start, content.right(), top + 16, chart)
    return notes_below(surface, content, bottom + 14, chart.notes) + PADDING - 6


def _row(
    surface: Surface, row: RankRow, place: QRectF, label: float, scale: tuple[float, float]
) -> None:
    middle = place.center().y()
    surface.text(place.left(), middle - 7.5, row.label, width=label)
    surface.text(
        place.left(), middle + 8.5, row.detail, size=SMALL, color=surface.colors.muted,
        width=label,
    )  # fmt: skip
    x, per_one = scale
    for part in row.parts:
        if part.count > 0:
            stretch = QRectF(x, middle - _BAR / 2, max(1.0, part.count * per_one - 1), _BAR)
            _filled(surface, stretch, part.kind)
            x += part.count * per_one
    surface.text(place.right(), middle, row.value_text, align=Align.RIGHT)
    surface.hit(place, "row", row.mark)


def _filled(surface: Surface, rect: QRectF, kind: int) -> None:
    colors = surface.colors
    surface.rect(rect, colors.kinds[kind % len(colors.kinds)])
    step, slant = _HATCHES[kind % len(_HATCHES)]
    if step:
        surface.hatch(rect, colors.panel, step=step, slant=slant)


def _legend(surface: Surface, left: float, right: float, middle: float, chart: RankChart) -> float:
    x = left
    present = {part.kind for row in chart.rows for part in row.parts if part.count}
    for kind in sorted(present):
        name = chart.kinds[kind]
        needed = 24 + surface.width_of(name)
        if x > left and x + needed > right:
            x, middle = left, middle + 20
        _filled(surface, QRectF(x, middle - 6, 18, 12), kind)
        surface.text(
            x + 24, middle, name, size=ITEM, color=surface.colors.muted,
            width=max(20.0, right - x - 24),
        )  # fmt: skip
        x += needed + 18
    return middle

"""Agreement on attributes: a bar each, and in how many pairs of codings the coders agree."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from annotator.ui.figures.colors import code_ink
from annotator.ui.figures.panel import bar, code_tick, heads, notes_below, open_panel
from annotator.ui.figures.surface import ITEM, PADDING, Align, Surface
from annotator.ui.figures.values import AttributeChart, AttributeRow

_ROW = 20.0
_TICK = 12.0
_BAR_LEAST, _BAR_MOST = 48.0, 320.0
_GAP = 14.0


def paint_attributes(surface: Surface, area: QRectF, chart: AttributeChart) -> float:
    """Draw the attributes' coefficients and return where the picture ends below."""
    content = open_panel(surface, area, chart.caption)
    label_head, value_head, count_head = chart.heads
    rows = chart.rows
    count = max(surface.widest([row.count_text for row in rows]), surface.width_of(count_head))
    value = max(surface.widest([row.value_text for row in rows]), surface.width_of(value_head))
    value_end = content.right() - count - _GAP
    room = value_end - value - _GAP - _BAR_LEAST - content.left() - 10
    label = min(_TICK + surface.widest([row.label for row in rows]), max(60.0, room))
    start = content.left() + label + 10
    middle = content.top() + 6
    heads(
        surface,
        middle,
        [(value_end, value_head, Align.RIGHT), (content.right(), count_head, Align.RIGHT)],
    )
    surface.text(
        content.left(), middle, label_head, color=surface.colors.muted,
        width=value_end - value - 8 - content.left(),
    )  # fmt: skip
    places = (content.left(), label, start, value_end - value - _GAP, value_end, content.right())
    middle += 22
    for row in rows:
        _row(surface, places, middle, row)
        middle += _ROW
    return notes_below(surface, content, middle - 4, chart.notes) + PADDING - 4


def _row(surface: Surface, places: tuple[float, ...], middle: float, row: AttributeRow) -> None:
    left, label, start, end, value_end, right = places
    ink = code_ink(row.color, surface.colors)
    code_tick(surface, left, middle, ink)
    surface.text(left + _TICK, middle, row.label, size=ITEM, width=label - _TICK)
    if row.value is not None:
        bar(surface, start, middle, min(end - start, _BAR_MOST), max(0.0, row.value), ink)
    surface.text(value_end, middle, row.value_text, align=Align.RIGHT)
    surface.text(right, middle, row.count_text, color=surface.colors.muted, align=Align.RIGHT)
    surface.hit(QRectF(left, middle - _ROW / 2, right - left, _ROW), "row", row.mark)

"""Agreement by code: dots with whiskers, and the figures beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.ui.figures.axis import (
    LEAST,
    MOST,
    Axis,
    arrow,
    benchmarks_across,
    grid_across,
    whisker,
)
from annotator.ui.figures.colors import code_ink
from annotator.ui.figures.panel import code_tick, heads, notes_below, open_panel
from annotator.ui.figures.surface import GROUP, ITEM, PADDING, SMALL, Align, Surface
from annotator.ui.figures.values import CoefficientChart, CoefficientRow

_ROW = 22.0
_GROUP_GAP = 8.0
_INDENT = 14.0
_TICK = 12.0  # the tick before a top code's name
_AXIS_LEAST, _LABEL_LEAST = 150.0, 140.0
_GAP = 16.0


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand: labels, ends of spans, the axis, values and their notes."""

    left: float
    label_width: float
    spans_end: float
    axis: Axis
    value_end: float
    note_width: float
    right: float


def paint_coefficients(surface: Surface, area: QRectF, chart: CoefficientChart) -> float:
    """Draw the coefficients by code and return where the picture ends below."""
    content = open_panel(surface, area, chart.caption)
    columns = _columns(surface, content, chart)
    middle = content.top() + 10
    _heads(surface, columns, middle, chart)
    top = middle + 12
    places = _places(chart.rows, top)
    bottom = (places[-1] if places else top) + _ROW / 2
    grid_across(surface, columns.axis, top, bottom)
    benchmarks_across(surface, columns.axis, top, bottom, chart.benchmarks)
    color = ""
    for number, (row, place) in enumerate(zip(chart.rows, places, strict=True)):
        # Codes below a top code are told apart by their place, never by hue.
        color = row.color if row.depth == 0 or not color else color
        if number and row.depth == 0:
            rule = place - _ROW / 2 - _GROUP_GAP / 2
            surface.line((columns.left, rule), (columns.right, rule), surface.colors.grid)
        _row(surface, columns, place, row, code_ink(color, surface.colors))
    return _notes(surface, content, bottom + 26, chart) + PADDING


def narrowest_coefficients(surface: Surface, chart: CoefficientChart) -> float:
    """Return the width of panel below which codes cannot be told apart or intervals seen."""
    widths = _widths(surface, chart)
    return 2 * PADDING + min(widths.label, _LABEL_LEAST) + widths.fixed + _AXIS_LEAST


@dataclass(frozen=True, slots=True)
class _Widths:
    """How wide texts are; `fixed` is all but label and axis."""

    label: float
    spans: float
    note: float
    block: float

    @property
    def fixed(self) -> float:
        return self.spans + self.block + 3 * _GAP + 18


def _widths(surface: Surface, chart: CoefficientChart) -> _Widths:
    rows, (label_head, spans_head, value_head) = chart.rows, chart.heads
    labels = [_indent(row) + surface.width_of(row.label, _size(row)) for row in rows]
    value = surface.widest([row.value_text for row in rows])
    note = surface.widest([row.note for row in rows if row.value is not None])
    return _Widths(
        max(surface.width_of(label_head), *labels, 0.0),
        max(surface.widest([row.spans for row in rows]), surface.width_of(spans_head)),
        note,
        max(value + 8 + note, surface.width_of(value_head)),
    )


def _columns(surface: Surface, content: QRectF, chart: CoefficientChart) -> _Columns:
    widths = _widths(surface, chart)
    label = min(widths.label, content.width() * 0.40, content.width() - widths.fixed - _AXIS_LEAST)
    label = max(label, min(widths.label, 60.0))
    spans_end = content.left() + label + _GAP + widths.spans
    value_end = content.right() - widths.note - 8
    axis = Axis(spans_end + _GAP + 14, content.right() - widths.block - _GAP - 4)
    return _Columns(
        content.left(), label, spans_end, axis, value_end, widths.note, content.right()
    )


def _heads(surface: Surface, columns: _Columns, middle: float, chart: CoefficientChart) -> None:
    label, spans, value = chart.heads
    heads(
        surface,
        middle,
        [
            (columns.left, label, Align.LEFT),
            (columns.spans_end, spans, Align.RIGHT),
            (columns.right, value, Align.RIGHT),
        ],
    )


def _places(rows: Sequence[CoefficientRow], top: float) -> list[float]:
    """Return the middle of each row; top codes keep a distance to what is above them."""
    places, at = [], top
    for number, row in enumerate(rows):
        if number and row.depth == 0:
            at += _GROUP_GAP
        places.append(at + _ROW / 2)
        at += _ROW
    return places


def _indent(row: CoefficientRow) -> float:
    return _TICK + _INDENT * row.depth


def _size(row: CoefficientRow) -> int:
    return GROUP if row.depth == 0 else ITEM


def _row(
    surface: Surface, columns: _Columns, middle: float, row: CoefficientRow, ink: str
) -> None:
    colors = surface.colors
    is_top = row.depth == 0
    words = colors.ink if is_top else colors.muted
    if is_top:
        code_tick(surface, columns.left, middle, ink)
    surface.text(
        columns.left + _indent(row), middle, row.label, size=_size(row), color=words,
        width=columns.label_width - _indent(row),
    )  # fmt: skip
    surface.text(
        columns.spans_end, middle, row.spans, color=colors.muted, align=Align.RIGHT
    )  # fmt: skip
    _mark(surface, columns.axis, middle, row, ink)
    surface.text(columns.value_end, middle, row.value_text, color=words, align=Align.RIGHT)
    if row.value is None:
        _reason(surface, columns.axis, middle, row.note)
    else:
        surface.text(
            columns.value_end + 8, middle, row.note, color=words, width=columns.note_width
        )
    whole = QRectF(columns.left, middle - _ROW / 2, columns.right - columns.left, _ROW)
    surface.hit(whole, "row", row.mark)


def _reason(surface: Surface, axis: Axis, middle: float, reason: str) -> None:
    """Say why there is no coefficient where its dot would be."""
    if not reason:
        return
    shown = surface.elided(reason, axis.end - axis.start - 12, SMALL)
    place = QRectF(axis.start, middle - 8, surface.width_of(shown, SMALL) + 12, 16)
    surface.rect(place, surface.colors.panel)
    surface.text(axis.start + 6, middle, shown, size=SMALL, color=surface.colors.muted)


def _mark(surface: Surface, axis: Axis, middle: float, row: CoefficientRow, ink: str) -> None:
    is_top = row.depth == 0
    if row.value is None:
        return
    if row.low is not None and row.high is not None and not row.is_hollow:
        whisker(surface, axis, middle, (row.low, row.high), ink, 3.0 if is_top else 1.6)
    if not LEAST <= row.value <= MOST:
        end = axis.start if row.value < LEAST else axis.end
        arrow(surface, end, middle, ink, is_left=row.value < LEAST)
        return
    surface.dot(
        axis.place(row.value), middle, 5.5 if is_top else 4.5, ink, is_hollow=row.is_hollow
    )


def _notes(surface: Surface, content: QRectF, top: float, chart: CoefficientChart) -> float:
    if chart.hollow_note and any(row.is_hollow for row in chart.rows):
        surface.dot(content.left() + 5, top + 8, 4.5, surface.colors.muted, is_hollow=True)
        beside = QRectF(content.left() + 15, top, content.width() - 15, 0)
        top = notes_below(surface, beside, top, [chart.hollow_note])
    size = SMALL
    top = notes_below(surface, content, top, chart.notes)
    return top - size * 0.4

"""The report at a glance: its pictures side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF

from annotator.ui.figures.attributes import paint_attributes
from annotator.ui.figures.coefficients import paint_coefficients
from annotator.ui.figures.pairs import narrowest_pairs, paint_pairs
from annotator.ui.figures.strip import paint_strip
from annotator.ui.figures.surface import Surface
from annotator.ui.figures.values import Dashboard

_BETWEEN = 16.0
_LEFT = 0.635  # share of the width for the coefficients
_SIDE_BY_SIDE = 1000.0  # narrower pictures stand below each other

_Part = Callable[[Surface, QRectF], float]


def paint_dashboard(surface: Surface, area: QRectF, chart: Dashboard) -> float:
    """Draw the parts and return where the picture ends below."""
    coefficients: _Part = partial(paint_coefficients, chart=chart.coefficients)
    beside: list[_Part] = []
    below: list[_Part] = []
    right = (area.width() - _BETWEEN) * (1 - _LEFT)
    if chart.pairs:
        fits = narrowest_pairs(surface, chart.pairs) <= right
        (beside if fits else below).append(partial(paint_pairs, chart=chart.pairs))
    if chart.attributes:
        beside.append(partial(paint_attributes, chart=chart.attributes))
    if chart.strip:
        below.append(partial(paint_strip, chart=chart.strip))
    if area.width() < _SIDE_BY_SIDE:
        return _stack(surface, area.topLeft().x(), area.top(), area.width(), [
            coefficients, *beside, *below,
        ])  # fmt: skip
    bottom = _side_by_side(surface, area, coefficients, beside)
    if not below:
        return bottom
    return _stack(surface, area.left(), bottom + _BETWEEN, area.width(), below)


def _side_by_side(surface: Surface, area: QRectF, left: _Part, right: list[_Part]) -> float:
    """Draw a part and others, below each other, on its right; both sides end together."""
    if not right:
        return _stack(surface, area.left(), area.top(), area.width(), [left])
    width = (area.width() - _BETWEEN) * _LEFT
    other = area.width() - _BETWEEN - width
    heights = [_height(surface, part, other) for part in right]
    high = max(_height(surface, left, width), sum(heights) + _BETWEEN * (len(right) - 1))
    left(surface, QRectF(area.left(), area.top(), width, high))
    top, start = area.top(), area.left() + width + _BETWEEN
    heights[-1] += high - sum(heights) - _BETWEEN * (len(right) - 1)
    for part, height in zip(right, heights, strict=True):
        part(surface, QRectF(start, top, other, height))
        top += height + _BETWEEN
    return area.top() + high


def _stack(surface: Surface, left: float, top: float, width: float, parts: list[_Part]) -> float:
    """Draw parts below each other and return where the last one ends."""
    for part in parts:
        height = _height(surface, part, width)
        part(surface, QRectF(left, top, width, height))
        top += height + _BETWEEN
    return top - _BETWEEN


def _height(surface: Surface, part: _Part, width: float) -> float:
    return part(surface.measuring(), QRectF(0, 0, width, 0))

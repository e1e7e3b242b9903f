"""Draws any chart: which painter draws which, and how high a picture is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from annotator.ui.figures.attributes import paint_attributes
from annotator.ui.figures.coefficients import narrowest_coefficients, paint_coefficients
from annotator.ui.figures.colors import FIGURE_LIGHT
from annotator.ui.figures.confusion import narrowest_confusion, paint_confusion
from annotator.ui.figures.course import paint_course
from annotator.ui.figures.dashboard import paint_dashboard
from annotator.ui.figures.hits import Hit
from annotator.ui.figures.pairs import narrowest_pairs, paint_pairs
from annotator.ui.figures.ranking import paint_ranking
from annotator.ui.figures.strip import paint_strip
from annotator.ui.figures.surface import Surface
from annotator.ui.figures.values import (
    AttributeChart,
    Chart,
    CoefficientChart,
    ConfusionChart,
    CourseChart,
    Dashboard,
    Mark,
    PairChart,
    RankChart,
    StripChart,
)

MARGIN = 16.0
NARROWEST, WIDEST = 420.0, 1280.0

# Each painter takes its own kind of chart; a mapping by type cannot say so.
_PAINTERS: Mapping[type, Callable[[Surface, QRectF, Any], float]] = {
    CoefficientChart: paint_coefficients,
    PairChart: paint_pairs,
    AttributeChart: paint_attributes,
    StripChart: paint_strip,
    RankChart: paint_ranking,
    ConfusionChart: paint_confusion,
    CourseChart: paint_course,
    Dashboard: paint_dashboard,
}


def paint(surface: Surface, width: float, height: float, chart: Chart) -> Sequence[Hit]:
    """Draw a chart on its ground and return where it can be pointed at, in the order drawn."""
    surface.rect(QRectF(0, 0, width, height), surface.colors.ground)
    area = QRectF(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN)
    _PAINTERS[type(chart)](surface, area, chart)
    return surface.hits


def height_of(chart: Chart, width: float, font: QFont | None = None) -> float:
    """Return how high a chart is at a width."""
    surface = Surface(None, FIGURE_LIGHT, font or QApplication.font())
    area = QRectF(MARGIN, MARGIN, width - 2 * MARGIN, 0)
    return float(round(_PAINTERS[type(chart)](surface, area, chart) + MARGIN))


def narrowest(chart: Chart, font: QFont | None = None) -> float:
    """Return the width below which a chart cannot be read."""
    surface = Surface(None, FIGURE_LIGHT, font or QApplication.font())
    least = 0.0
    if isinstance(chart, ConfusionChart):
        least = narrowest_confusion(surface, chart)
    elif isinstance(chart, CoefficientChart):
        least = narrowest_coefficients(surface, chart)
    elif isinstance(chart, PairChart):
        least = narrowest_pairs(surface, chart)
    elif isinstance(chart, Dashboard):
        least = narrowest_coefficients(surface, chart.coefficients)
        if chart.pairs:
            least = max(least, narrowest_pairs(surface, chart.pairs))
    return max(NARROWEST, float(ceil(least + 2 * MARGIN)))


def table_of(chart: Chart) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return a chart's data as a table: the heads, and a row for each mark as drawn."""
    return chart.caption.columns, [mark.row for mark in marks_of(chart)]


def marks_of(chart: Chart) -> list[Mark]:
    """Return the marks of a chart that are a row of its table, as drawn."""
    surface = Surface(None, FIGURE_LIGHT, QApplication.font())
    hits = paint(surface, WIDEST, 0, chart)
    return [hit.mark for hit in hits if len(hit.mark.row) == len(chart.caption.columns)]

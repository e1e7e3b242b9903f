"""Where coders disagree: each document as a strip, a lane for each top code."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from annotator.ui.figures.colors import code_ink, pale
from annotator.ui.figures.panel import legend_below, notes_below, open_panel
from annotator.ui.figures.surface import GROUP, ITEM, PADDING, SMALL, Align, Surface
from annotator.ui.figures.values import StripChart, StripDocument, StripMark

_LANE, _LANE_GAP = 9.0, 1.5
_BETWEEN = 9.0  # documents
_ROW_LEAST = 30.0  # two lines of words
_LABEL_MOST = 0.28  # of the width
_NARROWEST = 1.5  # of a mark


def paint_strip(surface: Surface, area: QRectF, chart: StripChart) -> float:
    """Draw the documents as strips and return where the picture ends below."""
    content = open_panel(surface, area, chart.caption)
    labels = max(
        surface.widest([document.label for document in chart.documents], GROUP),
        surface.widest([document.detail for document in chart.documents], SMALL),
    )
    label = min(labels, content.width() * _LABEL_MOST)
    counts = [document.count_text for document in chart.documents]
    count = max(surface.widest(counts), surface.width_of(chart.count_head))
    start = content.left() + label + 20
    end = content.right() - count - 24
    longest = max((document.length for document in chart.documents), default=1)
    surface.text(
        content.right(), content.top() + 4, chart.count_head, color=surface.colors.muted,
        align=Align.RIGHT,
    )  # fmt: skip
    top = content.top() + 18
    for document in chart.documents:
        scale = (end - start) / max(1, longest)
        height = _document(surface, chart, document, QRectF(start, top, scale, 0), label)
        surface.text(content.right(), top + height / 2, document.count_text, align=Align.RIGHT)
        whole = QRectF(content.left(), top, label, height)
        surface.hit(whole, "document", document.mark)
        top += height + _BETWEEN
    legend = [(code_ink(lane.color, surface.colors), lane.label) for lane in chart.lanes]
    middle = legend_below(surface, start, content.right(), top + 14, legend)
    return notes_below(surface, content, middle + 14, chart.notes) + PADDING - 6


def _document(
    surface: Surface, chart: StripChart, document: StripDocument, place: QRectF, label: float
) -> float:
    """Draw a document at the place, whose width is that of a character; return its height."""
    lanes = len(chart.lanes)
    height = max(_ROW_LEAST, lanes * (_LANE + _LANE_GAP) - _LANE_GAP)
    top = place.top() + (height - lanes * (_LANE + _LANE_GAP) + _LANE_GAP) / 2
    left = place.left() - 20 - label
    middle = place.top() + height / 2
    surface.text(left, middle - 7.5, document.label, size=ITEM, width=label)
    surface.text(
        left, middle + 8.5, document.detail, size=SMALL, color=surface.colors.muted, width=label
    )
    scale = place.width()
    for lane in range(lanes):
        track = QRectF(
            place.left(), top + lane * (_LANE + _LANE_GAP), scale * document.length, _LANE
        )
        surface.rect(track, surface.colors.empty)
    for mark in document.marks:
        _mark(surface, chart, mark, QRectF(place.left(), top, scale, 0))
    return height


def _mark(surface: Surface, chart: StripChart, mark: StripMark, place: QRectF) -> None:
    ink = code_ink(chart.lanes[mark.lane].color, surface.colors)
    scale, top = place.width(), place.top() + mark.lane * (_LANE + _LANE_GAP)
    width = max(_NARROWEST, scale * (mark.end - mark.start) - 0.5)
    whole = QRectF(place.left() + scale * mark.start, top, width, _LANE)
    if mark.is_shared:
        surface.rect(whole, pale(ink, surface.colors))
    if mark.share > 0:
        high = max(1.5, _LANE * mark.share)
        surface.rect(QRectF(whole.left(), whole.bottom() - high, width, high), ink)
    surface.hit(whole, "strip", mark.mark)

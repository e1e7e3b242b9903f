"""The legend behind a printed document: its codes, and how often each was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from annotator.ui.i18n import tr
from annotator.ui.paper.document_values import Page, PaperDocument
from annotator.ui.paper.fonts import pdf_text
from annotator.ui.reader.marks import UNSURE
from annotator.ui.reader.scene import Scene

_SIZE = 13.0  # of the words, at zoom 1
_TITLE_SIZE = 16.0
_ROW = 18
_HEAD = 46  # pixels above the first row: some air and the title
_COLUMNS = 2
_GAP = 24


@dataclass(frozen=True, slots=True)
class LegendLine:
    """A code of the legend: its index in the span index, and how many codings have it."""

    code: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class LegendPart:
    """What of the legend stands on one page, below `top` pixels of the text's height."""

    top: int
    lines: tuple[LegendLine, ...]
    total: int
    has_unsure: bool
    is_first: bool


def legend_lines(paper: PaperDocument, scene: Scene) -> list[LegendLine]:
    """Return the codes that are used, in the order of the codebook, unknown ones last."""
    index = scene.codings
    shown = scene.groups.in_text(np.arange(len(index)))
    counts = np.bincount(index.codes[shown], minlength=len(index.code_ids)).tolist()
    place = {code: number for number, code in enumerate(paper.codes)}
    lines = [
        LegendLine(code, scene.inks[code].label, counts[code])
        for code in sorted(
            range(len(index.code_ids)),
            key=lambda code: (place.get(index.code_ids[code], len(place)), index.code_ids[code]),
        )
    ]
    return [line for line in lines if line.count]


def place_legend(
    lines: Sequence[LegendLine], scene: Scene, used: int, page: Page
) -> list[LegendPart]:
    """Return the legend in parts, one a page; the first goes below `used` pixels of the last page.

    Without codings there is none. If hardly anything fits there, the first part begins a page:
    then its `top` is 0.
    """
    if not lines:
        return []
    parts: list[LegendPart] = []
    total = sum(line.count for line in lines)
    has_unsure = bool((scene.codings.flags & UNSURE).any())
    rest, top = list(lines), used
    if page.text_height - used < _HEAD + _ROW * (2 + min(4, -(-len(lines) // _COLUMNS))):
        top = 0
    while rest:
        room = (page.text_height - top - _HEAD - 2 * _ROW) // _ROW * _COLUMNS
        parts.append(LegendPart(top, tuple(rest[:room]), total, has_unsure, not parts))
        rest, top = rest[room:], 0
    return parts


def draw_legend(scene: Scene, painter: QPainter, part: LegendPart, page: Page) -> None:
    """Draw a part of the legend; the origin is the top left corner of the page's text."""
    theme = scene.theme
    font, metrics = scene.small_font(_SIZE)
    if part.is_first:
        _draw_title(scene, painter, part, page.text_width)
    per_column = -(-len(part.lines) // _COLUMNS)
    width = (page.text_width - _GAP * (_COLUMNS - 1)) / _COLUMNS
    painter.setFont(font)
    for number, line in enumerate(part.lines):
        column, row = divmod(number, per_column)
        x, y = column * (width + _GAP), part.top + _HEAD + row * _ROW
        _draw_swatch(scene, painter, line.code, QRectF(x, y + 2, 20, _ROW - 6))
        baseline = y + _ROW / 2 + metrics.capHeight() / 2
        count = str(line.count)
        right = x + width - metrics.horizontalAdvance(count)
        painter.setPen(QColor(theme.text))
        name = metrics.elidedText(
            pdf_text(line.name), Qt.TextElideMode.ElideRight, right - x - 28 - 12
        )
        painter.drawText(QPointF(x + 28, baseline), name)
        painter.drawText(QPointF(right, baseline), count)
    if part.has_unsure:
        y = part.top + _HEAD + (per_column + 1) * _ROW
        painter.setPen(QColor(theme.dim))
        painter.drawText(QPointF(0, y), tr("Dotted underline: the coder was unsure."))


def _draw_title(scene: Scene, painter: QPainter, part: LegendPart, width: int) -> None:
    theme = scene.theme
    painter.fillRect(QRectF(0, part.top + 12, width, 1), QColor(theme.line))
    font = QFont(scene.small_font(_TITLE_SIZE)[0])
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    baseline = part.top + _HEAD - 12
    title = tr("Codes")
    painter.drawText(QPointF(0, baseline), title)
    left = QFontMetricsF(font).horizontalAdvance(title) + 12
    small, _ = scene.small_font(_SIZE)
    painter.setFont(small)
    painter.setPen(QColor(theme.dim))
    painter.drawText(QPointF(left, baseline), tr("%n coding(s)", "", part.total))


def _draw_swatch(scene: Scene, painter: QPainter, code: int, box: QRectF) -> None:
    """Draw how a code looks in the text: its tint and its underline."""
    ink = scene.inks[code]
    tint = scene.inks.blend(scene.inks.tints[[code]], np.array([1]))
    painter.fillRect(box, QColor.fromRgb(int(tint[0])))
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 2), ink.mark)

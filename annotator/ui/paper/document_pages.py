"""A document on pages, drawn with what draws it on screen.

Everything is vectors and text that can be searched. The pages may be made and drawn on any
thread; one thread at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from annotator.domain.progress import Progress, silent
from annotator.ui.i18n import tr
from annotator.ui.paper.document_values import Page, PaperDocument
from annotator.ui.paper.fonts import pdf_font, pdf_text
from annotator.ui.paper.legend import LegendPart, draw_legend, legend_lines, place_legend
from annotator.ui.paper.pagination import PageOfRows, paginate, settle
from annotator.ui.reader.layout import Band
from annotator.ui.reader.names import NAME_SIZE, MarginNames, Name
from annotator.ui.reader.painting import draw_rows, plan_tints
from annotator.ui.reader.scene import Scene
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

_ZOOM = 0.8125  # 13 pixels of 1/96 inch, nearly 10 points
_SOFT_HYPHEN, _NO_SPACE = "\u00ad", "\u200b"
_HEAD_SIZE = 14.0
_SMALL_SIZE = 12.0
_DOT = 5.0

# Paper is white, beside the text too.
THEME = replace(LIGHT, page="#ffffff", margin="#ffffff")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What stands on one page."""

    rows: PageOfRows | None
    legend: LegendPart | None


class DocumentPages:
    """The pages of a document.

    Args:
        paper: what is printed.
        page: the page and its margins.
        progress: is told how far laying out is.

    Raises:
        Cancelled: the person had enough.
    """

    def __init__(self, paper: PaperDocument, page: Page, progress: Progress = silent) -> None:
        self.paper, self.page = paper, page
        self._scene = _scene(paper, page)
        settle(self._scene, progress)
        self._names = MarginNames()
        self._sheets = self._sheets_of()

    def __len__(self) -> int:
        return len(self._sheets)

    def _sheets_of(self) -> list[_Sheet]:
        pages = paginate(self._scene.layout, self.page.text_height)
        used = pages[-1].bottom - pages[-1].top
        lines = legend_lines(self.paper, self._scene)
        legend = place_legend(lines, self._scene, used, self.page)
        sheets = [_Sheet(rows, None) for rows in pages]
        if legend and legend[0].top:
            sheets[-1] = replace(sheets[-1], legend=legend.pop(0))
        return sheets + [_Sheet(None, part) for part in legend]

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page, counted from 0, in pixels of 1/96 inch from its top left corner."""
        sheet, page = self._sheets[number], self.page
        self._draw_head(painter)
        self._draw_foot(painter, number)
        painter.save()
        painter.translate(page.left, page.top)
        if sheet.rows is not None:
            self._draw_rows(painter, sheet.rows)
            self._draw_names(painter, sheet.rows)
        if sheet.legend is not None:
            draw_legend(self._scene, painter, sheet.legend, page)
        painter.restore()

    def _draw_rows(self, painter: QPainter, page: PageOfRows) -> None:
        scene, layout = self._scene, self._scene.layout
        tints = plan_tints(scene, page.rows)
        for chunk, lines in page.rows:
            top = layout.row_top(chunk, lines.start) if lines.start else layout.flow.tops[chunk]
            bottom = layout.row_top(chunk, lines.stop - 1) + layout.row_pitch(chunk)
            band = Band(chunk, lines.start, lines.stop, 0, bottom - int(top))
            painter.save()
            painter.translate(0, int(top) - page.top)
            draw_rows(scene, painter, band, lines, tints)
            painter.restore()

    def _draw_names(self, painter: QPainter, page: PageOfRows) -> None:
        """Draw the names of the codings that begin on a page, beside their stripes."""
        scene, behind, last = self._scene, 0.0, -1
        font, metrics = scene.small_font(NAME_SIZE)
        columns = scene.columns
        painter.setFont(font)
        for name, start in self._names.between(scene, page.top, page.bottom):
            middle = floor(start + name.y)
            if not page.top <= middle < page.bottom:
                continue
            words, color = self._words_of(name)
            words = metrics.elidedText(
                words, Qt.TextElideMode.ElideRight, columns.right - columns.names - 2 * _DOT
            )
            width = metrics.horizontalAdvance(words) + 2 * _DOT
            is_beside = not name.coding and middle == last
            left = behind if is_beside else float(columns.names)
            if columns.is_left:
                left = (behind if is_beside else columns.right) - width
            y = middle - page.top
            if name.coding:
                _draw_dot(painter, QPointF(left + _DOT / 2, y), scene.inks[name.code].mark)
            painter.setPen(color)
            baseline = y + metrics.capHeight() / 2
            painter.drawText(QPointF(left + 2 * _DOT, baseline), words)
            behind, last = (left if columns.is_left else left + width + _DOT), middle

    def _words_of(self, name: Name) -> tuple[str, QColor]:
        scene = self._scene
        if not name.coding:
            return f"+{name.more}", QColor(scene.theme.dim)
        ink, coders = scene.inks[name.code], scene.groups.coders
        before = f"{coders[name.group].label} · " if coders else ""
        return pdf_text(before + ink.label), ink.name

    def _draw_head(self, painter: QPainter) -> None:
        """Draw the title and the facts at the head of a page, over a thin rule."""
        page, theme = self.page, self._scene.theme
        font = QFont(self._scene.small_font(_HEAD_SIZE)[0])
        font.setBold(True)
        title = QFontMetricsF(font).elidedText(
            pdf_text(self.paper.title), Qt.TextElideMode.ElideRight, page.text_width
        )
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(page.left, page.top - 40), title)
        small, metrics = self._scene.small_font(_SMALL_SIZE)
        facts = metrics.elidedText(
            pdf_text(" · ".join(self.paper.facts)), Qt.TextElideMode.ElideRight, page.text_width
        )
        painter.setFont(small)
        painter.setPen(QColor(theme.dim))
        painter.drawText(QPointF(page.left, page.top - 24), facts)
        painter.fillRect(QRectF(page.left, page.top - 14, page.text_width, 1), QColor(theme.line))

    def _draw_foot(self, painter: QPainter, number: int) -> None:
        page = self.page
        font, metrics = self._scene.small_font(_SMALL_SIZE)
        words = tr("Page {number} of {total}").format(number=number + 1, total=len(self))
        painter.setFont(font)
        painter.setPen(QColor(self._scene.theme.dim))
        left = page.right - metrics.horizontalAdvance(words)
        painter.drawText(QPointF(left, page.bottom + 30), words)


def _scene(paper: PaperDocument, page: Page) -> Scene:
    """Return a scene as wide as the page, in fonts whose text can be found in a PDF file."""
    # Positions must stay: what the font has no use for gives way to what has no width either.
    text = pdf_text(paper.document.text.replace(_SOFT_HYPHEN, _NO_SPACE))
    document = replace(paper.document, text=text)
    scene = Scene(
        document, paper.marks, paper.codes, THEME, _ZOOM, page.text_width, paper.appearance
    )
    scene.is_on_paper = True
    styles = [replace(style, font=pdf_font(style.font)) for style in scene.layout.styles]
    scene.layout.restyle(styles, scene.columns.text_width)
    return scene


def _draw_dot(painter: QPainter, middle: QPointF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def page_numbers(pages: DocumentPages, first: int, last: int) -> Sequence[int]:
    """Return the pages from `first` to `last`, counted from 1 as people do; 0 and 0 mean all."""
    if not first:
        return range(len(pages))
    return range(first - 1, min(last or first, len(pages)))

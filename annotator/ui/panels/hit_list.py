"""The rows of the search results: keywords in their context, grouped by document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from annotator.services.kwic import Context, HitRow
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets.look import GAP, make_plain_list, small_font
from annotator.ui.widgets.paged_model import PagedModel
from annotator.ui.widgets.row_delegate import Index, RowDelegate, draw_text, row_height

AROUND = 60
"""Characters on either side of a hit that are read; as many are shown as there is room for."""
ROW = Qt.ItemDataRole.UserRole
_MIDDLE = 0.42  # of the width: where the hits begin

Shown = tuple[HitRow, Context]


class HitModel(PagedModel[Shown]):
    """Documents, each followed by its hits."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; the whole of it for `ROW`."""
        if role not in {ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        shown = self.row(index.row())
        if shown is None or role == ROW:
            return shown
        row, context = shown
        if row.is_head:
            hits = tr("%n hit(s)", "", row.end)
            return f"{row.document}, {hits}"
        return "".join(context)


class HitDelegate(RowDelegate):
    """Draws a document's name with its count, or a hit in the middle of its line."""

    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        """Draw what the row says."""
        shown: Shown | None = index.data(ROW)
        if shown is None:
            return
        row, context = shown
        if row.is_head:
            self._draw_head(painter, rect, row, widget, theme)
        else:
            self._draw_hit(painter, rect, context, widget, theme)

    def _draw_head(
        self, painter: QPainter, rect: QRect, row: HitRow, widget: QWidget, theme: Theme
    ) -> None:
        font = QFont(widget.font())
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(row.document)
        name = rect.adjusted(GAP, 0, -GAP, 0)
        draw_text(painter, name, row.document, theme.text, font)
        count = name.adjusted(width + GAP, 0, 0, 0)
        draw_text(painter, count, tr("%n hit(s)", "", row.end), theme.dim, small_font(widget))

    def _draw_hit(
        self, painter: QPainter, rect: QRect, context: Context, widget: QWidget, theme: Theme
    ) -> None:
        font, metrics = widget.font(), QFontMetrics(widget.font())
        line = rect.adjusted(GAP, 0, -GAP, 0)
        middle = line.left() + int(line.width() * _MIDDLE)
        width = metrics.horizontalAdvance(context.hit)
        before = QRect(line.left(), line.top(), middle - line.left() - 1, line.height())
        left = metrics.elidedText(context.before, Qt.TextElideMode.ElideLeft, before.width())
        draw_text(painter, before, left, theme.text, font, align=Qt.AlignmentFlag.AlignRight)
        box = QRect(middle, line.top() + 2, width + 2, line.height() - 4)
        painter.setPen(QColor(theme.hit_line))
        painter.setBrush(QColor(theme.hit))
        painter.drawRoundedRect(box, 3, 3)
        draw_text(painter, box.adjusted(1, 0, 1, 0), context.hit, theme.text, font)
        after = QRect(box.right() + 2, line.top(), line.right() - box.right() - 2, line.height())
        draw_text(painter, after, context.after, theme.text, font)


class HitView(QTableView):
    """The list itself; says which row the person wants to go to."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget, model: HitModel) -> None:
        super().__init__(parent)
        make_plain_list(self)
        self.setObjectName("drawn")
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setModel(model)
        self.setItemDelegate(HitDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(row_height(self) - 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self.wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there with a click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.wanted.emit(index.row())


def paired(rows: Sequence[HitRow], found: Sequence[Context]) -> list[Shown]:
    """Return rows with their contexts; rows of documents have none."""
    waiting = iter(found)
    nothing = Context("", "", "")
    return [(row, nothing if row.is_head else next(waiting)) for row in rows]

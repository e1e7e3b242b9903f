"""The rows of the list of documents, and how they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from annotator.store.queries.document_rows import DocumentRow
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import small_font
from annotator.ui.widgets.naming import number_name, state_name
from annotator.ui.widgets.paged_model import PagedModel
from annotator.ui.widgets.row_delegate import (
    Index,
    RowDelegate,
    draw_state,
    draw_text,
    row_height,
)

ROW = Qt.ItemDataRole.UserRole
_ROLES = frozenset(
    {
        ROW,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


class DocumentModel(PagedModel[DocumentRow]):
    """The documents as one coder sees them."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; the whole of it for `ROW`."""
        if role not in _ROLES:
            return None
        row = self.row(index.row())
        if row is None or role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row.name, row.title, _summary(row), tr("has a memo") * row.has_memo)
        return ", ".join(filter(None, (row.name, row.title, _summary(row))))


def _summary(row: DocumentRow) -> str:
    codings = tr("%n own coding(s)", "", row.codings)
    return f"{state_name(row.state)}, {codings}"


class DocumentDelegate(RowDelegate):
    """Draws state, name over title, and the number of the coder's own codings."""

    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        """Draw what the row says."""
        row: DocumentRow | None = index.data(ROW)
        if row is None:
            return
        font, small = widget.font(), small_font(widget)
        draw_state(painter, QPointF(rect.left() + 14, rect.center().y() + 0.5), row.state, theme)
        count = number_name(row.codings) if row.codings else ""
        width = QFontMetrics(small).horizontalAdvance(count)
        right = QRect(rect.right() - 8 - width, rect.top(), width + 1, rect.height())
        draw_text(painter, right, count, theme.dim, small)
        left = rect.left() + 28
        words = QRect(left, rect.top() + 4, right.left() - 8 - left, rect.height() - 8)
        if not row.title:
            draw_text(painter, words, row.name, theme.text, font)
            return
        upper = QFontMetrics(font).height() + 1
        name = QRect(words.left(), words.top(), words.width(), upper)
        title = words.adjusted(0, upper, 0, 0)
        draw_text(painter, name, row.name, theme.text, font)
        draw_text(painter, title, row.title, theme.dim, small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row of two lines."""
        widget: QWidget = option.widget
        return QSize(80, row_height(widget, 2))

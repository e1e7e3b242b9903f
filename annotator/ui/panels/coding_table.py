"""The rows of the table of codings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.codebook import Codebook
from annotator.services.coding_list import CodingOrder, CodingRow
from annotator.ui.i18n import tr
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import GAP, make_plain_list, theme_of
from annotator.ui.widgets.naming import CodeFace, face_of, section_name
from annotator.ui.widgets.paged_model import PagedModel
from annotator.ui.widgets.row_delegate import CHIP, Index, draw_chip, draw_text, row_height

DOCUMENT, SECTION, CODE, TEXT, MEMO, UNSURE, ATTRIBUTES = range(7)
ORDERS = (
    CodingOrder.PLACE,
    CodingOrder.SECTION,
    CodingOrder.CODE,
    CodingOrder.TEXT,
    CodingOrder.MEMO,
    CodingOrder.UNSURE,
    CodingOrder.ATTRIBUTES,
)
"""What each column orders by."""
FACE = Qt.ItemDataRole.UserRole


def column_names() -> list[str]:
    """Return what the columns are called."""
    return [
        tr("Document"),
        tr("Section"),
        tr("Code"),
        tr("Text"),
        tr("Memo"),
        tr("Unsure"),
        tr("Attributes"),
    ]


class CodingModel(PagedModel[CodingRow]):
    """Codings, a row each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, page=48)
        self.faces: Mapping[str, CodeFace] = {}
        self._required: dict[str, frozenset[str]] = {}

    def set_codes(self, faces: Mapping[str, CodeFace], codebook: Codebook) -> None:
        """Take the names of codes, and which attributes they require."""
        self.faces = faces
        self._required = {
            code.id: frozenset(one.id for one in codebook.attributes_of(code.id) if one.required)
            for code, _ in codebook.walk()
        }
        self.read_again()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ORDERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_names()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, FACE}:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == FACE:
            return face_of(self.faces, row.line.code)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(row)[index.column()]
        column = index.column()
        if column == CODE:
            return tooltip(face_of(self.faces, row.line.code).path)
        return tooltip(self.cells(row)[column]) if column in {DOCUMENT, TEXT, MEMO} else None

    def cells(self, row: CodingRow) -> list[str]:
        """Return a row as words, each on one line."""
        line = row.line
        required = self._required.get(line.code, frozenset())
        filled = len(line.attributes.keys() & required) if required else len(line.attributes)
        return [
            row.document,
            section_name(row.section),
            face_of(self.faces, line.code).name,
            " ".join(row.quote.split()),
            " ".join(line.memo.split()),
            tr("unsure") if line.unsure else "",
            f"{filled}/{len(required)}" if required else str(filled or ""),
        ]


class CodeCellDelegate(QStyledItemDelegate):
    """Draws a code's chip before its name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDisplay
        super().paint(painter, option, index)
        widget: QWidget = option.widget
        rect: QRect = option.rect
        face: CodeFace | None = index.data(FACE)
        if face is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(painter, rect.left() + 4, rect.center().y() + 0.5, face.color, theme_of(widget))
        words = rect.adjusted(4 + CHIP + GAP, 0, -4, 0)
        color = QColor(widget.palette().color(QPalette.ColorRole.Text))
        draw_text(painter, words, face.name, color, widget.font())
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the words out: they are drawn behind the chip."""
        super().initStyleOption(option, index)
        option.text = ""


class CodingView(QTableView):
    """The table itself; says which row to go to, and what to do with the selected ones."""

    wanted = Signal(int)
    delete_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget, model: CodingModel) -> None:
        super().__init__(parent)
        make_plain_list(self)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setModel(model)
        self.setItemDelegateForColumn(CODE, CodeCellDelegate(self))
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self._size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter, remove with Delete, copy with the platform's key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self.wanted.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there with a click; with a modifier it only selects."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and index.isValid() and len(self.selectionModel().selectedRows()) == 1:
            self.wanted.emit(index.row())

    def selected_rows(self) -> list[int]:
        """Return the selected rows in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size()

    def _size(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self) - 4)
        self.verticalHeader().setMinimumSectionSize(8)
        em = self.fontMetrics().horizontalAdvance("汉")
        for column, width in (
            (DOCUMENT, 12), (SECTION, 8), (CODE, 12), (MEMO, 10), (UNSURE, 6), (ATTRIBUTES, 7),
        ):  # fmt: skip
            self.horizontalHeader().resizeSection(column, width * em)

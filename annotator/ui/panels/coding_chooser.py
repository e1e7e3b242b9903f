"""A short list of codings that lie over one another, to pick one of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from annotator.services.coding_list import CodingRow
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import GAP, make_plain_list, small_font
from annotator.ui.widgets.naming import CodeFace, face_of
from annotator.ui.widgets.paged_model import PagedModel
from annotator.ui.widgets.row_delegate import (
    CHIP,
    Index,
    RowDelegate,
    draw_chip,
    draw_text,
    row_height,
)

_MOST = 5  # rows before the list scrolls
_ROW = Qt.ItemDataRole.UserRole
_FACE = Qt.ItemDataRole.UserRole + 1


class _Model(PagedModel[CodingRow]):
    faces: Mapping[str, CodeFace] = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        face = face_of(self.faces, row.line.code)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{face.name}: {row.quote}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(face.path, row.quote)
        return {_ROW: row, _FACE: face}.get(Qt.ItemDataRole(role))


class _Delegate(RowDelegate):
    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        row: CodingRow | None = index.data(_ROW)
        face: CodeFace | None = index.data(_FACE)
        if row is None or face is None:
            return
        draw_chip(painter, rect.left() + GAP, rect.center().y() + 0.5, face.color, theme)
        left = rect.left() + GAP + CHIP + GAP
        width = min(QFontMetrics(widget.font()).horizontalAdvance(face.name), rect.width() // 2)
        name = QRect(left, rect.top(), width + 1, rect.height())
        words = QRect(name.right() + GAP, rect.top(), 0, rect.height())
        words.setRight(rect.right() - GAP)
        draw_text(painter, name, face.name, theme.text, widget.font())
        quote = " ".join(row.quote.split())
        draw_text(painter, words, quote, theme.dim, small_font(widget))


class CodingChooser(QTableView):
    """Lists codings; `chosen` carries the id of the one that was clicked or entered."""

    chosen = Signal(bytes)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        make_plain_list(self)
        self.setObjectName("drawn")
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._choose)

    def show_codings(
        self, rows: Sequence[CodingRow], faces: Mapping[str, CodeFace], picked: bytes | None
    ) -> None:
        """Show some codings; the picked one is highlighted."""
        self._model.faces = faces
        self._model.show_rows(len(rows), lambda first, size: rows[first : first + size])
        height = row_height(self) - 2
        self.verticalHeader().setDefaultSectionSize(height)
        self.setFixedHeight(min(len(rows), _MOST) * height)
        for number, row in enumerate(rows):
            if row.line.id == picked:
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(self._model.index(number, 0), flags)

    def retranslate(self) -> None:
        """Read the texts anew."""
        self.setAccessibleName(tr("Codings here"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        row: CodingRow | None = index.data(_ROW) if index.isValid() else None
        if row is not None:
            self.chosen.emit(row.line.id)

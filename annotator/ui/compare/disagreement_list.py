"""The list of disagreements: its model, and what keys and clicks do."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from annotator.ui.compare.rows import Heading, Row, Side
from annotator.ui.compare.words import kind_name
from annotator.ui.i18n import tr
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import make_plain_list
from annotator.ui.widgets.naming import CodeFace, face_of, number_name, section_name
from annotator.ui.widgets.paged_model import PagedModel
from annotator.ui.widgets.row_delegate import Index, row_height

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from annotator.services.comparison.disagreements import Key

ROW = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_ROLES = frozenset({ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, _SPOKEN})


class DisagreementModel(PagedModel[Row | Heading]):
    """The places that are wanted, each kind under its heading or all in order of place.

    `labels` are short names of coders; `noted` are the keys of places with a note.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.faces: Mapping[str, CodeFace] = {}
        self.labels: Mapping[str, str] = {}
        self.noted: Collection[Key] = frozenset()
        self.shows_kind = False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; the whole of it for `ROW`."""
        if role not in _ROLES:
            return None
        row = self.row(index.row())
        if row is None or role == ROW:
            return row
        if isinstance(row, Heading):
            return f"{kind_name(row.kind)}, {number_name(row.places)}"
        lines = [kind_name(row.item.kind), place_name(row)]
        lines += [self._side(side) for side in row.sides]
        if self.has_note(row):
            lines.append(tr("with a note"))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(*lines)
        return ". ".join(lines)

    def has_note(self, row: Row) -> bool:
        """Return whether somebody left a note at a place."""
        return any(one.key in self.noted for one in row.disagreements)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that headings can neither be chosen nor come to be current."""
        if isinstance(self.row(index.row()), Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _side(self, side: Side) -> str:
        if side.coding is None:
            return tr("{coder}: nothing").format(coder=side.coder)
        path = face_of(self.faces, side.coding.code).path
        return f"{side.coder}: {path}, “{one_line(side.quote)}”"


def place_name(row: Row) -> str:
    """Return section and document of a disagreement."""
    return "  ·  ".join(filter(None, (section_name(row.section), row.item.document)))


def one_line(text: str) -> str:
    """Return a text with its line ends and runs of blanks as single blanks."""
    return " ".join(text.split())


class DisagreementView(QTableView):
    """The list itself; `wanted` carries the row to go to, `left` tells of Escape."""

    wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget, model: DisagreementModel) -> None:
        from annotator.ui.compare.row_drawing import DisagreementDelegate

        super().__init__(parent)
        make_plain_list(self)
        self.setObjectName("drawn")
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.setItemDelegate(DisagreementDelegate(self, model))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter; leave with Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self.wanted.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there with a click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_place = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        if event.button() is Qt.MouseButton.LeftButton and is_place:
            self.wanted.emit(index.row())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self, 2) + 4)

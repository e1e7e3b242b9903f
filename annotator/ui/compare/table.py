"""The figures per code: a tree of codes with a column for each figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator.ui.compare.figures import (
    UNDEFINED,
    Column,
    columns_of,
    explanation,
    heading,
    hint,
    is_shaky,
    lines_by_column,
    shown,
    value_of,
)
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import make_plain_list, small_font, theme_of
from annotator.ui.widgets.naming import CodeFace, face_of
from annotator.ui.widgets.row_delegate import (
    CHIP,
    Index,
    draw_chip,
    draw_ground,
    draw_text,
    row_height,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.codebook import Code
    from annotator.services.comparison.report import Report

CODE = Qt.ItemDataRole.UserRole
"""The id of a row's code."""
COLOR = Qt.ItemDataRole.UserRole + 1
"""The code's own colour."""
ORDER = Qt.ItemDataRole.UserRole + 2
"""What a column is ordered by; None where there is no value."""
SHAKY = Qt.ItemDataRole.UserRole + 3
"""Whether a figure rests on few units."""

_RING = 6  # pixels across the mark of a shaky figure
_PAD = 6  # pixels at either side of a cell
_NAME_WIDTH = 150  # pixels that the names of codes have at least


class CodeTable(QTreeWidget):
    """Shows the figures; `chosen` carries the id of the code that is chosen, or nothing."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        make_plain_list(self)
        self.setObjectName("drawn")
        self.setIndentation(14)
        self.setItemDelegate(_FigureDelegate(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHeaderHidden(False)
        header = self.header()
        header.setFont(small_font(self))
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(36)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._label)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.columns: Sequence[Column] = ()
        self.shows_all = False
        self._items: dict[str, _Row] = {}
        self.itemSelectionChanged.connect(lambda: self.chosen.emit(self.chosen_code()))

    def show_report(self, report: Report, faces: Mapping[str, CodeFace]) -> None:
        """Show other figures; what is chosen and folded stays so."""
        chosen = self.chosen_code()
        folded = {code for code, item in self._items.items() if not item.isExpanded()}
        self.blockSignals(True)
        self.setSortingEnabled(False)
        self.clear()
        self._items = {}
        self.columns = columns_of(report.settings)
        self.setColumnCount(1 + len(self.columns))
        self._label()
        self._grow(report, report.material.codebook.codes, faces, self.invisibleRootItem())
        self.setSortingEnabled(True)
        # Its arrow takes room in every column; the heading says it instead.
        self.header().setSortIndicatorShown(False)
        for code, item in self._items.items():
            item.setExpanded(code not in folded)
        self.choose(chosen)
        self.blockSignals(False)
        self.show_all(self.shows_all)

    def show_all(self, shows_all: bool) -> None:
        """Show what every coefficient rests on, or only what the first does."""
        self.shows_all = shows_all
        for at, column in enumerate(self.columns, 1):
            self.setColumnHidden(at, not (shows_all or column.is_main))
        self._fit()

    def chosen_code(self) -> str:
        """Return the id of the chosen code, or nothing."""
        items = self.selectedItems()
        return str(items[0].data(0, CODE)) if items else ""

    def choose(self, code: str) -> None:
        """Choose a code, or none."""
        item = self._items.get(code)
        if item is None:
            self.clearSelection()
        elif not item.isSelected():
            self.setCurrentItem(item)

    def _grow(
        self,
        report: Report,
        codes: Sequence[Code],
        faces: Mapping[str, CodeFace],
        parent: QTreeWidgetItem,
    ) -> None:
        lines = lines_by_column(report.lines)
        for code in codes:
            face = face_of(faces, code.id)
            item = _Row(parent)
            self._items[code.id] = item
            _fill_name(item, face, len(self._items), report.united.get(code.id, 0))
            for at, column in enumerate(self.columns, 1):
                line = lines[code.id, column.measure, column.unit]
                words = shown(line, column.figure)
                item.setText(at, words)
                item.setToolTip(at, tooltip(face.path, *hint(line, column)))
                item.setData(at, ORDER, value_of(line, column.figure))
                item.setData(at, SHAKY, is_shaky(line, column.figure))
                name = heading(column).replace("\n", " ")
                told = ". ".join((f"{name} {words}", *hint(line, column)[1:]))
                item.setData(at, Qt.ItemDataRole.AccessibleTextRole, told)
            self._grow(report, code.children, faces, item)

    def _label(self) -> None:
        head, header = self.headerItem(), self.header()
        is_down = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        arrows = {header.sortIndicatorSection(): " ↓" if is_down else " ↑"}
        # The codebook's own order needs no arrow.
        head.setText(0, tr("Code") + (arrows.get(0, "") if is_down else ""))
        head.setToolTip(0, tooltip(tr("Figures of a code count its subcodes too.")))
        head.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        for at, column in enumerate(self.columns, 1):
            head.setText(at, heading(column) + arrows.get(at, ""))
            head.setToolTip(at, tooltip(heading(column).replace("\n", ": "), explanation(column)))
            head.setTextAlignment(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)

    def _widths(self) -> dict[int, int]:
        """Return how wide the columns of figures that are shown have to be."""
        metrics, head = self.header().fontMetrics(), self.headerItem()
        widths = {}
        for at in range(1, self.columnCount()):
            if not self.isColumnHidden(at):
                words = max(map(metrics.horizontalAdvance, head.text(at).split("\n")))
                widths[at] = max(self.sizeHintForColumn(at), words + 2 * _PAD + 2)
        return widths

    def _fit(self) -> None:
        """Make figures as wide as they are, and give the names what is left."""
        widths = self._widths()
        for at, width in widths.items():
            self.header().resizeSection(at, width)
        left = self.viewport().width() - sum(widths.values())
        self.header().resizeSection(0, max(_NAME_WIDTH, left))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.header().setFont(small_font(self))
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose no code with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.selectedItems():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of a row from edge to edge."""
        states = QStyle.StateFlag
        state = options.state & ~(states.State_Selected | states.State_HasFocus)
        if self.selectionModel().isSelected(index):
            state |= states.State_Selected
        if self.hasFocus() and self.currentIndex().siblingAtColumn(0) == index:
            state |= states.State_HasFocus
        rect = QRect(options.rect)
        rect.setLeft(0)
        rect.setRight(self.viewport().width() - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, rect, state, theme_of(self))
        painter.restore()
        super().drawRow(painter, options, index)


class _Row(QTreeWidgetItem):
    """A row that is ordered by its values; what has none comes last, whichever way."""

    def __lt__(self, other: object) -> bool:
        tree = self.treeWidget()
        if not isinstance(other, QTreeWidgetItem) or tree is None:
            return NotImplemented
        header = tree.header()
        at = max(header.sortIndicatorSection(), 0)
        mine, theirs = self.data(at, ORDER), other.data(at, ORDER)
        if mine is None or theirs is None:
            is_ascending = header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            return (theirs is None and mine is not None) == is_ascending and mine is not theirs
        return bool(mine < theirs)


def _fill_name(item: QTreeWidgetItem, face: CodeFace, position: int, united: int) -> None:
    told = [tr("%n overlapping coding(s) united with another", "", united)] if united else []
    item.setText(0, face.name)
    item.setToolTip(0, tooltip(face.path, face.id, *told))
    item.setData(0, CODE, face.id)
    item.setData(0, COLOR, face.color)
    item.setData(0, ORDER, position)


class _FigureDelegate(QStyledItemDelegate):
    """Draws chip and name of a code, and figures with a ring before those that are shaky."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell; the ground of the row is drawn by the tree."""
        widget: QWidget = option.widget
        rect: QRect = option.rect
        theme, text = theme_of(widget), str(index.data())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == 0:
            draw_chip(painter, rect.left() + 2, rect.center().y() + 0.5, index.data(COLOR), theme)
            words = rect.adjusted(CHIP + 10, 0, -_PAD, 0)
            draw_text(painter, words, text, theme.text, widget.font())
        else:
            words = rect.adjusted(_PAD, 0, -_PAD, 0)
            color = theme.dim if text == UNDEFINED or index.data(SHAKY) else theme.text
            right = Qt.AlignmentFlag.AlignRight
            draw_text(painter, words, text, color, widget.font(), align=right)
            if index.data(SHAKY):
                width = QFontMetrics(widget.font()).horizontalAdvance(text)
                _draw_ring(painter, words.right() - width - _RING - 4, rect, theme)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell."""
        widget: QWidget = option.widget
        width = QFontMetrics(widget.font()).horizontalAdvance(str(index.data()))
        return QSize(width + 2 * _PAD + _RING + 4, row_height(widget) - 3)


def _draw_ring(painter: QPainter, left: int, rect: QRect, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.dim), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(left, rect.center().y() - _RING / 2 + 0.5, _RING, _RING))

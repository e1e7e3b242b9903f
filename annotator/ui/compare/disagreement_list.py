"""The list of disagreements, and how it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from annotator.ui.compare.rows import Row, Side
from annotator.ui.compare.words import kind_name
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme, mark_color, name_color
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import GAP, make_plain_list, small_font
from annotator.ui.widgets.naming import CodeFace, face_of, section_name
from annotator.ui.widgets.paged_model import PagedModel
from annotator.ui.widgets.row_delegate import Index, RowDelegate, draw_text, row_height

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

ROW = Qt.ItemDataRole.UserRole
FACES = Qt.ItemDataRole.UserRole + 1
_ROLES = frozenset(
    {
        ROW,
        FACES,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
_PICTURE = 34  # pixels of the width of the picture of two spans
_BAR = 4  # pixels of the height of a span in it
_CODER_WIDTH = 80  # pixels that a coder's name takes at most
_CODE_SHARE = 0.4  # of the room for words that a code's name takes at most
_PLACE_SHARE = 0.27  # of the row that kind and place take at most


class DisagreementModel(PagedModel[Row]):
    """The disagreements that are wanted, in order of documents and places."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.faces: Mapping[str, CodeFace] = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; the whole of it for `ROW`."""
        if role not in _ROLES:
            return None
        if role == FACES:
            return self.faces
        row = self.row(index.row())
        if row is None or role == ROW:
            return row
        lines = [kind_name(row.item.kind), place_name(row)]
        lines += [self._side(side) for side in row.sides]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(*lines)
        return ". ".join(lines)

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
    """The list itself; `wanted` carries the row to go to."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget, model: DisagreementModel) -> None:
        super().__init__(parent)
        make_plain_list(self)
        self.setObjectName("drawn")
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setModel(model)
        self.setItemDelegate(DisagreementDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()

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

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self, 2) + 2)


class DisagreementDelegate(RowDelegate):
    """Draws the two spans as bars, who gave which code to which words, and kind and place."""

    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        """Draw what the row says."""
        row: Row | None = index.data(ROW)
        if row is None:
            return
        faces: Mapping[str, CodeFace] = index.data(FACES)
        small = small_font(widget)
        upper, lower = _halves(rect)
        picture = QRect(rect.left() + GAP, rect.top(), _PICTURE, rect.height())
        _draw_spans(painter, picture, (upper, lower), row, faces, theme)
        words = (kind_name(row.item.kind), place_name(row))
        metrics = QFontMetrics(small)
        needed = max(metrics.horizontalAdvance(text) for text in words)
        width = min(needed, int(rect.width() * _PLACE_SHARE))
        right = rect.right() - GAP
        for text, half in zip(words, (upper, lower), strict=True):
            box = QRect(right - width, half.top(), width + 1, half.height())
            draw_text(painter, box, text, theme.dim, small, align=Qt.AlignmentFlag.AlignRight)
        left = picture.right() + GAP + 2
        names = [QFontMetrics(widget.font()).horizontalAdvance(side.coder) for side in row.sides]
        coder_width = min(max(names) + 2, _CODER_WIDTH)
        for side, half in zip(row.sides, (upper, lower), strict=True):
            box = QRect(left, half.top(), right - width - GAP - left, half.height())
            _draw_side(painter, box, coder_width, side, faces, theme, widget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row of two lines."""
        return QSize(80, row_height(option.widget, 2) + 2)


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    inner = rect.adjusted(0, 4, 0, -4)
    height = inner.height() // 2
    upper = QRect(inner.left(), inner.top(), inner.width(), height)
    return upper, upper.translated(0, inner.height() - height)


def _draw_spans(
    painter: QPainter,
    box: QRect,
    halves: tuple[QRect, QRect],
    row: Row,
    faces: Mapping[str, CodeFace],
    theme: Theme,
) -> None:
    """Draw the two codings to scale, over one another: the shape of the disagreement."""
    whole = row.item.span
    for side, half in zip(row.sides, halves, strict=True):
        top = half.center().y() - _BAR / 2 + 0.5
        if side.coding is None:
            painter.setPen(QPen(QColor(theme.faint), 1, Qt.PenStyle.DotLine))
            middle = round(half.center().y()) + 0.5
            painter.drawLine(box.left(), int(middle), box.right(), int(middle))
            continue
        scale = box.width() / len(whole)
        left = box.left() + (side.coding.start - whole.start) * scale
        width = max(3.0, (side.coding.end - side.coding.start) * scale)
        left = min(left, box.left() + box.width() - width)
        painter.setPen(Qt.PenStyle.NoPen)
        color = face_of(faces, side.coding.code).color
        painter.setBrush(QColor(mark_color(color, theme)))
        painter.drawRoundedRect(QRectF(left, top, width, _BAR), 2, 2)


def _draw_side(
    painter: QPainter,
    box: QRect,
    coder_width: int,
    side: Side,
    faces: Mapping[str, CodeFace],
    theme: Theme,
    widget: QWidget,
) -> None:
    font = widget.font()
    coder = QRect(box.left(), box.top(), coder_width, box.height())
    draw_text(painter, coder, side.coder, theme.dim, font)
    left = coder.right() + GAP + 1
    if side.coding is None:
        rest = QRect(left, box.top(), box.right() - left, box.height())
        draw_text(painter, rest, "–", theme.dim, font)
        return
    face = face_of(faces, side.coding.code)
    needed = QFontMetrics(font).horizontalAdvance(face.name) + 1
    width = min(needed, int((box.right() - left) * _CODE_SHARE))
    name = QRect(left, box.top(), width, box.height())
    draw_text(painter, name, face.name, name_color(face.color, theme), font)
    rest = QRect(name.right() + GAP, box.top(), box.right() - name.right() - GAP, box.height())
    draw_text(painter, rest, one_line(side.quote), theme.text, font)

"""The tree of codes, and how it is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView, QWidget

from annotator.domain.codebook import Code
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets.code_mime import code_mime
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.look import GAP, make_plain_list, small_font, theme_of
from annotator.ui.widgets.naming import CodeFace, number_name
from annotator.ui.widgets.row_delegate import (
    CHIP,
    Index,
    RowDelegate,
    draw_badge,
    draw_chip,
    draw_ground,
    draw_text,
)

NODE = Qt.ItemDataRole.UserRole


@dataclass(slots=True, eq=False)
class CodeNode:
    """A code in the tree; `codings` are the coder's own, `total` with those of its subcodes."""

    face: CodeFace
    number: int
    parent: CodeNode | None = None
    children: list[CodeNode] = field(default_factory=list)
    codings: int = 0
    total: int = 0

    @property
    def row(self) -> int:
        """The place among its siblings; 0 for a root, which asks the model instead."""
        return self.parent.children.index(self) if self.parent else 0


class CodeTreeModel(QAbstractItemModel):
    """The codes as a tree, retired ones behind the others."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._nodes: list[CodeNode] = []
        self._roots: list[CodeNode] = []

    def show_codes(
        self, codes: Sequence[Code], faces: Mapping[str, CodeFace], retired: Sequence[CodeFace]
    ) -> None:
        """Show a tree of codes, and behind it the retired ones."""
        self.beginResetModel()
        self._nodes = []
        self._roots = [self._grow(code, None, faces) for code in codes]
        self._roots += [self._new(face, None) for face in retired]
        self.endResetModel()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many codings the codes have."""
        for node in reversed(self._nodes):  # children stand behind their parents
            node.codings = counts.get(node.face.id, 0)
            node.total = node.codings + sum(child.total for child in node.children)
        self._tell(QModelIndex())

    def nodes(self) -> Iterator[CodeNode]:
        """Yield every node, parents first."""
        yield from self._nodes

    def index_of(self, code: str) -> QModelIndex:
        """Return the index of a code; an invalid one if it is not shown."""
        for node in self._nodes:
            if node.face.id == code:
                return self._index(node)
        return QModelIndex()

    def _grow(
        self, code: Code, parent: CodeNode | None, faces: Mapping[str, CodeFace]
    ) -> CodeNode:
        node = self._new(faces[code.id], parent)
        for child in code.children:
            node.children.append(self._grow(child, node, faces))
        return node

    def _new(self, face: CodeFace, parent: CodeNode | None) -> CodeNode:
        node = CodeNode(face, len(self._nodes), parent)
        self._nodes.append(node)
        return node

    def _index(self, node: CodeNode) -> QModelIndex:
        row = node.row if node.parent else self._roots.index(node)
        return self.createIndex(row, 0, node.number)

    def _tell(self, parent: QModelIndex) -> None:
        count = self.rowCount(parent)
        if not count:
            return
        self.dataChanged.emit(self.index(0, 0, parent), self.index(count - 1, 0, parent))
        for row in range(count):
            self._tell(self.index(row, 0, parent))

    def _children(self, parent: Index) -> list[CodeNode]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._roots

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - as Qt declares it
        """Return the index of a child."""
        children = self._children(parent)
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, 0, children[row].number)
        return QModelIndex()

    # Qt has a second `parent`, without arguments, that belongs to QObject.
    def parent(self, index: QModelIndex | QPersistentModelIndex) -> QModelIndex:  # type: ignore[override]
        """Return the index of the parent."""
        above = self._nodes[index.internalId()].parent if index.isValid() else None
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many children there are."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Return that there is one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that codes in force can be dragged onto the text."""
        flags = super().flags(index)
        if index.isValid() and not self._nodes[index.internalId()].face.is_retired:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what a code is dragged as."""
        return code_mime(self._nodes[indexes[0].internalId()].face.id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; the whole node for `NODE`."""
        node = self._nodes[index.internalId()]
        if role == NODE:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.face.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(node.face.path, node.face.id, *_counts(node), node.face.memo)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            key = tr("key {key}").format(key=node.face.key) if node.face.key else ""
            retired = tr("retired") if node.face.is_retired else ""
            return ", ".join(filter(None, (node.face.name, retired, *_counts(node), key)))
        return None


def _counts(node: CodeNode) -> list[str]:
    lines = [tr("%n own coding(s)", "", node.codings)]
    if node.children:
        lines.append(tr("%n with its subcodes", "codings", node.total))
    return lines


class CodeDelegate(RowDelegate):
    """Draws chip, name, number of own codings and key."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row; its ground is drawn by the view, over its whole width."""
        widget: QWidget = option.widget
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, option.rect, index, widget, theme_of(widget))
        painter.restore()

    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        """Draw what the row says."""
        node: CodeNode = index.data(NODE)
        face, small = node.face, small_font(widget)
        metrics = QFontMetrics(small)
        right = rect.right() - 6
        height = metrics.height() + 2
        top = rect.center().y() - height // 2 + 1
        badge = QRect(right - height - 4, top, height + 4, height)
        if face.key:
            draw_badge(painter, badge, face.key.upper(), small, theme)
        count = number_name(node.codings) if node.codings else ""
        width = metrics.horizontalAdvance(count)
        number = QRect(badge.left() - GAP - width, rect.top(), width + 1, rect.height())
        draw_text(painter, number, count, theme.dim, small)
        draw_chip(painter, rect.left() + 2, rect.center().y() + 0.5, face.color, theme)
        left = rect.left() + CHIP + 10
        words = QRect(left, rect.top(), number.left() - GAP - left, rect.height())
        color = theme.dim if face.is_retired else theme.text
        draw_text(painter, words, face.name, color, widget.font())


class CodeTreeView(QTreeView):
    """The tree itself; says which code the person wants to give."""

    code_wanted = Signal(str)

    def __init__(self, parent: QWidget, model: CodeTreeModel) -> None:
        super().__init__(parent)
        make_plain_list(self)
        self.setObjectName("drawn")
        self.setModel(model)
        self.setItemDelegate(CodeDelegate(self))
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QTreeView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._pointed: str | None = None

    def point_at(self, code: str | None) -> None:
        """Light up the row of a code, as if the mouse were on it."""
        if code != self._pointed:
            self._pointed = code
            self.viewport().update()

    def current(self) -> CodeNode | None:
        """Return the node that the cursor is on."""
        index = self.currentIndex()
        node: CodeNode | None = index.data(NODE) if index.isValid() else None
        return node

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of a row from edge to edge."""
        states = QStyle.StateFlag
        state = options.state & ~(states.State_Selected | states.State_HasFocus)
        if self.selectionModel().isSelected(index):
            state |= states.State_Selected
        if self.hasFocus() and self.currentIndex() == index:
            state |= states.State_HasFocus
        if self._pointed is not None and index.data(NODE).face.id == self._pointed:
            state |= states.State_MouseOver
        rect = QRect(options.rect)
        rect.setLeft(0)
        rect.setRight(self.viewport().width() - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, rect, state, theme_of(self))
        painter.restore()
        super().drawRow(painter, options, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the code with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.want_current()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give the code with a double click."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.want_current()

    def want_current(self) -> None:
        """Ask for the code that the cursor is on to be given."""
        node = self.current()
        if node is not None and not node.face.is_retired:
            self.code_wanted.emit(node.face.id)

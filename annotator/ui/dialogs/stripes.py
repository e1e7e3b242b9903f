"""A small window under the header: which codings have stripes, and what the margin looks like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.coding import Origin
from annotator.ui.i18n import tr
from annotator.ui.reader.appearance import MarginStyle, Side, StripeFilter
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress

_SIZE = QSize(300, 420)
_SWATCH = 10
_ID = Qt.ItemDataRole.UserRole
_CODES, _CODERS, _ORIGINS = "codes", "coders", "origins"


@dataclass(frozen=True, slots=True)
class CodeChoice:
    """A code to be shown or hidden; `depth` counts its ancestors."""

    id: str
    name: str
    color: str
    depth: int


class StripesPopup(QFrame):
    """Check boxes for codes, coders and origins; every change is handed on at once.

    Args:
        parent: the window.
        codes: in the order of the tree.
        coders: whose codings there are; one alone is not offered.
        filter_: what is in force.
        margin: how the margin looks.
        change: takes another filter.
        change_margin: takes another margin.
    """

    def __init__(
        self,
        parent: QWidget,
        codes: Sequence[CodeChoice],
        coders: Sequence[str],
        filter_: StripeFilter,
        margin: MarginStyle,
        change: Callable[[StripeFilter], object],
        change_margin: Callable[[MarginStyle], object],
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Stripes"))
        self._filter, self._margin = filter_, margin
        self._change, self._change_margin = change, change_margin
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Codings shown"))
        self.tree.setObjectName("boxed")
        self._fill(codes, coders)
        self.names = Check(tr("&Names beside the stripes"), self)
        self.names.setChecked(margin.shows_names)
        self.left = Check(tr("Stripes &left of the text"), self)
        self.left.setChecked(margin.side is Side.LEFT)
        self.text_too = Check(tr("Hide &tints and underlines too"), self)
        self.text_too.setChecked(filter_.hides_text)
        self.all = QPushButton(tr("Show &all"), self)
        self._arrange()
        self.tree.itemChanged.connect(self._checked)
        self.names.toggled.connect(self._take_margin)
        self.left.toggled.connect(self._take_margin)
        self.text_too.toggled.connect(self._take)
        self.all.clicked.connect(self.show_all)
        dress(self)
        self.resize(_SIZE)

    def open_under(self, widget: QWidget) -> None:
        """Open below a button, its right edge at the button's."""
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 2))
        self.move(corner)
        self.show()
        self.tree.setFocus()

    def show_all(self) -> None:
        """Filter nothing any more."""
        self.tree.blockSignals(True)
        for item in self._items():
            item.setCheckState(0, Qt.CheckState.Checked)
        self.tree.blockSignals(False)
        self._take()

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        box.setSpacing(GAP)
        box.addWidget(PlainLabel(tr("Shown are codings with"), dim=True))
        box.addWidget(self.tree, 1)
        box.addWidget(self.text_too)
        box.addWidget(self.names)
        box.addWidget(self.left)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.all)
        box.addLayout(row)

    def _fill(self, codes: Sequence[CodeChoice], coders: Sequence[str]) -> None:
        hidden = self._filter
        head = self._head(tr("Codes"))
        above = [head]
        for code in codes:
            parent = above[min(code.depth, len(above) - 1)]
            item = _choice(parent, code.name, (_CODES, code.id), code.id not in hidden.codes)
            item.setIcon(0, _swatch(code.color))
            above[code.depth + 1 :] = [item]
        if len(coders) > 1:
            head = self._head(tr("Coders"))
            for name in coders:
                _choice(head, name, (_CODERS, name), name not in hidden.coders)
        head = self._head(tr("Origins"))
        for origin in Origin:
            _choice(head, _origin_name(origin), (_ORIGINS, origin), origin not in hidden.origins)
        self.tree.expandAll()

    def _head(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [text])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        """Return all that can be checked."""
        found: list[QTreeWidgetItem] = []
        rest = [self.tree.invisibleRootItem()]
        while rest:
            item = rest.pop()
            rest += _children(item)
            if item.data(0, _ID) is not None:
                found.append(item)
        return found

    def _checked(self, item: QTreeWidgetItem) -> None:
        """Take the codes beneath a code along."""
        self.tree.blockSignals(True)
        rest = [item]
        while rest:
            one = rest.pop()
            one.setCheckState(0, item.checkState(0))
            rest += _children(one)
        self.tree.blockSignals(False)
        self._take()

    def _take(self) -> None:
        hidden: dict[str, set[str]] = {_CODES: set(), _CODERS: set(), _ORIGINS: set()}
        for item in self._items():
            if item.checkState(0) is not Qt.CheckState.Checked:
                kind, id_ = item.data(0, _ID)
                hidden[kind].add(id_)
        origins = frozenset(Origin(one) for one in hidden[_ORIGINS])
        self._filter = StripeFilter(
            frozenset(hidden[_CODES]),
            frozenset(hidden[_CODERS]),
            origins,
            self.text_too.isChecked(),
        )
        self._change(self._filter)

    def _take_margin(self) -> None:
        side = Side.LEFT if self.left.isChecked() else Side.RIGHT
        self._margin = replace(self._margin, side=side, shows_names=self.names.isChecked())
        self._change_margin(self._margin)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (item.child(at) for at in range(item.childCount()))
    return [child for child in children if child is not None]


def _choice(
    parent: QTreeWidgetItem,
    text: str,
    id_: tuple[str, str],
    is_shown: bool,
) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [text])
    item.setData(0, _ID, id_)
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
    )
    item.setCheckState(0, Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
    return item


def _swatch(color: str) -> QIcon:
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(QColor(color))
    return QIcon(pixmap)


def _origin_name(origin: Origin) -> str:
    """Return how codings came to be, in words."""
    return {
        Origin.MANUAL: tr("Made by hand"),
        Origin.PROPAGATED: tr("Propagated to a repeat"),
        Origin.SUGGESTED: tr("Suggested"),
        Origin.IMPORTED: tr("Imported"),
        Origin.ADJUDICATED: tr("Adjudicated"),
    }[origin]

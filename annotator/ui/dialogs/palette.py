"""A field and a list under it: type a little, press Enter. For codes and for commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.i18n import tr
from annotator.ui.matching import Candidate, matching
from annotator.ui.theme import Theme
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import dress, small_font
from annotator.ui.widgets.row_delegate import (
    Index,
    RowDelegate,
    draw_badge,
    draw_chip,
    draw_text,
    row_height,
)

_WIDTH = 520
_ROWS = 11
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: what it is called, what stands beside it dimly, its key, its colour."""

    key: str
    text: str
    detail: str = ""
    shortcut: str = ""
    color: str = ""


class _Choices(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Choice] = []

    def show_rows(self, rows: list[Choice]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return " ".join(filter(None, (row.text, row.detail, row.shortcut)))
        return None


class _Rows(RowDelegate):
    """Draws chip, name, detail and key."""

    def draw(
        self, painter: QPainter, rect: QRect, index: Index, widget: QWidget, theme: Theme
    ) -> None:
        """Draw a choice."""
        row: Choice = index.data(_ROW)
        font, small = widget.font(), small_font(widget)
        left, right = rect.left() + 10, rect.right() - 10
        if row.color:
            draw_chip(painter, left, rect.center().y() + 0.5, row.color, theme)
            left += 20
        if row.shortcut:
            width = max(20, QFontMetrics(small).horizontalAdvance(row.shortcut) + 12)
            badge = QRect(right - width, rect.center().y() - 9, width, 19)
            draw_badge(painter, badge, row.shortcut, small, theme)
            right -= width + 10
        name = min(QFontMetrics(font).horizontalAdvance(row.text) + 2, right - left)
        words = QRect(left, rect.top(), name, rect.height())
        draw_text(painter, words, row.text, theme.text, font)
        detail = QRect(left + name + 12, rect.top(), right - left - name - 12, rect.height())
        draw_text(painter, detail, row.detail, theme.dim, small)


class _Field(QLineEdit):
    """Hands the keys that move through the list to it."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Up, Down, Page keys, Enter and Escape."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -_ROWS,
            Qt.Key.Key_PageDown: _ROWS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._palette.step(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._palette.take()
        elif key == Qt.Key.Key_Escape:
            self._palette.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go away when the person goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self._palette.leave(give_back=False)


class Palette(QFrame):
    """Lies over a window until something is chosen or Escape pressed; it is no dialog.

    Args:
        window: over which it lies.
        hint: what stands in the empty field; its name for screen readers too.
        choices: all rows, in the order in which they are shown while nothing is typed.
        candidates: the names of the rows.
        chosen: called with the key of what was chosen, once the palette is gone.
    """

    def __init__(
        self,
        window: QWidget,
        hint: str,
        choices: Sequence[Choice],
        candidates: Sequence[Candidate],
        chosen: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._window = window
        self._choices = {choice.key: choice for choice in choices}
        self._candidates = candidates
        self._chosen = chosen
        self._before = QApplication.focusWidget()
        self.field = _Field(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list = QListView(self)
        self.model = _Choices(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.clicked.connect(lambda _: self.take())
        self.nothing = PlainLabel(tr("Nothing is called so."), self, dim=True)
        self.field.textChanged.connect(self._filter)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 10)
        box.setSpacing(8)
        box.addWidget(self.field)
        box.addWidget(self.nothing)
        box.addWidget(self.list, 1)
        dress(self)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        self._filter("")

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Find rows by other names from now on, also for what is typed already."""
        by_key = {candidate.key: candidate for candidate in candidates}
        self._candidates = [by_key[key] for key in self._choices if key in by_key]
        self._filter(self.field.text())

    def open_at(self, top: int) -> None:
        """Show it in the middle of the window, `top` pixels from its upper edge."""
        window = self._window
        width = min(_WIDTH, window.width() - 40)
        self.setGeometry((window.width() - width) // 2, top, width, self._height())
        self.show()
        self.raise_()
        self.field.setFocus()

    def step(self, rows: int) -> None:
        """Go up or down in the list, from its end to its start too."""
        count = len(self.model.rows)
        if not count:
            return
        at = self.list.currentIndex().row() + rows
        row = at % count if abs(rows) == 1 else min(max(at, 0), count - 1)
        self.list.setCurrentIndex(self.model.index(row, 0))

    def take(self) -> None:
        """Choose the row that is marked."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.model.rows):
            key = self.model.rows[row].key
            self.leave()
            self._chosen(key)

    def leave(self, *, give_back: bool = True) -> None:
        """Go away; the focus goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        if give_back and self._before is not None:
            self._before.setFocus()
        self.deleteLater()

    def _filter(self, typed: str) -> None:
        keys = matching(self._candidates, typed)
        self.model.show_rows([self._choices[key] for key in keys])
        self.nothing.setVisible(not keys)
        if keys:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _height(self) -> int:
        rows = min(_ROWS, max(3, len(self._choices)))
        return self.field.sizeHint().height() + rows * row_height(self.list) + 34

    def sizeHint(self) -> QSize:
        """Return the size it takes where there is room."""
        return QSize(_WIDTH, self._height())

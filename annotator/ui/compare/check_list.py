"""A list of which some entries are chosen: by click, by Space, all or none at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_VALUE = Qt.ItemDataRole.UserRole
_ROWS = 7  # rows that are seen at once at the least


class CheckList(QWidget):
    """Entries with check marks under a heading; none checked and all checked both mean all.

    `changed` tells that the person checked or unchecked something.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = PlainLabel(parent=self, bold=True)
        self.heading.setWordWrap(False)
        self.all = WordButton(self)
        self.list = QListWidget(self)
        self.list.setObjectName("boxed")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.itemChanged.connect(self._changed)
        self.list.itemActivated.connect(_toggle)
        self.all.clicked.connect(self._check_all)
        self._lay_out()
        self._retranslate()

    def offer(self, entries: Iterable[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offer entries, each a text and a value; `chosen` are checked, all if there are none."""
        self.list.blockSignals(True)
        self.list.clear()
        for text, value in entries:
            item = QListWidgetItem(text, self.list)
            item.setData(_VALUE, value)
            item.setToolTip(text.strip())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_in = not chosen or value in chosen
            item.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._tell()

    def chosen(self) -> tuple[str, ...]:
        """Return the values that are checked, in their order."""
        return tuple(item.data(_VALUE) for item in self._items() if _is_checked(item))

    def some(self) -> tuple[str, ...]:
        """Return the values that are checked; nothing if all are."""
        chosen = self.chosen()
        return () if len(chosen) == self.list.count() else chosen

    def set_heading(self, text: str) -> None:
        """Say what is listed."""
        self.heading.setText(text)
        self.list.setAccessibleName(text)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _check_all(self) -> None:
        wanted = Qt.CheckState.Checked
        if all(map(_is_checked, self._items())):
            wanted = Qt.CheckState.Unchecked
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(wanted)
        self.list.blockSignals(False)
        self._changed()

    def _tell(self) -> None:
        is_whole = all(map(_is_checked, self._items()))
        self.all.set_words(tr("None", "of a list") if is_whole else tr("All", "of a list"))
        self.all.setAccessibleName(f"{self.heading.text()}: {self.all.text()}")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.heading, 1)
        head.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.list.setMinimumHeight(_ROWS * (self.fontMetrics().height() + 2))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._tell()


def _is_checked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked


def _toggle(item: QListWidgetItem) -> None:
    is_in = _is_checked(item)
    item.setCheckState(Qt.CheckState.Unchecked if is_in else Qt.CheckState.Checked)

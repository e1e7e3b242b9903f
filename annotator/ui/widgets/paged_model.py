"""A table model that knows how many rows there are and reads them by pages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

_Row = TypeVar("_Row")
Index = QModelIndex | QPersistentModelIndex

_KEPT = 40  # pages


class PagedModel(QAbstractTableModel, Generic[_Row]):
    """Rows are asked of `fetch(first, size)` when they are first shown, a page at a time.

    `fetch` answers at once, on the main thread: it may take a few milliseconds. A row that it
    does not give (it was deleted meanwhile) is shown empty until the list is asked for again.
    """

    def __init__(self, parent: QObject, *, page: int = 64) -> None:
        super().__init__(parent)
        self._page = page
        self._count = 0
        self._fetch: Callable[[int, int], Sequence[_Row]] = lambda _first, _size: ()
        self._pages: OrderedDict[int, list[_Row]] = OrderedDict()

    def show_rows(self, count: int, fetch: Callable[[int, int], Sequence[_Row]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._count, self._fetch = count, fetch
        self._pages.clear()
        self.endResetModel()

    def add_rows(self, count: int) -> None:
        """Note that there are more rows now: `count` in all, the new ones behind the others."""
        if count <= self._count:
            return
        self._pages.pop(self._count // self._page, None)  # it was not full
        self.beginInsertRows(QModelIndex(), self._count, count - 1)
        self._count = count
        self.endInsertRows()

    def read_again(self) -> None:
        """Ask for the same rows again, as they are shown."""
        self._pages.clear()
        self._tell_changed()

    def replace_rows(self, change: Callable[[list[_Row]], list[_Row]]) -> None:
        """Replace rows among those that were read; `change` gets a page and returns as many."""
        for number, rows in self._pages.items():
            self._pages[number] = change(rows)
        self._tell_changed()

    def row(self, number: int) -> _Row | None:
        """Return a row, None if it is not there any more."""
        page, place = divmod(number, self._page)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._pages[page] = list(self._fetch(page * self._page, self._page))
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many columns there are: one, unless a model says otherwise."""
        return 0 if parent.isValid() else 1

    def _tell_changed(self) -> None:
        if self._count:
            last = self.index(self._count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

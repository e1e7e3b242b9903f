"""A button that says, and lets choose, what a list is ordered by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.widgets.buttons import WordButton


class OrderButton(WordButton):
    """A menu of orders; the one in force chosen again turns round.

    `chosen` carries the order and whether it descends.
    """

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget, orders: Iterable[str]) -> None:
        super().__init__(parent, QMenu(parent))
        self._actions = QActionGroup(self)
        self._names: Mapping[str, str] = {}
        self._purpose = ""
        for order in orders:
            action = self._actions.addAction(QAction(self))
            action.setCheckable(True)
            action.setData(str(order))
            action.triggered.connect(lambda _=False, order=str(order): self.choose(order))
            self.menu().addAction(action)
        self.order: str = self._actions.actions()[0].data()
        self.is_descending = False

    def set_names(self, names: Sequence[str], purpose: str) -> None:
        """Say what the orders are called, in their order, and what the button is for."""
        orders = [action.data() for action in self._actions.actions()]
        self._names, self._purpose = dict(zip(orders, names, strict=True)), purpose
        self._tell()

    def choose(self, order: str) -> None:
        """Order by something; again, the other way round."""
        self.is_descending = order == self.order and not self.is_descending
        self.order = order
        self._tell()
        self.chosen.emit(order, self.is_descending)

    def _tell(self) -> None:
        for action in self._actions.actions():
            action.setText(self._names[action.data()])
            action.setChecked(action.data() == self.order)
        arrow = "↓" if self.is_descending else "↑"
        self.set_words(f"{self._names[self.order]} {arrow}", self._purpose)

"""All keys on one page, to be looked up and to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from annotator.ui import keymap
from annotator.ui.dialogs.key_bar import KeyBar
from annotator.ui.fixed_keys import Row, fixed_keys
from annotator.ui.i18n import tr
from annotator.ui.shortcuts import is_common, native
from annotator.ui.widgets.filter_field import FilterField
from annotator.ui.widgets.look import GAP, MARGIN, dress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.main_window import MainWindow

_SIZE = (640, 720)
_ID = Qt.ItemDataRole.UserRole


class KeySheet(QDialog):
    """Every key of the program by where it works. A change holds at once, in every window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self._window = window
        self._keyed = {one.id: one for one in keymap.keyed()}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._headings: list[QTreeWidgetItem] = []
        self.filter = FilterField(self)
        self.filter.set_words(tr("Search for an action or a key"))
        self.tree = QTreeWidget(self)
        self.bar = KeyBar(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reset = self.buttons.addButton(
            tr("All usual keys"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self._fill()
        self._lay_out()
        self._connect()
        self._show_keys()
        self._choose()
        dress(self)
        self.resize(*_SIZE)
        self.filter.setFocus()

    def choose(self, id_: str) -> None:
        """Choose a row by the id of what it is about."""
        self.tree.setCurrentItem(self._rows[id_])
        self.tree.scrollToItem(self._rows[id_])

    # -- rows

    def _fill(self) -> None:
        headings: dict[str, QTreeWidgetItem] = {}

        def under(heading: str) -> QTreeWidgetItem:
            if heading not in headings:
                headings[heading] = self._heading(heading)
                self._headings.append(headings[heading])
            return headings[heading]

        told = fixed_keys()
        for heading, rows in told[:1]:
            self._tell(under(heading), rows)
        for one in self._keyed.values():
            self._rows[one.id] = QTreeWidgetItem(under(one.heading), [one.text])
            self._rows[one.id].setData(0, _ID, one.id)
        for heading, rows in told[1:]:
            self._tell(under(heading), rows)
        self.tree.expandAll()

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [text])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _tell(self, heading: QTreeWidgetItem, rows: Sequence[Row]) -> None:
        for what, keys in rows:
            QTreeWidgetItem(heading, [what, keys])

    def _show_keys(self) -> None:
        keys, changes = self._window.actions_.keys, self._changes
        for id_, item in self._rows.items():
            names = [native(key) for key in keys[id_] if is_common(key)]
            item.setText(1, ", ".join(names))
            font = self.font()
            font.setBold(id_ in changes)
            item.setFont(1, font)
        self.reset.setEnabled(bool(changes))

    def _narrow(self, text: str) -> None:
        """Show the rows whose words or keys hold a text."""
        wanted = text.casefold()
        for heading in self._headings:
            is_all = wanted in heading.text(0).casefold()
            shown = 0
            for row in range(heading.childCount()):
                item = heading.child(row)
                assert item is not None
                words = f"{item.text(0)}\n{item.text(1)}".casefold()
                item.setHidden(not is_all and wanted not in words)
                shown += not item.isHidden()
            heading.setHidden(not shown)

    # -- what the person does

    @property
    def _changes(self) -> keymap.Changes:
        return self._window.program.settings.shortcuts or {}

    def _chosen(self) -> keymap.Keyed | None:
        item = self.tree.currentItem()
        return self._keyed.get(item.data(0, _ID) or "") if item is not None else None

    def _choose(self) -> None:
        one = self._chosen()
        keys = self._window.actions_.keys[one.id] if one else ()
        self.bar.show_keys(one, keys, is_changed=one is not None and one.id in self._changes)
        if self.tree.currentItem() is None:
            self.bar.name.setText(tr("Choose an action to change its keys."))

    def _record(self) -> None:
        if self._chosen() is not None:
            self.bar.add.start()

    def _add(self, key: str) -> None:
        one = self._chosen()
        if one is None:
            return
        refusal = keymap.refusal(one, key, self._window.actions_.keys)
        if refusal is not None:
            self.bar.refuse(key, refusal)
        else:
            self._take(key)

    def _take(self, key: str) -> None:
        one = self._chosen()
        if one is not None:
            self._change(keymap.with_key(self._changes, self._window.actions_.keys, one.id, key))

    def _remove(self, key: str) -> None:
        one = self._chosen()
        if one is not None:
            keys = self._window.actions_.keys
            self._change(keymap.without_key(self._changes, keys, one.id, key))

    def _take_usual(self) -> None:
        one = self._chosen()
        if one is not None:
            self._change(keymap.with_usual(self._changes, one.id))

    def _change(self, changes: keymap.Changes) -> None:
        self._window.program.set_shortcuts(changes)
        self._show_keys()
        self._choose()

    # -- building

    def _lay_out(self) -> None:
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setObjectName("boxed")
        self.tree.setAccessibleName(tr("Keys"))
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for button in self.buttons.buttons():
            if hasattr(button, "setAutoDefault"):
                button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        box.setSpacing(GAP)
        box.addWidget(self.filter)
        box.addWidget(self.tree, 1)
        box.addWidget(self.bar)
        box.addWidget(self.buttons)

    def _connect(self) -> None:
        self.filter.filtered.connect(self._narrow)
        self.filter.lead_to(self.tree)
        self.tree.currentItemChanged.connect(lambda *_: self._choose())
        self.tree.itemActivated.connect(lambda *_: self._record())
        self.bar.key_wanted.connect(self._add)
        self.bar.key_unwanted.connect(self._remove)
        self.bar.theft_wanted.connect(self._take)
        self.bar.usual_wanted.connect(self._take_usual)
        self.reset.clicked.connect(lambda: self._change({}))
        self.buttons.rejected.connect(self.reject)

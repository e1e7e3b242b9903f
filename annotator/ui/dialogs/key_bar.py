"""The keys of one thing, to be added to and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.dialogs.key_recorder import KeyRecorder
from annotator.ui.i18n import tr
from annotator.ui.keymap import Keyed, Refusal
from annotator.ui.shortcuts import is_common, native
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP


class KeyBar(QWidget):
    """Shows the keys of what is chosen; a key that another thing has is told, and offered."""

    key_wanted = Signal(str)
    key_unwanted = Signal(str)
    theft_wanted = Signal(str)
    """A key that is to be taken away from what has it."""
    usual_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = PlainLabel(parent=self, bold=True)
        self.add = KeyRecorder(self)
        self.usual = QPushButton(tr("&Usual keys"), self)
        self.message = PlainLabel(parent=self, danger=True)
        self.take = QPushButton(tr("&Take it away"), self)
        self.leave = QPushButton(tr("&Leave it"), self)
        self.keys: list[QPushButton] = []
        self._offered = ""
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder)
        self._lay_out()
        self.add.recorded.connect(self.key_wanted)
        self.add.toggled.connect(self._start)
        self.usual.clicked.connect(self.usual_wanted)
        self.leave.clicked.connect(lambda: self.tell(""))
        self.take.clicked.connect(lambda: self.theft_wanted.emit(self._offered))
        self.show_keys(None, ())

    def show_keys(
        self, keyed: Keyed | None, keys: Sequence[str], *, is_changed: bool = False
    ) -> None:
        """Show the keys of something; None: of something whose keys cannot be changed."""
        self.name.setText(keyed.text if keyed else tr("These keys cannot be changed."))
        for button in self.keys:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.keys = [self._button(key) for key in keys if is_common(key)]
        for widget in (self._holder, self.add, self.usual):
            widget.setVisible(keyed is not None)
        self.usual.setEnabled(is_changed)
        self.tell("")

    def tell(self, words: str) -> None:
        """Say why a key cannot be had, or nothing."""
        self.message.setText(words)
        self._offered = ""
        self.take.hide()
        self.leave.hide()

    def refuse(self, key: str, refusal: Refusal) -> None:
        """Say who has a key, and offer to take it away if that is possible."""
        self.tell(refusal.words)
        if refusal.owner:
            self._offered = key
            self.take.show()
            self.leave.show()
            self.take.setFocus()

    def _start(self, is_waiting: bool) -> None:
        if is_waiting:
            self.tell("")

    def _button(self, key: str) -> QPushButton:
        button = QPushButton(f"{native(key)}  ✕", self._holder)
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Take {key} away").format(key=native(key)))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self.key_unwanted.emit(key))
        self._flow.addWidget(button)
        button.show()
        return button

    def _lay_out(self) -> None:
        for button in (self.usual, self.take, self.leave):
            button.setAutoDefault(False)
        for widget in (self.take, self.add, self.usual):
            # The list above shall not change its height under the mouse.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        keys = QHBoxLayout()
        keys.addWidget(self._holder, 1)
        keys.addWidget(self.add)
        keys.addWidget(self.usual)
        answer = QHBoxLayout()
        answer.addWidget(self.message, 1)
        answer.addWidget(self.take)
        answer.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP // 2)
        box.addWidget(self.name)
        box.addLayout(keys)
        box.addLayout(answer)

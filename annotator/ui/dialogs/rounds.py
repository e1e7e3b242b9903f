"""The rounds of coding: choose one, make, rename, close and open again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.coder import coder_key
from annotator.domain.round import RoundKind, RoundState
from annotator.services.project import Project
from annotator.services.rounds import create_round, rename_round, set_round_kind, set_round_state
from annotator.store.queries import coders as queries
from annotator.store.queries.coders import RoundLine
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.row_delegate import row_height

_SIZE = (480, 420)
_T = TypeVar("_T")
_ROUND = Qt.ItemDataRole.UserRole


def choose_round(parent: QWidget, session: Session) -> bool:
    """Ask in which round to work; tell whether one was chosen."""
    dialog = RoundsDialog(parent, session)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def kind_words(kind: RoundKind) -> str:
    """Return what a round is for, in a word."""
    return {
        RoundKind.TRAINING: tr("Training"),
        RoundKind.RELIABILITY: tr("Reliability"),
        RoundKind.MAIN: tr("Main coding"),
        RoundKind.RECODE: tr("Coding again"),
    }[kind]


def state_words(state: RoundState) -> str:
    """Return whether a round takes codings, in a word."""
    return tr("open", "round") if state is RoundState.OPEN else tr("closed", "round")


class RoundsDialog(QDialog):
    """The rounds of the project, oldest first."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Rounds"))
        self.list = QTreeWidget(self)
        self.rename_button = QPushButton(tr("&Rename"), self)
        self.state_button = QPushButton(self)
        self.kind = _kinds(self)
        self.name = QLineEdit(self)
        self.new_kind = _kinds(self)
        self.add_button = QPushButton(tr("&Add"), self)
        self.problem = PlainLabel(parent=self, danger=True)
        self.buttons = QDialogButtonBox(self)
        self.choose = self.buttons.addButton(
            tr("&Work in this round"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_rounds(session.round.id)
        self.list.setFocus()

    def show_rounds(self, current: bytes | None) -> None:
        """List the rounds; the cursor goes to one of them."""
        self.list.blockSignals(True)
        self.list.clear()
        for line in self._session.read(queries.rounds):
            kind, state = kind_words(RoundKind(line.kind)), state_words(RoundState(line.state))
            item = QTreeWidgetItem(self.list, [line.name, kind, state])
            item.setData(0, _ROUND, line)
            item.setSizeHint(0, QSize(0, row_height(self.list)))
            if not self._session.project.is_read_only:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if line.id == current:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self.list.blockSignals(False)
        self._show_possible()

    def current(self) -> RoundLine | None:
        """Return the round that the cursor is on."""
        item = self.list.currentItem()
        line: RoundLine | None = item.data(0, _ROUND) if item else None
        return line

    # -- what the person does

    def accept(self) -> None:
        """Work in the round that the cursor is on."""
        line = self.current()
        if line is not None:
            self._session.set_round(line)
            super().accept()

    def add(self) -> None:
        """Make a round of the name in the field."""
        name, kind = self.name.text(), RoundKind(self.new_kind.currentData())
        if self._is_free(name, but=None):
            self.add_button.setEnabled(False)
            self._session.submit(
                create_round,
                name,
                kind,
                then=self._added,
                otherwise=lambda _: self._show_possible(),
            )

    def _added(self, line: RoundLine) -> None:
        self.name.clear()
        self.show_rounds(line.id)
        self.list.setFocus()

    def edit_name(self) -> None:
        """Let the person change the name that the cursor is on."""
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item, 0)

    def _take_name(self, item: QTreeWidgetItem, column: int) -> None:
        line: RoundLine = item.data(0, _ROUND)
        name = item.text(0)
        if column != 0 or name == line.name:
            return
        if self._is_free(name, but=line.id):
            self._change(rename_round, line, name)
        else:
            self.show_rounds(line.id)

    def _take_kind(self) -> None:
        line, kind = self.current(), RoundKind(self.kind.currentData())
        if line is not None and kind != line.kind:
            self._change(set_round_kind, line, kind)

    def turn(self) -> None:
        """Close the round that the cursor is on, or open it again."""
        line = self.current()
        if line is not None:
            is_open = line.state == RoundState.OPEN
            self._change(set_round_state, line, RoundState.CLOSED if is_open else RoundState.OPEN)

    def _change(
        self, work: Callable[[Project, bytes, _T], None], line: RoundLine, value: _T
    ) -> None:
        def show_again(_: object) -> None:
            self.show_rounds(line.id)

        self._session.submit(work, line.id, value, then=show_again, otherwise=show_again)

    def _is_free(self, name: str, *, but: bytes | None) -> bool:
        self.problem.clear()
        if not name.strip():
            self.problem.setText(tr("A round needs a name."))
            return False
        for line in self._session.read(queries.rounds):
            if line.id != but and coder_key(line.name) == coder_key(name):
                self.problem.setText(
                    tr("There is a round “{name}” already.").format(name=line.name)
                )
                return False
        return True

    def _show_possible(self) -> None:
        can_write, line = not self._session.project.is_read_only, self.current()
        has_one = line is not None
        self.name.setEnabled(can_write)
        self.new_kind.setEnabled(can_write)
        self.add_button.setEnabled(can_write and bool(self.name.text().strip()))
        for widget in (self.rename_button, self.state_button, self.kind):
            widget.setEnabled(can_write and has_one)
        self.choose.setEnabled(has_one)
        is_closed = line is not None and line.state == RoundState.CLOSED
        self.state_button.setText(tr("&Open again") if is_closed else tr("C&lose this round"))
        if line is not None:
            self.kind.setCurrentIndex(self.kind.findData(line.kind))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the name field make a round, not choose one."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.name.hasFocus() and self.name.text().strip():
            self.add()
        else:
            super().keyPressEvent(event)

    # -- building

    def _lay_out(self) -> None:
        self.list.setObjectName("boxed")
        self.list.setAccessibleName(tr("Rounds"))
        self.list.setHeaderLabels([tr("Name"), tr("For"), tr("State")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.kind.setAccessibleName(tr("What the round is for"))
        self.name.setPlaceholderText(tr("Name of a new round"))
        self.name.setAccessibleName(tr("Name of a new round"))
        self.new_kind.setAccessibleName(tr("What the new round is for"))
        for button in (self.add_button, self.rename_button, self.state_button):
            button.setAutoDefault(False)
        change, new = QHBoxLayout(), QHBoxLayout()
        label = QLabel(tr("&For"), self)
        label.setBuddy(self.kind)
        for row, widgets in (
            (change, (label, self.kind, self.rename_button, self.state_button)),
            (new, (self.name, self.new_kind, self.add_button)),
        ):
            row.setSpacing(GAP)
            for widget in widgets:
                row.addWidget(widget, 1 if widget is self.name else 0)
        change.insertStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.list, 1)
        layout.addLayout(change)
        layout.addLayout(new)
        layout.addWidget(self.problem)
        layout.addWidget(
            PlainLabel(
                tr(
                    "Every document can be coded anew in each round. In a closed round nothing "
                    "can be changed; what was coded stays there to be compared."
                ),
                dim=True,
            )
        )
        layout.addWidget(self.buttons)
        dress(self)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._show_possible)
        self.add_button.clicked.connect(self.add)
        self.rename_button.clicked.connect(self.edit_name)
        self.state_button.clicked.connect(self.turn)
        self.kind.activated.connect(self._take_kind)
        self.list.itemChanged.connect(self._take_name)
        self.list.currentItemChanged.connect(self._show_possible)
        self.list.itemDoubleClicked.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


def _kinds(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for kind in RoundKind:
        box.addItem(kind_words(kind), str(kind))
    box.setCurrentIndex(box.findData(str(RoundKind.MAIN)))
    return box

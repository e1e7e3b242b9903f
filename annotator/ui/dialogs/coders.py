"""Say who codes: choose a coder, make one, rename one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.coder import coder_key
from annotator.services.coders import create_coder, rename_coder
from annotator.store.queries import coders as queries
from annotator.store.queries.coders import CoderLine
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress

_SIZE = (380, 400)
_CODER = Qt.ItemDataRole.UserRole


def choose_coder(parent: QWidget, session: Session) -> bool:
    """Ask who codes; tell whether somebody was chosen."""
    dialog = CodersDialog(parent, session)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


class CodersDialog(QDialog):
    """The coders of the project; nothing is said about what any of them has done."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Who codes?"))
        self.list = QListWidget(self)
        self.name = QLineEdit(self)
        self.add_button = QPushButton(tr("&Add"), self)
        self.rename_button = QPushButton(tr("&Rename"), self)
        self.problem = PlainLabel(parent=self, danger=True)
        self.buttons = QDialogButtonBox(self)
        self.choose = self.buttons.addButton(
            tr("&Code as this coder"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self.show_coders(session.coder)
        (self.list if self.list.count() else self.name).setFocus()

    def show_coders(self, current: CoderLine | None) -> None:
        """List the coders; the cursor goes to one of them."""
        self.list.blockSignals(True)
        self.list.clear()
        for line in self._session.read(queries.coders):
            item = QListWidgetItem(line.name, self.list)
            item.setData(_CODER, line)
            if not self._session.project.is_read_only:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if current is not None and line.id == current.id:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show_possible()

    def current(self) -> CoderLine | None:
        """Return the coder that the cursor is on."""
        item = self.list.currentItem()
        line: CoderLine | None = item.data(_CODER) if item else None
        return line

    # -- what the person does

    def accept(self) -> None:
        """Code as the coder that the cursor is on."""
        line = self.current()
        if line is not None:
            self._session.set_coder(line)
            super().accept()

    def add(self) -> None:
        """Make a coder of the name in the field."""
        name = self.name.text()
        if self._is_free(name, but=None):
            self.add_button.setEnabled(False)
            self._session.submit(
                create_coder, name, then=self._added, otherwise=lambda _: self._show_possible()
            )

    def _added(self, line: CoderLine) -> None:
        self.name.clear()
        self.show_coders(line)
        self.list.setFocus()

    def edit_name(self) -> None:
        """Let the person change the name that the cursor is on."""
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item)

    def _take_name(self, item: QListWidgetItem) -> None:
        line: CoderLine = item.data(_CODER)
        name = item.text()
        if name == line.name:
            return
        if self._is_free(name, but=line.id):
            self._session.submit(
                rename_coder,
                line.id,
                name,
                then=lambda _: self._renamed(line.id),
                otherwise=lambda _: self.show_coders(line),
            )
        else:
            self.show_coders(line)

    def _renamed(self, coder_id: bytes) -> None:
        found = next(one for one in self._session.read(queries.coders) if one.id == coder_id)
        if self._session.coder is not None and self._session.coder.id == coder_id:
            self._session.set_coder(found)
        self.show_coders(found)

    def _is_free(self, name: str, *, but: bytes | None) -> bool:
        known = self._session.read(queries.coder_by_key, coder_key(name))
        self.problem.clear()
        if not name.strip():
            self.problem.setText(tr("A coder needs a name."))
        elif known is not None and known.id != but:
            self.problem.setText(tr("There is a coder “{name}” already.").format(name=known.name))
        else:
            return True
        return False

    def _show_possible(self) -> None:
        can_write = not self._session.project.is_read_only
        self.add_button.setEnabled(can_write and bool(self.name.text().strip()))
        self.name.setEnabled(can_write)
        self.rename_button.setEnabled(can_write and self.current() is not None)
        self.choose.setEnabled(self.current() is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the name field make a coder, not choose one."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.name.hasFocus() and self.name.text().strip():
            self.add()
        else:
            super().keyPressEvent(event)

    # -- building

    def _lay_out(self) -> None:
        self.list.setObjectName("boxed")
        self.list.setAccessibleName(tr("Coders"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.name.setPlaceholderText(tr("Name of a new coder"))
        self.name.setAccessibleName(tr("Name of a new coder"))
        for button in (self.add_button, self.rename_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.name, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.rename_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(
            PlainLabel(
                tr(
                    "Each name is there once; capital letters and blanks around it make no "
                    "difference. You see your own codings only."
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
        self.list.itemChanged.connect(self._take_name)
        self.list.currentRowChanged.connect(self._show_possible)
        self.list.itemDoubleClicked.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

"""Correct by hand what the parts of a document's text are."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document import SectionKind
from annotator.services.documents import correct_sections
from annotator.store.queries import documents as queries
from annotator.ui.dialogs.section_model import LENGTH, PART, SECTION, WORDS, SectionModel
from annotator.ui.i18n import tr
from annotator.ui.offsets import QtOffsets
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress, make_plain_list
from annotator.ui.widgets.naming import kind_name
from annotator.ui.widgets.row_delegate import row_height

_SIZE = (860, 560)


def edit_sections(
    parent: QWidget, session: Session, document_id: bytes, at: int | None
) -> SectionsDialog:
    """Let a person correct the sections of a document; `at` is a position to begin with."""
    dialog = SectionsDialog(parent, session, document_id, at)
    dialog.open()
    return dialog


class SectionsDialog(QDialog):
    """The sections as a list, the text of the chosen one beside it: its caret is where to cut.

    Saving is one step of undo; codings do not move.
    """

    def __init__(
        self, parent: QWidget, session: Session, document_id: bytes, at: int | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._document_id = document_id
        self._text = session.read(queries.text, document_id)
        sections = session.read(queries.sections, document_id)
        parts = session.read(queries.parts, document_id)
        self.model = SectionModel(self, self._text, sections, (part.start for part in parts))
        self._offsets = QtOffsets("")
        self.list = QTableView(self)
        self.text = QPlainTextEdit(self)
        self.kind = QComboBox(self)
        self.split = QPushButton(tr("Spli&t at the caret"), self)
        self.merge = QPushButton(tr("&Join selected"), self)
        self.part = QCheckBox(tr("A &part begins here"), self)
        self.reset = QPushButton(tr("Start &over"), self)
        self.buttons = QDialogButtonBox(self)
        self.save = self.buttons.addButton(tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        name = session.read(queries.head, document_id).name
        self.setWindowTitle(tr("Sections of {document}").format(document=name))
        self._set_up_list()
        self._set_up_text()
        self._lay_out()
        self._connect()
        self._select(self.model.row_at(at or 0), self.model.row_at(at or 0))
        if at is not None:
            self._put_caret(at)
            self.text.setFocus()

    # -- what is chosen

    def rows(self) -> list[int]:
        """Return the selected rows in order."""
        return sorted(index.row() for index in self.list.selectionModel().selectedRows())

    def caret(self) -> int:
        """Return where the caret stands, in code points of the document."""
        return self._offsets.to_position(self.text.textCursor().position())

    def _put_caret(self, position: int) -> None:
        section = self.model.sections[self.list.currentIndex().row()]
        inside = min(max(position, section.start), section.end)
        cursor = self.text.textCursor()
        cursor.setPosition(self._offsets.to_qt(inside))
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def _select(self, first: int, last: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        selection = self.list.selectionModel()
        selection.setCurrentIndex(self.model.index(first, 0), flags.ClearAndSelect | flags.Rows)
        for row in range(first + 1, last + 1):
            selection.select(self.model.index(row, 0), flags.Select | flags.Rows)
        self.list.scrollTo(self.model.index(first, 0))
        self._show_current()

    # -- what the person does

    def split_here(self) -> None:
        """Cut the section in two where the caret stands."""
        row, at = self.list.currentIndex().row(), self.caret()
        self.model.split(row, at)
        self._select(row + 1, row + 1)

    def merge_selected(self) -> None:
        """Join the selected sections and all between them."""
        rows = self.rows()
        self.model.merge(rows[0], rows[-1])
        self._select(rows[0], rows[0])

    def change_kind(self) -> None:
        """Give the selected sections the kind that the box says."""
        self.model.set_kind(self.rows(), SectionKind(self.kind.currentData()))
        self._show_possible()

    def start_over(self) -> None:
        """Go back to what was there."""
        self.model.reset()
        self._select(0, 0)

    def accept(self) -> None:
        """Save, if anything changed; the dialog stays until it is written."""
        if not self.model.is_changed:
            super().accept()
            return
        self.save.setEnabled(False)
        self._session.submit(
            correct_sections,
            self._document_id,
            self.model.sections,
            sorted(self.model.part_starts),
            then=lambda _: QDialog.accept(self),
            otherwise=lambda _: self.save.setEnabled(True),
        )

    # -- what is shown

    def _show_current(self) -> None:
        row = self.list.currentIndex().row()
        if row < 0:
            return
        section = self.model.sections[row]
        text = self._text[section.start : section.end]
        if self.text.toPlainText() != text:
            self._offsets = QtOffsets(text, section.start)
            self.text.setPlainText(text)
        else:
            self._offsets = QtOffsets(text, section.start)
        self.kind.setCurrentIndex(self.kind.findData(str(section.kind)))
        self.part.setChecked(section.start in self.model.part_starts)
        self._show_possible()

    def _show_possible(self) -> None:
        rows, row = self.rows(), self.list.currentIndex().row()
        if row < 0:
            return
        section = self.model.sections[row]
        self.split.setEnabled(len(rows) == 1 and section.start < self.caret() < section.end)
        self.merge.setEnabled(len(rows) > 1)
        self.reset.setEnabled(self.model.is_changed)

    # -- building

    def _set_up_list(self) -> None:
        make_plain_list(self.list)
        self.list.setObjectName("boxed")
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Sections"))
        self.list.verticalHeader().setDefaultSectionSize(row_height(self) - 4)
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        metrics = self.fontMetrics()
        for column, widest in ((SECTION, "Boilerplate 100"), (PART, "Part 0"), (LENGTH, "9" * 10)):
            header.resizeSection(column, metrics.horizontalAdvance(widest) + 2 * GAP)

    def _set_up_text(self) -> None:
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the section"))
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.text.setCursorWidth(2)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.kind.setAccessibleName(tr("Kind of section"))
        for kind in SectionKind:
            self.kind.addItem(kind_name(kind), str(kind))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GAP)
        for widget in (self.kind, self.split, self.merge, self.part):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self.reset)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setHandleWidth(1)
        panes.addWidget(self.list)
        panes.addWidget(self.text)
        panes.setSizes([520, 340])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addLayout(tools)
        layout.addWidget(panes, 1)
        layout.addWidget(
            PlainLabel(tr("Codings stay where they are. Saving is one step of undo."), dim=True)
        )
        layout.addWidget(self.buttons)
        dress(self)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.list.selectionModel().selectionChanged.connect(self._show_current)
        self.text.cursorPositionChanged.connect(self._show_possible)
        self.kind.activated.connect(self.change_kind)
        self.split.clicked.connect(self.split_here)
        self.merge.clicked.connect(self.merge_selected)
        self.part.clicked.connect(
            lambda begins: self.model.set_part(self.list.currentIndex().row(), begins=begins)
        )
        self.model.dataChanged.connect(self._show_possible)
        self.reset.clicked.connect(self.start_over)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

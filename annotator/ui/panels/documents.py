"""The panel with the documents: find one, open it, see how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from annotator.domain.round import WorkState
from annotator.services.documents import remove_documents, set_document_memo
from annotator.services.states import set_done
from annotator.store.queries import document_rows as queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.document_rows import DocumentRow
from annotator.ui.dialogs.memo import edit_memo
from annotator.ui.dialogs.sections import edit_sections
from annotator.ui.i18n import tr
from annotator.ui.panels.document_list import ROW, DocumentDelegate, DocumentModel
from annotator.ui.panels.document_lister import DocumentLister, DocumentOrder
from annotator.ui.session import Session
from annotator.ui.widgets.filter_field import FilterField
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.latest import AnyLatest
from annotator.ui.widgets.look import GAP, MARGIN, dress, make_plain_list
from annotator.ui.widgets.menus import show_menu
from annotator.ui.widgets.naming import number_name
from annotator.ui.widgets.order_button import OrderButton
from annotator.ui.widgets.row_delegate import row_height

if TYPE_CHECKING:
    from annotator.store.journal import Change

_OPENED_AFTER = 180  # milliseconds of rest on a row before arrow keys open it


class DocumentView(QTableView):
    """The list itself; `wanted` runs out when the person wants to read the current document."""

    def __init__(self, parent: QWidget, model: DocumentModel) -> None:
        super().__init__(parent)
        make_plain_list(self)
        self.setObjectName("drawn")
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setModel(model)
        self.setItemDelegate(DocumentDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        self.wanted = QTimer(self)
        self.wanted.setSingleShot(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter at once, with the arrows after a rest."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wanted.start(0)
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before and not event.modifiers():
            self.wanted.start(_OPENED_AFTER)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click; with a modifier it only selects."""
        super().mouseReleaseEvent(event)
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and self.indexAt(event.position().toPoint()).isValid():
            self.wanted.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self, 2))


class DocumentsPanel(QWidget):
    """Lists the documents with state and number of codings of the coder."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._done: int | None = None
        self._counting = AnyLatest(self, session.jobs, delay=200)
        self.filter = FilterField(self)
        self.order = OrderButton(self, DocumentOrder)
        self.model = DocumentModel(self)
        self.lister = DocumentLister(session, self.model)
        self.view = DocumentView(self, self.model)
        self.footer = PlainLabel(parent=self, dim=True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read anew which documents there are, in the order and with the filter in force."""
        self.lister.refresh()
        self._count_done()

    # -- what the person does

    def open_current(self) -> None:
        """Open the document that the cursor is on."""
        row: DocumentRow | None = self.view.currentIndex().data(ROW)
        if row is not None:
            self._session.set_document(row.id)

    def edit_memo(self, row: DocumentRow) -> None:
        """Let the person write the memo of a document."""
        head = self._session.read(document_queries.head, row.id)
        edit_memo(
            self,
            tr("Memo on {document}").format(document=row.name),
            head.memo,
            lambda memo: self._session.submit(set_document_memo, row.id, memo),
        )

    def toggle_done(self, row: DocumentRow) -> None:
        """Mark a document done, or take that back."""
        coder = self._session.coder
        if coder is not None:
            done = row.state != WorkState.DONE
            self._session.submit(set_done, row.id, coder.id, self._session.round.id, done=done)

    def remove_selected(self) -> None:
        """Take the selected documents out of the project, in one step."""
        rows = [index.data(ROW) for index in self.view.selectionModel().selectedRows()]
        ids = [row.id for row in rows if row is not None]
        if ids:
            self._session.submit(remove_documents, ids, then=lambda _: self._close_if_gone(ids))

    def _close_if_gone(self, ids: Sequence[bytes]) -> None:
        if self._session.document_id in ids:
            self._session.set_document(None)

    def _offer_menu(self, place: QPoint) -> None:
        row: DocumentRow | None = self.view.currentIndex().data(ROW)
        if row is None:
            return
        done = tr("Mark &not done") if row.state == WorkState.DONE else tr("Mark &done")
        can_code, can_write = self._session.coder is not None, not self._is_read_only()
        show_menu(
            self.view,
            place,
            (tr("&Open"), self.open_current, True),
            (tr("&Memo…"), lambda: self.edit_memo(row), can_write),
            (done, lambda: self.toggle_done(row), can_code and can_write),
            (
                tr("Correct &sections…"),
                lambda: edit_sections(self, self._session, row.id, None),
                can_write,
            ),
            (tr("&Remove from the project"), self.remove_selected, can_write),
        )

    def _is_read_only(self) -> bool:
        return self._session.project.is_read_only

    # -- what happens elsewhere

    def _take_change(self, change: Change) -> None:
        if "document" in change.kinds:
            self.lister.forget_names()
            if change.label != "document.memo":
                self.refresh()
                return
        if change.kinds & {"document", "document_state", "coding"}:
            self.lister.read_again(change.documents)
        if "document_state" in change.kinds:
            self._count_done()

    def _mark_current(self) -> None:
        """Highlight the document that is open, where it is in the list."""
        document_id = self._session.document_id
        row = None if document_id is None else self.lister.place_of(document_id)
        selection = self.view.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.model.index(row, 0)
        if self.view.currentIndex() != index or not selection.isSelected(index):
            flags = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)

    def _take_list(self) -> None:
        self._mark_current()
        self._tell_counts()

    def _count_done(self) -> None:
        coder_id, round_id = self.lister.whose()
        if coder_id is None:
            self._take_done(None)
            return
        self._counting.ask(
            lambda: self._session.read(queries.done_count, coder_id=coder_id, round_id=round_id),
            self._take_done,
        )

    def _take_done(self, done: int | None) -> None:
        self._done = done
        self._tell_counts()

    def _tell_counts(self) -> None:
        total = self.lister.total
        if not total:
            self.footer.setText(tr("No documents yet. Import some files."))
            return
        words = tr("%n document(s)", "", total)
        if self.lister.filter:
            words = tr("{shown} of {total} documents").format(
                shown=number_name(self.model.rowCount()), total=number_name(total)
            )
        if self._done is not None:
            done = tr("%n done", "documents", self._done)
            words = f"{words}  ·  {done}"
        self.footer.setText(words)

    # -- building

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP // 2)
        top.addWidget(self.filter, 1)
        top.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.footer)
        dress(self)

    def _connect(self) -> None:
        session = self._session
        self.filter.lead_to(self.view)
        self.filter.filtered.connect(self.lister.set_filter)
        self.order.chosen.connect(
            lambda order, turned: self.lister.set_order(order, is_descending=turned)
        )
        self.lister.shown.connect(self._take_list)
        self.view.wanted.timeout.connect(self.open_current)
        self.view.customContextMenuRequested.connect(self._offer_menu)
        session.changed.connect(self._take_change)
        session.document_changed.connect(self._mark_current)
        session.coder_changed.connect(self.refresh)
        session.round_changed.connect(self.refresh)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._tell_counts()

    def _retranslate(self) -> None:
        self.filter.set_words(tr("Filter documents"))
        self.view.setAccessibleName(tr("Documents"))
        names = [tr("Name"), tr("State"), tr("Codings")]  # as in DocumentOrder
        self.order.set_names(names, tr("Sort the documents"))

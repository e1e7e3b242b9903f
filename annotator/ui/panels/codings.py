"""The panel with the table of the coder's own codings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.progress import Progress
from annotator.domain.span import Span
from annotator.services.coding import remove_codings
from annotator.services.coding_list import CodingChoice, CodingOrder, choose_codings, coding_rows
from annotator.ui.i18n import tr
from annotator.ui.panels.coding_table import (
    DOCUMENT,
    ORDERS,
    CodingModel,
    CodingView,
    column_names,
)
from annotator.ui.session import Session
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.filter_field import FilterField
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.latest import AnyLatest
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.menus import show_menu
from annotator.ui.widgets.naming import code_faces, localized
from annotator.ui.widgets.order_button import OrderButton

if TYPE_CHECKING:
    from annotator.store.journal import Change

_COPIED = 48  # rows read at a time
_RESELECTED = 200  # rows whose selection is worth keeping when the list changes


class CodingsPanel(QWidget):
    """Lists the coder's codings of the open document, or of the whole project.

    What is listed is worked out on a worker thread, and only while the panel can be seen.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: list[bytes] = []
        self._is_stale = True
        self._asking = AnyLatest(self, session.jobs, delay=120)
        self.whole = Check(parent=self)
        self.codes = QComboBox(self)
        self.filter = FilterField(self)
        self.order = OrderButton(self, ORDERS)
        self.footer = PlainLabel(parent=self, dim=True)
        self.model = CodingModel(self)
        self.view = CodingView(self, self.model)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._read_codes()

    # -- what it shows

    def refresh(self) -> None:
        """Work out anew which codings are listed; later, if nobody can see them."""
        self._is_stale = True
        if not self.isVisible():
            return
        self._is_stale = False
        self.view.setColumnHidden(DOCUMENT, not self.whole.isChecked())
        choice = self._choice()
        if choice is None:
            self._asking.forget()
            self._show([])
        else:
            self._asking.ask(lambda: self._session.read(choose_codings, choice), self._show)

    def _choice(self) -> CodingChoice | None:
        session, whole = self._session, self.whole.isChecked()
        if session.coder is None or (session.document_id is None and not whole):
            return None
        return CodingChoice(
            session.coder.id,
            session.round.id,
            None if whole else session.document_id,
            self._wanted_codes(),
            self.filter.text().strip(),
            CodingOrder(self.order.order),
            self.order.is_descending,
        )

    def _wanted_codes(self) -> frozenset[str] | None:
        """Return the code that the box says with its subcodes; None for all."""
        wanted = self.codes.currentData()
        if not wanted:
            return None
        below = {
            code.id
            for code, ancestors in self._session.codebook.walk()
            if any(above.id == wanted for above in ancestors)
        }
        return frozenset({wanted, *below})

    def _show(self, ids: list[bytes]) -> None:
        if ids == self._ids:
            self.model.read_again()
            self._tell_count()
            return
        rows = self.view.selected_rows()
        kept = {self._ids[row] for row in rows} if len(rows) <= _RESELECTED else set()
        at = self.view.verticalScrollBar().value()
        self._ids = ids
        self.model.show_rows(
            len(ids),
            lambda first, size: self._session.read(coding_rows, ids[first : first + size]),
        )
        picked = self._session.picked
        self._select(kept or ({picked} if picked else set()))
        self.view.verticalScrollBar().setValue(at)
        self._tell_count()

    def _select(self, wanted: set[bytes]) -> None:
        rows = [row for row, id_ in enumerate(self._ids) if id_ in wanted] if wanted else []
        if not rows:
            return
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for row in rows:
            index = self.model.index(row, 0)
            selection.select(index, index)
        model = self.view.selectionModel()
        model.setCurrentIndex(self.model.index(rows[0], 0), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect | flags.Rows)

    def _show_picked(self) -> None:
        picked = self._session.picked
        if picked is None or not self.isVisible():
            return
        rows = self.view.selected_rows()
        if picked not in {self._ids[row] for row in rows[:1]}:
            self._select({picked})
            self.view.scrollTo(self.view.currentIndex())

    def _tell_count(self) -> None:
        if self._session.coder is None:
            self.footer.setText(tr("Choose who codes to see codings."))
        elif self._session.document_id is None and not self.whole.isChecked():
            self.footer.setText(tr("Open a document to see its codings."))
        else:
            self.footer.setText(tr("%n coding(s)", "", len(self._ids)))

    # -- what the person does

    def go_to(self, row: int) -> None:
        """Show a coding in the text."""
        found = self.model.row(row)
        if found is not None:
            line = found.line
            self._session.reveal(line.document_id, Span(line.start, line.end), line.id)

    def delete_selected(self) -> None:
        """Remove the selected codings, in one step."""
        ids = [self._ids[row] for row in self.view.selected_rows()]
        if ids and not self._session.project.is_read_only:
            if self._session.picked in ids:
                self._session.set_picked(None)
            self._session.submit(remove_codings, ids)

    def copy_selected(self) -> None:
        """Put the selected rows into the clipboard, cells parted by tabs."""
        ids = [self._ids[row] for row in self.view.selected_rows()]
        if ids:
            self._session.jobs.start_long(
                tr("Copying rows…"),
                partial(self._as_text, ids),
                QGuiApplication.clipboard().setText,
            )

    def _as_text(self, ids: list[bytes], progress: Progress) -> str:
        lines = ["\t".join(column_names())]
        for first in range(0, len(ids), _COPIED):
            progress(first, len(ids))
            rows = self._session.read(coding_rows, ids[first : first + _COPIED])
            lines += ["\t".join(self.model.cells(row)) for row in rows]
        return "\n".join(lines) + "\n"

    def _offer_menu(self, place: QPoint) -> None:
        current = self.view.currentIndex()
        if not current.isValid():
            return
        can_write = not self._session.project.is_read_only
        show_menu(
            self.view,
            place,
            (tr("&Show in the text"), lambda: self.go_to(current.row()), True),
            (tr("&Copy rows"), self.copy_selected, True),
            (tr("&Delete codings"), self.delete_selected, can_write),
        )

    # -- what happens elsewhere

    def _take_change(self, change: Change) -> None:
        if "coding" in change.kinds or change.kinds & {"document", "section"}:
            here = self.whole.isChecked() or self._session.document_id in change.documents
            if here or not change.documents:
                self.refresh()

    def _take_document(self) -> None:
        if not self.whole.isChecked():
            self.refresh()

    def _read_codes(self) -> None:
        codebook = self._session.codebook
        self.model.set_codes(self._session.read(code_faces), codebook)
        chosen = self.codes.currentData()
        self.codes.clear()
        self.codes.addItem(tr("All codes"), "")
        for code, ancestors in codebook.walk():
            self.codes.addItem("    " * len(ancestors) + localized(code.name), code.id)
        self.codes.setCurrentIndex(max(0, self.codes.findData(chosen)))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not worth reading while nobody could see it."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    # -- building

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        self.filter.setMaximumWidth(260)
        self.codes.setMaximumWidth(220)
        self.footer.setWordWrap(False)
        self.whole.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget, stretch in (
            (self.whole, 0),
            (self.codes, 0),
            (self.filter, 2),
            (self.order, 0),
        ):
            top.addWidget(widget, stretch)
        top.addStretch(1)
        top.addWidget(self.footer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        dress(self)

    def _connect(self) -> None:
        session = self._session
        self.filter.lead_to(self.view)
        self.filter.filtered.connect(self.refresh)
        self.order.chosen.connect(self.refresh)
        self.codes.activated.connect(self.refresh)
        self.whole.clicked.connect(self.refresh)
        self.view.wanted.connect(self.go_to)
        self.view.delete_wanted.connect(self.delete_selected)
        self.view.copy_wanted.connect(self.copy_selected)
        self.view.customContextMenuRequested.connect(self._offer_menu)
        self.view.horizontalHeader().sectionClicked.connect(
            lambda column: self.order.choose(ORDERS[column])
        )
        session.changed.connect(self._take_change)
        session.picked_changed.connect(self._show_picked)
        session.document_changed.connect(self._take_document)
        session.coder_changed.connect(self.refresh)
        session.round_changed.connect(self.refresh)
        session.codebook_changed.connect(self._read_codes)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._read_codes()

    def _retranslate(self) -> None:
        self.whole.setText(tr("&Whole project"))
        self.codes.setAccessibleName(tr("Codes to list"))
        self.filter.set_words(tr("Filter by text or memo"))
        self.view.setAccessibleName(tr("Codings"))
        self.order.set_names(column_names(), tr("Sort the codings"))
        self._tell_count()

"""The panel that searches all documents, in either Chinese script."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.errors import Cancelled
from annotator.domain.span import Span
from annotator.services.kwic import LISTED, Found, HitRow, contexts, find_rows
from annotator.ui.i18n import tr
from annotator.ui.panels.hit_list import AROUND, HitModel, HitView, Shown, paired
from annotator.ui.session import Session
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.filter_field import FilterField
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.naming import number_name

if TYPE_CHECKING:
    from annotator.store.journal import Change

_TOLD_EVERY = 0.15  # seconds between two tellings of what was found


class SearchPanel(QWidget):
    """Searches while one types; results come in as they are found, and it can be stopped."""

    _heard = Signal(int, object, bool)
    """Number of the search, what it found, whether that was all of it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._number = 0
        self._stop = threading.Event()
        self._rows: list[HitRow] = []
        self._found: Found | None = None
        self._is_running = False
        self.query = FilterField(self)
        self.cancel = IconButton(self, "x")
        self.footer = PlainLabel(parent=self, dim=True)
        self.model = HitModel(self)
        self.view = HitView(self, self.model)
        self._lay_out()
        self._connect()
        self._retranslate()

    def search_for(self, text: str) -> None:
        """Search for a text, and let the person go on from there."""
        self.query.setText(text)
        self.query.setFocus()
        self.query.apply()

    def stop(self) -> None:
        """Stop the search that runs; what it found stays."""
        self._stop.set()
        self._is_running = False
        self._tell()

    # -- the search

    def _start(self) -> None:
        self.stop()
        self._number += 1
        self._stop = threading.Event()
        self._rows, self._found = [], None
        self.model.show_rows(0, self._fetch)
        query = self.query.text().strip()
        if query:
            self._is_running = True
            number, stop = self._number, self._stop
            self._session.jobs.start(
                lambda: self._run(number, query, stop), lambda _: None, self._broke
            )
        self._tell()

    def _run(self, number: int, query: str, stop: threading.Event) -> None:
        """Search, on a worker thread."""
        waiting: list[HitRow] = []
        told = time.monotonic()

        def tell(found: Found) -> None:
            nonlocal told
            if stop.is_set():
                raise Cancelled
            waiting.extend(found.rows)
            if time.monotonic() - told >= _TOLD_EVERY:
                told = time.monotonic()
                self._heard.emit(number, found._replace(rows=tuple(waiting)), False)
                waiting.clear()

        try:
            rest = find_rows(self._session.project, query, tell)
        except Cancelled:
            return
        self._heard.emit(number, rest._replace(rows=(*waiting, *rest.rows)), True)

    def _take(self, number: int, found: Found, is_all: bool) -> None:
        if number != self._number or self._stop.is_set():
            return
        self._found = found
        self._is_running = not is_all
        self._rows.extend(found.rows)
        self.model.add_rows(len(self._rows))
        self._tell()

    def _broke(self, error: BaseException) -> None:
        self._is_running = False
        self._tell()
        self._session.failed.emit(error)

    def _fetch(self, first: int, size: int) -> list[Shown]:
        rows = self._rows[first : first + size]
        hits = [row for row in rows if not row.is_head]
        return paired(rows, self._session.read(contexts, hits, AROUND))

    def _tell(self) -> None:
        self.cancel.setVisible(self._is_running)
        found = self._found
        if found is None:
            self.footer.setText(tr("Searching…") if self._is_running else "")
            return
        documents = tr("in %n document(s)", "", found.documents)
        hits = tr("%n hit(s)", "", found.hits)
        words = f"{hits} {documents}"
        if found.hits > LISTED:
            words += "  ·  " + tr("the first {count} are listed").format(count=number_name(LISTED))
        if self._is_running:
            words += "  ·  " + tr("searched {done} of {total}").format(
                done=number_name(found.searched), total=number_name(found.total)
            )
        self.footer.setText(words)

    # -- what the person does

    def go_to(self, number: int) -> None:
        """Show a hit in the text; for a document, its first one."""
        if self._rows[number].is_head:
            number += 1
        row = self._rows[number]
        self._session.reveal(row.document_id, Span(row.start, row.end))

    # -- what happens elsewhere

    def _take_change(self, change: Change) -> None:
        is_other = "document" in change.kinds and change.label != "document.memo"
        if is_other and self.query.text().strip():
            self._start()

    # -- building

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        self.query.setMaximumWidth(360)
        self.footer.setWordWrap(False)
        top.addWidget(self.query, 2)
        top.addWidget(self.cancel)
        top.addWidget(self.footer, 3, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        dress(self)

    def _connect(self) -> None:
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.query.lead_to(self.view)
        self.query.filtered.connect(self._start)
        self.cancel.clicked.connect(self.stop)
        self.view.wanted.connect(self.go_to)
        self._session.changed.connect(self._take_change)
        self._session.closing.connect(self.stop)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.query.set_words(tr("Search all documents"))
        self.cancel.set_words(tr("Stop searching"))
        self.view.setAccessibleName(tr("Search results"))
        self._tell()

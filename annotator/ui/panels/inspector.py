"""The inspector: everything about the picked coding, or about the open document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from annotator.domain.round import RoundState
from annotator.domain.span import Span
from annotator.services import codebook as codebook_service
from annotator.services.coding import remove_codings, set_attributes, set_memo, set_unsure
from annotator.services.coding_list import CodingRow, coding_rows
from annotator.services.documents import set_document_memo
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries
from annotator.store.queries.coding_rows import codings_over
from annotator.store.queries.codings import CodingLine
from annotator.store.queries.history import history_of
from annotator.ui.i18n import tr
from annotator.ui.panels.coding_chooser import CodingChooser
from annotator.ui.panels.coding_page import CodingPage, ShownCoding
from annotator.ui.panels.document_card import DocumentCard
from annotator.ui.session import Session
from annotator.ui.widgets.labels import Line, PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.naming import CodeFace, code_faces, face_of

if TYPE_CHECKING:
    from annotator.store.journal import Change

_LOOKED_AFTER = 120  # milliseconds of rest before what lies under a selection is looked up


class InspectorPanel(QWidget):
    """Shows the picked coding; with none, the document. Every change is saved at once.

    While changes are on their way to the disk, answers about older ones are not shown: what the
    person has just clicked would flicker, or be lost with the next click.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._faces: dict[str, CodeFace] = {}
        self._line: CodingLine | None = None
        self._waiting = 0
        self.hint = PlainLabel(parent=self, dim=True)
        self.chooser_label = PlainLabel(parent=self, dim=True)
        self.chooser = CodingChooser(self)
        self.rule = Line(self)
        self.coding = CodingPage(self)
        self.document = DocumentCard(self)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_LOOKED_AFTER)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._read_codes()

    # -- what it shows

    def refresh(self) -> None:
        """Read anew what is picked."""
        line = self._read_picked()
        if line is None:
            self._line = None
            self._show_document()
        else:
            self._line = line.line
            self.coding.show_coding(self._shown(line))
            self.coding.show()
            self.document.hide()
            self.hint.hide()
        self._show_others()

    def _read_picked(self) -> CodingRow | None:
        picked = self._session.picked
        if picked is None:
            return None
        # Empty for a coding that is not written yet: the change that writes it comes by here.
        return next(iter(self._session.read(coding_rows, [picked])), None)

    def _shown(self, row: CodingRow) -> ShownCoding:
        session, line = self._session, row.line
        face = face_of(self._faces, line.code)
        codebook = session.codebook
        if face.is_retired:
            codebook = session.read(codebook_service.codebook, retired=True)
        coders = {coder.id: coder.name for coder in session.read(coder_queries.coders)}
        return ShownCoding(
            row=row,
            face=face,
            attributes=codebook.attributes_of(line.code),
            history=session.read(history_of, line.id),
            coders=coders,
            locked=self._why_locked(line, coders),
        )

    def _why_locked(self, line: CodingLine, coders: dict[bytes, str]) -> str:
        if self._session.project.is_read_only:
            return tr("The project is open for reading only.")
        if self._session.coder is None or line.coder_id != self._session.coder.id:
            return tr("A coding of {coder}.").format(coder=coders.get(line.coder_id, "–"))
        for round_ in self._session.read(coder_queries.rounds):
            if round_.id == line.round_id and round_.state == RoundState.CLOSED:
                return tr("Round “{round}” is closed.").format(round=round_.name)
        return ""

    def _show_document(self) -> None:
        self.coding.hide()
        document_id = self._session.document_id
        self.document.setVisible(document_id is not None)
        self.hint.setVisible(document_id is None)
        if document_id is not None:
            head = self._session.read(document_queries.head, document_id)
            sections = self._session.read(document_queries.sections, document_id)
            parts = self._session.read(document_queries.parts, document_id)
            self.document.show_document(head, len(sections), len(parts))
            self.document.memo.setReadOnly(self._session.project.is_read_only)

    def _show_others(self) -> None:
        """List what else lies there, where there is a choice."""
        place, span = self._session.place, self._session.selection
        if span is None and self._line is not None:
            span = Span(self._line.start, self._line.end)
        rows: list[CodingRow] = []
        if place is not None and span is not None:
            lines = self._session.read(
                codings_over,
                place.document_id,
                span.start,
                span.end,
                coder_id=place.coder_id,
                round_id=place.round_id,
            )
            if len(lines) > (0 if self._line is None else 1):
                rows = self._session.read(coding_rows, [line.id for line in lines])
        for widget in (self.chooser_label, self.chooser, self.rule):
            widget.setVisible(bool(rows))
        if rows:
            self.chooser.show_codings(rows, self._faces, self._session.picked)

    # -- what the person does

    def flush(self) -> None:
        """Save now what is being typed."""
        self.coding.flush()
        self.document.flush()

    def delete(self) -> None:
        """Remove the coding that is shown."""
        if self._line is not None:
            gone = self._line.id
            self._session.set_picked(None)
            self._session.submit(remove_codings, [gone])

    def _set_attribute(self, id_: str, value: object) -> None:
        if self._line is not None:
            self._save(set_attributes, self._line.id, {id_: value})

    def _set_memo(self, memo: str) -> None:
        if self._line is not None:
            self._save(set_memo, self._line.id, memo)

    def _set_unsure(self, unsure: bool) -> None:
        if self._line is not None:
            self._save(set_unsure, self._line.id, unsure=unsure)

    def _show_in_text(self) -> None:
        line = self._line
        if line is not None:
            self._session.reveal(line.document_id, Span(line.start, line.end), line.id)

    # Any: the arguments of a service, as Session.submit takes them.
    def _save(self, work: Any, *args: Any, **kwargs: Any) -> None:
        self._waiting += 1
        self._session.submit(work, *args, then=self._saved, otherwise=self._saved, **kwargs)

    def _saved(self, _result: object) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.refresh()

    # -- what happens elsewhere

    def _take_picked(self) -> None:
        self.flush()
        self.refresh()

    def _take_change(self, change: Change) -> None:
        is_here = not change.documents or self._session.document_id in change.documents
        is_shown = change.kinds & {"coding", "document", "section", "part", "coding_round"}
        if is_here and is_shown and not self._waiting:
            self.refresh()

    def _read_codes(self) -> None:
        self._faces = self._session.read(code_faces)
        self.refresh()

    # -- building

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        inside.setSpacing(GAP)
        for widget in (
            self.hint, self.chooser_label, self.chooser, self.rule, self.coding, self.document,
        ):  # fmt: skip
            inside.addWidget(widget)
        inside.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        dress(self)

    def _connect(self) -> None:
        session, coding = self._session, self.coding
        coding.attribute_changed.connect(self._set_attribute)
        coding.memo_saved.connect(self._set_memo)
        coding.unsure_changed.connect(self._set_unsure)
        coding.head.delete.clicked.connect(self.delete)
        coding.head.show_in_text.clicked.connect(self._show_in_text)
        self.chooser.chosen.connect(session.set_picked)
        self.document.memo_saved.connect(
            lambda document_id, memo: self._save(set_document_memo, document_id, memo)
        )
        self._looking.timeout.connect(self._show_others)
        session.picked_changed.connect(self._take_picked)
        session.document_changed.connect(self._take_picked)
        session.selection_changed.connect(self._looking.start)
        session.coder_changed.connect(self.refresh)
        session.round_changed.connect(self.refresh)
        session.codebook_changed.connect(self._read_codes)
        session.changed.connect(self._take_change)
        session.closing.connect(self.flush)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._read_codes()

    def _retranslate(self) -> None:
        self.hint.setText(tr("Open a document to see what is known about it."))
        self.chooser_label.setText(tr("Codings here"))
        self.chooser.retranslate()
        self.coding.retranslate()
        self.document.retranslate()

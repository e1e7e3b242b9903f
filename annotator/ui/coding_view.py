"""The middle of the window: opens documents, shows the coder's codings, keeps them up to date."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from annotator.domain.round import RoundState, WorkState
from annotator.domain.span import Span
from annotator.services import states
from annotator.store.queries.document_rows import place_of
from annotator.ui.coding_work import CodingWork
from annotator.ui.finder import Finder
from annotator.ui.hints import coding_words, document_words
from annotator.ui.i18n import tr
from annotator.ui.loading import LoadedDocument, Owner, load_document, load_marks, load_state
from annotator.ui.places import Places
from annotator.ui.reader.document import CodeStyle, Place
from annotator.ui.reader.marks import Marks
from annotator.ui.reader.overview import OverviewMap
from annotator.ui.reader.selection import Selection
from annotator.ui.reader.view import Reader
from annotator.ui.reading_header import ReadingHeader
from annotator.ui.session import Session
from annotator.ui.walking import next_coding
from annotator.ui.widgets.code_mime import accept_codes
from annotator.ui.widgets.labels import Line, PlainLabel
from annotator.ui.widgets.latest import Latest
from annotator.ui.widgets.naming import code_faces, section_name

if TYPE_CHECKING:
    from annotator.store.journal import Change

_Reveal = tuple[Span, bytes | None]


class CodingView(QWidget):
    """Header and reading pane, bound to the session.

    Args:
        session: what the window works on.
        parent: the window.
        choose_coder: asks who codes; tells whether somebody was chosen.
        places: where the person was in each document.
    """

    document_shown = Signal()
    """Another document can be read."""
    state_changed = Signal()
    """The state of the document, or the number of its codings, is another."""
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        session: Session,
        parent: QWidget,
        choose_coder: Callable[[], bool],
        places: Places,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.loaded: LoadedDocument | None = None
        self._places = places
        self._goal: _Reveal | None = None
        self.reader = Reader(self)
        self.map = OverviewMap(self.reader, section_name, self)
        self.header = ReadingHeader(self)
        self.work = CodingWork(session, self.reader, choose_coder)
        self.finder = Finder(session, self.header, self.reader)
        self._opening: Latest[LoadedDocument] = Latest(self, session.jobs)
        self._refreshing: Latest[tuple[Marks, str]] = Latest(self, session.jobs)
        self._empty = PlainLabel(dim=True)
        self._arrange()
        self._connect()
        self.take_codebook()
        self._show_texts()

    # -- opening

    def open(self, document_id: bytes | None) -> None:
        """Show a document, with the place where it was left, once it has been read."""
        self.remember_place()
        self._session.jobs.start(self._places.writer(), lambda _: None)
        if document_id is None:
            self._opening.forget()
            self._show_nothing()
            return
        project, owner = self._session.project, self._owner()
        self._opening.ask(lambda: load_document(project, document_id, owner), self._show)

    def reveal(self, document_id: bytes, span: Span, coding_id: bytes | None) -> None:
        """Show a place of a document, and pick a coding there if one is given."""
        self._goal = (span, coding_id)
        if self._session.document_id != document_id:
            self._session.set_document(document_id)
        elif self.loaded is None or self.loaded.head.id != document_id or self._opening.is_busy:
            self.open(document_id)
        elif not self._refreshing.is_busy:  # else it goes there with what is being read
            self._go_to_goal()

    def take_codebook(self) -> None:
        """Show codes with the names and colours of the codebook in force."""
        faces = self._session.read(code_faces)
        self.reader.set_styles(
            CodeStyle(face.id, face.name, face.color) for face in faces.values()
        )

    @property
    def state(self) -> str:
        """How far the coder is with the document; a `WorkState`."""
        return self._state

    def go_to_coding(self, step: int) -> None:
        """Pick the next or the previous coding in the text, from the picked one or the caret."""
        coding_id = next_coding(self.reader, step)
        if coding_id is None:
            self.work.hinted.emit(tr("Nothing is coded here yet."))
            return
        span = self.work.mark(coding_id).span
        self.reader.reveal(span)
        self.reader.choice.select(Selection(span.start, span.start))  # the caret goes along
        self.reader.pick(coding_id)

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for is on screen."""
        is_busy = self._opening.is_busy or self._refreshing.is_busy
        return not is_busy and self.reader.idle.is_done and self.map.is_done

    # -- what the coder says of the document

    def toggle_done(self) -> None:
        """Mark the document done, or take that back."""
        if self.loaded is None or not self.work.can_change():
            return
        coder = self._session.coder
        assert coder is not None  # can_change has seen to it
        self.work.flush()
        done = self._state != WorkState.DONE
        round_id = self._session.round.id
        self._session.submit(states.set_done, self.loaded.head.id, coder.id, round_id, done=done)

    # -- inside: showing

    _state: str = WorkState.NOT_OPENED

    def _owner(self) -> Owner:
        coder = self._session.coder
        return Owner(coder.id if coder else None, self._session.round.id)

    def _show(self, loaded: LoadedDocument) -> None:
        if loaded.head.id != self._session.document_id:
            return
        self.remember_place()
        self.loaded, self._state = loaded, loaded.state
        self.work.shown = loaded.head.id
        self.reader.set_document(loaded.document, loaded.marks)
        self.work.show_edits()
        if self._stack.currentWidget() is not self.reader:
            self._stack.setCurrentWidget(self.reader)
            self.reader.setFocus()
        if self._goal is not None:
            self._go_to_goal()
        elif (place := self._place_in(loaded.head.id)) is not None:
            self.reader.restore_place(place)
        self._session.set_picked(self.reader.picked)
        self.finder.document_shown()
        self._show_texts()
        self._note_opened(loaded)
        self.document_shown.emit()

    def _show_nothing(self) -> None:
        self.loaded, self._goal, self.work.shown = None, None, None
        self._state = WorkState.NOT_OPENED
        self.reader.set_document(None)
        self._stack.setCurrentWidget(self._empty)
        self._show_texts()
        self.document_shown.emit()

    def _note_opened(self, loaded: LoadedDocument) -> None:
        coder, round_ = self._session.coder, self._session.round
        is_new = loaded.state == WorkState.NOT_OPENED
        can_write = not self._session.project.is_read_only and round_.state == RoundState.OPEN
        if coder is not None and is_new and can_write:
            self._session.submit(states.mark_opened, loaded.head.id, coder.id, round_.id)

    def _go_to_goal(self) -> None:
        assert self._goal is not None
        (span, coding_id), self._goal = self._goal, None
        end = min(span.end, len(self.reader.text))
        if span.start >= end:
            return
        shown = Span(span.start, end)
        self.reader.reveal(shown)
        if coding_id is not None and coding_id in self.reader.scene.codings:
            self.reader.pick(coding_id)
        else:
            self.reader.select(shown)

    def remember_place(self) -> None:
        """Note where the coder is in the document that is open."""
        if self.loaded is not None and self.reader.has_document:
            owner, path = self._owner(), self._session.project.path
            place = self.reader.place()
            self._places.note(path, self.loaded.head.id, owner.coder_id, place)

    def _place_in(self, document_id: bytes) -> Place | None:
        path = self._session.project.path
        return self._places.find(path, document_id, self._owner().coder_id)

    def _show_texts(self) -> None:
        self._empty.setText(
            tr("No document is open. Choose one from the list, or import documents.")
        )
        self.header.set_live(live=self.loaded is not None)
        if self.loaded is None:
            self.header.set_texts("", "")
            return
        codings = len(self.reader.scene.codings)
        own = (self._state, codings) if self._session.coder is not None else None
        self.header.set_texts(self.loaded.title, document_words(self.loaded, own))
        self.header.set_done(done=self._state == WorkState.DONE)
        self.state_changed.emit()

    # -- inside: keeping up to date

    def refresh(self) -> None:
        """Read the codings and the state of the open document anew, and show what differs."""
        if self.loaded is None:
            return
        project, owner, document_id = self._session.project, self._owner(), self.loaded.head.id

        def work() -> tuple[Marks, str]:
            return (
                load_marks(project, document_id, owner),
                load_state(project, document_id, owner),
            )

        def done(found: tuple[Marks, str]) -> None:
            if self.loaded is not None and self.loaded.head.id == document_id:
                self._renew(*found)

        self._refreshing.ask(work, done)

    def _renew(self, marks: Marks, state: str) -> None:
        picked, self._state = self.reader.picked, state
        self.reader.set_marks(marks)
        self.work.show_edits()
        if picked is not None and picked in self.reader.scene.codings:
            self.reader.pick(picked)
        if self._goal is not None and not self._opening.is_busy:
            self._go_to_goal()
        self._show_texts()

    def _take_change(self, change: Change) -> None:
        if self.loaded is None or self.loaded.head.id not in change.documents:
            return
        document_id = self.loaded.head.id
        if "document" in change.kinds and self._session.read(place_of, document_id) is None:
            self._session.set_document(None)
        elif change.kinds & {"section", "part"}:
            self.open(document_id)
        elif "coding" in change.kinds and (not self._is_own(change) or self._refreshing.is_busy):
            self.refresh()
        else:
            self._state = load_state(self._session.project, document_id, self._owner())
            self._show_texts()

    def _is_own(self, change: Change) -> bool:
        """Tell whether a change is one of those that are shown already."""
        return any(edit.label == change.label for edit in self.work.edits[:1])

    def _coder_or_round_changed(self) -> None:
        self.work.flush()
        if self._opening.is_busy:
            self.open(self._session.document_id)
        elif self.loaded is not None:
            self.refresh()
            self._note_opened(self.loaded)

    def _reader_picked(self, coding_id: bytes | None) -> None:
        self._session.set_picked(coding_id)

    def _reader_hovered(self, coding_id: bytes | None) -> None:
        code = None
        if coding_id is not None and coding_id in self.reader.scene.codings:
            code = self.work.mark(coding_id).code
        self._session.set_hovered(code)

    def _session_picked(self) -> None:
        wanted = self._session.picked
        if self.loaded is None or wanted == self.reader.picked:
            return
        if wanted is None or wanted in self.reader.scene.codings:
            self.reader.pick(wanted)

    # -- inside: building

    def _arrange(self) -> None:
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.reader)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(Line(self))
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(holder, 1)
        beside.addWidget(self.map)
        box.addLayout(beside, 1)

    def _connect(self) -> None:
        session, reader = self._session, self.reader
        session.changed.connect(self._take_change)
        session.document_changed.connect(lambda: self.open(session.document_id))
        session.coder_changed.connect(self._coder_or_round_changed)
        session.round_changed.connect(self._coder_or_round_changed)
        session.codebook_changed.connect(self.take_codebook)
        session.picked_changed.connect(self._session_picked)
        session.reveal_requested.connect(self.reveal)
        session.code_requested.connect(self.work.apply)
        accept_codes(reader.viewport(), session.request_code)
        reader.selection_changed.connect(session.set_selection)
        reader.picked_changed.connect(self._reader_picked)
        reader.hover_changed.connect(self._reader_hovered)
        reader.code_key_pressed.connect(self._code_key)
        reader.context_menu_requested.connect(self.menu_wanted)
        reader.set_tooltips(partial(coding_words, session))
        self.header.done_wanted.connect(self.toggle_done)
        self.work.refused.connect(self.refresh)

    def _code_key(self, key: str) -> None:
        for code, _ in self._session.codebook.walk():
            if code.shortcut.casefold() == key:
                self.work.apply(code.id)
                return
        self.work.hinted.emit(tr("No code has the key {key}.").format(key=key))

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.take_codebook()
            self.finder.retranslate()
            self._show_texts()

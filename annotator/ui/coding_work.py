"""Coding: what the person does in the reading pane becomes operations, shown at once.

A change is shown as soon as it is asked for, and for what it is: pending, until the writer thread
says that it is saved. A change that is refused is taken back by showing what the project holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.identity import new_id_bytes
from annotator.domain.round import RoundState
from annotator.domain.span import Span
from annotator.services import coding
from annotator.ui.i18n import tr
from annotator.ui.reader.document import CodingMark
from annotator.ui.reader.view import Reader
from annotator.ui.session import Session

_MOVE_PAUSE = 400  # milliseconds without a key after which a moved end is one step of undo
_LAST_CODES = 8


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """A change that is shown and not saved yet; `show` shows it again over older rows."""

    document_id: bytes
    label: str
    show: Callable[[], None]


class CodingWork(QObject):
    """Applies, moves, marks and removes codings of the document in the reading pane.

    Args:
        session: who codes what.
        reader: shows the codings.
        choose_coder: asks who codes; tells whether somebody was chosen.
    """

    hinted = Signal(str)
    """Why nothing happened, or what did; for the status bar."""
    refused = Signal()
    """A change was refused: what is shown must be read again."""
    moving_changed = Signal(bool)
    """Whether an end has been moved and is not handed in yet."""

    def __init__(self, session: Session, reader: Reader, choose_coder: Callable[[], bool]) -> None:
        super().__init__(reader)
        self._session, self._reader, self._choose_coder = session, reader, choose_coder
        self.shown: bytes | None = None
        """The document in the reading pane, whatever the session is about to open."""
        self.edits: list[Edit] = []
        self.last_codes: list[str] = []
        self._moving: tuple[bytes, Span] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOVE_PAUSE)
        self._timer.timeout.connect(self.flush)
        reader.span_changed.connect(self.move)
        reader.delete_requested.connect(self.remove)
        reader.picked_changed.connect(self._picked)
        session.closing.connect(self.flush)

    # -- what can be done

    def apply(self, code: str) -> None:
        """Give a code to what is selected, else to the span of the picked coding."""
        span = self.target()
        if span is None:
            self.hinted.emit(tr("Select a passage first, then press the key of a code."))
            return
        if not self.can_change():
            return
        if self._has(span, code):
            self.hinted.emit(tr("This passage has that code already."))
            return
        self.flush()
        place = self._place()
        mark = CodingMark(new_id_bytes(), span.start, span.end, code, pending=True)
        self._reader.add_mark(mark)
        self._remember(code)
        self._change(
            self._edit("coding.apply", lambda: self._show(mark)),
            coding.apply_code,
            place,
            span,
            code,
            coding_id=mark.id,
            saved=lambda: self._saved(mark.id),
            refused=lambda: self._take_back(mark.id, span),
        )
        self._reader.pick(mark.id)

    def repeat(self) -> None:
        """Give the last used code to what is selected."""
        if self.last_codes:
            self.apply(self.last_codes[0])
        else:
            self.hinted.emit(tr("No code has been used yet."))

    def remove(self, coding_id: bytes) -> None:
        """Remove a coding."""
        if not self.can_change():
            return
        self.flush()
        self._reader.remove_mark(coding_id)
        self._change(
            self._edit("coding.remove", lambda: self._hide(coding_id)),
            coding.remove_codings,
            [coding_id],
        )

    def remove_picked(self) -> None:
        """Remove the picked coding."""
        if self._reader.picked is None:
            self.hinted.emit(tr("Click a coding first to pick it."))
        else:
            self.remove(self._reader.picked)

    def move(self, coding_id: bytes, span: Span) -> None:
        """Keep the new ends of a coding, which are shown already; keys come in bursts."""
        if not self.can_change():
            self.refused.emit()
            return
        if self._moving is not None and self._moving[0] != coding_id:
            self.flush()
        self._moving = (coding_id, span)
        self.moving_changed.emit(True)
        self._timer.start()

    def toggle_unsure(self) -> None:
        """Mark the picked coding unsure, or sure again."""
        coding_id = self._reader.picked
        if coding_id is None:
            self.hinted.emit(tr("Click a coding first to pick it."))
            return
        if not self.can_change():
            return
        self.flush()
        mark = self.mark(coding_id)
        changed = replace(mark, unsure=not mark.unsure)
        self._reader.replace_mark(changed)
        label = "coding.unsure" if changed.unsure else "coding.sure"
        self._change(
            self._edit(label, lambda: self._show(changed)),
            coding.set_unsure,
            coding_id,
            unsure=changed.unsure,
        )

    def flush(self) -> None:
        """Hand in what waits for a pause between keys."""
        self._timer.stop()
        if self._moving is None:
            return
        (coding_id, span), self._moving = self._moving, None
        self._change(
            self._edit("coding.move", lambda: self._show_moved(coding_id, span)),
            coding.move_coding,
            coding_id,
            span,
        )
        self.moving_changed.emit(False)

    # -- what is so

    @property
    def is_moving(self) -> bool:
        """Whether an end has been moved and is not handed in yet."""
        return self._moving is not None

    def target(self) -> Span | None:
        """Return what a code would be given to: the selection, else the picked coding's span."""
        if not self._reader.has_document:
            return None
        if self._reader.selection is not None:
            return self._reader.selection
        picked = self._reader.picked
        return self.mark(picked).span if picked is not None else None

    def mark(self, coding_id: bytes) -> CodingMark:
        """Return a coding as it is shown.

        Raises:
            KeyError: it is not there.
        """
        index = self._reader.scene.codings
        return index.mark(index.row(coding_id))

    def can_change(self) -> bool:
        """Tell whether codings can be made and changed; if not, say why, or ask who codes."""
        if self._session.project.is_read_only:
            self.hinted.emit(tr("This project is open for reading only."))
            return False
        if self._session.round.state == RoundState.CLOSED:
            self.hinted.emit(tr("Round {name} is closed.").format(name=self._session.round.name))
            return False
        return self._session.coder is not None or self._choose_coder()

    def show_edits(self) -> None:
        """Show again what is not saved yet, over rows that were read from the project."""
        for edit in self.edits:
            if edit.document_id == self.shown:
                edit.show()
        if self._moving is not None:
            self._show_moved(*self._moving)

    # -- inside

    def _place(self) -> coding.Place:
        coder = self._session.coder
        assert self.shown is not None
        assert coder is not None  # can_change has seen to it
        return coding.Place(self.shown, coder.id, self._session.round.id)

    def _edit(self, label: str, show: Callable[[], None]) -> Edit:
        assert self.shown is not None
        return Edit(self.shown, label, show)

    # Any: what the functions of a service take.
    def _change(
        self,
        edit: Edit,
        work: Callable[..., Any],
        *args: Any,
        saved: Callable[[], None] = lambda: None,
        refused: Callable[[], None] = lambda: None,
        **kwargs: Any,
    ) -> None:
        """Let a service change the project, keeping the edit until it is saved or refused."""
        self.edits.append(edit)

        def then(_: object) -> None:
            self.edits.remove(edit)
            saved()

        def otherwise(_: BaseException) -> None:
            self.edits.remove(edit)
            refused()
            self.refused.emit()

        self._session.submit(work, *args, then=then, otherwise=otherwise, **kwargs)

    def _saved(self, coding_id: bytes) -> None:
        if self._is_shown(coding_id):
            self._reader.replace_mark(replace(self.mark(coding_id), pending=False))

    def _take_back(self, coding_id: bytes, span: Span) -> None:
        """Remove a coding that was refused; what was selected for it is selected again."""
        if self._is_shown(coding_id):
            self._reader.remove_mark(coding_id)
            self._reader.select(span)

    def _is_shown(self, coding_id: bytes) -> bool:
        return self._reader.has_document and coding_id in self._reader.scene.codings

    def _picked(self, coding_id: bytes | None) -> None:
        if self._moving is not None and coding_id != self._moving[0]:
            self.flush()

    def _has(self, span: Span, code: str) -> bool:
        index = self._reader.scene.codings
        marks = map(index.mark, index.query(span.start, span.end).tolist())
        return any(mark.span == span and mark.code == code for mark in marks)

    def _remember(self, code: str) -> None:
        others = [other for other in self.last_codes if other != code]
        self.last_codes = [code, *others][:_LAST_CODES]

    def _show(self, mark: CodingMark) -> None:
        if self._is_shown(mark.id):
            self._reader.replace_mark(mark)
        else:
            self._reader.add_mark(mark)

    def _show_moved(self, coding_id: bytes, span: Span) -> None:
        if self._is_shown(coding_id):
            mark = self.mark(coding_id)
            self._reader.replace_mark(replace(mark, start=span.start, end=span.end))

    def _hide(self, coding_id: bytes) -> None:
        if self._is_shown(coding_id):
            self._reader.remove_mark(coding_id)

"""The note on the chosen disagreement, for the meeting where coders talk about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.comparison import notes as service
from annotator.ui.compare.activity import Compare
from annotator.ui.i18n import tr
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.latest import Latest
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import moment_name
from annotator.ui.widgets.saving import SavingText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.comparison.disagreements import Pairing
    from annotator.store.journal import Change

_LINES = 3


class NoteField(QWidget):
    """Shows and takes the note of a place; it is saved by itself. Emptied, it is deleted."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self._places: Sequence[Pairing] = ()
        self._note: service.Note | None = None
        self.heading = PlainLabel(parent=self, dim=True)
        self.resolved = Check(parent=self)
        self.others = PlainLabel(parent=self, dim=True, selectable=True)
        self.field = SavingText(self)
        self.field.set_lines(_LINES)
        self._reading: Latest[service.Notes] = Latest(self, compare.session.jobs)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_place(self, places: Sequence[Pairing]) -> None:
        """Show the note of what is in dispute at a place; the first of it takes a new note.

        What was being typed at another place is saved first.
        """
        if self._places and (not places or places[0].key != self._places[0].key):
            self.field.flush()
        self._places = places
        self._show()

    def focus(self) -> None:
        """Let the person type."""
        self.field.setFocus()

    # -- inside

    def _show(self) -> None:
        found = [note for place in self._places for note in self._compare.notes.of(place)]
        # What nobody has settled comes first; further ones are shown but not changed here.
        found = sorted(found, key=lambda one: (one.resolved, one.created_at))
        note = self._note = found[0] if found else None
        self.field.load(note.text if note else "")
        self.resolved.setVisible(note is not None)
        self.resolved.setChecked(note is not None and note.resolved)
        self.others.setText("\n".join(_words(one) for one in found[1:]))
        self.others.setVisible(len(found) > 1)
        is_open = not self._compare.session.project.is_read_only
        self.field.setReadOnly(not is_open)
        self.resolved.setEnabled(is_open)
        self._retranslate()

    def _save(self, text: str) -> None:
        session, scope = self._compare.session, self._compare.scope
        comparison = self._compare.listed
        if not self._places or comparison is None:
            return
        place = self._places[0]
        if self._note is None:
            if text.strip():
                coder = None if scope is None else scope.coder
                # Of a coder compared with themselves the two sides are rounds.
                name = comparison.report.material.round if coder is None else place.coders[1]
                session.submit(service.write_note, place, text, round_name=name, coder=coder)
        elif text.strip():
            session.submit(service.change_note, self._note.id, text)
        else:
            session.submit(service.remove_note, self._note.id)

    def _resolve(self) -> None:
        if self._note is not None:
            self.field.flush()
            self._compare.session.submit(
                service.resolve_note, self._note.id, resolved=self.resolved.isChecked()
            )

    def _read(self) -> None:
        """Read the notes anew; finding their places among very many takes a while."""
        comparison = self._compare.listed
        if comparison is None:
            self._reading.forget()
            self._take(service.Notes())
            return
        project, items = self._compare.session.project, comparison.table.items
        self._reading.ask(lambda: service.notes_of(project, items), self._take)

    def _take(self, notes: service.Notes) -> None:
        self._compare.take_notes(notes)
        self._show()

    def _take_change(self, change: Change) -> None:
        if "disagreement_note" in change.kinds and not self._compare.is_covered:
            self._read()

    # -- building

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.heading, 1)
        row.addWidget(self.resolved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.field)
        layout.addWidget(self.others)

    def _connect(self) -> None:
        session = self._compare.session
        self.field.saved.connect(self._save)
        self.resolved.clicked.connect(self._resolve)
        self._compare.comparison_changed.connect(self._read)
        self._compare.listed_changed.connect(self._read)
        session.changed.connect(self._take_change)
        session.closing.connect(self.field.flush)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        words = tr("Note for the meeting")
        if self._note is not None and self._note.author:
            when = moment_name(self._note.modified_at)
            words += f"  ·  {self._note.author}, {when}"
        self.heading.setText(words)
        self.field.setAccessibleName(tr("Note for the meeting"))
        self.field.setPlaceholderText(tr("What is there to talk about?"))
        self.resolved.setText(tr("settled"))


def _words(note: service.Note) -> str:
    who = note.author or ""
    return f"{who}: {note.text}" if who else note.text

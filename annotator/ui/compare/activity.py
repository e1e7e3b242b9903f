"""What the pages and panels of Compare share: the comparison, and the place one is at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.progress import Progress
from annotator.services.comparison.notes import Notes
from annotator.ui.garbage import Release
from annotator.ui.shortcuts import shown

if TYPE_CHECKING:
    from annotator.services.comparison.material import ComparedDocument
    from annotator.ui.compare.place_table import Wanted
    from annotator.ui.compare.rows import Row
    from annotator.ui.compare.run import Comparison
    from annotator.ui.session import Session
    from annotator.ui.widgets.naming import CodeFace

REPORT, PASSAGES = "", "passages"
"""The pages of the activity: figures over the whole width, or the text with list and rules."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The places behind a figure: what they are called, and which they are."""

    title: str
    wanted: Wanted
    counts_pairs: bool = False
    """The figure counts each two coders by themselves: so does the list."""
    comparison: Comparison | None = None
    """What the places are of, if not of the comparison that the report shows."""
    coder: str | None = None
    """Who is compared with themselves; then the coders of the comparison are rounds."""


Lead = Scope | Callable[[Progress], Scope]
"""The places behind a figure, or what finds them; that runs on a worker thread."""


class Compare(QObject):
    """The state of the activity; pages and panels follow its signals and call its functions.

    Who codes in a round that is open must not see the others' work, nor counts made of it. So
    nothing is computed or shown until the person asks for it (`uncover`); that holds until
    `cover`, as long as the project is open and the same person codes.
    """

    page_wanted = Signal(str)
    """`REPORT` or `PASSAGES`: the window shows that page."""
    cover_changed = Signal()
    comparison_changed = Signal()
    """There is another comparison, or none."""
    scope_changed = Signal()
    """The places behind another figure are wanted."""
    listed_changed = Signal()
    """The places of another comparison are listed; the scope, about to change, says which."""
    current_changed = Signal()
    """Another disagreement is chosen, or none."""
    notes_changed = Signal()
    """There are other notes, or notes elsewhere."""
    step_wanted = Signal(int)
    """Go on in the list of disagreements, or back."""
    keys_changed = Signal()
    """Commands have other keys."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.is_covered = True
        self.page = REPORT
        self.comparison: Comparison | None = None
        self.documents: Mapping[bytes, ComparedDocument] = {}
        self.faces: Mapping[str, CodeFace] = {}
        self.scope: Scope | None = None
        self.current: Row | None = None
        self.notes = Notes()
        self._keys: Mapping[str, Sequence[str]] = {}
        self.release = Release(self)
        """Frees what is not shown any more."""
        session.coder_changed.connect(self.cover)

    @property
    def listed(self) -> Comparison | None:
        """The comparison whose places are listed: that of the scope, else that of the report."""
        if self.scope is not None and self.scope.comparison is not None:
            return self.scope.comparison
        return self.comparison

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Take the keys in force, by the ids of commands."""
        if keys != self._keys:
            self._keys = dict(keys)
            self.keys_changed.emit()

    def key(self, command: str) -> str:
        """Return the key of a command as it is shown; "–" where it has none."""
        return shown(self._keys.get(command, ())) or "–"

    def with_key(self, words: str, command: str) -> str:
        """Return the name of a button with its key behind it, if it has one."""
        key = shown(self._keys.get(command, ()))
        return f"{words} ({key})" if key else words

    def uncover(self) -> None:
        """Let the work of all coders be shown."""
        if self.is_covered:
            self.is_covered = False
            self.cover_changed.emit()

    def cover(self) -> None:
        """Show nothing of the coders' work until somebody asks again."""
        if not self.is_covered:
            self.is_covered = True
            self.take(None)
            self.cover_changed.emit()
            self.go_to_page(REPORT)

    def take(self, comparison: Comparison | None) -> None:
        """Show another comparison, or none; what was chosen in the old one is let go."""
        from annotator.ui.compare.rows import documents_of
        from annotator.ui.widgets.naming import code_faces

        for old in {id(one): one for one in (self.comparison, self.listed) if one}.values():
            table, documents = old.table, old.report.material.documents
            self.release.take(old, (table.items, table.places, documents))
        self.comparison = comparison
        self.scope = None
        self.documents = {} if comparison is None else documents_of(comparison.report.material)
        self.faces = {} if comparison is None else self.session.read(code_faces)
        self.choose(None)
        self.comparison_changed.emit()

    def take_codebook(self) -> None:
        """Show codes with the names and colours of the codebook in force."""
        from annotator.ui.widgets.naming import code_faces

        if self.comparison is not None:
            self.faces = self.session.read(code_faces)
            self.comparison_changed.emit()

    def take_notes(self, notes: Notes) -> None:
        """Show other notes."""
        self.notes = notes
        self.notes_changed.emit()

    def show_passages(self, scope: Scope | None = None) -> None:
        """Go to the passages behind a figure; without one, to all disagreements."""
        if self.comparison is None:
            return
        self._take_scope(scope)
        self.go_to_page(PASSAGES)
        self.scope_changed.emit()

    def widen(self) -> None:
        """List all disagreements again, not only those behind a figure."""
        if self.scope is not None:
            self._take_scope(None)
            self.scope_changed.emit()

    def _take_scope(self, scope: Scope | None) -> None:
        from annotator.ui.compare.rows import documents_of

        before, self.scope = self.listed, scope
        if self.listed is not before and self.listed is not None:
            self.documents = documents_of(self.listed.report.material)
            self.choose(None)
            self.listed_changed.emit()

    def go_back(self) -> None:
        """Go back to the report, at the figure that one came from."""
        self.go_to_page(REPORT)

    def go_to_page(self, page: str) -> None:
        """Show a page of the activity."""
        self.page = page
        self.page_wanted.emit(page)

    def choose(self, row: Row | None) -> None:
        """Show a disagreement in its text, with the rules beside it."""
        if row != self.current:
            self.current = row
            self.current_changed.emit()

    def go_to_disagreement(self, step: int) -> None:
        """Go to the next (+1) or the previous (−1) disagreement in the list."""
        if self.comparison is not None:
            self.go_to_page(PASSAGES)
            self.step_wanted.emit(step)

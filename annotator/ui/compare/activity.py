"""What the pages and panels of Compare share: the comparison, and the place one is at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.services.comparison.notes import Notes

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
    current_changed = Signal()
    """Another disagreement is chosen, or none."""
    notes_changed = Signal()
    """There are other notes, or notes elsewhere."""
    step_wanted = Signal(int)
    """Go on in the list of disagreements, or back."""

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
        session.coder_changed.connect(self.cover)

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
        self.scope = scope
        self.go_to_page(PASSAGES)
        self.scope_changed.emit()

    def widen(self) -> None:
        """List all disagreements again, not only those behind a figure."""
        if self.scope is not None:
            self.scope = None
            self.scope_changed.emit()

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

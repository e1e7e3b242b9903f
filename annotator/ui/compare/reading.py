"""The text of a disagreement: every compared coder's codings in a lane of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from annotator.domain.document import Script
from annotator.domain.span import Span
from annotator.services.comparison.disagreements import Kind
from annotator.store.queries import documents as queries
from annotator.ui.compare.place_table import Wanted
from annotator.ui.compare.words import kind_name
from annotator.ui.find_bar import FindBar
from annotator.ui.finder import Finder
from annotator.ui.i18n import tr
from annotator.ui.reader.appearance import (
    Difference,
    DifferenceKind,
    MarginStyle,
    coder_styles,
)
from annotator.ui.reader.curtain import Curtain
from annotator.ui.reader.document import CodeStyle, ReaderDocument
from annotator.ui.reader.marks import Marks, marks_from_columns
from annotator.ui.reader.view import Reader
from annotator.ui.reading_header import ElidedLabel
from annotator.ui.widgets.buttons import IconButton, WordButton
from annotator.ui.widgets.labels import Line, PlainLabel
from annotator.ui.widgets.latest import Latest
from annotator.ui.widgets.look import dress, small_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.comparison.disagreements import Key
    from annotator.services.comparison.material import ComparedDocument
    from annotator.services.project import Project
    from annotator.ui.compare.activity import Compare
    from annotator.ui.compare.rows import Row
    from annotator.ui.compare.run import Comparison
    from annotator.ui.theme import Theme

_HEIGHT = 58
_NAMES_FROM = 720  # pixels of the page
_DIFFERENCES = {
    Kind.MISSED: DifferenceKind.ONLY_ONE,
    Kind.EXTRA: DifferenceKind.ONLY_ONE,
    Kind.ONLY_ONE: DifferenceKind.ONLY_ONE,
    Kind.OTHER_CODE: DifferenceKind.OTHER_CODE,
    Kind.PARENT_OR_CHILD: DifferenceKind.OTHER_CODE,
    Kind.OTHER_BOUNDARIES: DifferenceKind.OTHER_BOUNDARIES,
    Kind.OTHER_ATTRIBUTES: DifferenceKind.OTHER_CODE,
}
"""How the reading pane marks a kind."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A compared document, ready for the reading pane."""

    id: bytes
    document: ReaderDocument
    marks: Marks
    brackets: Brackets


@dataclass(frozen=True, slots=True)
class Brackets:
    """Where coders differ in a document, by place or by pair of coders, with the keys there."""

    by_place: bool
    keys: Sequence[Key]
    differences: Sequence[Difference]


class ReadingPage(QWidget):
    """Shows where coders differ; nothing can be changed here.

    A reading pane of its own: the coder's own one keeps its document and its place, and never
    holds anybody else's codings.
    """

    coding_wanted = Signal(object, object)
    """Ids of a document and a coding: go there in the activity Code."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self.reader = Reader(self)
        self.back = WordButton(self)
        self.title, self.numbers = ElidedLabel(), ElidedLabel()
        self.previous, self.next = IconButton(self, "chevron-up"), IconButton(self, "chevron-down")
        self.open_in_code = QPushButton(self)
        self.shown: Shown | None = None
        self._empty = PlainLabel(dim=True)
        self._opening: Latest[Shown] = Latest(self, compare.session.jobs)
        self._curtain = Curtain(self.reader)
        self.find_bar = FindBar(self)
        self.finder = Finder(compare.session, self.find_bar, self.reader)
        # Going there comes behind showing the document: both at once would be felt.
        self._arrival = QTimer(self)
        self._arrival.setSingleShot(True)
        self._arrival.setInterval(0)
        self._lay_out()
        self._connect()
        self._retranslate()
        dress(self)

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for is on screen."""
        is_there = self._curtain.is_open and not self._arrival.isActive()
        return is_there and not self._opening.is_busy and self.reader.idle.is_done

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.reader.set_theme(theme)

    # -- showing

    def _follow(self) -> None:
        """Show the chosen disagreement, or say that none is chosen."""
        row = self._compare.current
        self.open_in_code.setEnabled(row is not None)
        if row is None:
            self._opening.forget()
            if self._compare.comparison is None:
                self._forget()
            return
        if self.shown is not None and self.shown.id == row.item.document_id:
            self._opening.forget()
            self._go_to(row)
            return
        project, listed = self._compare.session.project, self._compare.listed
        assert listed is not None  # the row is of it
        compared = self._compare.documents[row.item.document_id]
        by_place = row.place is not None
        self._opening.ask(
            lambda: load(project, compared, brackets_of(listed, compared, by_place=by_place)),
            self._take,
        )

    def _take(self, shown: Shown) -> None:
        row, comparison = self._compare.current, self._compare.listed
        if row is None or comparison is None or row.item.document_id != shown.id:
            return
        self.shown = shown
        faces = self._compare.faces
        self.reader.set_styles(CodeStyle(one.id, one.name, one.color) for one in faces.values())
        coders = comparison.report.material.coders
        self.reader.display.set_coders(coder_styles(coders))
        self.reader.set_document(shown.document, shown.marks)
        self._stack.setCurrentWidget(self.reader)
        self.finder.document_shown()
        self._curtain.close()
        self._arrival.start()

    def _arrive(self) -> None:
        row = self._compare.current
        if row is not None and self.shown is not None and row.item.document_id == self.shown.id:
            self._go_to(row)

    def _go_to(self, row: Row) -> None:
        self.title.set_whole(row.item.document)
        self.numbers.set_whole(
            "  ·  ".join(
                (
                    kind_name(row.item.kind),
                    " – ".join(dict.fromkeys(side.coder for side in row.sides)),
                )
            )
        )
        end = min(row.span.end, len(self.reader.text))
        if row.span.start < end:
            span = Span(row.span.start, end)
            self._curtain.close()
            self.reader.select(None)
            self._mark(row)
            self.reader.reveal(span)

    def _mark(self, row: Row) -> None:
        """Bracket all places of the document where coders differ, the chosen one strongly."""
        shown, listed = self.shown, self._compare.listed
        assert shown is not None  # the row is in what is shown
        assert listed is not None  # the row is of it
        brackets, by_place = shown.brackets, row.place is not None
        if brackets.by_place != by_place:
            compared = self._compare.documents[shown.id]
            brackets = brackets_of(listed, compared, by_place=by_place)
            self.shown = replace(shown, brackets=brackets)
        here = {one.key for one in row.disagreements}
        current = next((at for at, key in enumerate(brackets.keys) if key in here), -1)
        self.reader.display.set_differences(brackets.differences, current)

    def _forget(self) -> None:
        """Show nothing: what was compared is covered, or is being computed anew."""
        self.shown = None
        self._curtain.open()
        self.reader.set_document(None)
        self.title.set_whole("")
        self.numbers.set_whole("")
        self._stack.setCurrentWidget(self._empty)

    def _renew(self) -> None:
        """Another comparison has other codings; what it does not hold is shown no longer."""
        if self.shown is None:
            return
        if self.shown.id not in self._compare.documents or self._compare.current is None:
            self._forget()

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the text its room: names of codes stand beside it only where there is plenty."""
        super().resizeEvent(event)
        is_wide = self.width() >= _NAMES_FROM
        # Without names the margin is as narrow as its lanes: all else is for the text.
        self.reader.display.set_margin(MarginStyle(shows_names=is_wide, width=0 if is_wide else 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the report with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._compare.go_back()
        else:
            super().keyPressEvent(event)

    def _open_in_code(self) -> None:
        row = self._compare.current
        if row is not None:
            self.coding_wanted.emit(row.item.document_id, row.span)

    # -- building

    def _lay_out(self) -> None:
        self.numbers.setFont(small_font(self))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.numbers)
        words.addStretch(1)
        header = QWidget(self)
        header.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for widget in (self.previous, self.next, self.open_in_code):
            row.addWidget(widget)
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.reader)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(header)
        box.addWidget(self.find_bar)
        box.addWidget(Line(self))
        box.addWidget(holder, 1)

    def _connect(self) -> None:
        compare = self._compare
        compare.current_changed.connect(self._follow)
        compare.comparison_changed.connect(self._renew)
        compare.listed_changed.connect(self._forget)
        compare.keys_changed.connect(self._retranslate)
        self._arrival.timeout.connect(self._arrive)
        self.back.clicked.connect(compare.go_back)
        self.next.clicked.connect(lambda: compare.go_to_disagreement(+1))
        self.previous.clicked.connect(lambda: compare.go_to_disagreement(-1))
        self.open_in_code.clicked.connect(self._open_in_code)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._empty.setText(tr("Choose a disagreement from the list to see it in its text."))
        self.back.set_words("‹ " + tr("Report"), tr("Back to the report (Esc)"))
        words = tr("Next disagreement")
        self.next.set_words(self._compare.with_key(words, "go.next_disagreement"))
        words = tr("Previous disagreement")
        self.previous.set_words(self._compare.with_key(words, "go.previous_disagreement"))
        self.open_in_code.setText(tr("Open in Code"))
        self.open_in_code.setToolTip(tr("Show this passage with your own codings."))


def brackets_of(listed: Comparison, compared: ComparedDocument, *, by_place: bool) -> Brackets:
    """Return where coders differ in a document; may run on a worker thread."""
    table = listed.table
    rows, _ = table.select(Wanted(document=compared.id), one_each=by_place)
    keys: list[Key] = []
    differences: list[Difference] = []
    for number in rows.tolist():
        item, place = table.items[number], table.place(number) if by_place else None
        span = item.span if place is None else place.span
        if span.end <= len(compared.text):
            keys.append(item.key)
            differences.append(Difference(span, _DIFFERENCES[item.kind]))
    return Brackets(by_place, keys, differences)


def load(project: Project, compared: ComparedDocument, brackets: Brackets) -> Shown:
    """Return a compared document with all codings that take part; runs on a worker thread."""
    head = project.read(queries.head, compared.id)
    document = ReaderDocument(
        compared.text,
        project.read(queries.sections, compared.id),
        project.read(queries.parts, compared.id),
        Script(head.script),
    )
    codings = compared.codings
    marks = marks_from_columns(
        [one.id for one in codings],
        [one.start for one in codings],
        [one.end for one in codings],
        [one.code for one in codings],
        [one.coder for one in codings],
    )
    return Shown(compared.id, document, marks, brackets)

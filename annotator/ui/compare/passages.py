"""Where coders differ: filters and list; a click, Enter or F4 shows the passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.compare.activity import Compare
from annotator.ui.compare.disagreement_list import ROW, DisagreementModel, DisagreementView
from annotator.ui.compare.filters import FilterBar
from annotator.ui.compare.meeting_list import meeting_list
from annotator.ui.compare.place_table import KINDS
from annotator.ui.compare.rows import Heading, Row, row_of
from annotator.ui.compare.saving import SUFFIXES, ask_and_save_document, format_name
from annotator.ui.i18n import tr
from annotator.ui.reader.appearance import coder_styles
from annotator.ui.widgets.buttons import IconButton, WordButton
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.naming import number_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from annotator.formats.reports.document import ReportDocument
    from annotator.services.comparison.disagreements import Kind, Pairing


class PassagesPanel(QWidget):
    """Lists the disagreements that are wanted, by kind or by place; tells which one is chosen."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self._lines: NDArray[np.intp] = np.empty(0, np.intp)
        """A row of the table for each line of the list; −1 − n for the heading of kind n."""
        self._places: NDArray[np.intp] = self._lines
        """Which lines of the list are places."""
        self._counts: Mapping[Kind, int] = {}
        self.is_by_kind = True
        self._joins_pairs = True
        """What the person wants: one line for a place, not one for each two coders."""
        self.scope_button = WordButton(self)
        self.filters = FilterBar(self)
        self.model = DisagreementModel(self)
        self.view = DisagreementView(self, self.model)
        self.place = PlainLabel(parent=self, dim=True)
        self.grouping, self.order = WordButton(self), WordButton(self)
        self.print_button = WordButton(self, QMenu(self))
        self.previous_button = IconButton(self, "chevron-up")
        self.next_button = IconButton(self, "chevron-down")
        self._covered = PlainLabel(parent=self, dim=True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show()
        dress(self)

    def refresh(self) -> None:
        """List what is wanted; the chosen place stays chosen if it is still there."""
        comparison = self._compare.listed
        if comparison is None:
            return
        chosen = self.current()
        scope = self._compare.scope
        table = comparison.table
        rows, self._counts = table.select(
            self.filters.wanted(), scope.wanted if scope else None, one_each=self.is_by_place
        )
        self.filters.show_counts(self._counts)
        self._lines = with_headings(table.kinds, rows) if self.is_by_kind else rows
        self._places = np.flatnonzero(self._lines >= 0)
        self.model.shows_kind = not self.is_by_kind
        self.model.show_rows(len(self._lines), self._fetch)
        if chosen is not None:
            rows_there = table.rows_of({one.key for one in chosen.disagreements})
            for line in np.flatnonzero(np.isin(self._lines, rows_there))[:1]:
                self._select(int(line))
        self._tell()

    @property
    def is_by_place(self) -> bool:
        """Whether one line is one place, whatever the number of coders.

        Behind a figure that counts pairs of coders the list does so too.
        """
        return self._joins_pairs and self._can_be_grouped()

    def current(self) -> Row | None:
        """Return the row that is chosen, None if none is."""
        row: Row | Heading | None = self.view.currentIndex().data(ROW)
        return row if isinstance(row, Row) else None

    def go(self, line: int) -> None:
        """Choose a line of the list and show its passage."""
        self._select(line)
        self._compare.choose(self.current())

    def step(self, step: int) -> None:
        """Go to the next disagreement in the list, or to the previous one."""
        index = self.view.currentIndex()
        at = 0 if step > 0 else len(self._places) - 1
        if index.isValid():
            at = int(np.searchsorted(self._places, index.row())) + step
        if 0 <= at < len(self._places):
            self.go(int(self._places[at]))

    def listed(self) -> list[Pairing]:
        """Return what is listed, in its order; of a place the gravest disagreement."""
        comparison = self._compare.listed
        if comparison is None:
            return []
        return [comparison.table.items[self._lines[line]] for line in self._places]

    def document(self) -> ReportDocument:
        """Return what is listed as a document for a meeting."""
        comparison = self._compare.listed
        assert comparison is not None  # else there is nothing to print
        material, scope = comparison.report.material, self._compare.scope
        words = [tr("Round {round}").format(round=material.round), ", ".join(material.coders)]
        return meeting_list(
            [self._row(self._lines[line]) for line in self._places],
            self._compare.documents,
            self._compare.faces,
            self._compare.notes,
            "  ·  ".join([*words, *([scope.title] if scope else [])]),
        )

    def _save(self, suffix: str) -> None:
        document = self.document()
        name = tr("disagreements", "name of a file")
        ask_and_save_document(self, self._compare.session, name, suffix, lambda _: document)

    def _show_notes(self) -> None:
        """Mark the places that have a note."""
        noted = frozenset(self._compare.notes.by_key)
        self.model.noted = noted
        self.filters.show_notes(noted)
        if self.filters.noted.isChecked():
            self.refresh()
        else:
            self.view.viewport().update()

    # -- inside

    def _fetch(self, first: int, size: int) -> list[Row | Heading]:
        found: list[Row | Heading] = []
        for number in self._lines[first : first + size]:
            if number < 0:
                kind = KINDS[-1 - number]
                found.append(Heading(kind, self._counts[kind]))
            else:
                found.append(self._row(number))
        return found

    def _row(self, number: np.intp) -> Row:
        comparison = self._compare.listed
        assert comparison is not None  # there is a list only of a comparison
        item = comparison.table.items[int(number)]
        place = comparison.table.place(int(number)) if self.is_by_place else None
        return row_of(item, self._compare.documents[item.document_id], place)

    def _select(self, line: int) -> None:
        index = self.model.index(line, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def _follow(self) -> None:
        if self._compare.comparison is None:
            self._show()
        else:
            self._soon.start()

    def _show(self) -> None:
        """Show another comparison, or that there is none to show."""
        comparison = self._compare.comparison
        self._pages.setCurrentIndex(0 if comparison is None else 1)
        if comparison is None:
            self._lines = self._places = np.empty(0, np.intp)
            self.model.show_rows(0, lambda _first, _size: ())
            self.filters.clear()
            return
        self._offer()
        self._show_scope()

    def _offer(self) -> None:
        """Offer what there is to choose from among the places of another comparison."""
        comparison = self._compare.listed
        assert comparison is not None  # else there is nothing to list
        material = comparison.report.material
        self.model.faces = self._compare.faces
        self.model.labels = {one.name: one.label for one in coder_styles(material.coders)}
        self.filters.offer(material, comparison.table, self._compare.faces)

    def _show_scope(self) -> None:
        """List the places behind another figure."""
        scope = self._compare.scope
        self.scope_button.setVisible(scope is not None)
        self.grouping.setVisible(self._can_be_grouped())
        if scope is not None:
            self.filters.clear()
            self.scope_button.set_words(f"✕  {scope.title}", tr("List all disagreements again"))
        self._compare.choose(None)
        self.view.clearSelection()
        self.view.setCurrentIndex(self.model.index(-1, -1))
        self.refresh()
        if scope is not None and len(self._places):
            self.go(int(self._places[0]))

    def _can_be_grouped(self) -> bool:
        """Tell whether there is a choice between places and pairs of coders."""
        comparison, scope = self._compare.listed, self._compare.scope
        counts_pairs = scope is not None and scope.counts_pairs
        return comparison is not None and bool(comparison.table.places) and not counts_pairs

    def _tell(self) -> None:
        index, total = self.view.currentIndex(), len(self._places)
        at = int(np.searchsorted(self._places, index.row())) + 1 if index.isValid() else 0
        self.previous_button.setEnabled(total > 0 and at != 1)
        self.next_button.setEnabled(at < total)
        if not at:
            self.place.setText(number_name(total))
            return
        of = tr("{number} of {total}", "place in a list")
        self.place.setText(of.format(number=number_name(at), total=number_name(total)))

    def _set_grouping(self) -> None:
        self._joins_pairs = not self._joins_pairs
        self._retranslate()
        self.refresh()

    def _set_order(self) -> None:
        self.is_by_kind = not self.is_by_kind
        self._retranslate()
        self.refresh()

    # -- building

    def _lay_out(self) -> None:
        self.place.setWordWrap(False)
        self.scope_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.scope_button.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        row.addWidget(self.place, 1)
        buttons = (self.grouping, self.order, self.print_button)
        for widget in (*buttons, self.previous_button, self.next_button):
            row.addWidget(widget)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, GAP // 2, 2, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.scope_button)
        layout.addWidget(self.filters)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        self._covered.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._covered.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._covered)
        self._pages.addWidget(page)

    def _connect(self) -> None:
        compare = self._compare
        # Soon, not at once: the report is what is looked at.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        compare.comparison_changed.connect(self._follow)
        compare.listed_changed.connect(self._offer)
        compare.scope_changed.connect(self._show_scope)
        compare.step_wanted.connect(self.step)
        compare.notes_changed.connect(self._show_notes)
        compare.keys_changed.connect(self._retranslate)
        self.filters.changed.connect(self.refresh)
        self.view.wanted.connect(self.go)
        self.view.left.connect(compare.go_back)
        self.view.selectionModel().currentChanged.connect(self._tell)
        for suffix in SUFFIXES:
            action = self.print_button.menu().addAction("")
            action.triggered.connect(lambda _=False, suffix=suffix: self._save(suffix))
        self.scope_button.clicked.connect(compare.widen)
        self.grouping.clicked.connect(self._set_grouping)
        self.order.clicked.connect(self._set_order)
        self.next_button.clicked.connect(lambda: self.step(+1))
        self.previous_button.clicked.connect(lambda: self.step(-1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the report with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._compare.go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.view.setAccessibleName(tr("Disagreements"))
        self._covered.setText(tr("Nothing is compared yet. Compare shows the report first."))
        by = tr("By kind") if self.is_by_kind else tr("By place")
        self.order.set_words(by, tr("Order of the list: by kind, or by place in the documents"))
        self.grouping.set_words(
            tr("Places") if self._joins_pairs else tr("Pairs"),
            tr("A line for each place, or one for each two coders who differ there"),
        )
        self.print_button.set_words(
            tr("Save"), tr("Save what is listed, to print it or pass it on")
        )
        actions = self.print_button.menu().actions()
        for action, suffix in zip(actions, SUFFIXES, strict=True):
            action.setText(format_name(suffix))
        words = tr("Next disagreement")
        self.next_button.set_words(self._compare.with_key(words, "go.next_disagreement"))
        words = tr("Previous disagreement")
        self.previous_button.set_words(self._compare.with_key(words, "go.previous_disagreement"))


def with_headings(kinds: NDArray[np.int8], rows: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return rows with those of a kind together, −1 − n in front of those of kind number n."""
    ordered = rows[np.argsort(kinds[rows], kind="stable")]
    found = kinds[ordered]
    first = np.flatnonzero(np.diff(found, prepend=-1))
    return np.insert(ordered, first, -1 - found[first].astype(np.intp))

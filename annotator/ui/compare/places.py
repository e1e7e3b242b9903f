"""Where coders differ: filters, list, and what both did at the chosen place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.store.queries import codings as queries
from annotator.ui.compare.card import DisagreementCard
from annotator.ui.compare.disagreement_list import ROW, DisagreementModel, DisagreementView
from annotator.ui.compare.filters import FilterBar
from annotator.ui.compare.rows import Row, choose, documents_of, position_of, row_of
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import CodeFace, number_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.services.comparison.disagreements import Disagreement
    from annotator.services.comparison.material import ComparedDocument
    from annotator.ui.compare.run import Comparison

NEXT_KEY = "F4"
PREVIOUS_KEY = "Shift+F4"


class Disagreements(QWidget):
    """Lists the disagreements that are wanted; a click, Enter or F4 shows the passage."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._comparison: Comparison | None = None
        self._documents: Mapping[bytes, ComparedDocument] = {}
        self._shown: Sequence[Disagreement] = ()
        self.filters = FilterBar(self)
        self.model = DisagreementModel(self)
        self.view = DisagreementView(self, self.model)
        self.card = DisagreementCard(self)
        self.place = PlainLabel(parent=self, dim=True)
        self.place.setWordWrap(False)
        self.previous_button = IconButton(self, "chevron-up")
        self.next_button = IconButton(self, "chevron-down")
        self.previous_action, self.next_action = QAction(self), QAction(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_comparison(self, comparison: Comparison, faces: Mapping[str, CodeFace]) -> None:
        """Show the disagreements of a comparison; the filters stay."""
        self._comparison = comparison
        self._documents = documents_of(comparison.report.material)
        self.model.faces = faces
        self.filters.offer(comparison, faces)
        self.refresh()

    def refresh(self) -> None:
        """List what the filters want; the chosen place stays chosen if it is still there."""
        if self._comparison is None:
            return
        chosen = self.current()
        self._shown, counts = choose(self._comparison.disagreements, self.filters.wanted())
        self.filters.show_counts(counts)
        self.model.show_rows(len(self._shown), self._fetch)
        number = None if chosen is None else position_of(chosen.item, self._shown)
        if number is not None:
            self._select(number)
        self._show_card()

    def current(self) -> Row | None:
        """Return the row that is chosen, None if none is."""
        row: Row | None = self.view.currentIndex().data(ROW)
        return row

    def go(self, number: int) -> None:
        """Choose a row and show its passage in the reading pane."""
        self._select(number)
        item = self._shown[number]
        self._session.reveal(item.document_id, item.span, None)

    def go_next(self) -> None:
        """Go to the next disagreement in the list."""
        self._step(+1)

    def go_previous(self) -> None:
        """Go to the previous disagreement in the list."""
        self._step(-1)

    def _step(self, step: int) -> None:
        index = self.view.currentIndex()
        first = 0 if step > 0 else len(self._shown) - 1
        number = index.row() + step if index.isValid() else first
        if 0 <= number < len(self._shown):
            self.go(number)

    def _select(self, number: int) -> None:
        index = self.model.index(number, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def _fetch(self, first: int, size: int) -> list[Row]:
        return [
            row_of(item, self._documents[item.document_id])
            for item in self._shown[first : first + size]
        ]

    def _show_card(self) -> None:
        if self._comparison is None:
            return
        row, total = self.current(), len(self._shown)
        at = self.view.currentIndex().row() + 1
        self.previous_action.setEnabled(total > 0 and at != 1)
        self.next_action.setEnabled(at < total)
        if row is None:
            self.place.setText(number_name(total))
            self.card.show_nothing()
            return
        of = tr("{number} of {total}", "place in a list")
        self.place.setText(of.format(number=number_name(at), total=number_name(total)))
        ids = [side.coding.id for side in row.sides if side.coding is not None]
        lines = self._session.read(queries.lines_by_id, ids)
        text = self._documents[row.item.document_id].text
        self.card.show_row(row, text, self.model.faces, lines)

    # -- building

    def _lay_out(self) -> None:
        for widget in (self.place, self.previous_button, self.next_button):
            self.filters.add_at_end(widget)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.view)
        panes.addWidget(self.card)
        panes.setStretchFactor(0, 5)
        panes.setStretchFactor(1, 4)
        self.view.setMinimumHeight(48)
        self.card.setMinimumHeight(40)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.filters)
        layout.addWidget(panes, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.view.wanted.connect(self.go)
        self.view.selectionModel().currentChanged.connect(self._show_card)
        for action, keys, act, button in (
            (self.next_action, NEXT_KEY, self.go_next, self.next_button),
            (self.previous_action, PREVIOUS_KEY, self.go_previous, self.previous_button),
        ):
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(act)
            self.addAction(action)
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.view.setAccessibleName(tr("Disagreements"))
        self.card.setAccessibleName(tr("Both codings"))
        self.next_action.setText(tr("Next disagreement"))
        self.previous_action.setText(tr("Previous disagreement"))
        for action, button in (
            (self.next_action, self.next_button),
            (self.previous_action, self.previous_button),
        ):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.set_words(f"{action.text()} ({keys})")

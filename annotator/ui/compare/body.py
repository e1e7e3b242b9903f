"""The comparison of coders: choice, notes, figures per code, and the places behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.ui.compare.choice import ChoiceBar
from annotator.ui.compare.export import as_tsv, ask_and_save, table_rows
from annotator.ui.compare.places import Disagreements
from annotator.ui.compare.run import Comparer, Comparison
from annotator.ui.compare.status import StatusRow
from annotator.ui.compare.table import CodeTable
from annotator.ui.i18n import tr
from annotator.ui.messages import translated
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN
from annotator.ui.widgets.naming import code_faces

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.journal import Change

_WIDE = 860  # pixels from which on the list stands beside the table, not below it
_TABLE_SHARE = 0.62  # of the width that the table takes at most
_FIGURES = frozenset({"coding", "document", "document_state", "section", "code"})
"""Kinds of rows that figures are made of."""
_HARMLESS = frozenset(
    {
        "coding.memo",
        "coding.attributes",
        "coding.unsure",
        "coding.sure",
        "document.memo",
        "document.parts",
        "code.memo",
    }
)
"""Operations on such rows that leave the figures as they are."""


class CompareBody(QWidget):
    """Computes and shows a comparison; begins with the defaults of the agreement report."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.comparison: Comparison | None = None
        self.comparer = Comparer(session, self)
        self.choice = ChoiceBar(session, self)
        self.status = StatusRow(self)
        self.table = CodeTable(self)
        self.places = Disagreements(session, self)
        self.failure = PlainLabel(parent=self)
        self.include = QPushButton(self)
        self._why: Callable[[], str] | None = None
        self._is_stale = False
        self._panes = QSplitter(Qt.Orientation.Vertical, self)
        self._pages = QStackedWidget(self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._tell()

    def compute(self) -> None:
        """Compute what the choice says."""
        if len(self.choice.chosen_coders()) < 2:
            self.comparer.stop()
            self._fail(lambda: tr("Choose at least two coders to compare."))
            return
        self._why = None
        self.failure.setText("")
        self.include.hide()
        self._is_stale = False  # what changes from now on, the result may not know
        self.comparer.ask(self.choice.settings())
        self._tell()

    # -- what the comparer says

    def _take(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._show()

    def _show(self) -> None:
        if self.comparison is None:
            return
        faces = self._session.read(code_faces)
        report = self.comparison.report
        is_first = not self.table.columns
        self.table.show_report(report, faces)
        if is_first:
            self._share_room()
        self.places.show_comparison(self.comparison, faces)
        self.status.tell_report(report)
        self._pages.setCurrentWidget(self._panes)
        self._tell()

    def _break(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._session.jobs.failed.emit(error)
            self._fail(lambda: tr("The comparison could not be computed."))
        elif error.message_id == "agreement.no_documents":
            # The message names an option of the command line.
            self._fail(
                lambda: tr(
                    "No document was marked done by two of these coders in this round. Mark "
                    "documents done, or compare those in progress too."
                ),
                can_include=not self.choice.in_progress.isChecked(),
            )
        else:
            self._fail(lambda: translated(error))

    def _fail(self, why: Callable[[], str], *, can_include: bool = False) -> None:
        """Show a sentence instead of figures."""
        self.comparison = None
        self._why = why
        self.failure.setText(why())
        self.include.setVisible(can_include)
        self.status.tell_report(None)
        self._pages.setCurrentIndex(1)
        self._tell()

    def _stopped(self) -> None:
        if self._why is not None:  # there is a reason, and it is told
            self._tell()
        elif self.comparison is None:
            self._fail(lambda: tr("Stopped. Press Compute to compare the coders."))
        else:
            self._is_stale = True
            self._tell()

    def _tell(self) -> None:
        has_result = self.comparison is not None
        self.status.tell_state(
            is_busy=self.comparer.is_busy, has_result=has_result, is_stale=self._is_stale
        )
        for action in (self.copy_action, self.save_action):
            action.setEnabled(has_result)

    # -- what the person does

    def copy_table(self) -> None:
        """Put the table of figures on the clipboard, with tabs between the cells."""
        if self.comparison is not None:
            QGuiApplication.clipboard().setText(as_tsv(self._cells(self.comparison)))

    def save_table(self) -> None:
        """Ask for a file and write the table of figures there."""
        if self.comparison is not None:
            ask_and_save(self, self._session, self._cells(self.comparison))

    def _cells(self, comparison: Comparison) -> list[list[str]]:
        return table_rows(comparison.report, self._session.read(code_faces))

    def _include(self) -> None:
        self.choice.in_progress.setChecked(True)
        self.compute()

    def _offer_menu(self, view: QWidget, place: QPoint) -> None:
        self.status.more.menu().popup(view.mapToGlobal(place))

    # -- what happens elsewhere

    def _take_change(self, change: Change) -> None:
        if change.kinds & {"coder", "coding_round"}:
            self.choice.refresh()
        if self._matters(change):
            self._is_stale = True
            self._tell()

    def _matters(self, change: Change) -> bool:
        if change.label == "state.opened":
            return self.choice.in_progress.isChecked()
        if change.label == "coder.rename":
            return True
        return bool(change.kinds & _FIGURES) and change.label not in _HARMLESS

    # -- building

    def _make_actions(self) -> None:
        self.copy_action, self.save_action = QAction(self), QAction(self)
        self.all_action = QAction(self)
        self.all_action.setCheckable(True)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self.copy_action)
        menu = self.status.more.menu()
        menu.addAction(self.all_action)
        menu.addSeparator()
        menu.addActions([self.copy_action, self.save_action])

    def _lay_out(self) -> None:
        self._panes.setHandleWidth(1)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(_padded(self.table))
        self._panes.addWidget(_padded(self.places))
        self._pages.addWidget(self._panes)
        self._pages.addWidget(self._failure_page())
        self.table.setMinimumHeight(72)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        top.setSpacing(GAP)
        top.addWidget(self.choice)
        top.addWidget(self.status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    def _failure_page(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.failure)
        layout.addWidget(self.include, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return page

    def _connect(self) -> None:
        self.choice.changed.connect(self.compute)
        self.status.compute.clicked.connect(self.compute)
        self.include.clicked.connect(self._include)
        self.status.stop.clicked.connect(self.comparer.stop)
        self.comparer.finished.connect(self._take)
        self.comparer.failed.connect(self._break)
        self.comparer.stopped.connect(self._stopped)
        self.comparer.progressed.connect(self.status.tell_progress)
        self.table.chosen.connect(self.places.filters.choose_code)
        self.places.filters.code_chosen.connect(self.table.choose)
        self.copy_action.triggered.connect(self.copy_table)
        self.save_action.triggered.connect(self.save_table)
        self.all_action.toggled.connect(self.table.show_all)
        viewport, header = self.table.viewport(), self.table.header()
        self.table.customContextMenuRequested.connect(
            lambda place: self._offer_menu(viewport, place)
        )
        header.customContextMenuRequested.connect(lambda place: self._offer_menu(header, place))
        self._session.changed.connect(self._take_change)
        self._session.codebook_changed.connect(self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the table where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self._panes.orientation() is not wanted:
            self.status.set_wide(is_wide=is_wide)
            self._panes.setOrientation(wanted)
            self._share_room()

    def _share_room(self) -> None:
        """Give the table what its figures need, but leave the list its room."""
        width = self._panes.width()
        needed = self.table.needed_width() + 3 * MARGIN
        if self._panes.orientation() is Qt.Orientation.Horizontal and self.table.columns:
            first = max(min(needed, int(width * _TABLE_SHARE)), width // 2)
            self._panes.setSizes([first, width - first])
        else:
            self._panes.setSizes([1000, 1000])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    def _retranslate(self) -> None:
        if self._why is not None:
            self.failure.setText(self._why())
        self.include.setText(tr("Compare those in progress too"))
        self.table.setAccessibleName(tr("Agreement per code"))
        self.copy_action.setText(tr("&Copy the table"))
        self.save_action.setText(tr("&Save as CSV…"))
        self.all_action.setText(tr("Figures beside &each coefficient"))


def _padded(content: QWidget) -> QWidget:
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
    layout.addWidget(content)
    return frame

"""The comparison of coders: choice, notes, figures per code, and the places behind them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.ui.i18n import tr
from annotator.ui.messages import translated
from annotator.ui.panels.compare_choice import ChoiceBar
from annotator.ui.panels.compare_export import as_tsv, save_csv, table_rows
from annotator.ui.panels.compare_places import Disagreements
from annotator.ui.panels.compare_run import Comparer, Comparison
from annotator.ui.panels.compare_table import CodeTable
from annotator.ui.panels.compare_words import basis, left_out, left_out_in_full
from annotator.ui.session import Session
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.labels import PlainLabel, tooltip
from annotator.ui.widgets.look import GAP, MARGIN
from annotator.ui.widgets.naming import code_faces

if TYPE_CHECKING:
    from annotator.store.journal import Change

_WIDE = 860  # pixels from which on the list stands beside the table, not below it
_TABLE_SHARE = 0.6  # of the width that the table takes at most
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
        self.note = PlainLabel(parent=self, dim=True)
        self.stale = PlainLabel(parent=self, dim=True)
        self.button = QPushButton(self)
        self.progress = QProgressBar(self)
        self.stop = WordButton(self)
        self.more = WordButton(self, QMenu(self))
        self.table = CodeTable(self)
        self.places = Disagreements(session, self)
        self.failure = PlainLabel(parent=self)
        self.include = QPushButton(self)
        self._panes = QSplitter(Qt.Orientation.Vertical, self)
        self._pages = QStackedWidget(self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._tell()

    @property
    def is_stale(self) -> bool:
        """Whether the project has changed since what is shown was computed."""
        return self._is_stale

    def compute(self) -> None:
        """Compute what the choice says."""
        if len(self.choice.chosen_coders()) < 2:
            self.comparer.stop()
            self._fail(tr("Choose at least two coders to compare."))
            return
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
        words = left_out(report)
        left = tr("Left out or changed: {list}").format(list=", ".join(words)) if words else ""
        self.note.setText("  ·  ".join(filter(None, (basis(report), left))))
        self.note.setToolTip(tooltip(*left_out_in_full(report)))
        self._pages.setCurrentWidget(self._panes)
        self._tell()

    def _break(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._session.jobs.failed.emit(error)
            self._fail(tr("The comparison could not be computed."))
        elif error.message_id == "agreement.no_documents":
            # The message names an option of the command line.
            self._fail(
                tr(
                    "No document was marked done by two of these coders in this round. Mark "
                    "documents done, or compare those in progress too."
                ),
                can_include=not self.choice.in_progress.isChecked(),
            )
        else:
            self._fail(translated(error))

    def _fail(self, words: str, *, can_include: bool = False) -> None:
        self.comparison = None
        self.note.setText("")
        self.note.setToolTip("")
        self.failure.setText(words)
        self.include.setVisible(can_include)
        self._pages.setCurrentIndex(1)
        self._tell()

    def _stopped(self) -> None:
        if self.failure.text():  # there is a reason, and it is told
            self._tell()
        elif self.comparison is None:
            self._fail(tr("Stopped. Press Compute to compare the coders."))
        else:
            self._is_stale = True
            self._tell()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _tell(self) -> None:
        busy, has_result = self.comparer.is_busy, self.comparison is not None
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.stale.setVisible(has_result and self._is_stale and not busy)
        self.button.setVisible(not busy)
        self.button.setText(tr("Recompute") if has_result else tr("Compute"))
        for action in (self.copy_action, self.save_action):
            action.setEnabled(has_result)

    # -- what the person does

    def copy_table(self) -> None:
        """Put the table of figures on the clipboard, with tabs between the cells."""
        if self.comparison is not None:
            faces = self._session.read(code_faces)
            QGuiApplication.clipboard().setText(as_tsv(table_rows(self.comparison.report, faces)))

    def save_table(self) -> None:
        """Ask for a file and write the table of figures there."""
        if self.comparison is None:
            return
        rows = table_rows(self.comparison.report, self._session.read(code_faces))
        dialog = QFileDialog(self, tr("Save the figures"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = self._session.project.path.parent
        dialog.setDirectory(str(folder))
        dialog.selectFile(tr("agreement") + ".csv")
        dialog.fileSelected.connect(lambda path: self._save(rows, Path(path)))
        dialog.open()

    def _save(self, rows: list[list[str]], path: Path) -> None:
        self._session.jobs.start(lambda: save_csv(rows, path), lambda _: None)

    def _include(self) -> None:
        self.choice.in_progress.setChecked(True)
        self.compute()

    def _offer_menu(self, view: QWidget, place: QPoint) -> None:
        self.more.menu().popup(view.mapToGlobal(place))

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
        self._is_stale = False
        self.copy_action, self.save_action = QAction(self), QAction(self)
        self.all_action = QAction(self)
        self.all_action.setCheckable(True)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self.copy_action)
        menu = self.more.menu()
        menu.addAction(self.all_action)
        menu.addSeparator()
        menu.addActions([self.copy_action, self.save_action])

    def _lay_out(self) -> None:
        self.progress.setFixedSize(120, 6)
        self.progress.setTextVisible(False)
        self.stale.setWordWrap(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        for widget in (self.progress, self.stop, self.stale, self.button, self.more):
            buttons.addWidget(widget)
        self._told = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._told.setSpacing(GAP)
        self._told.addWidget(self.note, 1)
        self._told.addLayout(buttons)
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
        top.addLayout(self._told)
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
        self.button.clicked.connect(self.compute)
        self.include.clicked.connect(self._include)
        self.stop.clicked.connect(self.comparer.stop)
        self.comparer.finished.connect(self._take)
        self.comparer.failed.connect(self._break)
        self.comparer.stopped.connect(self._stopped)
        self.comparer.progressed.connect(self._show_progress)
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
            directions = QBoxLayout.Direction
            self._told.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
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
        self.stale.setText(tr("Codings changed."))
        self.stop.set_words(tr("Stop"))
        self.more.set_words(tr("Table"), tr("More about the table"))
        self.include.setText(tr("Compare those in progress too"))
        self.table.setAccessibleName(tr("Agreement per code"))
        self.progress.setAccessibleName(tr("Comparing the coders"))
        self.copy_action.setText(tr("&Copy the table"))
        self.save_action.setText(tr("&Save as CSV…"))
        self.all_action.setText(tr("Figures beside &each coefficient"))


def _padded(content: QWidget) -> QWidget:
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
    layout.addWidget(content)
    return frame

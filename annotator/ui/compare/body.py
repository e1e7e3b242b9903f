"""The report itself: computes what the choice says, and shows its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.ui.compare.activity import Compare
from annotator.ui.compare.choice import ChoiceDialog, read_offer
from annotator.ui.compare.head import Head
from annotator.ui.compare.pictures import Pictures
from annotator.ui.compare.remembered import remember, remembered_settings
from annotator.ui.compare.run import Comparer, Comparison
from annotator.ui.compare.saving import ask_and_save_document
from annotator.ui.compare.sentence import sentence
from annotator.ui.i18n import tr
from annotator.ui.messages import translated
from annotator.ui.widgets.labels import Line, PlainLabel
from annotator.ui.widgets.look import MARGIN
from annotator.ui.widgets.naming import code_faces

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.progress import Progress
    from annotator.formats.reports.document import ReportDocument
    from annotator.services.comparison.choice import Settings
    from annotator.store.journal import Change
    from annotator.ui.theme import Theme

_FIGURES = frozenset({"coding", "document", "document_state", "section", "code"})
"""Kinds of rows that figures are made of."""
_HARMLESS = frozenset(
    {
        "coding.memo",
        "coding.unsure",
        "coding.sure",
        "document.memo",
        "document.parts",
        "code.memo",
    }
)
"""Operations on such rows that leave the figures as they are."""


class ReportBody(QWidget):
    """Head and pictures; begins with what was chosen the last time."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self._session = compare.session
        self.settings: Settings = remembered_settings(self._session)
        self.comparer = Comparer(self._session, self)
        self.head = Head(self)
        self.pictures = Pictures(compare, self)
        self.failure = PlainLabel(parent=self)
        self.include = QPushButton(self)
        self._why: Callable[[], str] | None = None
        self._is_stale = False
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._tell()

    def compute(self) -> None:
        """Compute what the choice says; what was shown before stays, dimmed, until then."""
        self._why = None
        self._is_stale = False  # what changes from now on, the result may not know
        self.comparer.ask(self.settings)
        self.pictures.set_dimmed(dimmed=True)
        self._tell()

    def take_settings(self, settings: Settings) -> None:
        """Compare something else from now on."""
        self.settings = settings
        remember(self._session, settings)
        self._tell_choice()
        self.compute()

    def change_choice(self) -> None:
        """Ask what is to be compared."""
        dialog = ChoiceDialog(self, read_offer(self._session), self.settings)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self.take_settings)
        dialog.open()

    def save_report(self, suffix: str) -> None:
        """Ask for a file and write the report there."""
        comparison = self._compare.comparison
        if comparison is None:
            return
        project, faces = self._session.project, self._compare.faces
        measure = self.pictures.measure

        def make(progress: Progress) -> ReportDocument:
            from annotator.ui.compare.report_document import report_document

            return report_document(
                project, comparison, faces, suffix, measure=measure, progress=progress
            )

        name = tr("agreement", "name of a file")
        ask_and_save_document(self, self._session, name, suffix, make)

    def focus(self) -> None:
        """Put the focus on the figure that one came from."""
        if self._compare.comparison is None:
            self.head.change.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pictures.focus()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.pictures.set_theme(theme)

    def close_down(self) -> None:
        """Give up what is being computed."""
        self.comparer.close()
        self._compare.release.take(*self.comparer.give_up())
        self.pictures.close_down()

    # -- what the comparer says

    def _take(self, comparison: Comparison) -> None:
        had_focus = self.head.isAncestorOf(self.focusWidget() or self)
        self._compare.take(comparison)
        self._pages.setCurrentWidget(self.pictures)
        self.pictures.set_dimmed(dimmed=False)
        self._tell()
        if had_focus:
            self.pictures.focus()

    def _show(self) -> None:
        comparison = self._compare.comparison
        if comparison is None:
            return
        self.head.tell_report(comparison.report, comparison.table.disputed.count)
        self._tell_choice()

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
                can_include=not self.settings.choice.all_documents,
            )
        else:
            self._fail(lambda: translated(error))

    def _fail(self, why: Callable[[], str], *, can_include: bool = False) -> None:
        """Show a sentence instead of figures."""
        self._compare.take(None)
        self._why = why
        self.failure.setText(why())
        self.include.setVisible(can_include)
        self.head.tell_report(None)
        self._pages.setCurrentIndex(1)
        self._tell()

    def _stopped(self) -> None:
        if self._why is None and self._compare.comparison is None:
            self._fail(lambda: tr("Stopped. Press Compute to compare the coders."))
        elif self._why is None:
            self._is_stale = True
            self.pictures.set_dimmed(dimmed=False)
        self._tell()

    def _tell(self) -> None:
        self.head.tell_state(
            is_busy=self.comparer.is_busy,
            has_result=self._compare.comparison is not None,
            is_stale=self._is_stale,
        )

    def _tell_choice(self) -> None:
        comparison = self._compare.comparison
        settings = self.settings if comparison is None else comparison.report.settings
        if self.comparer.is_busy:
            settings = self.settings
        faces = self._compare.faces or self._session.read(code_faces)
        self.head.tell_choice(sentence(settings, faces, self._session.round.name))

    def _include(self) -> None:
        from dataclasses import replace

        choice = replace(self.settings.choice, all_documents=True)
        self.take_settings(replace(self.settings, choice=choice))

    # -- what happens elsewhere

    def _take_change(self, change: Change) -> None:
        if self._matters(change):
            self._is_stale = True
            self._tell()

    def _matters(self, change: Change) -> bool:
        if change.label == "state.opened":
            return self.settings.choice.all_documents
        if change.label == "coding.attributes":
            return self.settings.choice.attributes
        if change.label == "coder.rename":
            return True
        return bool(change.kinds & _FIGURES) and change.label not in _HARMLESS

    # -- building

    def _lay_out(self) -> None:
        self._pages.addWidget(self.pictures)
        page = QWidget(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(16, MARGIN, MARGIN, MARGIN)
        inner.addWidget(self.failure)
        inner.addWidget(self.include, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(Line(self))
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        compare, head = self._compare, self.head
        head.compute.clicked.connect(self.compute)
        head.change.clicked.connect(self.change_choice)
        head.stop.clicked.connect(self.comparer.stop)
        head.passages.clicked.connect(lambda _: compare.show_passages())
        head.hide_work.clicked.connect(compare.cover)
        for suffix, action in head.save_actions.items():
            action.triggered.connect(lambda _=False, suffix=suffix: self.save_report(suffix))
        self.include.clicked.connect(self._include)
        self.comparer.finished.connect(self._take)
        self.comparer.failed.connect(self._break)
        self.comparer.stopped.connect(self._stopped)
        self.comparer.progressed.connect(head.tell_progress)
        compare.comparison_changed.connect(self._show)
        self._session.changed.connect(self._take_change)
        self._session.codebook_changed.connect(compare.take_codebook)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._compare.take_codebook()

    def _retranslate(self) -> None:
        if self._why is not None:
            self.failure.setText(self._why())
        self.include.setText(tr("Compare those in progress too"))
        self._tell_choice()

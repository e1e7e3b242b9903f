"""The line between choice and figures: what they rest on, whether they are old, and progress."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QProgressBar, QPushButton, QWidget

from annotator.services.comparison.report import Report
from annotator.ui.compare.words import basis, left_out, left_out_in_full
from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.labels import PlainLabel, tooltip
from annotator.ui.widgets.look import GAP


class StatusRow(QWidget):
    """Says what a comparison rests on; holds the buttons that compute and stop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = PlainLabel(parent=self, dim=True)
        self.progress = QProgressBar(self)
        self.stop = WordButton(self)
        self.stale = PlainLabel(parent=self, dim=True)
        self.compute = QPushButton(self)
        self.more = WordButton(self, QMenu(self))
        self._has_result = False
        self._lay_out()
        self._retranslate()

    def tell_report(self, report: Report | None) -> None:
        """Say what a report rests on, and what did not take part; None: there is no report."""
        if report is None:
            self.note.setText("")
            self.note.setToolTip("")
            return
        words = left_out(report)
        left = tr("Left out or changed: {list}").format(list=", ".join(words)) if words else ""
        self.note.setText("  ·  ".join(filter(None, (basis(report), left))))
        self.note.setToolTip(tooltip(*left_out_in_full(report)))

    def tell_state(self, *, is_busy: bool, has_result: bool, is_stale: bool) -> None:
        """Show whether a comparison is being computed, and whether the one shown is old."""
        self._has_result = has_result
        self.progress.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.compute.setVisible(not is_busy)
        self.stale.setVisible(has_result and is_stale and not is_busy)
        self._retranslate()

    def tell_progress(self, done: int, total: int) -> None:
        """Show how far the work is; a total of 0 means that nobody knows."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def set_wide(self, *, is_wide: bool) -> None:
        """Put the buttons beside the words, or below them."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _lay_out(self) -> None:
        self.progress.setFixedSize(120, 6)
        self.progress.setTextVisible(False)
        self.stale.setWordWrap(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        for widget in (self.progress, self.stop, self.stale, self.compute, self.more):
            buttons.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.note, 1)
        self._row.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.stale.setText(tr("Codings changed."))
        self.compute.setText(tr("Recompute") if self._has_result else tr("Compute"))
        self.stop.set_words(tr("Stop"))
        self.more.set_words(tr("Table"), tr("More about the table"))
        self.progress.setAccessibleName(tr("Comparing the coders"))

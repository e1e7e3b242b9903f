"""The head of the report: what is compared, how far the work is, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.ui.compare.saving import SUFFIXES, format_name
from annotator.ui.compare.words import left_out, left_out_in_full
from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.labels import PlainLabel, tooltip
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import number_name

if TYPE_CHECKING:
    from annotator.services.comparison.report import Report


class Head(QWidget):
    """Says what a comparison rests on; holds the buttons of the report."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = PlainLabel(parent=self)
        self.note = PlainLabel(parent=self, dim=True)
        self.progress = QProgressBar(self)
        self.stop, self.hide_work = WordButton(self), WordButton(self)
        self.stale = PlainLabel(parent=self, dim=True)
        self.compute, self.change = QPushButton(self), QPushButton(self)
        self.passages = QPushButton(self)
        self.save = QPushButton(self)
        menu = QMenu(self)
        self.save.setMenu(menu)
        self.save_actions = {suffix: menu.addAction("") for suffix in SUFFIXES}
        self._has_result = False
        self._places = 0
        self._lay_out()
        self._retranslate()

    def tell_choice(self, words: str) -> None:
        """Say what is compared."""
        self.sentence.setText(words)

    def tell_report(self, report: Report | None, places: int = 0) -> None:
        """Say what did not take part, and how many places coders differ at."""
        self._places = places
        words = left_out(report) if report is not None else []
        self.note.setText(tr("Left out or changed: {list}").format(list=", ".join(words)) if words
                          else "")  # fmt: skip
        self.note.setVisible(bool(words))
        self.note.setToolTip(tooltip(*left_out_in_full(report)) if report is not None else "")
        self._retranslate()

    def tell_state(self, *, is_busy: bool, has_result: bool, is_stale: bool) -> None:
        """Show whether a comparison is being computed, and whether the one shown is old."""
        self._has_result = has_result
        self.progress.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.compute.setVisible(not is_busy and (is_stale or not has_result))
        self.stale.setVisible(has_result and is_stale and not is_busy)
        self.passages.setEnabled(has_result)
        self.save.setEnabled(has_result)
        self._retranslate()

    def tell_progress(self, done: int, total: int) -> None:
        """Show how far the work is; a total of 0 means that nobody knows."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _lay_out(self) -> None:
        self.progress.setFixedSize(120, 6)
        self.progress.setTextVisible(False)
        self.stale.setWordWrap(False)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        for widget in (
            self.progress, self.stop, self.stale, self.compute, self.change, self.passages,
            self.save, self.hide_work,
        ):  # fmt: skip
            row.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.stale.setText(tr("Codings changed."))
        self.compute.setText(tr("Recompute") if self._has_result else tr("Compute"))
        self.stop.set_words(tr("Stop"))
        self.change.setText(tr("Change…"))
        self.change.setToolTip(tr("Choose what is compared, and how"))
        count = number_name(self._places)
        self.passages.setText(
            tr("Disagreements  {count}").format(count=count)
            if self._has_result
            else tr("Disagreements")
        )
        self.save.setText(tr("Save report"))
        for suffix, action in self.save_actions.items():
            action.setText(format_name(suffix))
        self.hide_work.set_words(tr("Hide"), tr("Cover the work of all coders again"))
        self.progress.setAccessibleName(tr("Comparing the coders"))

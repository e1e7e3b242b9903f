"""The page of the inspector that shows a coding and takes changes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.codebook import Attribute
from annotator.services.coding_list import CodingRow
from annotator.store.queries.history import HistoryLine
from annotator.ui.i18n import tr
from annotator.ui.panels.attribute_form import AttributeForm
from annotator.ui.panels.coding_head import CodingHead
from annotator.ui.panels.history_list import HistoryList
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import Line, PlainLabel
from annotator.ui.widgets.look import GAP
from annotator.ui.widgets.naming import CodeFace, localized, section_name
from annotator.ui.widgets.saving import SavingText


@dataclass(frozen=True, slots=True)
class ShownCoding:
    """A coding with all that its page needs; `locked` says why it cannot be changed, or nothing.

    `coders` are names by id.
    """

    row: CodingRow
    face: CodeFace
    attributes: Sequence[Attribute]
    history: Sequence[HistoryLine]
    coders: Mapping[bytes, str]
    locked: str = ""


class CodingPage(QWidget):
    """A coding: code, words, unsure, attributes, memo, history."""

    attribute_changed = Signal(str, object)
    memo_saved = Signal(str)
    unsure_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: ShownCoding | None = None
        self.head = CodingHead(self)
        self.locked = PlainLabel(parent=self, danger=True)
        self.unsure = Check(parent=self)
        self.form = AttributeForm(self)
        self.memo_label = PlainLabel(parent=self, dim=True)
        self.memo = SavingText(self)
        self.memo.set_lines(3)
        self.history = HistoryList(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for widget in (
            self.head, self.locked, Line(self), self.unsure, self.form, self.memo_label, self.memo,
            self.history,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        self.unsure.clicked.connect(self.unsure_changed)
        self.form.changed.connect(self.attribute_changed)
        self.memo.saved.connect(self.memo_saved)
        self.retranslate()

    def show_coding(self, shown: ShownCoding) -> None:
        """Show a coding; what is being typed stays. Call `flush` before another one is shown."""
        self._shown = shown
        line = shown.row.line
        place = f"{section_name(shown.row.section)} · {line.start}–{line.end}".strip(" ·")
        self.head.show_coding(shown.face, shown.row.quote, place)
        self.locked.setText(shown.locked)
        self.locked.setVisible(bool(shown.locked))
        self.unsure.setChecked(line.unsure)
        self.form.show_attributes(shown.attributes)
        self.form.show_values(line.attributes)
        self.memo.load(line.memo)
        names = {one.id: localized(one.name) for one in shown.attributes}
        self.history.show_history(shown.history, shown.coders, names)
        for widget in (self.unsure, self.form, self.memo, self.head.delete):
            widget.setEnabled(not shown.locked)

    def flush(self) -> None:
        """Save now what is being typed."""
        self.form.flush()
        self.memo.flush()

    def retranslate(self) -> None:
        """Read the texts anew."""
        self.unsure.setText(tr("&Unsure"))
        self.memo_label.setText(tr("Memo"))
        self.memo.setAccessibleName(tr("Memo on the coding"))
        self.head.retranslate()
        self.history.retranslate()
        if self._shown is not None:
            self.form.rebuild()

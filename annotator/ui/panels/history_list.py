"""What happened to a coding: when, who, what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.store.queries.history import HistoryLine
from annotator.ui.i18n import tr
from annotator.ui.messages import operation_label
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.naming import moment_name


class HistoryList(QWidget):
    """A line per step, latest first; folded away until it is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.toggle = WordButton(self)
        self.toggle.setCheckable(True)
        self.lines = PlainLabel(parent=self, dim=True, selectable=True)
        self.lines.hide()
        self.toggle.toggled.connect(self.lines.setVisible)
        self.toggle.toggled.connect(self._retell)
        self._count = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.toggle)
        layout.addWidget(self.lines)

    def show_history(
        self,
        history: Sequence[HistoryLine],
        coders: Mapping[bytes, str],
        attributes: Mapping[str, str],
    ) -> None:
        """Show the steps; `coders` and `attributes` are names by id."""
        self._count = len(history)
        lines = []
        for step in reversed(history):
            who = coders.get(step.actor_id, "–") if step.actor_id else "–"
            what = _what(step, attributes)
            lines.append(f"{moment_name(step.at)} · {who} · {what}")
        self.lines.setText("\n".join(lines))
        self._retell()

    def retranslate(self) -> None:
        """Read the texts anew."""
        self._retell()

    def _retell(self) -> None:
        fold = "▾" if self.toggle.isChecked() else "▸"
        steps = tr("%n step(s)", "of a coding's history", self._count)
        words = tr("History")
        self.toggle.set_words(f"{fold} {words} · {steps}", words)


def _what(step: HistoryLine, attributes: Mapping[str, str]) -> str:
    label = operation_label(step.label)
    before = (step.before or {}).get("attributes")
    after = (step.after or {}).get("attributes")
    if isinstance(before, dict) and isinstance(after, dict):
        changed = [id_ for id_ in {**before, **after} if before.get(id_) != after.get(id_)]
        label = f"{label}: {', '.join(attributes.get(id_, id_) for id_ in changed)}"
    kinds = {"undo": tr("undone: {step}"), "redo": tr("done again: {step}")}
    return kinds.get(step.kind, "{step}").format(step=label)

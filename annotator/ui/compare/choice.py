"""The choice above a comparison: round, coders, documents, what is left out, units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from annotator.services.comparison.material import Choice
from annotator.services.comparison.report import DEFAULT_UNITS, Settings
from annotator.services.comparison.units import Unit
from annotator.store.queries import coders as queries
from annotator.ui.compare.words import units_name
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.look import GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAUSE = 300  # milliseconds without another change before the comparison is computed
_NAME_WIDTH = 160  # pixels that a coder's name takes at most
_UNITS: tuple[tuple[Unit, ...], ...] = (
    tuple(DEFAULT_UNITS),
    (Unit.SENTENCE,),
    (Unit.COMMENT,),
    (Unit.WORD,),
    (Unit.SECTION,),
    (Unit.DOCUMENT,),
)


class ChoiceBar(QWidget):
    """Says what is to be compared; begins with the defaults of the agreement report.

    `changed` tells, after a pause, that something else is wanted.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.round = _box(self)
        self.unit = _box(self)
        self.coders: list[Check] = []
        self.in_progress = Check(parent=self)
        self.boilerplate = Check(parent=self)
        self._round_label, self._unit_label = QLabel(self), QLabel(self)
        self._coders_label = QLabel(self)
        self._rounds = _pair(self._round_label, self.round)
        self._units = _pair(self._unit_label, self.unit)
        self._flow = FlowLayout(self, gap=GAP)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        for units in _UNITS:
            self.unit.addItem("", units)
        self._retranslate()
        self.refresh()
        for box in (self.round, self.unit):
            box.activated.connect(self._touched)
        for check in (self.in_progress, self.boilerplate):
            check.clicked.connect(self._touched)

    def refresh(self) -> None:
        """Read rounds and coders anew; what was chosen stays chosen."""
        rounds = [line.name for line in self._session.read(queries.rounds)]
        chosen = self.round.currentText()
        self.round.clear()
        self.round.addItems(rounds)
        self.round.setCurrentText(chosen if chosen in rounds else rounds[-1])
        left_out = {check.property("coder") for check in self.coders if not check.isChecked()}
        for check in self.coders:
            check.deleteLater()
        names = [line.name for line in self._session.read(queries.coders)]
        self.coders = [self._coder_box(name, is_in=name not in left_out) for name in names]
        self._lay_out()

    def settings(self) -> Settings:
        """Return what is to be computed; all coders are named by naming none."""
        self._pause.stop()  # whoever asks now needs not be told
        names = self.chosen_coders()
        units: Sequence[Unit] = self.unit.currentData()
        return Settings(
            choice=Choice(
                coders=() if len(names) == len(self.coders) else names,
                round=self.round.currentText(),
                all_documents=self.in_progress.isChecked(),
                boilerplate=self.boilerplate.isChecked(),
            ),
            units=units,
        )

    @property
    def is_waiting(self) -> bool:
        """Whether a change is about to be told."""
        return self._pause.isActive()

    def chosen_coders(self) -> tuple[str, ...]:
        """Return the names of the coders who take part."""
        return tuple(check.property("coder") for check in self.coders if check.isChecked())

    def _touched(self) -> None:
        self._pause.start()

    def _coder_box(self, name: str, *, is_in: bool) -> Check:
        check = Check(parent=self)
        shown = QFontMetrics(check.font()).elidedText(
            name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH
        )
        check.setText(shown.replace("&", "&&"))
        check.setProperty("coder", name)
        check.setAccessibleName(name)
        check.setToolTip(name if shown != name else "")
        check.setChecked(is_in)
        check.clicked.connect(self._touched)
        check.show()
        return check

    def _lay_out(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        height = self.unit.sizeHint().height()
        for widget in (
            self._rounds,
            self._coders_label,
            *self.coders,
            self._units,
            self.in_progress,
            self.boilerplate,
        ):
            widget.setMinimumHeight(height)  # so that words stand on one line
            self._flow.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._round_label.setText(tr("Round"))
        self.round.setAccessibleName(tr("Round"))
        self._coders_label.setText(tr("Coders"))
        self._unit_label.setText(tr("Units"))
        self.unit.setAccessibleName(tr("Units"))
        self.unit.setToolTip(
            tr("What is looked at one by one for alpha: does it carry the code, or not?")
        )
        for at, units in enumerate(_UNITS):
            self.unit.setItemText(at, " + ".join(units_name(unit) for unit in units))
        self.in_progress.setText(tr("Documents in progress too"))
        self.in_progress.setToolTip(
            tr("Else only documents count that two of the coders have marked done.")
        )
        self.boilerplate.setText(tr("Metadata and boilerplate too"))


def _box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(240)
    return box


def _pair(label: QLabel, box: QComboBox) -> QWidget:
    pair = QWidget(box.parentWidget())
    layout = QHBoxLayout(pair)
    layout.setContentsMargins(0, 0, GAP, 0)
    layout.setSpacing(GAP)
    layout.addWidget(label)
    layout.addWidget(box)
    return pair

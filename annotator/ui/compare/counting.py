"""How coders are compared: units, what is left out, intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.coding import Origin
from annotator.services.comparison.choice import Interval
from annotator.services.comparison.units import Unit
from annotator.ui.compare.words import units_name
from annotator.ui.i18n import tr
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP

if TYPE_CHECKING:
    from annotator.services.comparison.choice import Settings

_UNITS = (Unit.SENTENCE, Unit.COMMENT, Unit.WORD, Unit.SECTION, Unit.DOCUMENT)
_ORIGINS = (Origin.PROPAGATED, Origin.SUGGESTED, Origin.ADJUDICATED)
_MOST_RESAMPLES = 20_000


class Counting(QWidget):
    """The part of the choice that says how things are counted."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.units = {unit: Check(units_name(unit), self) for unit in _UNITS}
        self.origins = {origin: Check(_origin_name(origin), self) for origin in _ORIGINS}
        self.overlap, self.resamples = QSpinBox(self), QSpinBox(self)
        self.boilerplate = Check(tr("Metadata and boilerplate too"), self)
        self.edges = Check(tr("Ignore blanks and punctuation at the ends"), self)
        self.attributes = Check(tr("Values of attributes too"), self)
        self.seed = QLineEdit(self)
        self.benchmark = QDoubleSpinBox(self)
        self._prepare()
        self._lay_out()
        for check in self.units.values():
            check.clicked.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        """Show how these settings count."""
        choice, interval = settings.choice, settings.interval
        for unit, check in self.units.items():
            check.setChecked(unit in settings.units)
        for origin, check in self.origins.items():
            check.setChecked(origin in choice.origins)
        self.overlap.setValue(round(settings.min_overlap * 100))
        self.boilerplate.setChecked(choice.boilerplate)
        self.edges.setChecked(choice.edges)
        self.attributes.setChecked(choice.attributes)
        self.resamples.setValue(interval.resamples)
        self.seed.setText("" if interval.seed is None else str(interval.seed))
        low = self.benchmark.minimum()
        self.benchmark.setValue(low if interval.benchmark is None else interval.benchmark)

    def chosen_units(self) -> tuple[Unit, ...]:
        """Return the kinds of units, in their usual order."""
        return tuple(unit for unit, check in self.units.items() if check.isChecked())

    def chosen_origins(self) -> tuple[str, ...]:
        """Return the origins that take part besides the usual ones."""
        return tuple(str(origin) for origin, check in self.origins.items() if check.isChecked())

    def interval(self) -> Interval:
        """Return how intervals are computed."""
        benchmark = self.benchmark.value()
        seed = self.seed.text().strip()
        return Interval(
            resamples=self.resamples.value(),
            seed=int(seed) if seed else None,
            benchmark=None if benchmark == self.benchmark.minimum() else round(benchmark, 3),
        )

    def _prepare(self) -> None:
        self.overlap.setRange(0, 100)
        self.overlap.setSingleStep(10)
        self.overlap.setSuffix(" %")
        self.overlap.setSpecialValueText(tr("one character"))
        self.resamples.setRange(0, _MOST_RESAMPLES)
        self.resamples.setSingleStep(500)
        self.resamples.setSpecialValueText(tr("no interval"))
        self.benchmark.setRange(-0.01, 1.0)
        self.benchmark.setSingleStep(0.05)
        self.benchmark.setDecimals(3)
        self.benchmark.setSpecialValueText(tr("none", "benchmark"))
        self.seed.setInputMask("")
        self.seed.setMaxLength(9)
        self.seed.setPlaceholderText(tr("drawn anew each time"))
        self.seed.textEdited.connect(
            lambda text: self.seed.setText("".join(filter(str.isdecimal, text)))
        )
        for field, name in (
            (self.overlap, tr("Share of a unit that must be covered")),
            (self.resamples, tr("Resamples of documents")),
            (self.seed, tr("Seed of the resamples")),
            (self.benchmark, tr("Benchmark")),
        ):
            field.setAccessibleName(name)
        self.benchmark.setToolTip(
            tr("A value of your own; the report tells the share of resamples below it.")
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(_heading(tr("Units"), self))
        layout.addWidget(_flow(self, *self.units.values()))
        layout.addLayout(_form((tr("Covered at least"), self.overlap)))
        layout.addSpacing(GAP)
        layout.addWidget(_heading(tr("What counts"), self))
        for check in (self.boilerplate, self.edges, self.attributes, *self.origins.values()):
            layout.addWidget(check)
        layout.addSpacing(GAP)
        layout.addWidget(_heading(tr("Intervals"), self))
        layout.addLayout(
            _form(
                (tr("Resamples"), self.resamples),
                (tr("Seed"), self.seed),
                (tr("Benchmark"), self.benchmark),
            )
        )
        layout.addStretch(1)


def _origin_name(origin: Origin) -> str:
    return {
        Origin.PROPAGATED: tr("Propagated codings too"),
        Origin.SUGGESTED: tr("Unconfirmed suggestions too"),
        Origin.ADJUDICATED: tr("Adjudicated codings too"),
    }[origin]


def _heading(text: str, parent: QWidget) -> PlainLabel:
    return PlainLabel(text, parent, bold=True)


def _flow(parent: QWidget, *widgets: QWidget) -> QWidget:
    holder = QWidget(parent)
    flow = FlowLayout(holder, gap=2)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def _form(*rows: tuple[str, QWidget]) -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(GAP // 2)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for text, field in rows:
        form.addRow(text, field)
    return form

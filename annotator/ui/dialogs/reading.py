"""How text is set: line length and height, fonts. The pane beside it shows each change at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document import Script
from annotator.ui.fonts import families_with
from annotator.ui.i18n import tr
from annotator.ui.reader.appearance import LINE_HEIGHTS, LINE_LENGTHS, ReadingStyle
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress

_WIDTH = 400


class ReadingDialog(QDialog):
    """Fields for a `ReadingStyle`.

    Args:
        parent: the window.
        reading: what is in force.
        change: shows and keeps another one.
    """

    def __init__(
        self, parent: QWidget, reading: ReadingStyle, change: Callable[[ReadingStyle], object]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Reading"))
        self._reading, self._change = reading, change
        self.length = QSpinBox(self)
        self.length.setRange(*LINE_LENGTHS)
        self.full = Check(tr("As wide as the &pane"), self)
        self.height_ = QDoubleSpinBox(self)
        self.height_.setRange(*LINE_HEIGHTS)
        self.height_.setSingleStep(0.05)
        self.simplified = _font_box(self, Script.HANS)
        self.traditional = _font_box(self, Script.HANT)
        self.latin = _font_box(self, Script.NONE)
        self.mixed = QComboBox(self)
        self.mixed.addItem(tr("Font for Simplified"), userData=False)
        self.mixed.addItem(tr("Font for Traditional"), userData=True)
        self._arrange()
        self._show(reading)
        self._connect()
        dress(self)
        self.resize(_WIDTH, self.sizeHint().height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take along what is still being typed."""
        self.length.interpretText()
        self.height_.interpretText()
        super().closeEvent(event)

    def _arrange(self) -> None:
        width = QHBoxLayout()
        width.addWidget(self.length)
        width.addWidget(self.full, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(GAP)
        for text, field in (
            (tr("&Characters in a line"), self.length),
            (tr("Line &height"), self.height_),
            (tr("Font for &Simplified"), self.simplified),
            (tr("Font for &Traditional"), self.traditional),
            (tr("Texts in &both scripts"), self.mixed),
            (tr("Font for &Latin"), self.latin),
        ):
            label = PlainLabel(text)
            label.setBuddy(field)
            label.setWordWrap(False)
            field.setAccessibleName(text.replace("&", ""))
            if field is self.length:
                form.addRow(label, width)
            else:
                form.addRow(label, field)
        self.latin.setToolTip(
            tr("Quotation marks and dashes are taken from this font too, where it has them.")
        )
        self.buttons = QDialogButtonBox(self)
        self.usual = self.buttons.addButton(
            tr("&Usual values"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.usual.setAutoDefault(False)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.length.valueChanged.connect(self._take)
        self.full.toggled.connect(self._take)
        self.height_.valueChanged.connect(self._take)
        for box in (self.simplified, self.traditional, self.latin, self.mixed):
            box.currentIndexChanged.connect(self._take)
        self.usual.clicked.connect(lambda: self._show(ReadingStyle()))
        self.usual.clicked.connect(self._take)
        self.buttons.rejected.connect(self.close)

    def _show(self, reading: ReadingStyle) -> None:
        """Fill the fields, which tell nobody."""
        fields = self._fields()
        for field in fields:
            field.blockSignals(True)
        self.full.setChecked(not reading.line_length)
        self.length.setValue(reading.line_length or ReadingStyle().line_length)
        self.height_.setValue(reading.line_height)
        _choose(self.simplified, reading.simplified)
        _choose(self.traditional, reading.traditional)
        _choose(self.latin, reading.latin)
        self.mixed.setCurrentIndex(int(reading.mixed_as_traditional))
        for field in fields:
            field.blockSignals(False)
        self.length.setEnabled(not self.full.isChecked())

    def _fields(self) -> list[QWidget]:
        return [
            self.length, self.full, self.height_, self.simplified, self.traditional, self.latin,
            self.mixed,
        ]  # fmt: skip

    def _take(self) -> None:
        """Hand on what the fields say."""
        self.length.setEnabled(not self.full.isChecked())
        reading = replace(
            self._reading,
            line_length=0 if self.full.isChecked() else self.length.value(),
            line_height=round(self.height_.value(), 2),
            simplified=self.simplified.currentData(),
            traditional=self.traditional.currentData(),
            latin=self.latin.currentData(),
            mixed_as_traditional=self.mixed.currentData(),
        )
        if reading != self._reading:
            self._reading = reading
            self._change(reading)


def _font_box(parent: QWidget, script: Script) -> QComboBox:
    """Return a choice of the fonts that have the characters of a script."""
    box = QComboBox(parent)
    box.addItem(tr("The usual one"), userData="")
    for family in families_with(script):
        box.addItem(family, userData=family)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    return box


def _choose(box: QComboBox, family: str) -> None:
    """Choose a font; one that is not installed here is shown all the same."""
    at = box.findData(family)
    if at < 0:
        box.addItem(tr("{family} (not installed)").format(family=family), userData=family)
        at = box.count() - 1
    box.setCurrentIndex(at)

"""The dialog that says what is compared: who and what, which codes, how it is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.services.comparison.choice import Choice, Interval, Scope, Settings
from annotator.store.queries import codebook as codebook_queries
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import documents as document_queries
from annotator.ui.compare.check_list import CheckList
from annotator.ui.compare.counting import Counting
from annotator.ui.i18n import tr
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.naming import code_faces, face_of

if TYPE_CHECKING:
    from annotator.ui.session import Session

_SIZE = (960, 560)


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from: names of rounds, coders and documents, codes, versions.

    `codes` are pairs of a name, indented by its level, and an id.
    """

    rounds: tuple[str, ...]
    coders: tuple[str, ...]
    documents: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    levels: int
    versions: tuple[int, ...]


def read_offer(session: Session) -> Offer:
    """Return what the project has to compare."""
    faces = session.read(code_faces)
    walked = list(session.codebook.walk())
    return Offer(
        tuple(line.name for line in session.read(coder_queries.rounds)),
        tuple(line.name for line in session.read(coder_queries.coders)),
        tuple(sorted(session.read(document_queries.document_names))),
        tuple(
            ("\u2003" * len(above) + face_of(faces, one.id).name, one.id) for one, above in walked
        ),
        max((len(above) + 1 for _, above in walked), default=1),
        tuple(line.number for line in session.read(codebook_queries.versions)),
    )


class ChoiceDialog(QDialog):
    """Asks what is to be compared; `wanted` carries the `Settings` that were chosen."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, offer: Offer, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What is compared"))
        self._offer = offer
        self.round, self.level, self.version, self.scope = (QComboBox(self) for _ in range(4))
        self.reference = QComboBox(self)
        self.coders, self.documents, self.codes = (CheckList(self) for _ in range(3))
        self.in_progress = Check(tr("Documents in progress too"), self)
        self.counting = Counting(self)
        self.warning = PlainLabel(parent=self, danger=True)
        self.buttons = QDialogButtonBox(self)
        self.compute = self.buttons.addButton(
            tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.defaults = self.buttons.addButton(
            tr("Defaults"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self._fill_boxes()
        self._lay_out()
        self._connect()
        dress(self)
        self.resize(*_SIZE)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show settings; names that are not there (any more) are left out."""
        choice, offer = settings.choice, self._offer
        at = self.round.findText(choice.round or "")
        self.round.setCurrentIndex(at if at >= 0 else self.round.count() - 1)
        self.coders.offer([(name, name) for name in offer.coders], choice.coders)
        self.documents.offer([(name, name) for name in offer.documents], choice.documents)
        self.codes.offer(offer.codes, choice.codes)
        self.reference.setCurrentIndex(max(self.reference.findData(choice.reference or ""), 0))
        self.in_progress.setChecked(choice.all_documents)
        self.scope.setCurrentIndex(max(self.scope.findData(choice.scope), 0))
        self.level.setCurrentIndex(max(self.level.findData(choice.level or 0), 0))
        self.version.setCurrentIndex(max(self.version.findData(choice.version or 0), 0))
        self.counting.show_settings(settings)
        self._check()

    def settings(self) -> Settings:
        """Return what is chosen; all are named by naming none."""
        counting = self.counting
        choice = Choice(
            codes=self.codes.some(),
            coders=self.coders.some(),
            documents=self.documents.some(),
            round=self.round.currentText(),
            all_documents=self.in_progress.isChecked(),
            boilerplate=counting.boilerplate.isChecked(),
            origins=counting.chosen_origins(),
            scope=Scope(self.scope.currentData()),
            level=self.level.currentData() or None,
            version=self.version.currentData() or None,
            edges=counting.edges.isChecked(),
            attributes=counting.attributes.isChecked(),
            reference=self.reference.currentData() or None,
        )
        return Settings(
            choice=choice,
            units=counting.chosen_units(),
            min_overlap=counting.overlap.value() / 100,
            interval=counting.interval(),
        )

    def _accept(self) -> None:
        if self._check():
            self.wanted.emit(self.settings())
            self.accept()

    def _check(self) -> bool:
        problem = ""
        if len(self.coders.chosen()) < 2:
            problem = tr("Choose at least two coders to compare.")
        elif (self.reference.currentData() or self.coders.chosen()[0]) not in self.coders.chosen():
            problem = tr("The reference coder must be one of those who are compared.")
        elif not self.codes.chosen() or not self.documents.chosen():
            problem = tr("Choose at least one code and one document.")
        elif not self.counting.chosen_units():
            problem = tr("Choose at least one kind of unit.")
        self.warning.setText(problem)
        self.compute.setEnabled(not problem)
        return not problem

    # -- building

    def _fill_boxes(self) -> None:
        offer = self._offer
        self.round.addItems(offer.rounds)
        self.reference.addItem(tr("nobody", "reference coder"), "")
        for name in offer.coders:
            self.reference.addItem(name, name)
        self.reference.setToolTip(
            tr("What the others lack then reads as missed, what they have alone as extra.")
        )
        self.scope.addItem(tr("with their subcodes"), Scope.FAMILY)
        self.scope.addItem(tr("each alone"), Scope.ALONE)
        self.level.addItem(tr("All levels"), 0)
        for level in range(1, offer.levels + 1):
            self.level.addItem(tr("Only level {level}").format(level=level), level)
        self.version.addItem(tr("As it is now"), 0)
        for version in offer.versions:
            self.version.addItem(tr("Version {number}").format(number=version), version)
        self.coders.set_heading(tr("Coders"))
        self.documents.set_heading(tr("Documents"))
        self.codes.set_heading(tr("Codes"))
        for box, name in (
            (self.round, tr("Round")),
            (self.reference, tr("Reference coder")),
            (self.scope, tr("Codes count")),
            (self.level, tr("Level")),
            (self.version, tr("Codebook")),
        ):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(8)
        self.in_progress.setToolTip(
            tr("Else only documents count that two of the coders have marked done.")
        )

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(2 * MARGIN)
        columns.addLayout(self._people(), 1)
        columns.addLayout(self._codes(), 1)
        columns.addWidget(self.counting, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addLayout(columns, 1)
        layout.addWidget(self.warning)
        layout.addWidget(self.buttons)

    def _people(self) -> QVBoxLayout:
        column = _column()
        column.addLayout(_form((tr("Round"), self.round)))
        column.addWidget(self.coders, 2)
        column.addLayout(_form((tr("Reference"), self.reference)))
        column.addWidget(self.documents, 3)
        column.addWidget(self.in_progress)
        return column

    def _codes(self) -> QVBoxLayout:
        column = _column()
        column.addWidget(self.codes, 1)
        column.addLayout(
            _form(
                (tr("Codes count"), self.scope),
                (tr("Level"), self.level),
                (tr("Codebook"), self.version),
            )
        )
        return column

    def _connect(self) -> None:
        for part in (self.coders, self.documents, self.codes):
            part.changed.connect(self._check)
        self.counting.changed.connect(self._check)
        self.reference.activated.connect(self._check)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.defaults.clicked.connect(
            lambda: self.show_settings(usual_settings(self.round.currentText()))
        )


def usual_settings(round_: str | None = None) -> Settings:
    """Return what is compared until the lead chooses otherwise."""
    return Settings(choice=Choice(round=round_), interval=Interval(resamples=RESAMPLES, seed=SEED))


RESAMPLES = 1000
SEED = 1


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    return column


def _form(*rows: tuple[str, QWidget]) -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(GAP)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for text, field in rows:
        form.addRow(text, field)
    return form

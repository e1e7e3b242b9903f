"""Bring codings in from a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import Cancelled, UserError
from annotator.domain.progress import Progress
from annotator.services.importing import ImportedCodings, import_codings
from annotator.services.project import Project
from annotator.ui.dialogs.path_field import PathField
from annotator.ui.i18n import tr
from annotator.ui.messages import translated
from annotator.ui.session import Session
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.notes import NoteList

_SIZE = (560, 420)


def ask_import_codings(parent: QWidget, session: Session) -> ImportCodingsDialog:
    """Let a person import a file of codings."""
    dialog = ImportCodingsDialog(parent, session)
    dialog.open()
    return dialog


class ImportCodingsDialog(QDialog):
    """Which file, in which manner; then what became of its rows, with the line of each bad one."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import codings"))
        self._session = session
        self.file = PathField(self, self._choose_file)
        self.mark_done = Check(tr("Mark the documents &done for the coders in the file"), self)
        self.partial = Check(tr("&Leave out rows that cannot be imported"), self)
        self.outcome = PlainLabel(parent=self)
        self.notes = NoteList(self)
        self.buttons = QDialogButtonBox(self)
        self.read = self.buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.file.changed.connect(self._show_possible)
        self.buttons.accepted.connect(self.import_)
        self.buttons.rejected.connect(self.reject)
        self._show_possible()

    def import_(self) -> None:
        """Import the file; the dialog says how it went."""
        self.read.setEnabled(False)
        self.notes.clear()
        work = partial(
            _import,
            self._session.project,
            Path(self.file.text()).expanduser(),
            done=self.mark_done.isChecked(),
            leave_out=self.partial.isChecked(),
        )
        self._session.jobs.start_long(
            tr("Importing codings…"), work, self._imported, self._not_imported
        )

    def _imported(self, result: ImportedCodings | None) -> None:
        self._show_possible()
        if result is None:
            self.outcome.setText(tr("Nothing was imported."))
            return
        added = tr("%n coding(s) added.", "", result.added)
        known = tr("%n were there already.", "codings", result.duplicates)
        self.outcome.setText(added + " " + known)
        for message_id, values in result.warnings:
            self.notes.add_warning(message_id, values)
        self._show_rejected(result)

    def _not_imported(self, error: BaseException) -> None:
        self._show_possible()
        result = error.values.get("result") if isinstance(error, UserError) else None
        if not isinstance(result, ImportedCodings):
            self.outcome.clear()
            self._session.failed.emit(error)
            return
        count = len(result.rejected)
        self.outcome.setText(tr("Nothing was imported: %n row(s) cannot be taken.", "", count))
        self._show_rejected(result)

    def _show_rejected(self, result: ImportedCodings) -> None:
        for line, reason in result.rejected:
            place = tr("Line {line}:").format(line=line)
            self.notes.add_text(place + " " + translated(reason))

    def _show_possible(self) -> None:
        self.read.setEnabled(Path(self.file.text()).expanduser().is_file())

    def _choose_file(self) -> str:
        folder = str(self._session.project.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Import codings"), folder, tr("Tables (*.csv)")
        )
        return name

    def _lay_out(self) -> None:
        self.file.set_name(tr("File"))
        form = QFormLayout()
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&File"), self.file)
        form.addRow("", self.mark_done)
        form.addRow("", self.partial)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addLayout(form)
        words = tr(
            "Coders and rounds that are missing are created. One step of undo takes it back."
        )
        layout.addWidget(PlainLabel(words, dim=True))
        layout.addWidget(self.outcome)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self.buttons)
        dress(self)
        self.resize(*_SIZE)


def _import(
    project: Project, path: Path, progress: Progress, *, done: bool, leave_out: bool
) -> ImportedCodings | None:
    """Import on the writer thread; None if the person stopped it."""
    try:
        return project.run(import_codings, path, done=done, partial=leave_out, progress=progress)
    except Cancelled:
        return None

"""Write codings into a file."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import Cancelled
from annotator.domain.progress import Progress
from annotator.services.exporting import export_codings
from annotator.services.manifest import manifest_beside
from annotator.services.project import Project
from annotator.store.queries import coders as queries
from annotator.ui.dialogs.path_field import PathField
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress

_SIZE = (520, 260)


def ask_export(parent: QWidget, session: Session) -> ExportDialog:
    """Let a person write the codings into a file."""
    dialog = ExportDialog(parent, session)
    dialog.open()
    return dialog


class ExportDialog(QDialog):
    """Which round, into which file, in which manner; then how many were written."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export codings"))
        self._session = session
        self.file = PathField(self, self._choose_file)
        self.rounds = QComboBox(self)
        self.for_spreadsheet = Check(tr("For &spreadsheets: guard cells against formulas"), self)
        self.manifest = Check(tr("Add a &manifest that says what the file rests on"), self)
        self.outcome = PlainLabel(parent=self)
        self.buttons = QDialogButtonBox(self)
        self.write = self.buttons.addButton(tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.file.changed.connect(self._show_possible)
        self.buttons.accepted.connect(self.export)
        self.buttons.rejected.connect(self.reject)
        path = session.project.path
        self.file.line.setText(str(path.with_name(f"{path.stem}-codings.csv")))

    def export(self) -> None:
        """Write the file; the dialog says how it went."""
        self.write.setEnabled(False)
        path = Path(self.file.text()).expanduser()
        round_name: str | None = self.rounds.currentData()
        spreadsheet, manifest = self.for_spreadsheet.isChecked(), self.manifest.isChecked()
        project = self._session.project

        def work(progress: Progress) -> int | None:
            try:
                return _write(project, path, round_name, spreadsheet, manifest, progress)
            except Cancelled:
                return None

        self._session.jobs.start_long(
            tr("Exporting codings…"), work, self._written, self._not_written
        )

    def _written(self, count: int | None) -> None:
        self._show_possible()
        if count is None:
            self.outcome.setText(tr("Nothing was written."))
            return
        name = Path(self.file.text()).name
        words = tr("%n coding(s) written to {file}.", "", count)
        self.outcome.setText(words.format(file=name))

    def _not_written(self, error: BaseException) -> None:
        self._show_possible()
        self.outcome.clear()
        self._session.failed.emit(error)

    def _show_possible(self) -> None:
        path = Path(self.file.text()).expanduser()
        exists = path.is_file()
        self.write.setText(tr("&Replace the file") if exists else tr("&Export"))
        self.write.setEnabled(bool(self.file.text()) and path.parent.is_dir())
        self.outcome.setText(tr("A file of that name is there already.") if exists else "")

    def _choose_file(self) -> str:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export codings"),
            self.file.text(),
            tr("Tables (*.csv)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return name

    def _lay_out(self) -> None:
        self.rounds.addItem(tr("All rounds"), None)
        for line in self._session.read(queries.rounds):
            self.rounds.addItem(line.name, line.name)
        self.rounds.setAccessibleName(tr("Round"))
        self.file.set_name(tr("File"))
        form = QFormLayout()
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&File"), self.file)
        form.addRow(tr("R&ound"), self.rounds)
        form.addRow("", self.for_spreadsheet)
        form.addRow("", self.manifest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addLayout(form)
        layout.addWidget(
            PlainLabel(
                tr(
                    "The codings of all coders are written. A file for spreadsheets cannot be "
                    "imported again."
                ),
                dim=True,
            )
        )
        layout.addWidget(self.outcome)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        dress(self)
        self.resize(*_SIZE)


def _write(
    project: Project,
    path: Path,
    round_name: str | None,
    spreadsheet: bool,
    manifest: bool,
    progress: Progress,
) -> int:
    beside = manifest_beside(project, path, overwrite=True) if manifest else nullcontext()
    with beside:
        return export_codings(
            project,
            path,
            round_name=round_name,
            for_spreadsheet=spreadsheet,
            overwrite=True,
            progress=progress,
        )

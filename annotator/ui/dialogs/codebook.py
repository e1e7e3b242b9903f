"""Take a codebook file into the project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from annotator.services.codebook import load_file
from annotator.services.codebook_files import CodebookLook, look_at_codebook
from annotator.ui.dialogs.codebook_words import codebook_filter, codebook_summary
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.notes import NoteList

_SIZE = (520, 360)


def load_codebook(parent: QWidget, session: Session) -> None:
    """Let a person choose a codebook file, see what it would change, and take it."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Load a codebook"), str(session.project.path.parent), codebook_filter()
    )
    if name:
        show_codebook_file(parent, session, Path(name))


def show_codebook_file(parent: QWidget, session: Session, path: Path) -> LoadCodebookDialog:
    """Show what a codebook file would change, and take it if the person says so."""
    dialog = LoadCodebookDialog(parent, session, path)
    dialog.open()
    return dialog


class LoadCodebookDialog(QDialog):
    """What a file holds against the codebook of the project; loading it is one step of undo."""

    def __init__(self, parent: QWidget, session: Session, path: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Load codebook {file}").format(file=path.name))
        self._session = session
        self._path = path
        self.summary = PlainLabel(tr("Reading the file…"))
        self.notes = NoteList(self)
        self.buttons = QDialogButtonBox(self)
        self.take = self.buttons.addButton(
            tr("&Load as a new version"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setEnabled(False)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.load)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        for widget in (self.summary, self.notes, self.buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.notes, 1)
        dress(self)
        self.resize(*_SIZE)
        known = session.codebook
        session.jobs.start(lambda: look_at_codebook(path, known), self._show, self._show_failure)

    def load(self) -> None:
        """Take the file; the dialog stays until that is written."""
        self.take.setEnabled(False)
        self._session.submit(
            load_file,
            self._path,
            then=lambda _: self.accept(),
            otherwise=lambda _: self.take.setEnabled(True),
        )

    def _show(self, look: CodebookLook) -> None:
        self.summary.setText(codebook_summary(look.codebook))
        for text, ids in (
            (tr("New: {codes}"), look.new),
            (tr("Changed: {codes}"), look.changed),
            (tr("Retired, their codings stay: {codes}"), look.gone),
        ):
            if ids:
                self.notes.add_text(text.format(codes=", ".join(ids)))
        if not (look.new or look.changed or look.gone):
            self.notes.add_text(tr("All codes are as the project has them."))
        for message_id, values in look.warnings:
            self.notes.add_warning(message_id, values)
        self.take.setEnabled(True)

    def _show_failure(self, error: BaseException) -> None:
        self.summary.setText(tr("This file cannot be loaded."))
        self.notes.add_error(error)

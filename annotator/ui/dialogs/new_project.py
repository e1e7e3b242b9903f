"""Ask what a new project shall be like."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.services.codebook_files import CodebookLook, look_at_codebook
from annotator.ui.dialogs.codebook_words import codebook_filter, codebook_summary
from annotator.ui.dialogs.file_names import file_name_of
from annotator.ui.dialogs.path_field import PathField
from annotator.ui.i18n import tr
from annotator.ui.jobs import Jobs
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.latest import AnyLatest
from annotator.ui.widgets.look import GAP, MARGIN, dress
from annotator.ui.widgets.notes import NoteList

_SUFFIX = ".anno"
_SIZE = (560, 420)
_CHECKED_AFTER = 300  # milliseconds without a key before a codebook file is read


@dataclass(frozen=True, slots=True)
class NewProject:
    """What a person wants; `codebook` is None for the one that comes with the program."""

    path: Path
    title: str
    codebook: Path | None


def ask_new_project(parent: QWidget) -> NewProject | None:
    """Ask what a new project shall be like; return None if the person thinks better of it."""
    dialog = NewProjectDialog(parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    wanted = dialog.wanted() if accepted else None
    dialog.close_jobs()
    dialog.deleteLater()
    return wanted


class NewProjectDialog(QDialog):
    """Title, folder, file name and codebook; a file is checked as soon as it is chosen."""

    def __init__(self, parent: QWidget, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New project"))
        self._jobs = Jobs(self)
        self._checking = AnyLatest(self, self._jobs, delay=_CHECKED_AFTER)
        self._looked: Path | None = None
        self._named_by_hand = False
        self.name = QLineEdit(self)
        self.folder = PathField(self, self._choose_folder)
        self.file = QLineEdit(self)
        self.own = Check(tr("Take the codebook from a &file"), self)
        self.codebook = PathField(self, self._choose_codebook)
        self.notes = NoteList(self)
        self.problem = PlainLabel(parent=self, danger=True)
        self.buttons = QDialogButtonBox(self)
        self.create_button = self.buttons.addButton(
            tr("&Create"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self.folder.line.setText(str(folder or _documents_folder()))
        self.name.setText(tr("My study"))
        self.name.selectAll()
        self._show_codebook()

    def wanted(self) -> NewProject:
        """Return what the fields say."""
        return NewProject(self._path(), self.name.text().strip(), self._own_codebook())

    def close_jobs(self) -> None:
        """Wait for a check that still runs."""
        self._jobs.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say no, as the Cancel button does."""
        self.reject()
        super().closeEvent(event)

    # -- what the fields say

    def _path(self) -> Path:
        name = self.file.text().strip()
        if not name.endswith(_SUFFIX):
            name += _SUFFIX
        return Path(self.folder.text()).expanduser() / name

    def _own_codebook(self) -> Path | None:
        chosen = self.codebook.text()
        return Path(chosen).expanduser() if self.own.isChecked() and chosen else None

    def _why_not(self) -> str:
        """Return why this project cannot be created, or nothing."""
        path = self._path()
        if not self.name.text().strip():
            return tr("Give the project a title.")
        if path.name == _SUFFIX:
            return tr("Give the file a name.")
        if not path.parent.is_dir():
            return tr("There is no such folder.")
        if path.exists():
            return tr("A file of that name is there already.")
        if self.own.isChecked() and self._own_codebook() is None:
            return tr("Choose a codebook file.")
        if self.own.isChecked() and self._looked != self._own_codebook():
            return tr("The codebook file must be one that can be read.")
        return ""

    def _show_possible(self) -> None:
        why = self._why_not()
        self.problem.setText(why)
        self.create_button.setEnabled(not why)

    # -- the codebook

    def _show_codebook(self) -> None:
        self.codebook.setEnabled(self.own.isChecked())
        self._looked = None
        self.notes.clear()
        path = self._own_codebook()
        if path is not None:
            self._checking.ask(lambda: _look(path), self._take_look)
        else:
            self._checking.forget()
            if not self.own.isChecked():
                self.notes.add_text(tr("The codebook that comes with the program."))
        self._show_possible()

    def _take_look(self, found: tuple[Path, CodebookLook | UserError]) -> None:
        path, look = found
        self.notes.clear()
        if isinstance(look, UserError):
            self.notes.add_error(look)
        else:
            self._looked = path
            self.notes.add_text(codebook_summary(look.codebook))
            for message_id, values in look.warnings:
                self.notes.add_warning(message_id, values)
        self._show_possible()

    # -- what the person does

    def _choose_folder(self) -> str:
        return QFileDialog.getExistingDirectory(
            self, tr("Folder of the project"), self.folder.text()
        )

    def _choose_codebook(self) -> str:
        start = self.codebook.text() or self.folder.text()
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a codebook"), start, codebook_filter()
        )
        return name

    def _take_title(self) -> None:
        if not self._named_by_hand:
            self.file.setText(file_name_of(self.name.text()) + _SUFFIX)
        self._show_possible()

    def _take_file_name(self) -> None:
        self._named_by_hand = True

    # -- building

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Title"), self.name)
        form.addRow(tr("F&older"), self.folder)
        form.addRow(tr("File &name"), self.file)
        form.addRow(tr("Codebook"), self.own)
        form.addRow("", self.codebook)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addLayout(form)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.name.setAccessibleName(tr("Title"))
        self.file.setAccessibleName(tr("File name"))
        self.folder.set_name(tr("Folder"))
        self.codebook.set_name(tr("Codebook file"))
        dress(self)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._take_title)
        self.file.textEdited.connect(self._take_file_name)
        self.file.textChanged.connect(self._show_possible)
        self.folder.changed.connect(self._show_possible)
        self.codebook.changed.connect(self._show_codebook)
        self.own.toggled.connect(self._show_codebook)
        self.own.clicked.connect(
            lambda checked: checked and QTimer.singleShot(0, self.codebook.setFocus)
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


def _look(path: Path) -> tuple[Path, CodebookLook | UserError]:
    """Read a codebook file; what is wrong with it is an answer too."""
    try:
        return path, look_at_codebook(path)
    except UserError as error:
        return path, error


def _documents_folder() -> Path:
    places = QStandardPaths.StandardLocation
    found = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
    return found if found.is_dir() else Path.home()

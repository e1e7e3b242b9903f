"""Import documents: choose files, look at their encodings, see what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import Cancelled
from annotator.domain.progress import Progress
from annotator.services.documents import ImportReport, import_files
from annotator.services.previews import ENCODINGS, files_in
from annotator.services.project import Project
from annotator.ui.dialogs.import_files import CHARACTERS, ENCODING, FILE, REMARK, FileModel
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress, make_plain_list
from annotator.ui.widgets.notes import NoteList
from annotator.ui.widgets.row_delegate import row_height

_SIZE = (820, 560)


def ask_import(parent: QWidget, session: Session, paths: Iterable[Path] = ()) -> ImportDialog:
    """Let a person import files; `paths` are files and folders to begin with."""
    dialog = ImportDialog(parent, session)
    dialog.add(paths)
    dialog.open()
    return dialog


class ImportDialog(QDialog):
    """The files with their encodings and a preview; then what became of them.

    Importing is one step of undo. A file that cannot be read does not keep the others out.
    """

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(tr("Import documents"))
        self._session = session
        self.model = FileModel(self, session.jobs)
        self.list = QTableView(self)
        self.preview = QPlainTextEdit(self)
        self.encoding = QComboBox(self)
        self.for_all = QPushButton(tr("Use for &all files"), self)
        self.files = QPushButton(tr("Add &files…"), self)
        self.folder = QPushButton(tr("Add f&older…"), self)
        self.remove = QPushButton(tr("&Take off the list"), self)
        self.summary = PlainLabel(parent=self, dim=True)
        self.results = NoteList(self)
        self.pages = QStackedWidget(self)
        self.buttons = QDialogButtonBox(self)
        self.start = self.buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._set_up_list()
        self._lay_out()
        self._connect()
        self._show_current()

    # -- what the person does

    def add(self, paths: Iterable[Path]) -> None:
        """Add files, and the text files of folders."""
        wanted = list(paths)
        if wanted:
            self._session.jobs.start(lambda: files_in(wanted), self._take_files)

    def rows(self) -> list[int]:
        """Return the selected rows in order."""
        return sorted(index.row() for index in self.list.selectionModel().selectedRows())

    def run(self) -> None:
        """Import what is on the list."""
        files, encodings = list(self.model.files), dict(self.model.encodings)
        project = self._session.project
        self.start.setEnabled(False)

        def work(progress: Progress) -> ImportReport | None:
            return _import(project, files, encodings, progress)

        self._session.jobs.start_long(
            tr("Importing documents…"), work, self._take_report, self._take_failure
        )

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Add files"), self._folder(), tr("Texts (*.txt);;All files (*)")
        )
        self.add(map(Path, names))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Add a folder"), self._folder())
        self.add([Path(name)] if name else [])

    def _folder(self) -> str:
        files = self.model.files
        return str(files[-1].parent if files else self._session.project.path.parent)

    def _set_encoding(self) -> None:
        self.model.set_encoding(self.rows(), self.encoding.currentData() or None)

    def _set_for_all(self) -> None:
        rows = range(len(self.model.files))
        self.model.set_encoding(rows, self.encoding.currentData() or None)

    def _remove_selected(self) -> None:
        self.model.remove(self.rows())
        if self.model.files:
            self.list.selectRow(0)
        self._show_current()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add files that are dropped here."""
        urls = event.mimeData().urls()
        self.add(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    # -- what is shown

    def _take_files(self, files: list[Path]) -> None:
        was_empty = not self.model.files
        self.model.add(files)
        if was_empty and self.model.files:
            self.list.selectRow(0)

    def _show_current(self) -> None:
        """Show the beginning of the file that the cursor is on, and what it could be in."""
        rows = self.rows()
        seen = self.model.preview(rows[0]) if rows else None
        for widget in (self.encoding, self.for_all, self.remove):
            widget.setEnabled(bool(rows))
        # What is being read anew stays on screen until it is read: the text would flicker.
        if seen is not None or not rows:
            self._show_text(seen.start if seen else "")
            self._offer_encodings(seen.candidates if seen else ())
        self._tell_summary()

    def _show_text(self, text: str) -> None:
        if self.preview.toPlainText() != text:
            self.preview.setPlainText(text)

    def _offer_encodings(self, candidates: Iterable[str]) -> None:
        rows = self.rows()
        said = self.model.encodings.get(self.model.files[rows[0]], "") if rows else ""
        self.encoding.clear()
        self.encoding.addItem(tr("As it seems to be"), "")
        for codec in dict.fromkeys([*candidates, *ENCODINGS, *filter(None, [said])]):
            self.encoding.addItem(codec, codec)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(said)))

    def _tell_summary(self) -> None:
        files, problems = len(self.model.files), self.model.problems()
        words = tr("%n file(s)", "", files)
        if problems:
            words += "  ·  " + tr("%n cannot be imported", "files", problems)
        if not self.model.is_complete:
            words += "  ·  " + tr("looking at them…")
        self.summary.setText(words if files else tr("Add files, or drop them here."))
        self.start.setEnabled(files > problems)

    def _take_report(self, report: ImportReport | None) -> None:
        if report is None:
            self._tell_summary()
            return
        counts = Counter(id_ for one in report.imported for id_, _ in one.warnings)
        known = counts["document.already_there"]
        self.results.add_text(tr("%n document(s) imported", "", len(report.imported) - known))
        if known:
            self.results.add_text(tr("%n text(s) were there already", "", known))
        for _, error in report.failed:
            self.results.add_error(error)
        for one in report.imported:
            for message_id, values in one.warnings:
                self.results.add_warning(message_id, values)
        self._show_results()
        if self._session.document_id is None and report.imported:
            self._session.set_document(report.imported[0].document_id)

    def _take_failure(self, error: BaseException) -> None:
        self.results.add_text(tr("Nothing was imported."))
        self.results.add_error(error)
        self._show_results()

    def _show_results(self) -> None:
        self.pages.setCurrentWidget(self.results)
        self.start.hide()
        self.summary.hide()
        self.close_button.setText(tr("&Close"))
        self.close_button.setFocus()

    # -- building

    def _set_up_list(self) -> None:
        make_plain_list(self.list)
        self.list.setObjectName("boxed")
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Files"))
        self.list.verticalHeader().setDefaultSectionSize(row_height(self) - 4)
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)
        em = self.fontMetrics().horizontalAdvance("汉")
        for column, width in ((FILE, 18), (ENCODING, 8), (CHARACTERS, 8)):
            header.resizeSection(column, width * em)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("Beginning of the file"))
        self.encoding.setAccessibleName(tr("Encoding"))

    def _lay_out(self) -> None:
        page = QWidget(self)
        above, beside = QHBoxLayout(), QHBoxLayout()
        read_as = PlainLabel(tr("Read as"))
        read_as.setWordWrap(False)
        for row, widgets in (
            (above, (self.files, self.folder, self.remove)),
            (beside, (read_as, self.encoding, self.for_all)),
        ):
            row.setSpacing(GAP)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addLayout(above)
        inside.addWidget(self.list, 3)
        inside.addLayout(beside)
        inside.addWidget(self.preview, 2)
        self.pages.addWidget(page)
        self.pages.addWidget(self.results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.buttons)
        dress(self)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.files.clicked.connect(self._choose_files)
        self.folder.clicked.connect(self._choose_folder)
        self.remove.clicked.connect(self._remove_selected)
        self.encoding.activated.connect(self._set_encoding)
        self.for_all.clicked.connect(self._set_for_all)
        self.list.selectionModel().selectionChanged.connect(self._show_current)
        self.model.looked.connect(self._show_current)
        self.buttons.accepted.connect(self.run)
        self.buttons.rejected.connect(self.reject)
        for button in (self.files, self.folder, self.remove, self.for_all):
            button.setAutoDefault(False)


def _import(
    project: Project, files: list[Path], encodings: dict[Path, str], progress: Progress
) -> ImportReport | None:
    """Import files on the writer thread; return None if the person stopped it."""
    try:
        return project.run(
            import_files, files, encodings=encodings, partial=True, progress=progress
        )
    except Cancelled:
        return None

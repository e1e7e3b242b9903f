"""Puts the document in the reading pane onto paper: into a PDF file, or onto a printer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QDate, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from annotator.domain.errors import Cancelled
from annotator.domain.progress import Progress
from annotator.ui.i18n import tr
from annotator.ui.paper.document_pages import DocumentPages, page_numbers
from annotator.ui.paper.document_values import Page, Paper, PaperDocument, page_of_size
from annotator.ui.paper.writing import draw_page, write_pdf
from annotator.ui.reader.document import CodeStyle
from annotator.ui.reader.marks import PENDING
from annotator.ui.widgets.naming import code_faces

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_SHOWN_AFTER = 500  # milliseconds before the progress of printing appears


def paper_document(window: MainWindow) -> PaperDocument:
    """Return what is in the reading pane, with its codings as they are shown, for printing.

    Raises:
        RuntimeError: no document is open.
    """
    session, view = window.session, window.view
    if view.loaded is None or not view.reader.has_document:
        raise RuntimeError("no document is open")
    scene = view.reader.scene
    marks = scene.codings.marks()
    faces = session.read(code_faces).values()
    date = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    facts = [
        session.coder.name if session.coder else "",
        tr("Round {name}").format(name=session.round.name),
        tr("codebook version {version}").format(version=session.codebook.version),
        date,
    ]
    return PaperDocument(
        view.loaded.title,
        [fact for fact in facts if fact],
        scene.document,
        # What waits for the disk is a coding like any other on paper.
        replace(marks, flags=marks.flags & np.uint8(0xFF ^ PENDING)),
        {face.id: CodeStyle(face.id, face.name, face.color) for face in faces},
        scene.appearance,
    )


def usual_paper() -> Paper:
    """Return the paper that is usual where the person is."""
    is_metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return Paper.A4 if is_metric else Paper.LETTER


def ask_pdf(window: MainWindow) -> QFileDialog | None:
    """Ask for a file, without waiting for the answer, and write the document there as PDF."""
    loaded = window.view.loaded
    if loaded is None:
        window.status.tell(tr("Open a document first."))
        return None
    dialog = QFileDialog(window, tr("Save the document as PDF"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(tr("PDF (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setDirectory(str(window.session.project.path.parent))
    dialog.selectFile(f"{Path(loaded.head.name).stem}.pdf")
    document = paper_document(window)
    dialog.fileSelected.connect(lambda path: save_pdf(window, document, Path(path)))
    dialog.open()
    return dialog


def save_pdf(window: MainWindow, document: PaperDocument, path: Path) -> None:
    """Write a document as PDF in a job, and say how it went."""
    paper = usual_paper()

    def work(progress: Progress) -> int | None:
        try:
            return write_pdf(document, path, paper, progress)
        except Cancelled:
            return None

    def written(pages: int | None) -> None:
        words = tr("Nothing was written.")
        if pages is not None:
            words = tr("%n page(s) written to {file}.", "", pages).format(file=path.name)
        window.status.tell(words)

    window.session.jobs.start_long(
        tr("Writing {file}…").format(file=path.name), work, written, window.session.failed.emit
    )


def ask_printer(window: MainWindow) -> QPrintDialog | None:
    """Ask for a printer, without waiting for the answer, and print the document there."""
    if window.view.loaded is None:
        window.status.tell(tr("Open a document first."))
        return None
    document = paper_document(window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.accepted.connect(lambda: print_on(window, document, printer))
    dialog.show()
    return dialog


def print_on(window: MainWindow, document: PaperDocument, printer: QPrinter) -> None:
    """Lay a document out in a job, then print it page by page."""
    printer.setFullPage(True)
    page = _page_of(printer)

    def work(progress: Progress) -> DocumentPages | None:
        try:
            return DocumentPages(document, page, progress)
        except Cancelled:
            return None

    def print_pages(pages: DocumentPages | None) -> None:
        if pages is not None:
            Printing(window, printer, pages)

    window.session.jobs.start_long(
        tr("Laying out {name}…").format(name=document.title),
        work,
        print_pages,
        window.session.failed.emit,
    )


def _page_of(printer: QPrinter) -> Page:
    rect = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    return page_of_size(rect.width(), rect.height())


class Printing(QObject):
    """Prints pages one by one while the window goes on; deletes itself at the end.

    A printer belongs to the thread of the window, so this is no job.
    """

    def __init__(self, window: MainWindow, printer: QPrinter, pages: DocumentPages) -> None:
        super().__init__(window)
        self._window, self._printer, self._pages = window, printer, pages
        self._numbers = list(page_numbers(pages, printer.fromPage(), printer.toPage()))
        self._done = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._print_one)
        self._dialog = QProgressDialog(
            tr("Printing…"), tr("Cancel"), 0, len(self._numbers), window
        )
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(_SHOWN_AFTER)
        self._dialog.canceled.connect(self._cancel)
        if self._painter.begin(printer):
            self._timer.start(0)
        else:
            self._end(tr("The printer does not answer. Nothing was printed."))

    def _print_one(self) -> None:
        if self._done == len(self._numbers):
            self._end(tr("%n page(s) sent to the printer.", "", self._done))
            return
        number = self._numbers[self._done]
        draw_page(self._pages, self._printer, self._painter, number, is_first=self._done == 0)
        self._done += 1
        self._dialog.setValue(self._done)

    def _cancel(self) -> None:
        self._printer.abort()
        self._end(tr("Printing was stopped."))

    def _end(self, words: str) -> None:
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()
        # Closing a progress dialog counts as cancelling it.
        self._dialog.canceled.disconnect(self._cancel)
        self._dialog.close()
        self._dialog.deleteLater()
        self._window.status.tell(words)
        self.deleteLater()

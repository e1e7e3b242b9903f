"""Writes pages into a PDF file, or onto a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from annotator.domain.progress import Progress, silent
from annotator.formats.codings.new_file import new_file, write
from annotator.ui.paper.document_pages import DocumentPages
from annotator.ui.paper.document_values import (
    PIXELS_PER_INCH,
    Paper,
    PaperDocument,
    page_of,
)

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_DOTS_PER_INCH = 1200


def write_pdf(
    document: PaperDocument, path: Path, paper: Paper = Paper.A4, progress: Progress = silent
) -> int:
    """Write a document into a PDF file and return the number of pages; runs on any thread.

    A file of that name is replaced when everything has been written, and not before.

    Raises:
        UserError: the file cannot be written.
        Cancelled: the person had enough; nothing was written.
    """
    pages = DocumentPages(document, page_of(paper), progress)
    with new_file(path, overwrite=True) as file:
        write(file, pdf_of(pages, paper, progress), path.name)
    return len(pages)


def pdf_of(pages: DocumentPages, paper: Paper, progress: Progress = silent) -> bytes:
    """Return pages as a PDF file.

    Raises:
        Cancelled: the person had enough.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(_SIZES[paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(pages.paper.title)
    painter = QPainter(writer)
    try:
        for number in range(len(pages)):
            progress(number, len(pages))
            draw_page(pages, writer, painter, number, is_first=number == 0)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def draw_page(
    pages: DocumentPages,
    device: QPagedPaintDevice,
    painter: QPainter,
    number: int,
    *,
    is_first: bool,
) -> None:
    """Draw a page onto a device, on a new sheet unless it is the first."""
    if not is_first:
        device.newPage()
    scale = device.logicalDpiX() / PIXELS_PER_INCH
    painter.save()
    painter.scale(scale, scale)
    pages.draw(painter, number)
    painter.restore()

"""Saving the document as PDF, and printing it, from the window."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from annotator.domain.span import Span
from annotator.ui.dialogs.print_document import ask_pdf, ask_printer, paper_document, print_on
from tests.ui.conftest import all_saved


@pytest.fixture
def window(open_window, demo_copy):
    return open_window(demo_copy, coder="coder-a", document="000")


def words_of(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in pdf]
    pdf.close()
    return "".join("".join(pages).split())


def test_the_document_is_written_with_who_coded_it_and_when(window, qtbot, tmp_path):
    dialog = ask_pdf(window)
    assert isinstance(dialog, QFileDialog)
    path = tmp_path / "000.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(path.exists, timeout=10_000)
    words = words_of(path)
    assert "coder-a" in words
    assert f"Round{window.session.round.name}" in words
    assert "Codes" in words
    text = "".join(window.view.reader.text.split())
    assert text[40:60] in words


def test_a_coding_that_waits_for_the_disk_is_printed_like_any_other(window, qtbot):
    window.view.reader.select(Span(10, 20))
    window.view.work.apply(window.session.codebook.codes[0].id)
    document = paper_document(window)
    assert len(document.marks) == len(window.view.reader.scene.codings)
    assert not (document.marks.flags & 2).any()
    all_saved(qtbot, window)


def test_printing_sends_the_pages_that_were_asked_for(window, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(path))
    printer.setFromTo(2, 3)
    print_on(window, paper_document(window), printer)
    qtbot.waitUntil(lambda: path.exists() and path.stat().st_size > 1000, timeout=10_000)
    pdf = pypdfium2.PdfDocument(path)
    assert len(pdf) == 2
    pdf.close()
    assert "Page2of" in words_of(path)


def test_a_print_dialog_is_asked_first(window):
    dialog = ask_printer(window)
    assert isinstance(dialog, QPrintDialog)
    dialog.reject()


def test_without_a_document_there_is_nothing_to_print(open_window, demo_copy):
    window = open_window(demo_copy)
    window.session.set_document(None)
    if window.view.loaded is None:
        assert ask_pdf(window) is None
        assert ask_printer(window) is None

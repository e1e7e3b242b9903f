"""Saves reports as files: asks where, writes in the background, says that it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.formats.codings.new_file import new_file, write
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.formats.reports.document import ReportDocument
    from annotator.ui.session import Session

SUFFIXES = ("html", "docx", "xlsx")


def format_name(suffix: str) -> str:
    """Return what a format is called where one is chosen."""
    return {
        "html": tr("Web page (*.html)"),
        "docx": tr("Word document (*.docx)"),
        "xlsx": tr("Excel workbook (*.xlsx)"),
    }[suffix]


def ask_and_save_document(
    parent: QWidget,
    session: Session,
    name: str,
    suffix: str,
    make: Callable[[Progress], ReportDocument],
) -> QFileDialog:
    """Ask for a file, without waiting for the answer; `make` makes what is written there.

    It is called on a worker thread; its progress is shown, and it can be cancelled.
    """
    dialog = QFileDialog(parent, tr("Save report"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(format_name(suffix))
    dialog.setDefaultSuffix(suffix)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setDirectory(str(session.project.path.parent))
    dialog.selectFile(f"{name}.{suffix}")

    def save(path: str) -> None:
        session.jobs.start_long(
            tr("Saving the report…"),
            lambda progress: save_document(make(progress), Path(path)),
            lambda _: None,
        )

    dialog.fileSelected.connect(save)
    dialog.open()
    return dialog


def save_document(document: ReportDocument, path: Path) -> None:
    """Write a report; the suffix decides how. Replaces what is there.

    Raises:
        UserError: the file cannot be written.
    """
    from annotator.formats.reports import WRITERS

    data = WRITERS[path.suffix.lower().removeprefix(".")](document)
    with new_file(path, overwrite=True) as file:
        write(file, data, path.name)

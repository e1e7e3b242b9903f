"""The table of figures as text: for the clipboard and as a file."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator import __version__
from annotator.formats.codings.new_file import new_file, write
from annotator.ui.compare.figures import (
    Column,
    Figure,
    columns_of,
    lines_by_column,
    value_of,
)
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.naming import CodeFace, face_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.services.comparison.report import Line, Report

_BOM = b"\xef\xbb\xbf"


def table_rows(report: Report, faces: Mapping[str, CodeFace]) -> list[list[str]]:
    """Return the head and a row per code: every figure of every unit, in full precision.

    A figure that is undefined is empty; `notes` says why, and which rest on few units. The
    columns' names are the same in every language.
    """
    columns = columns_of(report.settings)
    lines = lines_by_column(report.lines)
    rows = [["code", "code_path", *map(_column_name, columns), "notes"]]
    for code, _ in report.material.codebook.walk():
        own = [lines[code.id, column.measure, column.unit] for column in columns]
        cells = [
            _cell(value_of(line, column.figure)) for line, column in zip(own, columns, strict=True)
        ]
        notes = dict.fromkeys(
            note
            for line, column in zip(own, columns, strict=True)
            if column.figure is Figure.COEFFICIENT
            for note in _notes(line, column)
        )
        rows.append([code.id, face_of(faces, code.id).path, *cells, "; ".join(notes)])
    return rows


def as_tsv(rows: list[list[str]]) -> str:
    """Return rows with tabs between the cells, as spreadsheets take them from the clipboard."""
    return _written(rows, "\t", "\n")


def copy_rows(rows: list[list[str]]) -> None:
    """Put rows on the clipboard, with tabs between the cells."""
    QGuiApplication.clipboard().setText(as_tsv(rows))


def ask_and_save(
    parent: QWidget, session: Session, name: str, suffix: str, rows: list[list[str]]
) -> None:
    """Ask for a file, without waiting for the answer, and write rows there as CSV or XLSX."""
    dialog = QFileDialog(parent, tr("Save the figures"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {"csv": tr("Tables (*.csv)"), "xlsx": tr("Excel workbooks (*.xlsx)")}
    dialog.setNameFilter(filters[suffix])
    dialog.setDefaultSuffix(suffix)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setDirectory(str(session.project.path.parent))
    dialog.selectFile(f"{name}.{suffix}")
    save_rows = save_csv if suffix == "csv" else save_xlsx

    def save(path: str) -> None:
        session.jobs.start(lambda: save_rows(rows, Path(path)), lambda _: None)

    dialog.fileSelected.connect(save)
    dialog.open()


def save_xlsx(rows: list[list[str]], path: Path) -> None:
    """Write rows as a workbook; a column of numbers is written as numbers.

    Raises:
        UserError: the file cannot be written.
    """
    from annotator.formats.reports import WRITERS
    from annotator.formats.reports.document import Cell, Column, ReportDocument, Table

    head, *body = rows
    numeric = [
        at > 0 and all(not row[at] or _number(row[at]) is not None for row in body)
        for at in range(len(head))
    ]
    columns = [
        Column(name, is_number=is_number) for name, is_number in zip(head, numeric, strict=True)
    ]
    cells: list[list[Cell]] = [
        [
            _number(cell) if is_number else cell
            for cell, is_number in zip(row, numeric, strict=True)
        ]
        for row in body
    ]
    document = ReportDocument(
        path.stem,
        "",
        "en",
        datetime.now().astimezone().replace(microsecond=0),
        f"Annotator {__version__}",
        [Table(path.stem[:31], path.stem, columns, cells)],
    )
    data = WRITERS["xlsx"](document)
    with new_file(path, overwrite=True) as file:
        write(file, data, path.name)


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None


def save_csv(rows: list[list[str]], path: Path) -> None:
    """Write rows as CSV: UTF-8 with BOM, CRLF row ends; replaces what is there.

    Raises:
        UserError: the file cannot be written.
    """
    with new_file(path, overwrite=True) as file:
        write(file, _BOM + _written(rows, ",", "\r\n").encode("utf-8"), path.name)


def _written(rows: list[list[str]], delimiter: str, row_end: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=row_end).writerows(rows)
    return out.getvalue()


def _column_name(column: Column) -> str:
    figure = column.measure if column.figure is Figure.COEFFICIENT else str(column.figure)
    return f"{figure}/{column.unit}"


def _cell(value: float | None) -> str:
    return "" if value is None else repr(value)


def _notes(line: Line, column: Column) -> list[str]:
    return [f"{_column_name(column)}: {id_.removeprefix('agreement.')}" for id_ in line.warnings]

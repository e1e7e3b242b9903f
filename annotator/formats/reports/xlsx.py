"""The tables of a report as a workbook: a sheet each, numbers as numbers, texts never formulas."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from annotator.formats.reports.document import (
    Bullets,
    Cell,
    Citations,
    Column,
    Heading,
    Paragraph,
    ReportDocument,
    Table,
    shown,
)

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NAME_MOST = 31
_CELL_MOST = 32_767  # characters
_WIDTHS = (8, 60)  # of columns, in characters


def write_xlsx(report: ReportDocument) -> bytes:
    """Return the tables of a report as a workbook.

    The first sheet holds what is said around the tables; each of the others is one table, heads
    in its first row. A figure that is undefined is an empty cell.
    """
    from xlsxwriter import Workbook

    out = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(out, options) as book:
        created = report.created.replace(tzinfo=None)
        book.set_properties({"title": report.title, "author": report.program, "created": created})
        names = _sheet_names([report.title, *(table.name for table in report.tables)])
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        _write_text(book.add_worksheet(names[0]), _lines(report, names[1:]), bold)
        for name, table in zip(names[1:], report.tables, strict=True):
            _write_table(book, book.add_worksheet(name), table, bold)
    return out.getvalue()


def _lines(report: ReportDocument, names: list[str]) -> Iterable[tuple[str, bool]]:
    """Yield what the first sheet says, line by line, and whether it is a heading."""
    yield report.title, True
    yield report.subtitle, False
    yield f"{report.created:%Y-%m-%d %H:%M} · {report.program}", False
    sheets = iter(names)
    for block in report.blocks:
        match block:
            case Heading(text=text):
                yield text, True
            case Paragraph(text=text):
                yield text, False
            case Bullets(items=items):
                yield from ((f"• {item}", False) for item in items)
            case Table():
                yield f"{next(sheets)}: {block.caption}", False
                yield from ((note, False) for note in block.notes)
            case Citations(heading=heading, items=items):
                yield heading, True
                yield from ((item, False) for item in items)
            case _:
                pass  # pictures stay in the other formats


def _write_text(sheet: Worksheet, lines: Iterable[tuple[str, bool]], bold: Format) -> None:
    sheet.set_column(0, 0, 120)
    for row, (text, is_heading) in enumerate(lines):
        sheet.write_string(row, 0, text[:_CELL_MOST], bold if is_heading else None)


def _write_table(book: Workbook, sheet: Worksheet, table: Table, bold: Format) -> None:
    formats = [_format(book, column) for column in table.columns]
    for number, column in enumerate(table.columns):
        sheet.write_string(0, number, column.head[:_CELL_MOST], bold)
        sheet.set_column(number, number, _width(table, number))
    for row, cells in enumerate(table.rows, start=1):
        for number, cell in enumerate(cells):
            _write_cell(sheet, row, number, cell, formats[number])
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)


def _write_cell(sheet: Worksheet, row: int, number: int, cell: Cell, form: Format | None) -> None:
    if isinstance(cell, str):
        sheet.write_string(row, number, cell[:_CELL_MOST])
    elif cell is not None:
        sheet.write_number(row, number, cell, form)


def _format(book: Workbook, column: Column) -> Format | None:
    if column.decimals is None and not column.is_percent:
        return None
    places = "." + "0" * column.decimals if column.decimals else ""
    return book.add_format({"num_format": f"0{places}%" if column.is_percent else f"0{places}"})


def _width(table: Table, number: int) -> int:
    column = table.columns[number]
    # An ideograph is twice as wide as a letter.
    longest = max(
        (
            _columns(text)
            for text in [column.head, *(shown(r[number], column) for r in table.rows)]
        ),
        default=0,
    )
    return min(max(longest + 2, _WIDTHS[0]), _WIDTHS[1])


def _columns(text: str) -> int:
    return sum(2 if ord(character) >= 0x2E80 else 1 for character in text)


def _sheet_names(wanted: Iterable[str]) -> list[str]:
    """Return names that a workbook takes: short, without marks of references, no two alike."""
    names: list[str] = []
    for name in wanted:
        base = _FORBIDDEN.sub(" ", name).strip("' ") or "Sheet"
        short, number = base[:_NAME_MOST], 1
        taken = {known.casefold() for known in names} | {"history"}
        while short.strip("' ").casefold() in taken:
            number += 1
            end = f" ({number})"
            short = base[: _NAME_MOST - len(end)] + end
        names.append(short.strip("' "))
    return names

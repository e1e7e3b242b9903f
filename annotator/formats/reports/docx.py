"""Reports as Word files: tables whose heads repeat, pictures at 300 dpi with alternative text."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from annotator.formats.reports.document import (
    Bullets,
    Citations,
    Heading,
    Paragraph,
    Picture,
    ReportDocument,
    Table,
    is_numeric,
    shown,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.table import _Cell, _Row
    from docx.text.paragraph import Paragraph as WordParagraph
    from docx.text.run import Run

_LATIN = "Calibri"
_EAST_ASIAN = {"zh-TW": "Microsoft JhengHei", "ja": "Yu Gothic"}
_SIMPLIFIED = "Microsoft YaHei"
_WIDEST = 16.5  # centimetres between the margins
_PIXELS = 96 / 2.54  # a centimetre, as pictures are drawn
_TINT = "F1F3F5"
_TEXT, _NUMBER, _HEAD, _NUMBER_HEAD = (
    "Table Text",
    "Table Number",
    "Table Head",
    "Table Head Number",
)
_STYLES = (
    (_TEXT, False, False),
    (_NUMBER, False, True),
    (_HEAD, True, False),
    (_NUMBER_HEAD, True, True),
)


def write_docx(report: ReportDocument) -> bytes:
    """Return a report as a Word file (Office Open XML)."""
    import docx

    document = docx.Document()
    _prepare(document, report)
    document.add_heading(report.title, level=0)
    document.add_paragraph(report.subtitle)
    document.add_paragraph(f"{report.created:%Y-%m-%d %H:%M} · {report.program}")
    for block in report.blocks:
        match block:
            case Heading():
                document.add_heading(block.text, level=block.level)
            case Paragraph():
                paragraph = document.add_paragraph(block.text)
                if block.is_warning:
                    paragraph.style = document.styles["Intense Quote"]
            case Bullets():
                for item in block.items:
                    document.add_paragraph(item, style="List Bullet")
            case Table():
                _add_table(document, block)
            case Picture():
                _add_picture(document, block)
            case Citations():
                document.add_heading(block.heading, level=1)
                for item in block.items:
                    document.add_paragraph(item, style="List Number")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _prepare(document: Document, report: ReportDocument) -> None:
    """Set page, properties, and fonts that have Chinese: else Word picks one by itself."""
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm((21 - _WIDEST) / 2)
    properties = document.core_properties
    properties.title, properties.author = report.title[:255], report.program[:255]
    properties.language = report.language
    properties.comments = ""
    created = report.created.replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = created
    east = _EAST_ASIAN.get(report.language, _SIMPLIFIED)
    for style in document.styles:
        fonts = style.element.find(f".//{qn('w:rFonts')}")
        if style.name == "Normal" or fonts is not None:
            style.font.name = _LATIN
            own = style.element.rPr.rFonts
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                own.attrib.pop(qn(f"w:{theme}"), None)
            own.set(qn("w:eastAsia"), east)
    document.styles["Normal"].font.size = Pt(10.5)
    for name, is_bold, is_right in _STYLES:
        _add_style(document, name, is_bold=is_bold, is_right=is_right)


def _add_style(document: Document, name: str, *, is_bold: bool, is_right: bool) -> None:
    """Add a style of words in tables, so that a person can change all of them at once."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.size = Pt(9)
    style.font.bold = is_bold
    style.paragraph_format.space_after = Pt(0)
    if is_right:
        style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _add_table(document: Document, table: Table) -> None:
    from docx.enum.table import WD_TABLE_ALIGNMENT

    caption = document.add_paragraph(table.caption, style="Caption")
    caption.paragraph_format.keep_with_next = True
    # All rows at once: adding them one by one takes longer and longer.
    made = document.add_table(rows=1 + len(table.rows), cols=len(table.columns))
    made.style = document.styles["Table Grid"]
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    named = document.styles
    styles = [named[_NUMBER if is_numeric(column) else _TEXT] for column in table.columns]
    head, *rows = made.rows
    for cell, column in zip(head.cells, table.columns, strict=True):
        _fill(cell, column.head, named[_NUMBER_HEAD if is_numeric(column) else _HEAD])
        _tint(cell)
    _repeat_head(head)
    for made_row, row in zip(rows, table.rows, strict=True):
        for cell, value, column, style in zip(
            made_row.cells, row, table.columns, styles, strict=True
        ):
            _fill(cell, shown(value, column), style)
    for note in table.notes:
        _small(document.add_paragraph(note))


def _fill(cell: _Cell, text: str, style: ParagraphStyle) -> None:
    paragraph = cell.paragraphs[0]
    # By its id: python-docx would look the style up anew for each cell, a millisecond each.
    paragraph._p.style = style.style_id  # noqa: SLF001
    paragraph.add_run(text)


def _tint(cell: _Cell) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), _TINT)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 # python-docx offers no shading


def _repeat_head(row: _Row) -> None:
    """Let the first row stand on top of each page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 # nor repeated heads
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    properties.append(head)


def _add_picture(document: Document, picture: Picture) -> None:
    from docx.shared import Cm

    wide = min(_WIDEST, picture.width / _PIXELS)
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run()
    run.add_picture(BytesIO(picture.png), width=Cm(wide))
    _describe(run, picture.alternative)
    _small(document.add_paragraph(picture.caption, style="Caption"))


def _describe(run: Run, text: str) -> None:
    from docx.oxml.ns import qn

    for properties in run._r.iter(qn("wp:docPr")):  # noqa: SLF001 # nor alternative texts
        properties.set("descr", text)


def _small(paragraph: WordParagraph) -> None:
    from docx.shared import Pt

    for run in paragraph.runs:
        run.font.size = Pt(9)

"""Reports written and read back by others."""

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO

import docx
import openpyxl
import pandas as pd
import pytest
from docx.oxml.ns import qn
from lxml import etree, html

from annotator.formats.reports import WRITERS
from annotator.formats.reports.document import (
    Bullets,
    Citations,
    Column,
    Heading,
    Paragraph,
    Picture,
    ReportDocument,
    Table,
    shown,
)

NASTY = '<script>alert("x")</script> & =HYPERLINK("x") 归责'
SVG = b"""<?xml version="1.0" encoding="UTF-8"?>
<svg role="img" width="40" height="20" viewBox="0 0 40 20" xmlns="http://www.w3.org/2000/svg">
<title>A</title><text x="1" y="9">\xe5\xbd\x92\xe8\xb4\xa3</text></svg>"""
# One grey pixel.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6368000000820081770cf5b10000000049454e44ae426082"
)
COLUMNS = [
    Column("Code"),
    Column("α", decimals=3),
    Column("n", is_number=True),
    Column("Prevalence", decimals=1, is_percent=True),
]
ROWS = [
    ("归责", 0.61234567, 22903, 0.0512),
    (NASTY, -0.0004, 3, None),
    ("=1+1", None, 0, 1.0),
    ("+49 123", -0.25, 1, 0.0),
]
TABLE = Table("u-alpha", "Table 1: coefficients", COLUMNS, ROWS, ["a note"])
REPORT = ReportDocument(
    f"Agreement {NASTY}",
    "5 documents · 2 coders",
    "zh-CN",
    datetime(2026, 11, 22, 9, 30),
    "Annotator 0.1.0",
    [
        Heading("By code"),
        Paragraph(f"Words {NASTY}"),
        Paragraph("Take care", is_warning=True),
        Bullets(["one", NASTY]),
        TABLE,
        Heading("More", 2),
        Picture(SVG, PNG, 400, 200, 'A picture "of" <things>', "Figure 1: a picture"),
        Table("u-alpha", "Table 2: another of that name", [Column("x")], [("y",)]),
        Citations("References", ["Krippendorff, K. (2019). Content analysis."]),
    ],
)


@pytest.mark.parametrize(
    ("cell", "column", "expected"),
    [
        (0.61234, Column("", decimals=2), "0.61"),
        (-0.25, Column("", decimals=2), "−0.25"),
        (-0.0004, Column("", decimals=3), "0.000"),
        (0.0512, Column("", decimals=1, is_percent=True), "5.1%"),
        (None, Column("", decimals=1), "—"),
        (22903, Column("", is_number=True), "22,903"),
        ("a-b", Column(""), "a-b"),
        ("2-0", Column("", is_number=True), "2-0"),
    ],
)
def test_figures_are_written_for_people(cell, column, expected):
    assert shown(cell, column) == expected


def test_a_row_that_is_too_long_is_refused():
    with pytest.raises(ValueError, match="cells"):
        Table("x", "y", [Column("a")], [(1, 2)])


def test_a_number_that_is_none_is_refused():
    with pytest.raises(ValueError, match="None"):
        Table("x", "y", [Column("a")], [(float("nan"),)])


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.document_fromstring(WRITERS["html"](REPORT))


def test_a_web_page_holds_every_text_as_it_was_given(page):
    assert page.get("lang") == "zh-CN"
    assert page.findtext(".//h1") == REPORT.title
    assert page.findtext(".//title") == REPORT.title
    assert [node.text for node in page.iter("li")] == ["one", NASTY, REPORT.blocks[-1].items[0]]
    assert page.find(".//p[@class='warning']").text == "Take care"


def test_a_web_page_runs_nothing_and_asks_for_nothing(page):
    assert list(page.iter("script", "link", "iframe", "object", "embed", "img")) == []
    attributes = [(name, value) for node in page.iter() for name, value in node.items()]
    assert not [name for name, _ in attributes if name.lower().startswith("on")]
    names = {"href", "src", "srcset", "action", "xlink:href"}
    assert not [pair for pair in attributes if pair[0].lower() in names]
    style = page.findtext(".//style")
    assert "@import" not in style and "url(" not in style
    policy = page.find(".//meta[@http-equiv]").get("content")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_a_web_page_has_light_dark_and_paper(page):
    style = page.findtext(".//style")
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style
    colors = {
        block: dict(re.findall(r"--(\w+): (#\w+)", text))
        for block, text in zip(("light", "dark"), style.split("@media (prefers"), strict=True)
    }
    from annotator.ui.theme import contrast, parse_color

    for palette in colors.values():
        ground = parse_color(palette["ground"])
        for name in ("ink", "muted", "warn"):
            assert contrast(parse_color(palette[name]), ground) >= 4.5


def test_tables_of_a_web_page_can_be_read_by_pandas():
    tables = pd.read_html(BytesIO(WRITERS["html"](REPORT)), encoding="utf-8")
    assert list(tables[0].columns) == ["Code", "α", "n", "Prevalence"]
    assert tables[0]["α"].tolist() == ["0.612", "0.000", "—", "−0.250"]
    assert tables[0]["Code"].tolist() == [row[0] for row in ROWS]


def test_drawings_stand_inside_a_web_page_with_their_words(page):
    drawing = page.find(".//figure/svg")
    assert drawing.get("aria-label") == 'A picture "of" <things>'
    assert "归责" in drawing.text_content()


@pytest.mark.parametrize(
    "bad",
    [
        b'<svg xmlns="x"><script>1</script></svg>',
        b'<svg xmlns="x" onload="1"></svg>',
        b'<svg xmlns="x"><image href="http://x"/></svg>',
        b"<p>no drawing</p>",
    ],
)
def test_a_drawing_that_could_do_something_is_refused(bad):
    picture = Picture(bad, PNG, 10, 10, "", "")
    with pytest.raises(ValueError, match="shapes"):
        WRITERS["html"](replace(REPORT, blocks=[picture]))


@pytest.fixture(scope="module")
def word():
    return docx.Document(BytesIO(WRITERS["docx"](REPORT)))


def test_a_word_file_holds_every_text_as_it_was_given(word):
    texts = [paragraph.text for paragraph in word.paragraphs]
    assert texts[0] == REPORT.title
    for wanted in (f"Words {NASTY}", "Take care", NASTY, "a note", "Figure 1: a picture"):
        assert wanted in texts
    cells = [[cell.text for cell in row.cells] for row in word.tables[0].rows]
    assert cells[0] == ["Code", "α", "n", "Prevalence"]
    assert cells[1] == ["归责", "0.612", "22,903", "5.1%"]
    assert cells[2] == [NASTY, "0.000", "3", "—"]


def test_heads_of_tables_repeat_on_each_page_of_a_word_file(word):
    for table in word.tables:
        heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
        assert heads[0] and not any(heads[1:])


def test_pictures_of_a_word_file_have_alternative_texts(word):
    described = [node.get("descr") for node in word.element.body.iter(qn("wp:docPr"))]
    assert described == ['A picture "of" <things>']
    assert word.inline_shapes[0].width.cm == pytest.approx(400 / 96 * 2.54, abs=0.01)


def test_a_word_file_names_a_chinese_font(word):
    for name in ("Normal", "Heading 1", "Title"):
        fonts = word.styles[name].element.find(f".//{qn('w:rFonts')}")
        assert fonts.get(qn("w:eastAsia")) == "Microsoft YaHei", name
        assert fonts.get(qn("w:eastAsiaTheme")) is None


def test_numbers_stand_to_the_right_in_a_word_file(word):
    row = word.tables[0].rows[1]
    styles = [cell.paragraphs[0].style for cell in row.cells]
    assert [style.name for style in styles] == ["Table Text"] + ["Table Number"] * 3
    assert str(styles[1].paragraph_format.alignment).startswith("RIGHT")


def test_a_word_file_says_who_made_it_and_when(word):
    properties = word.core_properties
    assert properties.author == "Annotator 0.1.0"
    assert properties.created.replace(tzinfo=None) == REPORT.created
    assert properties.language == "zh-CN"


@pytest.fixture(scope="module")
def book():
    return openpyxl.load_workbook(BytesIO(WRITERS["xlsx"](REPORT)))


def test_each_table_is_a_sheet_with_numbers_as_numbers(book):
    sheet = book["u-alpha"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["Code", "α", "n", "Prevalence"]
    assert rows[1] == ["归责", 0.61234567, 22903, 0.0512]
    assert rows[2] == [NASTY, -0.0004, 3, None]
    assert sheet["B2"].number_format == "0.000"
    assert sheet["D2"].number_format == "0.0%"
    assert sheet.freeze_panes == "A2"


def test_no_cell_of_a_workbook_is_a_formula_or_link(book):
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type in {"s", "n"} for cell in row if cell.value is not None)
            assert all(cell.hyperlink is None for cell in row)
    assert book["u-alpha"]["A4"].value == "=1+1"


def test_sheets_have_names_that_a_workbook_takes(book):
    names = book.sheetnames
    assert names[1:] == ["u-alpha", "u-alpha (2)"]
    assert len(names[0]) <= 31
    long = [Table(f"[{'长' * 40}]/{n}", "", [Column("a")], [(n,)]) for n in range(3)] + [
        Table("History", "", [Column("a")], [(1,)]),
        Table("''", "", [Column("a")], [(1,)]),
    ]
    made = openpyxl.load_workbook(BytesIO(WRITERS["xlsx"](replace(REPORT, blocks=long))))
    assert len(set(made.sheetnames)) == 6
    assert all(len(name) <= 31 and name.casefold() != "history" for name in made.sheetnames)


def test_the_first_sheet_says_what_stands_around_the_tables(book):
    lines = [row[0].value for row in book.worksheets[0].iter_rows()]
    assert lines[0] == REPORT.title
    assert "u-alpha: Table 1: coefficients" in lines
    assert "a note" in lines
    assert "Krippendorff, K. (2019). Content analysis." in lines


def test_pandas_reads_a_sheet():
    frame = pd.read_excel(BytesIO(WRITERS["xlsx"](REPORT)), sheet_name="u-alpha")
    assert frame["α"].tolist()[0] == 0.61234567
    assert frame["α"].isna().tolist() == [False, False, True, False]


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_report_without_anything_in_it_can_be_written(suffix):
    assert WRITERS[suffix](replace(REPORT, blocks=[]))


def test_the_same_page_twice_is_the_same():
    assert WRITERS["html"](REPORT) == WRITERS["html"](REPORT)
    assert etree.fromstring(SVG) is not None

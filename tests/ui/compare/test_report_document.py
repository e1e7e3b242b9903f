"""The saved report of the demo: the same figures as the command line's, in every format."""

import json
from collections.abc import Iterator
from io import BytesIO

import openpyxl
import pytest
from lxml import etree, html
from PySide6.QtGui import QImage
from typer.testing import CliRunner

from annotator.cli.app import app
from annotator.domain.progress import silent
from annotator.formats.reports import WRITERS
from annotator.formats.reports.document import Citations, Paragraph, Picture, Table
from annotator.services.comparison.choice import Interval, Settings
from annotator.services.projects import open_project
from annotator.ui.compare.report_document import report_document
from annotator.ui.compare.run import Memory, compare
from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.widgets.naming import code_faces


@pytest.fixture(scope="module")
def made(qapp, demo_file):
    """The comparison of the demo with intervals, and what makes the report of it."""
    ensure_chinese_font()
    project = open_project(demo_file, write=False)
    settings = Settings(interval=Interval(resamples=50, seed=7))
    comparison = compare(project, settings, Memory(), progress=silent)
    faces = project.read(code_faces)
    yield comparison, faces, lambda suffix: report_document(project, comparison, faces, suffix)
    project.close()


@pytest.fixture(scope="module")
def told(demo_file) -> dict[str, object]:
    """What the command line says of the same comparison."""
    command = ["agreement", str(demo_file), "--json", "--bootstrap", "50", "--seed", "7"]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def tables_of_coefficients(report) -> Iterator[Table]:
    for table in report.tables:
        if "Prevalence" in [column.head for column in table.columns]:
            yield table


def test_coefficients_are_those_of_the_command_line(made, told):
    comparison, faces, make = made
    names = [line.code for line in comparison.report.lines]
    wanted = {
        (face.path, one["value"], one["low"], one["high"], one["n"])
        for one in told["results"]
        if (face := faces.get(one["code"])) is not None
    }
    found = set()
    for table in tables_of_coefficients(make("xlsx")):
        at = {column.head: number for number, column in enumerate(table.columns)}
        found |= {
            (row[0], row[1], row[at["Low"]], row[at["High"]], row[at["Units"]])
            for row in table.rows
        }
    assert found == wanted
    assert len(found) > len(set(names))


def test_the_workbook_holds_the_very_numbers(made, told):
    report = made[2]("xlsx")
    book = openpyxl.load_workbook(BytesIO(WRITERS["xlsx"](report)))
    # A workbook keeps 15 digits.
    values = {round(one["value"], 14) for one in told["results"] if one["value"] is not None}
    written = {
        round(cell.value, 14)
        for sheet in book.worksheets[1:]
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int | float)
    }
    assert values <= written
    assert len(book.sheetnames) == 1 + len(report.tables)


def test_the_sums_of_the_confusion_matrix_are_the_places(made):
    comparison, _, make = made
    table = next(table for table in make("xlsx").tables if table.columns[-1].head == "Places")
    assert sum(row[-1] for row in table.rows) == len(comparison.table.items)


def test_disagreements_by_document_are_those_of_the_list(made):
    comparison, _, make = made
    table = next(t for t in make("xlsx").tables if t.columns[1].head == "Characters")
    counted = sum(sum(row[5:]) for row in table.rows)
    assert counted == sum(item.is_disputed for item in comparison.table.items)


def test_a_web_page_has_drawings_and_no_pixels(made):
    report = made[2]("html")
    page = html.document_fromstring(WRITERS["html"](report))
    pictures = [block for block in report.blocks if isinstance(block, Picture)]
    assert len(pictures) >= 4
    assert len(page.findall(".//figure/svg")) == len(pictures)
    assert all(picture.png == b"" for picture in pictures)
    for picture in pictures:
        assert etree.fromstring(picture.svg).get("role") == "img"
        assert picture.alternative


def test_a_word_file_has_pixels_for_print(made):
    report = made[2]("docx")
    for block in report.blocks:
        if isinstance(block, Picture):
            image = QImage.fromData(block.png)
            assert image.width() == round(block.width * 300 / 96)
    assert WRITERS["docx"](report).startswith(b"PK")


def test_methods_are_told_in_english_and_chinese_with_references(made):
    report = made[2]("xlsx")
    texts = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert any("50 resamples" in text and "seed 7" in text for text in texts)
    assert any("种子7" in text for text in texts)
    (citations,) = (block for block in report.blocks if isinstance(block, Citations))
    assert any(item.startswith("Krippendorff") for item in citations.items)


def test_settings_say_how_to_compute_it_again(made):
    report = made[2]("xlsx")
    rows = dict(report.tables[-1].rows)
    assert rows["Seed"] == "7"
    assert rows["Resamples"] == "50"
    assert rows["Coders"] == "coder-a, coder-b"


def test_pictures_and_tables_are_numbered_through(made):
    report = made[2]("xlsx")
    figures = [block.caption for block in report.blocks if isinstance(block, Picture)]
    tables = [table.caption for table in report.tables]
    assert [text.split(":")[0] for text in figures] == [
        f"Figure {number}" for number in range(1, len(figures) + 1)
    ]
    assert [text.split(":")[0] for text in tables] == [
        f"Table {number}" for number in range(1, len(tables) + 1)
    ]


def test_few_documents_are_warned_of(made):
    report = made[2]("xlsx")
    warned = [b.text for b in report.blocks if isinstance(b, Paragraph) and b.is_warning]
    assert any(text.startswith("Fewer than 20 documents") for text in warned)

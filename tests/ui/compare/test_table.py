"""The figures per code: what the cells say, in which order, and where they can be taken."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QTreeWidgetItem

from annotator.services.comparison import report as agreement
from annotator.services.comparison.report import DEFAULT_MEASURES, Line, Settings
from annotator.services.comparison.units import Unit
from annotator.ui.compare.export import save_xlsx, table_rows
from annotator.ui.compare.figures import coefficient
from annotator.ui.compare.table import CODE, SHAKY, CodeTable
from tests.ui.compare.stand import Stand, click, stand_on

# The offscreen screen says so of every menu that is shown on it.
pytestmark = [
    pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True),
    pytest.mark.thorough,
]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stand(desk: Any) -> Stand:
    """The report of the demo project, the table in place of the first picture."""
    made = stand_on(desk, "report", height=900)
    made.uncover()
    click(made.body.pictures.blocks["codes"].switch)
    return made


@pytest.fixture
def table(stand: Stand) -> CodeTable:
    found: CodeTable = stand.body.pictures.table
    return found


def rows(table: CodeTable) -> dict[str, QTreeWidgetItem]:
    """Return the rows by code, in the order in which they are shown."""
    found: dict[str, QTreeWidgetItem] = {}

    def walk(item: QTreeWidgetItem) -> None:
        for at in range(item.childCount()):
            found[item.child(at).data(0, CODE)] = item.child(at)
            walk(item.child(at))

    walk(table.invisibleRootItem())
    return found


def visible(table: CodeTable) -> list[int]:
    return [at for at in range(table.columnCount()) if not table.isColumnHidden(at)]


def headings(table: CodeTable) -> list[str]:
    return [table.headerItem().text(at).replace("\n", " ") for at in visible(table)]


def lines(desk: Any) -> dict[tuple[str, str, Unit], Line]:
    found = agreement.report(desk.project, Settings()).lines
    return {(line.code, line.measure, line.unit): line for line in found}


def test_rows_are_the_codes_of_the_codebook_as_a_tree(desk: Any, table: CodeTable) -> None:
    codebook = desk.session.codebook
    assert list(rows(table)) == [code.id for code, _ in codebook.walk()]
    assert table.topLevelItemCount() == len(codebook.codes)
    assert all(item.isExpanded() for item in rows(table).values() if item.childCount())


def test_cells_are_the_figures_of_the_report(desk: Any, table: CodeTable) -> None:
    assert headings(table) == [
        "Code",
        "n Sentences",
        "Prevalence Sentences",
        "Observed Sentences",
        "α Sentences",
        "α Comments",
        "uα Characters",
    ]
    expected = lines(desk)
    for code, item in rows(table).items():
        sentence = expected[code, "alpha", Unit.SENTENCE]
        comment = expected[code, "alpha", Unit.COMMENT]
        characters = expected[code, "u_alpha_binary", Unit.CHARACTER]
        assert sentence.prevalence is not None and sentence.observed is not None
        assert [item.text(at) for at in visible(table)[1:]] == [
            f"{sentence.n:,}",
            f"{100 * sentence.prevalence:.1f}%",
            f"{100 * sentence.observed:.1f}%",
            *(
                "–" if line.value is None else coefficient(line.value)
                for line in (sentence, comment, characters)
            ),
        ]


def test_every_coefficient_can_have_its_n_prevalence_and_observed_agreement_beside_it(
    desk: Any, stand: Stand, table: CodeTable
) -> None:
    stand.body.pictures.all_action.trigger()
    figures = ["n", "Prevalence", "Observed"]
    assert headings(table)[1:] == [
        *(f"{figure} Sentences" for figure in [*figures, "α"]),
        *(f"{figure} Comments" for figure in [*figures, "α"]),
        *(f"{figure} Characters" for figure in [*figures, "uα"]),
    ]
    line = lines(desk)["BLAME", "u_alpha_binary", Unit.CHARACTER]
    assert rows(table)["BLAME"].text(9) == f"{line.n:,}"
    assert rows(table)["BLAME"].text(10) == f"{100 * (line.prevalence or 0):.1f}%"
    stand.body.pictures.all_action.trigger()
    assert len(headings(table)) == 7


def test_a_figure_that_is_undefined_says_why(desk: Any, table: CodeTable) -> None:
    undefined = [key for key, line in lines(desk).items() if line.undefined == "no_variation"]
    code = next(code for code, measure, unit in undefined if unit is Unit.COMMENT)
    item = rows(table)[code]
    assert item.text(8) == "–"
    assert "all coders said the same everywhere" in item.toolTip(8)
    said = item.data(8, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("α Comments –. Undefined:")


def test_a_figure_that_rests_on_few_units_is_marked(desk: Any, table: CodeTable) -> None:
    expected = lines(desk)
    for code, item in rows(table).items():
        for at, measure, unit in ((4, "alpha", Unit.SENTENCE), (8, "alpha", Unit.COMMENT)):
            few = "agreement.few_positives" in expected[code, measure, unit].warnings
            assert item.data(at, SHAKY) == few
            assert ("Fewer than 10 units" in item.toolTip(at)) == few
    assert len({item.data(4, SHAKY) for item in rows(table).values()}) == 2


def test_the_mark_is_seen_on_the_screen(desk: Any, table: CodeTable) -> None:
    """A ring stands before the figure: the cell has ink left of where the figure begins."""
    shaky = next(item for item in rows(table).values() if item.data(4, SHAKY))
    firm = next(item for item in rows(table).values() if item.data(4, SHAKY) is False)

    def ink(item: QTreeWidgetItem) -> int:
        rect = table.visualItemRect(item)
        left = table.columnViewportPosition(4)
        width = table.columnWidth(4) - 6 - table.fontMetrics().horizontalAdvance(item.text(4)) - 1
        picture = table.viewport().grab().toImage()
        ground = picture.pixelColor(left + 2, rect.center().y())
        return sum(
            picture.pixelColor(x, y) != ground
            for x in range(left, left + width)
            for y in range(rect.top() + 3, rect.bottom() - 3)
        )

    assert firm.text(4) != "–"
    assert ink(shaky) > 8
    assert ink(firm) == 0


@pytest.mark.parametrize(
    ("value", "shown"), [(-0.0004, "0.000"), (-0.0006, "−0.001"), (1.0, "1.000"), (0.5, "0.500")]
)
def test_a_coefficient_has_three_decimals_and_zero_no_sign(value: float, shown: str) -> None:
    assert coefficient(value) == shown


def test_headings_explain_the_figures(table: CodeTable) -> None:
    hints = [table.headerItem().toolTip(at) for at in range(table.columnCount())]
    assert "subcodes" in hints[0]
    assert "at least two coders judged" in hints[1]
    assert "shaky" in hints[2]
    assert "chance included" in hints[3]
    assert "1 is full agreement" in hints[4]
    assert "unitizing" in hints[12]
    assert not any("substantial" in hint or "acceptable" in hint for hint in hints)


def click_heading(table: CodeTable, at: int) -> None:
    header = table.header()
    place = QPoint(header.sectionViewportPosition(at) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def test_a_click_on_a_heading_orders_siblings_and_leaves_the_undefined_last(
    desk: Any, table: CodeTable
) -> None:
    expected = lines(desk)

    def order(parent: str) -> list[float | None]:
        return [
            expected[code, "alpha", Unit.COMMENT].value
            for code in rows(table)
            if code.startswith(f"{parent}.")
        ]

    original = list(rows(table))
    click_heading(table, 8)
    for is_descending in (False, True):
        values = order("POLICY")
        defined = [value for value in values if value is not None]
        assert len(defined) < len(values), "the demo has an undefined one"
        assert values[: len(defined)] == sorted(defined, reverse=is_descending)
        arrow = "↓" if is_descending else "↑"
        assert table.headerItem().text(8).endswith(arrow)
        click_heading(table, 8)
    click_heading(table, 0)
    assert list(rows(table)) == original


def choose_row(table: CodeTable, code: str) -> None:
    item = rows(table)[code]
    table.scrollToItem(item)
    rect = table.visualItemRect(item)
    place = QPoint(rect.left() + 30, rect.center().y())
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def test_enter_on_a_code_lists_its_disagreements(stand: Stand, table: CodeTable) -> None:
    members = stand.comparison.report.material.members("BLAME")
    choose_row(table, "BLAME")
    QTest.keyClick(table, Qt.Key.Key_Return)
    listed = stand.passages.listed()
    assert listed == [
        item
        for item in listed
        if item.first.code in members or (item.second is not None and item.second.code in members)
    ]
    assert 0 < len(listed) < stand.comparison.table.disputed.count
    assert stand.compare.scope is not None
    assert stand.compare.scope.title == rows(table)["BLAME"].text(0)


def test_what_is_chosen_and_folded_stays_so_when_it_is_computed_again(
    desk: Any, stand: Stand, table: CodeTable
) -> None:
    rows(table)["POLICY"].setExpanded(False)
    choose_row(table, "BLAME.LAXITY")
    stand.body.compute()
    stand.settle()
    assert table.chosen_code() == "BLAME.LAXITY"
    assert not rows(table)["POLICY"].isExpanded()
    assert rows(table)["BLAME"].isExpanded()


# -- taking the figures away


def check_table(desk: Any, cells: list[list[str]]) -> None:
    """Compare a table that was taken away with the report, value by value."""
    head, *body = cells
    expected = lines(desk)
    assert head[:2] == ["code", "code_path"] and head[-1] == "notes"
    assert [row[0] for row in body] == [code.id for code, _ in desk.session.codebook.walk()]
    measures = {"sentence": "alpha", "comment": "alpha", "character": "u_alpha_binary"}
    for row in body:
        for name, cell in zip(head[2:-1], row[2:-1], strict=True):
            figure, unit = name.split("/")
            line = expected[row[0], measures[unit], Unit(unit)]
            value = line.value if figure in DEFAULT_MEASURES else getattr(line, figure)
            assert cell == ("" if value is None else repr(value)), (row[0], name)
            if value is None:
                assert f"{name}: {line.undefined}" in row[-1]
    assert any("few_positives" in row[-1] for row in body)


def test_the_table_can_be_copied_with_the_platforms_key(
    desk: Any, table: CodeTable, stand: Stand
) -> None:
    table.setFocus()
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    text = QApplication.clipboard().text()
    check_table(desk, list(csv.reader(io.StringIO(text), delimiter="\t")))


def test_the_table_can_be_saved_from_its_menu(
    desk: Any, stand: Stand, table: CodeTable, tmp_path: Path
) -> None:
    block = stand.body.pictures.blocks["codes"]
    menu = block.more.menu()
    # The button waits until its menu is closed.
    QTimer.singleShot(50, menu, lambda: press(menu, "Save the table as CSV…"))
    QTest.mouseClick(block.more, LEFT)
    dialog = block.findChild(QFileDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    field.setText(str(tmp_path / "figures.csv"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    path = tmp_path / "figures.csv"
    desk.qtbot.waitUntil(path.exists)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == len(rows(table)) + 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        check_table(desk, list(csv.reader(file)))


def test_a_file_that_cannot_be_written_is_told(desk: Any, stand: Stand) -> None:
    block = stand.body.pictures.blocks["codes"]
    block._save("csv")
    dialog = block.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/dev/null/figures.csv")
    desk.qtbot.waitUntil(lambda: bool(desk.failures))
    assert "figures.csv" in str(desk.failures.pop())
    dialog.close()


def press(menu: QMenu, text: str) -> None:
    """Choose an entry of a menu that is open, with the keyboard."""
    action = next(one for one in menu.actions() if one.text().replace("&", "") == text)
    assert action.isEnabled()
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_workbook_holds_the_same_figures_as_numbers(stand: Stand, tmp_path: Path) -> None:
    cells = table_rows(stand.comparison.report, stand.compare.faces)
    path = tmp_path / "figures.xlsx"
    save_xlsx(cells, path)
    book = openpyxl.load_workbook(path)
    found = [list(row) for sheet in book for row in sheet.iter_rows(values_only=True)]
    start = next(at for at, row in enumerate(found) if row[0] == "code")
    assert [str(cell) for cell in found[start]] == cells[0]
    blame = next(row for row in found[start:] if row[0] == "BLAME")
    assert blame[2] == float(cells[1][2]) and isinstance(blame[5], float)

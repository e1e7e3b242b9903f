"""A picture on the screen: pointing, walking, copying, with real events."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.ui.figures.canvas import FigureCanvas
from annotator.ui.figures.targets import CellTarget, CodeTarget
from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.theme import DARK, LIGHT
from tests.ui.conftest import point_at
from tests.unit.ui.figures import charts


@pytest.fixture(autouse=True)
def _fonts(qapp):
    ensure_chinese_font()
    old = QApplication.font()
    QApplication.setFont(QFont("Noto Sans SC"))
    yield
    QApplication.setFont(old)


@pytest.fixture
def show(qtbot):
    def show_(chart, width: int = 900, theme=LIGHT) -> FigureCanvas:
        canvas = FigureCanvas(theme)
        qtbot.addWidget(canvas)
        canvas.resize(width, 100)
        canvas.set_chart(chart)
        canvas.show()
        qtbot.waitExposed(canvas)
        return canvas

    return show_


def press(canvas: FigureCanvas, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(canvas, key)


@pytest.mark.parametrize("name", charts.ALL)
def test_the_keyboard_reaches_every_mark(show, name):
    canvas = show(charts.ALL[name]("en"), 1280)
    reached, waiting = {0}, [0]
    steps = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
    while waiting:
        here = waiting.pop()
        for key in steps:
            canvas.set_current(canvas.hits[here].payload)
            press(canvas, key)
            there = list(canvas.hits).index(canvas.current)
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    lost = [hit.mark.sentence for n, hit in enumerate(canvas.hits) if n not in reached]
    assert lost == []


def test_a_click_opens_what_the_mark_stands_for(show, qtbot):
    canvas = show(charts.confusion("en"))
    hit = next(hit for hit in canvas.hits if hit.payload == CellTarget("A", "B", "C2", "C7"))
    with qtbot.waitSignal(canvas.activated) as opened:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=hit.rect.center().toPoint())
    assert opened.args == [hit.payload]
    assert canvas.current == hit


def test_a_click_beside_the_marks_opens_nothing(show, qtbot):
    canvas = show(charts.confusion("en"))
    with qtbot.assertNotEmitted(canvas.activated):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_enter_opens_the_current_mark(show, qtbot):
    canvas = show(charts.coefficients("en"))
    press(canvas, Qt.Key.Key_Home, Qt.Key.Key_Down)
    with qtbot.waitSignal(canvas.activated) as opened:
        press(canvas, Qt.Key.Key_Return)
    assert opened.args == [CodeTarget("C1")]


def test_home_and_end_go_to_the_first_and_last_mark(show):
    canvas = show(charts.coefficients("zh"))
    press(canvas, Qt.Key.Key_End)
    assert canvas.current == canvas.hits[-1]
    press(canvas, Qt.Key.Key_Home)
    assert canvas.current == canvas.hits[0]


def test_copying_gives_the_row_of_the_current_mark(show):
    canvas = show(charts.coefficients("en"))
    press(canvas, Qt.Key.Key_Home)
    QTest.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Blame attribution\t12–33\t0.61\t[0.55, 0.68]"


def test_copying_without_a_mark_gives_the_whole_table(show):
    canvas = show(charts.coefficients("en"))
    QTest.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "code\tspans\tvalue\tinterval"
    assert len(lines) == 21


def test_the_picture_is_copied_with_its_caption(show):
    chart = charts.attributes("zh")
    canvas = show(chart)
    canvas.copy_picture()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith(chart.caption.title)


def test_a_screen_reader_hears_the_picture_and_each_mark(show):
    chart = charts.coefficients("en")
    canvas = show(chart)
    assert canvas.accessibleName().startswith("Agreement by code. Binary u-alpha")
    press(canvas, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert canvas.accessibleDescription() == chart.rows[1].mark.sentence
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.text(QAccessible.Text.Description) == chart.rows[1].mark.sentence


def test_the_pointer_frames_the_mark_below_it(show, qtbot):
    canvas = show(charts.confusion("en"))
    before = canvas.grab().toImage()
    hit = canvas.hits[5]
    point_at(canvas, hit.rect.center().toPoint())
    qtbot.waitUntil(lambda: canvas.grab().toImage() != before)
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    framed = canvas.grab().toImage()
    changed = [
        (x, y)
        for x in range(0, framed.width(), 1)
        for y in range(int(hit.rect.top()) - 6, int(hit.rect.bottom()) + 6)
        if framed.pixel(x, y) != before.pixel(x, y)
    ]
    assert changed
    assert all(hit.rect.adjusted(-5, -5, 5, 5).contains(x, y) for x, y in changed)


def test_the_picture_grows_in_height_where_it_is_narrow(show):
    canvas = show(charts.dashboard("en"), 1280)
    wide = canvas.height()
    canvas.resize(700, canvas.height())
    assert canvas.height() > wide + 200
    assert canvas.hits[-1].rect.bottom() <= canvas.height()


def test_the_current_mark_stays_when_the_figures_change(show):
    canvas = show(charts.coefficients("en"))
    press(canvas, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down)
    canvas.set_chart(charts.coefficients("zh"))
    assert canvas.current is not None
    assert canvas.current.payload == CodeTarget("C2")


def test_a_theme_repaints_the_picture(show):
    canvas = show(charts.pairs("en"))
    light = canvas.grab().toImage()
    canvas.set_theme(DARK)
    dark = canvas.grab().toImage()
    assert light.pixelColor(2, 2).lightness() > 200
    assert dark.pixelColor(2, 2).lightness() < 60


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_menu_offers_to_copy_and_to_save(show, qtbot):
    canvas = show(charts.pairs("en"))
    place = QPoint(10, 10)
    QApplication.sendEvent(
        canvas,
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.mapToGlobal(place)),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Copy the figures",
        "Copy the picture",
        "Save as PNG…",
        "Save as SVG…",
        "Save as PDF…",
    ]
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("one\tother\tvalue\n")


def test_an_empty_canvas_takes_keys_and_pointer(show, qtbot):
    canvas = show(None)
    press(canvas, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Home)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    canvas.copy_row()
    canvas.copy_picture()
    assert canvas.current is None

"""Small widgets that panels and dialogs share."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.jobs import Jobs
from annotator.ui.widgets.choices import Check
from annotator.ui.widgets.code_mime import accept_codes, code_mime
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.labels import PlainLabel, tooltip
from annotator.ui.widgets.latest import Latest
from annotator.ui.widgets.paged_model import PagedModel
from annotator.ui.widgets.saving import SavingLine, SavingText


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def jobs(window: QWidget) -> Iterator[Jobs]:
    made = Jobs(window)
    yield made
    made.close()


# -- pages


class Numbers(PagedModel[int]):
    pass


def test_rows_are_read_by_pages_and_once(window: QWidget) -> None:
    read: list[tuple[int, int]] = []

    def fetch(first: int, size: int) -> list[int]:
        read.append((first, size))
        return list(range(first, min(first + size, 100)))

    model = Numbers(window, page=10)
    model.show_rows(100, fetch)
    assert [model.row(at) for at in (0, 9, 55, 99)] == [0, 9, 55, 99]
    assert read == [(0, 10), (50, 10), (90, 10)]


def test_a_row_that_is_gone_is_none(window: QWidget) -> None:
    model = Numbers(window, page=10)
    model.show_rows(20, lambda first, _size: list(range(first, 15)))
    assert model.row(14) == 14
    assert model.row(17) is None


def test_rows_that_come_later_complete_the_last_page(window: QWidget) -> None:
    rows = [0, 1, 2]
    model = Numbers(window, page=10)
    model.show_rows(3, lambda first, size: rows[first : first + size])
    assert model.row(2) == 2
    rows += [3, 4]
    model.add_rows(5)
    assert model.rowCount() == 5
    assert model.row(4) == 4


def test_only_so_many_pages_are_kept(window: QWidget) -> None:
    model = Numbers(window, page=1)
    model.show_rows(1000, lambda first, _size: [first])
    for at in range(500):
        model.row(at)
    assert len(model._pages) <= 50


# -- questions


def test_of_questions_that_pile_up_only_the_last_is_answered(
    qtbot: QtBot, window: QWidget, jobs: Jobs
) -> None:
    asked: list[int] = []
    answered: list[int] = []
    gate = threading.Event()
    latest: Latest[int] = Latest(window, jobs)

    def work(number: int) -> int:
        asked.append(number)
        gate.wait(5)
        return number

    latest.ask(lambda: work(0), answered.append)
    qtbot.waitUntil(lambda: asked == [0])
    for number in range(1, 5):
        latest.ask(lambda number=number: work(number), answered.append)
    assert latest.is_busy
    gate.set()
    qtbot.waitUntil(lambda: not latest.is_busy)
    assert asked == [0, 4]
    assert answered == [4]


def test_a_forgotten_question_is_not_asked(qtbot: QtBot, window: QWidget, jobs: Jobs) -> None:
    answered: list[int] = []
    latest: Latest[int] = Latest(window, jobs, delay=20)
    latest.ask(lambda: 1, answered.append)
    latest.forget()
    qtbot.wait(100)
    assert answered == []
    assert not latest.is_busy


def test_an_answer_for_somebody_who_is_gone_is_dropped(
    qtbot: QtBot, window: QWidget, jobs: Jobs
) -> None:
    answered: list[int] = []
    owner = QWidget(window)
    gate = threading.Event()
    latest: Latest[bool] = Latest(owner, jobs)
    latest.ask(lambda: gate.wait(5), answered.append)
    qtbot.waitUntil(lambda: latest._running)
    owner.deleteLater()
    qtbot.wait(20)
    gate.set()
    qtbot.wait(100)
    assert answered == []


def test_a_question_that_fails_is_told_and_the_next_one_asked(
    qtbot: QtBot, window: QWidget, jobs: Jobs
) -> None:
    failures: list[BaseException] = []
    answered: list[float] = []
    jobs.failed.connect(failures.append)
    latest: Latest[float] = Latest(window, jobs)
    latest.ask(lambda: 1 / 0, answered.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    latest.ask(lambda: 1.0, answered.append)
    qtbot.waitUntil(lambda: answered == [1.0])


# -- fields


def test_what_is_typed_is_not_overwritten_by_what_is_loaded(window: QWidget) -> None:
    field = SavingLine(window)
    saved: list[str] = []
    field.saved.connect(saved.append)
    field.load("old")
    QTest.keyClicks(field, "er")
    field.load("other")
    assert field.text() == "older"
    field.flush()
    field.flush()
    assert saved == ["older"]
    field.load("other")
    assert field.text() == "other"


def test_a_text_that_is_only_loaded_is_never_saved(qtbot: QtBot, window: QWidget) -> None:
    field = SavingText(window)
    saved: list[str] = []
    field.saved.connect(saved.append)
    field.load("line\u2028separator\nend")
    field.flush()
    qtbot.wait(900)
    assert saved == []


# -- the look


def test_data_is_never_read_as_markup() -> None:
    label = PlainLabel("<b>bold</b> & <img src=x>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert tooltip("<b>", "a\nb", "") == "<qt>&lt;b&gt;<br>a<br>b</qt>"
    assert tooltip("") == ""


def test_a_mnemonic_needs_no_room(window: QWidget) -> None:
    with_mark, without = Check("整个项目(&W)", window), Check("整个项目(W)", window)
    assert with_mark.sizeHint() == without.sizeHint()


def test_widgets_flow_into_rows_and_never_get_wider_than_there_is_room(window: QWidget) -> None:
    box = QWidget(window)
    flow = FlowLayout(box, gap=4)
    labels = [QLabel("x" * 12, box) for _ in range(6)]
    for label in labels:
        flow.addWidget(label)
    width = labels[0].sizeHint().width()
    one_row = flow.heightForWidth(6 * width + 5 * 4)
    assert flow.heightForWidth(2 * width + 4) == 3 * one_row + 2 * 4
    outer = QVBoxLayout(window)
    outer.addWidget(box)
    window.resize(2 * width + 40, 300)
    window.show()
    assert all(label.geometry().right() <= box.width() for label in labels)
    assert len({label.y() for label in labels}) == 3


def test_a_dropped_code_is_taken_and_other_things_are_not(window: QWidget) -> None:
    taken: list[str] = []
    target = QWidget(window)
    accept_codes(target, taken.append)
    assert target.acceptDrops()
    (drops,) = [child for child in target.children() if type(child).__name__ == "_Drops"]
    for data, expected in ((code_mime("POLICY"), True), (None, False)):
        mime = data or code_mime("x")
        if data is None:
            mime.clear()
        event = QDropEvent(
            QPointF(1, 1), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
        )  # fmt: skip
        assert drops.eventFilter(target, event) is expected
    assert taken == ["POLICY"]

"""What the window shows is what painting everything anew would show."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Part, SectionKind, numbered
from annotator.domain.span import Span
from annotator.ui.reader.document import CodingMark, Place
from annotator.ui.reader.text_places import row_top
from annotator.ui.theme import DARK, LIGHT

CODES = ("blame", "policy", "stereo", "other")
EVENTS = int(os.environ.get("PIXEL_EVENTS", "50"))


def differing_rows(one: QImage, other: QImage) -> list[int]:
    """Return the y of the rows that differ."""
    assert one.size() == other.size()
    width = one.width() * 4
    return [
        y
        for y in range(one.height())
        if bytes(one.constScanLine(y))[:width] != bytes(other.constScanLine(y))[:width]
    ]


def text_of(numbers: random.Random, length: int) -> str:
    """Return a text of many kinds of lines."""
    lines = [
        "疫情防控工作领导小组召开视频会议，部署下一阶段重点任务。",
        "The quick brown fox jumps over the lazy dog, 1234.5 times.",
        "",
        "  ",
        "家庭👨‍👩‍👧和é𠮷字\t制表",
        "עברית abc ערבית العربية",
        "很长的一段" * 120,
    ]
    text = ""
    while len(text) < length:
        text += numbers.choice(lines) + "\n"
    return text


def some_marks(person, numbers: random.Random, count: int, length: int):
    marks = []
    for _ in range(count):
        start = numbers.randrange(length - 1)
        end = min(length, start + numbers.choice((1, 5, 30, 90, 400)))
        flags = {"unsure": numbers.random() < 0.1, "pending": numbers.random() < 0.1}
        marks.append(person.mark(start, end, numbers.choice(CODES), **flags))
    return marks


def do_something(person, numbers: random.Random, length: int) -> str:
    """Do one of the things that a person or the program does to a pane, and say which."""
    reader = person.reader
    bar, codings = reader.verticalScrollBar(), reader.scene.codings
    some_id = codings.id_of(numbers.randrange(len(codings))) if len(codings) else None
    where = reader.place().position
    near = max(0, min(length - 2, where + numbers.randrange(-50, 500)))
    span = Span(near, min(length, near + numbers.choice((1, 3, 40, 300))))
    height = reader.viewport().height()
    point = QPoint(numbers.randrange(reader.viewport().width()), numbers.randrange(height))
    beside = reader.scene.columns.lane_x(numbers.randrange(6)) + 1
    other = CodingMark(some_id or bytes(16), span.start, span.end, numbers.choice(CODES))
    ways = {
        "move": lambda: some_id and reader.show_span(some_id, span),
        "move an end": lambda: some_id and move_end(reader, some_id, numbers),
        "replace": lambda: some_id and reader.replace_mark(other),
        "recolour": lambda: some_id and recolour(reader, some_id, numbers),
        "fold": lambda: toggle_fold(reader),
        "look elsewhere": lambda: row_top(reader.scene, numbers.randrange(length)),
        "hover beside": lambda: person.move(QPoint(beside, point.y()), held=False),
        "wheel": lambda: wheel(reader, numbers.choice((-120, 120, -240, 30))),
        "page": lambda: person.key(numbers.choice((Qt.Key.Key_PageDown, Qt.Key.Key_PageUp))),
        "jump": lambda: bar.setValue(numbers.randrange(bar.maximum() + 1)),
        "resize": lambda: reader.resize(numbers.randrange(500, 1200), numbers.randrange(300, 700)),
        "add": lambda: reader.add_mark(person.mark(span.start, span.end, numbers.choice(CODES))),
        "remove": lambda: some_id and reader.remove_mark(some_id),
        "pick": lambda: some_id and reader.pick(some_id),
        "pick near": lambda: person.click(point),
        "select": lambda: reader.select(span),
        "clear": lambda: reader.select(None),
        "hover": lambda: person.move(point, held=False),
        "drag": lambda: person.drag(point, QPoint(point.x(), numbers.randrange(height))),
        "reveal": lambda: reader.reveal(span),
        "hits": lambda: reader.set_search_hits([span, Span(length - 5, length - 2)], 0),
        "zoom": lambda: reader.set_zoom(numbers.choice((0.8, 1.0, 1.25, 1.5))),
        "theme": lambda: reader.set_theme(numbers.choice((LIGHT, DARK))),
        "idle": reader.idle.run_slice,
        "settle": person.settle,
        "marks": lambda: reader.set_marks(some_marks(person, numbers, 60, length)),
        "keys": lambda: person.key(Qt.Key.Key_BracketRight),
    }
    name = numbers.choice(sorted(ways))
    ways[name]()
    return name


def move_end(reader, coding: bytes, numbers: random.Random) -> None:
    """Move one end of a coding a little or far."""
    start, end = reader.scene.codings.extent(coding)
    by = numbers.choice((-300, -40, -1, 1, 40, 300))
    if numbers.random() < 0.5:
        start = min(max(0, start + by), end - 1)
    else:
        end = max(start + 1, min(len(reader.text), end + by))
    reader.show_span(coding, Span(start, end))


def recolour(reader, coding: bytes, numbers: random.Random) -> None:
    index = reader.scene.codings
    mark = index.mark(index.row(coding))
    flags = {"unsure": numbers.random() < 0.3, "pending": numbers.random() < 0.3}
    reader.replace_mark(replace(mark, code=numbers.choice(CODES), **flags))


def toggle_fold(reader) -> None:
    """Open or close the run of boilerplate, if it is on screen."""
    layout, height = reader.scene.layout, reader.viewport().height()
    for chunk in layout.flow.head_of_group.values():
        top = layout.row_top(chunk, 0) - reader.stage.scroll
        for y in (top + 4, top - layout.flow.fold_height + 4):
            if 0 <= y < height and reader.toggle_fold_at(
                QPointF(reader.scene.columns.text + 5, y)
            ):
                return


def wheel(reader, turned: int) -> None:
    viewport = reader.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def mixed_document(person, numbers: random.Random) -> str:
    """Show a document with sections, parts, a fold and many codings, and return its text."""
    text = text_of(numbers, 6000)
    third = len(text) // 3
    cuts = [text.index("\n", third * i) + 1 for i in (0, 1, 2)]
    sections = numbered(
        [
            (SectionKind.TITLE, 0, cuts[0] - 1),
            (SectionKind.BODY, cuts[0], cuts[1]),
            (SectionKind.BOILERPLATE, cuts[1], cuts[2]),
            (SectionKind.METADATA, cuts[2], cuts[2] + 200),
            (SectionKind.COMMENT, cuts[2] + 200, len(text)),
        ]
    )
    parts = [Part(1, 0, cuts[1]), Part(2, cuts[1], len(text))]
    marks = some_marks(person, numbers, 150, len(text))
    person.show(text, marks, sections, parts=parts)
    return text


def check_window(person, done: object) -> None:
    """Compare the window with a full repaint from scratch."""
    shown = person.screen()
    rows = differing_rows(shown, person.painted_anew())
    assert not rows, f"after {done} rows {rows[:3]}…{rows[-1]} differ"


@pytest.mark.parametrize("seed", range(int(os.environ.get("PIXEL_SEEDS", "3"))))
def test_after_any_sequence_of_events_the_window_equals_a_full_repaint(person, seed):
    numbers = random.Random(seed)
    text = mixed_document(person, numbers)
    done = []
    for _ in range(EVENTS):
        done.append(do_something(person, numbers, len(text)))
        check_window(person, done)


def paragraphs(count: int) -> tuple[str, list[int]]:
    """Return a text of paragraphs as high as names reach, and where they start."""
    lines = [f"第{number}段。" + "疫情防控工作领导小组部署任务。" * 9 for number in range(count)]
    starts = [0]
    for line in lines[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return "\n".join(lines), starts


@pytest.mark.parametrize("to", [1, 2, 4])
def test_a_name_goes_along_when_the_start_of_its_coding_moves_to_another_paragraph(person, to):
    text, starts = paragraphs(6)
    mark = person.mark(starts[0], starts[5] + 9, "blame")
    others = [person.mark(starts[to] + 3 * n, starts[to] + 3 * n + 9, "policy") for n in range(2)]
    reader = person.show(text, [mark, *others], size=(1000, 900))
    person.settle()
    for start in (starts[to], starts[0], starts[to] + 20, starts[0]):
        reader.show_span(mark.id, Span(start, starts[5] + 9))
        check_window(person, (to, start))
        beside = [name for name, *_ in reader.stage.names_on_screen() if name.coding == mark.id]
        assert len(beside) == 1


def test_names_push_one_another_over_the_borders_of_paragraphs(person):
    text, starts = paragraphs(8)
    marks = [
        person.mark(start + n, start + n + 8, CODES[n % 4]) for start in starts for n in range(7)
    ]
    reader = person.show(text, marks, size=(1000, 900))
    person.settle()
    numbers = random.Random(3)
    for number in range(EVENTS // 2):
        mark = numbers.choice(marks)
        if mark.id in reader.scene.codings:
            reader.remove_mark(mark.id)
        else:
            reader.add_mark(mark)
        check_window(person, number)


def test_looking_elsewhere_moves_nothing_on_screen(person):
    """Whoever asks where a far place stands makes heights exact that were estimates."""
    text = "\n".join("短。" if n % 3 else "很长的一段文字" * (n % 60) for n in range(2000))
    reader = person.show(text)
    reader.idle.stop()
    reader.restore_place(Place(len(text) // 2, 40))
    reader.idle.stop()
    place = reader.place()
    for position in (10, len(text) // 4, len(text) // 3, len(text) - 5):
        row_top(reader.scene, position)
        reader.stage.catch_up()
        assert reader.place() == place
        check_window(person, position)


def test_dim_words_are_as_strong_as_others_where_they_are_coded(person):
    text = "来源：新华社。\n正文。\n"
    sections = numbered([(SectionKind.METADATA, 0, 7), (SectionKind.BODY, 8, 11)])
    reader = person.show(text, [], sections)

    def darkest() -> int:
        picture = person.screen()
        y = row_top(reader.scene, 0) - reader.stage.scroll
        left, ratio = reader.scene.columns.text, picture.width() / reader.viewport().width()
        box = (int(one * ratio) for one in (left, y, left + 90, y + 20))
        x0, y0, x1, y1 = box
        return min(
            picture.pixelColor(x, y).lightness() for x in range(x0, x1) for y in range(y0, y1)
        )

    dim = darkest()
    mark = person.mark(3, 6, "other")
    reader.add_mark(mark)
    assert darkest() < dim - 20
    reader.remove_mark(mark.id)
    assert darkest() == dim
    reader.select(Span(0, 2))
    assert darkest() < dim - 20


@pytest.mark.parametrize(
    "scale", ["2", *(pytest.param(one, marks=pytest.mark.thorough) for one in ("1.25", "1.5"))]
)
def test_at_other_scales_it_is_the_same(scale):
    if os.environ.get("QT_SCALE_FACTOR"):
        pytest.skip("this is the run at another scale")
    names = (
        f"{test_after_any_sequence_of_events_the_window_equals_a_full_repaint.__name__}[1]",
        test_names_push_one_another_over_the_borders_of_paragraphs.__name__,
    )
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        + [f"{Path(__file__)}::{name}" for name in names],
        env={**os.environ, "QT_SCALE_FACTOR": scale, "PIXEL_EVENTS": "16"},
        capture_output=True,
        text=True,
        check=False,
        timeout=250,
    )
    assert run.returncode == 0, run.stdout[-3000:]

"""What the window shows is what painting everything anew would show."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Part, SectionKind, numbered
from annotator.domain.span import Span
from annotator.ui.theme import DARK, LIGHT

CODES = ("blame", "policy", "stereo", "other")


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
    ways = {
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


@pytest.mark.parametrize("seed", range(int(os.environ.get("PIXEL_SEEDS", "3"))))
def test_after_any_sequence_of_events_the_window_equals_a_full_repaint(person, seed):
    numbers = random.Random(seed)
    text = text_of(numbers, 6000)
    third = len(text) // 3
    cuts = [text.index("\n", third * i) + 1 for i in (0, 1, 2)]
    sections = numbered(
        [
            (SectionKind.TITLE, 0, cuts[0] - 1),
            (SectionKind.BODY, cuts[0], cuts[1]),
            (SectionKind.BOILERPLATE, cuts[1], cuts[2]),
            (SectionKind.COMMENT, cuts[2], len(text)),
        ]
    )
    parts = [Part(1, 0, cuts[1]), Part(2, cuts[1], len(text))]
    marks = some_marks(person, numbers, 150, len(text))
    person.show(text, marks, sections, parts=parts)
    done = []
    for _ in range(60):
        done.append(do_something(person, numbers, len(text)))
        shown = person.screen()
        rows = differing_rows(shown, person.painted_anew())
        assert not rows, f"after {done} rows {rows[:3]}…{rows[-1]} differ"


def test_at_twice_the_pixels_it_is_the_same():
    if os.environ.get("QT_SCALE_FACTOR"):
        pytest.skip("this is the run at twice the pixels")
    name = test_after_any_sequence_of_events_the_window_equals_a_full_repaint.__name__
    test = f"{Path(__file__)}::{name}"
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"{test}[1]"],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert run.returncode == 0, run.stdout[-3000:]

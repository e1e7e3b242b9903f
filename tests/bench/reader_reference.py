"""What the reading pane is compared with: QTextEdit, and the bare drawing of a screen of text."""

from __future__ import annotations

import random
from time import thread_time

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.ui.fonts import reading_font
from annotator.ui.reader.document import ReaderDocument
from annotator.ui.reader.lines import Lines, base_direction
from annotator.ui.reader.styles import Look, make_styles
from tests.bench.reader_events import EVENTS, SIZE, Meter, mouse, there_and_back
from tests.bench.reader_load import COLORS, Workload

_OPENINGS = 12  # each takes seconds


def measure_text_edit(app: QApplication, load: Workload) -> dict[str, list[float]]:
    """Return the same for QTextEdit, each coding a merged character format."""
    times: dict[str, list[float]] = {"open": []}
    for _ in range(_OPENINGS):
        edit = make_text_edit(app)
        meter = Meter(app, edit.viewport())
        times["open"].append(meter.time(lambda e=edit: fill_text_edit(e, load)))
    for _ in range(200):
        app.processEvents()
    bar, numbers = edit.verticalScrollBar(), random.Random(2)

    def step(by: int) -> None:
        bar.setValue(bar.value() + by)

    times["wheel"] = [
        meter.time(lambda i=i: step(84 if i % 200 < 100 else -84)) for i in range(EVENTS)
    ]
    bar.setValue(0)
    pages = max(3, min(100, bar.maximum() // bar.pageStep() - 2))
    times["page"] = [
        meter.time(lambda i=i: step(bar.pageStep() * (1 if i % (2 * pages) < pages else -1)))
        for i in range(EVENTS)
    ]
    times["jump"] = [
        meter.time(lambda: bar.setValue(numbers.randrange(bar.maximum()))) for _ in range(EVENTS)
    ]
    middle = edit.cursorForPosition(edit.viewport().rect().center()).position()
    spans = [(middle + numbers.randrange(60), numbers.randint(5, 200)) for _ in range(EVENTS)]
    for name in ("add", "recolour", "remove"):
        times[name] = [
            meter.time(lambda s=start, n=size, c=i: merge(edit, s, s + n, COLORS[c % 8]))
            for i, (start, size) in enumerate(spans)
        ]
    viewport = edit.viewport()
    mouse(viewport, QEvent.Type.MouseButtonPress, QPoint(80, 40))
    points = [QPoint(120 + i * 53 % 600, 90 + 12 * there_and_back(i, 60)) for i in range(EVENTS)]
    times["select"] = [
        meter.time(lambda p=point: mouse(viewport, QEvent.Type.MouseMove, p)) for point in points
    ]
    mouse(viewport, QEvent.Type.MouseButtonRelease, QPoint(80, 40))
    times["drag end"] = times["add"]
    times["resize"] = [
        meter.time(lambda i=i: edit.resize(SIZE[0] - 8 * (1 + there_and_back(i, 50)), SIZE[1]))
        for i in range(EVENTS)
    ]
    edit.close()
    return times


def make_text_edit(app: QApplication) -> QTextEdit:
    """Return an empty QTextEdit like the pane."""
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setFont(reading_font(ReaderDocument("").script, 16))
    edit.resize(*SIZE)
    edit.show()
    edit.setPlainText("预热" * 400)
    app.processEvents()
    return edit


def fill_text_edit(edit: QTextEdit, load: Workload) -> None:
    """Show a text with its codings."""
    edit.setPlainText(load.text)
    cursor = QTextCursor(edit.document())
    formats = [QTextCharFormat() for _ in COLORS]
    for one, color in zip(formats, COLORS, strict=True):
        one.setBackground(QColor(color).lighter(180))
    cursor.beginEditBlock()
    for start, end, code in zip(load.starts, load.ends, load.codes, strict=True):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(formats[int(code.split()[1]) % len(formats)])
    cursor.endEditBlock()


def merge(edit: QTextEdit, start: int, end: int, color: str) -> None:
    """Give characters another background."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    one = QTextCharFormat()
    one.setBackground(QColor(color).lighter(170))
    cursor.mergeCharFormat(one)


def measure_bare(load: Workload) -> list[float]:
    """Return the milliseconds of nothing but drawing a screen of the text, laid out before."""
    style = make_styles(ReaderDocument("").script, 1.0)[Look.BODY]
    numbers = random.Random(2)
    rows = SIZE[1] // style.pitch + 1
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    times = []
    for _ in range(EVENTS):
        start = numbers.randrange(len(load.text) - 46 * rows)
        text = load.text[start : start + 46 * rows].replace("\n", "，")
        lines = Lines(text, 0, style, 730, base_direction(text))
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setPen(QColor("black"))
        before = thread_time()
        for line in range(min(rows, lines.count)):
            lines.draw(painter, line, 58, 0)
        times.append((thread_time() - before) * 1000)
        painter.end()
    return times

"""R1, R2, R3: the reading pane.

CPU time of the main thread per event, the painting that it causes included; every event must
have painted. Between two events the pane does its idle work, whose slices are measured too: a
person turns pages more slowly than that takes. Beside it the same in a QTextEdit whose codings
are merged character formats (no stripes, and where codings overlap only the last one shows), and
the bare drawing of a screen of text.

`python -m tests.bench.reader_bench R1 reader` measures memory alone, in a fresh process.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import thread_time

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from annotator.ui.fonts import ensure_chinese_font, reading_font
from annotator.ui.reader.document import CodeStyle, CodingMark, ReaderDocument
from annotator.ui.reader.lines import Lines, base_direction
from annotator.ui.reader.marks import Marks, marks_from_columns
from annotator.ui.reader.overlay import handles
from annotator.ui.reader.styles import Look, make_styles
from annotator.ui.reader.view import Reader
from tests.bench.result import Row, row

ROOT = Path(__file__).resolve().parents[2]
SIZE = 1100, 900
EVENTS = 300
OPENINGS = 12
CODES = 30
COLORS = ("#6b8fc4", "#866a10", "#830043", "#48138f", "#1c824f", "#5b29f5", "#4c3a13", "#c8567f")
WHEEL_NOTCH = 120

SIZES = {"R1": (1_000_000, 100_000, 400), "R2": (100_000, 20_000, 400), "R3": (200_000, 5_000, 0)}
"""Characters, codings, longest paragraph (0: all is one)."""


@dataclass(frozen=True)
class Workload:
    """A text and its codings, sorted by start."""

    name: str
    text: str
    ids: list[bytes]
    starts: list[int]
    ends: list[int]
    codes: list[str]
    coders: list[str]

    def marks(self) -> Marks:
        """Return the codings as the query that reads them hands them on."""
        return marks_from_columns(self.ids, self.starts, self.ends, self.codes, self.coders)


def make_workload(name: str, scale: float = 1.0) -> Workload:
    """Return R1, R2 or R3 at a share of its size, the same each time."""
    length, count, paragraph = SIZES[name]
    length, count = max(10_000, round(length * scale)), max(500, round(count * scale))
    numbers = random.Random(1)
    text = _text(numbers, length, paragraph)
    spans = []
    for _ in range(count):
        size = numbers.randint(5, 200)
        start = numbers.randrange(length - size)
        spans.append((start, start + size))
    spans.sort()
    return Workload(
        name,
        text,
        [numbers.randbytes(16) for _ in spans],
        [start for start, _ in spans],
        [end for _, end in spans],
        [f"code {numbers.randrange(CODES)}" for _ in spans],
        [f"coder {numbers.randrange(2)}" for _ in spans],
    )


def _text(numbers: random.Random, length: int, paragraph: int) -> str:
    """Return Chinese of the usual kind: some 3,000 characters, few of them often, with marks."""
    characters = [chr(0x4E00 + numbers.randrange(20_000)) for _ in range(3000)]
    weights = [1 / (rank + 10) for rank in range(3000)]
    text = numbers.choices(characters, weights, k=length)
    at = 0
    while (at := at + numbers.randint(5, 20)) < length:
        text[at] = numbers.choice("，，，。、；")
    at = 0
    while paragraph and (at := at + numbers.randint(20, paragraph)) < length:
        text[at] = "\n"
    return "".join(text)


def styles() -> list[CodeStyle]:
    """Return the codes."""
    return [CodeStyle(f"code {i}", f"编码名称{i}", COLORS[i % len(COLORS)]) for i in range(CODES)]


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Meter:
    """Times events on a widget, and fails if one of them paints nothing."""

    def __init__(self, app: QApplication, viewport: QWidget) -> None:
        self._app = app
        self._paints = _Paints(viewport)

    def time(self, do: Callable[[], object]) -> float:
        """Return the milliseconds of CPU that an event takes, up to and with its painting."""
        before = self._paints.count
        start = thread_time()
        do()
        self._app.processEvents()
        took = (thread_time() - start) * 1000
        if self._paints.count == before:
            raise AssertionError("the event painted nothing")
        return took


class Pane:
    """The reading pane under measurement."""

    def __init__(self, app: QApplication, load: Workload) -> None:
        self.app, self.load = app, load
        self.reader = Reader()
        self.reader.set_styles(styles())
        self.reader.resize(*SIZE)
        self.reader.show()
        self.reader.set_document(ReaderDocument("预热" * 400), [])
        app.processEvents()
        self.meter = Meter(app, self.reader.viewport())
        self.slices: list[float] = []

    def settle(self) -> None:
        """Do the idle work, and time its slices."""
        while True:
            start = thread_time()
            more = self.reader.idle.run_slice()
            self.slices.append((thread_time() - start) * 1000)
            self.app.processEvents()
            if not more:
                return

    def open(self, marks: Marks) -> float:
        """Show the document: the codings are read already."""
        document = ReaderDocument(self.load.text)
        return self.meter.time(lambda: self.reader.set_document(document, marks))

    def timed(self, do: Callable[[int], object], events: int = EVENTS) -> list[float]:
        """Time events, with idle work between them."""
        times = []
        for number in range(events):
            times.append(self.meter.time(lambda number=number: do(number)))
            self.settle()
        return times

    def middle(self) -> int:
        """Return a position in the middle of the screen."""
        height = self.reader.viewport().height()
        return self.reader.text_point(QPointF(300, height / 2)).position


def wheel(widget: QWidget, turned: int) -> None:
    """Turn the wheel over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def mouse(widget: QWidget, kind: QEvent.Type, point: QPoint) -> None:
    """Press, move or release the left button at a point."""
    left = Qt.MouseButton.LeftButton
    is_move = kind == QEvent.Type.MouseMove
    event = QMouseEvent(
        kind,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton if is_move else left,
        Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def there_and_back(number: int, steps: int) -> int:
    """Return 0, 1, …, steps, …, 1, 0, 1, … for 0, 1, 2, …"""
    at = number % (2 * steps)
    return at if at <= steps else 2 * steps - at


def measure_pane(app: QApplication, load: Workload) -> dict[str, list[float]]:
    """Return the milliseconds of all events of the reading pane, by metric."""
    marks = load.marks()
    gc.collect()
    times: dict[str, list[float]] = {"open": []}
    for _ in range(OPENINGS):
        pane = Pane(app, load)
        times["open"].append(pane.open(marks))
        if len(times["open"]) < OPENINGS:
            pane.reader.idle.stop()
            pane.reader.close()
    pane.slices.clear()
    pane.settle()
    reader, bar = pane.reader, pane.reader.verticalScrollBar()
    numbers = random.Random(2)

    times["wheel"] = pane.timed(
        lambda i: wheel(reader.viewport(), -WHEEL_NOTCH if i % 200 < 100 else WHEEL_NOTCH)
    )
    pages = max(3, min(100, bar.maximum() // bar.pageStep() - 2))
    bar.setValue(0)
    pane.settle()
    times["page"] = pane.timed(
        lambda i: bar.setValue(
            bar.value() + bar.pageStep() * (1 if i % (2 * pages) < pages else -1)
        )
    )
    ends = [bar.maximum(), 0]

    def jump(number: int) -> None:
        target = ends[number // 10 % 2] if number % 10 == 0 else numbers.randrange(bar.maximum())
        bar.setValue(target if target != bar.value() else target // 2)

    times["jump"] = pane.timed(jump)
    times |= _measure_codings(pane, numbers)
    times["select"] = _measure_selecting(pane)
    times["drag end"] = _measure_dragging(pane)
    bar.setValue(bar.maximum() // 2)
    pane.settle()
    times["resize"] = pane.timed(
        lambda i: reader.resize(SIZE[0] - 8 * (1 + there_and_back(i, 50)), SIZE[1]), EVENTS
    )
    times["idle slice"] = pane.slices
    reader.close()
    return times


def _measure_codings(pane: Pane, numbers: random.Random) -> dict[str, list[float]]:
    """Add, recolour and remove one coding in the middle of the screen, again and again."""
    times: dict[str, list[float]] = {"add": [], "recolour": [], "remove": []}
    reader, bar = pane.reader, pane.reader.verticalScrollBar()
    for number in range(EVENTS):
        if number % 10 == 0:
            bar.setValue(numbers.randrange(bar.maximum()))
            pane.app.processEvents()
            pane.settle()
        start = pane.middle() + numbers.randrange(60)
        end = min(len(reader.text), start + numbers.randint(5, 200))
        start = min(start, end - 1)
        mark = CodingMark(numbers.randbytes(16), start, end, f"code {numbers.randrange(CODES)}")
        other = CodingMark(mark.id, start, end, f"code {numbers.randrange(CODES)}", unsure=True)
        times["add"].append(pane.meter.time(lambda m=mark: reader.add_mark(m)))
        pane.settle()
        times["recolour"].append(pane.meter.time(lambda m=other: reader.replace_mark(m)))
        pane.settle()
        times["remove"].append(pane.meter.time(lambda m=mark: reader.remove_mark(m.id)))
        pane.settle()
    return times


def _path(pane: Pane, number: int) -> QPoint:
    """Return where a mouse is that wanders over the screen, line by line and back."""
    height = pane.reader.viewport().height()
    down = there_and_back(number, 60)
    return QPoint(120 + (number * 53) % 600, round(height * (0.1 + 0.8 * down / 60)))


def _measure_selecting(pane: Pane) -> list[float]:
    viewport = pane.reader.viewport()
    mouse(viewport, QEvent.Type.MouseButtonPress, QPoint(80, 40))
    times = []
    for number in range(EVENTS):
        point = _path(pane, number)
        times.append(pane.meter.time(lambda p=point: mouse(viewport, QEvent.Type.MouseMove, p)))
    mouse(viewport, QEvent.Type.MouseButtonRelease, point)
    pane.reader.select(None)
    pane.settle()
    return times


def _measure_dragging(pane: Pane) -> list[float]:
    reader, viewport = pane.reader, pane.reader.viewport()
    middle = pane.middle()
    mark = CodingMark(bytes(16), middle, middle + 40, "code 1")
    reader.add_mark(mark)
    reader.pick(mark.id)
    pane.settle()
    found = handles(reader.scene, mark.id, reader.stage.window)
    grip = next(one for one in found if not one.is_start)
    start = ((grip.knob + grip.foot) / 2).toPoint()
    mouse(viewport, QEvent.Type.MouseButtonPress, start)
    times = []
    number = 0
    while len(times) < EVENTS:
        number += 1
        down = there_and_back(number, 40)
        point = QPoint(120 + (number * 53) % 600, start.y() + 8 * down)
        before = reader.scene.codings.extent(mark.id)
        took = _try_time(pane, lambda p=point: mouse(viewport, QEvent.Type.MouseMove, p))
        if reader.scene.codings.extent(mark.id) != before:
            assert took is not None, "an end moved and nothing was painted"
            times.append(took)
    mouse(viewport, QEvent.Type.MouseButtonRelease, point)
    reader.remove_mark(mark.id)
    pane.settle()
    return times


def _try_time(pane: Pane, do: Callable[[], object]) -> float | None:
    try:
        return pane.meter.time(do)
    except AssertionError:
        return None


def measure_text_edit(app: QApplication, load: Workload) -> dict[str, list[float]]:
    """Return the same for QTextEdit, each coding a merged character format."""
    times: dict[str, list[float]] = {"open": []}
    for _ in range(3):
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


def memory_growth(load: Workload, which: str) -> float:
    """Return the megabytes that opening a document takes, its reading apart."""
    app = application()
    if which == "reader":
        pane = Pane(app, load)
        marks = load.marks()
        gc.collect()
        before = resident()
        pane.open(marks)
        pane.settle()
    else:
        edit = make_text_edit(app)
        gc.collect()
        before = resident()
        fill_text_edit(edit, load)
        for _ in range(200):
            app.processEvents()
    return resident() - before


def resident() -> float:
    """Return the megabytes of memory that this process holds."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def memory_in_another_process(name: str, scale: float, which: str) -> float:
    """Return the memory growth as a process of its own measures it."""
    arguments = [sys.executable, "-m", "tests.bench.reader_bench", name, which, str(scale)]
    run = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=ROOT)
    return float(run.stdout.split()[-1])


def application() -> QApplication:
    """Return the application, without a screen, with the font."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    ensure_chinese_font()
    return app


def run(scale: float = 1.0, names: Sequence[str] = tuple(SIZES)) -> list[Row]:
    """Measure some of the workloads at a share of their size."""
    return [line for name in names for line in measure(name, scale)]


def measure(name: str, scale: float = 1.0) -> list[Row]:
    """Return the rows of one workload."""
    app, load = application(), make_workload(name, scale)
    ours = measure_pane(app, load)
    reference = measure_text_edit(app, load)
    bare = measure_bare(load)
    rows: list[Row] = []
    for metric, times in ours.items():
        shares = {"p50": 50, "p99": 99, "max": 100} if len(times) >= EVENTS else {"max": 100}
        for label, share in shares.items():
            value, title = percentile(times, share), f"{metric}, {label}"
            if metric in reference:
                other = percentile(reference[metric], share)
                rows.append(row(name, title, "ms", value, other, "QTextEdit"))
            else:
                rows.append(row(name, title, "ms", value))
            if metric in ("page", "jump"):
                other = percentile(bare, share)
                rows.append(row(name, title, "ms", value, other, "bare text of a screen"))
    memory = [memory_in_another_process(name, scale, which) for which in ("reader", "text_edit")]
    rows.append(row(name, "memory", "MB", *memory, "QTextEdit"))
    return rows


def percentile(times: Sequence[float], share: float) -> float:
    """Return the value that a share (0 to 100) of the times does not exceed."""
    return float(np.percentile(times, share))


if __name__ == "__main__":
    workload, which, *scales = sys.argv[1:]
    load = make_workload(workload, float(scales[0]) if scales else 1.0)
    sys.stdout.write(f"{memory_growth(load, which):.3f}\n")

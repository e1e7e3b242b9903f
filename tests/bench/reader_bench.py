"""R1, R2, R3: the reading pane.

CPU time of the main thread per event, the painting that it causes included; every event must
have painted, or the measuring fails. Between two events the pane does its idle work, whose slices
are measured too: a person turns pages more slowly than that takes. Only live resizing leaves no
time for it. The same once more with two device pixels to a logical one, in another process.

Beside it the same in a QTextEdit whose codings are merged character formats (no stripes, and where
codings overlap only the last one shows), and the bare drawing of a screen of text.

`python -m tests.bench.reader_bench R1 events` measures the events alone and prints them as JSON,
`… R1 reader` (or `text_edit`) the memory, each in a fresh process.
"""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import thread_time

from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtWidgets import QApplication

from annotator.ui.garbage import leave_alone_what_is_there
from annotator.ui.reader.document import CodingMark, ReaderDocument
from annotator.ui.reader.marks import Marks
from annotator.ui.reader.overlay import handles
from annotator.ui.reader.view import Reader
from tests.bench.reader_events import (
    EVENTS,
    SIZE,
    WHEEL_NOTCH,
    Meter,
    application,
    mouse,
    percentile,
    resident,
    there_and_back,
    wheel,
)
from tests.bench.reader_load import CODES, SIZES, Workload, make_workload, styles
from tests.bench.reader_reference import (
    fill_text_edit,
    make_text_edit,
    measure_bare,
    measure_text_edit,
)
from tests.bench.result import Row, row

ROOT = Path(__file__).resolve().parents[2]
OPENINGS = 300
TWICE = {"QT_SCALE_FACTOR": "2"}


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

    def timed(self, do: Callable[[int], object], *, has_rest: bool = True) -> list[float]:
        """Time events, with idle work between them if there is time for it."""
        times = []
        for number in range(EVENTS):
            times.append(self.meter.time(lambda number=number: do(number)))
            if has_rest:
                self.settle()
        return times

    def middle(self) -> int:
        """Return a position in the middle of the screen."""
        height = self.reader.viewport().height()
        return self.reader.text_point(QPointF(300, height / 2)).position


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
    # The program does the same some time after a window was opened.
    leave_alone_what_is_there()
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
        lambda i: reader.resize(SIZE[0] - 8 * (1 + there_and_back(i, 50)), SIZE[1]),
        has_rest=False,
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


def memory_growth(load: Workload, which: str) -> float:
    """Return the megabytes that a widget takes after its first paint and a full scroll.

    They are counted above what text and codings take, and before there is any widget.
    """
    app = application()
    marks = load.marks()
    gc.collect()
    before = resident()
    if which == "reader":
        pane = Pane(app, load)
        pane.open(marks)
        pane.settle()
        bar = pane.reader.verticalScrollBar()
    else:
        edit = make_text_edit(app)
        fill_text_edit(edit, load)
        for _ in range(200):
            app.processEvents()
        bar = edit.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        app.processEvents()
    return resident() - before


def in_another_process(name: str, which: str, scale: float, more: dict[str, str]) -> str:
    """Return the last line that this module prints when measuring in a process of its own."""
    arguments = [sys.executable, "-m", "tests.bench.reader_bench", name, which, str(scale)]
    environment = {**os.environ, **more}
    run = subprocess.run(
        arguments, capture_output=True, text=True, check=True, cwd=ROOT, env=environment
    )
    return run.stdout.splitlines()[-1]


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
        for label, value in shares(times).items():
            title = f"{metric}, {label}"
            if metric in reference:
                other = shares(reference[metric])[label]
                rows.append(row(name, title, "ms", value, other, "QTextEdit"))
            else:
                rows.append(row(name, title, "ms", value))
            if metric in ("page", "jump"):
                rows.append(row(name, title, "ms", value, shares(bare)[label], "bare text"))
    memory = [
        float(in_another_process(name, which, scale, {})) for which in ("reader", "text_edit")
    ]
    rows.append(row(name, "memory", "MB", *memory, "QTextEdit"))
    twice = json.loads(in_another_process(name, "events", scale, TWICE))
    for metric, found in twice.items():
        for label, value in found.items():
            other = shares(ours[metric])[label]
            rows.append(row(name, f"{metric}, {label}, scale 2", "ms", value, other, "scale 1"))
    return rows


def shares(times: Sequence[float]) -> dict[str, float]:
    """Return median, 99th percentile and maximum of some times."""
    return {
        label: percentile(times, share)
        for label, share in (("p50", 50), ("p99", 99), ("max", 100))
    }


def measured_in_this_process(name: str, which: str, scale: float) -> str:
    """Return what another process asked for: the shares of all events as JSON, or megabytes."""
    load = make_workload(name, scale)
    if which != "events":
        return f"{memory_growth(load, which):.3f}"
    times = measure_pane(application(), load)
    return json.dumps({metric: shares(found) for metric, found in times.items()})


if __name__ == "__main__":
    workload, wanted, *scales = sys.argv[1:]
    print(measured_in_this_process(workload, wanted, float(scales[0]) if scales else 1.0))

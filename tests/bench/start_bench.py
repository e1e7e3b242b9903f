"""T1: from the start of the process to the first paint of the start page."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

from tests.bench.result import Row, row

RUNS = 12

_OURS = """
import time
import annotator.__main__
from annotator.ui.app import make_application
from annotator.ui.program import Program
from annotator.ui.settings import settings_path
app = make_application()
program = Program(app, settings_path())
program.failures.install()
program.start_page.painted.connect(app.quit)
program.start_page.show()
app.exec()
print(time.process_time(), time.monotonic())
"""
_EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        app.quit()
app = QApplication(sys.argv)
window = Window()
window.resize(1100, 700)
window.show()
app.exec()
print(time.process_time(), time.monotonic())
"""


def run(scale: float = 1.0) -> list[Row]:
    """Measure both in turn, several times; return CPU milliseconds and the imports."""
    ours, empty = [], []
    _milliseconds(_OURS)  # compiles what has not been compiled yet
    for _ in range(max(3, int(RUNS * scale))):
        ours.append(_milliseconds(_OURS))
        empty.append(_milliseconds(_EMPTY))
    name = "empty PySide6 window"
    return [
        row("T1", "start to first paint, CPU p50", "ms", _median(ours), _median(empty), name),
        row("T1", "start to first paint, CPU max", "ms", max(ours), max(empty), name),
        row("T1", "imports before it, own modules", "ms", _import_time()),
    ]


def _median(values: list[float]) -> float:
    return statistics.median(values)


def _milliseconds(program: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        environment = {
            # As installed: with compiled modules, which this variable would forbid.
            **{k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_CONFIG_HOME": home,
            "XDG_STATE_HOME": home,
            "XDG_DATA_HOME": home,
        }
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
    return float(done.stdout.split()[0]) * 1000


def _import_time() -> float:
    """Return the milliseconds that importing our own modules takes, libraries left out."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import annotator.ui.app"],
        capture_output=True,
        text=True,
        check=True,
    )
    total = 0
    for line in done.stderr.splitlines():
        fields = line.removeprefix("import time:").split("|")
        if len(fields) == 3 and fields[2].strip().startswith("annotator"):
            total += int(fields[0])
    return total / 1000

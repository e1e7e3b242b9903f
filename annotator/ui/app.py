"""Start the window: what is imported and done before the start page is painted stands here."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from annotator.ui.program import Program
from annotator.ui.settings import settings_path


def main(arguments: Sequence[str]) -> int:
    """Open the window, with a project if one is named; return the exit code."""
    if not _has_screen():
        # Qt itself would end the process, with several lines of its own.
        sys.stderr.write("There is no screen to open a window on. For commands see --help.\n")
        return 1
    app = make_application()
    program = Program(app, settings_path())
    program.failures.install()
    program.start_page.painted.connect(lambda: _awake(app, program, list(arguments)))
    program.all_closed.connect(app.quit)
    program.start_page.show()
    # Ctrl+C in the terminal ends the program at once: all that is shown as saved is saved.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code = app.exec()
    program.close()
    return code


def _has_screen() -> bool:
    """Tell whether Qt can show a window: it is told how, or there is a display."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def make_application() -> QApplication:
    """Return the one application object, with its names set."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    return app


def prepare_fonts(app: QApplication) -> None:
    """See to it that Chinese can be shown, and that the interface goes with it."""
    from annotator.ui.fonts import ensure_chinese_font, interface_font

    ensure_chinese_font()
    better = interface_font(app.font())
    if better is not None:
        app.setFont(better)


def _awake(app: QApplication, program: Program, arguments: list[str]) -> None:
    """Do what the first window must not wait for."""
    from annotator.ui.logs import log_folder, start_logging, watch_for_crashes

    folder = log_folder()
    start_logging(folder)
    last_crash = watch_for_crashes(folder)
    prepare_fonts(app)
    if last_crash:
        program.start_page.set_crash(last_crash)
    program.awake(arguments)

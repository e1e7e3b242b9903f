"""Take a picture of the window: `python -m annotator.ui.screenshot PROJECT OUT.png`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import UserError
from annotator.ui.app import make_application, prepare_fonts
from annotator.ui.program import Program
from annotator.ui.settings import Settings, save

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_PATIENCE = 60  # seconds
_QUIET = 0.4  # seconds without anything left to do


def main(arguments: Sequence[str]) -> int:
    """Show a copy of a project in the real window, and write what it looks like as PNG."""
    options = _parse(arguments)
    try:
        return _take(options)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _take(options: argparse.Namespace) -> int:
    on_linux = sys.platform not in {"win32", "darwin"}
    if on_linux and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    prepare_fonts(app)
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "settings.json"
        save(Settings(theme=options.theme, language=options.language), settings)
        program = Program(app, settings)
        program.failures.install()
        window = _open(program, _copy(options.project, Path(folder)), options)
        picture = window.grab()
        is_written = picture.save(str(options.out), "PNG")
        window.close()
        _wait(lambda: not program.windows)
    if not is_written:
        sys.stderr.write(f"{options.out}: cannot be written\n")
        return 1
    return 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="annotator.ui.screenshot", description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=("en", "zh_CN", "zh_TW"), default="en")
    parser.add_argument("--document", help="its name, or the beginning of it", default="")
    parser.add_argument("--coder", help="whose codings are shown; else the first one's")
    parser.add_argument("--activity", default="code")
    parser.add_argument("--size", type=_size, default=QSize(1400, 900), help="such as 1400x900")
    return parser.parse_args(arguments)


def _size(text: str) -> QSize:
    width, height = text.split("x")
    return QSize(int(width), int(height))


def _copy(path: Path, folder: Path) -> Path:
    """Return a copy, so that the window looks as it does to somebody who works in it."""
    from annotator.services.projects import open_project

    # Refuses what is no project; and on closing, side files of a window that died are folded in.
    open_project(path, write=False).close()
    return Path(shutil.copy(path, folder / path.name))


def _open(program: Program, path: Path, options: argparse.Namespace) -> MainWindow:
    from annotator.services.projects import open_project
    from annotator.store.queries import coders, documents
    from annotator.ui.opening import Opened

    project = open_project(path, what="window")
    project.keeps_backups = False
    window = program.show_window(Opened(project))
    window.resize(options.size)
    for line in window.session.read(coders.coders):
        if options.coder in {None, line.name}:
            window.session.set_coder(line)
            break
    for name, document_id in window.session.read(documents.document_names).items():
        if name.startswith(options.document):
            window.session.set_document(document_id)
            break
    window.docks.show_activity(options.activity)
    _wait(lambda: window.view.is_settled)
    if len(window.view.reader.scene.codings):
        window.view.go_to_coding(+1)
        _wait(lambda: window.view.is_settled)
    return window


def _wait(is_ready: Callable[[], bool]) -> None:
    """Let the program run until it is ready, and stays so for a moment.

    Raises:
        TimeoutError: it takes longer than a minute.
    """
    until, quiet_since = time.monotonic() + _PATIENCE, time.monotonic()
    while time.monotonic() - quiet_since < _QUIET:
        if time.monotonic() > until:
            raise TimeoutError("the window does not come to rest")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if not is_ready():
            quiet_since = time.monotonic()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

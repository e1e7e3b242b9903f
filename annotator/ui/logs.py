"""The log of the program: what it did and what failed, never what documents or codes say."""

from __future__ import annotations

import faulthandler
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

_SIZE = 500_000  # bytes
_FILES = 4
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_folder() -> Path:
    """Return where the log lies."""
    import platformdirs

    return Path(platformdirs.user_log_dir("annotator", appauthor=False))


def start_logging(folder: Path) -> Callable[[], None]:
    """Write warnings and worse of everything, and what this program tells, to a file.

    A folder that cannot be written is no reason not to start: then there is no log. Returns what
    ends it.
    """
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "annotator.log", maxBytes=_SIZE, backupCount=_FILES, encoding="utf-8"
        )
    except OSError:
        return lambda: None
    handler.setFormatter(_DiscreetFormatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    ours = logging.getLogger("annotator")
    if ours.level == logging.NOTSET:
        ours.setLevel(logging.INFO)

    def stop() -> None:
        root.removeHandler(handler)
        handler.close()

    return stop


def watch_for_crashes(folder: Path) -> str:
    """Let the interpreter write where it was if the process dies; return the last such report.

    The report is empty if the program ended well the last time.
    """
    path = folder / "crash.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        last = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        # Stays open as long as the process lives: that is what it is for.
        file = path.open("w", encoding="utf-8")
    except OSError:
        return ""
    faulthandler.enable(file)
    return last.strip()


class _DiscreetFormatter(logging.Formatter):
    """Writes where an exception happened and of which type it is, not what it says.

    The words of an exception can hold parts of documents (those of the database do).
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, with the exception in our words."""
        # The words of whoever formatted the record first are kept in it.
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    # Any: what logging passes, a triple as from sys.exc_info().
    def formatException(self, ei: Any) -> str:
        """Return the places of the calls and the type."""
        import traceback

        kind, _, where = ei
        frames = traceback.extract_tb(where)
        places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        return "\n".join([*places, getattr(kind, "__name__", "?")])

"""What commands print."""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from annotator.domain.errors import UserError
from annotator.domain.messages import english
from annotator.services.documents import Message


def use_utf8() -> None:
    """Print UTF-8 whatever the locale: Chinese text must not end a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def line(text: str) -> None:
    """Print a line for a person."""
    sys.stdout.write(text + "\n")


def as_json(value: object) -> None:
    """Print the one JSON document of a command."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def warnings(messages: Iterable[Message]) -> None:
    """Print warnings to standard error, a line each."""
    for message_id, values in messages:
        sys.stderr.write(f"Warning: {english(message_id, values)}\n")


@contextmanager
def log_kept() -> Iterator[list[str]]:
    """Keep what is logged as a warning, which else would stand between the lines; give it."""
    kept: list[str] = []

    def keep(record: logging.LogRecord) -> bool:
        kept.append(record.getMessage())
        return False

    handler = logging.Handler(logging.WARNING)
    handler.addFilter(keep)
    logger = logging.getLogger()
    logger.addHandler(handler)
    try:
        yield kept
    finally:
        logger.removeHandler(handler)


def failure(error: UserError, *, as_json: bool) -> None:
    """Tell in one line on standard error what could not be done, and all of it as JSON."""
    sys.stderr.write(f"{error}\n")
    if as_json:
        as_json_document = error.values.get("report", failed(error))
        json.dump(as_json_document, sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")


def failed(error: UserError) -> dict[str, object]:
    """Return what `--json` says of a failure of which there is nothing more to tell."""
    return {"error": str(error), "problems": [str(error)]}

"""Where a person was in each document, also after the program was closed.

Personal, so it lies beside the settings and not in the project: another coder, and another
machine, have places of their own.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TypeGuard

from annotator.ui.reader.document import Place

log = logging.getLogger(__name__)

MOST = 500
"""Places kept; of the documents that were left longest ago none is known any more."""


class Places:
    """The places of one person, kept in a file.

    Args:
        path: of the file; one that is missing or damaged counts as empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: OrderedDict[str, tuple[int, int]] = OrderedDict()
        self._is_read = False

    def find(self, project: Path, document_id: bytes, coder_id: bytes | None) -> Place | None:
        """Return where a coder was in a document, None for one that was never read."""
        self._read()
        found = self._kept.get(_key(project, document_id, coder_id))
        return Place(*found) if found else None

    def note(
        self, project: Path, document_id: bytes, coder_id: bytes | None, place: Place
    ) -> None:
        """Note where a coder is in a document."""
        self._read()
        key = _key(project, document_id, coder_id)
        self._kept[key] = place.position, place.offset
        self._kept.move_to_end(key)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    def save(self) -> None:
        """Write the file; a disk that refuses is logged, not shown."""
        self.writer()()

    def writer(self) -> Callable[[], None]:
        """Return what writes the file as the places are now; may run on any thread."""
        self._read()
        text, path = json.dumps(self._kept), self._path

        def write() -> None:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                aside = path.with_suffix(".new")
                aside.write_text(text, encoding="utf-8")
                aside.replace(path)
            except OSError as error:
                log.warning("places could not be written: %s", error)

        return write

    def _read(self) -> None:
        if self._is_read:
            return
        self._is_read = True
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            log.info("places are not readable: %s", error)
            return
        if isinstance(found, dict):
            for key, value in found.items():
                if _is_place(value):
                    self._kept[key] = value[0], value[1]


def _is_place(value: object) -> TypeGuard[list[int]]:
    """Tell whether a value of the file is a position and an offset."""
    if not isinstance(value, list) or len(value) != 2:
        return False
    return all(type(part) is int for part in value) and value[0] >= 0


def _key(project: Path, document_id: bytes, coder_id: bytes | None) -> str:
    coder = coder_id.hex() if coder_id else ""
    return f"{project.absolute()}|{document_id.hex()}|{coder}"

"""The files that are about to be imported, and what is known about each."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from annotator.services.previews import FilePreview, preview_file
from annotator.ui.i18n import tr
from annotator.ui.jobs import Jobs
from annotator.ui.messages import message, translated
from annotator.ui.widgets.labels import tooltip
from annotator.ui.widgets.latest import AnyLatest
from annotator.ui.widgets.naming import number_name
from annotator.ui.widgets.row_delegate import Index

FILE, ENCODING, CHARACTERS, REMARK = range(4)
_SLICE = 0.1  # seconds of looking at files before what was seen is shown


class FileModel(QAbstractTableModel):
    """Files in the order they were named; they are looked at one after another in the background.

    `looked` tells that more is known.
    """

    looked = Signal()

    def __init__(self, parent: QObject, jobs: Jobs) -> None:
        super().__init__(parent)
        self.files: list[Path] = []
        self.encodings: dict[Path, str] = {}
        """What a person said; other files are read in what they seem to be in."""
        self._seen: dict[Path, FilePreview] = {}
        self._first: list[Path] = []
        self._looking = AnyLatest(self, jobs)

    def add(self, files: Iterable[Path]) -> None:
        """Add files; those that are there already are not added again."""
        known = set(self.files)
        new = [file for file in files if file not in known]
        if new:
            count = len(self.files)
            self.beginInsertRows(QModelIndex(), count, count + len(new) - 1)
            self.files += new
            self.endInsertRows()
            self._look_on()

    def remove(self, rows: Iterable[int]) -> None:
        """Take files off the list."""
        gone = set(rows)
        self.beginResetModel()
        self.files = [file for row, file in enumerate(self.files) if row not in gone]
        self.endResetModel()
        self.looked.emit()

    def preview(self, row: int) -> FilePreview | None:
        """Return what is known about a file; if nothing is yet, it is looked at next."""
        file = self.files[row]
        found = self._seen.get(file)
        if found is None:
            self._first.append(file)
            self._look_on()
        return found

    def set_encoding(self, rows: Iterable[int], encoding: str | None) -> None:
        """Say what files are in; None leaves it to what they seem to be in."""
        for row in rows:
            file = self.files[row]
            if encoding is None:
                self.encodings.pop(file, None)
            else:
                self.encodings[file] = encoding
            self._seen.pop(file, None)
            self._first.append(file)
        self._tell()
        self._look_on()

    def problems(self) -> int:
        """Return how many of the files cannot be imported, as far as is known."""
        return sum(seen.problem is not None for seen in map(self._seen.get, self.files) if seen)

    @property
    def is_complete(self) -> bool:
        """Whether every file was looked at."""
        return all(file in self._seen for file in self.files)

    def _look_on(self) -> None:
        wanted = dict.fromkeys([*reversed(self._first), *self.files])
        waiting = [file for file in wanted if file not in self._seen]
        self._first.clear()
        if not waiting:
            self.looked.emit()
        elif not self._looking.is_busy:
            said = dict(self.encodings)
            self._looking.ask(lambda: _look(waiting, said), self._take)

    def _take(self, seen: Sequence[tuple[FilePreview, str | None]]) -> None:
        for preview, said in seen:
            if self.encodings.get(preview.path) == said:
                self._seen[preview.path] = preview
        self._tell()
        self._look_on()

    def _tell(self) -> None:
        if self.files:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.files) - 1, REMARK))
        self.looked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self.files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many columns there are."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("File"), tr("Encoding"), tr("Characters"), tr("Remark"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == CHARACTERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        file = self.files[index.row()]
        seen = self._seen.get(file)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(str(file), *remarks(seen)) if seen else tooltip(str(file))
        if index.column() == FILE:
            return file.name
        if seen is None:
            return "…" if index.column() == ENCODING else ""
        if index.column() == ENCODING:
            doubt = "" if seen.confident or file in self.encodings or not seen.encoding else " ?"
            return (seen.encoding or "?") + doubt
        if index.column() == CHARACTERS:
            return number_name(seen.characters) if seen.characters else ""
        return " ".join(remarks(seen))


def remarks(seen: FilePreview) -> list[str]:
    """Return what is to be said about a file."""
    if seen.problem is not None:
        return [translated(seen.problem)]
    return [" ".join(message(id_, **values).split()) for id_, values in seen.warnings]


def _look(
    files: Sequence[Path], encodings: dict[Path, str]
) -> list[tuple[FilePreview, str | None]]:
    """Look at the first of some files, as many as a moment allows."""
    end = time.monotonic() + _SLICE
    seen = []
    for file in files:
        said = encodings.get(file)
        seen.append((preview_file(file, encoding=said), said))
        if time.monotonic() >= end:
            break
    return seen

"""The sections of a document while they are being corrected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from annotator.domain.document import (
    Section,
    SectionKind,
    merge_sections,
    numbered,
    section_at,
    split_section,
)
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import number_name, section_name
from annotator.ui.widgets.row_delegate import Index

_BEGINNING = 60  # characters of a section that the list shows
SECTION, PART, LENGTH, WORDS = range(4)


class SectionModel(QAbstractTableModel):
    """Sections and where parts begin; nothing of it is written before the person says so."""

    def __init__(
        self, parent: QObject, text: str, sections: Sequence[Section], part_starts: Iterable[int]
    ) -> None:
        super().__init__(parent)
        self._text = text
        self.sections = list(sections)
        self.part_starts = set(part_starts)
        self._before = (list(sections), set(part_starts))

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was there."""
        return (self.sections, self.part_starts) != self._before

    def row_at(self, position: int) -> int:
        """Return the row of the section that holds a position or is next behind it."""
        section = section_at(self.sections, position)
        return self.sections.index(section) if section else len(self.sections) - 1

    def split(self, row: int, at: int) -> None:
        """Cut a section in two at a code-point position inside it."""
        self._replace(split_section(self.sections, row, at))

    def merge(self, first: int, last: int) -> None:
        """Join neighbouring sections; they become of the first one's kind."""
        self._replace(merge_sections(self.sections, first, last))

    def set_kind(self, rows: Iterable[int], kind: SectionKind) -> None:
        """Change the kind of sections."""
        chosen = set(rows)
        self._replace(
            numbered(
                (kind if row in chosen else section.kind, section.start, section.end)
                for row, section in enumerate(self.sections)
            )
        )

    def set_part(self, row: int, *, begins: bool) -> None:
        """Let a part begin at a section, or not."""
        start = self.sections[row].start
        if begins:
            self.part_starts.add(start)
        else:
            self.part_starts.discard(start)
        self._tell()

    def reset(self) -> None:
        """Go back to what was there."""
        self.part_starts = set(self._before[1])
        self._replace(list(self._before[0]))

    def _replace(self, sections: list[Section]) -> None:
        if len(sections) == len(self.sections):
            self.sections = sections
        else:
            self.beginResetModel()
            self.sections = sections
            self.endResetModel()
        self.part_starts &= {section.start for section in sections}
        self._tell()

    def _tell(self) -> None:
        last = self.index(len(self.sections) - 1, WORDS)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many sections there are."""
        return 0 if parent.isValid() else len(self.sections)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many columns there are."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Section"), tr("Part"), tr("Characters"), tr("Begins with"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == LENGTH:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        section = self.sections[index.row()]
        if index.column() == SECTION:
            return section_name(section)
        if index.column() == PART:
            if section.start not in self.part_starts:
                return ""
            return number_name(sorted(self.part_starts).index(section.start) + 1)
        if index.column() == LENGTH:
            return number_name(section.end - section.start)
        return " ".join(self._text[section.start : section.start + _BEGINNING].split())

"""What a screen reader is told: the text, the caret, and where the characters stand.

Offsets here are those of assistive technology, which counts UTF-16 units as Qt does. Qt's Python
binding does not pass on questions about the bounds of the selection, so a screen reader hears of
it by events only.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.ui.offsets import QtOffsets, qt_length
from annotator.ui.reader.selection import Selection
from annotator.ui.reader.text_places import caret_rect

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader


class ReaderAccessible(QAccessibleWidget, QAccessibleTextInterface):
    """A reading pane as a text that cannot be edited."""

    def __init__(self, reader: Reader) -> None:
        QAccessibleWidget.__init__(self, reader, QAccessible.Role.Document)
        QAccessibleTextInterface.__init__(self)
        self._reader = reader
        self._text = ""
        self._offsets = QtOffsets("")

    # The stubs promise a number; what Qt takes is the object.
    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """Return what answers questions about text."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return self
        return QAccessibleWidget.interface_cast(self, kind)

    def offsets(self) -> QtOffsets:
        """Return the offsets of the document that is shown."""
        text = self._reader.text if self._reader.has_document else ""
        if text is not self._text:
            self._text, self._offsets = text, QtOffsets(text)
        return self._offsets

    def characterCount(self) -> int:
        """Return the length of the text."""
        self.offsets()
        return qt_length(self._text)

    # Two methods of C++ have this name: one takes a kind of description, one two offsets.
    def text(self, first: QAccessible.Text | int, end: int = -1) -> str:
        """Return a stretch of the text, or (asked with a kind) what the pane is called."""
        if isinstance(first, QAccessible.Text):
            return QAccessibleWidget.text(self, first)
        offsets = self.offsets()
        return self._text[offsets.to_position(first) : offsets.to_position(end)]

    def cursorPosition(self) -> int:
        """Return where the caret is."""
        return self.offsets().to_qt(self._reader.caret) if self._reader.has_document else 0

    def setCursorPosition(self, position: int) -> None:
        """Put the caret somewhere."""
        if self._reader.has_document:
            there = graphemes.snap(self._reader.text, self.offsets().to_position(position))
            self._reader.choice.select(Selection(there, there))

    def selectionCount(self) -> int:
        """Return 1 if anything is selected."""
        return int(self._reader.selection is not None)

    def characterRect(self, offset: int) -> QRect:
        """Return where a character stands on the screen."""
        if not self._reader.has_document:
            return QRect()
        position = self.offsets().to_position(offset)
        rect = caret_rect(self._reader.scene, position, upstream=False).toRect()
        rect.translate(0, -self._reader.stage.scroll)
        rect.setWidth(max(1, rect.height() // 2))
        return QRect(self._reader.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the character at a point of the screen."""
        if not self._reader.has_document:
            return -1
        inside = QPointF(self._reader.viewport().mapFromGlobal(point))
        return self.offsets().to_qt(self._reader.text_point(inside).position)

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Scroll until a stretch can be seen."""
        offsets = self.offsets()
        first, last = offsets.to_position(start), offsets.to_position(end)
        if first < last:
            self._reader.reveal(Span(first, last))


@cache
def install() -> None:
    """Let Qt ask this module about reading panes; a second call does nothing."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    from annotator.ui.reader.view import Reader

    if not isinstance(thing, Reader):
        return None
    return thing.accessible()


def tell_caret(reader: Reader) -> None:
    """Tell assistive technology, if any listens, where the caret is now."""
    if QAccessible.isActive():
        offset = reader.accessible().cursorPosition()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(reader, offset))


def tell_selection(reader: Reader) -> None:
    """Tell assistive technology, if any listens, what is selected now."""
    span = reader.selection
    if QAccessible.isActive() and span is not None:
        offsets = reader.accessible().offsets()
        start, end = offsets.to_qt(span.start), offsets.to_qt(span.end)
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(reader, start, end))

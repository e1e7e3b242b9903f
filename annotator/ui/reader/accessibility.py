"""What a screen reader is told: the text, the caret, where the characters stand, and codings.

Offsets here are those of assistive technology, which counts UTF-16 units as Qt does. Words,
sentences and lines Qt finds by itself in the text that it is given. Its Python binding passes on
no questions about the bounds of the selection or the attributes of characters: so a screen reader
hears of a selection by events, and of the codings at the caret by the description of the pane,
which is announced whenever it is another.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
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
from annotator.ui.reader.spoken import spoken
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
        self._said = ""
        for signal in (
            reader.caret_moved,
            reader.selection_changed,
            reader.picked_changed,
            reader.content_changed,
        ):
            signal.connect(self._tell_codings)

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
        if first == QAccessible.Text.Description and isinstance(first, QAccessible.Text):
            return spoken(self._reader)
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

    def state(self) -> QAccessible.State:
        """Return that it is text of many lines to be read and selected."""
        state = QAccessibleWidget.state(self)
        # The stubs call them constants; they are set like any attribute.
        for name in ("readOnly", "multiLine", "selectableText"):
            setattr(state, name, True)
        return state

    def selectionCount(self) -> int:
        """Return 1 if anything is selected."""
        return int(self._reader.selection is not None)

    def addSelection(self, start: int, end: int) -> None:
        """Select a stretch; there is one selection at the most."""
        self._select(start, end)

    def setSelection(self, _index: int, start: int, end: int) -> None:
        """Select another stretch."""
        self._select(start, end)

    def removeSelection(self, _index: int) -> None:
        """Select nothing."""
        if self._reader.has_document:
            self._reader.select(None)

    def _select(self, start: int, end: int) -> None:
        if not self._reader.has_document:
            return
        text, offsets = self._reader.text, self.offsets()
        anchor, head = (graphemes.snap(text, offsets.to_position(one)) for one in (start, end))
        self._reader.choice.select(Selection(anchor, head))

    def characterRect(self, offset: int) -> QRect:
        """Return where a character stands on the screen."""
        if not self._reader.has_document:
            return QRect()
        scene, text = self._reader.scene, self._reader.text
        position = self.offsets().to_position(offset)
        rect = caret_rect(scene, position, upstream=False).toRect()
        if position < len(text):
            behind = graphemes.next_boundary(text, position)
            end = caret_rect(scene, behind, upstream=True)
            if end.top() == rect.top():
                left, right = sorted((rect.left(), round(end.left())))
                rect.setLeft(left)
                rect.setRight(max(left, right - 1))
        rect.translate(0, -self._reader.stage.scroll)
        return QRect(self._reader.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the character at a point of the screen."""
        if not self._reader.has_document:
            return -1
        inside = QPointF(self._reader.viewport().mapFromGlobal(point))
        return self.offsets().to_qt(self._reader.text_point(inside).position)

    def _tell_codings(self, *_: object) -> None:
        """Say what is coded at the caret, if somebody listens and it is not what was said last."""
        if not QAccessible.isActive():
            return
        words = spoken(self._reader)
        if words == self._said:
            return
        self._said = words
        send(QAccessibleEvent(self._reader, QAccessible.Event.DescriptionChanged))
        if words:
            send(QAccessibleAnnouncementEvent(self._reader, words))

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


def send(event: QAccessibleEvent) -> None:
    """Hand an event to assistive technology."""
    QAccessible.updateAccessibility(event)


def tell_caret(reader: Reader) -> None:
    """Tell assistive technology, if any listens, where the caret is now."""
    if QAccessible.isActive():
        offset = reader.accessible().cursorPosition()
        send(QAccessibleTextCursorEvent(reader, offset))


def tell_selection(reader: Reader) -> None:
    """Tell assistive technology, if any listens, what is selected now: maybe nothing."""
    if QAccessible.isActive():
        offsets, span = reader.accessible().offsets(), reader.selection
        start = offsets.to_qt(span.start if span else reader.caret)
        end = offsets.to_qt(span.end if span else reader.caret)
        send(QAccessibleTextSelectionEvent(reader, start, end))

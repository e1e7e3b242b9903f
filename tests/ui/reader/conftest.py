"""A reading pane with a person before it: real mouse and key events, found by its geometry."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.document import Section
from annotator.domain.span import Span
from annotator.ui.fonts import ensure_chinese_font
from annotator.ui.reader.document import CodeStyle, CodingMark, ReaderDocument
from annotator.ui.reader.text_places import caret_rect
from annotator.ui.reader.view import Reader

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

STYLES = [
    CodeStyle("blame", "责任归因", "#cc2827"),
    CodeStyle("policy", "政策措施", "#2580c1"),
    CodeStyle("stereo", "地域印象", "#8f06a1"),
    CodeStyle("other", "其他", "#1c824f"),
]


class Person:
    """Uses a reader as a person does."""

    def __init__(self, qtbot: QtBot, reader: Reader) -> None:
        self.qtbot = qtbot
        self.reader = reader
        self._numbers = random.Random(1)

    def mark(self, start: int, end: int, code: str = "blame", **more: object) -> CodingMark:
        """Return a coding with an id of its own."""
        return CodingMark(self._numbers.randbytes(16), start, end, code, **more)  # type: ignore[arg-type]

    def show(
        self,
        text: str,
        marks: Sequence[CodingMark] = (),
        sections: Sequence[Section] = (),
        size: tuple[int, int] = (1000, 600),
        **more: object,
    ) -> Reader:
        """Show a document and put the keyboard's focus on it."""
        self.reader.resize(*size)
        self.reader.set_document(ReaderDocument(text, sections, **more), marks)  # type: ignore[arg-type]
        self.reader.show()
        self.reader.activateWindow()
        self.reader.setFocus()
        self.qtbot.waitUntil(self.reader.hasFocus)
        self.settle()
        return self.reader

    def settle(self) -> None:
        """Let the reader do everything that it does while nothing else is to do, and paint."""
        for _ in range(20_000):
            if not self.reader.idle.run_slice():
                break
        else:
            raise AssertionError("the idle work never ends")
        QApplication.processEvents()

    def point(self, position: int, *, upstream: bool = False) -> QPoint:
        """Return the point before a character, in the middle of its row."""
        rect = caret_rect(self.reader.scene, position, upstream=upstream)
        y = rect.center().y() - self.reader.stage.scroll
        # A little to the right: the left edge of a character, not the right one of the last.
        return QPoint(round(rect.left()) + (-1 if upstream else 1), round(y))

    def over(self, position: int) -> QPoint:
        """Return a point over a character."""
        return self.point(position) + QPoint(4, 0)

    def press(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.reader.viewport(), LEFT, modifiers, point)

    def move(
        self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = True
    ) -> None:
        viewport = self.reader.viewport()
        buttons = LEFT if held else Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            buttons,
            modifiers,
        )
        QApplication.sendEvent(viewport, event)

    def release(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.reader.viewport(), LEFT, modifiers, point)

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.reader.viewport(), LEFT, modifiers, point)

    def double_click(self, point: QPoint) -> None:
        self.click(point)
        QTest.mouseDClick(self.reader.viewport(), LEFT, NONE, point)

    def drag(
        self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE, steps: int = 4
    ) -> None:
        """Press, move in some steps and release."""
        self.press(start)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * (step / steps), modifiers)
        self.release(end, modifiers)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.reader, key, modifiers)

    def type(self, character: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Send a character that no key of the test's keyboard may have."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, modifiers, character)
            QApplication.sendEvent(self.reader, event)

    def screen(self) -> QImage:
        """Return what the window shows of the pane, pixel by pixel."""
        # Idle work may have changed something a moment ago and not painted it yet.
        self.reader.idle.stop()
        QApplication.processEvents()
        QApplication.processEvents()
        viewport = self.reader.viewport()
        ratio = viewport.devicePixelRatio()
        size, corner = viewport.size() * ratio, viewport.pos() * ratio
        # What was painted so far, event by event; grabbing would paint it all again.
        window = self.reader.backingStore().paintDevice()
        assert isinstance(window, QImage)
        shown = window.copy(corner.x(), corner.y(), size.width(), size.height())
        return shown.convertToFormat(QImage.Format.Format_RGB32)

    def painted_anew(self) -> QImage:
        """Return what the window would show if nothing had been kept from before."""
        forget_pictures(self.reader)
        anew = self.reader.viewport().grab().toImage()
        return anew.convertToFormat(QImage.Format.Format_RGB32)

    def selected(self) -> str:
        """Return the selected text."""
        span = self.reader.selection
        return "" if span is None else span.of(self.reader.text)


def forget_pictures(reader: Reader) -> None:
    """Make a reader draw everything again, without changing what is laid out."""
    reader.stage.bands.clear()
    reader.stage.names.forget_places()
    reader.stage.names.forget_pictures()


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication) -> Iterator[Person]:
    """A person before an empty reading pane that knows some codes."""
    ensure_chinese_font()
    reader = Reader()
    reader.set_styles(STYLES)
    qtbot.addWidget(reader)
    yield Person(qtbot, reader)
    reader.idle.stop()


@pytest.fixture
def heard() -> Callable[..., list[tuple[object, ...]]]:
    """Record what a signal says: `calls = heard(reader.caret_moved)`."""

    def listen(signal: object) -> list[tuple[object, ...]]:
        calls: list[tuple[object, ...]] = []
        signal.connect(lambda *values: calls.append(values))  # type: ignore[attr-defined]
        return calls

    return listen


@pytest.fixture
def seed_text(seeds: list) -> Callable[[int], str]:
    """Return the text of a seed document by its number."""
    return lambda number: seeds[number].read_bytes().decode("utf-8")


__all__ = ["STYLES", "Person", "QWidget", "Span", "forget_pictures"]

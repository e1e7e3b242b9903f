"""What the mouse does in the reading pane: selecting, picking, dragging the ends of codings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.ui.reader.choice import Hovered
from annotator.ui.reader.hover import (
    coding_beside,
    cursor_at,
    handle_at,
    hovered_at,
    tooltip_at,
)
from annotator.ui.reader.others import count_at, open_others
from annotator.ui.reader.picking import codings_at, next_beneath
from annotator.ui.reader.selection import Selection, Unit, dragged, unit_at

if TYPE_CHECKING:
    from annotator.ui.reader.overlay import Handle
    from annotator.ui.reader.view import Reader

_AUTOSCROLL_MILLISECONDS = 30
_FASTEST = 120.0  # pixels at a time
_EDGE = 14  # pixels inside the pane where holding the mouse scrolls already, slowly
_SLOWEST = 4.0
# Some window managers move the window with Alt and the mouse: Ctrl does the same here.
_EXACT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_EXACT_KEYS = (Qt.Key.Key_Alt, Qt.Key.Key_Control)
_STILL = 3  # pixels: a press that moves less is a click


_AFTER_END = ("", "\n")
_CLICKS = {2: Unit.WORD, 3: Unit.SENTENCE, 4: Unit.PARAGRAPH}
"""What so many clicks select."""


@dataclass(frozen=True, slots=True)
class _Selecting:
    """A selection being drawn out from `origin`; `before` is what it was then."""

    origin: Span | int
    unit: Unit
    before: Selection


@dataclass(frozen=True, slots=True)
class _Pressed:
    """A press that may become a click or a selection."""

    point: QPointF
    position: int


@dataclass(frozen=True, slots=True)
class _MovingEnd:
    """An end of the picked coding being dragged; `span` is what it was before.

    `grip` is from the mouse to the middle of the row that the end stands in.
    """

    coding: bytes
    is_start: bool
    span: Span
    grip: QPointF


class Mouse(QObject):
    """Follows the mouse over a reader's viewport."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._doing: _Selecting | _Pressed | _MovingEnd | None = None
        self._last_point = self._pressed_at = QPointF()
        self._is_exact = False
        # What was drawn out last: Shift and a click go on with it, in the same units.
        self._drawn: tuple[Selection, _Selecting] | None = None
        self.menu_character: int | None = None
        """The character that a menu was asked for at."""
        self._clicks = 0
        self._since_click = QElapsedTimer()
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(_AUTOSCROLL_MILLISECONDS)
        self._autoscroll.timeout.connect(self._scroll_on)

    def handle(self, event: QEvent) -> bool:
        """Take an event of the viewport if it is one of the mouse; return whether it was."""
        if isinstance(event, QMouseEvent):
            return self._follow_mouse(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = tooltip_at(self._reader, QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), text, self._reader.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._reader.choice.hover(Hovered())
        return False

    def _follow_mouse(self, event: QMouseEvent) -> bool:
        is_left = event.button() == Qt.MouseButton.LeftButton
        kind = event.type()
        if kind == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)
        elif kind == QEvent.Type.MouseMove:
            self._hover(event.position())
        elif kind == QEvent.Type.MouseButtonPress and is_left:
            self._press(event)
        elif kind == QEvent.Type.MouseButtonDblClick and is_left:
            self._double_click(event.position())
        elif kind == QEvent.Type.MouseButtonRelease and is_left:
            self._release(event.position())
        else:
            return False
        return True

    def _hover(self, point: QPointF) -> None:
        reader = self._reader
        hovered = hovered_at(reader, point)
        reader.choice.hover(hovered)
        reader.viewport().setCursor(cursor_at(reader, point, hovered))

    def _press(self, event: QMouseEvent) -> None:
        """Begin a click, a selection or the drag of an end."""
        self._reader.installEventFilter(self)  # until the button is released
        reader, point = self._reader, event.position()
        self._count_click(point)
        self._last_point = self._pressed_at = point
        handle, coding = handle_at(reader, point), coding_beside(reader, point)
        if handle is not None:
            self._grab(handle, point)
        elif (count := count_at(reader, point)) is not None:
            open_others(reader, count, event.globalPosition().toPoint())
        elif coding is not None:
            reader.pick(coding)
        elif reader.toggle_fold_at(point):
            self._clicks = 0
        elif self._clicks in _CLICKS:
            self._begin_with_unit(point, _CLICKS[self._clicks])
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._doing = self._extended()
            self._follow(event)
        else:
            self._doing = _Pressed(point, reader.text_point(point).position)

    def _count_click(self, point: QPointF) -> None:
        """Count the presses that come quickly behind a double click at the same place."""
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        is_next = (
            self._clicks >= 2
            and self._since_click.elapsed() < interval
            and (point - self._last_point).manhattanLength() <= 2 * _STILL
        )
        self._clicks = min(self._clicks + 1, max(_CLICKS)) if is_next else 1
        self._since_click.start()

    def _double_click(self, point: QPointF) -> None:
        """Select a word; Qt reports the fourth of four quick clicks as such, too."""
        reader = self._reader
        if not self._clicks or handle_at(reader, point) or coding_beside(reader, point):
            return
        self._count_click(point)
        self._clicks = max(self._clicks, 2)
        self._last_point = point
        self._begin_with_unit(point, _CLICKS[self._clicks])

    def _begin_with_unit(self, point: QPointF, unit: Unit) -> None:
        reader = self._reader
        under = reader.text_point(point)
        # The character under the mouse: over its right half the next position is nearer.
        at = under.position if under.character is None else under.character
        if under.character is None and (under.upstream or reader.text[at : at + 1] in _AFTER_END):
            at = max(at - 1, 0)  # beside a line its last unit is meant
        origin = unit_at(reader.text, at, unit, reader.words)
        if origin is not None:
            self._doing = _Selecting(origin, unit, reader.choice.selection)
            self._draw(self._doing, Selection(origin.start, origin.end))

    def _extended(self) -> _Selecting:
        """Return how Shift and a click go on with the selection that is there."""
        selection = self._reader.choice.selection
        if self._drawn is not None and self._drawn[0] == selection:
            return replace(self._drawn[1], before=selection)
        return _Selecting(selection.anchor, Unit.WORD, selection)

    def _draw(self, doing: _Selecting, selection: Selection) -> None:
        self._reader.choice.select(selection)
        self._drawn = (selection, doing)

    def _drag(self, event: QMouseEvent) -> None:
        """Go on with what the press began."""
        point = event.position()
        if isinstance(self._doing, _Pressed):
            if (point - self._doing.point).manhattanLength() < _STILL:
                return
            before = self._reader.choice.selection
            self._doing = _Selecting(self._doing.position, Unit.WORD, before)
        if self._doing is None:
            return
        self._follow(event)
        if not self._beyond():
            self._autoscroll.stop()
        elif not self._autoscroll.isActive():
            self._autoscroll.start()

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse holds an end or draws out a selection."""
        return isinstance(self._doing, _Selecting | _MovingEnd)

    def scrolled(self) -> None:
        """Take what is being dragged along when the wheel turns meanwhile."""
        if self.is_dragging:
            self._update()

    def _follow(self, event: QMouseEvent) -> None:
        self._last_point = event.position()
        self._is_exact = bool(event.modifiers() & _EXACT)
        self._update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is dragged, follow Alt and Ctrl even if the mouse rests."""
        if isinstance(event, QKeyEvent) and event.key() in _EXACT_KEYS and self.is_dragging:
            self._is_exact = event.type() != QEvent.Type.KeyRelease
            self._update()
            self._reader.stage.catch_up()
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # else the menu bar takes the focus when Alt is let go
                return True
        return super().eventFilter(watched, event)

    def _update(self) -> None:
        """Take the selection or the dragged end to where the mouse is."""
        reader, doing = self._reader, self._doing
        if isinstance(doing, _Selecting):
            to = reader.text_point(self._last_point).position
            unit = Unit.GRAPHEME if self._is_exact and doing.unit is Unit.WORD else doing.unit
            selection = dragged(reader.text, doing.origin, to, unit, reader.words)
            self._draw(doing, selection)
        elif isinstance(doing, _MovingEnd):
            to = reader.text_point(self._last_point + doing.grip).position
            reader.show_span(doing.coding, self._with_end_at(doing, to))

    def _with_end_at(self, doing: _MovingEnd, to: int) -> Span:
        """Return the coding's span with the dragged end at a position, snapped, never empty."""
        text, words, span = self._reader.text, self._reader.words, doing.span
        if doing.is_start:
            found = Span(min(to, graphemes.previous_boundary(text, span.end)), span.end)
        else:
            found = Span(span.start, max(to, graphemes.next_boundary(text, span.start)))
        if self._is_exact or words is None:
            return found
        whole = words.snapped(text, found)
        # Only the end that is dragged snaps; the other stays as the coder left it.
        return Span(whole.start, span.end) if doing.is_start else Span(span.start, whole.end)

    def _release(self, point: QPointF) -> None:
        """Finish what the press began."""
        self._autoscroll.stop()
        self._reader.removeEventFilter(self)
        doing, self._doing = self._doing, None
        if isinstance(doing, _Pressed):
            self._click(point)
        elif isinstance(doing, _MovingEnd):
            self._reader.finish_span(doing.coding, doing.span)

    def _click(self, point: QPointF) -> None:
        """Put the caret there, and pick the coding there or the one beneath."""
        reader = self._reader
        under = reader.text_point(point)
        reader.choice.select(Selection(under.position, under.position, under.upstream))
        found = [] if under.character is None else codings_at(reader.scene, under.character)
        reader.pick(next_beneath(found, reader.picked))

    def cancel(self) -> bool:
        """Give up what the mouse is doing and take it back; return whether it did anything."""
        doing, self._doing = self._doing, None
        self._autoscroll.stop()
        if isinstance(doing, _MovingEnd):
            self._reader.show_span(doing.coding, doing.span)
        elif isinstance(doing, _Selecting):
            self._reader.choice.select(doing.before)
        return doing is not None

    def _grab(self, handle: Handle, point: QPointF) -> None:
        reader = self._reader
        coding = reader.picked
        if coding is None:
            return
        span = Span(*reader.scene.codings.extent(coding))
        middle = (handle.knob + handle.foot) / 2
        grip = QPointF(handle.knob.x() - point.x(), middle.y() - point.y())
        self._doing = _MovingEnd(coding, handle.is_start, span, grip)

    def _beyond(self) -> float:
        """Return how far the mouse is beyond the upper (< 0) or lower edge, in pixels."""
        y, height = self._last_point.y(), self._reader.viewport().height()
        # Who has pressed the button at the edge wants to select there, not to scroll.
        edge = _EDGE if abs(y - self._pressed_at.y()) > 2 * _EDGE else 0
        if y < edge:
            return min(-_SLOWEST, y)
        return max(_SLOWEST, y - height) if y >= height - edge else 0.0

    def _scroll_on(self) -> None:
        """Scroll on while the mouse is held at an edge, the faster the further beyond it is."""
        bar = self._reader.verticalScrollBar()
        bar.setValue(bar.value() + round(max(-_FASTEST, min(_FASTEST, self._beyond()))))
        self._update()

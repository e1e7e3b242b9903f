"""What the mouse does in the reading pane: selecting, picking, dragging the ends of codings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.ui.reader.overlay import Handle, handles
from annotator.ui.reader.picking import codings_at, name_at, next_beneath, stripe_at
from annotator.ui.reader.selection import Selection, Unit, dragged, unit_at

if TYPE_CHECKING:
    from annotator.ui.reader.view import Reader

_AUTOSCROLL_MILLISECONDS = 30
_STILL = 3  # pixels: a press that moves less is a click


@dataclass(frozen=True, slots=True)
class _Selecting:
    """A selection being drawn out from `origin`."""

    origin: Span | int
    unit: Unit


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
    """Follows the mouse over a reader."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._doing: _Selecting | _Pressed | _MovingEnd | None = None
        self._last_point = QPointF()
        self._is_exact = False
        self._since_double_click = QElapsedTimer()
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(_AUTOSCROLL_MILLISECONDS)
        self._autoscroll.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        """Begin a click, a selection or the drag of an end."""
        reader, point = self._reader, event.position()
        is_third_click = self._is_third_click(point)
        self._last_point = point
        handle = self.handle_at(point)
        if handle is not None:
            self._grab(handle, point)
            return
        coding = self.coding_beside(point)
        if coding is not None:
            reader.pick(coding)
            return
        if reader.toggle_fold_at(point):
            return
        here = reader.text_point(point).position
        if is_third_click:
            self._begin_with_unit(here, Unit.SENTENCE)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._doing = _Selecting(reader.selection_state.anchor, Unit.WORD)
            self._extend_to(point, event)
        else:
            self._doing = _Pressed(point, here)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        point = event.position()
        if self.handle_at(point) or self.coding_beside(point):
            return
        self._last_point = point
        self._since_double_click.start()
        text_point = self._reader.text_point(point)
        at = text_point.position if text_point.character is None else text_point.character
        self._begin_with_unit(at, Unit.WORD)

    def _is_third_click(self, point: QPointF) -> bool:
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return (
            self._since_double_click.isValid()
            and self._since_double_click.elapsed() < interval
            and (point - self._last_point).manhattanLength() <= 2 * _STILL
        )

    def _begin_with_unit(self, position: int, unit: Unit) -> None:
        reader = self._reader
        origin = unit_at(reader.text, position, unit, reader.words)
        if origin is None:
            return
        self._doing = _Selecting(origin, unit)
        reader.show_selection(Selection(origin.start, origin.end))

    def move(self, event: QMouseEvent) -> None:
        """Go on with what the press began."""
        point = event.position()
        if isinstance(self._doing, _Pressed):
            if (point - self._doing.point).manhattanLength() < _STILL:
                return
            self._doing = _Selecting(self._doing.position, Unit.WORD)
        if self._doing is None:
            return
        self._extend_to(point, event)
        inside = 0 <= point.y() < self._reader.viewport().height()
        if inside:
            self._autoscroll.stop()
        elif not self._autoscroll.isActive():
            self._autoscroll.start()

    def _extend_to(self, point: QPointF, event: QMouseEvent) -> None:
        self._last_point = point
        self._is_exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._follow()

    def _follow(self) -> None:
        """Take the selection or the dragged end to where the mouse is."""
        reader, doing = self._reader, self._doing
        if isinstance(doing, _Selecting):
            to = reader.text_point(self._last_point).position
            unit = Unit.GRAPHEME if self._is_exact and doing.unit is Unit.WORD else doing.unit
            reader.show_selection(dragged(reader.text, doing.origin, to, unit, reader.words))
        elif isinstance(doing, _MovingEnd):
            to = reader.text_point(self._last_point + doing.grip).position
            reader.show_span(doing.coding, self._with_end_at(doing, to))

    def _with_end_at(self, doing: _MovingEnd, to: int) -> Span:
        """Return the coding's span with the dragged end at a position, snapped, never empty."""
        text, words = self._reader.text, self._reader.words
        span = doing.span
        if doing.is_start:
            to = min(to, graphemes.previous_boundary(text, span.end))
            found = Span(to, span.end)
        else:
            to = max(to, graphemes.next_boundary(text, span.start))
            found = Span(span.start, to)
        if self._is_exact or words is None:
            return found
        whole = words.snapped(text, found)
        # Only the end that is dragged snaps; the other stays as the coder left it.
        return Span(whole.start, span.end) if doing.is_start else Span(span.start, whole.end)

    def release(self, event: QMouseEvent) -> None:
        """Finish what the press began."""
        self._autoscroll.stop()
        doing, self._doing = self._doing, None
        reader = self._reader
        if isinstance(doing, _Pressed):
            self._click(event.position())
        elif isinstance(doing, _MovingEnd):
            reader.finish_span(doing.coding, doing.span)

    def _click(self, point: QPointF) -> None:
        """Put the caret there, and pick the coding there or the one beneath."""
        reader = self._reader
        under = reader.text_point(point)
        reader.show_selection(Selection(under.position, under.position, under.upstream))
        found = [] if under.character is None else codings_at(reader.scene, under.character)
        reader.pick(next_beneath(found, reader.picked))

    def cancel(self) -> bool:
        """Take back the drag of an end; return whether there was one."""
        doing, self._doing = self._doing, None
        self._autoscroll.stop()
        if isinstance(doing, _MovingEnd):
            self._reader.show_span(doing.coding, doing.span)
            return True
        return doing is not None

    def _grab(self, handle: Handle, point: QPointF) -> None:
        reader = self._reader
        assert reader.picked is not None  # noqa: S101 - only the picked coding has handles
        index = reader.scene.codings
        span = index.mark(index.row(reader.picked)).span
        middle = (handle.knob + handle.foot) / 2
        grip = QPointF(handle.knob.x() - point.x(), middle.y() - point.y())
        self._doing = _MovingEnd(reader.picked, handle.is_start, span, grip)

    def _scroll_on(self) -> None:
        """Scroll on while the mouse is held outside, the faster the further away it is."""
        height = self._reader.viewport().height()
        y = self._last_point.y()
        beyond = y if y < 0 else max(0.0, y - height)
        bar = self._reader.verticalScrollBar()
        bar.setValue(bar.value() + round(max(-120.0, min(120.0, beyond))))
        self._follow()

    def handle_at(self, point: QPointF) -> Handle | None:
        """Return the handle of the picked coding under a point."""
        reader = self._reader
        if reader.picked is None:
            return None
        found = handles(reader.scene, reader.picked, reader.stage.window)
        return next((handle for handle in found if handle.is_near(point)), None)

    def coding_beside(self, point: QPointF) -> bytes | None:
        """Return the coding whose stripe or name is under a point."""
        reader = self._reader
        name = name_at(reader.stage.names_drawn, point)
        if name is not None and name.coding:
            return name.coding
        return stripe_at(reader.scene, point.x(), point.y() + reader.stage.scroll)

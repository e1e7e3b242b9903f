"""The reading pane as a widget: takes events, holds what is selected, tells what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.domain.span import Span
from annotator.ui.i18n import tr
from annotator.ui.reader import changes
from annotator.ui.reader.accessibility import ReaderAccessible
from annotator.ui.reader.accessibility import install as install_accessibility
from annotator.ui.reader.choice import Choice
from annotator.ui.reader.commands import perform
from annotator.ui.reader.display import Display
from annotator.ui.reader.document import (
    CodeStyle,
    CodingMark,
    Place,
    ReaderDocument,
    TooltipLines,
    Words,
)
from annotator.ui.reader.idle import IdleWork
from annotator.ui.reader.keyboard import KeyTable, claims, command_of
from annotator.ui.reader.marks import NO_MARKS, Marks, marks_of
from annotator.ui.reader.menu_place import prepare_menu
from annotator.ui.reader.mouse import Mouse
from annotator.ui.reader.overlay import draw_focus_ring
from annotator.ui.reader.own_commands import usual_keys
from annotator.ui.reader.preparation import Preparation
from annotator.ui.reader.scene import Hits, Scene
from annotator.ui.reader.scrollbar import QuietScrollBar
from annotator.ui.reader.selection import Selection
from annotator.ui.reader.stage import Stage
from annotator.ui.reader.text_places import TextPoint
from annotator.ui.theme import LIGHT, Theme

_ZOOMS = (0.5, 4.0)
_WHEEL_STEP = 84  # pixels for a notch of the wheel
_KEYBOARD_FOCUS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Reader(QAbstractScrollArea):
    """Shows a document with its codings; selects, picks, and asks for changes by signals.

    It changes no coding for good: it shows an end that was dragged at once and emits
    `span_changed`; whoever owns the codings saves it, or calls `replace_mark` to take it back.
    """

    selection_changed = Signal(object)
    """The selected `Span`, or None."""
    caret_moved = Signal(int)
    """The caret's position."""
    picked_changed = Signal(object)
    """The id of the picked coding, or None."""
    hover_changed = Signal(object)
    """The id of the coding under the mouse, or None."""
    code_key_pressed = Signal(str)
    """A digit or a lower-case letter."""
    palette_requested = Signal()
    """A code is to be found by its name."""
    action_wanted = Signal(str)
    """The id of an action of whoever shows the pane, whose key was pressed."""
    delete_requested = Signal(object)
    """The id of the picked coding."""
    span_changed = Signal(object, object)
    """The id of a coding and its new `Span`."""
    context_menu_requested = Signal(QPoint)
    """The point on the screen."""
    boilerplate_toggled = Signal(int, bool)
    """The start of a run of boilerplate, and whether it is open now."""
    content_changed = Signal(object)
    """Ranges whose codings are others; none if only hits or differences are; None: everything."""
    zoom_requested = Signal(int)
    """Steps in (positive) or out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None
        self.theme: Theme = LIGHT
        self._styles: dict[str, CodeStyle] = {}
        self._zoom = 1.0
        self._words: Words | None = None
        self._tooltips: TooltipLines | None = None
        self._preparation: Preparation | None = None
        self._has_ring = False
        self.keys: KeyTable = usual_keys()
        self.choice = Choice(self)
        self.mouse = Mouse(self)
        self.idle = IdleWork(self, self._idle_steps)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It comes and goes nowhere: else the lines of short documents would break twice.
        self._bar = QuietScrollBar(self.theme, self)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Document text"))
        self.display = Display(self)
        self._accessible: ReaderAccessible | None = None
        install_accessibility()

    def accessible(self) -> ReaderAccessible:
        """Return what answers the questions of assistive technology."""
        if self._accessible is None:
            self._accessible = ReaderAccessible(self)
        return self._accessible

    # -- what is shown

    def set_document(
        self, document: ReaderDocument | None, marks: Marks | Iterable[CodingMark] = NO_MARKS
    ) -> None:
        """Show a document from its top, with its codings; None shows an empty page."""
        if self._stage is not None:
            self.mouse.cancel()
            self.pick(None)
        self.idle.stop()
        self._stage = self._preparation = None
        self.choice.reset()
        if document is None:
            self.verticalScrollBar().setRange(0, 0)
        else:
            columns = marks if isinstance(marks, Marks) else marks_of(marks)
            width = self.viewport().width()
            look = self.display.appearance
            scene = Scene(document, columns, self._styles, self.theme, self._zoom, width, look)
            scene.is_active = self.hasFocus()
            self.verticalScrollBar().setValue(0)
            self._stage = Stage(scene, self)
            self._preparation = Preparation(self._stage)
            self._stage.fit()
            self.choice.show_caret(is_shown=self.hasFocus())
            self.idle.wake()
        self.viewport().update()
        self.content_changed.emit(None)

    @property
    def has_document(self) -> bool:
        """Whether a document is shown."""
        return self._stage is not None

    @property
    def stage(self) -> Stage:
        """What brings the document onto the screen.

        Raises:
            RuntimeError: no document is shown.
        """
        if self._stage is None:
            raise RuntimeError("no document is shown")
        return self._stage

    @property
    def scene(self) -> Scene:
        """All that is shown of the document."""
        return self.stage.scene

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.scene.text

    def set_styles(self, styles: Iterable[CodeStyle]) -> None:
        """Show codes with these names and colours."""
        self._styles = {style.id: style for style in styles}
        if self._stage is not None:
            self.scene.codes = self._styles
            self.scene.refresh_inks()
            self.stage.recolor()
        self.content_changed.emit(None)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.theme = theme
        self._bar.set_theme(theme)
        if self._stage is not None:
            self.scene.theme = theme
            self.scene.refresh_inks()
            self.stage.recolor()
        self.viewport().update()
        self.content_changed.emit(None)

    def set_zoom(self, zoom: float) -> None:
        """Show everything larger or smaller (0.5 to 4), the line on top staying there."""
        self._zoom = min(max(zoom, _ZOOMS[0]), _ZOOMS[1])
        if self._stage is not None and self._zoom != self.scene.zoom:
            self.scene.set_zoom(self._zoom)
            self.relayout()

    @property
    def zoom(self) -> float:
        """How large everything is shown."""
        return self._zoom

    def set_words(self, words: Words | None) -> None:
        """Snap selections and dragged ends to the words that this knows; None: to graphemes."""
        self._words = words

    @property
    def words(self) -> Words | None:
        """What knows the words."""
        return self._words

    def set_tooltips(self, lines: TooltipLines | None) -> None:
        """Ask this for what a tooltip says of a coding; None: the names of code and coder."""
        self._tooltips = lines

    def tooltip_lines(self, coding_id: bytes) -> Sequence[str]:
        """Return the plain lines that a tooltip says of a coding."""
        if self._tooltips is not None:
            return self._tooltips(coding_id)
        mark = self.scene.codings.mark(self.scene.codings.row(coding_id))
        style = self._styles.get(mark.code)
        return [line for line in (style.name if style else mark.code, mark.coder) if line]

    # -- codings

    def add_mark(self, mark: CodingMark) -> None:
        """Show one coding more.

        Raises:
            ValueError: it lies outside the text, or its id is there already.
        """
        self._changed(changes.add_mark(self.scene, mark))

    def remove_mark(self, coding_id: bytes) -> None:
        """Show one coding less.

        Raises:
            KeyError: it is not there.
        """
        if coding_id == self.picked:
            self.pick(None)
        self._changed(changes.remove_mark(self.scene, coding_id))

    def replace_mark(self, mark: CodingMark) -> None:
        """Show the coding with that id with another span, code or state.

        Raises:
            KeyError: it is not there.
            ValueError: the span lies outside the text.
        """
        self._changed(changes.replace_mark(self.scene, mark))

    def set_marks(self, marks: Marks | Iterable[CodingMark]) -> None:
        """Show exactly these codings; only what differs from before is drawn anew."""
        columns = marks if isinstance(marks, Marks) else marks_of(marks)
        self._changed(changes.set_marks(self.scene, columns))

    def _changed(self, damage: changes.Damage | None) -> None:
        self.choice.forget_gone()
        self.stage.damage(damage, is_coding=True)
        self.content_changed.emit(damage)
        self.idle.wake()

    def set_search_hits(self, spans: Iterable[Span], current: int = -1) -> None:
        """Show search hits, sorted by start; `current` is the index of the chosen one."""
        hits, old = Hits(spans, current), self.scene.hits
        self.scene.hits = hits
        damage = list(zip(old.starts.tolist(), old.ends.tolist(), strict=True))
        damage += zip(hits.starts.tolist(), hits.ends.tolist(), strict=True)
        # Very many hits: all that is on screen is drawn anew, which is not much.
        self.stage.damage(damage if len(damage) < 500 else None)
        self.content_changed.emit([])

    @property
    def picked(self) -> bytes | None:
        """The id of the picked coding."""
        return None if self._stage is None else self.scene.picked

    def pick(self, coding_id: bytes | None) -> None:
        """Pick a coding: it is shown strongly, with handles at its ends; clears the selection.

        Raises:
            KeyError: it is not there.
        """
        self.choice.pick(coding_id)

    def show_span(self, coding_id: bytes, span: Span) -> None:
        """Show a coding with another span while its end is being moved."""
        self._changed(changes.move_mark(self.scene, coding_id, span))

    def finish_span(self, coding_id: bytes, before: Span) -> None:
        """Tell that the end of a coding was moved, if it was."""
        span = Span(*self.scene.codings.extent(coding_id))
        if span != before:
            self.span_changed.emit(coding_id, span)

    # -- selection and caret

    @property
    def selection(self) -> Span | None:
        """The selected characters."""
        return self.choice.selection.span

    @property
    def caret(self) -> int:
        """The position of the caret."""
        return self.choice.selection.head

    def select(self, span: Span | None) -> None:
        """Select characters, or nothing; does not scroll.

        Raises:
            ValueError: the span lies outside the text.
        """
        if span is None:
            self.choice.select(Selection(self.caret, self.caret))
            return
        if span.end > len(self.text):
            raise ValueError(f"{span} lies outside {len(self.text)} characters")
        self.choice.select(Selection(span.start, span.end))

    def copy(self) -> None:
        """Put the selected characters, or the picked coding's, as they stand on the clipboard."""
        if (span := self.choice.target) is not None:
            QGuiApplication.clipboard().setText(span.of(self.text))

    # -- places

    def place(self) -> Place:
        """Return where the reader is, for coming back."""
        return self.stage.place()

    def restore_place(self, place: Place) -> None:
        """Go back to where the reader was; a position behind the text counts as its end."""
        position = min(place.position, len(self.text))
        self.stage.go_to(Place(position, place.offset))
        self.idle.wake()

    def reveal(self, span: Span) -> None:
        """Scroll so that a span is comfortably visible, if it is not; opens a fold over it."""
        layout = self.scene.layout
        chunk = layout.flow.chunk_of(span.start)
        if layout.is_folded(chunk):
            self._toggle(chunk)
        self.stage.reveal(span)
        self.idle.wake()

    def text_point(self, point: QPointF) -> TextPoint:
        """Return what lies under a point of the viewport; positions cut no grapheme."""
        return self.stage.text_point(point)

    # -- folds

    def toggle_fold_at(self, point: QPointF) -> bool:
        """Open or close the run of boilerplate under a point; return whether there is one."""
        chunk = self.stage.fold_at(point)
        if chunk is not None:
            self._toggle(chunk)
        return chunk is not None

    def _toggle(self, chunk: int) -> None:
        layout = self.scene.layout
        start, _ = layout.fold_span(chunk)
        is_open = layout.toggle_fold(chunk)
        self.relayout()
        self.boilerplate_toggled.emit(start, is_open)

    # -- events

    def relayout(self) -> None:
        """Lay out anew, the line on top staying where it is: fonts or widths are others."""
        self.stage.relayout()
        if self._preparation is not None:
            self._preparation.relayout()
        self.idle.wake()

    def _idle_steps(self) -> Sequence[Callable[[], bool]]:
        return self._preparation.steps if self._preparation is not None else ()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint."""
        painter = QPainter(self.viewport())
        try:
            if self._stage is None:
                painter.fillRect(event.rect(), QColor(self.theme.page))
            else:
                self._stage.paint(painter, event.region())
            if self._has_ring and self.hasFocus():
                draw_focus_ring(self.theme, painter, QRectF(self.viewport().rect()))
        finally:
            painter.end()  # a painter left active by an error takes the program with it

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Follow the scroll bar."""
        if self._stage is not None:
            self._stage.scrolled(dy)
            self.idle.wake()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew if the column changed; the line on top stays."""
        super().resizeEvent(event)
        if self._stage is not None:
            self.scene.set_width(self.viewport().width())
            self._stage.keep_place()
            self.idle.wake()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before any shortcut of the window."""
        if isinstance(event, QKeyEvent) and self.has_document and claims(event, self.keys):
            if event.type() == QEvent.Type.KeyPress:  # Tab: else the focus would move on
                self.keyPressEvent(event)
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the mouse have what is its own."""
        if self._stage is not None and self.mouse.handle(event):
            self._stage.catch_up()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means."""
        command = command_of(event, self.keys)
        if command is None or not self.has_document or not perform(self, command):
            event.ignore()
            return
        self.stage.catch_up()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll smoothly; with Ctrl ask for another zoom."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.zoom_requested.emit(1 if turned > 0 else -1)
        else:
            pixels = event.pixelDelta().y() or round(turned * _WHEEL_STEP / 120)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - pixels)
            self.mouse.scrolled()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose what is under the mouse, unless it is selected, and ask for a menu."""
        if self.has_document:
            self.context_menu_requested.emit(prepare_menu(self, event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show caret, ring and the colour of an active selection."""
        self._has_ring = event.reason() in _KEYBOARD_FOCUS
        self._set_active(is_active=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the selection paler, unless only a menu is open."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._set_active(is_active=False)
        super().focusOutEvent(event)

    def _set_active(self, *, is_active: bool) -> None:
        if self._stage is not None:
            self.scene.is_active = is_active
            self.choice.show_caret(is_shown=is_active)
            span = self.selection
            self._stage.damage([(span.start, span.end)] if span else [])
        self.viewport().update()

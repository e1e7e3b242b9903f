"""A map of the whole document beside the pane: click to jump.

From left to right: differences, codings by lane in the colours of their codes, unsure codings,
search hits; over all the part that is on screen, and the caret. It is worked out in slices while
nothing else is to do, and kept; a single coding costs a few rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from html import escape

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.document import Section, section_at
from annotator.ui.i18n import tr
from annotator.ui.reader.miniature import (
    NOBODY,
    Miniature,
    blank,
    fill_slices,
    place_anew,
    place_marks,
)
from annotator.ui.reader.text_places import row_top
from annotator.ui.reader.view import Reader

_COLUMNS = (4, 6, 8)  # how many lanes are told apart, of few and of many
_LANES_WIDTH = 24  # pixels, as all that follows
_DIFFERENCES, _LANES, _UNSURE, _HITS = 2, 8, 33, 36  # left edges
_TICK = 4
WIDTH = 41
_LEAST_WINDOW = 8  # pixels
_LATER = 150  # milliseconds after the last change of heights
_NAMED = 6  # codes named in a tooltip
_FEW_RANGES = 200


class OverviewMap(QWidget):
    """Shows where things are in the document of a pane.

    Args:
        reader: the pane.
        section_name: tells what a section is called.
        parent: where it stands.
    """

    def __init__(
        self,
        reader: Reader,
        section_name: Callable[[Section | None], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._section_name = section_name
        self._made: Miniature | None = None
        self._making: Iterator[None] | None = None
        self._next: Miniature | None = None
        self._image: QImage | None = None
        self._grip = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._begin)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        bar = reader.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self.update())
        bar.rangeChanged.connect(lambda *_: self._later.start(_LATER))
        reader.caret_moved.connect(lambda _: self.update())
        reader.content_changed.connect(self._content_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of another language."""
        self.setAccessibleName(tr("Map of the document"))
        self.setAccessibleDescription(
            tr("Shows where codings, differences, unsure codings and search hits are")
        )

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(WIDTH, 200)

    @property
    def is_done(self) -> bool:
        """Whether the map shows all there is."""
        return not self._timer.isActive() and not self._later.isActive()

    @property
    def miniature(self) -> Miniature | None:
        """What is shown, once it has been worked out."""
        return self._made

    # -- working it out

    def _content_changed(self, damage: Sequence[tuple[int, int]] | None) -> None:
        made = self._made
        if damage is None or len(damage) > _FEW_RANGES or made is None or self._making is not None:
            # The picture stays until there is another; what it was made of may be gone.
            self._made = None
            self._stop()
            self._later.start(0)
            if not self._reader.has_document:
                self._image = None
        elif self.isVisible():
            scene = self._reader.scene
            for start, end in damage:
                place_anew(scene, made, start, end)
            if not damage:
                place_marks(scene, made)
            self._draw_image()
        self.update()

    def _begin(self) -> None:
        """Begin to work everything out anew."""
        if not self.isVisible() or not self._reader.has_document:
            self._stop()
            return
        scene = self._reader.scene
        lanes = scene.groups.slot_count if scene.groups.coders else scene.lane_count
        columns = next((one for one in _COLUMNS if one >= lanes), _COLUMNS[-1])
        self._next = blank(scene, self._shown_height(), columns)
        self._making = None
        self._timer.start(0)

    def _stop(self) -> None:
        self._timer.stop()
        self._making = self._next = None

    def _work(self) -> None:
        """Do a slice."""
        if self._next is None or not self._reader.has_document:
            self._stop()
            return
        scene = self._reader.scene
        if not scene.lanes.is_complete:
            self._timer.start(_LATER)
            return
        self._timer.setInterval(0)
        if self._making is None:
            self._making = fill_slices(scene, self._next)
        if next(self._making, self) is self:
            self._made = self._next
            self._stop()
            self._draw_image()
            self.update()

    def _draw_image(self) -> None:
        made, scene = self._made, self._reader.scene
        if made is None:
            return
        theme = scene.theme
        ground = np.uint32(QColor(theme.margin).rgb())
        inks = [scene.inks[code].mark.rgb() for code in range(len(scene.inks))]
        table = np.array([*inks, ground], np.uint32)
        pixels = np.full((made.rows, WIDTH), ground, np.uint32)
        lanes = np.where(made.codes == NOBODY, ground, table[made.codes])
        width = _LANES_WIDTH // made.codes.shape[1]
        for step in range(width - 1):  # a pixel between neighbours is left empty
            pixels[:, _LANES + step : _LANES + _LANES_WIDTH : width] = lanes
        for column, x, wide, color in (
            (made.differences, _DIFFERENCES, _TICK, theme.danger),
            (made.unsure, _UNSURE, 2, theme.dim),
            (made.hits, _HITS, _TICK, theme.hit_line),
        ):
            # Two pixels high, so that a single one is seen.
            marked = column | np.roll(column, 1)
            pixels[marked, x : x + wide] = np.uint32(QColor(color).rgb())
        image_format = QImage.Format.Format_RGB32
        image = QImage(pixels.tobytes(), WIDTH, made.rows, WIDTH * 4, image_format)
        self._image = image.copy()

    # -- places

    def _shown_height(self) -> int:
        """Return how high the map is drawn: as the widget, but never larger than the text."""
        return max(1, min(self.height(), int(self._reader.scene.layout.flow.height)))

    def _scale(self) -> float:
        """Return pixels of the map to one of the document."""
        height = int(self._reader.scene.layout.flow.height)
        return self._shown_height() / max(1, height)

    def window_rect(self) -> QRectF:
        """Return where the part is that is on screen."""
        scale = self._scale()
        top, bottom = self._reader.stage.window
        height = max(_LEAST_WINDOW, (bottom - top) * scale)
        return QRectF(0.5, min(top * scale, self.height() - height) + 0.5, WIDTH - 1, height - 1)

    # -- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the map."""
        painter = QPainter(self)
        theme = self._reader.theme
        painter.fillRect(self.rect(), QColor(theme.margin))
        if self._reader.has_document:
            if self._image is not None:
                painter.drawImage(QRectF(0, 0, WIDTH, self._shown_height()), self._image)
            self._paint_window(painter)
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.line))
        painter.end()

    def _paint_window(self, painter: QPainter) -> None:
        reader, theme = self._reader, self._reader.theme
        color = QColor(theme.text)
        color.setAlphaF(0.08)
        painter.setBrush(color)
        painter.setPen(QPen(QColor(theme.dim), 1))
        painter.drawRect(self.window_rect())
        y = row_top(reader.scene, reader.caret) * self._scale()
        painter.fillRect(QRectF(1, round(y), WIDTH - 1, 2), QColor(theme.accent))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there, or take hold of the part that is on screen."""
        if event.button() != Qt.MouseButton.LeftButton or not self._reader.has_document:
            return
        rect, y = self.window_rect(), event.position().y()
        self._grip = y - rect.center().y() if rect.top() <= y <= rect.bottom() else 0.0
        self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._reader.has_document:
            self._go_to(event.position())

    def _go_to(self, point: QPointF) -> None:
        reader = self._reader
        middle = (point.y() - self._grip) / self._scale()
        reader.verticalScrollBar().setValue(round(middle - reader.stage.height / 2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the pane."""
        self._reader.wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos().y()), self)
            return True
        return super().event(event)

    def tooltip_at(self, y: float) -> str:
        """Return what to say about a height of the map, as HTML; empty for nothing."""
        made = self._made
        if made is None or not self._reader.has_document or not 0 <= y < self._shown_height():
            return ""
        scene = self._reader.scene
        row = min(int(y * made.rows / self._shown_height()), made.rows - 1)
        start, end = made.span_of(row)
        section = self._section_name(section_at(scene.document.sections, start))
        lines = [f"<b>{escape(section)}</b>"] if section else []
        found = scene.codings.query(start, end)
        found = found[scene.groups.slots(found) >= 0]
        names = Counter(scene.inks[code].label for code in scene.codings.codes[found].tolist())
        lines += [f"{escape(name)}: {count}" for name, count in names.most_common(_NAMED)]
        if len(names) > _NAMED:
            lines.append("…")
        hits = len(scene.hits.within(start, end))
        differences = sum(1 for _ in scene.differences.within(start, end))
        lines += [tr("Search hits: {count}").format(count=hits)] if hits else []
        lines += [tr("Differences: {count}").format(count=differences)] if differences else []
        return f"<qt>{'<br>'.join(lines)}</qt>"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Work it out for another height."""
        super().resizeEvent(event)
        self._later.start(_LATER)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to work."""
        super().showEvent(event)
        self._later.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

"""Brings a scene onto the screen: scrolling that keeps the reader's place, painting, preparing.

Heights are estimates until a chunk is laid out. Whenever one becomes exact above the reader's
line, the scroll bar moves along, so that the line stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from annotator.domain.span import Span
from annotator.language import graphemes
from annotator.ui.reader.bands import BandPictures, copy_part
from annotator.ui.reader.document import Place
from annotator.ui.reader.layout import Band
from annotator.ui.reader.names import NAMES_REACH, MarginNames
from annotator.ui.reader.ornaments import draw_ground
from annotator.ui.reader.overlay import (
    HANDLE_REACH,
    PlacedName,
    draw_caret,
    draw_handles,
    draw_wide_stripe,
    placed_names,
)
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.sprites import NAME_HEIGHT
from annotator.ui.reader.styles import Look
from annotator.ui.reader.text_places import TextPoint, is_on_screen, row_top, text_point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractScrollArea


_MOST_TRIES = 50


@dataclass(frozen=True, slots=True)
class _Shown:
    """A band on screen: its y in the viewport, and the characters it stands for."""

    band: Band
    y: int
    start: int
    end: int


class Stage:
    """Shows a scene in the viewport of a scroll area.

    `anchor` is the line that the person last scrolled to: it stays where it is, whatever happens
    to the text above it. `direction` is 1 after scrolling down, -1 after scrolling up.
    """

    def __init__(self, scene: Scene, area: QAbstractScrollArea) -> None:
        self.scene = scene
        self.caret: tuple[int, bool] | None = None
        self._area = area
        self.bands = BandPictures()
        self.names = MarginNames()
        self.anchor = Place(0, row_top(scene, 0))
        self._is_fitting = False
        self._columns_painted = scene.columns
        self.direction = 1
        self._shown: list[_Shown] = []
        self._fitted = scene.layout.flow, -1

    # -- scrolling

    @property
    def scroll(self) -> int:
        """The document y at the top of the viewport."""
        return int(self._area.verticalScrollBar().value())

    @property
    def height(self) -> int:
        """The height of the viewport."""
        return int(self._area.viewport().height())

    @property
    def ratio(self) -> float:
        """Device pixels to a logical pixel."""
        return float(self._area.viewport().devicePixelRatioF())

    @property
    def window(self) -> tuple[int, int]:
        """Top and bottom of the viewport in document pixels."""
        return self.scroll, self.scroll + self.height

    def fit(self, place: Place | None = None) -> bool:
        """Lay out what is on screen, with the line of `place` where it says.

        Returns whether anything stands elsewhere than before; only then it is painted.
        """
        with self._fitting():
            # Laying out what comes into view may move the line once more; it ends with the screen.
            for _ in range(_MOST_TRIES):
                before = self.scroll
                place = place or self.place()
                self._lay_out_window()
                self._set_range()
                self._set_scroll(row_top(self.scene, place.position) - place.offset)
                if self.scroll == before:
                    break
        shown = self._bands_in_window()
        self._fitted = self.scene.layout.flow, self.scene.layout.flow.changes
        if shown == self._shown:
            return False
        self._shown = shown
        self.decide_lanes()
        self._area.viewport().update()
        return True

    def catch_up(self) -> None:
        """Keep the line on top in its place if looking at other places made heights exact."""
        flow = self.scene.layout.flow
        if self._fitted != (flow, flow.changes):
            self.fit(self.anchor)

    def _lay_out_window(self) -> None:
        """Lay out what is on screen, and a little around it, from where names reach into it."""
        top, bottom = self.window
        for _ in self.scene.layout.bands_between(top - NAMES_REACH, bottom + NAMES_REACH):
            pass

    def _bands_in_window(self) -> list[_Shown]:
        top, bottom = self.window
        layout = self.scene.layout
        return [
            _Shown(band, band.y - top, *layout.extent_of(band))
            for band in layout.bands_between(top, bottom)
        ]

    @contextmanager
    def _fitting(self) -> Iterator[None]:
        """Keep the scroll bar's signals from being taken for the person's scrolling."""
        before, self._is_fitting = self._is_fitting, True
        try:
            yield
        finally:
            self._is_fitting = before

    def _set_range(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setRange(0, max(0, self.scene.layout.flow.height - self.height))
        bar.setPageStep(max(1, self.height - self.scene.layout.row_pitch(0)))
        bar.setSingleStep(max(1, 28 * self.scene.body_size // 16))

    def _set_scroll(self, y: int) -> None:
        """Scroll to y as far as possible."""
        self._area.verticalScrollBar().setValue(y)

    def scrolled(self, dy: int) -> None:
        """Follow the scroll bar, which has moved the content down by `dy` pixels."""
        if self._is_fitting:
            return
        self.direction = -1 if dy > 0 else 1
        # Scrolling back into unmeasured text: the line that was on top tells how far to go.
        is_near = not self.scene.layout.is_settled and abs(dy) < self.height
        place = Place(self.anchor.position, self.anchor.offset + dy) if is_near else None
        self.fit(place)
        self.anchor = self.place()

    def place(self) -> Place:
        """Return the first line that is wholly visible, and how far from the top it stands."""
        top = self.scroll
        for band in self.scene.layout.bands_between(top, top + self.height):
            lines = self.scene.layout.lines(band.chunk)
            for line in range(band.first, band.last):
                y = self.scene.layout.row_top(band.chunk, line)
                if y >= top:
                    return Place(lines.starts[line], y - top)
        return Place(len(self.scene.text), 0)

    def go_to(self, place: Place) -> None:
        """Scroll so that a line stands where `place` says."""
        self._set_scroll_silently(row_top(self.scene, place.position) - place.offset)
        self.fit(place)
        self.anchor = self.place()

    def _set_scroll_silently(self, y: int) -> None:
        with self._fitting():
            self._set_range()
            self._set_scroll(y)

    def keep_place(self) -> None:
        """Lay out anew around the line that the person last scrolled to."""
        self.names.forget_places()
        if not self.fit(self.anchor):
            self._area.viewport().update()

    def reveal(self, span: Span) -> None:
        """Scroll so that a span is comfortably visible, if it is not."""
        top, bottom = self.window
        slack = self.height // 10
        start = row_top(self.scene, span.start)
        end = row_top(self.scene, span.end, upstream=True)
        if not top + slack <= start <= end <= bottom - 2 * slack:
            self.go_to(Place(span.start, self.height // 3))

    def is_visible(self, position: int, *, upstream: bool) -> bool:
        """Tell whether the row of a position is on screen."""
        if not is_on_screen(self.scene, position, self.window, upstream=upstream):
            return False
        y = row_top(self.scene, position, upstream=upstream)
        return self.window[0] - 1 < y < self.window[1]

    def reveal_caret(self, position: int, *, upstream: bool) -> None:
        """Scroll just as far as needed to see a position."""
        y = row_top(self.scene, position, upstream=upstream)
        pitch = self.scene.layout.styles[Look.BODY].pitch
        top, bottom = self.window
        target = min(max(top, y + 2 * pitch - (bottom - top)), y - pitch // 2)
        if target != top:
            self._area.verticalScrollBar().setValue(target)

    def text_point(self, point: QPointF) -> TextPoint:
        """Return what lies under a point of the viewport; positions cut no grapheme."""
        found = text_point(self.scene, point.x(), point.y() + self.scroll)
        return replace(found, position=graphemes.snap(self.scene.text, found.position))

    def names_on_screen(self) -> list[PlacedName]:
        """Return the names beside the stripes, and where they stand."""
        return [one for one, _ in placed_names(self.scene, self.names, self.window, self.ratio)]

    def fold_at(self, point: QPointF) -> int | None:
        """Return the first chunk of the run of boilerplate whose line is under a point."""
        layout = self.scene.layout
        y = round(point.y()) + self.scroll
        chunk = layout.flow.chunk_at(y)
        columns = self.scene.columns
        is_across = columns.text <= point.x() < columns.text + columns.text_width
        if not is_across or not layout.is_head_of_fold(chunk):
            return None
        bottom = layout.row_top(chunk, 0) + layout.flow.fold_height * layout.is_folded(chunk)
        return chunk if bottom - layout.flow.fold_height <= y < bottom else None

    # -- changes

    def damage(self, ranges: Iterable[tuple[int, int]] | None, *, is_coding: bool = False) -> None:
        """Draw some characters anew (None: everything); `is_coding` if codings changed."""
        viewport = self._area.viewport()
        if is_coding:
            self.decide_lanes()
            if self.scene.columns != self._columns_painted:
                viewport.update()
        if ranges is None:
            self.bands.clear()
            self.names.forget_places()
            self.names.forget_pictures()
            viewport.update()
            return
        ranges = list(ranges)
        for start, end in ranges:
            self.bands.damage(start, end)
            viewport.update(self._rect_of(start, end))
        if is_coding:
            viewport.update(self._rect_of_names(ranges))

    def _rect_of(self, start: int, end: int) -> QRect:
        """Return the part of the viewport where some characters stand."""
        touched = [one for one in self._shown if one.start < end and start < one.end]
        if not touched:
            return QRect()
        top, bottom = touched[0].y, touched[-1].y + touched[-1].band.height
        return self._rect_between(top - HANDLE_REACH, bottom + HANDLE_REACH)

    def _rect_of_names(self, ranges: Sequence[tuple[int, int]]) -> QRect:
        """Return the part of the viewport where names are others than before.

        Only where ranges begin: a coding began at their first or second character, or does now.
        """
        flow = self.scene.layout.flow
        starts = {start + on for start, _ in ranges for on in (0, 1)}
        places = self.names.renew_near(self.scene, {flow.chunk_of(start) for start in starts})
        if places is None:
            return QRect()
        return self._rect_between(places[0] - self.scroll, places[1] - self.scroll)

    def _rect_between(self, top: int, bottom: int) -> QRect:
        """Return a rectangle as wide as the viewport: a more exact region is slower to paint."""
        if self.ratio != round(self.ratio):
            # Where rows share a row of pixels, only painting all of them is exact.
            return self._area.viewport().rect()
        top, bottom = max(0, top), min(self.height, bottom)
        return QRect(0, top, self.scene.width, max(0, bottom - top))

    def repaint_overlay(self) -> None:
        """Paint what lies over the rows anew: handles, wide stripes, names."""
        self._area.viewport().update()

    def set_caret(self, caret: tuple[int, bool] | None) -> None:
        """Show the caret at a position, upstream or not, or nowhere."""
        for one in (self.caret, caret):
            if one is not None:
                around = max(0, one[0] - 1), one[0] + 1
                self._area.viewport().update(self._rect_of(*around))
        self.caret = caret

    def recolor(self) -> None:
        """Draw everything anew, with other colours or names of codes."""
        self.bands.clear()
        self.names.forget_pictures()
        self._area.viewport().update()

    def relayout(self) -> None:
        """Lay out and draw everything anew in the same place."""
        self.bands.clear()
        self.names.forget_pictures()
        self.keep_place()

    def decide_lanes(self) -> None:
        """Decide the lanes of all codings that are on screen or named there."""
        top, bottom = self.window
        self.decide_lanes_between(top - NAMES_REACH, bottom + NAMES_REACH)

    def decide_lanes_between(self, top: int, bottom: int) -> None:
        """Decide the lanes of all codings between two document heights."""
        layout, lanes = self.scene.layout, self.scene.lanes
        if lanes.is_complete:
            return
        start = layout.lines(layout.flow.chunk_at(top)).starts[0]
        rows = self.scene.codings.query(start, layout.end_of_rows(layout.flow.chunk_at(bottom)))
        if len(rows) and lanes.decide(int(rows[0]), int(rows[-1]) + 1):
            self.bands.clear()
            self.names.forget_places()
            self._area.viewport().update()

    # -- painting

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Paint a part of the viewport."""
        self.catch_up()
        scene, (top, bottom) = self.scene, self.window
        self.bands.fit(scene.width, self.ratio)
        self._columns_painted = scene.columns
        self._paint_ground(painter)
        area = region.boundingRect()
        parts = [
            (one, area & QRect(0, one.y, scene.width, one.band.height)) for one in self._shown
        ]
        parts = [(one, part) for one, part in parts if not part.isEmpty()]
        plan = self.bands.plan(scene, [one.band for one, _ in parts])
        for one, part in parts:
            image = self.bands.picture(scene, one.band, self.height, plan)
            copy_part(painter, image, part, one.y, self.ratio)
        self._paint_names(painter, area)
        for coding in dict.fromkeys((scene.hovered, scene.picked)):
            if coding is not None:
                draw_wide_stripe(scene, painter, coding, (top, bottom))
        if scene.picked is not None:
            draw_handles(scene, painter, scene.picked, (top, bottom))
        if self.caret is not None:
            draw_caret(scene, painter, self.caret, (top, bottom))

    def draw_one(self) -> bool:
        """Draw one band of those on screen; return whether there was one to draw."""
        self.catch_up()
        self.bands.fit(self.scene.width, self.ratio)
        # All are asked first: drawing the one must not make room by forgetting the other.
        ready = [self.bands.is_ready(self.scene, one.band) for one in self._shown]
        for one, is_ready in zip(self._shown, ready, strict=True):
            if not is_ready:
                self.bands.picture(self.scene, one.band, self.height)
                return True
        return False

    def _paint_names(self, painter: QPainter, area: QRect) -> None:
        """Paint the names that reach into an area."""
        low = area.top() - NAME_HEIGHT
        window = self.scroll + low, self.scroll + area.bottom() + 1
        for (_, x, y, _), picture in placed_names(self.scene, self.names, window, self.ratio):
            if 0 < y <= area.height() + NAME_HEIGHT - 1:
                painter.drawPixmap(x, low + y, picture)

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint what no row covers: above the first and below the last one."""
        scene, flow = self.scene, self.scene.layout.flow
        above, below = int(flow.tops[0]) - self.scroll, int(flow.tops[-1]) - self.scroll
        for low, high in ((0, above), (below, self.height)):
            if high > low:
                draw_ground(scene, painter, QRectF(0, low, scene.width, high - low))

"""Pictures of rows that are drawn already.

Scrolling copies them; only rows that came new or look different are drawn. The next screen is
drawn ahead while nothing else is to do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.ui.reader.grounds import Grounds, Pixels, plan_grounds
from annotator.ui.reader.layout import BAND_LINES, Band
from annotator.ui.reader.painting import draw_rows, plan_tints
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.styles import Look
from annotator.ui.reader.tints import Run

RowsPlan = Grounds | list[Run]
"""What was worked out for the rows to be drawn: their pixels, or, where a row of pixels may
belong to two of them, the tinted runs."""

# Pictures kept: what is on screen and prepared, with bands that reach out of it at each end.
_SCREENS = 2.6
_BANDS_OVER = 6
_SPARE = 3  # pictures of each height kept for drawing on


@dataclass(slots=True, eq=False)
class _Picture:
    """The picture of a band; `starts` and `end` tell for which characters it was drawn.

    The lines from `dirty_from` to `dirty_to` look different by now.
    """

    image: QImage
    pixels: Pixels
    starts: list[int]
    end: int
    dirty_from: int
    dirty_to: int


class BandPictures:
    """Keeps the pictures of a scene's bands, at one width and one device pixel ratio."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[tuple[int, int], _Picture] = OrderedDict()
        self._spare: dict[int, list[QImage]] = {}
        self._ratio = 1.0
        self._width = 0
        self._kept_rows = 0
        self.drawn_rows = 0

    def clear(self) -> None:
        """Forget all pictures."""
        for key in list(self._pictures):
            self._forget(key)

    def fit(self, width: int, ratio: float) -> None:
        """Forget all pictures if they have another width or pixel ratio than asked for."""
        if (width, ratio) != (self._width, self._ratio):
            self.clear()
            self._spare.clear()
            self._width, self._ratio = width, ratio

    def damage(self, start: int, end: int) -> None:
        """Take notice that the characters `[start, end)` look different."""
        for (_, first), picture in self._pictures.items():
            if not (start < picture.end and end > picture.starts[0]):
                continue
            low = first + max(0, bisect_right(picture.starts, start) - 1)
            high = first + bisect_left(picture.starts, end)
            if self._ratio != round(self._ratio):
                # Rows share a row of pixels: one cannot be drawn anew alone.
                low, high = first, first + len(picture.starts)
            elif picture.dirty_from < picture.dirty_to:
                low, high = min(low, picture.dirty_from), max(high, picture.dirty_to)
            picture.dirty_from, picture.dirty_to = low, high

    def is_ready(self, scene: Scene, band: Band) -> bool:
        """Tell whether a band's picture is there and up to date; then it is kept for longer."""
        is_ready = not self.lines_to_draw(scene, band)
        if is_ready:
            self._pictures.move_to_end((band.chunk, band.first))
        return is_ready

    def lines_to_draw(self, scene: Scene, band: Band) -> range:
        """Return which lines of a band have to be drawn before its picture can be shown."""
        picture = self._pictures.get((band.chunk, band.first))
        if picture is None or not _shows(picture, scene, band):
            return range(band.first, band.last)
        return range(picture.dirty_from, picture.dirty_to)

    def plan(self, scene: Scene, bands: Sequence[Band]) -> RowsPlan | None:
        """Work out what some bands need for their pictures, which costs little more than one.

        Returns None if there is nothing to draw.
        """
        for band in bands:
            # Drawing the one must not make room by forgetting the other.
            if (band.chunk, band.first) in self._pictures:
                self._pictures.move_to_end((band.chunk, band.first))
        wanted = [(band.chunk, self.lines_to_draw(scene, band)) for band in bands]
        rows = [(chunk, lines) for chunk, lines in wanted if lines]
        if not rows:
            return None
        if self._ratio == round(self._ratio):
            return plan_grounds(scene, rows, round(self._ratio))
        return plan_tints(scene, rows)

    def picture(
        self, scene: Scene, band: Band, screen: int, plan: RowsPlan | None = None
    ) -> QImage:
        """Return the picture of a band, drawn as far as it has to be.

        Args:
            scene: what is drawn.
            band: the rows asked for.
            screen: the height of the viewport; some screens of pictures are kept.
            plan: what `plan` returned for what has to be drawn, and for other bands.
        """
        key = band.chunk, band.first
        picture = self._pictures.get(key)
        if picture is None or not _shows(picture, scene, band):
            picture = self._new(scene, band)
            self._forget(key)
            self._pictures[key] = picture
            self._kept_rows += picture.image.height()
        self._pictures.move_to_end(key)
        if picture.dirty_from < picture.dirty_to:
            self._draw(scene, band, picture, plan)
        pitch = scene.layout.styles[Look.TITLE].pitch
        most = (_SCREENS * screen + _BANDS_OVER * BAND_LINES * pitch) * self._ratio
        while self._kept_rows > most and len(self._pictures) > 1:
            self._forget(next(iter(self._pictures)))
        return picture.image

    def _forget(self, key: tuple[int, int]) -> None:
        picture = self._pictures.pop(key, None)
        if picture is not None:
            height = picture.image.height()
            self._kept_rows -= height
            # Fresh memory costs more than drawing a line of text: use the old again.
            spare = self._spare.setdefault(height, [])
            if len(spare) < _SPARE:
                spare.append(picture.image)

    def _new(self, scene: Scene, band: Band) -> _Picture:
        width, height = ceil(self._width * self._ratio), ceil(band.height * self._ratio)
        spare = self._spare.get(height)
        image = spare.pop() if spare else QImage(width, height, QImage.Format.Format_RGB32)
        if self._ratio != round(self._ratio):
            # The last row of pixels may be only half covered by rows of text.
            image.fill(QColor(scene.theme.page))
        lines = scene.layout.lines(band.chunk)
        starts = lines.starts[band.first : band.last]
        end = scene.layout.extent_of(band)[1]
        pixels = np.frombuffer(image.bits(), np.uint32).reshape(height, -1)
        return _Picture(image, pixels, starts, end, band.first, band.last)

    def _draw(self, scene: Scene, band: Band, picture: _Picture, plan: RowsPlan | None) -> None:
        lines = range(picture.dirty_from, picture.dirty_to)
        if plan is None:
            plan = self.plan(scene, [band])
        picture.image.setDevicePixelRatio(self._ratio)
        painter = QPainter(picture.image)
        if isinstance(plan, Grounds):
            draw_rows(scene, painter, band, lines, planned=(plan, picture.pixels))
        else:
            draw_rows(scene, painter, band, lines, plan or ())
        painter.end()
        # It is copied pixel by pixel.
        picture.image.setDevicePixelRatio(1)
        self.drawn_rows += len(lines)
        picture.dirty_from = picture.dirty_to


def _shows(picture: _Picture, scene: Scene, band: Band) -> bool:
    """Tell whether a picture was drawn for the characters that the band holds now."""
    lines = scene.layout.lines(band.chunk)
    is_same = picture.starts == lines.starts[band.first : band.last]
    return is_same and picture.end == scene.layout.extent_of(band)[1]


def copy_part(painter: QPainter, image: QImage, part: QRect, y: int, ratio: float) -> None:
    """Copy what a part of the viewport shows of a picture whose top stands at y.

    Counted in device pixels, and so that a pixel becomes a pixel: at scales like 1.25 anything
    else blurs, or leaves a row out.
    """
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    if ratio == round(ratio):
        whole = round(ratio)
        size = part.size() * whole
        source = QRect(part.topLeft() * whole - QPoint(0, y * whole), size)
        painter.drawImage(part.topLeft() * whole, image, source)
    else:
        # Not `round`, which takes halves to even numbers and so leaves gaps.
        painter.drawImage(QPoint(0, floor(y * ratio + 0.5)), image)
    painter.restore()

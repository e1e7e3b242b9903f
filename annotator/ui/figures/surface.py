"""What pictures are drawn on: shapes and words, the same for screen, PNG, SVG and PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QTransform,
)

from annotator.ui.figures.colors import FigureColors
from annotator.ui.figures.hits import Hit, hit_of
from annotator.ui.figures.values import Mark
from annotator.ui.offsets import QtOffsets

PADDING = 20.0  # between a panel's border and what it holds
TITLE, SUBTITLE, GROUP, ITEM, SMALL = 16, 12, 13, 12, 11  # sizes of text in pixels


class Align(Enum):
    """Which part of a text stands at the place given."""

    LEFT = 0.0
    CENTER = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A text as it was drawn, and the shape that it covers."""

    text: str
    shape: QPolygonF


class Surface:
    """Draws with a painter, or (without one) only measures; collects hits and texts drawn.

    All lengths are pixels of the picture. `prepared` changes texts before they are drawn.
    """

    def __init__(
        self,
        painter: QPainter | None,
        colors: FigureColors,
        font: QFont,
        prepared: Callable[[str], str] = str,
    ) -> None:
        self.colors = colors
        self.hits: list[Hit] = []
        self.boxes: list[Box] = []
        self._painter = painter
        self._font = font
        self._prepared = prepared
        self._fonts: dict[int, tuple[QFont, QFontMetricsF]] = {}
        if painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def measuring(self) -> Surface:
        """Return a surface that measures as this one does and draws nothing."""
        other = Surface(None, self.colors, self._font, self._prepared)
        other._fonts = self._fonts
        return other

    def _sized(self, size: int) -> tuple[QFont, QFontMetricsF]:
        if size not in self._fonts:
            font = QFont(self._font)
            font.setPixelSize(size)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[size] = (font, QFontMetricsF(font))
        return self._fonts[size]

    # Words

    def width_of(self, text: str, size: int = ITEM) -> float:
        """Return how wide a text is."""
        return self._sized(size)[1].horizontalAdvance(self._prepared(text))

    def widest(self, texts: Iterator[str] | list[str], size: int = ITEM) -> float:
        """Return how wide the widest text is; 0 if there is none."""
        return max((self.width_of(text, size) for text in texts), default=0.0)

    def elided(self, text: str, width: float, size: int = ITEM, *, at_start: bool = False) -> str:
        """Return a text cut to a width; `at_start` keeps the end, as paths need."""
        mode = Qt.TextElideMode.ElideLeft if at_start else Qt.TextElideMode.ElideRight
        return self._sized(size)[1].elidedText(self._prepared(text), mode, width + 0.5)

    def text(
        self,
        x: float,
        middle: float,
        text: str,
        *,
        size: int = ITEM,
        color: str = "",
        align: Align = Align.LEFT,
        width: float | None = None,
        angle: float = 0.0,
    ) -> float:
        """Draw a line of text around the height `middle` and return its width.

        Args:
            x: where the text begins, has its middle, or ends, as `align` says.
            middle: the height of the middle of its capital letters.
            text: the words.
            size: of the font.
            color: that of important words if empty.
            align: which part of the text stands at x.
            width: cut the text to it.
            angle: turn the text around (x, middle), in degrees, clockwise.
        """
        if not text:
            return 0.0
        font, metrics = self._sized(size)
        shown = self._prepared(text) if width is None else self.elided(text, width, size)
        long = metrics.horizontalAdvance(shown)
        left, drop = -long * align.value, metrics.capHeight() / 2
        turned = QTransform().translate(x, middle).rotate(angle)
        shape = QRectF(left, -size * 0.5, long, size)
        self.boxes.append(Box(shown, turned.map(QPolygonF(shape))))
        if self._painter:
            self._painter.save()
            self._painter.setFont(font)
            self._painter.setPen(QColor(color or self.colors.ink))
            if angle:
                self._painter.setTransform(turned, True)
                self._painter.drawText(QPointF(left, drop), shown)
            else:
                self._painter.drawText(QPointF(x + left, middle + drop), shown)
            self._painter.restore()
        return long

    def lines_of(self, text: str, width: float, size: int) -> list[str]:
        """Return a text broken into lines that are at most so wide where it can be broken."""
        lines, line = [], ""
        for piece in _breakable(text):
            if line and self.width_of((line + piece).rstrip(), size) > width:
                lines.append(line.rstrip())
                line = ""
            line += piece
        return [*lines, line.rstrip()] if line.strip() else lines

    def paragraph(
        self, x: float, top: float, width: float, text: str, *, size: int, color: str
    ) -> float:
        """Draw a text on as many lines as it needs and return where it ends below."""
        step = round(size * 1.5)
        for line in self.lines_of(text, width, size):
            self.text(x, top + step / 2, line, size=size, color=color)
            top += step
        return top

    # Shapes

    def rect(
        self,
        rect: QRectF,
        fill: str,
        *,
        radius: float = 0.0,
        border: str = "",
        border_width: float = 1.0,
    ) -> None:
        """Draw a rectangle; without `fill`, its border only."""
        if not self._painter:
            return
        pen = QPen(QColor(border), border_width) if border else QPen(Qt.PenStyle.NoPen)
        self._painter.setPen(pen)
        self._painter.setBrush(QBrush(QColor(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush))
        if radius:
            self._painter.drawRoundedRect(rect, radius, radius)
        else:
            self._painter.drawRect(rect)

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        color: str,
        *,
        width: float = 1.0,
        dash: tuple[float, float] | None = None,
        is_round: bool = False,
    ) -> None:
        """Draw a straight line; `dash` in pixels."""
        if not self._painter:
            return
        pen = QPen(QColor(color), width)
        cap = Qt.PenCapStyle.RoundCap if is_round else Qt.PenCapStyle.FlatCap
        pen.setCapStyle(cap)
        if dash:
            pen.setDashPattern([part / width for part in dash])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(*start), QPointF(*end))

    def dot(
        self, x: float, y: float, radius: float, color: str, *, is_hollow: bool = False
    ) -> None:
        """Draw a round mark; a hollow one shows the panel inside."""
        if not self._painter:
            return
        if is_hollow:
            self._painter.setPen(QPen(QColor(color), 1.8))
            self._painter.setBrush(QColor(self.colors.panel))
            radius -= 0.4
        else:
            self._painter.setPen(QPen(Qt.PenStyle.NoPen))
            self._painter.setBrush(QColor(color))
        self._painter.drawEllipse(QPointF(x, y), radius, radius)

    def polygon(self, points: list[tuple[float, float]], color: str) -> None:
        """Draw a filled shape."""
        if not self._painter:
            return
        self._painter.setPen(QPen(Qt.PenStyle.NoPen))
        self._painter.setBrush(QColor(color))
        self._painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))

    def hatch(self, rect: QRectF, color: str, *, step: float, slant: float) -> None:
        """Draw lines through a rectangle.

        By hand, as brushes with a pattern vanish in PDF and change their scale in SVG; and each
        line cut by hand, as SVG in Qt's dialect knows no clipping.

        Args:
            rect: what is hatched.
            color: of the lines.
            step: pixels from line to line.
            slant: how far a line moves sideways over the height, in heights (0: upright).
        """
        shift = rect.height() * slant
        x = rect.left() - max(0.0, shift) + step / 2
        while x < rect.right() + max(0.0, -shift):
            ends = _inside(rect, x, shift)
            if ends:
                self.line(*ends, color, width=1.2)
            x += step

    def hit(self, rect: QRectF, kind: str, mark: Mark) -> None:
        """Note where a mark can be pointed at."""
        self.hits.append(hit_of(rect, kind, mark))


def _inside(
    rect: QRectF, x: float, shift: float
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Return the part inside of a line from (x, bottom) to (x + shift, top), if there is one."""
    low, high = 0.0, 1.0
    if shift:
        ends = sorted(((rect.left() - x) / shift, (rect.right() - x) / shift))
        low, high = max(low, ends[0]), min(high, ends[1])
    if low >= high:
        return None

    def point(share: float) -> tuple[float, float]:
        return x + share * shift, rect.bottom() - share * rect.height()

    return point(low), point(high)


def _breakable(text: str) -> Iterator[str]:
    """Yield the pieces of a text between the places where a line may end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    offsets = QtOffsets(text)
    start = 0
    while (boundary := finder.toNextBoundary()) != -1:
        end = offsets.to_position(boundary)
        yield text[start:end]
        start = end

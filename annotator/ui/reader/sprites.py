"""Small pictures drawn once and copied often: rounded corners and the names of codes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap

from annotator.ui.reader.inks import Ink

RADIUS = 3  # of tints
NAME_HEIGHT = 18
_DOT = 6
_NAME_INSET = 4
_NAME_START = _NAME_INSET + _DOT + 5


def _drawn(width: float, height: float, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    """Return a transparent picture, in logical pixels, that `draw` has drawn on."""
    pixmap = QPixmap(max(1, ceil(width * ratio)), max(1, ceil(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return pixmap


Corners = tuple[QPixmap, QPixmap, QPixmap, QPixmap]


Caps = tuple[QPixmap, QPixmap]


Fill = Callable[[float, float, float, float, QColor], object]
"""Fills a rectangle: left, top, width, height, colour; all on whole device pixels."""


def filler(painter: QPainter, ratio: float) -> Fill:
    """Return what fills rectangles of whole device pixels the fastest."""
    if ratio == 1:
        # With whole numbers it is twice as fast, and needs no detour through Python.
        return cast("Fill", painter.fillRect)
    return lambda x, y, width, height, color: painter.fillRect(QRectF(x, y, width, height), color)


def snap(x: float, ratio: float) -> float:
    """Return the nearest x on whole device pixels; a whole number where a pixel is one."""
    return int(x + 0.5) if ratio == 1 else int(x * ratio + 0.5) / ratio


@lru_cache(maxsize=64)
def caps(ground: str, width: float, radius: int, ratio: float) -> Caps:
    """Return what turns the upper and the lower end of a narrow bar round."""
    pictures = corners(ground, radius, ratio)

    def cap(left: QPixmap, right: QPixmap) -> QPixmap:
        def draw(painter: QPainter) -> None:
            painter.drawPixmap(QPointF(0, 0), left)
            painter.drawPixmap(QPointF(width - radius, 0), right)

        return _drawn(width, radius, ratio, draw)

    return cap(pictures[0], pictures[1]), cap(pictures[2], pictures[3])


@lru_cache(maxsize=64)
def corners(ground: str, radius: int, ratio: float) -> Corners:
    """Return what turns a rectangle's corners round: top left, top right, bottom left and right.

    Each is a square of the ground's colour with a quarter of a circle cut out.
    """
    centers = ((1, 1), (0, 1), (1, 0), (0, 0))

    def corner(center: tuple[int, int]) -> QPixmap:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        path.addRect(QRectF(0, 0, radius, radius))
        circle = QPainterPath()
        circle.addEllipse(QPointF(center[0] * radius, center[1] * radius), radius, radius)
        outside = path.subtracted(circle)
        return _drawn(
            radius, radius, ratio, lambda painter: painter.fillPath(outside, QColor(ground))
        )

    first, second, third, fourth = (corner(center) for center in centers)
    return first, second, third, fourth


def name_picture(
    ink: Ink, font: QFont, width: int, ratio: float, *, has_pill: bool, before: str = ""
) -> QPixmap:
    """Return a dot and a code's name, cut short to `width`; a pill sets it off from the ground.

    `before` stands before the name: whose coding it is.
    """
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(
        before + ink.label, Qt.TextElideMode.ElideRight, width - _NAME_START - 1
    )
    full = min(width, ceil(_NAME_START + metrics.horizontalAdvance(text) + 7))

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if has_pill:
            painter.setBrush(ink.pill)
            painter.drawRoundedRect(
                QRectF(0, 0, full, NAME_HEIGHT), NAME_HEIGHT / 2, NAME_HEIGHT / 2
            )
        painter.setBrush(ink.mark)
        painter.drawEllipse(QRectF(_NAME_INSET, (NAME_HEIGHT - _DOT) / 2, _DOT, _DOT))
        painter.setPen(ink.name)
        painter.setFont(font)
        baseline = (NAME_HEIGHT + metrics.capHeight()) / 2 + 0.5
        painter.drawText(QPointF(_NAME_START, round(baseline)), text)

    return _drawn(full, NAME_HEIGHT, ratio, draw)


def count_picture(count: int, color: str, font: QFont, ratio: float) -> QPixmap:
    """Return the words that tell of so many more."""
    metrics = QFontMetricsF(font)
    text = f"+{count}"

    def draw(painter: QPainter) -> None:
        painter.setPen(QColor(color))
        painter.setFont(font)
        baseline = (NAME_HEIGHT + metrics.capHeight()) / 2 + 0.5
        painter.drawText(QPointF(3, round(baseline)), text)

    return _drawn(metrics.horizontalAdvance(text) + 6, NAME_HEIGHT, ratio, draw)

"""Icons: drawings in one colour that follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.resources import resource

# Logical sizes that the window uses, each also for screens with twice the pixels.
_PIXELS = (16, 20, 32, 40)


def icon(name: str, color: str, *, on: str = "") -> QIcon:
    """Return an icon of `resources/icons` in a colour `#rrggbb`, `on` its colour when checked.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    made = QIcon()
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    for pixels in _PIXELS:
        made.addPixmap(_pixmap(source, color, pixels))
        if on:
            pixmap = _pixmap(source, on, pixels)
            made.addPixmap(pixmap, QIcon.Mode.Normal, QIcon.State.On)
    return made


def _pixmap(source: str, color: str, pixels: int) -> QPixmap:
    # Qt draws `currentColor` black: the colour is written into the drawing.
    drawing = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    return pixmap

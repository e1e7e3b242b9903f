"""Draws every character of a document once, out of sight.

The first drawing of a Chinese character costs some twenty times the second; a page of new ones
would stutter. The shapes are kept by Qt, for each font and pixel ratio.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from annotator.ui.reader.scene import Scene
from annotator.ui.reader.styles import Look

_AT_ONCE = 24
_READ_AT_ONCE = 50_000
_MOST = 6000  # different characters: a document with more is a dictionary


class GlyphWarmer:
    """Warms the glyphs of one scene's body font, some at a time."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._read = 0
        self._left: set[str] = set()
        self._drawn: set[str] = set()

    def step(self, ratio: float) -> bool:
        """Draw some characters; return whether there were any left."""
        text = self._scene.text
        if self._read < len(text) and len(self._left) < _AT_ONCE:
            self._left |= set(text[self._read : self._read + _READ_AT_ONCE]) - self._drawn
            self._read += _READ_AT_ONCE
            return True
        if not self._left or len(self._drawn) > _MOST:
            return False
        batch = [self._left.pop() for _ in range(min(_AT_ONCE, len(self._left)))]
        self._drawn.update(batch)
        size = 2 * self._scene.body_size
        image = QImage(round(size * ratio), round(size * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        painter.setFont(self._scene.layout.styles[Look.BODY].font)
        painter.drawText(QPointF(0, size / 2), "".join(batch))
        painter.end()
        return True

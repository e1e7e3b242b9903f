"""What pictures have in common: the panel with its caption, bars, legends and notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from annotator.ui.figures.surface import ITEM, PADDING, SMALL, SUBTITLE, TITLE, Align, Surface
from annotator.ui.figures.values import Caption

_RADIUS = 8.0
_SWATCH = 10.0


def open_panel(surface: Surface, area: QRectF, caption: Caption) -> QRectF:
    """Draw a panel with its caption; return the space for the content, down to the padding."""
    colors = surface.colors
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    surface.rect(inner, colors.panel, radius=_RADIUS, border=colors.grid)
    left, width = area.left() + PADDING, area.width() - 2 * PADDING
    surface.text(left, area.top() + 25, caption.title, size=TITLE, width=width)
    top = area.top() + 37
    top = surface.paragraph(left, top, width, caption.subtitle, size=SUBTITLE, color=colors.muted)
    return QRectF(left, top + 12, width, max(0.0, area.bottom() - PADDING - top - 12))


def notes_below(surface: Surface, content: QRectF, top: float, notes: Sequence[str]) -> float:
    """Draw notes under a picture, each on lines of its own; return where they end."""
    for note in notes:
        top = surface.paragraph(
            content.left(), top, content.width(), note, size=SMALL, color=surface.colors.muted
        )
    return top


def legend_below(
    surface: Surface, left: float, right: float, middle: float, entries: Sequence[tuple[str, str]]
) -> float:
    """Draw swatches with their names, breaking lines; return the middle of the last line.

    Args:
        surface: to draw on.
        left: where each line begins.
        right: where it ends at the latest.
        middle: the height of the first line.
        entries: colour and name of each.
    """
    x = left
    for color, name in entries:
        needed = _SWATCH + 6 + surface.width_of(name)
        if x > left and x + needed > right:
            x, middle = left, middle + 20
        swatch = QRectF(x, middle - _SWATCH / 2, _SWATCH, _SWATCH)
        surface.rect(swatch, color, radius=2)
        x += _SWATCH + 6
        surface.text(
            x, middle, name, size=ITEM, color=surface.colors.muted, width=max(20, right - x)
        )
        x += surface.width_of(name) + 18
    return middle


def bar(
    surface: Surface, left: float, middle: float, width: float, share: float, color: str
) -> None:
    """Draw a bar on its track; `share` 0 to 1 of the width."""
    track = QRectF(left, middle - 4, width, 8)
    surface.rect(track, surface.colors.empty, radius=1.5)
    if share > 0:
        filled = QRectF(track.left(), track.top(), max(2.0, width * min(share, 1.0)), 8)
        surface.rect(filled, color, radius=1.5)


def code_tick(surface: Surface, x: float, middle: float, color: str) -> None:
    """Draw the upright tick of a code before its name."""
    surface.rect(QRectF(x, middle - 6, 4, 12), color)


def heads(
    surface: Surface, middle: float, entries: Sequence[tuple[float, str, Align]], color: str = ""
) -> None:
    """Draw headings of columns."""
    for x, text, align in entries:
        surface.text(x, middle, text, size=ITEM, color=color or surface.colors.muted, align=align)

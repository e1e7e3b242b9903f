"""Draws stripes and underlines in a coder's shape.

A pattern begins with the row, so that a row drawn alone looks as if all had been drawn.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor

from annotator.ui.reader.appearance import Shape
from annotator.ui.reader.sprites import Fill

UNDERLINE = 2
"""The height of an underline."""
THICKEST = 3
"""The height of the underline of a hollow shape."""

_DASH = 12  # pixels from dash to dash, about: so that whole ones fit into a row
_DOT = 6
_LINE = {Shape.DASHED: (9, 4), Shape.DOTTED: (2, 3)}
UNSURE_PATTERN = 3, 2
"""Pixels drawn and left out of an unsure coding's underline."""

Box = tuple[float, float, float, float]
"""Left, top, width and height."""


def underline(fill: Fill, box: Box, color: QColor, shape: Shape, *, is_unsure: bool) -> None:
    """Draw an underline over a row's part of a coding.

    Args:
        fill: fills rectangles.
        box: where, as high as there is room for: more than `THICKEST` is not used.
        color: of the line.
        shape: the coder's.
        is_unsure: then it is dotted, whatever the shape.
    """
    x, y, width, room = box
    if shape is Shape.HOLLOW and room >= THICKEST:
        lines = [(y, 1.0), (y + 2, 1.0)]
    elif shape is Shape.THIN or shape is Shape.HOLLOW:
        lines = [(y + min(1, room - 1), 1.0)]
    else:
        lines = [(y, min(UNDERLINE, room))]
    pattern = UNSURE_PATTERN if is_unsure else _LINE.get(shape)
    for top, height in lines:
        if pattern is None:
            fill(x, top, width, height, color)
            continue
        for at in range(0, int(width), sum(pattern)):
            fill(x + at, top, min(pattern[0], width - at), height, color)


def stripe(
    fill: Fill, box: Box, color: QColor, ground: QColor, shape: Shape, origin: tuple[int, int]
) -> None:
    """Draw a stripe, or a piece of one, that is not solid.

    Args:
        fill: fills rectangles.
        box: where.
        color: of the stripe.
        ground: what it stands on.
        shape: the coder's.
        origin: the top of a row, and the height of the rows.
    """
    x, y, width, height = box
    if shape is Shape.THIN:
        fill(x + 1, y, max(1.0, width - 2.5), height, color)
    elif shape is Shape.HOLLOW:
        fill(x, y, width, height, color)
        fill(x + 1, y, width - 2, height, ground)
    elif shape is Shape.SOLID:
        fill(x, y, width, height, color)
    else:
        for low, high in _pieces(y, y + height, shape, origin):
            fill(x, low, width, high - low, color)


def _pieces(
    y: float, end: float, shape: Shape, origin: tuple[int, int]
) -> Iterator[tuple[float, float]]:
    """Yield top and bottom of the dashes or dots between two heights."""
    top, pitch = origin
    step = pitch / max(1, round(pitch / (_DASH if shape is Shape.DASHED else _DOT)))
    length = round(step * (0.64 if shape is Shape.DASHED else 0.5))
    number = int((y - top) // step)
    while (low := top + round(number * step)) < end:
        shown = max(y, low), min(end, low + length)
        if shown[0] < shown[1]:
            yield shown
        number += 1

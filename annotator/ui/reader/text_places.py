"""From a position in the text to its place on the page, and back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.ui.reader.layout import DocumentLayout
from annotator.ui.reader.scene import Scene

CARET_WIDTH = 2


@dataclass(frozen=True, slots=True)
class LinePlace:
    """A line of a chunk."""

    chunk: int
    line: int


@dataclass(frozen=True, slots=True)
class TextPoint:
    """What lies under a point of the page.

    `position` is the nearest edge between two graphemes; `upstream` tells that it is the end of
    its line rather than the start of the next. `character` is the position of the character
    under the point, None beside the text.
    """

    position: int
    upstream: bool
    character: int | None


def line_place(layout: DocumentLayout, position: int, *, upstream: bool = False) -> LinePlace:
    """Return the line that shows the character at a position.

    With `upstream` it is the line that shows the character before it.
    """
    back = 1 if upstream and position else 0
    chunk = layout.flow.chunk_of(position - back)
    lines = layout.lines(chunk)
    # Laying out may have left the position to the next chunk.
    if layout.flow.chunk_of(position - back) != chunk:
        chunk = layout.flow.chunk_of(position - back)
        lines = layout.lines(chunk)
    return LinePlace(chunk, lines.line_of(position - back))


def row_top(scene: Scene, position: int, *, upstream: bool = False) -> int:
    """Return the top of the row of a position, in document pixels."""
    place = line_place(scene.layout, position, upstream=upstream)
    return scene.layout.row_top(place.chunk, place.line)


def is_on_screen(
    scene: Scene, position: int, window: tuple[int, int], *, upstream: bool = False
) -> bool:
    """Tell whether the chunk of a position shows something between two document heights.

    Lays nothing out.
    """
    flow = scene.layout.flow
    chunk = flow.chunk_of(position - 1 if upstream and position else position)
    top = int(flow.tops[chunk])
    return top < window[1] and top + int(flow.heights[chunk]) > window[0]


def caret_rect(scene: Scene, position: int, *, upstream: bool) -> QRectF:
    """Return where a caret stands: x in the viewport, y in document pixels."""
    layout = scene.layout
    place = line_place(layout, position, upstream=upstream)
    style = layout.style(place.chunk)
    lines = layout.lines(place.chunk)
    # Behind a line break there is nothing on that line: the caret stands at its end.
    x = lines.x_of(min(position, lines.line_end(place.line)), place.line)
    top = layout.row_top(place.chunk, place.line)
    left = round(scene.columns.text + style.indent + x)
    return QRectF(left, top, CARET_WIDTH, style.fill)


def text_point(scene: Scene, x: float, y: float) -> TextPoint:
    """Return what lies under a point: x in the viewport, y in document pixels.

    Points above, below and beside the text count for the nearest line.
    """
    layout = scene.layout
    chunk = layout.flow.chunk_at(round(y))
    lines = layout.lines(chunk)
    line = int(y - layout.row_top(chunk, 0)) // layout.row_pitch(chunk)
    inside = 0 <= line < lines.count
    line = min(max(line, 0), lines.count - 1)
    across = x - scene.columns.text - layout.style(chunk).indent
    position = lines.position_at(across, line)
    is_wrap = line + 1 < lines.count and position == lines.line_end(line)
    character = lines.character_at(across, line) if inside else None
    return TextPoint(position, is_wrap, character)

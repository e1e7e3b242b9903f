"""Some rows of a chunk on their way to the painter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from annotator.ui.reader.lines import Lines
from annotator.ui.reader.scene import Scene
from annotator.ui.reader.sprites import Corners, Fill, snap
from annotator.ui.reader.stripes import CodingDrawn
from annotator.ui.reader.styles import TextStyle


@dataclass(slots=True, eq=False)
class RowsDrawn:
    """Some rows of a chunk on their way to the painter.

    `starts` are the starts of their lines, `stop` the end of the last one, `behind` the position
    behind all that they stand for; `tops` are their tops, `left` is the x of the text. Without
    `corners` ends stay square. `known` are the edges of each row as far as they were asked for.
    """

    scene: Scene
    painter: QPainter
    lines: Lines
    style: TextStyle
    first: int
    starts: list[int]
    stop: int
    behind: int
    tops: list[int]
    left: int
    codings: list[CodingDrawn]
    ratio: float
    corners: Corners | None
    fill: Fill
    is_plain: bool
    known: list[dict[int, float]]

    def end_of(self, row: int) -> int:
        """Return the end of a row's line."""
        return self.starts[row + 1] if row + 1 < len(self.starts) else self.stop

    def know(self, row: int, positions: Sequence[int]) -> dict[int, float]:
        """Return the x of at least these edges of a row, on whole device pixels."""
        found = self.lines.edges(self.first + row, positions, self.left, self.ratio)
        self.known[row] = found
        return found

    def stretches(self, row: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return left and right edges of what the characters of a row cover."""
        if not self.is_plain:
            found = self.lines.extents(self.first + row, start, end)
            left, ratio = self.left, self.ratio
            return [(snap(left + low, ratio), snap(left + high, ratio)) for low, high in found]
        known = self.known[row]
        if start not in known or end not in known:
            known = self.know(row, (start, end))
        return [(known[start], known[end])]

    def covered(self, start: int, end: int) -> Iterator[tuple[int, float, float]]:
        """Yield row, left and right edge of the stretches that a range covers."""
        low, high = max(start, self.starts[0]), min(end, self.stop)
        for row, begin in enumerate(self.starts):
            if begin >= high:
                return
            first, last = max(low, begin), min(high, self.end_of(row))
            if first < last:
                for left, right in self.stretches(row, first, last):
                    yield row, left, right

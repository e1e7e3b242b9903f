"""The lines of one chunk: where each character stands in them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextLine, QTextOption

from annotator.ui.offsets import QtOffsets
from annotator.ui.reader.sprites import snap
from annotator.ui.reader.styles import TextStyle

# The blocks of the right-to-left scripts, and the characters that force that direction.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_STRONG = {"L": Qt.LayoutDirection.LeftToRight}
_STRONG |= dict.fromkeys(("R", "AL"), Qt.LayoutDirection.RightToLeft)

# Qt reserves the first one for pictures inside a text; the box shows that a character is there.
_OBJECT, _BOX = "\ufffc", "\u25a1"


def base_direction(text: str) -> Qt.LayoutDirection:
    """Return the direction of a paragraph: that of its first strong character (UAX 9, P2)."""
    if not _RIGHT_TO_LEFT.search(text):
        return Qt.LayoutDirection.LeftToRight
    classes = (unicodedata.bidirectional(character) for character in text)
    strong = (_STRONG[one] for one in classes if one in _STRONG)
    return next(strong, Qt.LayoutDirection.LeftToRight)


class Lines:
    """A chunk broken into lines; x counts from the left edge of its column, in pixels.

    Positions are code points of the document. `starts` are the positions of the first characters
    of the lines; `end` is that behind the last character.
    """

    __slots__ = (
        "_edges",
        "_edges_for",
        "_has_right_to_left",
        "_layout",
        "_offsets",
        "_width",
        "end",
        "start",
        "starts",
    )

    def __init__(
        self,
        text: str,
        start: int,
        style: TextStyle,
        width: float,
        direction: Qt.LayoutDirection,
    ) -> None:
        self.start = start
        self.end = start + len(text)
        self._offsets = QtOffsets(text, start)
        self._width = width
        self._has_right_to_left = bool(_RIGHT_TO_LEFT.search(text))
        self._layout = QTextLayout(text.replace(_OBJECT, _BOX), style.font)
        self._layout.setTextOption(_text_option(style, direction))
        self._layout.setCacheEnabled(True)
        self.starts = self._break_lines(style, width)
        self._edges: list[dict[int, float]] = []
        self._edges_for = 0, 0.0

    def _break_lines(self, style: TextStyle, width: float) -> list[int]:
        layout, top, starts = self._layout, style.baseline, []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            # A fallback font may be taller; the baseline stays where it is.
            line.setPosition(QPointF(0, top - line.ascent()))
            top += style.pitch
            starts.append(line.textStart())
        layout.endLayout()
        return [self._offsets.to_position(unit) for unit in starts]

    @property
    def count(self) -> int:
        """The number of lines, at least 1."""
        return len(self.starts)

    def line_of(self, position: int) -> int:
        """Return the line that holds the character at a position (behind the last: the last)."""
        return max(0, bisect_right(self.starts, position) - 1)

    def line_end(self, line: int) -> int:
        """Return the position behind the last character of a line."""
        return self.starts[line + 1] if line + 1 < len(self.starts) else self.end

    def x_of(self, position: int, line: int) -> float:
        """Return the x of the edge before the character at a position."""
        x = _edge(self._layout.lineAt(line), self._offsets.to_qt(position))
        return min(x, self._width)

    def edges(
        self, line: int, positions: Iterable[int], left: int, ratio: float
    ) -> dict[int, float]:
        """Return at least the edges before some characters of a line, by position.

        They are drawn at again and again, so they are kept.

        Args:
            line: which line.
            positions: of the characters.
            left: the x of the column, which is added.
            ratio: device pixels to a logical one; edges stand on whole device pixels.
        """
        if self._edges_for != (left, ratio):
            self._edges_for = left, ratio
            self._edges = [{} for _ in self.starts]
        known = self._edges[line]
        missing = [position for position in positions if position not in known]
        if missing:
            # The stubs do not say that it returns a pair, x first.
            to_x: Callable[[int], tuple[float, int]]
            to_x = self._layout.lineAt(line).cursorToX  # type: ignore[assignment]
            to_qt, width = self._offsets.to_qt, self._width
            for position in missing:
                known[position] = snap(left + min(to_x(to_qt(position))[0], width), ratio)
        return known

    def position_at(self, x: float, line: int) -> int:
        """Return the position of the edge nearest to x; it may be the end of the line."""
        text_line = self._layout.lineAt(line)
        end = self._offsets.to_qt(self.line_end(line))
        unit = text_line.xToCursor(x)
        if self._has_right_to_left or not self._is_nearest(text_line, unit, x):
            stops = self._stops(line)
            unit = min(stops, key=lambda stop: abs(_edge(text_line, stop) - x))
            return self._offsets.to_position(unit)
        # Qt does not hit the end of a line that was wrapped; the last character's far half does.
        if line + 1 < self.count and unit < end <= self._layout.nextCursorPosition(unit):
            near, far = _edge(text_line, unit), _edge(text_line, end)
            if abs(far - x) <= abs(near - x):
                unit = end
        return self._offsets.to_position(unit)

    def character_at(self, x: float, line: int) -> int | None:
        """Return the position of the character that covers x, None beside the line's text."""
        text_line = self._layout.lineAt(line)
        text_rect = text_line.naturalTextRect()
        if not text_rect.left() <= x < text_rect.right():
            return None
        if not self._has_right_to_left:
            unit = text_line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
            behind = self._layout.nextCursorPosition(unit)
            if _edge(text_line, unit) <= x < _edge(text_line, behind):
                return self._offsets.to_position(unit)
            # Among combining marks Qt loses its way.
        for unit in self._stops(line)[:-1]:
            edges = _edge(text_line, unit), _far_edge(text_line, unit)
            if min(edges) <= x < max(edges):
                return self._offsets.to_position(unit)
        return None

    def _is_nearest(self, text_line: QTextLine, unit: int, x: float) -> bool:
        """Tell whether Qt found the position nearest to x, which it does not among many marks."""
        layout, away = self._layout, abs(_edge(text_line, unit) - x)
        start, end = text_line.textStart(), text_line.textStart() + text_line.textLength()
        before, behind = layout.previousCursorPosition(unit), layout.nextCursorPosition(unit)
        return all(
            abs(_edge(text_line, other) - x) >= away
            for other in (before, behind)
            if start <= other <= end and other != unit
        )

    def _stops(self, line: int) -> list[int]:
        """Return all of Qt's positions in a line, its end too."""
        first = self._offsets.to_qt(self.starts[line])
        last = self._offsets.to_qt(self.line_end(line))
        inside = (unit for unit in range(first, last) if self._layout.isValidCursorPosition(unit))
        return [*inside, last]

    def end_with_line_of(self, position: int) -> bool:
        """Leave out the lines behind the one that holds the character before a position.

        Returns whether there were any.
        """
        kept = bisect_left(self.starts, position)
        if kept in (0, len(self.starts)):
            return False
        self.end = self.starts[kept]
        del self.starts[kept:]
        return True

    @property
    def is_plain(self) -> bool:
        """Whether all runs from left to right: then a range of a line covers one stretch."""
        return not self._has_right_to_left

    def extents(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return the stretches of x that the characters `[start, end)` of a line cover.

        For any direction, character by character; where `is_plain`, `x_of` of both ends will do.
        """
        text_line = self._layout.lineAt(line)
        first, last = self._offsets.to_qt(start), self._offsets.to_qt(end)
        # Inside a cluster Qt gives edges that are none.
        is_stop = self._layout.isValidCursorPosition
        units = [unit for unit in range(first, last) if unit == first or is_stop(unit)]
        return _visual_runs(text_line, units)

    def draw(self, painter: QPainter, line: int, x: float, y: float) -> None:
        """Draw a line where the chunk's top left corner is at (x, y)."""
        self._layout.lineAt(line).draw(painter, QPointF(x, y))

    def natural_width(self) -> float:
        """Return the width of the longest line."""
        return max(self._layout.lineAt(line).naturalTextWidth() for line in range(self.count))


def _edge(line: QTextLine, unit: int) -> float:
    """Return the x of the edge before the character at Qt's position."""
    # The stubs do not say that it is a pair, x first.
    return line.cursorToX(unit)[0]  # type: ignore[index, no-any-return]


def _far_edge(line: QTextLine, unit: int) -> float:
    """Return the x of the edge behind the character at Qt's position."""
    return line.cursorToX(unit, QTextLine.Edge.Trailing)[0]  # type: ignore[index, no-any-return]


def _text_option(style: TextStyle, direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    if direction == Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setTabStopDistance(4 * style.size)
    return option


def _visual_runs(line: QTextLine, units: Iterable[int]) -> list[tuple[float, float]]:
    """Return the stretches of x covered by characters that may change direction."""
    edges = []
    for unit in units:
        near, far = _edge(line, unit), _far_edge(line, unit)
        if near != far:
            edges.append((min(near, far), max(near, far)))
    runs: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if runs and left <= runs[-1][1] + 0.01:
            runs[-1] = (runs[-1][0], max(right, runs[-1][1]))
        else:
            runs.append((left, right))
    return runs

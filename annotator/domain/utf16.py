"""Code points to UTF-16 units and back.

Qt, Java and JavaScript count UTF-16 units: a character outside the Basic Multilingual Plane
(an emoji, a rare ideograph) counts as two. Everything else in this program counts code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts positions of one text between code points and UTF-16 units.

    Building it costs one regular-expression pass; a text without astral characters converts for
    free.
    """

    __slots__ = ("_code_points", "_units")

    def __init__(self, text: str) -> None:
        self._code_points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [position + i for i, position in enumerate(self._code_points)]

    @property
    def is_identity(self) -> bool:
        """Whether both counts agree everywhere."""
        return not self._code_points

    def to_utf16(self, position: int) -> int:
        """Return the UTF-16 position of a code-point position."""
        return position + bisect_left(self._code_points, position)

    def to_code_point(self, position: int) -> int:
        """Return the code-point position of a UTF-16 position.

        A position between the two halves of a character snaps to the character's start.
        """
        before = bisect_right(self._units, position - 1)
        if before and position == self._units[before - 1] + 1:
            return self._code_points[before - 1]
        return position - before


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 units of a text."""
    return len(text) + sum(1 for _ in _ASTRAL.finditer(text))

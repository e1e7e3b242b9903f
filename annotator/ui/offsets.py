"""Positions in a text and Qt's positions in it.

A position counts code points of the document; Qt counts UTF-16 units of the string it was given.
This is the only module that turns one into the other.
"""

from __future__ import annotations

from annotator.domain.utf16 import Utf16Map, utf16_length


class QtOffsets:
    """Converts between positions of a document and Qt's positions in a stretch of it.

    Args:
        text: the stretch that was given to Qt.
        start: the document position of its first character.
    """

    __slots__ = ("_map", "_start")

    def __init__(self, text: str, start: int = 0) -> None:
        units = Utf16Map(text)
        self._start = start
        # Most stretches hold no astral character: then a subtraction is all there is to do.
        self._map = None if units.is_identity else units

    def to_qt(self, position: int) -> int:
        """Return Qt's position of a document position inside the stretch."""
        inside = position - self._start
        return inside if self._map is None else self._map.to_utf16(inside)

    def to_position(self, unit: int) -> int:
        """Return the document position of Qt's position.

        A Qt position between the halves of a surrogate pair gives the character's start.
        """
        inside = unit if self._map is None else self._map.to_code_point(unit)
        return self._start + inside


def qt_length(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return utf16_length(text)

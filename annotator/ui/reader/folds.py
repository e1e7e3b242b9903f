"""The one dim line that stands for a folded run of boilerplate."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoldedLines:
    """A run of boilerplate as a single row; answers what `lines.Lines` answers."""

    start: int
    end: int

    @property
    def starts(self) -> list[int]:
        """The one row starts where the run starts."""
        return [self.start]

    @property
    def count(self) -> int:
        """There is one row."""
        return 1

    def line_of(self, position: int) -> int:
        """Return the row of a position."""
        del position
        return 0

    def line_end(self, line: int) -> int:
        """Return the end of the run."""
        del line
        return self.end

    def x_of(self, position: int, line: int) -> float:
        """Return the left edge: a caret inside stands before the row."""
        del position, line
        return 0.0

    def position_at(self, x: float, line: int) -> int:
        """Return the start of the run."""
        del x, line
        return self.start

    def character_at(self, x: float, line: int) -> int | None:
        """Return nothing: the characters of the run are hidden."""
        del x, line
        return None

    @property
    def is_plain(self) -> bool:
        """Its label is none of the text."""
        return False

    def extents(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return nothing to tint; a stripe beside the row tells of the codings inside."""
        del line, start, end
        return []

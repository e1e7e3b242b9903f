"""Where a picture can be pointed at, and which mark lies next to which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.figures.targets import Target
from annotator.ui.figures.values import Mark

_LEAST = 8.0  # pixels: what a pointer can be expected to meet
_ACROSS = 3.0  # a step sideways counts as three ahead


class Step(Enum):
    """A way to go on from a mark, as x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True, slots=True)
class Hit:
    """A mark and where it is drawn; `kind` says what it looks like (row, cell, bar, point…)."""

    rect: QRectF
    kind: str
    mark: Mark

    @property
    def payload(self) -> Target:
        """Return what the mark stands for."""
        return self.mark.target


def hit_of(rect: QRectF, kind: str, mark: Mark) -> Hit:
    """Return a hit that is at least 8 pixels wide and high."""
    wide = max(0.0, _LEAST - rect.width()) / 2
    high = max(0.0, _LEAST - rect.height()) / 2
    return Hit(rect.adjusted(-wide, -high, wide, high), kind, mark)


def hit_at(hits: Sequence[Hit], point: QPointF) -> int | None:
    """Return the number of the hit at a point: the smallest, of equal ones the nearest."""
    found = [number for number, hit in enumerate(hits) if hit.rect.contains(point)]

    def order(number: int) -> tuple[float, float]:
        rect = hits[number].rect
        off = rect.center() - point
        return rect.width() * rect.height(), off.x() ** 2 + off.y() ** 2

    return min(found, key=order, default=None)


def next_hit(hits: Sequence[Hit], current: int, step: Step) -> int:
    """Return the number of the nearest hit in a direction, or `current` where there is none.

    Nearest is the least of the way along and three times the way across, between centres;
    a tie goes to the first drawn.
    """
    here = hits[current].rect.center()
    x, y = step.value
    best, least = current, float("inf")
    for number, hit in enumerate(hits):
        off = hit.rect.center() - here
        along = off.x() * x + off.y() * y
        across = abs(off.x() * y) + abs(off.y() * x)
        if along > 0.5 and (way := along + _ACROSS * across) < least:
            best, least = number, way
    return best

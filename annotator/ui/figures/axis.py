"""The axis of coefficients, their intervals and the lead's benchmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.ui.figures.surface import SMALL, Align, Surface
from annotator.ui.figures.values import Benchmark

LEAST, MOST = -0.2, 1.0
_TICKS = (-0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_DASH = (4.0, 3.0)
_ARROW = 6.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Coefficients from −0.2 to 1 on the stretch from `start` to `end` of the picture."""

    start: float
    end: float

    def place(self, value: float) -> float:
        """Return where a value lies; values that leave the axis lie at its end."""
        inside = min(MOST, max(LEAST, value))
        return self.start + (self.end - self.start) * (inside - LEAST) / (MOST - LEAST)


def tick_text(value: float) -> str:
    """Return a tick's number with a true minus."""
    return f"{value:.1f}".replace("-", "−")


def grid_across(surface: Surface, axis: Axis, top: float, bottom: float) -> None:
    """Draw the upright lines of a horizontal axis and its numbers below."""
    colors = surface.colors
    room = (axis.end - axis.start) / (len(_TICKS) - 1)
    every = 1 if room > surface.width_of("−0.2", SMALL) + 8 else 2
    for number, value in enumerate(_TICKS):
        x = axis.place(value)
        color = colors.rule if value == 0 else colors.grid
        surface.line((x, top), (x, bottom), color)
        # Counted from 1.0 down to 0: both ends of what matters keep their number.
        if (len(_TICKS) - 1 - number) % every == 0:
            surface.text(
                x, bottom + 12, tick_text(value), size=SMALL, color=colors.muted,
                align=Align.CENTER,
            )  # fmt: skip


def benchmarks_across(
    surface: Surface, axis: Axis, top: float, bottom: float, benchmarks: Sequence[Benchmark]
) -> None:
    """Draw benchmarks as dashed lines with their labels above, which give way to each other."""
    taken = axis.start - 30
    for mark in sorted(benchmarks, key=lambda mark: mark.value):
        x = axis.place(mark.value)
        surface.line((x, top), (x, bottom), surface.colors.faint, dash=_DASH)
        width = surface.width_of(mark.label, SMALL)
        left = max(x - width / 2, taken + 6)
        if left > x + 4:
            continue  # no room: its line says where it is, the note below what it is
        surface.text(left, top - 12, mark.label, size=SMALL, color=surface.colors.muted)
        taken = left + width


def whisker(
    surface: Surface, axis: Axis, middle: float, interval: tuple[float, float], color: str,
    width: float,
) -> None:  # fmt: skip
    """Draw an interval; an arrow says that it goes on beyond the axis."""
    low, high = interval
    surface.line((axis.place(low), middle), (axis.place(high), middle), color, width=width)
    if low < LEAST:
        arrow(surface, axis.start, middle, color, is_left=True)
    if high > MOST:
        arrow(surface, axis.end, middle, color, is_left=False)


def arrow(surface: Surface, x: float, middle: float, color: str, *, is_left: bool) -> None:
    """Draw the tip of what leaves the axis."""
    tip = x - _ARROW if is_left else x + _ARROW
    surface.polygon([(tip, middle), (x, middle - 4), (x, middle + 4)], color)

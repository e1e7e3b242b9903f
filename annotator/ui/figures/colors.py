"""Colours of pictures, light and dark."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.theme import (
    DARK,
    LIGHT,
    Theme,
    contrast,
    format_color,
    mark_color,
    mixed,
    parse_color,
)

_WHITE = "#ffffff"
_BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class FigureColors:
    """Every colour of a picture as `#rrggbb`.

    `muted` is for secondary words, `faint` never for words; `same`, `other` and `only` are the
    heat of cells: agreement, another code, one coder only. `kinds` tell kinds of disagreement
    apart, together with hatching; the third stands in place of the first two.
    """

    theme: Theme
    ground: str
    panel: str
    ink: str
    muted: str
    faint: str
    grid: str
    rule: str
    empty: str
    same: str
    other: str
    only: str
    kinds: tuple[str, ...]


FIGURE_LIGHT = FigureColors(
    theme=LIGHT,
    ground="#f6f7f9",
    panel="#ffffff",
    ink="#1f2328",
    muted="#59636e",
    faint="#8a94a0",
    grid="#e3e7eb",
    rule="#c9d0d7",
    empty="#f1f3f5",
    same="#2563c9",
    other="#c8452b",
    only="#6f7883",
    kinds=("#c9512b", "#4a525c", "#c9512b", "#1f7f90", "#8a5a0b", "#7a3f9c", "#2563c9"),
)

FIGURE_DARK = FigureColors(
    theme=DARK,
    ground="#14171b",
    panel="#1c2026",
    ink="#e6eaee",
    muted="#a3aeb9",
    faint="#7c8793",
    grid="#2b3138",
    rule="#434b54",
    empty="#22272e",
    same="#5b92ee",
    other="#f2795f",
    only="#8d97a3",
    kinds=("#e8805f", "#8595a3", "#e8805f", "#8fdce0", "#d9a94e", "#c79be0", "#5b92ee"),
)


def figure_colors(theme: Theme) -> FigureColors:
    """Return the colours of pictures that go with the window's theme."""
    return FIGURE_DARK if theme.dark else FIGURE_LIGHT


def code_ink(color: str, colors: FigureColors) -> str:
    """Return a code's colour for marks: contrast at least 3 on the panel."""
    return mark_color(color, colors.theme)


def heat(color: str, share: float, colors: FigureColors, *, least: float = 0.10) -> str:
    """Return the colour of a cell: `share` (0 to 1) of the way from almost none to almost full."""
    strength = least + (0.88 - least) * min(1.0, max(0.0, share))
    return format_color(mixed(parse_color(colors.panel), parse_color(color), strength))


def ink_on(ground: str) -> str:
    """Return black or white, whichever is easier to read on a colour."""
    on = parse_color(ground)
    return max((_WHITE, _BLACK), key=lambda ink: contrast(parse_color(ink), on))


def pale(color: str, colors: FigureColors, share: float = 0.35) -> str:
    """Return a tint of a colour on the panel."""
    return format_color(mixed(parse_color(colors.panel), parse_color(color), share))

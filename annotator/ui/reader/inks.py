"""The colours that codes are drawn in under a theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from annotator.ui.reader.document import CodeStyle
from annotator.ui.theme import (
    Rgb,
    Theme,
    contrast,
    luminance,
    mark_color,
    mixed,
    name_color,
    parse_color,
)

READABLE = 4.5
"""The least contrast of text on a tint (WCAG 2.2, 1.4.3)."""

_UNKNOWN = "#808080"
_THIN = 0.01  # the share of a ground that is hardly there
_STEPPED_BACK = 0.4  # the share of a tint that is left behind a picked coding


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """One code's colours: `mark` for stripe and underline, `name`, and the tint when focused.

    `pale` is a mark not saved yet, `faded` one that steps back behind another.
    """

    label: str
    mark: QColor
    pale: QColor
    faded: QColor
    name: QColor
    pill: QColor
    focus: int


class Inks:
    """The colours of codes, by their index in the span index.

    `tints` has shape (codes, 3): red, green and blue of each code's mark colour. `opacity` is
    how strong the tint of 0, 1, 2, … codings over one place is. `drawn` has shape (codes, 3):
    `mark`, `pale` and `faded` as pixels (0xffRRGGBB).
    """

    def __init__(
        self, code_ids: Sequence[str], styles: Mapping[str, CodeStyle], theme: Theme
    ) -> None:
        self.theme = theme
        self.page = parse_color(theme.page)
        self.text = parse_color(theme.text)
        self._inks = [_ink(styles.get(one), one, theme) for one in code_ids]
        marks = [_rgb_of(ink.mark) for ink in self._inks]
        self.tints = np.array(marks, np.float64).reshape(-1, 3)
        drawn = [[ink.mark.rgb(), ink.pale.rgb(), ink.faded.rgb()] for ink in self._inks]
        self.drawn = np.array(drawn, np.uint32).reshape(-1, 3)
        depths = np.arange(64)
        self.opacity = np.minimum(1 - (1 - theme.tint) ** depths, theme.tint_limit)

    def __len__(self) -> int:
        return len(self._inks)

    def __getitem__(self, code: int) -> Ink:
        return self._inks[code]

    def blend(self, sums: NDArray[np.float64], depths: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the colour (0xRRGGBB) of tints lying over one another.

        Args:
            sums: shape (n, 3), the sums of the mark colours over a place.
            depths: shape (n,), how many there are, at least 1.
        """
        ground = np.array(self.page, np.float64)
        share = self.opacity[np.minimum(depths, len(self.opacity) - 1)][:, None]
        means = sums / depths[:, None]
        rgb = ground + (means - ground) * share
        for _ in range(8):
            # Bright or dark codes piled up: thin the tint until the words stand out from it.
            bad = _contrasts(rgb, self.text) < READABLE
            if not bad.any():
                break
            share[bad] *= 0.85
            rgb = ground + (means - ground) * share
        places = np.array((1 << 16, 1 << 8, 1), np.int64)
        packed: NDArray[np.int64] = np.rint(rgb).astype(np.int64) @ places
        return packed

    def thinned(self, colors: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return colours (0xRRGGBB) of tints that step back behind another's."""
        ground = np.array(self.page, np.int64)
        parts = np.stack((colors >> 16, colors >> 8 & 0xFF, colors & 0xFF), axis=-1)
        mixed_ = ground + np.rint((parts - ground) * _STEPPED_BACK).astype(np.int64)
        packed: NDArray[np.int64] = mixed_ @ np.array((1 << 16, 1 << 8, 1), np.int64)
        return packed


def _ink(style: CodeStyle | None, code_id: str, theme: Theme) -> Ink:
    color = style.color if style else _UNKNOWN
    mark, name = mark_color(color, theme), name_color(color, theme)
    page, rgb = parse_color(theme.page), parse_color(mark)
    share = theme.tint_focus
    while contrast(mixed(page, rgb, share), parse_color(theme.text)) < READABLE:
        share *= 0.95
    red, green, blue = mixed(page, rgb, share)
    margin = parse_color(theme.margin)
    pill = theme.tint * 0.75
    while contrast(mixed(margin, rgb, pill), parse_color(name)) < READABLE and pill > _THIN:
        pill *= 0.8
    return Ink(
        label=style.name if style else code_id,
        mark=QColor(mark),
        pale=QColor(*mixed(page, rgb, 0.45)),
        faded=QColor(*mixed(page, rgb, 0.34)),
        name=QColor(name),
        pill=QColor(*mixed(margin, rgb, pill)),
        focus=(red << 16) | (green << 8) | blue,
    )


def _rgb_of(color: QColor) -> Rgb:
    return color.red(), color.green(), color.blue()


def _channel_table() -> NDArray[np.float64]:
    """Return the linear light of each 8-bit channel value (WCAG 2.2)."""
    parts = np.arange(256) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


_LINEAR = _channel_table()


def _contrasts(rgb: NDArray[np.float64], text: Rgb) -> NDArray[np.float64]:
    """Return the contrast of a text colour with each of several grounds, shape (n, 3)."""
    ground = _LINEAR[np.rint(rgb).astype(np.intp)] @ np.array((0.2126, 0.7152, 0.0722))
    ink = luminance(text)
    found: NDArray[np.float64] = (np.maximum(ground, ink) + 0.05) / (
        np.minimum(ground, ink) + 0.05
    )
    return found

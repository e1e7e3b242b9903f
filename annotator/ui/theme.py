"""Colours: the two themes, and what becomes of a code's colour in each."""

from __future__ import annotations

import colorsys
import sys
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

Rgb = tuple[int, int, int]

_NAME_CONTRAST = 4.5  # WCAG 2.2, 1.4.3: text
_MARK_CONTRAST = 3.0  # WCAG 2.2, 1.4.11: graphical objects
_DARK_LIGHTNESS = 0.64


class ThemeMode(StrEnum):
    """Which theme the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window as `#rrggbb`, and how strong tints are (0 to 1).

    `page` is the ground of the text, `margin` that of the coding stripes, `panel` that of all
    around; `dim` is for secondary words (readable), `faint` for hairlines and marks only.
    """

    dark: bool
    panel: str
    page: str
    margin: str
    raised: str
    line: str
    text: str
    dim: str
    faint: str
    accent: str
    on_accent: str
    selection: str
    selection_inactive: str
    hit: str
    hit_line: str
    danger: str
    success: str
    tint: float
    tint_focus: float
    tint_limit: float


LIGHT = Theme(
    dark=False,
    panel="#f5f6f8",
    page="#ffffff",
    margin="#fafbfc",
    raised="#ffffff",
    line="#e4e6eb",
    text="#1f2328",
    dim="#656c78",
    faint="#b4bac4",
    accent="#2563eb",
    on_accent="#ffffff",
    selection="#bcd3fb",
    selection_inactive="#d9dde4",
    hit="#fee28d",
    hit_line="#caa00c",
    danger="#b42318",
    success="#18794e",
    tint=0.16,
    tint_focus=0.34,
    tint_limit=0.40,
)

DARK = Theme(
    dark=True,
    panel="#17191d",
    page="#1e2126",
    margin="#1b1e22",
    raised="#22262b",
    line="#2e323a",
    text="#dcdfe4",
    dim="#8d94a0",
    faint="#4b515c",
    accent="#6ea8fe",
    on_accent="#10131a",
    selection="#2f4a78",
    selection_inactive="#3a3f48",
    hit="#6b5521",
    hit_line="#cfb14a",
    danger="#f97066",
    success="#5fc992",
    tint=0.26,
    tint_focus=0.44,
    tint_limit=0.42,
)


def parse_color(color: str) -> Rgb:
    """Return red, green and blue (0 to 255) of `#rrggbb`.

    Raises:
        ValueError: it is not written like that.
    """
    if len(color) != 7 or color[0] != "#":
        raise ValueError(f"not a colour: {color!r}")
    value = int(color[1:], 16)
    return value >> 16, value >> 8 & 0xFF, value & 0xFF


def format_color(rgb: Rgb) -> str:
    """Return `#rrggbb`."""
    return "#{:02x}{:02x}{:02x}".format(*rgb)


def luminance(rgb: Rgb) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in rgb)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(ground: Rgb, color: Rgb, share: float) -> Rgb:
    """Return `color` laid over `ground` with the opacity `share`."""
    red, green, blue = (
        round(below + (above - below) * share) for below, above in zip(ground, color, strict=True)
    )
    return red, green, blue


@lru_cache(maxsize=1024)
def mark_color(color: str, theme: Theme) -> str:
    """Return a code's colour for stripes, underlines and tints: contrast at least 3 on the page.

    The hue stays; the dark theme raises the lightness to 0.64 first.
    """
    hue, lightness, saturation = colorsys.rgb_to_hls(*(part / 255 for part in parse_color(color)))
    if theme.dark:
        lightness = max(lightness, _DARK_LIGHTNESS)
    return _until_contrast((hue, lightness, saturation), theme, _MARK_CONTRAST)


@lru_cache(maxsize=1024)
def name_color(color: str, theme: Theme) -> str:
    """Return a code's colour for its name: contrast at least 4.5 on page, margin and panel."""
    mark = parse_color(mark_color(color, theme))
    hls = colorsys.rgb_to_hls(*(part / 255 for part in mark))
    return _until_contrast(hls, theme, _NAME_CONTRAST)


def _until_contrast(hls: tuple[float, float, float], theme: Theme, least: float) -> str:
    """Darken (lighten, in the dark theme) until the colour stands out from every ground."""
    hue, lightness, saturation = hls
    grounds = [parse_color(ground) for ground in (theme.page, theme.margin, theme.panel)]
    step = 0.01 if theme.dark else -0.01
    while True:
        red, green, blue = (
            round(part * 255) for part in colorsys.hls_to_rgb(hue, lightness, saturation)
        )
        rgb = red, green, blue
        # White begins at the very end that it is to be led away from.
        is_at_end = lightness >= 1 if theme.dark else lightness <= 0
        if is_at_end or all(contrast(rgb, ground) >= least for ground in grounds):
            return format_color(rgb)
        lightness = min(max(lightness + step, 0), 1)


def first_theme(app: QApplication, mode: ThemeMode) -> Theme:
    """Put on the theme for the first window and return it; `apply_theme` follows behind it.

    Asking the platform would be right, but takes a fifth of the time until the window is there:
    here the colour of the platform's windows tells whether it is dark.
    """
    is_dark = mode is ThemeMode.DARK
    if mode is ThemeMode.SYSTEM:
        is_dark = app.palette().window().color().lightness() < 128
    theme = DARK if is_dark else LIGHT
    if _has_own_colors() or mode is not ThemeMode.SYSTEM:
        app.setPalette(palette_of(theme))
    return theme


def apply_theme(app: QApplication, mode: ThemeMode) -> Theme:
    """Switch the program to a theme and return it.

    The platform is told, so that native parts follow; where it has no notion of dark and light,
    and where the style is Fusion (all but Windows and macOS), the program sets its own palette.
    """
    # Late, as making this class with its many enumerations takes 20 ms.
    from PySide6.QtCore import Qt

    scheme = Qt.ColorScheme
    wanted = {ThemeMode.LIGHT: scheme.Light, ThemeMode.DARK: scheme.Dark}
    hints = app.styleHints()
    hints.setColorScheme(wanted.get(mode, scheme.Unknown))
    asked = wanted.get(mode, hints.colorScheme())
    theme = DARK if asked == scheme.Dark else LIGHT
    if _has_own_colors() or hints.colorScheme() != asked:
        app.setPalette(palette_of(theme))
    return theme


def _has_own_colors() -> bool:
    """Tell whether the style takes its colours from the program."""
    # Not `app.style()`: wrapping that in Python takes half as long as starting the program.
    return sys.platform not in {"win32", "darwin"}


def palette_of(theme: Theme) -> QPalette:
    """Return the Qt palette of a theme."""
    roles = QPalette.ColorRole
    palette = QPalette()  # given a colour, it would make the whole namespace Qt first
    colors = {
        roles.Window: theme.panel,
        roles.WindowText: theme.text,
        roles.Base: theme.page,
        roles.AlternateBase: theme.margin,
        roles.Text: theme.text,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.danger,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.dim,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Light: theme.raised,
        roles.Midlight: theme.margin,
        roles.Mid: theme.line,
        roles.Dark: theme.faint,
        roles.Shadow: "#000000",
    }
    for role, color in colors.items():
        palette.setColor(role, QColor(color))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        palette.setColor(disabled, role, QColor(theme.faint))
    palette.setColor(disabled, roles.Highlight, QColor(theme.line))
    return palette

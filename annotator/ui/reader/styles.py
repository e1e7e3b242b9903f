"""How each kind of text looks: font, line height, spacing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QFont

from annotator.domain.document import Script, SectionKind
from annotator.ui.fonts import reading_font
from annotator.ui.reader.appearance import USUAL, ReadingStyle

BASE_PIXELS = 16
LINE_HEIGHT = USUAL.reading.line_height  # of the font size: the underlines need the room
_LEAST_HEIGHT = 1.58
_LOW = 1.5  # the line height of blank lines is lower


class Look(IntEnum):
    """The kinds of text that look different; indexes the styles of a zoom."""

    BODY = 0
    TITLE = 1
    HEADING = 2
    CAPTION = 3
    COMMENT = 4
    METADATA = 5
    BOILERPLATE = 6
    BLANK = 7


LOOK_OF_KIND = {
    SectionKind.BODY: Look.BODY,
    SectionKind.TITLE: Look.TITLE,
    SectionKind.HEADING: Look.HEADING,
    SectionKind.CAPTION: Look.CAPTION,
    SectionKind.COMMENT: Look.COMMENT,
    SectionKind.METADATA: Look.METADATA,
    SectionKind.BOILERPLATE: Look.BOILERPLATE,
}


@dataclass(frozen=True, slots=True, eq=False)
class TextStyle:
    """One look at one zoom; everything in logical pixels.

    A row is `pitch` high: `fill` pixels of tint from its top, then the underlines; `baseline` is
    counted from the top of the row. `above` is the space before a paragraph, `indent` that
    before its lines.
    """

    font: QFont
    size: int
    pitch: int
    fill: int
    baseline: int
    above: int
    indent: int
    dim: bool


@dataclass(frozen=True, slots=True)
class _Recipe:
    """A look in shares of the base size."""

    size: float
    line_height: float = LINE_HEIGHT
    above: float = 0.625
    indent: float = 0.0
    bold: bool = False
    dim: bool = False


_RECIPES = {
    Look.BODY: _Recipe(1.0),
    Look.TITLE: _Recipe(1.375, line_height=1.7, above=1.1, bold=True),
    Look.HEADING: _Recipe(1.125, above=1.1, bold=True),
    Look.CAPTION: _Recipe(0.875, line_height=1.9, dim=True),
    Look.COMMENT: _Recipe(0.9375, above=0.5, indent=2.5),
    Look.METADATA: _Recipe(0.8125, line_height=1.8, above=0.125, dim=True),
    Look.BOILERPLATE: _Recipe(0.875, above=0.25, dim=True),
    # As high as the space above a paragraph, which a blank line takes the place of.
    Look.BLANK: _Recipe(0.5, line_height=1.25, above=0.0),
}


def make_styles(
    script: Script, zoom: float, reading: ReadingStyle = USUAL.reading
) -> tuple[TextStyle, ...]:
    """Return the style of each `Look` for a script at a zoom."""
    return tuple(_style(_RECIPES[look], script, zoom, reading) for look in Look)


def families_for(script: Script, reading: ReadingStyle) -> tuple[Script, tuple[str, ...]]:
    """Return the script whose regional shapes a document takes, and the families wanted first."""
    if script is Script.MIXED:
        script = Script.HANT if reading.mixed_as_traditional else Script.HANS
    chinese = reading.traditional if script is Script.HANT else reading.simplified
    return script, tuple(family for family in (reading.latin, chinese) if family)


def _style(recipe: _Recipe, script: Script, zoom: float, reading: ReadingStyle) -> TextStyle:
    base = BASE_PIXELS * zoom
    size = max(4, round(recipe.size * base))
    factor = recipe.line_height * reading.line_height / LINE_HEIGHT
    # Blank lines aside, there is always room for an underline below the tint.
    pitch = round(size * (max(factor, _LEAST_HEIGHT) if recipe.line_height > _LOW else factor))
    shapes, families = families_for(script, reading)
    return TextStyle(
        font=reading_font(shapes, size, bold=recipe.bold, families=families),
        size=size,
        pitch=pitch,
        # The tint is as high as the font (1.45 em); an ideograph stands in its middle.
        fill=min(pitch, round(size * 1.45)),
        baseline=round(size * 1.125),
        above=round(recipe.above * base),
        indent=round(recipe.indent * base),
        dim=recipe.dim,
    )

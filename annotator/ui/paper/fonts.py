"""The font of PDF files: text that is copied or searched comes out as it was written.

Qt notes for each glyph of a PDF which character it stands for, and gets two things wrong with
Noto Sans SC: glyphs that a feature of the font puts in place of others (`locl` changes digits
beside Greek or Cyrillic letters) stand for no character at all, and of several characters that
share a glyph the lowest is taken, so that 用 is found as the radical ⽤ only. Hence a copy of the
shipped font without such features, in which each glyph has one character.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFont, QFontDatabase

from annotator.ui.fonts import ensure_chinese_font

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

FAMILY = "Annotator Print"
_SOFT_HYPHEN = 0xAD
# Of the characters that share a glyph, the one that is typed: by block, then the lowest.
_TYPED_FIRST = (
    range(0x20, 0x7F),  # ASCII
    range(0x4E00, 0xA000),  # ideographs
    range(0xFF01, 0xFF5F),  # full-width forms
    range(0x3000, 0x3040),  # Chinese punctuation
    range(0x2013, 0x2022),  # dashes and quotes
)
_TYPED_LAST = (
    range(0x2E80, 0x2FE0),  # radicals
    range(0xF900, 0xFB00),  # compatibility ideographs
    range(0xFF5F, 0xFFF0),  # half-width forms
    range(0x2F800, 0x2FA20),  # compatibility ideographs
)


def pdf_font(font: QFont) -> QFont:
    """Return a font like this one for drawing into a PDF file.

    The first call makes and loads the copy of the shipped font, which takes a quarter of a second.

    Raises:
        RuntimeError: the copy cannot be loaded.
    """
    _load()
    result = QFont(font)
    result.setFamilies([FAMILY, *font.families()])
    # For characters that only another font has.
    for feature in ("locl", "liga"):
        result.setFeature(QFont.Tag(feature), 0)
    return result


def pdf_text(text: str) -> str:
    """Return a text for a PDF file: characters that share a glyph become the one that is typed.

    As long as before, but for soft hyphens, which are left out.
    """
    return text.translate(_replacements())


def _load() -> None:
    if QFontDatabase.hasFamily(FAMILY):
        return
    ensure_chinese_font()  # which would not load the shipped font once its copy is there
    if QFontDatabase.addApplicationFontFromData(_copied()) < 0:
        raise RuntimeError(f"the copy of {_font_path()} cannot be loaded")


@lru_cache(maxsize=1)
def _replacements() -> Mapping[int, int | None]:
    with _opened() as font:
        return {**_typed_characters(_characters(font)), _SOFT_HYPHEN: None}


def _copied() -> bytes:
    """Return the shipped font with one character for each glyph, under a name of its own."""
    with _opened() as font:
        glyphs = _characters(font)
        dropped = _typed_characters(glyphs)
        table = _character_table(font)
        table.cmap = {
            character: glyph for character, glyph in glyphs.items() if character not in dropped
        }
        font["cmap"].tables = [table]
        del font["GSUB"]  # the features that put other glyphs in place
        del font["DSIG"]  # a signature of what the file was before
        for record in font["name"].names:
            if record.nameID in {1, 4, 16}:
                record.string = FAMILY
            elif record.nameID == 6:
                record.string = FAMILY.replace(" ", "")
        copy = BytesIO()
        font.save(copy, reorderTables=None)
        return copy.getvalue()


def _font_path() -> str:
    from pylopdf_fonts_zh_cn import sans_path

    return str(sans_path())


def _opened() -> TTFont:
    from fontTools.ttLib import TTFont

    font = TTFont(_font_path(), lazy=True)
    # Names of our own for the glyphs: the real ones stand inside the outlines, slow to read.
    font.setGlyphOrder([f"glyph{number}" for number in range(font["maxp"].numGlyphs)])
    return font


# fontTools makes its classes of tables at run time: there is no type to name.
def _character_table(font: TTFont) -> Any:
    return next(table for table in font["cmap"].tables if table.format == 12)


def _characters(font: TTFont) -> Mapping[int, str]:
    """Return the name of the glyph of each character."""
    glyphs: Mapping[int, str] = _character_table(font).cmap
    return glyphs


def _typed_characters(glyphs: Mapping[int, str]) -> dict[int, int]:
    """Return, for each character that is to go, the one with the same glyph that stays."""
    sharing = defaultdict(list)
    for character, glyph in glyphs.items():
        sharing[glyph].append(character)
    return {
        other: first
        for characters in sharing.values()
        for first, *others in [sorted(characters, key=_rank)]
        for other in others
    }


def _rank(character: int) -> tuple[int, int]:
    for rank, block in enumerate(_TYPED_FIRST):
        if character in block:
            return rank, character
    late = any(character in block for block in _TYPED_LAST)
    return len(_TYPED_FIRST) + late, character

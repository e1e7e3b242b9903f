"""Flags for texts that lost something before they came here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.domain.document import Section, SectionKind

_ENOUGH = 500
_DIGITS = re.compile(r"[0-9０-９]")
# Units that stand without their number. 出生年月日 is a word, 例如 and 万人空巷 are too.
_ORPHANS = re.compile(
    r"(?<![年生])月日(?!子)|(?<![生历])年月日|(?<=[，。、；：有了出达近超约为])"
    r"(?:例(?![如外子行证題题句])|万余|余万|余[名人例]|万份)"
)
_FEWEST = 3


def quality_flags(text: str, sections: Sequence[Section]) -> list[str]:
    """Return the flags of a text; `digits_lost` is the one there is.

    Digits are lost where more than 500 characters of body hold none, but units that lost their
    number (月日, 万余, 例). The body alone counts: time stamps in metadata survive such cleaning.
    """
    size = orphans = 0
    for section in sections:
        if section.kind is SectionKind.BODY:
            if _DIGITS.search(text, section.start, section.end) is not None:
                return []
            size += section.end - section.start
            orphans += sum(1 for _ in _ORPHANS.finditer(text, section.start, section.end))
    return ["digits_lost"] if size > _ENOUGH and orphans >= _FEWEST else []

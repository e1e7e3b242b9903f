"""File names made from titles."""

from __future__ import annotations

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 60  # characters: a Chinese one takes three bytes of at most 255


def file_name_of(title: str) -> str:
    """Return a file name, without suffix, that every system takes; empty for an empty title."""
    kept = "".join(
        character
        for character in unicodedata.normalize("NFC", title)
        if unicodedata.category(character) not in {"Cf", "Cs"}
    )
    name = " ".join(_FORBIDDEN.sub(" ", kept).split())[:_LONGEST].strip(". ")
    return f"{name}_" if _RESERVED.fullmatch(name) else name

"""Which Chinese script a text is written in."""

from __future__ import annotations

import re
from functools import cache

from annotator.domain.document import Script
from annotator.language.dictionaries import entries

MIXED_SHARE = 0.1
"""From this share of the telling characters on, the rarer script makes a text mixed."""


def script_of(text: str) -> Script:
    """Return the script a text is written in.

    Only characters that belong to one script alone tell something: those that OpenCC's tables
    never keep as they are when going to the other script. A text without any such character
    (other languages, but also 中文) is `none`. A text is `mixed` if at least a tenth of its
    telling characters belong to the rarer script; less than that is a name, a quotation or what
    a machine conversion left over.

    Raises:
        UserError: the dictionaries are missing.
    """
    only_hans, only_hant = _telling_characters()
    hans, hant = len(only_hans.findall(text)), len(only_hant.findall(text))
    if not hans and not hant:
        return Script.NONE
    if min(hans, hant) >= MIXED_SHARE * (hans + hant):
        return Script.MIXED
    return Script.HANS if hans > hant else Script.HANT


@cache
def _telling_characters() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns for one Simplified-only and one Traditional-only character."""
    hans = _always_changed("STCharacters")
    hant = _always_changed("TSCharacters")
    return _any_of(hans - hant), _any_of(hant - hans)


def _always_changed(name: str) -> set[str]:
    return {key for key, values in entries(name).items() if key not in values}


def _any_of(characters: set[str]) -> re.Pattern[str]:
    # A class with characters outside the Basic Multilingual Plane is searched one by one, twenty
    # times slower; those are so rare that they never decide.
    common = sorted(character for character in characters if character <= "\uffff")
    return re.compile(f"[{''.join(common)}]")

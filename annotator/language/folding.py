"""Searching text in either script, full or half width, upper or lower case.

Folding replaces each code point by exactly one, so a hit in a folded text has the same offsets
in the text itself.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import chain

from annotator.domain.span import Span
from annotator.language.dictionaries import entries

# Where Unicode normalisation and case change single code points beyond the Basic Multilingual
# Plane: historic cased scripts, mathematical letters, enclosed ones; compatibility ideographs.
_ASTRAL = (range(0x10000, 0x20000), range(0x2F800, 0x2FA20))
# These blocks hold ideographs and Hangul syllables that Unicode itself leaves as they are.
_UNCHANGED = (range(0x3400, 0xA000), range(0xAC00, 0xD7A4))


def fold(text: str) -> str:
    """Return the form in which spellings of one text are equal, code point by code point.

    Traditional, Hong Kong, Taiwan and Japanese forms become Simplified, full width becomes half
    width, upper case lower case, each only where one code point stays one code point. It is for
    comparing, not for showing.

    Raises:
        UserError: the dictionaries are missing.
    """
    return text.translate(_table())


def find_all(folded_text: str, folded_query: str) -> list[int]:
    """Return where the query starts in the text, in order, overlapping hits too.

    Raises:
        ValueError: the query is empty.
    """
    if not folded_query:
        raise ValueError("an empty query is everywhere")
    hits = []
    at = folded_text.find(folded_query)
    while at >= 0:
        hits.append(at)
        at = folded_text.find(folded_query, at + 1)
    return hits


def search(text: str, query: str) -> list[Span]:
    """Return every place of a text that equals the query after folding, overlapping ones too.

    Raises:
        ValueError: the query is empty.
        UserError: the dictionaries are missing.
    """
    length = len(query)
    return [Span(at, at + length) for at in find_all(fold(text), fold(query))]


@cache
def _table() -> dict[int, int]:
    """Return what each code point folds to; one that is missing stays as it is."""
    # All of the Basic Multilingual Plane is in it, changed or not: str.translate pays for each
    # missing code point with an exception.
    table = {code_point: code_point for code_point in range(0x10000)}
    chinese = _chinese()
    table.update((ord(form), ord(simplified)) for form, simplified in chinese.items())
    for character in _candidates():
        folded = _plain(character)
        table[ord(character)] = ord(chinese.get(folded, folded))
    return table


def _candidates() -> Iterator[str]:
    at, ranges = 0, []
    for block in _UNCHANGED:
        ranges.append(range(at, block.start))
        at = block.stop
    return map(chr, chain(*ranges, range(at, 0x10000), *_ASTRAL))


def _plain(character: str) -> str:
    """Return the compatibility form in lower case, as far as it is one code point."""
    compatible = unicodedata.normalize("NFKC", character)
    character = compatible if len(compatible) == 1 else character
    lower = character.lower()
    return lower if len(lower) == 1 else character


def _chinese() -> dict[str, str]:
    """Return the Simplified form of every ideograph that is another form of one."""
    # Some characters turn into another one only in some words (瞭: 了解 but 瞭望). Which words
    # those are does not fit into one code point; finding both is what a search needs.
    forms = {
        form: next((value for value in values if value != form), form)
        for form, values in entries("TSCharacters").items()
    }
    standing = {*forms, *forms.values(), *entries("STCharacters")}
    for name in ("HKVariants", "TWVariants", "JPVariants"):
        for standard, variants in entries(name).items():
            simplified = forms.get(standard, standard)
            for variant in variants:
                if variant not in standing and not _are_two_words(variant, simplified, name):
                    forms[variant] = simplified
    return {form: forms.get(simplified, simplified) for form, simplified in forms.items()}


def _are_two_words(variant: str, simplified: str, name: str) -> bool:
    """Tell whether both are in daily use on the mainland, where they mean different things.

    Japan writes 予 for 豫 and 欠 for 缺: folding these would find 给予 when looking for Henan.
    """
    return name == "JPVariants" and _is_in_gb2312(variant) and _is_in_gb2312(simplified)


def _is_in_gb2312(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True

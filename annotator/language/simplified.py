"""The Simplified form of a text, by OpenCC's Traditional-to-Simplified tables.

These tables never change the number of code points: a span of the text is the same span of its
Simplified form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from annotator.language.dictionaries import first_values


def simplified(text: str) -> str:
    """Return the Simplified form of a text, code point by code point as long as the text.

    Phrases go before characters. Of overlapping phrases the longest wins, then the leftmost.

    Raises:
        UserError: the dictionaries are missing.
    """
    by_character = text.translate(_characters())
    pieces, at = [], 0
    for start, value in sorted(_chosen_phrases(text)):
        pieces += [by_character[at:start], value]
        at = start + len(value)
    return "".join([*pieces, by_character[at:]]) if pieces else by_character


def _chosen_phrases(text: str) -> Iterator[tuple[int, str]]:
    """Yield place and value of the phrases to replace, in no order."""
    heads, phrases_by_head = _phrases()
    found = []
    for match in heads.finditer(text):
        start = match.start()
        for phrase, value in phrases_by_head[text[start : start + 2]]:
            if text.startswith(phrase, start):
                found.append((-len(phrase), start, value))
    taken: set[int] = set()
    for length, start, value in sorted(found):
        places = range(start, start - length)
        if taken.isdisjoint(places):
            taken.update(places)
            yield start, value


@cache
def _phrases() -> tuple[re.Pattern[str], dict[str, list[tuple[str, str]]]]:
    """Return a pattern that finds the first two characters of any phrase, and the phrases."""
    by_head: dict[str, list[tuple[str, str]]] = {}
    for phrase, value in first_values("TSPhrases").items():
        if len(phrase) != len(value):
            raise ValueError(f"{phrase} changes its length")
        by_head.setdefault(phrase[:2], []).append((phrase, value))
    seconds: dict[str, str] = {}
    for head in by_head:
        seconds[head[0]] = seconds.get(head[0], "") + head[1]
    # The second character is only looked at, so that phrases that overlap are all found.
    branches = [f"{first}(?=[{following}])" for first, following in seconds.items()]
    return re.compile("|".join(branches)), by_head


@cache
def _characters() -> dict[int, str | int]:
    # A table that holds every common character is faster: str.translate pays for each one that
    # is missing with an exception.
    table: dict[int, str | int] = {code_point: code_point for code_point in range(0x10000)}
    for character, value in first_values("TSCharacters").items():
        table[ord(character)] = ord(value)
    return table

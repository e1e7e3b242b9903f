"""Finding names by what is typed: a part of them, their pinyin, or the initials of that."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Readings = Sequence[frozenset[str]]
"""For each character of a name how it can be read, in pinyin without tones; Latin as it is."""

Reader = Callable[[str], Readings]

_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_RUN = re.compile(f"{_HAN.pattern}+|.", re.DOTALL)

# Ranks, best first.
_EXACT, _PREFIX, _INSIDE, _READ_FROM_START, _READ_INSIDE = range(5)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something with names, in any language and order; `key` is what it is chosen by."""

    key: str
    names: tuple[str, ...]
    readings: tuple[Readings, ...] = field(default=(), compare=False)


def prepare(key: str, names: Sequence[str], read: Reader | None = None) -> Candidate:
    """Return a candidate; `read` gives the readings of a name, without it there are none."""
    folded = tuple(dict.fromkeys(name.casefold() for name in names if name))
    readings = tuple(read(name) for name in folded if not name.isascii()) if read else ()
    return Candidate(key, folded, readings)


def matching(candidates: Sequence[Candidate], typed: str) -> list[str]:
    """Return the keys of the candidates that fit, the best first; equals keep their order."""
    wanted = typed.casefold().strip()
    if not wanted:
        return [candidate.key for candidate in candidates]
    ranked = [(rank(candidate, wanted), candidate.key) for candidate in candidates]
    found = [(value, key) for value, key in ranked if value is not None]
    return [key for _, key in sorted(found, key=lambda pair: pair[0])]


def rank(candidate: Candidate, wanted: str) -> int | None:
    """Return how well something folded fits, 0 best; None if it does not."""
    ranks = [_rank_of_name(name, wanted) for name in candidate.names]
    compact = wanted.replace(" ", "")
    if compact.isascii():
        ranks += [_rank_of_readings(readings, compact) for readings in candidate.readings]
    return min((value for value in ranks if value is not None), default=None)


def _rank_of_name(name: str, wanted: str) -> int | None:
    if name == wanted:
        return _EXACT
    if name.startswith(wanted):
        return _PREFIX
    return _INSIDE if wanted in name else None


def _rank_of_readings(readings: Readings, wanted: str) -> int | None:
    for start in range(len(readings)):
        if _can_be_read(readings, start, wanted):
            return _READ_FROM_START if start == 0 else _READ_INSIDE
    return None


def _can_be_read(readings: Readings, start: int, wanted: str) -> bool:
    """Tell whether the letters are beginnings of the readings of characters from `start` on.

    Each character takes at least one letter, at most its whole reading: `zhuiz`, `zz` and `zze`
    all fit 追责. Of the ways to share the letters all are tried, as sets of places reached.
    """
    reached = {0}
    for of_character in readings[start:]:
        reached = {
            at + length
            for at in reached
            for reading in of_character
            for length in range(1, len(reading) + 1)
            if wanted.startswith(reading[:length], at)
        }
        if not reached or len(wanted) in reached:
            return bool(reached)
    return False


def pinyin_reader() -> Reader:
    """Return what reads Chinese characters; takes a moment, as it loads a dictionary.

    A character has the reading it has in its name, and all that it has by itself: dictionaries
    of phrases err on names (还款, 角色), and people type what they think it is.
    """
    from pypinyin import Style, lazy_pinyin, pinyin

    def read(name: str) -> Readings:
        readings: list[frozenset[str]] = []
        for run in _RUN.findall("".join(name.split())):
            if len(run) == 1 and not _HAN.match(run):
                readings.append(frozenset({run}))
                continue
            in_phrase = lazy_pinyin(run)
            for place, character in enumerate(run):
                alone = pinyin(character, style=Style.NORMAL, heteronym=True)[0]
                phrase = in_phrase[place : place + 1] if len(in_phrase) == len(run) else []
                readings.append(frozenset([*alone, *phrase]))
        return readings

    return read

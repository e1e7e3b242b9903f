"""What a codebook file is made of once its syntax is read: every piece knows its line."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MAX_DEPTH = 100
"""Levels of nesting; a codebook needs two for each level of codes."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as it is written; `plain` tells that it stands without quotes.

    The empty plain scalar is "no value", however the file spells that.
    """

    line: int
    text: str
    plain: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    line: int
    items: Sequence[Node]


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands behind one key of a table; `line` is the line of the key."""

    line: int
    node: Node


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and what stands behind them, in the order of the file."""

    line: int
    entries: Mapping[str, Entry]


Node = Scalar | Listing | Table

_NO_VALUE = {"", "~", "null", "Null", "NULL"}
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,299})")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


def is_empty(node: Node) -> bool:
    """Tell whether a node says "no value"."""
    return isinstance(node, Scalar) and node.plain and node.text in _NO_VALUE


def plain_value(text: str) -> str | int | float | bool | None:
    """Return what an unquoted scalar means where nothing says what is meant.

    Only what JSON would write is a number, a boolean or nothing. Everything else that YAML 1.1
    converts (`no`, dates, octal and sexagesimal numbers) stays text.
    """
    if text in _NO_VALUE:
        return None
    if text in {"true", "false"}:
        return text == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    if _NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    return text


def to_plain(node: Node) -> object:
    """Return a node as dicts, lists, texts, numbers, booleans and None, as JSON knows them."""
    if isinstance(node, Table):
        return {key: to_plain(entry.node) for key, entry in node.entries.items()}
    if isinstance(node, Listing):
        return [to_plain(item) for item in node.items]
    return plain_value(node.text) if node.plain else node.text

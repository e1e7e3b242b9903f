"""The codebook: codes, their definitions and the attributes of their codings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

Localized = Mapping[str, str]
"""Texts by language key (`zh-Hans`, `zh-Hant`, `en`)."""


class AttributeType(StrEnum):
    """What values an attribute takes."""

    ENUM = "enum"
    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """One value of an enumerated attribute."""

    id: str
    name: Localized
    definition: Localized = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A typed value that a coding carries; `multiple` and `values` concern enumerations only."""

    id: str
    name: Localized
    type: AttributeType
    required: bool = False
    multiple: bool = False
    definition: Localized = field(default_factory=dict)
    values: Sequence[AttributeValue] = ()
    compare: str = ""
    suggestions: Sequence[str] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """A quoted stretch of a document that shows what a code means."""

    text: str
    file: str = ""
    start: int | None = None
    end: int | None = None
    note: Localized = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Code:
    """A category; `attributes` are its own, those of its parents come on top.

    `extra` keeps keys of the file that this program does not know.
    """

    id: str
    name: Localized
    color: str
    shortcut: str = ""
    definition: Localized = field(default_factory=dict)
    use_when: Localized = field(default_factory=dict)
    do_not_use_when: Localized = field(default_factory=dict)
    positive: Sequence[Example] = ()
    negative: Sequence[Example] = ()
    boundary_rules: Sequence[Localized] = ()
    attributes: Sequence[Attribute] = ()
    children: Sequence[Code] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Codebook:
    """A set of codes with the rules for using them."""

    id: str
    version: str
    languages: Sequence[str]
    codes: Sequence[Code]
    unit_rules: Sequence[Localized] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    def walk(self) -> Iterator[tuple[Code, tuple[Code, ...]]]:
        """Yield every code in the order of the tree, with its ancestors from the root down."""
        yield from _walk(self.codes, ())

    def find(self, code_id: str) -> Code:
        """Return a code by its id.

        Raises:
            KeyError: no such code.
        """
        for code, _ in self.walk():
            if code.id == code_id:
                return code
        raise KeyError(code_id)

    def ancestors(self, code_id: str) -> tuple[Code, ...]:
        """Return a code's ancestors from the root down.

        Raises:
            KeyError: no such code.
        """
        for code, ancestors in self.walk():
            if code.id == code_id:
                return ancestors
        raise KeyError(code_id)

    def attributes_of(self, code_id: str) -> tuple[Attribute, ...]:
        """Return the attributes of a code: its parents' first, each id once.

        Raises:
            KeyError: no such code.
        """
        chain = (*self.ancestors(code_id), self.find(code_id))
        by_id = {attribute.id: attribute for code in chain for attribute in code.attributes}
        return tuple(by_id.values())

    def attribute_ids(self) -> tuple[str, ...]:
        """Return every attribute id of the codebook in the order of first occurrence."""
        ids = (attribute.id for code, _ in self.walk() for attribute in code.attributes)
        return tuple(dict.fromkeys(ids))


def _walk(
    codes: Sequence[Code], ancestors: tuple[Code, ...]
) -> Iterator[tuple[Code, tuple[Code, ...]]]:
    for code in codes:
        yield code, ancestors
        yield from _walk(code.children, (*ancestors, code))


def in_language(texts: Localized, language: str, *fallbacks: str) -> str:
    """Return the text in a language, else in the first fallback, else in any that is there.

    An empty mapping gives the empty string: the codebook simply says nothing there.
    """
    for key in (language, *fallbacks):
        if texts.get(key):
            return texts[key]
    return next((text for text in texts.values() if text), "")


def code_path(codebook: Codebook, code_id: str) -> str:
    """Return the names from the root down, in the codebook's first language, joined by ` / `.

    Raises:
        KeyError: no such code.
    """
    language = codebook.languages[0]
    chain = (*codebook.ancestors(code_id), codebook.find(code_id))
    return " / ".join(in_language(code.name, language) for code in chain)

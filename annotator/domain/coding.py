"""Codings: one coder gave one span one code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite
from uuid import UUID

from annotator.domain.codebook import Attribute, AttributeType


class Origin(StrEnum):
    """How a coding came to be; never changes."""

    MANUAL = "manual"
    PROPAGATED = "propagated"
    SUGGESTED = "suggested"
    IMPORTED = "imported"
    ADJUDICATED = "adjudicated"


AttributeContent = str | bool | float | Sequence[str]
"""The value of one attribute: text or an enum value's id, boolean, number, or ids of several."""


@dataclass(frozen=True, slots=True)
class CodingRow:
    """A coding as people outside see it: everything by name, times in ISO 8601 UTC.

    `attributes` and `variables` map ids to their CSV text; an absent or empty one has no value.
    """

    document: str
    start: int
    end: int
    code: str
    coder: str
    round: str = ""
    document_id: str = ""
    text_sha256: str = ""
    section: str = ""
    in_boilerplate: bool = False
    text: str = ""
    code_path: str = ""
    origin: str = ""
    source_coding_id: str = ""
    confirmed_by: str = ""
    confirmed_at: str = ""
    unsure: bool = False
    memo: str = ""
    codebook_version: str = ""
    created_at: str = ""
    modified_at: str = ""
    coding_id: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)


def attribute_to_text(value: AttributeContent) -> str:
    """Return an attribute value as it stands in a CSV cell."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(int(value)) if float(value).is_integer() else repr(float(value))
    return "|".join(value)


def attribute_from_text(attribute: Attribute, text: str) -> AttributeContent:
    """Return the value that a CSV cell holds.

    Raises:
        ValueError: the text is no value of the attribute; the message is the text itself.
    """
    if attribute.type is AttributeType.TEXT:
        return text
    if attribute.type is AttributeType.BOOLEAN:
        if text not in {"true", "false"}:
            raise ValueError(text)
        return text == "true"
    if attribute.type is AttributeType.NUMBER:
        number = float(text)
        if not isfinite(number):
            raise ValueError(text)
        return number
    ids = text.split("|") if attribute.multiple else [text]
    known = {value.id for value in attribute.values}
    unknown = [value_id for value_id in ids if value_id not in known]
    if unknown or len(set(ids)) != len(ids):
        raise ValueError((unknown or ids)[0])
    return ids if attribute.multiple else text


def parse_id(text: str) -> UUID:
    """Return the id that a text holds.

    Raises:
        ValueError: it is not a UUID.
    """
    return UUID(text)

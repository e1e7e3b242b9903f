"""The rules a finished codebook keeps; each breach is an objection at its line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from dataclasses import fields as dataclass_fields

from annotator.domain.codebook import Attribute, AttributeType, Example
from annotator.formats.codebooks.fields import LANGUAGES, Fields

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_SHORTCUT = re.compile(r"[0-9A-Za-z]")
_PROSE = ("definition", "use_when", "do_not_use_when")


@dataclass(slots=True)
class Seen:
    """What the codebook has used so far, with the line of its first use."""

    codes: dict[str, int] = field(default_factory=dict)
    colors: dict[str, int] = field(default_factory=dict)
    shortcuts: dict[str, int] = field(default_factory=dict)
    attributes: dict[str, tuple[Attribute, int]] = field(default_factory=dict)


def check_languages(fields: Fields, languages: Sequence[str]) -> None:
    """Check that languages are known, and named once."""
    for language in languages:
        if language not in LANGUAGES:
            fields.objection(
                "languages",
                "codebook.language",
                language=language,
                languages=", ".join(LANGUAGES),
            )
    if len(set(languages)) < len(languages):
        fields.objection("languages", "codebook.languages_twice")


def check_code(
    fields: Fields, seen: Seen, code_id: str, parent_id: str, color: str, shortcut: str
) -> None:
    """Check what a code is known by, and warn where it says too little or repeats a colour."""
    check_unique(fields, "id", code_id, seen.codes)
    if parent_id and code_id and not code_id.startswith(f"{parent_id}."):
        fields.warning("id", "codebook.child_id", code=code_id, parent=parent_id)
    if color and not _COLOR.fullmatch(color):
        fields.objection("color", "codebook.color", value=color)
    elif color:
        first = seen.colors.setdefault(color.upper(), fields.line("color"))
        if first != fields.line("color"):
            fields.warning("color", "codebook.color_twice", value=color, first=first)
    if shortcut and not _SHORTCUT.fullmatch(shortcut):
        fields.objection("shortcut", "codebook.shortcut", value=shortcut)
    elif shortcut:
        # One key of the keyboard, whichever case it is written in.
        check_unique(fields, "shortcut", shortcut.lower(), seen.shortcuts)
    if missing := [key for key in _PROSE if not fields.has(key)]:
        fields.findings.warning(
            fields.line("id"), ", ".join(missing), "codebook.prose_missing", code=code_id
        )


def check_unique(fields: Fields, key: str, value: str, seen: dict[str, int]) -> None:
    """Check that a value was not used before, and remember it."""
    if not value:
        return
    if value in seen:
        fields.objection(key, "codebook.not_unique", value=value, first=seen[value])
    else:
        seen[value] = fields.line(key)


def check_attribute(fields: Fields, seen: Seen, attribute: Attribute) -> None:
    """Check that an attribute fits its type and means what it means elsewhere."""
    is_enum = attribute.type is AttributeType.ENUM
    if is_enum and not attribute.values:
        fields.objection("values", "codebook.no_values")
    if not is_enum and attribute.values:
        fields.objection("values", "codebook.only_for", type=AttributeType.ENUM)
    if not is_enum and attribute.multiple:
        fields.objection("multiple", "codebook.only_for", type=AttributeType.ENUM)
    if attribute.suggestions and attribute.type is not AttributeType.TEXT:
        fields.objection("suggestions", "codebook.only_for", type=AttributeType.TEXT)
    if attribute.compare not in {"", "script_folded"}:
        fields.objection("compare", "codebook.compare", value=attribute.compare)
    if not attribute.id:
        return
    first, line = seen.attributes.setdefault(attribute.id, (attribute, fields.line("id")))
    if first != attribute:
        names = [part.name for part in dataclass_fields(Attribute)]
        different = [name for name in names if getattr(first, name) != getattr(attribute, name)]
        fields.objection(
            "id",
            "codebook.attribute_differs",
            attribute=attribute.id,
            first=line,
            keys=", ".join(different),
        )


def check_value_id(fields: Fields, value_id: str, own: dict[str, int]) -> None:
    """Check that the id of an enum value can stand in a CSV cell among others."""
    check_unique(fields, "id", value_id, own)
    if "|" in value_id:
        fields.objection("id", "codebook.value_id_bar", value=value_id)


def check_example(fields: Fields, example: Example) -> None:
    """Check that an example's offsets are a span, and warn if its text is not as long."""
    if (example.start is None) != (example.end is None):
        missing, given = ("start", "end") if example.start is None else ("end", "start")
        if not fields.has(missing):
            fields.objection(missing, "codebook.needs_each_other", other=given)
    if example.start is None or example.end is None:
        return
    if not example.start < example.end:
        fields.objection("end", "codebook.not_a_span", start=example.start, end=example.end)
    elif len(example.text) != example.end - example.start:
        fields.warning(
            "text",
            "codebook.example_length",
            length=len(example.text),
            span=example.end - example.start,
        )

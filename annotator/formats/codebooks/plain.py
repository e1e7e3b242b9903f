"""A codebook as the dicts and lists of the file format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.domain.codebook import (
    Attribute,
    AttributeType,
    AttributeValue,
    Code,
    Codebook,
    Example,
    Localized,
)

Plain = dict[str, object]


def codebook_to_plain(codebook: Codebook) -> Plain:
    """Return what a codebook file holds, keys in the order of the file format.

    Keys that may be missing are there only where they say something.
    """
    languages = codebook.languages
    extra = dict(codebook.extra)
    body: Plain = {
        "id": codebook.id,
        "version": codebook.version,
        "languages": list(languages),
        **{key: extra.pop(key) for key in ("licence", "offset_unit") if key in extra},
        "unit_rules": _all_localized(codebook.unit_rules, languages),
        "codes": [_code(code, languages) for code in codebook.codes],
        **extra,
    }
    return {"codebook": body}


def _code(code: Code, languages: Sequence[str]) -> Plain:
    extra = dict(code.extra)
    # What is unknown inside of `examples` has no other place to be kept in.
    more_examples = extra.pop("examples", {})
    examples: Plain = {
        "positive": [_example(example, languages) for example in code.positive],
        "negative": [_example(example, languages) for example in code.negative],
    }
    if isinstance(more_examples, Mapping):
        examples.update(more_examples)
    return {
        "id": code.id,
        "name": _localized(code.name, languages),
        "color": code.color,
        **_given("shortcut", code.shortcut),
        **_given("definition", _localized(code.definition, languages)),
        **_given("use_when", _localized(code.use_when, languages)),
        **_given("do_not_use_when", _localized(code.do_not_use_when, languages)),
        "examples": examples,
        "boundary_rules": _all_localized(code.boundary_rules, languages),
        "attributes": [_attribute(attribute, languages) for attribute in code.attributes],
        "children": [_code(child, languages) for child in code.children],
        **extra,
    }


def _attribute(attribute: Attribute, languages: Sequence[str]) -> Plain:
    is_enum = attribute.type is AttributeType.ENUM
    values = [_value(value, languages) for value in attribute.values]
    return {
        "id": attribute.id,
        "name": _localized(attribute.name, languages),
        "type": str(attribute.type),
        "required": attribute.required,
        **({"multiple": attribute.multiple} if is_enum or attribute.multiple else {}),
        **_given("definition", _localized(attribute.definition, languages)),
        **({"values": values} if is_enum or values else {}),
        **_given("compare", attribute.compare),
        **_given("suggestions", list(attribute.suggestions)),
        **attribute.extra,
    }


def _value(value: AttributeValue, languages: Sequence[str]) -> Plain:
    return {
        "id": value.id,
        "name": _localized(value.name, languages),
        **_given("definition", _localized(value.definition, languages)),
        **value.extra,
    }


def _example(example: Example, languages: Sequence[str]) -> Plain:
    return {
        **_given("file", example.file),
        **({} if example.start is None else {"start": example.start}),
        **({} if example.end is None else {"end": example.end}),
        "text": example.text,
        **_given("note", _localized(example.note, languages)),
        **example.extra,
    }


def _given(key: str, content: object) -> Plain:
    return {key: content} if content else {}


def _all_localized(texts: Sequence[Localized], languages: Sequence[str]) -> list[dict[str, str]]:
    return [_localized(text, languages) for text in texts]


def _localized(texts: Localized, languages: Sequence[str]) -> dict[str, str]:
    first = {language: texts[language] for language in languages if language in texts}
    return first | {key: text for key, text in texts.items() if key not in first}

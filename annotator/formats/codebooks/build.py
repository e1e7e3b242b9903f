"""From the nodes of a codebook file to a codebook."""

from __future__ import annotations

from annotator.domain.codebook import (
    Attribute,
    AttributeType,
    AttributeValue,
    Code,
    Codebook,
    Example,
)
from annotator.formats.codebooks.fields import Fields
from annotator.formats.codebooks.findings import Findings
from annotator.formats.codebooks.nodes import Node, Table
from annotator.formats.codebooks.rules import (
    Seen,
    check_attribute,
    check_code,
    check_example,
    check_languages,
    check_unique,
    check_value_id,
)

_TYPES = tuple(str(kind) for kind in AttributeType)


def build_codebook(root: Node, findings: Findings) -> Codebook:
    """Return the codebook that a file holds; what is wrong with it is noted in `findings`.

    The answer is of use only if no problems are noted.
    """
    if not isinstance(root, Table):
        findings.fail(root.line, "codebook", "codebook.root_not_a_map")
    file = Fields(root, findings)
    fields = file.table("codebook", needed=True)
    if "codebook" not in root.entries or not isinstance(root.entries["codebook"].node, Table):
        findings.raise_if_any(objections=False)
    seen = Seen()
    codebook_id = fields.identifier()
    version = fields.text("version", needed=True)
    languages = fields.all_texts("languages", needed=True)
    check_languages(fields, languages)
    codes = _codes(fields, "codes", "", seen, needed=True)
    unit_rules = fields.all_localized("unit_rules")
    extra = _documented(fields) | fields.rest()
    for key, value in file.rest().items():
        # Kept inside, where a project can keep it; a known key there is a slip of indentation.
        if key in fields.known():
            file.problem(key, "codebook.misplaced")
        extra[key] = value
    return Codebook(codebook_id, version, languages, codes, unit_rules, extra)


def _documented(fields: Fields) -> dict[str, object]:
    """Return the keys that the file format has and the program only keeps."""
    kept: dict[str, object] = {
        key: fields.text(key) for key in ("licence", "offset_unit") if fields.has(key)
    }
    if fields.has("sources"):
        kept["sources"] = [_source(source) for source in fields.tables("sources")]
    return kept


def _source(fields: Fields) -> dict[str, object]:
    known: dict[str, object] = {
        key: fields.text(key) for key in ("reference", "basis", "used_for") if fields.has(key)
    }
    return known | fields.rest()


def _codes(
    parent: Fields, key: str, parent_id: str, seen: Seen, *, needed: bool = False
) -> tuple[Code, ...]:
    return tuple(_code(fields, parent_id, seen) for fields in parent.tables(key, needed=needed))


def _code(fields: Fields, parent_id: str, seen: Seen) -> Code:
    code_id = fields.identifier()
    color = fields.text("color", needed=True, if_empty="codebook.color_empty")
    shortcut = fields.text("shortcut")
    check_code(fields, seen, code_id, parent_id, color, shortcut)
    examples = fields.table("examples")
    positive = tuple(_example(example) for example in examples.tables("positive"))
    negative = tuple(_example(example) for example in examples.tables("negative"))
    more_examples = examples.rest()
    return Code(
        id=code_id,
        name=fields.localized("name", needed=True),
        color=color,
        shortcut=shortcut,
        definition=fields.localized("definition"),
        use_when=fields.localized("use_when"),
        do_not_use_when=fields.localized("do_not_use_when"),
        positive=positive,
        negative=negative,
        boundary_rules=fields.all_localized("boundary_rules"),
        # Before the children: the parent's definition of an attribute is the first one.
        attributes=_attributes(fields, seen),
        children=_codes(fields, "children", code_id, seen),
        extra=fields.rest() | ({"examples": more_examples} if more_examples else {}),
    )


def _example(fields: Fields) -> Example:
    example = Example(
        text=fields.text("text", needed=True),
        file=fields.text("file"),
        start=fields.offset("start"),
        end=fields.offset("end"),
        note=fields.localized("note"),
        extra=fields.rest(),
    )
    check_example(fields, example)
    return example


def _attributes(code: Fields, seen: Seen) -> tuple[Attribute, ...]:
    attributes = []
    own: dict[str, int] = {}
    for fields in code.tables("attributes"):
        attribute = _attribute(fields)
        check_attribute(fields, seen, attribute)
        check_unique(fields, "id", attribute.id, own)
        attributes.append(attribute)
    return tuple(attributes)


def _attribute(fields: Fields) -> Attribute:
    kind = fields.text("type", needed=True)
    if kind and kind not in _TYPES:
        fields.problem("type", "codebook.type", value=kind, types=", ".join(_TYPES))
    own: dict[str, int] = {}
    values = tuple(_value(value, own) for value in fields.tables("values"))
    return Attribute(
        id=fields.identifier(),
        name=fields.localized("name", needed=True),
        type=AttributeType(kind) if kind in _TYPES else AttributeType.TEXT,
        required=fields.boolean("required"),
        multiple=fields.boolean("multiple"),
        definition=fields.localized("definition"),
        values=values,
        compare=fields.text("compare"),
        suggestions=fields.all_texts("suggestions"),
        extra=fields.rest(),
    )


def _value(fields: Fields, own: dict[str, int]) -> AttributeValue:
    value_id = fields.identifier()
    check_value_id(fields, value_id, own)
    return AttributeValue(
        id=value_id,
        name=fields.localized("name", needed=True),
        definition=fields.localized("definition"),
        extra=fields.rest(),
    )

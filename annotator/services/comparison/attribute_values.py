"""Values of attributes as agreement compares them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from annotator.domain.codebook import Attribute, AttributeType
from annotator.language.folding import fold

Comparable = str | bool | float | frozenset[str]
"""What stands for a value: equal if agreement counts two values as the same."""
SCRIPT_FOLDED = "script_folded"
"""What a codebook says of an attribute whose spellings in either script are the same."""


class AttributeDifference(NamedTuple):
    """An attribute with the values of two codings; None: that coding has none."""

    attribute: str
    first: object
    second: object


def comparable(attribute: Attribute, content: object) -> Comparable | None:
    """Return what stands for a value as in `annotator.domain.coding`; None where there is none.

    Several values are a set. Text is compared as it stands, but for blanks around it; where the
    codebook says so, without regard to script, width and case.
    """
    if isinstance(content, bool):
        return content
    if isinstance(content, int | float):
        return float(content)
    if isinstance(content, list | tuple):
        return frozenset(content) or None
    if not isinstance(content, str) or not content:
        return None
    if attribute.multiple:
        return frozenset([content])
    if attribute.type is AttributeType.TEXT:
        text = content.strip()
        return (fold(text) if attribute.compare == SCRIPT_FOLDED else text) or None
    return content


def differences(
    attributes: Mapping[str, Attribute],
    first: Mapping[str, object],
    second: Mapping[str, object],
) -> Iterator[AttributeDifference]:
    """Yield the attributes in which two codings differ; only one with a value differs too."""
    for id_, attribute in attributes.items():
        one, other = first.get(id_), second.get(id_)
        if comparable(attribute, one) != comparable(attribute, other):
            yield AttributeDifference(id_, one, other)

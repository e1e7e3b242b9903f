"""From a mark of a picture to the places behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.compare.activity import Scope
from annotator.ui.compare.place_table import Wanted
from annotator.ui.figures.targets import (
    AttributeTarget,
    CellTarget,
    CodeTarget,
    DocumentTarget,
    PairTarget,
    PlaceTarget,
    StepTarget,
)
from annotator.ui.i18n import tr
from annotator.ui.widgets.naming import face_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.services.comparison.material import Material
    from annotator.services.comparison.rules import Rules
    from annotator.ui.compare.run import Comparison
    from annotator.ui.figures.targets import Target
    from annotator.ui.widgets.naming import CodeFace


def scope_of(
    target: Target, comparison: Comparison, faces: Mapping[str, CodeFace]
) -> Scope | None:
    """Return the places behind a mark; None for one that stands for no places."""
    material, rules = comparison.report.material, comparison.rules
    if isinstance(target, CodeTarget):
        return Scope(
            face_of(faces, target.code).name, Wanted(codes=_members(material, target.code))
        )
    if isinstance(target, PairTarget):
        return _of_pair(target, material, faces)
    if isinstance(target, AttributeTarget):
        codes = _members(material, target.code) if target.code else None
        name = _attribute_name(material, target.attribute)
        return Scope(name, Wanted(attribute=target.attribute, codes=codes, agreed=False))
    if isinstance(target, CellTarget):
        return _of_cell(target, rules, comparison, faces)
    if isinstance(target, DocumentTarget):
        id_ = bytes.fromhex(target.document_id)
        return Scope(_document_name(material, id_), Wanted(document=id_))
    if isinstance(target, PlaceTarget):
        id_ = bytes.fromhex(target.document_id)
        codes = _members(material, target.code) if target.code else None
        wanted = Wanted(document=id_, codes=codes, within=(target.start, target.end))
        return Scope(_document_name(material, id_), wanted)
    assert isinstance(target, StepTarget)  # the last of them
    return None


def _of_pair(target: PairTarget, material: Material, faces: Mapping[str, CodeFace]) -> Scope:
    codes = _members(material, target.code) if target.code else None
    words = [face_of(faces, target.code).name] if target.code else []
    if target.one == target.other:
        return Scope("  ·  ".join([target.one, *words]), Wanted(coder=target.one, codes=codes))
    one, other = sorted((target.one, target.other))
    title = "  ·  ".join([f"{one} – {other}", *words])
    return Scope(title, Wanted(pair=(one, other), codes=codes))


def _of_cell(
    target: CellTarget, rules: Rules, comparison: Comparison, faces: Mapping[str, CodeFace]
) -> Scope:
    low, high = (
        frozenset(
            one
            for one in comparison.table.codes
            if code is not None and (rules.code_of(one) or one) == code
        )
        for code in (target.row, target.column)
    )
    names = [
        tr("nothing") if code is None else face_of(faces, code).name
        for code in (target.row, target.column)
    ]
    pair = None
    if target.one:
        one, other = sorted((target.one, target.other))
        pair = (one, other)
        if target.one != one:
            low, high = high, low
    return Scope(
        " → ".join(names),
        Wanted(pair=pair, low=low, high=high, either_way=pair is None, agreed=True),
    )


def _members(material: Material, code: str) -> frozenset[str]:
    return material.members(code) | {code}  # a retired code has no family


def _attribute_name(material: Material, attribute: str) -> str:
    from annotator.ui.widgets.naming import localized

    for code, _ in material.codebook.walk():
        for one in material.codebook.attributes_of(code.id):
            if one.id == attribute:
                return localized(one.name)
    return attribute


def _document_name(material: Material, id_: bytes) -> str:
    return next((one.name for one in material.documents if one.id == id_), "")

"""From a mark of a picture to the places behind it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from annotator.services.comparison.drift import By
from annotator.ui.compare.activity import Lead, Scope
from annotator.ui.compare.course_chart import step_names
from annotator.ui.compare.place_table import Wanted
from annotator.ui.compare.run import Memory, compare
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
    from collections.abc import Mapping, Sequence

    from annotator.domain.progress import Progress
    from annotator.services.comparison.attributes import AttributeLine
    from annotator.services.comparison.choice import Settings
    from annotator.services.comparison.drift import Drift
    from annotator.services.comparison.material import Material
    from annotator.services.comparison.report import Report
    from annotator.services.comparison.rules import Rules
    from annotator.services.project import Project
    from annotator.ui.compare.run import Comparison
    from annotator.ui.figures.targets import Target
    from annotator.ui.widgets.naming import CodeFace


def scope_of(
    target: Target, comparison: Comparison, faces: Mapping[str, CodeFace]
) -> Scope | None:
    """Return the places behind a mark; None for one of which its chart alone knows them."""
    material, rules = comparison.report.material, comparison.rules
    if isinstance(target, CodeTarget):
        return Scope(
            face_of(faces, target.code).name, Wanted(codes=_members(material, target.code))
        )
    if isinstance(target, PairTarget):
        return _of_pair(target, material, faces)
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
    return None  # what its chart alone knows, see below


def attribute_leads(
    material: Material, lines: Sequence[AttributeLine], faces: Mapping[str, CodeFace]
) -> dict[Target, Scope]:
    """Return the pairs of codings behind each attribute's figure whose values differ."""
    scopes: dict[Target, Scope] = {}
    for line in lines:
        title = f"{face_of(faces, line.code).name}  ·  {_attribute_name(material, line.attribute)}"
        keys = frozenset(pairing.key for pairing in line.differing)
        scope = Scope(title, Wanted(keys=keys, agreed=True), counts_pairs=True)
        scopes[AttributeTarget(line.attribute, line.code)] = scope
    return scopes


def step_leads(
    project: Project, found: Drift, report: Report, faces: Mapping[str, CodeFace]
) -> dict[Target, Lead]:
    """Return what is in dispute in each code in the documents of each step.

    Of another round than the report's this is found only when it is wanted.
    """
    material = report.material
    ids = {document.name: document.id for document in material.documents}
    leads: dict[Target, Lead] = {}
    for at, (step, stage) in enumerate(zip(step_names(found), found.stages, strict=True)):
        for code in {line.code for line in stage.lines}:
            title = f"{step}  ·  {face_of(faces, code).name}"
            wanted = Wanted(codes=_members(material, code))
            if found.by is By.ROUND and stage.label != material.round:
                choice = replace(report.settings.choice, round=stage.label)
                settings = replace(report.settings, choice=choice)
                lead: Lead = partial(_in_round, project, settings, title, wanted)
            else:
                documents = frozenset(ids[name] for name in stage.documents)
                lead = Scope(title, replace(wanted, documents=documents))
            leads[StepTarget(code, str(at))] = lead
    return leads


def _in_round(
    project: Project, settings: Settings, title: str, wanted: Wanted, progress: Progress
) -> Scope:
    return Scope(title, wanted, comparison=compare(project, settings, Memory(), progress=progress))


def _of_pair(target: PairTarget, material: Material, faces: Mapping[str, CodeFace]) -> Scope:
    codes = _members(material, target.code) if target.code else None
    words = [face_of(faces, target.code).name] if target.code else []
    if target.one == target.other:
        return Scope("  ·  ".join([target.one, *words]), Wanted(coder=target.one, codes=codes))
    one, other = sorted((target.one, target.other))
    title = "  ·  ".join([f"{one} – {other}", *words])
    return Scope(title, Wanted(pair=(one, other), codes=codes), counts_pairs=True)


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
        counts_pairs=True,
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

"""By what rules two coders' codings are held against each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.codebook import Attribute
from annotator.services.comparison.choice import Choice
from annotator.services.comparison.material import Material

SAME_PLACE = 0.5
"""Share of what two codings cover together from which on they mean one place."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What one document needs to know of everything else to be compared; plain data.

    `counts_as` says what each code is compared as: itself, or the code of a higher level; codes
    that are not in it take no part. None: each code as itself. `above` are each code's ancestors,
    `since` is the codebook version with which it came. `stood`, if codes are compared as in one
    version, are the versions in which they stood as in that one.

    `reference` is the coder whom the others are measured against: what they lack is missed, what
    they have alone is extra. `attributes` maps codes to the attributes whose values are compared;
    empty: none are.

    Two codings of one code are paired if they share more than the share `same_code` of what they
    cover together; two of different codes need at least the share `other_code`.
    """

    counts_as: Mapping[str, str] | None = None
    above: Mapping[str, frozenset[str]] = field(default_factory=dict)
    since: Mapping[str, int] = field(default_factory=dict)
    stood: Mapping[str, frozenset[int]] | None = None
    reference: str | None = None
    attributes: Mapping[str, Mapping[str, Attribute]] = field(default_factory=dict)
    same_code: float = 0.0
    other_code: float = SAME_PLACE

    def code_of(self, code: str) -> str | None:
        """Return what a code is compared as; None if it takes no part."""
        return code if self.counts_as is None else self.counts_as.get(code)

    def is_known(self, code: str, version: int | None) -> bool:
        """Tell whether who finished a document under a codebook version could look for a code."""
        if version is None:
            return True
        if self.stood is not None:
            return version in self.stood.get(code, ())
        return version >= self.since.get(code, 0)

    def are_related(self, one: str, other: str) -> bool:
        """Tell whether one of two codes is an ancestor of the other."""
        return one in self.above.get(other, ()) or other in self.above.get(one, ())

    def shared_attributes(self, one: str, other: str) -> Mapping[str, Attribute]:
        """Return the attributes that are compared between codings of two codes: those of both."""
        mine, theirs = self.attributes.get(one, {}), self.attributes.get(other, {})
        return mine if one == other else {id_: a for id_, a in mine.items() if id_ in theirs}


def rules_for(material: Material, choice: Choice) -> Rules:
    """Return the rules that a lead's choice comes to for the material it gave."""
    codebook = material.codebook
    above = {
        code.id: frozenset(ancestor.id for ancestor in ancestors)
        for code, ancestors in codebook.walk()
    }
    attributes = {}
    if choice.attributes:
        attributes = {id_: {a.id: a for a in codebook.attributes_of(id_)} for id_ in above}
    return Rules(
        counts_as=_counts_as(material, choice),
        above=above,
        since=material.since,
        stood=material.stood if material.version is not None else None,
        reference=choice.reference,
        attributes=attributes,
    )


def _counts_as(material: Material, choice: Choice) -> dict[str, str] | None:
    if not choice.codes and choice.level is None:
        return None  # retired codes, which no tree holds, take part too
    return {
        member: member if choice.level is None else code
        for code in material.codes
        for member in material.members(code)
    }

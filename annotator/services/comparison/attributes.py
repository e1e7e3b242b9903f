"""How far coders agree on the values of attributes, where they coded the same place.

Codings are aligned as for everything else (`annotator.services.comparison.pairing`), and of the
pairs those count that share half of what they cover together. Alpha compares the values of pairs
in which both have one; how many were aligned, and how many have only one value, is told beside
it, since a value for alpha alone says nothing of the codings that found no partner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from annotator.domain.codebook import Attribute, AttributeType
from annotator.domain.progress import Progress, silent
from annotator.services.comparison.attribute_values import Comparable, comparable
from annotator.services.comparison.choice import Interval
from annotator.services.comparison.disagreements import Pairing
from annotator.services.comparison.intervals import Question, draw
from annotator.services.comparison.material import ComparedCoding, Material
from annotator.services.comparison.rules import SAME_PLACE, Rules

if TYPE_CHECKING:
    from annotator.agreement.attributes import AlignedCodings
    from annotator.agreement.resamples import Counts

FEW_PAIRS = 10
"""Pairs below which a coefficient says little."""


@dataclass(frozen=True, slots=True)
class AttributeLine:
    """Agreement on an attribute of the codings that count for a code.

    `value` is alpha at `level` (nominal, interval, or jaccard for several values) over the `n`
    pairs in which both codings have a value; `undefined` a reason code where there is none.
    `equal` of these pairs have the same value, `observed` is their share. In `one_sided` more
    pairs only one coding has a value.

    `aligned` is the share of codings with the attribute that have a partner, each counted once
    for every other coder; None if there is no such coding. `f1` takes those without one for
    errors. `places` are the pairs in which at least one coding has a value. The fields from `low`
    on are those of `annotator.services.comparison.line.Line`.
    """

    code: str
    attribute: str
    level: str
    value: float | None
    undefined: str | None
    n: int
    equal: int
    one_sided: int
    observed: float | None
    aligned: float | None
    f1: float | None
    places: Sequence[Pairing] = field(repr=False)
    differing: Sequence[Pairing] = field(repr=False)
    low: float | None = None
    high: float | None = None
    resamples: int = 0
    undefined_resamples: int = 0
    below: float | None = None
    warnings: Sequence[str] = ()


def attribute_lines(
    material: Material,
    pairings: Iterable[Pairing],
    rules: Rules,
    interval: Interval | None = None,
    *,
    least: float = SAME_PLACE,
    progress: Progress = silent,
) -> list[AttributeLine]:
    """Return the agreement on each attribute of each code, in the order of codes.

    `pairings` are all those of the material, or those of a pair of coders. `least` is the share
    of what two codings cover together from which on they are aligned. Where nobody gave a value
    there is no line, and there is none at all unless the rules compare attributes.

    Raises:
        Cancelled: the person asked to stop.
    """
    found = list(pairings)
    number = {document.id: at for at, document in enumerate(material.documents)}
    wanted = interval or Interval()

    @cache
    def draws() -> Counts:
        from annotator.agreement.resamples import draw_documents

        return draw_documents(len(number), wanted.resamples, wanted.seed or 0)

    lines = []
    for done, code in enumerate(material.codes):
        progress(done, len(material.codes))
        own = rules.attributes.get(code, {})
        if not own:
            continue
        aligned = _align(found, material.members(code), number, least)
        for attribute in own.values():
            line = _line(aligned, code, attribute)
            if line is not None:
                question, made = line
                lines.append(_with_interval(made, question, wanted, draws))
    return lines


@dataclass(frozen=True, slots=True, eq=False)
class _Aligned:
    """The codings that count for a code, and the pairs of them that are aligned."""

    codings: Sequence[ComparedCoding]
    pairs: Sequence[Pairing]
    alignment: AlignedCodings


def _align(
    pairings: Sequence[Pairing],
    members: frozenset[str],
    number: Mapping[bytes, int],
    least: float,
) -> _Aligned:
    import numpy as np

    from annotator.agreement.attributes import AlignedCodings

    codings: list[ComparedCoding] = []
    positions: dict[bytes, int] = {}
    documents: list[int] = []
    others: list[int] = []
    pairs: list[Pairing] = []
    for pairing in pairings:
        # A coding is in one pairing for each other coder: so these are counted on the way.
        inside = [c for c in (pairing.first, pairing.second) if c and c.code in members]
        for coding in inside:
            if coding.id not in positions:
                positions[coding.id] = len(codings)
                codings.append(coding)
                documents.append(number[pairing.document_id])
                others.append(0)
            others[positions[coding.id]] += 1
        if len(inside) == 2 and pairing.share >= least:
            pairs.append(pairing)
    sides = [[p.first for p in pairs], [p.second for p in pairs if p.second is not None]]
    first, second = (
        np.array([positions[coding.id] for coding in side], dtype=np.int64) for side in sides
    )
    alignment = AlignedCodings(
        first,
        second,
        np.array([pairing.share for pairing in pairs], dtype=np.float64),
        np.array(documents, dtype=np.int64),
        np.array(others, dtype=np.int64),
        len(number),
    )
    return _Aligned(codings, pairs, alignment)


def level_of(attribute: Attribute) -> str:
    """Return the level of measurement at which values of an attribute are compared."""
    if attribute.multiple:
        return "jaccard"
    return "interval" if attribute.type is AttributeType.NUMBER else "nominal"


def _line(
    aligned: _Aligned, code: str, attribute: Attribute
) -> tuple[Question, AttributeLine] | None:
    from annotator.agreement import MEASURES
    from annotator.agreement.attributes import attribute_agreement

    values = [comparable(attribute, c.attributes.get(attribute.id)) for c in aligned.codings]
    if all(value is None for value in values):
        return None
    level = level_of(attribute)
    agreement = attribute_agreement(aligned.alignment, values, level)
    sides = [
        (pairing, values[one], values[two])
        for pairing, one, two in zip(
            aligned.pairs,
            aligned.alignment.first.tolist(),
            aligned.alignment.second.tolist(),
            strict=True,
        )
        if values[one] is not None or values[two] is not None
    ]
    both = [(one, two) for _, one, two in sides if one is not None and two is not None]
    few = ("agreement.few_pairs",) if len(both) < FEW_PAIRS else ()
    line = AttributeLine(
        code,
        attribute.id,
        level,
        agreement.alpha.value,
        agreement.alpha.undefined,
        len(both),
        sum(one == two for one, two in both),
        len(sides) - len(both),
        agreement.observed.value,
        _share(aligned, values),
        agreement.f1.value,
        [pairing for pairing, _, _ in sides],
        [pairing for pairing, one, two in sides if one != two],
        warnings=few if agreement.alpha.value is not None else (),
    )
    return Question(MEASURES["alpha"], agreement.tables, {"level": level}, None), line


def _share(aligned: _Aligned, values: Sequence[Comparable | None]) -> float | None:
    """Return the share of codings with a value that have a partner, once per other coder."""
    others = aligned.alignment.others.tolist()
    possible = sum(other for other, value in zip(others, values, strict=True) if value is not None)
    taken = [*aligned.alignment.first.tolist(), *aligned.alignment.second.tolist()]
    return sum(values[at] is not None for at in taken) / possible if possible else None


def _with_interval(
    line: AttributeLine, question: Question, interval: Interval, draws: Callable[[], Counts]
) -> AttributeLine:
    if line.value is None:
        return line
    documents = len({place.document_id for place in line.places})
    drawn = draw(question, interval, draws, documents=documents)
    return replace(
        line,
        low=drawn.low,
        high=drawn.high,
        resamples=drawn.resamples,
        undefined_resamples=drawn.undefined,
        below=drawn.below,
        warnings=(*line.warnings, *drawn.warnings),
    )

"""What one document adds to the figures: its coders' stretches, and its units by who coded them.

Figures of many documents are sums over these, so after a change one document is counted again
and no other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.progress import Progress
from annotator.language.words import Segmenter
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.continuum import Continuum
from annotator.services.comparison.material import ComparedDocument, Material
from annotator.services.comparison.unit_places import UnitPlaces, unit_places
from annotator.services.comparison.units import Unit

if TYPE_CHECKING:
    from annotator.agreement.arrays import IntArray

_Pairs = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class TallyPlan:
    """How documents are counted.

    `counts_for` tells for each code which of `codes`, by number, its codings count for.
    """

    coders: tuple[str, ...]
    codes: tuple[str, ...]
    counts_for: Mapping[str, Sequence[int]]
    units: tuple[Unit, ...]
    min_overlap: float


@dataclass(frozen=True, slots=True, eq=False)
class UnitCounts:
    """The units of one kind that somebody gave a code.

    Rows say: with the code `code`, `count` units were coded by those coders for whom `yes` is 1,
    and by no other. `total` counts all units, coded or not.
    """

    total: int
    code: IntArray
    yes: IntArray
    count: IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """What one document adds.

    `spans` has the columns code, coder, start, end, in this order: each coder's stretches of
    each code on the `length` characters that count, overlapping ones united. `united` has the
    columns code, coder and how many codings went into another one.
    """

    length: int
    spans: IntArray
    united: IntArray
    units: Mapping[Unit, UnitCounts]


def tally_plan(material: Material, units: Sequence[Unit], min_overlap: float) -> TallyPlan:
    """Return how the documents of a comparison are counted."""
    counts_for: dict[str, list[int]] = {}
    for number, code in enumerate(material.codes):
        for member in material.members(code):
            counts_for.setdefault(member, []).append(number)
    cut = tuple(unit for unit in units if unit is not Unit.CHARACTER)
    return TallyPlan(
        tuple(material.coders), tuple(material.codes), counts_for, cut, float(min_overlap)
    )


def tallies(material: Material, plan: TallyPlan, cache: Cache, progress: Progress) -> list[Tally]:
    """Count every document; those that did not change since are taken from the cache.

    Raises:
        Cancelled: the person asked to stop.
    """
    kept = cache.kept
    if kept.tally_plan != plan:
        kept.tallies.clear()
        kept.tally_plan = plan
    segmenter = Segmenter()
    found = []
    for done, document in enumerate(material.documents):
        known = kept.tallies.get(document.id)
        if known is None or known[0] is not document:
            progress(done, len(material.documents))
            places = kept.places.get(document.id)
            if places is None or not places.fits(document):
                places = kept.places[document.id] = unit_places(document)
            known = document, _tally(document, plan, places, segmenter)
            kept.tallies[document.id] = known
        found.append(known[1])
    return found


def _tally(
    document: ComparedDocument, plan: TallyPlan, places: UnitPlaces, segmenter: Segmenter
) -> Tally:
    import numpy as np

    continuum = Continuum(document.pieces)
    stretches: list[tuple[int, int, int, int]] = []
    united: list[tuple[int, int, int]] = []
    groups = _groups(document, plan)
    for (code, coder), spans in groups.items():
        moved = sorted(
            (start, end)
            for start, end in ((continuum.position(s), continuum.position(e)) for s, e in spans)
            if start < end
        )
        joined = united_pairs(moved)
        stretches += [(code, coder, start, end) for start, end in joined]
        if len(joined) < len(moved):
            united.append((code, coder, len(moved) - len(joined)))
        groups[code, coder] = united_pairs(sorted(spans))
    units = {
        unit: _count(groups, len(plan.coders), unit, places, plan.min_overlap, document, segmenter)
        for unit in plan.units
    }
    return Tally(
        continuum.length,
        np.array(stretches, dtype=np.int64).reshape(-1, 4),
        np.array(united, dtype=np.int64).reshape(-1, 3),
        units,
    )


def _groups(document: ComparedDocument, plan: TallyPlan) -> dict[tuple[int, int], _Pairs]:
    """Return the codings by number of code and of coder, in order of both."""
    groups: dict[tuple[int, int], _Pairs] = {}
    position = {name: number for number, name in enumerate(plan.coders)}
    for (coder, code), codings in document.by_coder_and_code.items():
        spans = [(coding.start, coding.end) for coding in codings]
        for number in plan.counts_for.get(code, ()):
            groups.setdefault((number, position[coder]), []).extend(spans)
    return dict(sorted(groups.items()))


def united_pairs(spans: _Pairs) -> _Pairs:
    """Return sorted spans, overlapping ones joined; those that only touch stay apart."""
    joined: _Pairs = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            if end > joined[-1][1]:
                joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _count(
    groups: Mapping[tuple[int, int], _Pairs],
    coders: int,
    unit: Unit,
    places: UnitPlaces,
    min_overlap: float,
    document: ComparedDocument,
    segmenter: Segmenter,
) -> UnitCounts:
    import numpy as np

    kind = places.of(document, unit, segmenter)
    who: dict[tuple[int, int], int] = {}
    for (code, coder), spans in groups.items():
        bit = 1 << coder
        for number in places.carried(kind, spans, min_overlap):
            who[code, number] = who.get((code, number), 0) | bit
    rows = Counter((code, mask) for (code, _), mask in who.items())
    yes = [[mask >> coder & 1 for coder in range(coders)] for _, mask in rows]
    return UnitCounts(
        len(kind.starts),
        np.array([code for code, _ in rows], dtype=np.int64),
        np.array(yes, dtype=np.int64).reshape(-1, coders),
        np.array(list(rows.values()), dtype=np.int64),
    )

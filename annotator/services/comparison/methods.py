"""What a methods section says of a report: the facts, and a paragraph made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator import __version__
from annotator.services.comparison.choice import Interval, Method, Scope
from annotator.services.comparison.citations import REFERENCES, references, source_of
from annotator.services.comparison.methods_english import ENGLISH
from annotator.services.comparison.methods_simplified import SIMPLIFIED
from annotator.services.comparison.methods_traditional import TRADITIONAL
from annotator.services.comparison.methods_words import Words
from annotator.services.comparison.report import Report
from annotator.services.comparison.units import Unit

LANGUAGES: Mapping[str, Words] = {"en": ENGLISH, "zh-Hans": SIMPLIFIED, "zh-Hant": TRADITIONAL}
"""The languages of the paragraph, by the keys that a codebook uses."""


@dataclass(frozen=True, slots=True)
class Methods:
    """Everything about a report that a methods section names.

    `coders` are names, or A1, A2 … `coefficients` are measures with the units they were computed
    over. `total` counts the documents of the project, `characters` those that were compared.
    `sampling` is what the author says of how the documents were drawn; empty: nothing yet.
    `undefined` is the most resamples in which any one coefficient was undefined.
    """

    coefficients: Sequence[tuple[str, Sequence[Unit]]]
    units: Sequence[Unit]
    min_overlap: float
    coders: Sequence[str]
    documents: int
    total: int
    characters: int
    sampling: str
    round: str
    version: int | None
    codes: int
    scope: Scope
    level: int | None
    boilerplate: bool
    edges: bool
    all_documents: bool
    origins: Mapping[str, int]
    clipped: int
    dropped: int
    vanished: int
    united: int
    left_out_documents: int
    changed: Mapping[str, Sequence[int]]
    interval: Interval
    undefined: int
    program: str


def methods(found: Report, *, anonymous: bool = True, sampling: str = "") -> Methods:
    """Collect the facts of a report; coders become A1, A2 … unless they are to be named."""
    material, settings, excluded = found.material, found.settings, found.material.excluded
    over: dict[str, list[Unit]] = {}
    for line in found.lines:
        units = over.setdefault(line.measure, [])
        if line.unit not in units:
            units.append(line.unit)
    coders = [f"A{n}" for n in range(1, len(material.coders) + 1)]
    return Methods(
        coefficients=list(over.items()),
        units=settings.units,
        min_overlap=settings.min_overlap,
        coders=coders if anonymous else material.coders,
        documents=len(material.documents),
        total=material.total,
        characters=int(found.ratings.lengths.sum()),
        sampling=sampling,
        round=material.round,
        version=material.current if material.version is None else material.version,
        codes=len(material.codes),
        scope=material.scope,
        level=settings.choice.level,
        boilerplate=settings.choice.boilerplate,
        edges=settings.choice.edges,
        all_documents=settings.choice.all_documents,
        origins=dict(excluded.origins),
        clipped=len(excluded.clipped),
        dropped=len(excluded.dropped),
        vanished=len(excluded.vanished),
        united=sum(found.united.values()),
        left_out_documents=len(excluded.documents),
        changed=material.changed,
        interval=settings.interval,
        undefined=max((line.undefined_resamples for line in found.lines), default=0),
        program=__version__,
    )


def paragraph(facts: Methods, language: str) -> str:
    """Return the methods paragraph; what only the author can know stands in brackets.

    Raises:
        KeyError: there is no text in this language (`LANGUAGES` lists those there are).
    """
    words = LANGUAGES[language]
    said = (
        _coders(facts, words),
        _sample(facts, words),
        _units(facts, words),
        _coefficients(facts, words),
        _interval(facts, words),
        _left_out(facts, words),
        words.resolved,
        words.software.format(version=facts.program),
    )
    return words.between.join(sentence for sentence in said if sentence)


def reference_list(facts: Methods) -> list[str]:
    """Return the references that the paragraph cites, in order."""
    keys = [key for measure, _ in facts.coefficients if (key := source_of(measure))]
    return references([*keys, *_interval_sources(facts)])


def _coders(facts: Methods, words: Words) -> str:
    version = words.unknown if facts.version is None else str(facts.version)
    said = words.coders.format(
        count=len(facts.coders),
        names=words.listed(facts.coders),
        version=version,
        round=facts.round,
    )
    if facts.changed:
        said += words.between + words.changed.format(codes=words.listed(list(facts.changed)))
    return said


def _sample(facts: Methods, words: Words) -> str:
    return words.sample.format(
        documents=facts.documents,
        total=facts.total,
        share=f"{100 * facts.documents / max(1, facts.total):.0f}",
        characters=f"{facts.characters:,}",
        done=words.begun if facts.all_documents else words.done,
        how=facts.sampling or words.how_drawn,
    )


def _units(facts: Methods, words: Words) -> str:
    which = words.alone if facts.scope is Scope.ALONE else words.family
    if facts.level is not None:
        which += words.comma + words.level.format(level=facts.level)
    said = words.stretches.format(codes=facts.codes, which=which)
    if any(unit is not Unit.CHARACTER for _, units in facts.coefficients for unit in units):
        units = words.listed([words.units[unit] for unit in facts.units])
        enough = words.any_part
        if facts.min_overlap:
            enough = words.share_of.format(share=f"{100 * facts.min_overlap:g}")
        said += words.between + words.given_units.format(units=units, enough=enough)
    return said


def _coefficients(facts: Methods, words: Words) -> str:
    told = []
    for measure, units in facts.coefficients:
        over = words.listed([words.units[unit] for unit in units])
        name = words.measures.get(measure, measure)
        key = source_of(measure)
        source = words.comma + words.cited(REFERENCES[key][0]) if key else ""
        told.append(words.coefficient.format(name=name, units=over, source=source))
    return words.report.format(coefficients=words.semicolon.join(told))


def _interval(facts: Methods, words: Words) -> str:
    interval = facts.interval
    if not interval.resamples:
        return ""
    said = words.interval.format(
        confidence=f"{100 * interval.confidence:g}",
        resamples=f"{interval.resamples:,}",
        what=words.methods[interval.method],
        sources=words.comma.join(
            words.cited(REFERENCES[key][0]) for key in _interval_sources(facts)
        ),
        seed=interval.seed,
        undefined=facts.undefined,
    )
    if interval.benchmark is not None:
        said += words.between + words.benchmark.format(benchmark=f"{interval.benchmark:g}")
    return said


def _interval_sources(facts: Methods) -> list[str]:
    if not facts.interval.resamples:
        return []
    return ["zapf"] if facts.interval.method is Method.DOCUMENTS else ["hayes"]


def _left_out(facts: Methods, words: Words) -> str:
    told = []
    if not facts.boilerplate:
        told.append(words.boilerplate.format(clipped=facts.clipped, dropped=facts.dropped))
    if facts.edges:
        told.append(words.edges.format(vanished=facts.vanished))
    if facts.left_out_documents:
        told.append(words.documents.format(count=facts.left_out_documents))
    told += [
        words.origin.format(count=count, origin=words.origins.get(origin, origin))
        for origin, count in sorted(facts.origins.items())
    ]
    if facts.united:
        told.append(words.united)
    return words.left_out.format(list=words.semicolon.join(told)) if told else ""

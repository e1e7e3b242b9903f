"""What a methods section says of a report: the facts, and a paragraph made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from annotator import __version__
from annotator.services.comparison.choice import Interval, Method, Scope
from annotator.services.comparison.citations import REFERENCES, references, source_of
from annotator.services.comparison.intervals import FEW_DOCUMENTS
from annotator.services.comparison.line import Line
from annotator.services.comparison.material import Material
from annotator.services.comparison.measures import engine_measure, is_about_all
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

    `versions` are the codebook versions by which documents were finished, `version` the one that
    is compared by; `asked` tells that the lead named it. `without_interval` are those coefficients
    that have an interval for no code. Of the measures, `provisional` are not settled for so many
    coders, and `of_pairs` are means over every two coders. `included` are origins that took part
    because the lead asked for them.
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
    versions: Sequence[int]
    asked: bool
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
    reference: str | None
    included: Sequence[str]
    without_interval: Sequence[tuple[str, Sequence[Unit]]]
    provisional: Sequence[str]
    of_pairs: Sequence[str]
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
        versions=_versions(material),
        asked=material.version is not None,
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
        reference=_named(settings.choice.reference, material.coders, coders, anonymous=anonymous),
        included=settings.choice.origins,
        without_interval=_without_interval(over, found),
        provisional=_measures(found, lambda line: "agreement.provisional" in line.warnings),
        of_pairs=_measures(found, lambda line: _is_mean(line.measure, len(coders))),
        interval=settings.interval,
        undefined=max((line.undefined_resamples for line in found.lines), default=0),
        program=__version__,
    )


def _measures(found: Report, holds: Callable[[Line], bool]) -> list[str]:
    """Return the measures of which something holds for any line."""
    return list(dict.fromkeys(line.measure for line in found.lines if holds(line)))


def _without_interval(
    over: Mapping[str, Sequence[Unit]], found: Report
) -> list[tuple[str, Sequence[Unit]]]:
    have = {(line.measure, line.unit) for line in found.lines if line.low is not None}
    lacking = [
        (measure, [unit for unit in units if (measure, unit) not in have])
        for measure, units in over.items()
    ]
    return [(measure, units) for measure, units in lacking if units]


def _is_mean(measure: str, coders: int) -> bool:
    """Tell whether a coefficient is a mean over every two of so many coders."""
    engine = engine_measure(measure, coders)
    return engine is not None and engine.name != measure


def _versions(material: Material) -> list[int]:
    """Return the codebook versions that coders worked by: that in force where not done yet."""
    found = {
        material.current if version is None else version
        for document in material.documents
        for version in document.versions.values()
    }
    return sorted(version for version in found if version is not None)


def _named(
    name: str | None, names: Sequence[str], numbers: Sequence[str], *, anonymous: bool
) -> str | None:
    """Return what a coder is called; None if they take no part."""
    if name is None or name not in names:
        return None
    return numbers[names.index(name)] if anonymous else name


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
        _about_coefficients(facts, words),
        _interval(facts, words),
        _left_out(facts, words),
        _included(facts, words),
        "" if "adjudicated" in facts.included else words.resolved,
        words.software.format(version=facts.program),
    )
    return words.between.join(sentence for sentence in said if sentence)


def reference_list(facts: Methods) -> list[str]:
    """Return the references that the paragraph cites, in order."""
    keys = [key for measure, _ in facts.coefficients if (key := source_of(measure))]
    return references([*keys, *_interval_sources(facts)])


def _coders(facts: Methods, words: Words) -> str:
    some = words.versions if len(facts.versions) > 1 else words.version
    version = words.unknown
    if facts.versions:
        version = some.format(version=words.listed([str(one) for one in facts.versions]))
    said = words.coders.format(
        count=len(facts.coders),
        names=words.listed(facts.coders),
        version=version,
        round=facts.round,
    )
    if facts.changed:
        said += words.between + words.changed.format(codes=words.listed(list(facts.changed)))
    if facts.asked:
        said += words.between + words.as_in.format(version=facts.version)
    if facts.reference is not None:
        said += words.between + words.reference.format(coder=facts.reference)
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
    measures = [measure for measure, _ in facts.coefficients]
    told = []
    if not all(map(is_about_all, measures)):
        told.append(words.stretches.format(codes=facts.codes, which=which))
    if together := [measure for measure in measures if is_about_all(measure)]:
        names = _names(together, words)
        told.append(words.together.format(codes=facts.codes, which=which, names=names))
    said = words.between.join(told)
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
        key = source_of(measure)
        source = words.comma + words.cited(REFERENCES[key][0]) if key else ""
        told.append(_over(measure, units, source, words))
    return words.report.format(coefficients=words.semicolon.join(told))


def _over(measure: str, units: Sequence[Unit], source: str, words: Words) -> str:
    return words.coefficient.format(
        name=words.measures.get(measure, measure),
        units=words.listed([words.units[unit] for unit in units]),
        source=source,
    )


def _about_coefficients(facts: Methods, words: Words) -> str:
    told = []
    if facts.of_pairs:
        told.append(words.mean_of_pairs.format(names=_names(facts.of_pairs, words)))
    if facts.provisional:
        told.append(words.provisional.format(names=_names(facts.provisional, words)))
    return words.between.join(told)


def _names(measures: Sequence[str], words: Words) -> str:
    return words.listed([words.measures.get(measure, measure) for measure in measures])


def _interval(facts: Methods, words: Words) -> str:
    interval = facts.interval
    if not interval.resamples:
        return ""
    if not _has_interval(facts):
        return words.no_intervals.format(what=words.methods[interval.method])
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
    if facts.without_interval:
        names = [_over(measure, units, "", words) for measure, units in facts.without_interval]
        said += words.between + words.no_interval.format(names=words.semicolon.join(names))
    if interval.method is Method.DOCUMENTS and facts.documents < FEW_DOCUMENTS:
        said += words.between + words.few_documents
    if interval.benchmark is not None:
        said += words.between + words.benchmark.format(benchmark=f"{interval.benchmark:g}")
    return said


def _has_interval(facts: Methods) -> bool:
    every = {(measure, unit) for measure, units in facts.coefficients for unit in units}
    none = {(measure, unit) for measure, units in facts.without_interval for unit in units}
    return bool(facts.interval.resamples) and every != none


def _interval_sources(facts: Methods) -> list[str]:
    if not _has_interval(facts):
        return []
    return ["zapf"] if facts.interval.method is Method.DOCUMENTS else ["hayes"]


def _included(facts: Methods, words: Words) -> str:
    if not facts.included:
        return ""
    origins = [words.origins.get(origin, origin) for origin in facts.included]
    return words.included.format(list=words.semicolon.join(origins))


def _left_out(facts: Methods, words: Words) -> str:
    told = []
    if not facts.boilerplate:
        told.append(words.boilerplate.format(clipped=facts.clipped, dropped=facts.dropped))
    if facts.edges:
        told.append(words.edges.format(vanished=facts.vanished))
    if facts.left_out_documents:
        which = words.documents_begun if facts.all_documents else words.documents
        told.append(which.format(count=facts.left_out_documents))
    told += [
        words.origin.format(count=count, origin=words.origins.get(origin, origin))
        for origin, count in sorted(facts.origins.items())
    ]
    if facts.united:
        told.append(words.united)
    return words.left_out.format(list=words.semicolon.join(told)) if told else ""

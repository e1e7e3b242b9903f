"""Computes the lines of a report: a coefficient, what it rests on, and its interval."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.services.comparison.basis import Rest, rests_on
from annotator.services.comparison.choice import Settings
from annotator.services.comparison.intervals import Drawn, Question, draw
from annotator.services.comparison.line import ALL_CODES, Line
from annotator.services.comparison.measures import (
    allows_overlap,
    engine_measure,
    is_about_all,
    is_for_one_document,
    is_of_continuum,
    params_of,
    reads_all,
)
from annotator.services.comparison.ratings import Ratings, all_spans
from annotator.services.comparison.units import Unit

if TYPE_CHECKING:
    from annotator.agreement.resamples import Counts
    from annotator.agreement.spans import CodedSpans
    from annotator.agreement.units import DocumentTables

FEW_POSITIVES = 10
"""Ratings that say yes, or stretches of one coder, below which a coefficient says little."""


@dataclass(slots=True, eq=False)
class Source:
    """What the lines of one set of ratings are computed from; each table is made once.

    `kept` holds lines by what they were computed from.
    """

    ratings: Ratings
    settings: Settings
    kept: dict[Hashable, Line] = field(default_factory=dict)
    _tables: dict[tuple[str, Unit], DocumentTables] = field(default_factory=dict)
    _spans: dict[str, CodedSpans] = field(default_factory=dict)
    _digests: dict[str, bytes] = field(default_factory=dict)
    _draws: list[Counts] = field(default_factory=list)

    def spans(self, code: str) -> CodedSpans:
        """Return the stretches of a code; those of all codes for `ALL_CODES`."""
        if code not in self._spans:
            if code == ALL_CODES:
                self._spans[code] = all_spans(self.ratings)
            else:
                self._spans[code] = self.ratings.spans(code)
        return self._spans[code]

    def tables(self, code: str, unit: Unit) -> DocumentTables:
        """Return who says yes and no to what, by document."""
        from annotator.agreement.cells import presence_tables

        if (code, unit) not in self._tables:
            self._tables[code, unit] = (
                presence_tables(self.spans(code), code)
                if unit is Unit.CHARACTER
                else self.ratings.tables(code, unit)
            )
        return self._tables[code, unit]

    def forget(self, code: str) -> None:
        """Let the tables of a code go: those of all codes together would take much room."""
        self._spans.pop(code, None)
        for unit in Unit:
            self._tables.pop((code, unit), None)

    def draws(self) -> Counts:
        """Return how often each document is drawn in each resample; the same for all figures."""
        from annotator.agreement.resamples import draw_documents

        if not self._draws:
            interval = self.settings.interval
            documents = len(self.ratings.documents)
            self._draws.append(draw_documents(documents, interval.resamples, interval.seed or 0))
        return self._draws[0]

    def digest(self, code: str) -> bytes:
        """Return what differs where anything differs that a code's figures rest on."""
        if code not in self._digests:
            self._digests[code] = self.ratings.digest(code)
        return self._digests[code]


def line_of(source: Source, measure: str, unit: Unit, code: str) -> Line:
    """Return a coefficient of a code over units of a kind, with all it rests on."""
    settings = source.settings
    if reads_all(measure):
        return _line(source, measure, unit, code)
    key = (
        source.digest(code),
        measure,
        unit,
        code,
        source.ratings.coders,
        tuple(sorted(settings.params.items(), key=str)),
        settings.interval,
    )
    if key not in source.kept:
        source.kept[key] = _line(source, measure, unit, code)
    return source.kept[key]


def lines_of(source: Source, code: str) -> list[Line]:
    """Return the lines of a code that the settings ask for."""
    settings, lines = source.settings, []
    for measure in settings.measures:
        if is_about_all(measure):
            continue
        if is_of_continuum(measure):
            lines.append(line_of(source, measure, Unit.CHARACTER, code))
            continue
        units = list(settings.units)
        if measure == "percent_agreement" and any(map(is_of_continuum, settings.measures)):
            units = list(dict.fromkeys([Unit.CHARACTER, *units]))
        lines += [line_of(source, measure, unit, code) for unit in units]
    source.forget(code)
    return lines


def lines_of_all(source: Source) -> list[Line]:
    """Return the lines about all codes at once that the settings ask for."""
    return [
        line_of(source, measure, Unit.CHARACTER, ALL_CODES)
        for measure in source.settings.measures
        if is_about_all(measure)
    ]


def _line(source: Source, measure: str, unit: Unit, code: str) -> Line:
    from annotator.agreement.percent import percent_agreement
    from annotator.agreement.units import pool

    tables = source.tables(code, unit)
    table = pool(tables)
    asked = _ask(source, measure, unit, code)
    result = asked if isinstance(asked, str) else asked.answer()
    value = None if isinstance(result, str) else result.value
    undefined = result if isinstance(result, str) else result.undefined
    rest = rests_on(source.spans(code), tables, table)
    drawn = Drawn()
    if not isinstance(asked, str) and value is not None:
        drawn = draw(asked, source.settings.interval, source.draws, documents=rest.documents)
    return Line(
        measure=measure,
        unit=unit,
        code=code,
        value=value,
        undefined=undefined,
        observed=percent_agreement(table).value,
        warnings=_warnings(source, asked, unit, undefined, drawn, rest),
        n=rest.n,
        positives=rest.positives,
        prevalence=rest.prevalence,
        documents=rest.documents,
        spans=rest.spans,
        prevalences=rest.prevalences,
        found=None if isinstance(result, str) else result.observed,
        expected=None if isinstance(result, str) else result.expected,
        low=drawn.low,
        high=drawn.high,
        resamples=drawn.resamples,
        undefined_resamples=drawn.undefined,
        below=drawn.below,
    )


def _ask(source: Source, name: str, unit: Unit, code: str) -> Question | str:
    """Return what to ask the engine, or the reason why it cannot be asked."""
    from annotator.agreement.spans import refuse_overlap, unite_overlaps

    measure = engine_measure(name, len(source.ratings.coders))
    if measure is None:
        return "needs_two_coders"
    params = params_of(measure, source.settings.params)
    if not is_of_continuum(name):
        return Question(measure, source.tables(code, unit), params, None)
    if is_for_one_document(name) and len(source.ratings.documents) > 1:
        return "needs_one_document"
    spans = source.spans(ALL_CODES if reads_all(name) else code)
    if reads_all(name) and not allows_overlap(name):
        spans, _ = unite_overlaps(spans)
        try:
            refuse_overlap(spans, name)
        except ValueError:
            return "codes_overlap"
    return Question(measure, spans, params, None if measure.code == "none" else code)


def _warnings(
    source: Source,
    question: Question | str,
    unit: Unit,
    undefined: str | None,
    drawn: Drawn,
    rest: Rest,
) -> list[str]:
    found = []
    if undefined is not None:
        found.append(f"agreement.{undefined}")
    elif rest.n and rest.positives < FEW_POSITIVES:
        found.append("agreement.few_positives")
    elif unit is Unit.CHARACTER and max(rest.spans.values(), default=0) < FEW_POSITIVES:
        found.append("agreement.few_spans")
    if not isinstance(question, str) and question.measure.is_provisional(
        len(source.ratings.coders)
    ):
        found.append("agreement.provisional")
    return [*found, *drawn.warnings]

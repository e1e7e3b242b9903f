"""The agreement report: coefficients per code, with what they rest on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from statistics import fmean
from typing import TYPE_CHECKING

from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.domain.span import Span, united
from annotator.language.words import Segmenter
from annotator.services.comparison.material import (
    Choice,
    ComparedDocument,
    Continuum,
    Material,
    gather,
)
from annotator.services.comparison.units import Coverage, Unit, unit_spans
from annotator.services.project import Project

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from annotator.agreement.result import Result
    from annotator.agreement.spans import CodedSpans
    from annotator.agreement.units import UnitsTable

GIVEN_UNIT_MEASURES = ("percent_agreement", "cohen_kappa", "fleiss_kappa", "alpha")
CONTINUUM_MEASURES = (
    "u_alpha",
    "u_alpha_binary",
    "char_f1",
    "char_alpha_binary",
    "span_f1_exact_pair01",
    "span_f1_strict_pair01",
)
DEFAULT_MEASURES = ("percent_agreement", "u_alpha_binary", "alpha")
DEFAULT_UNITS = (Unit.SENTENCE, Unit.COMMENT)
_FEW = 10  # positive ratings below which a coefficient says little
_NEED_TWO = ("cohen_kappa", "span_f1_exact_pair01", "span_f1_strict_pair01")


@dataclass(frozen=True, slots=True)
class Settings:
    """What to compute; see CONTRACTS §7 for the defaults."""

    choice: Choice = field(default_factory=Choice)
    measures: Sequence[str] = DEFAULT_MEASURES
    units: Sequence[Unit] = DEFAULT_UNITS
    min_overlap: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One coefficient of one code; `undefined` is a reason code where there is no value.

    `n` counts units that two coders judged (characters for measures of the continuum),
    `positives` the ratings among them that say yes, `prevalence` is their share of all ratings,
    `observed` is the observed agreement over these units. `warnings` are message ids.
    """

    measure: str
    unit: Unit
    code: str
    value: float | None
    undefined: str | None
    n: int
    positives: int
    prevalence: float | None
    observed: float | None
    warnings: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The lines, and what they rest on; `united` counts overlapping codings that were joined."""

    settings: Settings
    material: Material
    lines: Sequence[Line]
    united: Mapping[str, int]


def report(project: Project, settings: Settings, *, progress: Progress = silent) -> Report:
    """Compute the agreement report.

    Raises:
        UserError: a measure is not there (yet), a name is unknown, or nothing can be compared.
        Cancelled: the person asked to stop.
    """
    known = (*GIVEN_UNIT_MEASURES, *CONTINUUM_MEASURES)
    for measure in settings.measures:
        if measure not in known:
            raise UserError("agreement.measure_unknown", measure=measure, known=", ".join(known))
    material = gather(project, settings.choice)
    codes = settings.choice.codes or [code.id for code, _ in material.codebook.walk()]
    tables = _Ratings(material, settings.min_overlap)
    lines: list[Line] = []
    joined: dict[str, int] = {}
    for done, code in enumerate(codes):
        progress(done, len(codes))
        spans, joined[code] = coded_spans_of(material, code)
        lines += _lines_of(code, spans, tables, settings)
    return Report(settings, material, lines, joined)


def coded_spans_of(material: Material, code: str) -> tuple[CodedSpans, int]:
    """Return who marked what with a code or a descendant, on the continuum that counts.

    One coder's overlapping codings are united; the number of codings that vanished into others
    is returned with them.
    """
    from annotator.agreement.spans import coded_spans

    family, vanished, rows = material.family(code), 0, []
    for document in material.documents:
        continuum = Continuum(document.pieces)
        judges = material.judges(document, code)
        spans = []
        for coder in judges:
            mine = [
                Span(start, end)
                for coding in document.codings_of(coder, family)
                if (start := continuum.position(coding.start))
                < (end := continuum.position(coding.end))
            ]  # fmt: skip
            merged = united(mine)
            vanished += len(mine) - len(merged)
            spans += [(coder, span.start, span.end, code) for span in merged]
        rows.append((continuum.length, judges, spans))
    return coded_spans(material.coders, rows), vanished


class _Ratings:
    """Yes and no of every coder for every unit, by code; units are cut once."""

    def __init__(self, material: Material, min_overlap: float) -> None:
        self.material = material
        self._min_overlap = min_overlap
        self._segmenter = Segmenter()
        self._units: dict[Unit, list[list[Span]]] = {}
        self._coverage = [
            Coverage(document.text, document.pieces) for document in material.documents
        ]

    def table(self, code: str, unit: Unit) -> UnitsTable:
        """Return the units table of a code, pooled over documents."""
        import numpy as np

        from annotator.agreement.units import units_from_numbers

        family = self.material.family(code)
        blocks = [
            self._block(number, document, units, code, family)
            for number, (document, units) in enumerate(
                zip(self.material.documents, self._cut(unit), strict=True)
            )
        ]
        return units_from_numbers(
            self.material.coders, (False, True), np.concatenate(blocks, axis=1)
        )

    def _cut(self, unit: Unit) -> list[list[Span]]:
        if unit not in self._units:
            self._units[unit] = [
                unit_spans(document, unit, self._segmenter) for document in self.material.documents
            ]
        return self._units[unit]

    def _block(
        self,
        number: int,
        document: ComparedDocument,
        units: list[Span],
        code: str,
        family: frozenset[str],
    ) -> npt.NDArray[np.int8]:
        import numpy as np

        block = np.full((len(self.material.coders), len(units)), -1, dtype=np.int8)
        for coder in self.material.judges(document, code):
            mine = [coding.span for coding in document.codings_of(coder, family)]
            row = self.material.coders.index(coder)
            block[row] = self._coverage[number].carried(units, mine, self._min_overlap)
        return block


def _lines_of(code: str, spans: CodedSpans, ratings: _Ratings, settings: Settings) -> list[Line]:
    from annotator.agreement.cells import presence_tables
    from annotator.agreement.units import pool

    characters = pool(presence_tables(spans, code))
    tables = {Unit.CHARACTER: characters}
    for unit in settings.units:
        if unit is not Unit.CHARACTER:
            tables[unit] = ratings.table(code, unit)
    lines = []
    for measure in settings.measures:
        if measure in CONTINUUM_MEASURES:
            lines.append(_line(measure, Unit.CHARACTER, code, characters, spans))
            continue
        units = list(settings.units)
        if measure == "percent_agreement" and any(
            other in CONTINUUM_MEASURES for other in settings.measures
        ):
            units = list(dict.fromkeys([Unit.CHARACTER, *units]))
        lines += [_line(measure, unit, code, tables[unit], spans) for unit in units]
    return lines


def _line(measure: str, unit: Unit, code: str, table: UnitsTable, spans: CodedSpans) -> Line:
    from annotator.agreement.percent import percent_agreement

    value, reason = None, "needs_two_coders"
    if measure not in _NEED_TWO or len(spans.coders) == 2:
        result = _coefficient(measure, table, spans)
        value, reason = result.value, result.undefined or ""
    counted = (table.patterns >= 0).sum(axis=1) >= 2
    weights, patterns = table.weights[counted], table.patterns[counted]
    n = int(weights.sum())
    positives = int((weights[:, None] * (patterns == 1)).sum())
    ratings = int((weights[:, None] * (patterns >= 0)).sum())
    warnings = []
    if reason:
        warnings.append(f"agreement.{reason}")
    elif n and positives < _FEW:
        warnings.append("agreement.few_positives")
    return Line(
        measure,
        unit,
        code,
        value,
        reason or None,
        n,
        positives,
        positives / ratings if ratings else None,
        percent_agreement(table).value,
        warnings,
    )


def _coefficient(measure: str, table: UnitsTable, spans: CodedSpans) -> Result:
    from annotator.agreement import cohen, fleiss, krippendorff_alpha, percent, unitizing

    of_table: Mapping[str, Callable[[UnitsTable], Result]] = {
        "percent_agreement": percent.percent_agreement,
        "cohen_kappa": cohen.cohen_kappa,
        "fleiss_kappa": fleiss.fleiss_kappa,
        "alpha": krippendorff_alpha.alpha,
        "char_alpha_binary": krippendorff_alpha.alpha,
        "char_f1": _mean_character_f1,
    }
    if measure in of_table:
        return of_table[measure](table)
    from annotator.agreement import span_f1

    of_spans: Mapping[str, Callable[[CodedSpans], Result]] = {
        "u_alpha": unitizing.u_alpha,
        "u_alpha_binary": unitizing.u_alpha_binary,
        "span_f1_exact_pair01": span_f1.span_f1_exact,
        "span_f1_strict_pair01": span_f1.span_f1_strict,
    }
    return of_spans[measure](spans)


def _mean_character_f1(table: UnitsTable) -> Result:
    """Return the mean over the pairs of coders for whom it is defined."""
    from annotator.agreement.character_f1 import char_f1
    from annotator.agreement.result import defined
    from annotator.agreement.units import choose_coders

    pairs = list(combinations(range(len(table.coders)), 2))
    results = [char_f1(choose_coders(table, pair)) for pair in pairs]
    values = [result.value for result in results if result.value is not None]
    return defined(fmean(values)) if values else results[0]

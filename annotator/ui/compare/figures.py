"""The figures of the agreement report: which stand in which column, and how they are written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from annotator.services.comparison.units import Unit
from annotator.ui.compare.words import units_name
from annotator.ui.i18n import tr
from annotator.ui.messages import message
from annotator.ui.widgets.naming import number_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.comparison.report import Line, Settings

UNDEFINED = "–"
_MINUS = "−"


class Figure(StrEnum):
    """What a column says of a code."""

    N = "n"
    PREVALENCE = "prevalence"
    OBSERVED = "observed"
    COEFFICIENT = "coefficient"


@dataclass(frozen=True, slots=True)
class Column:
    """A figure of the coefficient `measure` over units of a kind.

    `is_main` ones are always shown; the others say again for further units what the first
    coefficient rests on.
    """

    measure: str
    unit: Unit
    figure: Figure
    is_main: bool


def columns_of(settings: Settings) -> list[Column]:
    """Return the columns of a report: each coefficient behind the figures that it rests on."""
    coefficients = [("alpha", unit) for unit in settings.units]
    coefficients.append(("u_alpha_binary", Unit.CHARACTER))
    return [
        Column(measure, unit, figure, at == 0 or figure is Figure.COEFFICIENT)
        for at, (measure, unit) in enumerate(coefficients)
        for figure in Figure
    ]


def heading(column: Column) -> str:
    """Return what stands over a column, on two lines: the figure and its units."""
    words = {
        Figure.N: tr("n"),
        Figure.PREVALENCE: tr("Prevalence"),
        Figure.OBSERVED: tr("Observed"),
        Figure.COEFFICIENT: tr("uα") if column.unit is Unit.CHARACTER else tr("α"),
    }
    return f"{words[column.figure]}\n{units_name(column.unit)}"


def explanation(column: Column) -> str:
    """Return what a column means, in a sentence or two."""
    if column.figure is Figure.COEFFICIENT:
        if column.unit is Unit.CHARACTER:
            return tr(
                "Krippendorff's alpha for unitizing (2016), the code against all else: did the "
                "coders mark the same stretches? 1 is full agreement, 0 what chance would give."
            )
        return tr(
            "Krippendorff's alpha over units that carry the code or do not. 1 is full agreement, "
            "0 what chance would give; below 0 the coders agree less than that."
        )
    return {
        Figure.N: tr("How many units at least two coders judged."),
        Figure.PREVALENCE: tr(
            "Of all judgements, the share that says: this unit carries the code. Coefficients "
            "are shaky where it is near 0% or 100%."
        ),
        Figure.OBSERVED: tr(
            "How often two coders judged a unit alike, chance included: high of itself where a "
            "code is rare."
        ),
    }[column.figure]


def shown(line: Line, figure: Figure) -> str:
    """Return how a figure is written; a dash where there is none."""
    if figure is Figure.N:
        return number_name(line.n)
    if figure is Figure.PREVALENCE:
        return _share(line.prevalence)
    if figure is Figure.OBSERVED:
        return _share(line.observed)
    return UNDEFINED if line.value is None else coefficient(line.value)


def value_of(line: Line, figure: Figure) -> float | None:
    """Return a figure as a number; None where there is none."""
    return {
        Figure.N: line.n,
        Figure.PREVALENCE: line.prevalence,
        Figure.OBSERVED: line.observed,
        Figure.COEFFICIENT: line.value,
    }[figure]


def is_shaky(line: Line, figure: Figure) -> bool:
    """Tell whether a coefficient rests on few units."""
    return figure is Figure.COEFFICIENT and "agreement.few_positives" in line.warnings


def hint(line: Line, column: Column) -> list[str]:
    """Return what there is to say about a figure, line by line."""
    told = [
        tr("{units}: n {n}, prevalence {prevalence}, observed agreement {observed}").format(
            units=units_name(line.unit),
            n=shown(line, Figure.N),
            prevalence=shown(line, Figure.PREVALENCE),
            observed=shown(line, Figure.OBSERVED),
        )
    ]
    if column.figure is Figure.COEFFICIENT or shown(line, column.figure) == UNDEFINED:
        told += [message(warning) for warning in line.warnings]
    return told


def coefficient(value: float) -> str:
    """Return a coefficient with three decimals and a real minus, which 0.000 never has."""
    rounded = round(value, 3) + 0.0  # makes 0.0 of -0.0
    return QLocale().toString(rounded, "f", 3).replace("-", _MINUS)


def _share(value: float | None) -> str:
    return UNDEFINED if value is None else QLocale().toString(100 * value, "f", 1) + "%"


def lines_by_column(lines: Sequence[Line]) -> dict[tuple[str, str, Unit], Line]:
    """Return lines by code, measure and unit."""
    return {(line.code, line.measure, line.unit): line for line in lines}

"""Numbers and short words as pictures of a comparison show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from annotator.services.comparison.coefficients import FEW_POSITIVES
from annotator.services.comparison.line import ALL_CODES
from annotator.services.comparison.units import Unit
from annotator.ui.compare.words import units_name
from annotator.ui.i18n import tr
from annotator.ui.messages import message
from annotator.ui.widgets.naming import face_of, number_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.services.comparison.line import Line
    from annotator.services.comparison.report import Report
    from annotator.ui.widgets.naming import CodeFace

UNDEFINED = "—"
_MINUS = "−"


def decimal(value: float | None, places: int = 2) -> str:
    """Return a number with some decimals and a real minus; a dash where there is none."""
    if value is None:
        return UNDEFINED
    rounded = round(value, places) + 0.0  # makes 0.0 of -0.0
    return QLocale().toString(rounded, "f", places).replace("-", _MINUS)


def percent(value: float | None) -> str:
    """Return a share as a whole percentage."""
    return UNDEFINED if value is None else f"{QLocale().toString(100 * value, 'f', 0)} %"


def exact(value: float | None) -> str:
    """Return a number for a table: four decimals and a point, as programs read it."""
    return "" if value is None else f"{value:.4f}"


def bounds(line: Line) -> str:
    """Return an interval such as “[0.55, 0.68]”; nothing where there is none."""
    if line.low is None or line.high is None:
        return ""
    return f"[{decimal(line.low)}, {decimal(line.high)}]"


def measure_name(measure: str, unit: Unit) -> str:
    """Return what a coefficient over units of a kind is called."""
    names = {
        "u_alpha_binary": tr("uα, stretches of text"),
        "alpha": tr("α, {units}").format(units=units_name(unit).lower()),
        "percent_agreement": tr("Percent agreement, {units}").format(
            units=units_name(unit).lower()
        ),
    }
    return names.get(measure, f"{measure}, {units_name(unit).lower()}")


def measure_hint(measure: str, unit: Unit) -> str:
    """Return which coefficient it is, with its source."""
    if measure == "u_alpha_binary":
        return tr("u-alpha of each code against all else (Krippendorff et al. 2016)")
    if measure == "alpha":
        return tr("Krippendorff's alpha, nominal, over {units}").format(
            units=units_name(unit).lower()
        )
    return measure_name(measure, unit)


def code_name(code: str, faces: Mapping[str, CodeFace]) -> str:
    """Return the name of a code, or that of all together."""
    return tr("All codes") if code == ALL_CODES else face_of(faces, code).name


def is_few(line: Line) -> bool:
    """Tell whether a figure rests on few units; of stretches of text, on few stretches."""
    if "agreement.few_positives" in line.warnings:
        return True
    most = max(line.spans.values(), default=0)
    return line.unit is Unit.CHARACTER and line.value is not None and most < FEW_POSITIVES


def few_words(line: Line) -> str:
    """Return what stands in place of an interval that would rest on few units."""
    if line.unit is Unit.CHARACTER:
        return tr("%n span(s)", "", max(line.spans.values(), default=0))
    return tr("%n unit(s)", "", line.positives)


def spans_range(line: Line) -> str:
    """Return how many stretches the coders marked: from the fewest to the most."""
    counts = list(line.spans.values())
    if not counts:
        return UNDEFINED
    low, high = min(counts), max(counts)
    return number_name(low) if low == high else f"{number_name(low)}–{number_name(high)}"


def line_sentence(line: Line, name: str) -> str:
    """Return all that a figure rests on, as a sentence for tooltip and screen reader."""
    parts = [f"{name}: {measure_name(line.measure, line.unit)} {decimal(line.value, 3)}"]
    if line.low is not None:
        parts[0] += f" {bounds(line)}"
    parts.append(
        tr("{n} units, prevalence {prevalence}, observed agreement {observed}").format(
            n=number_name(line.n),
            prevalence=percent(line.prevalence),
            observed=percent(line.observed),
        )
    )
    if line.below is not None:
        parts.append(tr("{share} of the resamples are below the benchmark").format(
            share=percent(line.below)))  # fmt: skip
    parts += [message(warning).rstrip(".") for warning in line.warnings]
    return ". ".join(parts) + "."


def basis_words(report: Report) -> str:
    """Return coders, documents and the method of the intervals, for the line below a title."""
    material, interval = report.material, report.settings.interval
    words = [
        tr("{count} coders").format(count=number_name(len(material.coders))),
        tr("%n document(s)", "", len(material.documents)),
    ]
    if interval.resamples:
        share = round(interval.confidence * 100)
        words.append(
            tr("bars: {share} % interval, {count} resamples of documents").format(
                share=share, count=number_name(interval.resamples)
            )
        )
    return ", ".join(words)

"""The lines that `annotator agreement` prints for a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from annotator.cli.agreement_json import moment_text
from annotator.domain.messages import MESSAGES
from annotator.services.comparison.attributes import AttributeLine
from annotator.services.comparison.choice import Settings
from annotator.services.comparison.drift import Stage
from annotator.services.comparison.line import Line
from annotator.services.comparison.pairs import CoderPair, mean_with_others
from annotator.services.comparison.report import Report
from annotator.services.comparison.units import Unit

_ABOUT_INTERVALS = (
    "agreement.few_documents",
    "agreement.undefined_resamples",
    "agreement.interval_of_one_document",
    "agreement.no_interval",
    "agreement.interval_for_alpha",
)


def report_text(found: Report) -> list[str]:
    """Return the report as lines for a person: a row per code, a column per coefficient."""
    material = found.material
    head = (
        f"Round {material.round}; coders: {', '.join(material.coders)}; "
        f"{len(material.documents)} documents"
    )
    return [
        head,
        "",
        *table_text(found.lines),
        "",
        *_basis_text(found.lines),
        "",
        *_notes(found),
        settings_text(found.settings),
    ]


def table_text(found: Sequence[Line]) -> list[str]:
    """Return a row per code and a column per coefficient, with intervals where there are any."""
    columns = list(dict.fromkeys((line.measure, line.unit) for line in found))
    by_code: dict[str, dict[tuple[str, str], Line]] = {}
    for line in found:
        by_code.setdefault(line.code, {})[line.measure, line.unit] = line
    names = {column: "/".join(column) for column in columns}
    shown = {
        code: {column: _with_interval(line) for column, line in cells.items()}
        for code, cells in by_code.items()
    }
    widths = {
        column: max(len(name), *(len(cells.get(column, "")) for cells in shown.values())) + 2
        for column, name in names.items()
    }
    left = max(map(len, by_code)) + 2
    lines = [" " * left + "".join(f"{names[c]:>{width}}" for c, width in widths.items())]
    for code, cells in shown.items():
        values = (f"{cells.get(column, ''):>{width}}" for column, width in widths.items())
        lines.append(f"{code:<{left}}" + "".join(values))
    return lines


def _basis_text(found: Sequence[Line]) -> list[str]:
    """Return for each code how many units were judged by two coders, and how many say yes."""
    units = list(dict.fromkeys(line.unit for line in found))
    by_code: dict[str, dict[Unit, Line]] = {}
    for line in found:
        by_code.setdefault(line.code, {}).setdefault(line.unit, line)
    rows = [["n, prevalence", *units]]
    for code, lines in by_code.items():
        rows.append([code, *(_basis(lines[unit]) if unit in lines else "" for unit in units)])
    widths = [max(map(len, column)) + 2 for column in zip(*rows, strict=True)]
    return [
        f"{row[0]:<{widths[0]}}"
        + "".join(f"{cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True))
        for row in rows
    ]


def _basis(line: Line) -> str:
    return f"{line.n}, {_value(line.prevalence)}"


def pairs_text(
    by_line: Mapping[tuple[str, str, Unit], Sequence[CoderPair]], coders: Sequence[str]
) -> list[str]:
    """Return for each figure that of every two coders, and each coder's mean with the others."""
    lines = ["Two by two:"]
    for (code, measure, unit), some in by_line.items():
        told = [f"{' – '.join(pair.coders)} {_value(pair.value)}" for pair in some]
        means = [f"{coder} {_value(mean_with_others(some, coder))}" for coder in coders]
        lines.append(f"{code} {measure}/{unit}: {'; '.join(told)}; mean: {', '.join(means)}")
    return lines


def attributes_text(lines: Sequence[AttributeLine]) -> list[str]:
    """Return a line for each attribute."""
    told = ["Attributes, over codings that share half of what they cover together:"]
    for line in lines:
        interval = "" if line.low is None else f" [{line.low:.3f}, {line.high:.3f}]"
        told.append(
            f"{line.code} {line.attribute}: alpha ({line.level}) {_value(line.value)}{interval}, "
            f"{line.equal} of {line.n} pairs the same; {_value(line.aligned)} of codings aligned"
        )
    return told if lines else ["Attributes: nobody gave a value."]


def settings_text(settings: Settings) -> str:
    """Return in one line what was chosen; it stands below every result."""
    choice, interval = settings.choice, settings.interval
    told = [
        f"units {', '.join(settings.units)}",
        f"at least {settings.min_overlap:g} of a unit" if settings.min_overlap else "",
        f"metadata and boilerplate {'in' if choice.boilerplate else 'out'}",
        f"edge punctuation and blanks {'ignored' if choice.edges else 'count'}",
        "repeats all",
        "attributes compared" if choice.attributes else "attributes not compared",
        "documents in progress too" if choice.all_documents else "documents done",
        f"codes {'with descendants' if choice.scope == 'family' else 'alone'}",
        f"level {choice.level} of the tree" if choice.level else "",
        f"codebook version {choice.version}" if choice.version is not None else "",
        f"also {', '.join(choice.origins)} codings" if choice.origins else "",
        ", ".join(f"{name} {value}" for name, value in settings.params.items()),
    ]
    if interval.resamples:
        what = {"documents": "documents", "kalpha": "coincidences (KALPHA)", "pairs": "pairs"}
        told.append(
            f"{interval.confidence:.0%} intervals from {interval.resamples} resamples of "
            f"{what[interval.method]}, seed {interval.seed}"
        )
    if interval.benchmark is not None:
        told.append(f"benchmark {interval.benchmark:g}")
    return f"Settings: {'; '.join(filter(None, told))}"


def span_text(stage: Stage) -> str:
    """Return when the documents of a stage were finished; empty where that is not known."""
    if stage.start is None or stage.end is None:
        return ""
    first, last = (str(moment_text(moment))[:10] for moment in (stage.start, stage.end))
    return f", finished {first}" if first == last else f", finished {first} to {last}"


def _with_interval(line: Line) -> str:
    if line.low is None or line.high is None:
        return _value(line.value)
    below = "" if line.below is None else f" {line.below:.0%} below"
    return f"{_value(line.value)} [{line.low:.3f}, {line.high:.3f}]{below}"


def _value(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _notes(found: Report) -> list[str]:
    excluded = found.material.excluded
    notes = []
    if any(line.value is None for line in found.lines):
        reasons = dict.fromkeys(
            f"agreement.{line.undefined}" for line in found.lines if line.undefined
        )
        notes += [f"– {MESSAGES[reason]}" for reason in reasons]
    notes += _interval_notes(found.lines)
    if excluded.documents:
        names = ", ".join(name for name, _ in excluded.documents)
        verb = "began" if found.settings.choice.all_documents else "finished"
        told = f"fewer than two coders {verb} them"
        if _is_stability(found):
            told = "not finished in both rounds"
        notes.append(f"Not compared ({told}): {names}")
    if excluded.origins:
        origins = ", ".join(f"{count} {origin}" for origin, count in excluded.origins.items())
        notes.append(f"Codings left out: {origins}")
    if excluded.clipped or excluded.dropped:
        notes.append(
            f"Codings in what is left out: {len(excluded.clipped)} clipped, "
            f"{len(excluded.dropped)} dropped"
        )
    if excluded.vanished:
        notes.append(f"Codings of blanks and punctuation only: {len(excluded.vanished)}")
    if united := [f"{code} {count}" for code, count in found.united.items() if count]:
        notes.append(f"Overlapping codings of one coder that count as one: {', '.join(united)}")
    if changed := found.material.changed:
        told = "; ".join(f"{code} in version {_listed(when)}" for code, when in changed.items())
        notes.append(f"Codes that changed while coding went on: {told}")
    return notes


def _is_stability(found: Report) -> bool:
    return any(reason == "not_in_both_rounds" for _, reason in found.material.excluded.documents)


def _interval_notes(lines: Sequence[Line]) -> list[str]:
    ids = dict.fromkeys(
        id_
        for line in lines
        for id_ in line.warnings
        if id_ in _ABOUT_INTERVALS or id_ == "agreement.provisional"
    )
    told = [MESSAGES[id_] for id_ in ids]
    if undefined := [
        f"{line.code} {line.measure}/{line.unit} {line.undefined_resamples}"
        for line in lines
        if line.undefined_resamples
    ]:
        told.append(f"Resamples without a value: {'; '.join(undefined)}")
    return told


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))

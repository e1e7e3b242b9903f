"""What `annotator agreement` answers: as JSON, and as lines for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from annotator.cli.agreement_json import attribute_json, report_json, settings_json, stage_json
from annotator.cli.agreement_text import (
    attributes_text,
    pairs_text,
    report_text,
    settings_text,
    span_text,
    table_text,
)
from annotator.services.comparison.attributes import AttributeLine, attribute_lines
from annotator.services.comparison.disagreements import in_document
from annotator.services.comparison.drift import Drift
from annotator.services.comparison.line import Line
from annotator.services.comparison.pairs import CoderPair, coder_pairs
from annotator.services.comparison.report import Report
from annotator.services.comparison.rules import rules_for
from annotator.services.comparison.stability import Stability


@dataclass(frozen=True, slots=True)
class Told:
    """An answer, as one JSON document and as lines of text."""

    json: Mapping[str, object]
    text: Sequence[str]


def of_report(found: Report, *, pairs: bool = False) -> Told:
    """Tell a report, with every two coders if that is wanted."""
    json, text = report_json(found), report_text(found)
    if pairs:
        by_line = {
            (line.code, line.measure, line.unit): _pairs(found, line) for line in found.lines
        }
        json["pairs"] = [
            {"measure": measure, "unit": str(unit), "code": code, "pairs": list(map(asdict, some))}
            for (code, measure, unit), some in by_line.items()
        ]
        text += ["", *pairs_text(by_line, found.material.coders)]
    if found.settings.choice.attributes:
        lines = _attribute_lines(found)
        json["attributes"] = [attribute_json(line) for line in lines]
        text += ["", *attributes_text(lines)]
    return Told(json, text)


def _attribute_lines(found: Report) -> list[AttributeLine]:
    material, choice = found.material, found.settings.choice
    rules = rules_for(material, choice)
    items = [item for document in material.documents for item in in_document(document, rules)]
    return attribute_lines(material, items, rules, found.settings.interval)


def of_stability(found: Sequence[Stability]) -> Told:
    """Tell how far coders agree with themselves."""
    json = {
        "rounds": list(found[0].rounds),
        "coders": [one.coder for one in found],
        "stability": [{"coder": one.coder, **report_json(one.report)} for one in found],
    }
    text: list[str] = []
    for one in found:
        text += [f"{one.coder} with themselves", *report_text(one.report), ""]
    return Told(json, text[:-1])


def of_drift(found: Drift) -> Told:
    """Tell how agreement changes."""
    json = {
        "by": str(found.by),
        "settings": settings_json(found.settings),
        "undated": list(found.undated),
        "stages": [stage_json(stage) for stage in found.stages],
    }
    text: list[str] = []
    for stage in found.stages:
        text.append(
            f"{found.by} {stage.label}: {len(stage.documents)} documents{span_text(stage)}"
        )
        text += [str(stage.failed)] if stage.failed else table_text(stage.lines)
        text.append("")
    if found.undated:
        text.append(f"Not finished, so in no {found.by}: {', '.join(found.undated)}")
    return Told(json, [*text, settings_text(found.settings)])


def _pairs(found: Report, line: Line) -> list[CoderPair]:
    return coder_pairs(
        found.material, found.settings, line.code, line.measure, line.unit, ratings=found.ratings
    )

"""The JSON document that `annotator agreement` prints."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

from annotator.domain.messages import english
from annotator.services.comparison.attributes import AttributeLine
from annotator.services.comparison.choice import Settings
from annotator.services.comparison.drift import Stage
from annotator.services.comparison.line import Line
from annotator.services.comparison.material import ComparedCoding
from annotator.services.comparison.report import Report
from annotator.services.documents import id_text


def report_json(found: Report) -> dict[str, object]:
    """Return a report: all that stands behind every figure, and every figure."""
    material = found.material
    return {
        "round": material.round,
        "coders": list(material.coders),
        "documents": [document.name for document in material.documents],
        "excluded": _excluded(found),
        "settings": {
            **settings_json(found.settings),
            "codes_changed": {code: list(when) for code, when in material.changed.items()},
        },
        "results": [_line(line, found.united.get(line.code, 0)) for line in found.lines],
    }


def settings_json(settings: Settings) -> dict[str, object]:
    """Return what was chosen; it is printed with every result."""
    interval, choice = settings.interval, settings.choice
    return {
        "measures": list(settings.measures),
        "units": [str(unit) for unit in settings.units],
        "min_overlap": settings.min_overlap,
        "boilerplate": "in" if choice.boilerplate else "out",
        "edges": "out" if choice.edges else "in",
        "attributes": "in" if choice.attributes else "out",
        "repeats": "all",
        "all_documents": choice.all_documents,
        "scope": str(choice.scope),
        "depth": choice.level,
        "codebook_version": choice.version,
        "params": dict(settings.params),
        "bootstrap": interval.resamples,
        "seed": interval.seed,
        "interval": str(interval.method) if interval.resamples else None,
        "confidence": interval.confidence if interval.resamples else None,
        "benchmark": interval.benchmark,
        "chosen": asdict(choice),
    }


def stage_json(stage: Stage) -> dict[str, object]:
    """Return the figures of one round, week or block."""
    return {
        "label": stage.label,
        "documents": list(stage.documents),
        "start": moment_text(stage.start),
        "end": moment_text(stage.end),
        "failed": None if stage.failed is None else str(stage.failed),
        "results": [_line(line, 0) for line in stage.lines],
    }


def attribute_json(line: AttributeLine) -> dict[str, object]:
    """Return the agreement on an attribute."""
    return {
        "code": line.code,
        "attribute": line.attribute,
        "measure": "alpha",
        "level": line.level,
        "value": line.value,
        "undefined": line.undefined,
        "low": line.low,
        "high": line.high,
        "n": line.n,
        "equal": line.equal,
        "one_sided": line.one_sided,
        "observed": line.observed,
        "aligned": line.aligned,
        "f1": line.f1,
        "resamples": line.resamples,
        "undefined_resamples": line.undefined_resamples,
        "below_benchmark": line.below,
        "warnings": [english(message_id, {}) for message_id in line.warnings],
    }


def _excluded(found: Report) -> dict[str, object]:
    excluded = found.material.excluded
    return {
        "documents": [{"document": name, "reason": reason} for name, reason in excluded.documents],
        "codings": {
            "origins": dict(excluded.origins),
            "clipped": [_coding(*item) for item in excluded.clipped],
            "dropped": [_coding(*item) for item in excluded.dropped],
            "vanished": [_coding(*item) for item in excluded.vanished],
        },
        "united": dict(found.united),
    }


def _coding(document: str, coding: ComparedCoding) -> dict[str, object]:
    return {
        "document": document,
        "start": coding.start,
        "end": coding.end,
        "code": coding.code,
        "coder": coding.coder,
        "coding_id": id_text(coding.id),
    }


def _line(line: Line, united: int) -> dict[str, object]:
    warnings = [english(message_id, {}) for message_id in line.warnings]
    if united:
        warnings.append(english("agreement.united", {"count": united}))
    return {
        "measure": line.measure,
        "unit": str(line.unit),
        "code": line.code,
        "value": line.value,
        "undefined": line.undefined,
        "low": line.low,
        "high": line.high,
        "n": line.n,
        "positives": line.positives,
        "prevalence": line.prevalence,
        "observed": line.observed,
        "documents": line.documents,
        "spans": dict(line.spans),
        "prevalences": dict(line.prevalences),
        "coefficient_observed": line.found,
        "coefficient_expected": line.expected,
        "resamples": line.resamples,
        "undefined_resamples": line.undefined_resamples,
        "below_benchmark": line.below,
        "warnings": warnings,
    }


def moment_text(moment: int | None) -> str | None:
    """Return a moment (in microseconds) as ISO 8601 UTC; None where there is none."""
    if moment is None:
        return None
    return datetime.fromtimestamp(moment / 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

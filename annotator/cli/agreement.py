"""`annotator agreement`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from math import isnan
from typing import Annotated

import typer

from annotator.cli import output
from annotator.cli.project import Json, ProjectPath
from annotator.domain.errors import UserError
from annotator.domain.messages import MESSAGES, english
from annotator.services.comparison.material import Choice, ComparedCoding
from annotator.services.comparison.report import (
    DEFAULT_MEASURES,
    DEFAULT_UNITS,
    Line,
    Report,
    Settings,
    report,
)
from annotator.services.comparison.units import Unit
from annotator.services.documents import id_text
from annotator.services.projects import open_project

_FLAGS = ("--json", "--all-documents")
_REPEATED = ("--measure", "--code", "--coder", "--document", "--include")


class InOrOut(StrEnum):
    """Whether something takes part."""

    IN = "in"
    OUT = "out"


class Repeats(StrEnum):
    """How often a repeated passage counts."""

    FIRST = "first"
    ALL = "all"


def _number(value: float) -> float:
    if isnan(value):  # lies within no bounds, and outside of none
        raise typer.BadParameter("not a number")
    return value


class Included(StrEnum):
    """Origins that take part only if asked for."""

    PROPAGATED = "propagated"
    SUGGESTED = "suggested"
    ADJUDICATED = "adjudicated"


def agreement(
    project: ProjectPath,
    measure: Annotated[
        list[str] | None, typer.Option(help="A coefficient; may be given several times.")
    ] = None,
    code: Annotated[list[str] | None, typer.Option(help="A code with its descendants.")] = None,
    coder: Annotated[list[str] | None, typer.Option(help="A coder to compare.")] = None,
    document: Annotated[list[str] | None, typer.Option(help="A document to compare.")] = None,
    round_name: Annotated[
        str | None, typer.Option("--round", help="The round; else the latest.", metavar="NAME")
    ] = None,
    all_documents: Annotated[
        bool, typer.Option("--all-documents", help="Take documents in progress too.")
    ] = False,
    unit: Annotated[Unit | None, typer.Option(help="For coefficients of given units.")] = None,
    min_overlap: Annotated[
        float,
        typer.Option(
            "--min-overlap",
            min=0,
            max=1,
            callback=_number,
            help="Share of a unit to be covered.",
            metavar="SHARE",
        ),
    ] = 0.0,
    boilerplate: Annotated[
        InOrOut, typer.Option(help="Metadata and boilerplate, in or out.")
    ] = InOrOut.OUT,
    repeats: Annotated[
        Repeats | None, typer.Option(help="How often a repeated passage counts.")
    ] = None,
    include: Annotated[
        list[Included] | None, typer.Option(help="Codings of this origin as well.")
    ] = None,
    bootstrap: Annotated[int, typer.Option(min=0, help="Resamples of documents.")] = 0,
    seed: Annotated[int | None, typer.Option(help="For the resamples.")] = None,
    json: Json = False,
) -> None:
    """Show how far coders agree, code by code."""
    later = {"--bootstrap": bool(bootstrap), "--seed": seed is not None}
    later["--repeats first"] = repeats is Repeats.FIRST
    for option, wanted in later.items():
        if wanted:
            raise UserError("option.later", option=option)
    choice = Choice(
        codes=_several(code),
        coders=_several(coder),
        documents=_several(document),
        round=round_name,
        all_documents=all_documents,
        boilerplate=boilerplate is InOrOut.IN,
        origins=_several(include),
    )
    settings = Settings(
        choice=choice,
        measures=_several(measure) or DEFAULT_MEASURES,
        units=(unit,) if unit else DEFAULT_UNITS,
        min_overlap=min_overlap,
    )
    opened = open_project(project, write=False)
    try:
        found = report(opened, settings)
    finally:
        opened.close()
    if json:
        output.as_json(as_json(found))
    else:
        output.line("\n".join(as_text(found)))


def _several(values: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(str, values or ())))


def spread(arguments: Sequence[str]) -> list[str]:
    """Return arguments in which `--code A B` stands as `--code A --code B`.

    The library takes one value for each time an option is named; people write several behind it.
    This holds behind the project, which else would be taken for a value.
    """
    behind = next((n for n, word in enumerate(arguments) if n and word not in _FLAGS), 0) + 1
    if arguments[behind - 1].startswith("-"):
        return list(arguments)
    spread_out, option, filled = list(arguments[:behind]), "", False
    for argument in arguments[behind:]:
        if argument.startswith("-"):
            option, filled = (argument if argument in _REPEATED else ""), False
        elif option and filled:
            spread_out.append(option)
        else:
            filled = True
        spread_out.append(argument)
    return spread_out


def as_json(found: Report) -> dict[str, object]:
    """Return the report as JSON shows it."""
    material, settings = found.material, found.settings
    return {
        "round": material.round,
        "coders": list(material.coders),
        "documents": [document.name for document in material.documents],
        "excluded": _excluded(found),
        "settings": {
            "measures": list(settings.measures),
            "units": [str(unit) for unit in settings.units],
            "min_overlap": settings.min_overlap,
            "boilerplate": "in" if settings.choice.boilerplate else "out",
            "repeats": "all",
            "all_documents": settings.choice.all_documents,
            "bootstrap": 0,
            "seed": None,
            "chosen": asdict(settings.choice),
        },
        "results": [_line(line, found.united.get(line.code, 0)) for line in found.lines],
    }


def _excluded(found: Report) -> dict[str, object]:
    excluded = found.material.excluded
    return {
        "documents": [{"document": name, "reason": reason} for name, reason in excluded.documents],
        "codings": {
            "origins": dict(excluded.origins),
            "clipped": [_coding(*item) for item in excluded.clipped],
            "dropped": [_coding(*item) for item in excluded.dropped],
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
        "low": None,
        "high": None,
        "n": line.n,
        "positives": line.positives,
        "prevalence": line.prevalence,
        "observed": line.observed,
        "warnings": warnings,
    }


def as_text(found: Report) -> list[str]:
    """Return the report as lines for a person: a row per code, a column per coefficient."""
    material = found.material
    columns = list(dict.fromkeys((line.measure, line.unit) for line in found.lines))
    by_code: dict[str, dict[tuple[str, Unit], Line]] = {}
    for line in found.lines:
        by_code.setdefault(line.code, {})[line.measure, line.unit] = line
    width = max(map(len, by_code)) + 2
    names = [f"{measure}/{unit}" for measure, unit in columns]
    lines = [
        f"Round {material.round}; coders: {', '.join(material.coders)}; "
        f"{len(material.documents)} documents",
        "",
        " " * width + "".join(f"{name:>{len(name) + 2}}" for name in names),
    ]
    for code, cells in by_code.items():
        values = [
            f"{_value(cells[column]):>{len(name) + 2}}"
            for column, name in zip(columns, names, strict=True)
        ]
        lines.append(f"{code:<{width}}" + "".join(values))
    return [*lines, "", *_notes(found)]


def _value(line: Line) -> str:
    return "–" if line.value is None else f"{line.value:.3f}"


def _notes(found: Report) -> Sequence[str]:
    excluded = found.material.excluded
    notes = []
    if any(line.value is None for line in found.lines):
        reasons = dict.fromkeys(
            f"agreement.{line.undefined}" for line in found.lines if line.undefined
        )
        notes += [f"– {MESSAGES[reason]}" for reason in reasons]
    if excluded.documents:
        names = ", ".join(name for name, _ in excluded.documents)
        notes.append(f"Not compared (fewer than two coders finished them): {names}")
    if excluded.origins:
        origins = ", ".join(f"{count} {origin}" for origin, count in excluded.origins.items())
        notes.append(f"Codings left out: {origins}")
    if excluded.clipped or excluded.dropped:
        notes.append(
            f"Codings in what is left out: {len(excluded.clipped)} clipped, "
            f"{len(excluded.dropped)} dropped"
        )
    if united := [f"{code} {count}" for code, count in found.united.items() if count]:
        notes.append(f"Overlapping codings of one coder that count as one: {', '.join(united)}")
    return notes

"""`annotator agreement`."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

import typer

from annotator.cli import agreement_output as told
from annotator.cli import output
from annotator.cli.project import Json, ProjectPath, number
from annotator.domain.errors import UserError
from annotator.services.comparison.choice import (
    DEFAULT_MEASURES,
    DEFAULT_UNITS,
    Choice,
    Interval,
    Method,
    Scope,
    Settings,
)
from annotator.services.comparison.drift import BLOCKS, By, drift
from annotator.services.comparison.report import report
from annotator.services.comparison.stability import stability
from annotator.services.comparison.units import Unit
from annotator.services.project import Project
from annotator.services.projects import open_project

_FLAGS = ("--json", "--all-documents", "--pairs")
_REPEATED = ("--measure", "--code", "--coder", "--document", "--include")
_STABILITY = "--stability"


class InOrOut(StrEnum):
    """Whether something takes part."""

    IN = "in"
    OUT = "out"


class Repeats(StrEnum):
    """How often a repeated passage counts."""

    FIRST = "first"
    ALL = "all"


class Level(StrEnum):
    """What the values of alpha are to each other."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


class Weights(StrEnum):
    """How far near misses count in weighted kappa and AC2."""

    LINEAR = "linear"
    QUADRATIC = "quadratic"


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
    scope: Annotated[
        Scope, typer.Option(help="A code with its descendants, or alone.")
    ] = Scope.FAMILY,
    depth: Annotated[
        int | None, typer.Option(min=1, help="The codes of one level of the tree; 1 is the top.")
    ] = None,
    codebook_version: Annotated[
        int | None,
        typer.Option(
            "--codebook-version", help="Codes as they stood in this version.", metavar="N"
        ),
    ] = None,
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
            callback=number,
            help="Share of a unit to be covered.",
            metavar="SHARE",
        ),
    ] = 0.0,
    boilerplate: Annotated[
        InOrOut, typer.Option(help="Metadata and boilerplate, in or out.")
    ] = InOrOut.OUT,
    edges: Annotated[
        InOrOut, typer.Option(help="Blanks and punctuation at the ends of codings, in or out.")
    ] = InOrOut.IN,
    repeats: Annotated[
        Repeats | None, typer.Option(help="How often a repeated passage counts.")
    ] = None,
    include: Annotated[
        list[Included] | None, typer.Option(help="Codings of this origin as well.")
    ] = None,
    attributes: Annotated[
        InOrOut, typer.Option(help="The values of attributes, compared or not.")
    ] = InOrOut.OUT,
    level: Annotated[Level | None, typer.Option(help="The level of alpha.")] = None,
    weights: Annotated[
        Weights | None, typer.Option(help="The weights of weighted kappa and AC2.")
    ] = None,
    iou: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=1,
            callback=number,
            help="Share of what two codings cover together, for span_f1_iou.",
            metavar="SHARE",
        ),
    ] = None,
    bootstrap: Annotated[int, typer.Option(min=0, help="Resamples of documents.")] = 0,
    seed: Annotated[
        int | None, typer.Option(min=0, help="For the resamples; else one is drawn.")
    ] = None,
    interval: Annotated[
        Method | None, typer.Option(help="What is resampled; the others are for alpha only.")
    ] = None,
    benchmark: Annotated[
        float | None,
        typer.Option(
            callback=number, help="Tell the share of resamples below it.", metavar="VALUE"
        ),
    ] = None,
    pairs: Annotated[bool, typer.Option("--pairs", help="Show every two coders as well.")] = False,
    stable: Annotated[
        tuple[str, str] | None,
        typer.Option(_STABILITY, help="Each coder with themselves.", metavar="ROUND ROUND"),
    ] = None,
    by: Annotated[By | None, typer.Option(help="Follow agreement along this.")] = None,
    blocks: Annotated[int, typer.Option(min=1, help="Into how many, for --by order.")] = BLOCKS,
    json: Json = False,
) -> None:
    """Show how far coders agree, code by code."""
    if repeats is Repeats.FIRST:
        raise UserError("option.later", option="--repeats first")
    if not bootstrap:
        for option, given in (("--interval", interval), ("--seed", seed)):
            if given is not None:
                raise UserError("agreement.interval_alone", option=option)
    settings = Settings(
        choice=Choice(
            codes=_several(code),
            coders=_several(coder),
            documents=_several(document),
            round=round_name,
            all_documents=all_documents,
            boilerplate=boilerplate is InOrOut.IN,
            origins=_several(include),
            scope=scope,
            level=depth,
            version=codebook_version,
            edges=edges is InOrOut.OUT,
            attributes=attributes is InOrOut.IN,
        ),
        measures=_several(measure) or DEFAULT_MEASURES,
        units=(unit,) if unit else DEFAULT_UNITS,
        min_overlap=min_overlap,
        params=_params(level, weights, iou),
        interval=Interval(bootstrap, seed, interval or Method.DOCUMENTS, benchmark),
    )
    _refuse_together({"--pairs": pairs, _STABILITY: stable is not None, "--by": by is not None})
    opened = open_project(project, write=False)
    try:
        found = _answer(opened, settings, pairs=pairs, stable=stable, by=by, blocks=blocks)
    except UserError as error:
        if all_documents and error.message_id == "agreement.no_documents":
            raise UserError("agreement.no_documents_begun", **error.values) from error
        raise
    finally:
        opened.close()
    if json:
        output.as_json(found.json)
    else:
        output.line("\n".join(found.text))


def _answer(
    project: Project,
    settings: Settings,
    *,
    pairs: bool,
    stable: tuple[str, str] | None,
    by: By | None,
    blocks: int,
) -> told.Told:
    if stable is not None:
        return told.of_stability(stability(project, settings, stable))
    if by is not None:
        return told.of_drift(drift(project, settings, by, blocks=blocks))
    return told.of_report(report(project, settings), pairs=pairs)


def _params(level: Level | None, weights: Weights | None, iou: float | None) -> dict[str, object]:
    given = {"level": level and str(level), "weights": weights and str(weights), "threshold": iou}
    return {name: value for name, value in given.items() if value is not None}


def _refuse_together(given: dict[str, bool]) -> None:
    named = [option for option, is_given in given.items() if is_given]
    if len(named) > 1:
        raise UserError("agreement.not_together", first=named[0], second=named[1])


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

"""`annotator import-codings` and `annotator export`."""

from __future__ import annotations

from contextlib import nullcontext
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli import output
from annotator.cli.project import Json, ProjectPath, number, run_stoppable
from annotator.domain.errors import UserError
from annotator.services import backups
from annotator.services.comparison.units import Unit
from annotator.services.exporting import export_codings
from annotator.services.importing import ImportedCodings
from annotator.services.importing import import_codings as import_service
from annotator.services.manifest import manifest_beside
from annotator.services.projects import open_project
from annotator.services.unit_export import UnitForm, export_units


def import_codings(
    project: ProjectPath,
    file: Annotated[Path, typer.Argument(help="A CSV file of codings.", metavar="FILE.csv")],
    done: Annotated[
        bool, typer.Option("--done", help="Mark the documents done for the coders in the file.")
    ] = False,
    states: Annotated[
        Path | None,
        typer.Option(help="A CSV file: document, coder, round, state.", metavar="FILE.csv"),
    ] = None,
    round_name: Annotated[
        str | None, typer.Option("--round", help="For rows without a round.", metavar="NAME")
    ] = None,
    partial: Annotated[
        bool, typer.Option("--partial", help="Import the good rows, leave out the rest.")
    ] = False,
    json: Json = False,
) -> None:
    """Import codings: all rows, or none."""
    opened = open_project(project, what="import-codings")
    try:
        imported = run_stoppable(
            opened,
            lambda project, progress: import_service(
                project,
                file,
                done=done,
                states=states,
                round_name=round_name,
                partial=partial,
                progress=progress,
            ),
        )
    except UserError as error:
        found = error.values.get("result")
        if not isinstance(found, ImportedCodings):
            found = ImportedCodings()  # the file as a whole could not be taken
        report = _json(found) | output.failed(error)
        raise UserError(error.message_id, **{**error.values, "report": report}) from error
    finally:
        backups.close(opened)
    output.warnings(imported.warnings)
    if json:
        output.as_json(_json(imported))
        return
    output.line(f"{imported.added} codings added, {imported.duplicates} were there already.")
    for line, reason in imported.rejected:
        output.line(f"line {line}: {reason}")


def _json(report: ImportedCodings) -> dict[str, object]:
    return {
        "added": report.added,
        "duplicates": report.duplicates,
        "rejected": [{"line": line, "reason": str(why)} for line, why in report.rejected],
    }


class Format(StrEnum):
    """What `--format` takes."""

    CSV = "csv"
    CSV_EXCEL = "csv-excel"
    UNITS_LONG = "units-long"
    UNITS_WIDE = "units-wide"


def export(
    project: ProjectPath,
    out: Annotated[Path, typer.Argument(help="The file to write.", metavar="OUT")],
    format_: Annotated[Format, typer.Option("--format", help="What to write.")] = Format.CSV,
    round_name: Annotated[
        str | None, typer.Option("--round", help="Only this round.", metavar="NAME")
    ] = None,
    unit: Annotated[Unit | None, typer.Option(help="For the formats of units.")] = None,
    min_overlap: Annotated[
        float | None,
        typer.Option(
            "--min-overlap",
            min=0,
            max=1,
            callback=number,
            help="Share of a unit to be covered, for the formats of units.",
            metavar="SHARE",
        ),
    ] = None,
    pseudonymous: Annotated[
        bool, typer.Option("--pseudonymous", help="Replace names, drop addresses and times.")
    ] = False,
    manifest: Annotated[
        bool, typer.Option("--manifest", help="Describe the export in a JSON file beside it.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a file.")] = False,
) -> None:
    """Write the codings, or the units that agreement is computed from, as CSV."""
    if pseudonymous:
        raise UserError("option.later", option="--pseudonymous")
    of_units = format_ in {Format.UNITS_LONG, Format.UNITS_WIDE}
    for option, is_given in {"--unit": unit, "--min-overlap": min_overlap}.items():
        if is_given is not None and not of_units:
            raise UserError("export.units_only", option=option)
    opened = open_project(project, write=False)
    try:
        with manifest_beside(opened, out, overwrite=force) if manifest else nullcontext():
            if of_units:
                form = UnitForm(
                    unit or Unit.SENTENCE, min_overlap or 0.0, format_ is Format.UNITS_WIDE
                )
                rows = export_units(opened, out, form, round_name=round_name, overwrite=force)
                told = f"{out}: {rows} rows."
            else:
                count = export_codings(
                    opened,
                    out,
                    round_name=round_name,
                    for_spreadsheet=format_ is Format.CSV_EXCEL,
                    overwrite=force,
                )
                told = f"{out}: {count} codings."
    finally:
        opened.close()
    output.line(told)

"""The command line: all commands, and how failures are told."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import takewhile

import typer

from annotator import __version__
from annotator.cli import agreement, check, codings, documents, output, project, search
from annotator.domain.errors import UserError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Discourse coding: documents, codings, agreement. Without a command: opens the window.",
)
app.command("demo")(project.demo)
app.command("new")(project.new)
app.command("import")(documents.import_documents)
app.command("documents")(documents.documents)
app.command("import-codings")(codings.import_codings)
app.command("export")(codings.export)
app.command("agreement")(agreement.agreement)
app.command("search")(search.search)
app.command("check")(check.check)


def _version(wanted: bool) -> None:
    if wanted:
        output.line(f"annotator {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Show the version."
    ),
) -> None:
    """Take the options that stand before any command."""


def _wants_json(arguments: Sequence[str]) -> bool:
    """Tell whether `--json` is among the options; behind `--` stands what is none."""
    return "--json" in takewhile(lambda argument: argument != "--", arguments)


def run(arguments: Sequence[str]) -> int:
    """Run a command line; return the exit code: 0 done, 1 could not be done, 2 wrong usage."""
    output.use_utf8()
    if arguments[:1] == ["agreement"]:
        arguments = agreement.spread(arguments)
    try:
        with output.log_kept() as logged:
            code = _run(arguments)
    except UserError as error:
        # What was logged on the way, such as a backup that could not be made, is not the reason.
        output.failure(error, as_json=_wants_json(arguments))
        return 1
    except UnicodeEncodeError as error:
        # Bytes that are no UTF-8 come as lone surrogates; only file names may hold them.
        wrong = UserError("argument.not_text", text=repr(error.object))
        output.failure(wrong, as_json=_wants_json(arguments))
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; nothing was changed.\n")
        return 130
    for message in logged:
        sys.stderr.write(f"Warning: {message}\n")
    return code


def _run(arguments: Sequence[str]) -> int:
    try:
        app(args=list(arguments), prog_name="annotator")
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0

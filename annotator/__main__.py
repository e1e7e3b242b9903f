"""Start the program: a known command runs, anything else is a project to open in the window."""

from __future__ import annotations

import sys

COMMANDS = (
    "demo", "new", "import", "documents", "import-codings", "export", "agreement", "search",
    "check",
)  # fmt: skip


def main() -> int:
    """Run a command or open the window; return the exit code."""
    arguments = sys.argv[1:]
    # An option is none of a project's name: the command line says how it is used.
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from annotator.cli.app import run

        return run(arguments)
    from annotator.ui.app import main as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())

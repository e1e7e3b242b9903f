"""Projects: open, import, export, copy, close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.ui.actions.action import Action, Menu
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey


def import_documents(window: MainWindow) -> None:
    """Let the person choose files and import them."""
    from annotator.ui.dialogs.import_documents import ask_import

    ask_import(window, window.session)


def import_codings(window: MainWindow) -> None:
    """Let the person choose a file of codings and import it."""
    from annotator.ui.dialogs.import_codings import ask_import_codings

    ask_import_codings(window, window.session)


def export_codings(window: MainWindow) -> None:
    """Let the person write the codings into a file."""
    from annotator.ui.dialogs.export import ask_export

    window.view.work.flush()
    ask_export(window, window.session)


def save_pdf(window: MainWindow) -> None:
    """Let the person write the document with its codings into a PDF file."""
    from annotator.ui.dialogs.print_document import ask_pdf

    ask_pdf(window)


def print_document(window: MainWindow) -> None:
    """Let the person print the document with its codings."""
    from annotator.ui.dialogs.print_document import ask_printer

    ask_printer(window)


def describe(window: MainWindow) -> None:
    """Show what the project holds, and let the person write its title and memo."""
    from annotator.ui.dialogs.project import edit_project

    edit_project(window, window.session)


def back_up(window: MainWindow) -> None:
    """Copy the project now, and say where the copy is."""
    window.back_up(
        lambda path: window.status.tell(
            tr("Copied to {folder}").format(folder=path.parent)
            if path
            else tr("Nothing has changed since the last copy.")
        )
    )


def close_project(window: MainWindow) -> None:
    """Close the project and show the start page."""
    window.program.show_start()
    window.close()


def quit_program(window: MainWindow) -> None:
    """Close all windows."""
    for other in list(window.program.windows):
        other.close()


ACTIONS = (
    Action(
        "project.new",
        Menu.PROJECT,
        lambda: tr("&New project…"),
        lambda window: window.program.new_project(),
        (_KEYS.New, "Ctrl+N"),
    ),
    Action(
        "project.open",
        Menu.PROJECT,
        lambda: tr("&Open project…"),
        lambda window: window.program.choose_project(),
        (_KEYS.Open, "Ctrl+O"),
    ),
    Action(
        "project.demo",
        Menu.PROJECT,
        lambda: tr("Open the &demo"),
        lambda window: window.program.open_demo(),
    ),
    Action(
        "project.import",
        Menu.PROJECT,
        lambda: tr("&Import documents…"),
        import_documents,
        ("Ctrl+I",),
        writes=True,
        group=1,
    ),
    Action(
        "project.import_codings",
        Menu.PROJECT,
        lambda: tr("I&mport codings…"),
        import_codings,
        writes=True,
        group=1,
    ),
    Action(
        "project.export",
        Menu.PROJECT,
        lambda: tr("&Export codings…"),
        export_codings,
        ("Ctrl+E",),
        group=1,
    ),
    Action(
        "project.save_pdf",
        Menu.PROJECT,
        lambda: tr("Save the document as PD&F…"),
        save_pdf,
        group=1,
    ),
    Action(
        "project.print",
        Menu.PROJECT,
        lambda: tr("P&rint the document…"),
        print_document,
        (_KEYS.Print, "Ctrl+P"),
        group=1,
    ),
    Action(
        "project.describe",
        Menu.PROJECT,
        lambda: tr("&About this project…"),
        describe,
        group=1,
    ),
    Action(
        "project.back_up",
        Menu.PROJECT,
        lambda: tr("&Back up now"),
        back_up,
        writes=True,
        group=1,
    ),
    Action(
        "project.close",
        Menu.PROJECT,
        lambda: tr("&Close project"),
        close_project,
        ("Ctrl+W", _KEYS.Close),
        group=2,
    ),
    Action(
        "project.quit",
        Menu.PROJECT,
        lambda: tr("&Quit"),
        quit_program,
        (_KEYS.Quit, "Ctrl+Q"),
        group=2,
    ),
)

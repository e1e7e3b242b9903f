"""Projects: open, import, export, copy, close."""

from __future__ import annotations

from pathlib import Path
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


def export_codings(window: MainWindow) -> None:
    """Ask for a file and write the codings into it."""
    from PySide6.QtWidgets import QFileDialog

    path = window.session.project.path
    suggestion = path.with_name(f"{path.stem}-codings.csv")
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Export codings"), str(suggestion), tr("Tables (*.csv)")
    )
    if chosen:
        write_codings(window, Path(chosen))


def write_codings(window: MainWindow, path: Path) -> None:
    """Write the codings of all coders as CSV, over a file of that name if there is one."""
    from annotator.services import exporting

    window.view.work.flush()
    project = window.session.project
    window.session.jobs.start_long(
        tr("Exporting codings…"),
        lambda progress: exporting.export_codings(
            project, path, overwrite=True, progress=progress
        ),
        lambda count: window.status.tell(
            tr("%n coding(s) written to {file}", "", count).format(file=path.name)
        ),
    )


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
        "project.export",
        Menu.PROJECT,
        lambda: tr("&Export codings…"),
        export_codings,
        ("Ctrl+E",),
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
        (_KEYS.Close, "Ctrl+W"),
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

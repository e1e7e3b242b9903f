"""Help: all keys, all commands, where the log lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from annotator import __version__
from annotator.ui.actions.action import Action, Menu
from annotator.ui.i18n import tr
from annotator.ui.logs import log_folder

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def show_keys(window: MainWindow) -> None:
    """Show all keys."""
    from annotator.ui.dialogs.key_sheet import KeySheet

    KeySheet(window).open()


def open_log(_window: MainWindow) -> None:
    """Open the folder of the log."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


def about(window: MainWindow) -> None:
    """Say which program and version this is."""
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.about(
        window,
        tr("About this program"),
        tr("Annotator {version}: code documents, compare coders.").format(version=__version__),
    )


ACTIONS = (
    Action(
        "help.keys",
        Menu.HELP,
        lambda: tr("&Keys"),
        show_keys,
        ("F1",),
    ),
    Action(
        "help.commands",
        Menu.HELP,
        lambda: tr("&All commands…"),
        lambda window: window.find_command(),
        ("Ctrl+Shift+P",),
    ),
    Action("help.log", Menu.HELP, lambda: tr("Open the folder of the &log"), open_log, group=1),
    Action("help.about", Menu.HELP, lambda: tr("A&bout this program"), about, group=1),
)

"""The codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.actions.action import Action, Menu
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def load(window: MainWindow) -> None:
    """Let the person choose a codebook file and take it as the next version."""
    from annotator.ui.dialogs.codebook import load_codebook

    load_codebook(window, window.session)


ACTIONS = (
    Action(
        "codebook.load",
        Menu.PROJECT,
        lambda: tr("Load a codeboo&k…"),
        load,
        writes=True,
        group=1,
    ),
)

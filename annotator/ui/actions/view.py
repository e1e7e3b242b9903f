"""How the window looks: activities, size, theme, language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.ui.actions.action import Action, Menu, Scope
from annotator.ui.i18n import tr
from annotator.ui.reader.others import pick_beneath
from annotator.ui.start_page import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey
_ZOOM_STEP = 1.1


def zoom(window: MainWindow, steps: int) -> None:
    """Show the text larger or smaller by some steps; 0 in its usual size."""
    factor = window.program.settings.zoom * _ZOOM_STEP**steps if steps else 1.0
    for reader in (window.view.reader, window.middle.reading.reader):
        reader.set_zoom(factor)
    window.program.change_settings(zoom=round(window.view.reader.zoom, 4))
    percent = round(100 * window.view.reader.zoom)
    window.status.tell(tr("Text size {percent} %").format(percent=percent))


def toggle_full_screen(window: MainWindow) -> None:
    """Fill the screen, or not."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def go_beneath(window: MainWindow) -> None:
    """Pick the next of the codings over the caret."""
    reader = window.view.reader
    if not reader.has_document or not pick_beneath(reader):
        window.status.tell(tr("Nothing is coded at the caret."))


def _activity(name: str, text: Callable[[], str], key: str) -> Action:
    return Action(
        f"activity.{name}",
        Menu.VIEW,
        text,
        lambda window: window.docks.show_activity(name),
        (key,),
        checked=lambda window: window.docks.activity == name,
    )


def _theme(mode: str, text: Callable[[], str]) -> Action:
    return Action(
        f"view.theme.{mode}",
        Menu.VIEW,
        text,
        lambda window: window.program.set_theme(mode),
        group=3,
        submenu=lambda: tr("&Theme"),
        checked=lambda window: window.program.settings.theme == mode,
    )


def _language(language: str, text: Callable[[], str]) -> Action:
    return Action(
        f"view.language.{language or 'system'}",
        Menu.VIEW,
        text,
        lambda window: window.program.set_language(language),
        group=3,
        submenu=lambda: tr("Lan&guage"),
        checked=lambda window: window.program.settings.language == language,
    )


ACTIVITIES = (
    _activity("code", lambda: tr("&Code"), "Ctrl+1"),
    _activity("compare", lambda: tr("Com&pare"), "Ctrl+2"),
    _activity("codebook", lambda: tr("Code&book"), "Ctrl+3"),
    _activity("search", lambda: tr("&Search"), "Ctrl+4"),
)

ACTIONS = (
    *ACTIVITIES,
    Action(
        "view.zoom_in",
        Menu.VIEW,
        lambda: tr("&Larger text"),
        lambda window: zoom(window, +1),
        (_KEYS.ZoomIn, "Ctrl++", "Ctrl+="),
        group=1,
    ),
    Action(
        "view.zoom_out",
        Menu.VIEW,
        lambda: tr("S&maller text"),
        lambda window: zoom(window, -1),
        (_KEYS.ZoomOut, "Ctrl+-"),
        group=1,
    ),
    Action(
        "view.zoom_reset",
        Menu.VIEW,
        lambda: tr("&Usual text size"),
        lambda window: zoom(window, 0),
        ("Ctrl+0",),
        group=1,
    ),
    Action(
        "view.full_screen",
        Menu.VIEW,
        lambda: tr("&Full screen"),
        toggle_full_screen,
        ("F11",),
        group=1,
        checked=lambda window: window.isFullScreen(),
    ),
    Action(
        "go.beneath",
        Menu.GO,
        lambda: tr("Next coding &here"),
        go_beneath,
        ("\\",),
        scope=Scope.READER,
        group=1,
    ),
    Action(
        "view.reading",
        Menu.VIEW,
        lambda: tr("&Reading…"),
        lambda window: window.reading.edit_reading(),
        group=2,
    ),
    Action(
        "view.map",
        Menu.VIEW,
        lambda: tr("Map &of the document"),
        lambda window: window.reading.toggle_map(),
        group=2,
        checked=lambda window: window.reading.shows_map,
    ),
    Action(
        "view.stripes.names",
        Menu.VIEW,
        lambda: tr("&Names beside the stripes"),
        lambda window: window.reading.toggle_names(),
        group=2,
        submenu=lambda: tr("Str&ipes"),
        checked=lambda window: window.reading.margin.shows_names,
    ),
    Action(
        "view.stripes.side",
        Menu.VIEW,
        lambda: tr("&Left of the text"),
        lambda window: window.reading.toggle_side(),
        group=2,
        submenu=lambda: tr("Str&ipes"),
        checked=lambda window: window.reading.margin.side == "left",
    ),
    Action(
        "view.stripes.choose",
        Menu.VIEW,
        lambda: tr("&Choose what is shown…"),
        lambda window: window.reading.choose_stripes(),
        group=2,
        submenu=lambda: tr("Str&ipes"),
    ),
    Action(
        "view.stripes.all",
        Menu.VIEW,
        lambda: tr("Show &all"),
        lambda window: window.reading.show_all(),
        group=2,
        submenu=lambda: tr("Str&ipes"),
    ),
    Action(
        "view.snap",
        Menu.VIEW,
        lambda: tr("Select whole &words"),
        lambda window: window.set_snapping(not window.program.settings.snap_to_words),
        group=2,
        checked=lambda window: window.program.settings.snap_to_words,
    ),
    _theme("system", lambda: tr("As the system")),
    _theme("light", lambda: tr("Light")),
    _theme("dark", lambda: tr("Dark")),
    _language("", lambda: tr("As the system")),
    *(_language(key, partial(str, name)) for key, name in LANGUAGES),
)

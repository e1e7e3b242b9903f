"""The menu of the reading pane: what can be done with what is selected or picked there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from annotator.ui.i18n import tr
from annotator.ui.reader.picking import codings_at
from annotator.ui.widgets.naming import code_faces, face_of

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_LAST_CODES = 5


def show_text_menu(window: MainWindow, point: QPoint) -> QMenu:
    """Open the menu at a point of the screen."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    by_id, reader = window.actions_.by_id, window.view.reader
    if window.view.work.target() is not None:
        menu.addAction(by_id["code.find"])
        _add_last_codes(menu, window)
        menu.addSeparator()
    _add_codings_here(menu, window)
    if reader.picked is not None:
        for name in ("code.unsure", "code.memo", "code.remove"):
            menu.addAction(by_id[name])
        menu.addSeparator()
    if window.view.work.target() is not None:
        menu.addAction(by_id["edit.copy"])
        menu.addAction(by_id["edit.copy_reference"])
    menu.addAction(by_id["select.grow"])
    menu.addSeparator()
    menu.addAction(by_id["code.sections"])
    window.actions_.refresh()
    menu.popup(point)
    return menu


def _add_last_codes(menu: QMenu, window: MainWindow) -> None:
    """Offer the codes used last; the very last one by the action that has a key."""
    last = window.view.work.last_codes[:_LAST_CODES]
    faces = window.session.read(code_faces) if last else {}
    for place, code in enumerate(last):
        words = tr("Apply “{code}”").format(code=face_of(faces, code).name)
        action = menu.addAction(words.replace("&", "&&"))
        if place == 0:
            action.setShortcuts(window.actions_.by_id["code.repeat"].shortcuts())
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(not window.session.project.is_read_only)
        action.triggered.connect(lambda _=False, code=code: window.view.work.apply(code))


def _add_codings_here(menu: QMenu, window: MainWindow) -> None:
    """Let one of several codings at the place be picked."""
    reader, at = window.view.reader, window.view.reader.mouse.menu_character
    found = [] if at is None else codings_at(reader.scene, at)
    if len(found) + (reader.picked not in found) < 2:
        return
    inner = menu.addMenu(tr("Pick a coding here"))
    faces = window.session.read(code_faces)
    for coding_id in found:
        mark = window.view.work.mark(coding_id)
        words = mark.span.of(reader.text)[:12].replace("\n", " ")
        name = f"{face_of(faces, mark.code).name}  ·  {words}"
        action = inner.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(coding_id == reader.picked)
        action.triggered.connect(lambda _=False, coding_id=coding_id: reader.pick(coding_id))
    menu.addSeparator()

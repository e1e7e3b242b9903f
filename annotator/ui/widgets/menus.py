"""Context menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

MenuItem = tuple[str, Callable[[], object], bool]
"""Text, what it does, and whether it can be done now."""


def show_menu(view: QAbstractScrollArea, place: QPoint, *items: MenuItem) -> QMenu:
    """Show a menu over a view, at a point of its viewport; it goes when it is closed."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for text, act, is_possible in items:
        action = QAction(text, menu)
        action.setEnabled(is_possible)
        action.triggered.connect(lambda _=False, act=act: act())
        menu.addAction(action)
    menu.popup(view.viewport().mapToGlobal(place))
    return menu

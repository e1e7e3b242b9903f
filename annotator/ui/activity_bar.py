"""The activities along the left edge."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from annotator.ui.icons import icon
from annotator.ui.theme import Theme

ICONS = {
    "code": "highlighter",
    "compare": "git-compare-arrows",
    "codebook": "notebook-text",
    "search": "search",
}
_WIDTH = 68


class ActivityBar(QToolBar):
    """One checkable button per activity; the actions are made elsewhere.

    Args:
        parent: the window.
        actions: by the name of the activity.
    """

    def __init__(self, parent: QWidget, actions: Sequence[tuple[str, QAction]]) -> None:
        super().__init__(parent)
        self.setObjectName("activities")
        self.setMovable(False)
        self.setFloatable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self._actions = dict(actions)
        self._group = QActionGroup(self)
        for action in self._actions.values():
            self._group.addAction(action)
            self.addAction(action)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for name, action in self._actions.items():
            action.setIcon(icon(ICONS[name], theme.dim, on=theme.accent))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the buttons as wide as each other in another language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        for action in self._actions.values():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFixedWidth(_WIDTH)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

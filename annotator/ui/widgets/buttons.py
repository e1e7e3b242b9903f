"""Flat buttons: words with a menu, and icons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.ui.icons import icon
from annotator.ui.widgets.look import theme_of


class WordButton(QToolButton):
    """A flat button with words, and perhaps a menu."""

    def __init__(self, parent: QWidget, menu: QMenu | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("words")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if menu is not None:
            self.setMenu(menu)
            self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_words(self, text: str, name: str = "") -> None:
        """Say what stands on the button, and what screen readers and the tooltip say."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setToolTip(name)


class IconButton(QToolButton):
    """A flat button with an icon that follows the theme."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(16, 16))
        self._draw()

    def set_words(self, name: str) -> None:
        """Say what the button does, in a tooltip and to screen readers."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        theme = theme_of(self)
        self.setIcon(icon(self._name, theme.dim, on=theme.accent))

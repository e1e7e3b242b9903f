"""Labels and tooltips that show text as it is, never as markup."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from annotator.ui.widgets.look import small_font, theme_of


def tooltip(*lines: str) -> str:
    """Return a tooltip that shows lines of any text verbatim."""
    shown = "<br>".join(html.escape(line).replace("\n", "<br>") for line in lines if line)
    return f"<qt>{shown}</qt>" if shown else ""


class PlainLabel(QLabel):
    """A label whose text is data: wrapped, never read as markup.

    `dim` ones are for secondary words, `danger` ones for what went wrong.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        dim: bool = False,
        danger: bool = False,
        bold: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._dim, self._danger = dim, danger
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        if dim or bold:
            self.setFont(small_font(self, bold=bold))
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        self._color()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._color()

    def _color(self) -> None:
        if not (self._dim or self._danger):
            return
        theme = theme_of(self)
        color = QColor(theme.danger if self._danger else theme.dim)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)


class Line(QFrame):
    """A hairline between two groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Mid)

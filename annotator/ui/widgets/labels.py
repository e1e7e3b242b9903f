"""Labels and tooltips that show text as it is, never as markup."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from annotator.ui.widgets.look import small_font


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
        if dim or danger:
            # Roles follow the theme; the palette has none of its own for these two.
            roles = QPalette.ColorRole
            self.setForegroundRole(roles.BrightText if danger else roles.PlaceholderText)
        self.setText(text)


class Line(QFrame):
    """A hairline between two groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Mid)

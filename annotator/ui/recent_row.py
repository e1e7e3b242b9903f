"""One project on the start page: its name, where it lies, and a button that forgets it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from annotator.ui.i18n import tr
from annotator.ui.theme import Theme

_HEIGHT = 48


class RecentRow(QPushButton):
    """A row to click; greyed if the file is not there, then it can only be forgotten.

    Made of labels: drawing in colours of our own would make Qt's whole namespace first, which
    takes longer than all else on the start page.
    """

    wanted = Signal()
    forgotten = Signal()

    def __init__(self, path: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("recent")
        file = Path(path)
        self._name, self._folder = file.stem, str(file.parent)
        self.is_missing = False
        self.setToolTip(path)
        self.setFixedHeight(_HEIGHT)
        self.clicked.connect(lambda: None if self.is_missing else self.wanted.emit())
        self._title, self._place = QLabel(), QLabel()
        font = self._place.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        self._place.setFont(font)
        self.forget = QToolButton()
        self.forget.setIconSize(QSize(16, 16))
        self.forget.clicked.connect(self.forgotten)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._place)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 4, 8, 4)
        box.addLayout(words, 1)
        box.addWidget(self.forget)
        self.set_theme(theme)
        self._translate()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._place.setStyleSheet(f"color: {theme.dim}")
        self._title.setStyleSheet(f"color: {theme.dim if self.is_missing else theme.text}")

    def set_icon(self, cross: QIcon) -> None:
        """Draw a cross on the button that forgets."""
        self.forget.setIcon(cross)

    def set_missing(self, missing: bool) -> None:
        """Say whether the file is there."""
        self.is_missing = missing
        self.set_theme(self._theme)
        self._translate()

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the path to the room there is."""
        super().resizeEvent(event)
        room = self.width() - 70
        self._place.setText(_shortened(self._folder, self._place.fontMetrics(), room))

    def _translate(self) -> None:
        missing = tr("{name} (missing)").format(name=self._name)
        self._title.setText(missing if self.is_missing else self._name)
        self.setAccessibleName(self._title.text())
        self.forget.setToolTip(tr("Remove from this list"))
        self.forget.setAccessibleName(tr("Remove from this list"))


def _shortened(path: str, metrics: QFontMetrics, width: int) -> str:
    """Return a path without its beginning if it is too long; its end tells more."""
    while metrics.horizontalAdvance(path) > width and len(path) > 1:
        path = "…" + path.lstrip("…")[max(1, len(path) // 12) :]
    return path

"""The line above the reading pane: what is open, how far it is, and finding in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.labels import PlainLabel, tooltip
from annotator.ui.widgets.look import small_font

_HEIGHT = 58
_FIELD = 190


class FindField(QLineEdit):
    """Where to type what is looked for; Enter goes on, Shift+Enter back, Escape leaves."""

    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that a text field has no use for."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ElidedLabel(QLabel):
    """A line of text that is cut short where there is no room, and then told in a tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show a text as far as it fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._whole, elide, max(self.width(), 40))
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)


class ReadingHeader(QWidget):
    """Title, numbers and state of the document; the field to find in it."""

    done_wanted = Signal()
    stripes_wanted = Signal()
    """What has stripes is to be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.title = ElidedLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self.numbers = ElidedLabel()
        self.numbers.setFont(small_font(self))
        self.numbers.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.field = FindField()
        self.field.setFixedWidth(_FIELD)
        self.field.setClearButtonEnabled(True)
        self.count = PlainLabel(dim=True)
        self.count.setWordWrap(False)
        self.count.setMinimumWidth(52)
        self.previous = IconButton(self, "chevron-left")
        self.next = IconButton(self, "chevron-right")
        self.done = IconButton(self, "circle-check")
        self.done.setCheckable(True)
        self.done.setIconSize(QSize(20, 20))
        # What is checked is decided by the project, not by the button.
        self.done.clicked.connect(self._ask)
        self.stripes = IconButton(self, "stripes")
        self.stripes.clicked.connect(self.stripes_wanted)
        self.filtered = QPushButton(self)
        self.filtered.setObjectName("filtered")
        self.filtered.setFont(small_font(self))
        self.filtered.clicked.connect(self.stripes_wanted)
        self.filtered.hide()
        self._is_done = False
        self._arrange()
        self._translate()

    def set_texts(self, title: str, numbers: str) -> None:
        """Say what is open."""
        self.title.set_whole(title)
        self.numbers.set_whole(numbers)

    def set_done(self, *, done: bool) -> None:
        """Show whether the coder has marked the document done."""
        self._is_done = done
        self.done.setChecked(done)
        self._translate()

    def set_count(self, text: str) -> None:
        """Say how many places were found, and which one is shown."""
        self.count.setText(text)

    def set_filtered(self, text: str = "", more: str = "") -> None:
        """Say what is not shown, and more of it in a tooltip; empty where everything is shown."""
        lines = [one for one in (text, more) if one]
        self.filtered.setText(text)
        self.filtered.setAccessibleName(", ".join(lines))
        self.filtered.setToolTip(tooltip(*lines, tr("Click to choose what is shown")))
        self.filtered.setVisible(bool(text))

    def set_live(self, *, live: bool) -> None:
        """Say whether a document is open at all."""
        for widget in (
            self.stripes, self.field, self.previous, self.next, self.done, self.count,
        ):  # fmt: skip
            widget.setVisible(live)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._translate()

    def _ask(self) -> None:
        self.done.setChecked(self._is_done)
        self.done_wanted.emit()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.numbers)
        words.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(20, 0, 12, 0)
        box.setSpacing(4)
        box.addLayout(words, 1)
        box.addSpacing(12)
        box.addWidget(self.filtered)
        for widget in (
            self.stripes, self.done, self.field, self.previous, self.next, self.count,
        ):  # fmt: skip
            box.addWidget(widget)

    def _translate(self) -> None:
        self.field.setPlaceholderText(tr("Find in this document"))
        self.field.setAccessibleName(tr("Find in this document"))
        self.previous.set_words(tr("Previous place"))
        self.next.set_words(tr("Next place"))
        self.stripes.set_words(tr("Stripes: what is shown, and how"))
        self.done.set_words(
            tr("Done. Click to work on it again")
            if self._is_done
            else tr("Mark the document done")
        )

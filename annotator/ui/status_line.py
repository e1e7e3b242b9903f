"""The line at the foot of the window: what can be done, where, by whom, and is it saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.reading_header import ElidedLabel
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import small_font

_HINT_STAYS = 5000  # milliseconds


class StatusLine(QWidget):
    """Shows the keys for what is selected; for a while what the last key did, or why not."""

    coder_wanted = Signal()
    round_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys, self._place = "", ""
        self._coder: str | None = None
        self._round = ""
        self._is_read_only, self._waits = False, False
        self.hint = ElidedLabel()
        self.hint.setFont(small_font(self))
        self.place = PlainLabel(dim=True)
        self.place.setWordWrap(False)
        self.round = WordButton(self)
        self.coder = WordButton(self)
        self.saved = PlainLabel(dim=True)
        self.saved.setWordWrap(False)
        self.coder.clicked.connect(self.coder_wanted)
        self.round.clicked.connect(self.round_wanted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HINT_STAYS)
        self._timer.timeout.connect(self._show)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 2, 14, 2)
        box.setSpacing(10)
        box.addWidget(self.hint, 1)
        for widget in (self.place, self.round, self.coder, self.saved):
            box.addWidget(widget)
        self._show()

    def tell(self, text: str) -> None:
        """Say something for a few seconds."""
        self.hint.set_whole(text)
        self._timer.start()

    def set_keys(self, text: str) -> None:
        """Say what the keys do now; what was told before has been read by then."""
        if text != self._keys:
            self._keys = text
            self._timer.stop()
            self._show()

    def set_place(self, text: str) -> None:
        """Say where the caret is."""
        self.place.setText(text)

    def set_people(self, coder: str | None, round_: str) -> None:
        """Say who codes (None: nobody yet) and in which round."""
        self._coder, self._round = coder, round_
        self._show()

    def set_saving(self, *, waits: bool) -> None:
        """Say whether something waits for the disk."""
        self._waits = waits
        self._show_saved()

    def set_read_only(self) -> None:
        """Say that nothing can be changed."""
        self._is_read_only = True
        self._show_saved()

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        if not self._timer.isActive():
            self.hint.set_whole(self._keys)
        nobody = tr("Choose who codes")
        self.coder.set_words(nobody if self._coder is None else self._coder, tr("Who codes"))
        # Nothing can be coded until somebody is chosen: this is what to press.
        self.coder.setStyleSheet("color: palette(highlight)" if self._coder is None else "")
        self.round.set_words(tr("Round {name}").format(name=self._round), tr("Which round"))
        self._show_saved()

    def _show_saved(self) -> None:
        if self._is_read_only:
            self.saved.setText(tr("Read only"))
        else:
            self.saved.setText(tr("Saving…") if self._waits else tr("Saved"))

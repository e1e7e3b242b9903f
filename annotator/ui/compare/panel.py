"""The panel that compares coders, behind a sentence that says whose work it shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QStackedLayout, QWidget

from annotator.ui.compare.body import CompareBody
from annotator.ui.i18n import tr
from annotator.ui.session import Session
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress

_SENTENCE_WIDTH = 460  # pixels


class ComparePanel(QWidget):
    """Shows how far coders agree, and where they do not.

    Who codes in a round that is open must not see the others' work, nor counts made of it. So
    nothing is computed or shown until the person asks for it; that holds as long as the project
    is open and the same person codes.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.body: CompareBody | None = None
        self.sentence = PlainLabel(parent=self)
        self.show_button = QPushButton(self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._veil())
        dress(self)
        self._retranslate()
        self.show_button.clicked.connect(self.uncover)
        session.coder_changed.connect(self.cover)

    @property
    def is_covered(self) -> bool:
        """Whether only the sentence is shown."""
        return self.body is None

    def uncover(self) -> None:
        """Show the work of all coders."""
        if self.body is None:
            self.body = CompareBody(self._session, self)
            self._pages.addWidget(self.body)
            self._pages.setCurrentWidget(self.body)
            self.body.compute()
            self.body.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def cover(self) -> None:
        """Show nothing of the coders' work until somebody asks again."""
        if self.body is not None:
            self.body.comparer.stop()
            self._pages.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
            self.body = None

    def _veil(self) -> QWidget:
        page = QWidget(self)
        self.sentence.setMaximumWidth(_SENTENCE_WIDTH)
        layout = QGridLayout(page)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.sentence, 1, 1)
        layout.addWidget(self.show_button, 2, 1, Qt.AlignmentFlag.AlignLeft)
        layout.setRowStretch(0, 2)
        layout.setRowStretch(3, 3)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 100)  # the sentence has a width of its own
        layout.setColumnStretch(2, 1)
        return page

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.sentence.setText(
            tr(
                "This shows the work of all coders. Whoever still codes in an open round should "
                "not see it."
            )
        )
        self.show_button.setText(tr("Show"))

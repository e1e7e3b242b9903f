"""The report over the whole width: what is compared, and the pictures; behind a veil at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QPushButton, QStackedLayout, QWidget

from annotator.ui.compare.activity import Compare
from annotator.ui.i18n import tr
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, MARGIN, dress

if TYPE_CHECKING:
    from annotator.ui.compare.body import ReportBody
    from annotator.ui.theme import Theme

_SENTENCE_WIDTH = 460  # pixels


def _import_body() -> None:
    import annotator.ui.compare.body  # noqa: F401 - what it takes is taken here


class ReportPage(QWidget):
    """Shows how far coders agree, once somebody asked for it."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self.body: ReportBody | None = None
        self.sentence = PlainLabel(parent=self)
        self.show_button = QPushButton(self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._veil())
        dress(self)
        self._retranslate()
        self.show_button.clicked.connect(compare.uncover)
        compare.cover_changed.connect(self._follow)

    @property
    def is_covered(self) -> bool:
        """Whether only the sentence is shown."""
        return self.body is None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self.body is not None:
            self.body.set_theme(theme)

    def focus(self) -> None:
        """Put the focus where one goes on: at the figure that one came from."""
        if self.body is not None:
            self.body.focus()
        else:
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        if self._compare.is_covered and self.body is not None:
            self.body.close_down()
            self._pages.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
            self.body = None
            if self.isVisible():
                self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._compare.is_covered and self.body is None:
            # Late, and not here: pictures and figures take a moment to be imported.
            self._compare.session.jobs.start(_import_body, lambda _: self._build())

    def _build(self) -> None:
        if self._compare.is_covered or self.body is not None:
            return  # covered again meanwhile
        from annotator.ui.compare.body import ReportBody

        self.body = ReportBody(self._compare, self)
        self._pages.addWidget(self.body)
        self.body.compute()
        # Next, not at once: making it takes a frame by itself.
        QTimer.singleShot(0, self.body, self._show_body)

    def _show_body(self) -> None:
        if self.body is not None:
            self._pages.setCurrentWidget(self.body)
            self.body.focus()

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

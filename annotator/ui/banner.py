"""A strip over the text that says why nothing can be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.ui.i18n import tr
from annotator.ui.messages import translated
from annotator.ui.widgets.labels import PlainLabel


class Banner(QFrame):
    """Visible if there is an obstacle to writing."""

    def __init__(self, parent: QWidget, obstacle: UserError | None) -> None:
        super().__init__(parent)
        self._obstacle = obstacle
        self.words = PlainLabel()
        self.setObjectName("banner")
        box = QHBoxLayout(self)
        box.setContentsMargins(20, 7, 20, 7)
        box.addWidget(self.words)
        self.setVisible(obstacle is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of another language."""
        if self._obstacle is None:
            return
        if self._obstacle.message_id == "project.in_use":
            self.words.setText(
                tr("Read only: {holder} is writing this project.").format(
                    holder=self._obstacle.values["holder"]
                )
            )
        else:
            self.words.setText(tr("Read only: {reason}").format(reason=translated(self._obstacle)))

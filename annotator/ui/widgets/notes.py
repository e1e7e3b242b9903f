"""A list of remarks: what was found, what to look at, what went wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.ui.i18n import tr
from annotator.ui.icons import icon
from annotator.ui.messages import message, translated
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, theme_of

_SHOWN = 200  # remarks; the rest is counted


class NoteList(QScrollArea):
    """Remarks under one another, each marked as what it is; long ones wrap."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setObjectName("boxed")
        self._page = QWidget(self)
        self._page.setObjectName("page")
        self._rows = QVBoxLayout(self._page)
        self._rows.setContentsMargins(GAP, GAP, GAP, GAP)
        self._rows.setSpacing(GAP // 2)
        self._rows.addStretch(1)
        self.setWidget(self._page)
        self.texts: list[str] = []

    def clear(self) -> None:
        """Take all remarks away."""
        self.texts.clear()
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()

    def add_text(self, text: str) -> None:
        """Add a remark."""
        self._add(text, "")

    def add_warning(self, message_id: str, values: Mapping[str, object]) -> None:
        """Add what the person should look at."""
        self._add(" ".join(message(message_id, **values).split()), "triangle-alert")

    def add_error(self, error: BaseException) -> None:
        """Add what went wrong; of several problems in a file each one."""
        if not isinstance(error, UserError):
            self._add(str(error), "x")
            return
        problems = error.values.get("problems")
        if error.message_id != "codebook.invalid" or not isinstance(problems, list):
            self._add(translated(error), "x")
            return
        for line, key, problem in problems:
            place = tr("line {line}: {key}").format(line=line, key=key)
            self._add(f"{place}: {translated(problem)}", "x")

    def _add(self, text: str, mark: str) -> None:
        self.texts.append(text)
        if len(self.texts) > _SHOWN:
            return
        row = QWidget(self._page)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP // 2)
        if mark:
            theme = theme_of(self)
            picture = QLabel(row)
            color = theme.danger if mark == "x" else theme.dim
            picture.setPixmap(icon(mark, color).pixmap(16, 16))
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(text, row, selectable=True), 1)
        self._rows.insertWidget(self._rows.count() - 1, row)

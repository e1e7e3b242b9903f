"""The report of something unexpected: shown once, to be copied and passed on."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.ui.i18n import tr


class Report(QDialog):
    """A text to copy; a second failure is added to it rather than shown in another window."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong"))
        words = QLabel(
            tr(
                "The program met something that it did not expect. What was saved is safe. "
                "Please copy this report and pass it on to those who look after the program; "
                "look through it first, it may quote your documents."
            )
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.close)
        box = QVBoxLayout(self)
        box.addWidget(words)
        box.addWidget(self.text)
        box.addWidget(buttons)
        self.resize(640, 420)

    def add(self, text: str) -> None:
        """Write another failure below the first."""
        self.text.appendPlainText("\n" + text)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())


def show_report(error: BaseException, window: QWidget | None) -> Report:
    """Show the report of an exception, in the window that is open for one, if there is."""
    text = "".join(traceback.format_exception(error))
    for other in QApplication.topLevelWidgets():
        if isinstance(other, Report) and other.isVisible():
            other.add(text)
            return other
    head = f"annotator {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return show_text(f"{head}\n\n{text}", window)


def show_text(text: str, window: QWidget | None) -> Report:
    """Show a report that is there already, such as that of a crash."""
    report = Report(text, window)
    report.show()
    return report

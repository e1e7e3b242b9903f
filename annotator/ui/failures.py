"""What happens when something goes wrong: a plain message, or the report of a mistake of ours."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.errors import Cancelled, UserError

log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Failures(QObject):
    """Shows every exception that nobody else took, from whichever thread it comes.

    Args:
        parent: what it lives and dies with.
        window: gives the window that is in front, over which to show a message.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject, window: Callable[[], QWidget | None]) -> None:
        super().__init__(parent)
        self._window = window
        self._report: QWidget | None = None
        # A signal from another thread is delivered in this object's thread: the main one.
        self._arrived.connect(self._show_soon)

    def install(self) -> None:
        """Take every exception that reaches the top of a thread, and what Qt itself says."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        qInstallMessageHandler(_log_qt)

    def show(self, error: BaseException) -> None:
        """Show a failure: what a person can do something about, or a report to pass on."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self._report = tell(error, self._window())
            return
        log.error("unexpected", exc_info=error)
        from annotator.ui.dialogs.report import show_report

        # Kept: a window without a parent would go as soon as nobody knows it.
        self._report = show_report(error, self._window())

    def _show_soon(self, error: BaseException) -> None:
        # Not at once: this may be in the middle of painting.
        QTimer.singleShot(0, lambda: self.show(error))

    def _take(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not issubclass(kind, UserError):
            sys.__excepthook__(kind, error, where)
        self._arrived.emit(error)

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def tell(error: UserError, window: QWidget | None) -> QWidget:
    """Show a message about what could not be done, and return it; waits for no answer."""
    # Late: nothing of this is needed to start.
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    from annotator.ui.i18n import tr
    from annotator.ui.messages import translated

    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Not done"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translated(error))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    place = f" ({context.category})" if context.category else ""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", text, place)

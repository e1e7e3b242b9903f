"""Work off the main thread: results come back to it, progress is shown, a job can be stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from annotator.domain.errors import Cancelled
from annotator.domain.progress import Progress

_T = TypeVar("_T")
_SHOWN_AFTER = 500  # milliseconds before a progress dialog appears
_TOLD_EVERY = 0.05  # seconds between two reports of progress


class Jobs(QObject):
    """Runs functions on worker threads and calls back on the main thread.

    `failed` is emitted with an exception that nobody else takes.
    """

    failed = Signal(object)
    _call = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._is_closed = False
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")
        # A signal from another thread is delivered in this object's thread: the main one.
        self._call.connect(_run, Qt.ConnectionType.QueuedConnection)

    def follow(
        self,
        future: Future[_T],
        done: Callable[[_T], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Call back on the main thread when a future has its result or its exception."""

        def finish(finished: Future[_T]) -> None:
            if finished.cancelled():
                return
            error = finished.exception()
            if error is None:
                self._call.emit(partial(done, finished.result()))
            elif not isinstance(error, Cancelled):
                self._call.emit(partial(failed or self.failed.emit, error))

        future.add_done_callback(finish)

    def start(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run work that is soon done on a worker thread; once closed, nothing is started."""
        if self._is_closed:
            return
        self.follow(self._pool.submit(work), done, failed)

    def start_long(
        self,
        title: str,
        work: Callable[[Progress], Future[_T] | _T],
        done: Callable[[_T], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run long work; after half a second a dialog shows its progress and can cancel it.

        `work` gets what it reports its progress to; it may return a future (of the writer
        thread) instead of a result.
        """
        if self._is_closed:
            return
        shown = _Shown(self._window, title, self._call)

        def finished(result: _T) -> None:
            shown.close()
            done(result)

        def broke(error: BaseException) -> None:
            shown.close()
            (failed or self.failed.emit)(error)

        def run() -> _T:
            try:
                result = work(shown.progress)
                return result.result() if isinstance(result, Future) else result
            except Cancelled:
                self._call.emit(shown.close)
                raise

        self.follow(self._pool.submit(run), finished, broke)

    def close(self) -> None:
        """Wait for what runs; nothing that was not started yet will be."""
        self._is_closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def close_with(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Start nothing more; when all that runs has ended, run one last piece of work.

        Waits on a thread of its own, so that the window stays alive.
        """
        self._is_closed = True

        def end() -> _T:
            self._pool.shutdown(wait=True, cancel_futures=True)
            return work()

        last = ThreadPoolExecutor(max_workers=1, thread_name_prefix="closing")
        self.follow(last.submit(end), done, failed)
        last.shutdown(wait=False)


def _run(call: Callable[[], object]) -> None:
    call()


class _Shown:
    """The dialog of one long job."""

    # Any: Signal instances have no type of their own in PySide6.
    def __init__(self, window: QWidget, title: str, call: Any) -> None:
        self._call = call
        self._cancelled = False
        self._told = 0.0
        self._dialog = QProgressDialog(title, "", 0, 0, window)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.setMinimumDuration(2**30)  # the timer below decides
        from annotator.ui.i18n import tr

        self._dialog.setCancelButtonText(tr("Cancel"))
        self._dialog.canceled.connect(self._cancel)
        self._timer = QTimer(self._dialog)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._dialog.show)
        self._timer.start(_SHOWN_AFTER)

    def progress(self, done: int, total: int) -> None:
        """Take a report from the working thread.

        Raises:
            Cancelled: the person pressed Cancel.
        """
        if self._cancelled:
            raise Cancelled
        if time.monotonic() - self._told >= _TOLD_EVERY:
            self._told = time.monotonic()
            self._call.emit(partial(self._show, done, total))

    def close(self) -> None:
        """Take the dialog away."""
        self._timer.stop()
        self._dialog.hide()
        self._dialog.deleteLater()

    def _show(self, done: int, total: int) -> None:
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)

    def _cancel(self) -> None:
        self._cancelled = True

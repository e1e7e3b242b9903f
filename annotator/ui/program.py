"""The running program: its settings, its look, its windows."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator import __version__
from annotator.ui import languages
from annotator.ui.failures import Failures
from annotator.ui.garbage import leave_alone_what_is_there
from annotator.ui.i18n import tr
from annotator.ui.places import Places
from annotator.ui.settings import Settings, load, save
from annotator.ui.start_page import StartPage
from annotator.ui.style import style_sheet
from annotator.ui.theme import ThemeMode, apply_theme, first_theme

if TYPE_CHECKING:
    from annotator.ui.jobs import Jobs
    from annotator.ui.main_window import MainWindow
    from annotator.ui.opening import Opened

log = logging.getLogger(__name__)

_SETTLED_AFTER = 3000  # milliseconds after which a new window has all that it lives with


class Program(QObject):
    """What windows share. There is one; windows get it passed, nobody looks it up."""

    theme_changed = Signal(object)
    """The `Theme` that is now in force."""
    all_closed = Signal()
    """There is no window any more."""

    def __init__(self, app: QApplication, settings_file: Path) -> None:
        super().__init__(app)
        self._app = app
        self._settings_file = settings_file
        self.settings: Settings = load(settings_file)
        self.places = Places(settings_file.with_name("places.json"))
        self.windows: list[MainWindow] = []
        self._translators: list[QTranslator] = []
        self.failures = Failures(self, self.front)
        self._speak()
        self.theme = first_theme(app, ThemeMode(self.settings.theme))
        app.setStyleSheet(style_sheet(self.theme))
        self.start_page = StartPage(
            self.theme,
            language=self.settings.language,
            mode=self.settings.theme,
            version=__version__,
        )
        self._jobs: Jobs | None = None
        self._connect_start_page()

    @property
    def language(self) -> str:
        """The language of the interface: en, zh_CN or zh_TW."""
        return languages.wanted_language(self.settings.language)

    @property
    def jobs(self) -> Jobs:
        """What runs work that belongs to no project's window."""
        if self._jobs is None:
            from annotator.ui.jobs import Jobs

            self._jobs = Jobs(self.start_page)
            self._jobs.failed.connect(self._not_opened)
        return self._jobs

    def front(self) -> QWidget:
        """Return the window over which something is to be shown."""
        from PySide6.QtWidgets import QMessageBox

        from annotator.ui.dialogs.report import Report

        active = self._app.activeWindow()
        # What is shown over a message would go together with it.
        if active is not None and not isinstance(active, QMessageBox | Report):
            return active
        return self.windows[-1] if self.windows else self.start_page

    # -- preferences

    # Any: the values of the fields of Settings.
    def change_settings(self, **values: Any) -> None:
        """Change preferences and keep them."""
        self.settings = replace(self.settings, **values)
        save(self.settings, self._settings_file)

    def set_shortcuts(self, shortcuts: Mapping[str, Sequence[str]] | None) -> None:
        """Let things have other keys at once, in every window; None: the usual ones."""
        self.change_settings(shortcuts=shortcuts or None)
        for window in self.windows:
            window.actions_.take_keys(self.settings.shortcuts)

    def set_language(self, language: str) -> None:
        """Speak another language at once; empty follows the system."""
        self.change_settings(language=language)
        self._speak()

    def set_theme(self, mode: str) -> None:
        """Show other colours at once: "system", "light" or "dark"."""
        self.change_settings(theme=mode)
        self._follow_system()

    # -- projects

    def open_project(self, path: Path) -> None:
        """Open a project in a window of its own, or show the window that has it."""
        for window in self.windows:
            if window.session.project.path.absolute() == path.absolute():
                _bring_forward(window)
                return
        from annotator.ui.opening import open_for_window

        self._open(partial(open_for_window, path), path.stem)

    def open_demo(self) -> None:
        """Open the demo project, made anew if it is not there."""
        from annotator.services.demo import default_path
        from annotator.ui.opening import open_demo

        if any(window.session.project.path == default_path() for window in self.windows):
            self.open_project(default_path())
        else:
            self._open(open_demo, tr("Demo"))

    def choose_project(self) -> None:
        """Let the person choose a file, and open it."""
        recent = self.settings.recent
        folder = str(Path(recent[0]).parent) if recent else str(Path.home())
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(
            self.front(),
            tr("Open a project"),
            folder,
            tr("Projects (*.anno)"),
        )
        if path:
            self.open_project(Path(path))

    def new_project(self) -> None:
        """Ask what a new project shall be like, make it, and open it."""
        from annotator.ui.dialogs.new_project import ask_new_project

        wanted = ask_new_project(self.front())
        if wanted is not None:
            from annotator.ui.opening import create_and_open

            self._open(partial(create_and_open, wanted), wanted.path.stem)

    def show_start(self) -> None:
        """Show the start page."""
        self._list_recent()
        self.start_page.set_note("")
        _bring_forward(self.start_page)

    def show_window(self, opened: Opened) -> MainWindow:
        """Show a project that has been opened."""
        from annotator.ui.main_window import MainWindow

        window = MainWindow(self, opened)
        self.windows.append(window)
        window.closed.connect(lambda: self._closed(window))
        window.show()
        self.change_settings(recent=self.settings.with_recent(opened.project.path).recent)
        self.start_page.hide()
        QTimer.singleShot(_SETTLED_AFTER, leave_alone_what_is_there)
        return window

    def close(self) -> None:
        """Let go of everything; all windows are closed by then."""
        if self._jobs is not None:
            self._jobs.close()
        languages.remove(self._app, self._translators)
        self.start_page.close()
        self.start_page.deleteLater()
        self.deleteLater()

    def awake(self, arguments: list[str]) -> None:
        """Do what the first window must not wait for, and open what was asked for."""
        from annotator.ui.opening import warm_up

        self._follow_system()
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._list_recent()
        if arguments:
            self.open_project(Path(arguments[0]))
        else:
            self.jobs.start(warm_up, lambda _: None)

    # -- inside

    def _open(self, work: Callable[[], Opened], name: str) -> None:
        from annotator.ui.opening import warm_up

        def opened() -> Opened:
            # The window's own modules too, so that showing it takes no long breath.
            warm_up()
            return work()

        self.start_page.set_note(tr("Opening {name}…").format(name=name))
        self.jobs.start(opened, self.show_window)

    def _not_opened(self, error: BaseException) -> None:
        self.start_page.set_note("")
        if not self.windows:
            self.start_page.show()
        self.failures.show(error)

    def _connect_start_page(self) -> None:
        page = self.start_page
        page.new_wanted.connect(self.new_project)
        page.open_wanted.connect(self.choose_project)
        page.demo_wanted.connect(self.open_demo)
        page.project_wanted.connect(self.open_project)
        page.forgotten.connect(self._forget)
        page.language_chosen.connect(self.set_language)
        page.theme_chosen.connect(self.set_theme)
        page.report_wanted.connect(self._show_report)
        page.set_recent(self.settings.recent)

    def _list_recent(self) -> None:
        recent = self.settings.recent
        self.start_page.set_recent(recent)
        # Off the main thread: the answer of a network drive that is away takes its time.
        self.jobs.start(
            lambda: {path for path in recent if not Path(path).exists()},
            self.start_page.set_missing,
        )

    def _forget(self, path: str) -> None:
        self.change_settings(recent=tuple(one for one in self.settings.recent if one != path))
        self._list_recent()

    def _closed(self, window: MainWindow) -> None:
        self.windows.remove(window)
        if not self.windows and not self.start_page.isVisible():
            self.all_closed.emit()

    def _show_report(self, text: str) -> None:
        from annotator.ui.dialogs.report import show_text

        show_text(text, self.start_page)

    def _speak(self) -> None:
        self._translators = languages.install(self._app, self.language, self._translators)

    def _follow_system(self) -> None:
        theme = apply_theme(self._app, ThemeMode(self.settings.theme))
        if theme is not self.theme:
            self.theme = theme
            self._app.setStyleSheet(style_sheet(theme))
            self.start_page.set_theme(theme)
            self.theme_changed.emit(theme)


def _bring_forward(window: QWidget) -> None:
    if window.isVisible():
        window.raise_()
    window.show()
    window.activateWindow()

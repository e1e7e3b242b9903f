"""The window of a project: puts its parts together and closes them in order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from annotator.language.words import Segmenter
from annotator.services import backups
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import project as project_queries
from annotator.ui.activity_bar import ActivityBar
from annotator.ui.banner import Banner
from annotator.ui.closing import Closing
from annotator.ui.code_finder import CodeFinder
from annotator.ui.coding_view import CodingView
from annotator.ui.compare.activity import Compare
from annotator.ui.compare.middle import Middle
from annotator.ui.docks import Docks
from annotator.ui.hints import keys_now, place_now
from annotator.ui.history_labels import HistoryLabels
from annotator.ui.i18n import tr
from annotator.ui.jobs import Jobs
from annotator.ui.menus import WindowActions
from annotator.ui.panels import PANELS
from annotator.ui.reading_setup import ReadingSetup
from annotator.ui.session import Session
from annotator.ui.status_line import StatusLine
from annotator.ui.text_menu import show_text_menu
from annotator.ui.theme import Theme
from annotator.ui.walking import first_document

if TYPE_CHECKING:
    from annotator.ui.opening import Opened
    from annotator.ui.program import Program

_BACKUP_EVERY = 15 * 60 * 1000  # milliseconds
_LEARN_AFTER = 400  # milliseconds after the window, what it can do without at first
_PALETTE_TOP = 90
_LARGEST = QSize(1780, 1110)  # a window that is new takes this share of the screen, or of this
_SHARE = 0.9


class MainWindow(QMainWindow):
    """One project, as one coder sees it."""

    closed = Signal()

    program: Program
    session: Session
    view: CodingView
    status: StatusLine
    docks: Docks
    middle: Middle
    reading: ReadingSetup
    actions_: WindowActions

    def __init__(self, program: Program, opened: Opened) -> None:
        super().__init__()
        self.program = program
        self.jobs = Jobs(self)
        self.session = Session(opened.project, self.jobs)
        self._segmenter = Segmenter()
        self._closing = Closing(self.session, self.jobs, self.hide, self._finish)
        self._waiting = 0
        self.status = StatusLine(self)
        self.view = CodingView(self.session, self, self.choose_coder, program.places)
        self.actions_ = WindowActions(self, self.view.reader)
        self._history = HistoryLabels(self.session, self.actions_)
        self._codes = CodeFinder(self.session, self)
        self._banner = Banner(self, opened.obstacle)
        self.middle = Middle(self.view, Compare(self.session, self), self)
        self._assemble()
        specs = (*PANELS, *self.middle.panels())
        self.docks = Docks(self, self.session, specs, program.settings.window_state)
        self.middle.join(self.docks)
        self._connect()
        self.apply_theme(program.theme)
        self.reading = ReadingSetup(program, self.session, self.view)
        self._restore()
        self._start_working()

    @property
    def is_saving(self) -> bool:
        """Whether something waits for the disk."""
        return self._waiting > 0 or self.view.work.is_moving

    # -- what actions ask for

    def choose_coder(self) -> bool:
        """Ask who codes; tell whether somebody was chosen."""
        from annotator.ui.dialogs.coders import choose_coder

        choose_coder(self, self.session)
        return self.session.coder is not None

    def choose_round(self) -> None:
        """Offer the rounds in a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in self.session.read(coder_queries.rounds):
            action = menu.addAction(line.name)
            action.setCheckable(True)
            action.setChecked(line.id == self.session.round.id)
            action.triggered.connect(lambda _=False, line=line: self.session.set_round(line))
        menu.addSeparator()
        menu.addAction(tr("Rounds…")).triggered.connect(self.edit_rounds)
        menu.popup(self.status.round.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def edit_rounds(self) -> None:
        """Show the rounds, and let the person make, rename and close them."""
        from annotator.ui.dialogs.rounds import choose_round

        self.view.work.flush()
        choose_round(self, self.session)

    def find_code(self) -> None:
        """Show the palette of codes, if there is something to give a code to."""
        if self.view.work.target() is None:
            self.status.tell(tr("Select a passage first, then press Enter."))
        elif self.view.work.can_change():
            self._codes.palette(self, self.view.work.last_codes).open_at(_PALETTE_TOP)

    def find_command(self) -> None:
        """Show the palette of commands."""
        self.actions_.refresh()
        self.actions_.palette().open_at(_PALETTE_TOP)

    def set_snapping(self, snaps: bool) -> None:
        """Let selections snap to words, or not."""
        self.program.change_settings(snap_to_words=snaps)
        self._give_words()

    def back_up(self, done: Callable[[Path | None], object]) -> None:
        """Copy the project if it has changed since the last copy."""
        project = self.session.project
        self.jobs.start(lambda: backups.back_up(project), done)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.view.reader.set_theme(theme)
        self._bar.set_theme(theme)
        self.middle.set_theme(theme)

    # -- building

    def _assemble(self) -> None:
        middle = QWidget(self)
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._banner)
        box.addWidget(self.middle, 1)
        self.setCentralWidget(middle)
        activities = ("code", "compare", "codebook", "search")
        by_id = self.actions_.by_id
        self._bar = ActivityBar(self, [(name, by_id[f"activity.{name}"]) for name in activities])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self._bar)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.setDockNestingEnabled(True)
        self._name()

    def _name(self) -> None:
        project = self.session.project
        title = self.session.read(project_queries.project_line).title or project.path.stem
        self.setWindowTitle(title)
        self.setWindowFilePath(str(project.path))

    def _connect(self) -> None:
        session, view, status = self.session, self.view, self.status
        session.failed.connect(self.program.failures.show)
        self.jobs.failed.connect(self.program.failures.show)
        session.saving.connect(self._show_waiting)
        session.coder_changed.connect(self._coder_changed)
        session.round_changed.connect(self._show_people)
        session.changed.connect(lambda _: self._show_people())
        for signal in (session.selection_changed, session.picked_changed, view.document_shown):
            signal.connect(self._show_keys)
            signal.connect(self._show_place)
        view.reader.caret_moved.connect(lambda _: self._show_place())
        view.reader.palette_requested.connect(self.find_code)
        for reader in (view.reader, self.middle.reading.reader):
            reader.zoom_requested.connect(self._zoom)
        view.menu_wanted.connect(self._show_menu)
        view.work.hinted.connect(status.tell)
        view.work.moving_changed.connect(lambda _: self._show_saving())
        status.coder_wanted.connect(self.choose_coder)
        status.round_wanted.connect(self.choose_round)
        self.program.theme_changed.connect(self.apply_theme)
        self.actions_.keys_changed.connect(self._show_keys)
        self.docks.activity_changed.connect(lambda _: self.actions_.refresh())
        self.middle.currentChanged.connect(lambda _: self._show_keys())
        self.middle.compare.comparison_changed.connect(self._show_keys)
        self.middle.currentChanged.connect(lambda _: self._show_place())

    def _restore(self) -> None:
        settings = self.program.settings
        room = self.screen().availableSize()
        self.resize(room.boundedTo(_LARGEST) * _SHARE)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        self.actions_.add_panels(self.docks.toggles())
        self.actions_.refresh()
        if self.session.project.is_read_only:
            self.status.set_read_only()

    def _start_working(self) -> None:
        """Let the coder of the last time go on where the next thing is to do."""
        name = (self.program.settings.last_coder or {}).get(self._key())
        for line in self.session.read(coder_queries.coders):
            if line.name == name:
                self.session.set_coder(line)
        self._show_people()
        self._show_saving()
        self.session.set_document(first_document(self.session))
        QTimer.singleShot(_LEARN_AFTER, self._learn)
        self._timer = QTimer(self)
        self._timer.setInterval(_BACKUP_EVERY)
        self._timer.timeout.connect(lambda: self.back_up(lambda _: None))
        if not self.session.project.is_read_only:
            self._timer.start()

    def _learn(self) -> None:
        """Load words and pinyin, which the window does without at first."""
        if not self._closing.is_open:
            return
        self._codes.learn_pinyin()
        self.jobs.start(self._segmenter.load, lambda _: self._give_words())

    def _give_words(self) -> None:
        snaps = self.program.settings.snap_to_words and self._segmenter.ready
        self.view.reader.set_words(self._segmenter if snaps else None)

    # -- showing what is so

    def _key(self) -> str:
        return str(self.session.project.path.absolute())

    def _coder_changed(self) -> None:
        coder = self.session.coder
        if coder is not None:
            path = self.session.project.path
            known = self.program.settings.with_last_coder(path, coder.name).last_coder
            self.program.change_settings(last_coder=known)
        self._show_people()

    def _show_people(self) -> None:
        coder = self.session.coder
        self.status.set_people(coder.name if coder else None, self.session.round.name)
        self._show_keys()

    def _show_keys(self) -> None:
        self.middle.compare.set_keys(self.actions_.keys)
        words = self.middle.keys()
        if words is None:
            words = keys_now(self.session, self.view.reader, self.view.work, self.actions_.keys)
        self.status.set_keys(words)

    def _show_place(self) -> None:
        is_own = self.middle.currentWidget() is self.view
        self.status.set_place(place_now(self.view.reader) if is_own else "")

    def _show_waiting(self, waiting: int) -> None:
        self._waiting = waiting
        self._show_saving()

    def _show_saving(self) -> None:
        self.status.set_saving(waits=self.is_saving)

    def _zoom(self, steps: int) -> None:
        self.actions_.by_id["view.zoom_in" if steps > 0 else "view.zoom_out"].trigger()

    def _show_menu(self, point: QPoint) -> None:
        show_text_menu(self, point)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._history.retranslate()
            self.actions_.retranslate()
            self.docks.retranslate()
            self._banner.retranslate()
            self._show_people()
            self._show_place()

    # -- closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is saved; what could not be saved keeps the window open."""
        if self._closing.is_closed:
            event.accept()
            return
        event.ignore()
        if self._closing.is_open:
            self.program.change_settings(
                geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
                window_state=self.docks.remembered(),
            )
            self.view.remember_place()
            self.program.places.save()
            self.status.tell(tr("Closing…"))
            self._closing.begin()

    def _finish(self, error: BaseException | None) -> None:
        if error is not None:
            self.program.failures.show(error)
        self.close()
        self.closed.emit()
        self.deleteLater()

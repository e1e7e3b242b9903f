"""The first thing on screen: recent projects, a new one, the demo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.i18n import tr
from annotator.ui.recent_row import RecentRow
from annotator.ui.theme import Theme

SUFFIX = ".anno"
_COLUMN = 600  # pixels: the width of what stands in the middle
LANGUAGES = (("en", "English"), ("zh_CN", "简体中文"), ("zh_TW", "繁體中文"))


class StartPage(QWidget):
    """A window of its own; it only asks for things, the program does them."""

    painted = Signal()
    """Once: the window has been shown."""
    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    project_wanted = Signal(Path)
    forgotten = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    report_wanted = Signal(str)

    def __init__(self, theme: Theme, *, language: str, mode: str, version: str) -> None:
        super().__init__()
        self._theme = theme
        self._version = version
        self._was_painted = False
        self._rows: dict[str, RecentRow] = {}
        self.setAcceptDrops(True)
        self._title = QLabel()
        self._title.setObjectName("title")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.new, self.open, self.demo = (QPushButton() for _ in range(3))
        for button, wanted in (
            (self.new, self.new_wanted),
            (self.open, self.open_wanted),
            (self.demo, self.demo_wanted),
        ):
            button.clicked.connect(wanted)
            button.setIconSize(QSize(20, 20))
            button.setMinimumHeight(44)
        self._heading = QLabel()
        self._none = QLabel()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._crash = ""
        self._crash_note = QPushButton()
        self._crash_note.setFlat(True)
        self._crash_note.hide()
        self._crash_note.clicked.connect(lambda: self.report_wanted.emit(self._crash))
        self.language = QComboBox()
        self.mode = QComboBox()
        self._arrange()
        self._fill_choices(language, mode)
        self.set_theme(theme)
        self.resize(880, 620)

    def set_recent(self, paths: Sequence[str]) -> None:
        """List projects, the most recent first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for path in paths:
            self._rows[path] = row = RecentRow(path, self._theme)
            row.wanted.connect(lambda path=path: self.project_wanted.emit(Path(path)))
            row.forgotten.connect(lambda path=path: self.forgotten.emit(path))
            self._recent.addWidget(row)
        if self._was_painted:
            self._draw_icons()
        self._heading.setVisible(bool(paths))
        self._none.setVisible(not paths)

    def set_missing(self, paths: Collection[str]) -> None:
        """Grey the projects whose files are not there."""
        for path, row in self._rows.items():
            row.set_missing(path in paths)

    def set_note(self, text: str) -> None:
        """Say what is going on, such as that a project is being opened."""
        self._note.setText(text)
        for button in (self.new, self.open, self.demo):
            button.setEnabled(not text)

    def set_crash(self, report: str) -> None:
        """Offer the report of a crash of the last run."""
        self._crash = report
        self._crash_note.show()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for label in (self._words, self._heading, self._none, self._note, self._foot):
            label.setStyleSheet(f"color: {theme.dim}")
        for row in self._rows.values():
            row.set_theme(theme)
        if self._was_painted:
            self._draw_icons()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._first_painted)

    def _first_painted(self) -> None:
        self._draw_icons()
        self.painted.emit()

    def _draw_icons(self) -> None:
        # Late: making icons would take a tenth of the time until the window is there.
        from annotator.ui.icons import icon

        self.new.setIcon(icon("file-plus", self._theme.accent))
        self.open.setIcon(icon("folder-open", self._theme.accent))
        self.demo.setIcon(icon("flask-conical", self._theme.accent))
        for row in self._rows.values():
            row.set_icon(icon("x", self._theme.dim))

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take project files only."""
        if _dropped_project(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the project that was let go here."""
        path = _dropped_project(event)
        if path is not None:
            self.project_wanted.emit(path)

    def _arrange(self) -> None:
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        self._title.setFont(font)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.new, self.open, self.demo):
            buttons.addWidget(button, 1)
        column = QFrame()
        column.setFixedWidth(_COLUMN)
        inner = QVBoxLayout(column)
        inner.addStretch(1)
        for widget, space in ((self._title, 4), (self._words, 24)):
            inner.addWidget(widget)
            inner.addSpacing(space)
        inner.addLayout(buttons)
        inner.addSpacing(14)
        inner.addWidget(self._note)
        inner.addWidget(self._crash_note)
        inner.addSpacing(14)
        inner.addWidget(self._heading)
        inner.addWidget(self._none)
        inner.addLayout(self._recent)
        inner.addStretch(2)
        inner.addLayout(self._footer())
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(column)
        outer.addStretch(1)

    def _footer(self) -> QHBoxLayout:
        self._foot = QLabel()
        self._language_label, self._mode_label = QLabel(), QLabel()
        self._language_label.setBuddy(self.language)
        self._mode_label.setBuddy(self.mode)
        footer = QHBoxLayout()
        footer.addWidget(self._foot)
        footer.addStretch(1)
        for label, choice in (
            (self._language_label, self.language),
            (self._mode_label, self.mode),
        ):
            footer.addSpacing(12)
            footer.addWidget(label)
            footer.addWidget(choice)
        return footer

    def _fill_choices(self, language: str, mode: str) -> None:
        for value in ("", *(key for key, _ in LANGUAGES)):
            self.language.addItem(value, value)
        for value in ("system", "light", "dark"):
            self.mode.addItem(value, value)
        self._translate()
        self.language.setCurrentIndex(self.language.findData(language))
        self.mode.setCurrentIndex(self.mode.findData(mode))
        self.language.activated.connect(
            lambda: self.language_chosen.emit(self.language.currentData())
        )
        self.mode.activated.connect(lambda: self.theme_chosen.emit(self.mode.currentData()))

    def _translate(self) -> None:
        self.setWindowTitle(tr("Annotator"))
        self._title.setText(tr("Annotator"))
        self._words.setText(
            tr("Code documents, compare coders, take the coded passages with you.")
        )
        self.new.setText(tr("&New project…"))
        self.open.setText(tr("&Open…"))
        self.demo.setText(tr("Open the &demo"))
        self._heading.setText(tr("Recent projects"))
        self._none.setText(
            tr("Projects you open will be listed here. A project file can be dropped here too.")
        )
        self._crash_note.setText(
            tr("The program ended unexpectedly the last time. Show the report")
        )
        self._foot.setText(tr("Version {version}").format(version=self._version))
        self._language_label.setText(tr("&Language"))
        self._mode_label.setText(tr("&Theme"))
        names = [tr("As the system"), *(name for _, name in LANGUAGES)]
        for index, name in enumerate(names):
            self.language.setItemText(index, name)
        for index, name in enumerate((tr("As the system"), tr("Light"), tr("Dark"))):
            self.mode.setItemText(index, name)


def _dropped_project(event: QDropEvent) -> Path | None:
    """Return the one project file that is being dragged, or None if it is anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix == SUFFIX else None

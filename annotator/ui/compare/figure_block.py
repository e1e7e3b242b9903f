"""A picture of the report with its table: switch between both, copy and save either."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.compare.export import ask_and_save, copy_rows
from annotator.ui.figures.canvas import FigureCanvas
from annotator.ui.figures.drawing import WIDEST, marks_of, table_of
from annotator.ui.figures.sideways import Sideways
from annotator.ui.i18n import tr
from annotator.ui.widgets.buttons import WordButton
from annotator.ui.widgets.labels import PlainLabel
from annotator.ui.widgets.look import GAP, make_plain_list, theme_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.ui.compare.table import CodeTable
    from annotator.ui.figures.picture import DrawingRoom
    from annotator.ui.figures.values import Chart
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme
    from annotator.ui.widgets.row_delegate import Index

_MARGIN = 16  # as pictures leave around their panel
_LOWEST = 260  # pixels of a table

Rows = list[list[str]]
_T = TypeVar("_T")


class FigureBlock(QWidget):
    """Shows a chart, or the same figures as a table.

    Args:
        session: where files are saved beside the project.
        name: what a file with the table is called, without its ending.
        parent: what it stands in.
        room: where pictures are drawn.
        table: shows the figures; else a plain table does.
    """

    activated = Signal(object)
    """A mark was chosen, in the picture or in the table; carries its target."""

    def __init__(
        self,
        session: Session,
        name: Callable[[], str],
        parent: QWidget,
        room: DrawingRoom,
        table: CodeTable | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._name = session, name
        self.canvas = FigureCanvas(theme_of(self), self, room.ask)
        self._window = Sideways(self.canvas, self)
        self.canvas.folder = session.project.path.parent
        self.data = FigureTable(self) if table is None else None
        self._table = table
        self._fill_table: Callable[[], object] = list
        self.entries: list[QAction] = []
        """Further entries of the menu."""
        self.tools = QWidget(self)
        self.choice = WordButton(self.tools, QMenu(self))
        self.switch = WordButton(self.tools)
        self.more = WordButton(self.tools, QMenu(self))
        self._title = PlainLabel(parent=self)
        self._frame = QFrame(self)
        self._rows: Callable[[], Rows] = list
        self._targets: Callable[[], Sequence[object]] = list
        self._lay_out(self.data or table)
        self._connect()
        self._retranslate()

    @property
    def shows_table(self) -> bool:
        """Whether the table is shown, not the picture."""
        return not self.canvas.isVisibleTo(self)

    def show_chart(
        self,
        chart: Chart | None,
        rows: Callable[[], Rows],
        fill: Callable[[], object] = list,
        targets: Callable[[], Sequence[object]] = list,
    ) -> None:
        """Show a chart; `rows` gives all its figures, the head first. None hides the block.

        `fill` fills a table of its own when it is looked at; `targets` says where the rows lead.
        """
        self.setVisible(chart is not None)
        self._rows, self._fill_table, self._targets = rows, fill, targets
        if chart is None:
            return
        self.canvas.set_chart(chart)
        self._title.setText(chart.caption.title)
        if self.shows_table:
            self._fill()

    def place(self, chart: Chart | None) -> None:
        """Show a chart whose marks are all its figures; None hides the block."""
        if chart is None:
            self.show_chart(None, list)
        else:
            self.show_chart(
                chart,
                lambda: rows_of(*table_of(chart)),
                targets=lambda: [mark.target for mark in marks_of(chart)],
            )

    def offer(
        self,
        choices: Sequence[tuple[str, _T]],
        chosen: _T,
        name: str,
        choose: Callable[[_T], None],
    ) -> None:
        """Offer choices in a menu in front of the other buttons; without any there is none."""
        menu = self.choice.menu()
        menu.clear()
        words = ""
        for text, value in choices:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            if value == chosen:
                words = text
        self.choice.setVisible(bool(words))
        self.choice.set_words(f"{words} ▾", name)
        self._place_tools()

    def show_table(self, *, shown: bool) -> None:
        """Show the table, or the picture again."""
        if shown:
            self._fill()
            self._frame.setFixedHeight(max(_LOWEST, self.canvas.height() - 2 * _MARGIN))
        self._window.setVisible(not shown)
        self._frame.setVisible(shown)
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.canvas.set_theme(theme)

    def focus(self) -> None:
        """Put the focus on what is shown."""
        shown = (self.data or self._table or self._frame) if self.shows_table else self.canvas
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- inside

    def _fill(self) -> None:
        if self.data is not None:
            self.data.show_rows(self._rows(), self._targets())
        else:
            self._fill_table()

    def _copy(self) -> None:
        copy_rows(self._rows())

    def _save(self, suffix: str) -> None:
        ask_and_save(self, self._session, self._name(), suffix, self._rows())

    def _lay_out(self, table: QWidget | None) -> None:
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        for button in (self.choice, self.switch, self.more):
            tools.addWidget(button)
        self.choice.hide()
        self._frame.setObjectName("panel")
        # Where pictures draw their panel; palette roles, so that a change of theme reaches it.
        self._frame.setStyleSheet(
            "QFrame#panel { margin-top: 16px; border: 1px solid palette(mid);"
            " border-radius: 8px; }"
        )
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(_MARGIN, 14, _MARGIN, _MARGIN)
        inner.setSpacing(GAP)
        font = self._title.font()
        font.setPixelSize(16)
        self._title.setFont(font)
        inner.addWidget(self._title)
        if table is not None:
            inner.addWidget(table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._window)
        holder = QHBoxLayout()
        holder.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        holder.addWidget(self._frame)
        layout.addSpacing(0)
        layout.addLayout(holder)
        layout.addStretch(1)
        self._frame.hide()

    def _connect(self) -> None:
        self.canvas.activated.connect(self.activated)
        if self.data is not None:
            self.data.wanted.connect(self.activated)
        self.switch.clicked.connect(lambda: self.show_table(shown=not self.shows_table))
        self.more.menu().aboutToShow.connect(self._fill_menu)

    def _fill_menu(self) -> None:
        menu, canvas = self.more.menu(), self.canvas
        menu.clear()
        menu.addAction(tr("Copy the table"), self._copy)
        menu.addAction(tr("Save the table as CSV…"), lambda: self._save("csv"))
        menu.addAction(tr("Save the table as XLSX…"), lambda: self._save("xlsx"))
        menu.addActions(self.entries)
        menu.addSeparator()
        menu.addAction(tr("Copy the picture"), canvas.copy_picture)
        menu.addAction(tr("Save the picture as PNG…"), lambda: canvas.ask_and_save("png"))
        menu.addAction(tr("Save the picture as SVG…"), lambda: canvas.ask_and_save("svg"))
        menu.addAction(tr("Save the picture as PDF…"), lambda: canvas.ask_and_save("pdf"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the upper right of the panel."""
        super().resizeEvent(event)
        self._place_tools()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _place_tools(self) -> None:
        size = self.tools.sizeHint()
        right = min(self.width(), int(WIDEST)) - _MARGIN - 10
        self.tools.setGeometry(right - size.width(), _MARGIN + 10, size.width(), size.height())
        self.tools.raise_()

    def _retranslate(self) -> None:
        if self.shows_table:
            self.switch.set_words(tr("Picture"), tr("Show the picture"))
        else:
            self.switch.set_words(tr("Table"), tr("Show these figures as a table"))
        self.more.set_words("⋯", tr("Copy or save"))
        self._place_tools()


class FigureTable(QTableView):
    """The figures of a picture as a table, the head in its header; it can be copied."""

    wanted = Signal(object)
    """A row was chosen by Enter or a double click; carries where it leads."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._targets: Sequence[object] = ()
        make_plain_list(self)
        self._model = _Rows(self)
        self.setModel(self._model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(lambda: copy_rows(self._model.rows))
        self.activated.connect(self._follow)

    def _follow(self, index: Index) -> None:
        if index.row() < len(self._targets):
            self.wanted.emit(self._targets[index.row()])

    def show_rows(self, rows: Rows, targets: Sequence[object] = ()) -> None:
        """Show rows, the first of which is the head; `targets` say where the others lead."""
        self._targets = targets
        self._model.show_rows(rows)
        header = self.horizontalHeader()
        for at in range(self._model.columnCount()):
            longest = max((row[at] for row in rows[:200]), key=len, default="")
            width = self.fontMetrics().horizontalAdvance(longest) + 24
            header.resizeSection(at, min(max(width, 60), 320))
        self.setAccessibleName(" ".join(rows[0]) if rows else "")


class _Rows(QAbstractTableModel):
    """Rows of text; what looks like a number stands to the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Rows = []

    def show_rows(self, rows: Rows) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else max(0, len(self.rows) - 1)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() or not self.rows else len(self.rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row() + 1][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not self.rows:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[0][section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def rows_of(head: Sequence[str], body: Sequence[Sequence[str]]) -> Rows:
    """Return a head and rows as lists."""
    return [list(head), *map(list, body)]

"""The pictures of the report, side by side where there is room."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.services.comparison.drift import By
from annotator.services.comparison.units import Unit
from annotator.ui.compare import figure_work as work
from annotator.ui.compare.activity import Compare
from annotator.ui.compare.chart_words import code_name, measure_name
from annotator.ui.compare.charts import coefficient_chart, offered_measures, rank_chart
from annotator.ui.compare.course_chart import by_name
from annotator.ui.compare.dim import Dim
from annotator.ui.compare.export import copy_rows, table_rows
from annotator.ui.compare.figure_block import FigureBlock, rows_of
from annotator.ui.compare.further import Further
from annotator.ui.compare.leads import Leads
from annotator.ui.compare.table import CodeTable
from annotator.ui.figures.picture import DrawingRoom
from annotator.ui.figures.targets import CodeTarget
from annotator.ui.i18n import tr
from annotator.ui.widgets.look import theme_of

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.ui.compare.figure_work import Figure
    from annotator.ui.compare.run import Comparison
    from annotator.ui.compare.stability_chart import Rounds
    from annotator.ui.figures.targets import Target
    from annotator.ui.theme import Theme

_WIDE = 1000  # pixels from which on two pictures stand side by side
_VERY_WIDE = 1700  # from which on the course stands beside the matrix
_BELOW = ("confusion", "course", "stability", "strip")
_BESIDE = ("pairs", "documents", "attributes")
_NAMES = ("codes", *_BESIDE, *_BELOW)
_FURTHER = ("pairs", "attributes", *_BELOW)  # are made off the main thread


class Pictures(QScrollArea):
    """Shows the comparison as pictures; a mark leads to its passages, and back to the mark."""

    def __init__(self, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._compare = compare
        self.measure = ("u_alpha_binary", Unit.CHARACTER)
        self._pair: tuple[str, str] | None = None
        self._code = ""
        self._by = By.ORDER
        self._rounds: Rounds | None = None
        self.leads = Leads(compare, self)
        self._from = "codes"
        self._wants_focus = False
        self._waiting: list[Callable[[], None]] = []
        session = compare.session
        self.table = CodeTable(self)
        self.all_action = QAction(self)
        self.all_action.setCheckable(True)
        self.all_action.toggled.connect(self.table.show_all)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy_table)
        self._room = DrawingRoom(session)
        self.blocks: dict[str, FigureBlock] = {}
        """By name; each is made when there is something to show in it."""
        self._further = {name: Further(session, self) for name in _FURTHER}
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._show_next)
        self._veil = Dim(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def is_settled(self) -> bool:
        """Whether everything is on screen."""
        return (
            not self._waiting
            and not self.leads.is_busy
            and not any(one.is_busy for one in self._further.values())
            and all(block.canvas.is_settled for block in self.blocks.values())
        )

    def focus(self) -> None:
        """Put the focus on the picture that one came from, else on the first."""
        block = self.blocks.get(self._from)
        self._wants_focus = block is None
        if block is None:
            return
        block.focus()
        hit = block.canvas.current
        if hit is not None and not block.shows_table:
            at = block.canvas.mapTo(self._page, hit.rect.center().toPoint())
            self.ensureVisible(at.x(), at.y(), 60, 120)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for block in self.blocks.values():
            block.set_theme(theme)

    def close_down(self) -> None:
        """Give up what is still being made."""
        self.leads.forget()
        for one in self._further.values():
            one.forget()
        self._room.close()

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Cover what is shown a little, as it is old; it can still be used."""
        self._veil.setVisible(dimmed and self._compare.comparison is not None)
        self._veil.raise_()

    # -- showing

    def _show(self) -> None:
        """Show a comparison, one picture after the other: all at once would be felt."""
        self.leads.forget()
        for one in self._further.values():
            one.forget()
        self._waiting = []
        if self._compare.comparison is not None:
            shows = {
                "codes": self._show_codes,
                "documents": self._show_documents,
                "confusion": self._show_confusion,
                "pairs": self._show_pairs,
                "attributes": self._show_attributes,
                "course": self._show_course,
                "stability": self._show_stability,
                "strip": self._show_strip,
            }
            for name, show in shows.items():
                self._waiting += [partial(self._make, name), show]
            self._next.start()

    def _show_next(self) -> None:
        if self._waiting and self._compare.comparison is not None:
            self._waiting.pop(0)()
        else:
            self._waiting = []
            self._next.stop()

    def _there(self) -> Comparison:
        comparison = self._compare.comparison
        assert comparison is not None  # nothing is shown without one
        return comparison

    def _show_codes(self) -> None:
        report, faces = self._there().report, self._compare.faces
        offered = offered_measures(report)
        if self.measure not in offered:
            self.measure = offered[0]
        block = self._block("codes")
        chart = coefficient_chart(report, faces, *self.measure)
        block.show_chart(
            chart,
            lambda: table_rows(report, faces),
            lambda: self.table.show_report(report, faces),
        )
        block.offer( [(measure_name(*one), one) for one in offered], self.measure,
            tr("Which coefficient is shown"), self._choose_measure,
        )  # fmt: skip
        if self._wants_focus:
            self.focus()

    def _show_confusion(self) -> None:
        comparison = self._there()
        pairs = sorted(comparison.table.pair_names)
        if self._pair not in pairs:
            self._pair = None
        if len(pairs) == 1:
            self._pair = pairs[0]
        block, pair, faces = self._block("confusion"), self._pair, self._compare.faces
        self._ask("confusion", partial(work.confusions, comparison, faces, pair))
        choices = [(tr("All pairs of coders"), None), *((" – ".join(one), one) for one in pairs)]
        block.offer( choices if len(pairs) > 1 else [], self._pair, tr("Which coders"),
               self._choose_pair)  # fmt: skip

    def _show_documents(self) -> None:
        standings = self._there().standings

        def rows() -> list[list[str]]:
            whole = rank_chart(standings, None)
            return rows_of(whole.caption.columns, [row.mark.row for row in whole.rows])

        self._block("documents").show_chart(
            rank_chart(standings),
            rows,
            targets=lambda: [row.mark.target for row in rank_chart(standings, None).rows],
        )

    def _show_attributes(self) -> None:
        self._ask("attributes", partial(work.attributes, self._there(), self._compare.faces))

    def _show_pairs(self) -> None:
        report, faces, block = self._there().report, self._compare.faces, self._block("pairs")
        if len(report.material.coders) < 3:
            block.place(None)
            return
        codes = list(report.material.codes)
        if self._code not in codes:
            self._code = codes[0]
        code, measure = self._code, self.measure

        block.offer( [(code_name(one, faces), one) for one in codes], code,
               tr("Which code is shown"), self._choose_code)  # fmt: skip
        self._ask("pairs", partial(work.pairs, report, faces, code, measure))

    def _show_course(self) -> None:
        report, faces, block = self._there().report, self._compare.faces, self._block("course")
        by, project = self._by, self._compare.session.project
        block.offer( [(by_name(one), one) for one in By], by, tr("What it is followed along"),
               self._choose_by)  # fmt: skip
        self._ask("course", partial(work.course, project, report, faces, by, self.measure))

    def _show_stability(self) -> None:
        """Show coders with themselves where there are two rounds to hold against each other."""
        report, faces = self._there().report, self._compare.faces
        project = self._compare.session.project
        figure = partial(work.coders_twice, project, report, faces, self._rounds, self.measure)
        self._ask("stability", figure)

    def _show_strip(self) -> None:
        self._ask("strip", partial(work.strips, self._there(), self._compare.faces))

    def _ask(self, name: str, make: Callable[[Progress], Figure]) -> None:
        """Make a figure off the main thread and show it; where there is none, nothing."""
        block = self._block(name)

        def show(figure: Figure) -> None:
            self.leads.know(name, figure.leads)
            block.place(figure.chart)
            if figure.twice is not None:
                rounds = [(" – ".join(each), each) for each in figure.twice.offered]
                block.offer(rounds, figure.twice.rounds, tr("Which two rounds"),
                            self._choose_rounds)  # fmt: skip

        self._further[name].ask(make, show, lambda _: block.place(None))

    def _choose_measure(self, one: tuple[str, Unit]) -> None:
        self.measure = one
        self._show_codes()
        self._show_pairs()
        self._show_course()
        self._show_stability()

    def _choose_pair(self, pair: tuple[str, str] | None) -> None:
        self._pair = pair
        self._show_confusion()

    def _choose_code(self, code: str) -> None:
        self._code = code
        self._show_pairs()

    def _choose_rounds(self, rounds: Rounds) -> None:
        self._rounds = rounds
        self._show_stability()

    def _choose_by(self, by: By) -> None:
        self._by = by
        self._show_course()

    # -- what the person does

    def _follow(self, name: str, target: Target) -> None:
        if self.leads.follow(name, target):
            self._from = name

    # -- building

    def _make(self, name: str) -> None:
        self._block(name)

    def _block(self, name: str) -> FigureBlock:
        """Return a picture with its table; it is made when it is first asked for."""
        if name not in self.blocks:
            table = self.table if name == "codes" else None
            session = self._compare.session
            block = FigureBlock(session, lambda: name, self._page, self._room, table)
            block.activated.connect(lambda target: self._follow(name, target))
            block.hide()
            if table is not None:
                block.entries.append(self.all_action)
            self.blocks[name] = block
            self._place(name)
            shown = [self.blocks[one] for one in _NAMES if one in self.blocks]
            for before, behind in pairwise(shown):
                QWidget.setTabOrder(before, behind)
        return self.blocks[name]

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget(self)
        self._page.setObjectName("page")
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(0, 62)
        self._grid.setColumnStretch(1, 38)
        self._grid.setRowStretch(9, 1)
        self._right = QWidget(self._page)
        self._column = QVBoxLayout(self._right)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._columns = 2
        self._arrange(self._columns)

    def _arrange(self, columns: int) -> None:
        """Put the pictures into one column, two, or two all the way down (3)."""
        self._columns = columns
        self._grid.removeWidget(self._right)
        self._grid.addWidget(self._right, *((0, 1, 1, 1) if columns > 1 else (1, 0, 1, 2)))
        for name in self.blocks:
            self._place(name)

    def _place(self, name: str) -> None:
        """Put a picture where it belongs."""
        block, columns = self.blocks[name], self._columns
        if name in _BESIDE:
            before = _BESIDE[: _BESIDE.index(name)]
            self._column.insertWidget(sum(one in self.blocks for one in before), block)
            return
        places = {
            "codes": (0, 0, 1, 1 if columns > 1 else 2),
            "confusion": (2, 0, 1, 1 if columns == 3 else 2),
            "course": (2, 1, 1, 1) if columns == 3 else (3, 0, 1, 2),
            "stability": (4, 0, 1, 2),
            "strip": (5, 0, 1, 2),
        }
        self._grid.removeWidget(block)
        self._grid.addWidget(block, *places[name])

    def _copy_table(self) -> None:
        comparison = self._compare.comparison
        if comparison is not None:
            copy_rows(table_rows(comparison.report, self._compare.faces))

    def _connect(self) -> None:
        self.table.itemActivated.connect(
            lambda *_: self._follow("codes", CodeTarget(self.table.chosen_code()))
        )
        self._compare.comparison_changed.connect(self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put pictures side by side where there is room."""
        super().resizeEvent(event)
        width = self.viewport().width()
        columns = 1 + (width >= _WIDE) + (width >= _VERY_WIDE)
        if columns != self._columns:
            self._arrange(columns)
        self._veil.setGeometry(self.viewport().geometry())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.set_theme(theme_of(self))
        elif event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.table.setAccessibleName(tr("Agreement per code"))
        self.all_action.setText(tr("Figures beside &each coefficient"))

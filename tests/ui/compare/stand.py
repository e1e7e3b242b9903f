"""The pages and panels of Compare beside one another, on a desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from annotator.ui.compare.activity import Compare
from annotator.ui.compare.passages import PassagesPanel
from annotator.ui.compare.reading import ReadingPage
from annotator.ui.compare.report_page import ReportPage
from annotator.ui.compare.rules_panel import RulesPanel
from annotator.ui.compare.run import Comparison

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Stand:
    """All parts of the activity; the window shows one or all of them at once."""

    desk: Any
    compare: Compare
    report: ReportPage
    passages: PassagesPanel
    reading: ReadingPage
    rules: RulesPanel

    @property
    def comparison(self) -> Comparison:
        assert self.compare.comparison is not None
        return self.compare.comparison

    @property
    def body(self) -> Any:
        assert self.report.body is not None
        return self.report.body

    def settle(self) -> None:
        """Wait until what was asked for is computed and shown."""
        self.desk.qtbot.waitUntil(
            lambda: (
                self.compare.is_covered
                or (
                    self.report.body is not None
                    and not self.report.body.comparer.is_busy
                    and self.report.body.pictures.is_settled
                )
            ),
            timeout=30_000,
        )
        self.desk.qtbot.waitUntil(lambda: self.reading.is_settled, timeout=10_000)
        self.desk.saved()

    def uncover(self) -> None:
        """Ask for the coders' work and wait for the report."""
        click(self.report.show_button)
        self.desk.qtbot.waitUntil(
            lambda: (
                self.report.body is not None
                and (self.compare.comparison is not None or bool(self.report.body.failure.text()))
            ),
            timeout=30_000,
        )
        self.settle()


def click(button: QAbstractButton) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(button, LEFT)


def stand_on(desk: Any, *parts: str, width: int = 1300, height: int = 800) -> Stand:
    """Put the parts of Compare on a desk; `parts` names those to show, all if none is."""
    stands: list[Stand] = []

    def make(session: Any, window: QWidget) -> QWidget:
        frame = QWidget(window)
        compare = Compare(session, frame)
        made = {
            "report": ReportPage(compare, frame),
            "passages": PassagesPanel(compare, frame),
            "reading": ReadingPage(compare, frame),
            "rules": RulesPanel(compare, frame),
        }
        row = QHBoxLayout(frame)
        for name, part in made.items():
            row.addWidget(part)
            part.setVisible(not parts or name in parts)
        stands.append(
            Stand(desk, compare, made["report"], made["passages"], made["reading"], made["rules"])  # type: ignore[arg-type]  # made above
        )
        return frame

    desk.show(make, width, height)
    return stands[0]

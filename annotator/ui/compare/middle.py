"""The middle of the window: the coder's own document, or a page of Compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.domain.span import Span
from annotator.ui.compare.activity import PASSAGES, Compare
from annotator.ui.compare.passages import PassagesPanel
from annotator.ui.compare.reading import ReadingPage
from annotator.ui.compare.report_page import ReportPage
from annotator.ui.compare.rules_panel import RulesPanel
from annotator.ui.i18n import tr
from annotator.ui.panels import PanelSpec

if TYPE_CHECKING:
    from annotator.ui.coding_view import CodingView
    from annotator.ui.docks import Docks
    from annotator.ui.finder import Finder
    from annotator.ui.reader.view import Reader
    from annotator.ui.theme import Theme

_ACTIVITY = "compare"


class Middle(QStackedWidget):
    """Shows the coder's own document, the report, or the text of a disagreement.

    Others' codings are only ever in pages of their own, so that leaving Compare leaves nothing
    of them in the coder's view.
    """

    def __init__(self, view: CodingView, compare: Compare, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.compare = compare
        self.report = ReportPage(compare, self)
        self.reading = ReadingPage(compare, self)
        for page in (view, self.report, self.reading):
            self.addWidget(page)

    def panels(self) -> tuple[PanelSpec, ...]:
        """Return the panels that stand around the text of a disagreement."""
        area = Qt.DockWidgetArea
        return (
            PanelSpec(
                "disagreements",
                lambda: tr("Disagreements"),
                lambda _session, parent: PassagesPanel(self.compare, parent),
                area.LeftDockWidgetArea,
                visible=False,
            ),
            PanelSpec(
                "rules",
                lambda: tr("Rules"),
                lambda _session, parent: RulesPanel(self.compare, parent),
                area.RightDockWidgetArea,
                visible=False,
            ),
        )

    def join(self, docks: Docks) -> None:
        """Show what the activity asks for, and let Compare show its pages."""
        self._docks = docks
        docks.activity_changed.connect(self._follow)
        self.compare.page_wanted.connect(self._show_page)
        self.reading.coding_wanted.connect(self._open_in_code)
        self.compare.session.reveal_requested.connect(lambda *_: self._leave())
        self._follow(docks.activity)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.report.set_theme(theme)
        self.reading.set_theme(theme)

    def keys(self) -> str | None:
        """Return the keys that matter here; None where the coder's own document is shown."""
        if self.currentWidget() is self._view:
            return None
        if self.currentWidget() is self.reading:
            return tr(
                "{next} goes to the next disagreement, {previous} back  ·  Esc returns to the "
                "report"
            ).format(
                next=self.compare.key("go.next_disagreement"),
                previous=self.compare.key("go.previous_disagreement"),
            )
        if self.report.is_covered:
            return ""
        return tr(
            "Arrow keys walk through a picture  ·  Enter shows the passages  ·  {key} as well"
        ).format(key=self.compare.key("go.next_disagreement"))

    def pane(self) -> QWidget:
        """Return what takes the focus in the middle now."""
        if self.currentWidget() is self._view:
            return self._view.reader
        if self.currentWidget() is self.report:
            return self.report
        return self.text() or self.reading

    def text(self) -> Reader | None:
        """Return the text that is on screen: the coder's own, or that of a disagreement."""
        if self.currentWidget() is self._view:
            return self._view.reader
        is_shown = self.currentWidget() is self.reading and self.reading.shown is not None
        return self.reading.reader if is_shown else None

    def finder(self) -> Finder:
        """Return what finds in the text on screen."""
        return self.reading.finder if self.currentWidget() is self.reading else self._view.finder

    # -- inside

    def _show_page(self, page: str) -> None:
        # Covered from elsewhere, such as by another coder, nobody is sent to Compare.
        if page == PASSAGES:
            # Before the panels come, so that nothing is laid out that is about to be left.
            self.setCurrentWidget(self.reading)
        if page == PASSAGES or self._docks.activity == _ACTIVITY:
            self._docks.show_activity(_ACTIVITY, page)

    def _follow(self, activity: str) -> None:
        before = self.currentWidget()
        if activity != _ACTIVITY:
            self.setCurrentWidget(self._view)
            if before is not self._view:
                self._view.reader.setFocus()
            return
        page = self._docks.page
        self.compare.page = page
        self.setCurrentWidget(self.reading if page == PASSAGES else self.report)
        if page == PASSAGES:
            self.reading.reader.set_zoom(self._view.reader.zoom)
            panel = self._docks.panel("disagreements")
            if isinstance(panel, PassagesPanel):
                panel.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.report.focus()

    def _leave(self) -> None:
        """Show the coder's own document, as something in it was asked for."""
        if self._docks.activity == _ACTIVITY:
            self._docks.show_activity("code")

    def _open_in_code(self, document_id: bytes, span: Span) -> None:
        self._leave()
        self.compare.session.reveal(document_id, span)

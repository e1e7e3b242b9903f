"""The panels around the reading pane: which are shown for which activity, and where."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QWidget

from annotator.ui.i18n import tr
from annotator.ui.panels import PanelSpec
from annotator.ui.session import Session
from annotator.ui.widgets.buttons import IconButton
from annotator.ui.widgets.labels import PlainLabel


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which panels an activity shows until the person arranges it otherwise.

    `widths` and `heights` are pixels; what they do not name takes what is left.
    """

    panels: frozenset[str]
    widths: Mapping[str, int] = field(default_factory=dict)
    heights: Mapping[str, int] = field(default_factory=dict)
    grows: bool = False
    """Whether in a window wider than usual the panels are wider too."""


ARRANGEMENTS: Mapping[str, Arrangement] = {
    "code": Arrangement(
        frozenset({"documents", "codebook", "inspector"}),
        {"documents": 236, "codebook": 300, "inspector": 300},
        {"codebook": 500, "inspector": 340},
    ),
    "compare": Arrangement(frozenset()),
    "compare.passages": Arrangement(
        frozenset({"disagreements", "rules"}),
        {"disagreements": 360, "rules": 300},
        grows=True,
    ),
    "codebook": Arrangement(
        frozenset({"codebook", "codings"}), {"codebook": 440}, {"codings": 260}
    ),
    "search": Arrangement(frozenset({"documents", "search"}), {"documents": 236}, {"search": 360}),
}

_USUAL, _MOST_GROWN = 1280, 1.4  # pixels of a window's width, and how much panels grow at most
_VERSION = 1  # of what is remembered; another one is forgotten


class DockTitle(QWidget):
    """Name of a panel and a button that hides it; what is pressed elsewhere drags the panel."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._name = PlainLabel(bold=True)
        self._name.setWordWrap(False)
        self._close = IconButton(self, "x")
        self._close.clicked.connect(dock.close)
        box = QHBoxLayout(self)
        box.setContentsMargins(13, 6, 8, 0)
        box.addWidget(self._name, 1)
        box.addWidget(self._close)

    def retranslate(self) -> None:
        """Take the words of another language."""
        self._name.setText(self._dock.windowTitle())
        self._close.set_words(tr("Hide this panel"))


class Docks(QObject):
    """Each activity has an arrangement of its own, which is remembered between runs.

    Args:
        window: around whose central widget the panels stand.
        session: what the panels show.
        specs: the panels.
        remembered: what `remembered()` gave the last time; anything else is ignored.
    """

    activity_changed = Signal(str)
    """Another activity, or another page of it."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        specs: Sequence[PanelSpec],
        remembered: str,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._titles = {spec.id: spec.title for spec in specs}
        self._docks = {spec.id: self._make(spec, session) for spec in specs}
        self._states: dict[str, str] = {}
        self.activity = "code"
        self.page = ""
        self._start = self._place_corners()
        self._recall(remembered)
        self._apply(self._arrangement)
        self.retranslate()

    def show_activity(self, name: str, page: str = "") -> None:
        """Show the panels of an activity, or of one of its pages, as they were left."""
        if (name, page) == (self.activity, self.page):
            return
        self._states[self._arrangement] = self._state()
        self.activity, self.page = name, page
        self._apply(self._arrangement)
        self.activity_changed.emit(name)

    def remembered(self) -> str:
        """Return the arrangements of all activities as a text for the settings."""
        states = {**self._states, self._arrangement: self._state()}
        return json.dumps({"activity": self.activity, "states": states})

    def panel(self, panel_id: str) -> QWidget:
        """Return a panel.

        Raises:
            KeyError: there is none of that id.
        """
        return self._docks[panel_id].widget()

    def panes(self) -> list[QWidget]:
        """Return the panels that are on screen."""
        return [dock.widget() for dock in self._docks.values() if dock.isVisible()]

    def toggles(self) -> list[QAction]:
        """Return the actions that show and hide the panels."""
        return [dock.toggleViewAction() for dock in self._docks.values()]

    def focus_panel(self, panel_id: str) -> None:
        """Show a panel and put the focus into it."""
        if panel_id in self._docks:
            self._docks[panel_id].show()
            self._docks[panel_id].raise_()
            self.focus(self._docks[panel_id].widget())

    def focus(self, pane: QWidget) -> None:
        """Put the focus into a pane: on itself, else on the first of its fields that takes it."""
        reason = Qt.FocusReason.ShortcutFocusReason
        candidates = [pane, *pane.findChildren(QWidget)]
        for widget in candidates:
            takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_tab and widget.isVisible() and widget.isEnabled():
                widget.setFocus(reason)
                return

    def retranslate(self) -> None:
        """Take the words of another language."""
        for panel_id, dock in self._docks.items():
            dock.setWindowTitle(self._titles[panel_id]())
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.retranslate()

    # -- inside

    @property
    def _arrangement(self) -> str:
        return f"{self.activity}.{self.page}" if self.page else self.activity

    def _make(self, spec: PanelSpec, session: Session) -> QDockWidget:
        dock = QDockWidget(self._window)
        dock.setObjectName(spec.id)
        features = QDockWidget.DockWidgetFeature
        dock.setFeatures(
            features.DockWidgetClosable | features.DockWidgetMovable | features.DockWidgetFloatable
        )
        dock.setTitleBarWidget(DockTitle(dock))
        dock.setWidget(spec.make(session, dock))
        self._window.addDockWidget(spec.area, dock)
        return dock

    def _place_corners(self) -> QByteArray:
        corners, areas = Qt.Corner, Qt.DockWidgetArea
        self._window.setCorner(corners.BottomLeftCorner, areas.LeftDockWidgetArea)
        self._window.setCorner(corners.BottomRightCorner, areas.RightDockWidgetArea)
        return self._window.saveState(_VERSION)

    def _apply(self, name: str) -> None:
        kept = self._states.get(name)
        if kept and self._window.restoreState(QByteArray.fromBase64(kept.encode()), _VERSION):
            return
        self._window.restoreState(self._start, _VERSION)
        for panel_id, dock in self._docks.items():
            dock.setVisible(panel_id in ARRANGEMENTS[name].panels)
        self._size(name)
        # Once more when the panels have taken their places: only then all sizes are possible.
        QTimer.singleShot(0, lambda: self._size(name))

    def _size(self, name: str) -> None:
        if name != self._arrangement:
            return
        of_activity = ARRANGEMENTS[name]
        for sizes, direction in (
            (of_activity.widths, Qt.Orientation.Horizontal),
            (of_activity.heights, Qt.Orientation.Vertical),
        ):
            docks = [self._docks[panel_id] for panel_id in sizes]
            grown = max(1.0, min(_MOST_GROWN, self._window.width() / _USUAL))
            factor = grown if of_activity.grows else 1.0
            self._window.resizeDocks(
                docks, [round(size * factor) for size in sizes.values()], direction
            )

    def _state(self) -> str:
        return bytes(self._window.saveState(_VERSION).toBase64().data()).decode()

    def _recall(self, remembered: str) -> None:
        try:
            found = json.loads(remembered or "{}")
        except ValueError:
            return
        states = found.get("states") if isinstance(found, dict) else None
        if isinstance(states, dict):
            self._states = {
                name: state
                for name, state in states.items()
                if name in ARRANGEMENTS and isinstance(state, str)
            }
            if found.get("activity") in ARRANGEMENTS:
                self.activity = found["activity"]

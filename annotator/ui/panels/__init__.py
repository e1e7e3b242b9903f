"""Panels of the main window, listed here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.i18n import tr
from annotator.ui.panels.codebook import CodebookPanel
from annotator.ui.panels.codings import CodingsPanel
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.inspector import InspectorPanel
from annotator.ui.panels.search import SearchPanel
from annotator.ui.session import Session

_AREA = Qt.DockWidgetArea


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel: what it is called, what makes it, where it stands, whether it is there at first.

    `id` names its dock in the saved layout of the window and never changes.
    """

    id: str
    title: Callable[[], str]
    make: Callable[[Session, QWidget], QWidget]
    area: Qt.DockWidgetArea
    visible: bool


PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(
        "documents",
        lambda: tr("Documents"),
        DocumentsPanel,
        _AREA.LeftDockWidgetArea,
        visible=True,
    ),
    PanelSpec(
        "codebook", lambda: tr("Codebook"), CodebookPanel, _AREA.RightDockWidgetArea, visible=True
    ),
    PanelSpec(
        "inspector",
        lambda: tr("Inspector"),
        InspectorPanel,
        _AREA.RightDockWidgetArea,
        visible=True,
    ),
    PanelSpec(
        "codings", lambda: tr("Codings"), CodingsPanel, _AREA.BottomDockWidgetArea, visible=False
    ),
    PanelSpec(
        "search", lambda: tr("Search"), SearchPanel, _AREA.BottomDockWidgetArea, visible=False
    ),
)

"""The look that panels and dialogs share: distances, colours, style sheet, fonts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QTableView,
    QTreeView,
    QWidget,
)

from annotator.ui.theme import DARK, LIGHT, Theme, format_color, mixed, parse_color

GAP = 8
"""Pixels between neighbours."""
MARGIN = 12
"""Pixels between a panel's edge and what it holds."""
RADIUS = 5
"""Radius of the corners of rows and fields."""

# What the program's own style sheet (`annotator.ui.style`) does not say. Palette roles, not
# colours: a change of theme reaches everything by itself. `mid` is the theme's line, `dark` its
# faint marks (see `annotator.ui.theme.palette_of`).
_STYLE = """
QAbstractItemView {
  outline: none; selection-color: palette(text);
  /* between the accents of both themes, and translucent: the palette has no such role */
  selection-background-color: rgba(84, 140, 245, 46);
}
QAbstractItemView#drawn { selection-background-color: transparent; }
QAbstractItemView#boxed, QScrollArea#boxed {
  border: 1px solid palette(mid); border-radius: 5px; background: palette(base);
}
QListView#boxed::item { padding: 5px 6px; }
QTextBrowser#card { border: none; border-radius: 0; background: transparent; padding: 0; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QToolButton#words { padding: 3px 7px; color: palette(placeholder-text); }
QToolButton#words:hover, QToolButton#words:checked { color: palette(window-text); }
QSplitter::handle { background: palette(mid); }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: palette(dark); border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def dress(widget: QWidget) -> None:
    """Give a panel or dialog, and all in it, the common look."""
    widget.setStyleSheet(_STYLE)


def theme_of(widget: QWidget) -> Theme:
    """Return the theme that a widget is shown in."""
    # The program's palette for it, not its own: a style sheet changes that one, and while the
    # theme is being switched the window's is still the old one.
    window = QApplication.palette(widget).color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def wash(theme: Theme, share: float, *, accent: bool = False) -> QColor:
    """Return the panel's ground with a little text colour, or accent, in it."""
    color = theme.accent if accent else theme.text
    ground = parse_color(theme.panel)
    return QColor(format_color(mixed(ground, parse_color(color), share)))


def small_font(widget: QWidget, *, bold: bool = False) -> QFont:
    """Return a widget's font, a little smaller."""
    font = QFont(widget.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * 0.92)
    else:
        font.setPixelSize(max(1, round(font.pixelSize() * 0.92)))
    font.setBold(bold)
    return font


def make_plain_list(view: QTableView | QTreeView) -> None:
    """Turn a view into a flat list of rows: no frame, no grid, no head, smooth scrolling."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    if isinstance(view, QTableView):
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.setTabKeyNavigation(False)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    else:
        view.setUniformRowHeights(True)
        view.setHeaderHidden(True)

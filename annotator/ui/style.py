"""The shapes of widgets: room, round corners, hairlines. Their colours come from the palette."""

from __future__ import annotations

from annotator.ui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the program.

    Only what the palette has no role for (hover, danger) is taken from the theme.
    """
    hover = "rgba(255, 255, 255, 18)" if theme.dark else "rgba(20, 30, 60, 14)"
    return _SHEET.replace("@hover", hover).replace("@dim", theme.dim).replace("@line", theme.line)


_SHEET = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox {
  border: 1px solid @line; border-radius: 5px; padding: 4px 7px; background: palette(base);
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
  border-color: palette(highlight);
}
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px; }
QToolButton:hover, QToolButton:checked { background: @hover; }
QToolButton:focus { border-color: palette(highlight); }
QToolButton::menu-indicator { image: none; }
QTreeView, QTableView, QListView { border: none; background: palette(window); }
QHeaderView::section {
  border: none; border-bottom: 1px solid @line; background: palette(window); color: @dim;
  padding: 4px 6px;
}
QPushButton#recent { border: 1px solid transparent; border-radius: 6px; background: transparent; }
QPushButton#recent:hover { background: @hover; }
QPushButton#recent:focus { border-color: palette(highlight); }
QFrame#palette { border: 1px solid @line; border-radius: 8px; background: palette(window); }
QToolTip { border: 1px solid @line; padding: 4px 6px; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: palette(highlight); }
QDockWidget::title { padding: 8px 10px 4px 10px; text-align: left; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QMenuBar { border-bottom: 1px solid @line; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QMenu::item:disabled { color: @dim; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
"""

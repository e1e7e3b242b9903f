"""The shapes of widgets: room, round corners, hairlines. Their colours come from the palette."""

from __future__ import annotations

from annotator.resources import resource
from annotator.ui.theme import Theme, format_color, mixed, parse_color


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the program.

    Only what the palette has no role for (hover, danger) is taken from the theme.
    """
    hover = "rgba(255, 255, 255, 18)" if theme.dark else "rgba(20, 30, 60, 14)"
    colors = {
        "@hover": hover,
        "@dim": theme.dim,
        "@line": theme.line,
        "@edge": theme.faint,
        # A style sheet takes pictures from files only, which cannot follow the palette.
        "@arrow": resource("icons", f"arrow-{'dark' if theme.dark else 'light'}.svg").as_posix(),
        "@up": resource("icons", f"arrow-up-{'dark' if theme.dark else 'light'}.svg").as_posix(),
        "@warning": format_color(mixed(parse_color(theme.page), parse_color(theme.hit), 0.45)),
    }
    sheet = _SHEET
    for name, color in colors.items():
        sheet = sheet.replace(name, color)
    return sheet


_SHEET = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox {
  border: 1px solid @line; border-radius: 5px; padding: 4px 7px; background: palette(base);
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
  border-color: palette(highlight);
}
QSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  border: none; width: 18px; background: transparent;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("@up"); width: 11px; height: 11px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
  image: url("@arrow"); width: 11px; height: 11px;
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
QPushButton {
  border: 1px solid @edge; border-radius: 6px; padding: 5px 14px; background: palette(base);
}
QPushButton:hover { background: @hover; }
QPushButton:focus, QPushButton:default { border-color: palette(highlight); }
QPushButton:disabled { color: @dim; }
QPushButton:flat { border-color: transparent; background: transparent; }
QComboBox {
  border: 1px solid @edge; border-radius: 5px; padding: 4px 8px; background: palette(base);
}
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("@arrow"); width: 14px; height: 14px; }
QComboBox:focus, QComboBox:on { border-color: palette(highlight); }
QPushButton#filtered { padding: 2px 9px; border-radius: 9px; background: @warning; }
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
QToolBar#activities {
  border: none; border-right: 1px solid @line; background: palette(window); padding: 4px 2px;
  spacing: 2px;
}
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; border: none; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; border: none; }
QScrollBar::handle { background: palette(dark); border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame#banner { background: @warning; border-bottom: 1px solid @line; }
QMenuBar { border-bottom: 1px solid @line; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QMenu::item:disabled { color: @dim; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
"""

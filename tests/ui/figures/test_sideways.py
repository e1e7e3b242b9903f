"""A picture that is wider than its window can be reached by scrolling, and by keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.ui.figures.canvas import FigureCanvas
from annotator.ui.figures.sideways import Sideways
from annotator.ui.theme import LIGHT
from tests.unit.ui.figures import charts


def test_keys_bring_a_mark_beyond_the_edge_on_screen(qtbot: Any):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(700, 700)
    canvas = FigureCanvas(LIGHT)
    window = Sideways(canvas, parent)
    canvas.set_chart(charts.ALL["confusion"]("en"))
    window.resize(560, window.height())
    parent.show()
    assert canvas.width() > window.width()
    assert window.height() > canvas.height()  # there is room for the bar
    last = max(canvas.hits, key=lambda hit: hit.rect.right())
    canvas.setFocus()
    canvas.set_current(last.payload)
    assert window.horizontalScrollBar().value() > 0
    left = canvas.mapTo(window, last.rect.center().toPoint()).x()
    assert 0 <= left <= window.viewport().width()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    at = canvas.current
    assert at is not None
    assert canvas.mapTo(window, at.rect.center().toPoint()).x() >= 0

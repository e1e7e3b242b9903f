"""The text of a disagreement: how it appears, its keys, finding in it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.compare.stand import Stand, stand_on

# The offscreen screen says so of every menu that is shown on it.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def stand(desk: Any) -> Stand:
    """List and text of the demo project at the first disagreement."""
    made = stand_on(desk, "passages", "reading", width=1200)
    made.compare.uncover()
    made.settle()
    desk.qtbot.waitUntil(lambda: made.passages.model.rowCount() > 0)
    made.compare.step_wanted.emit(+1)
    desk.qtbot.waitUntil(lambda: made.reading.shown is not None)
    made.settle()
    return made


def test_the_text_is_drawn_before_it_is_shown(stand: Stand):
    reader = stand.reading.reader
    stage = reader.stage
    drawn: list[bool] = []
    paint = stage.paint

    def watch(painter: Any, region: Any) -> None:
        bands = [one.band for one in stage._shown]
        drawn.append(all(stage.bands.is_ready(stage.scene, band) for band in bands))
        paint(painter, region)

    stage.paint = watch  # type: ignore[method-assign]  # to look on
    for _ in range(8):
        stand.compare.step_wanted.emit(+1)
        stand.settle()
    assert reader.viewport().updatesEnabled()
    assert drawn
    assert all(drawn)


def test_finding_marks_places_in_the_text_and_escape_goes_back_to_it(stand: Stand):
    reading = stand.reading
    reading.finder.begin()
    assert reading.find_bar.isVisible()
    assert reading.find_bar.field.hasFocus()
    QTest.keyClicks(reading.find_bar.field, reading.reader.text[3:5])
    stand.desk.qtbot.waitUntil(lambda: reading.find_bar.count.text() != "")
    assert len(reading.reader.scene.hits.starts)
    QTest.keyClick(reading.find_bar.field, Qt.Key.Key_Escape)
    assert reading.reader.hasFocus()
    reading.finder.stop()
    assert not reading.find_bar.isVisible()


def test_buttons_name_the_keys_that_are_in_force(stand: Stand):
    stand.compare.set_keys({"go.next_disagreement": ("Ctrl+J",), "go.previous_disagreement": ()})
    assert stand.reading.next.toolTip().endswith("(Ctrl+J)")
    assert stand.reading.previous.toolTip() == "Previous disagreement"
    assert stand.compare.key("go.previous_disagreement") == "–"


def test_the_lanes_leave_all_the_room_there_is_to_the_text(stand: Stand):
    columns = stand.reading.reader.scene.columns
    assert columns.text_width > (columns.margin_end - columns.margin) * 2

"""Coders side by side, differences, filters, margin and reading, with mouse and keys."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from annotator.domain.coding import Origin
from annotator.domain.span import Span
from annotator.ui.reader.appearance import (
    Difference,
    DifferenceKind,
    MarginStyle,
    ReadingStyle,
    Shape,
    Side,
    StripeFilter,
    coder_styles,
)
from annotator.ui.reader.others import pick_beneath
from annotator.ui.theme import LIGHT, mark_color
from tests.ui.reader.test_pixels import CODES, differing_rows, do_something, some_marks, text_of

TEXT = "国务院应对新型冠状病毒肺炎疫情联防联控机制综合组通报聚集性疫情有关情况。" * 8
COLORS = {"blame": "#cc2827", "policy": "#2580c1", "stereo": "#8f06a1", "other": "#1c824f"}


def slot_of(reader, mark) -> int:
    row = reader.scene.codings.row(mark.id)
    return int(reader.scene.groups.slots(np.array([row]))[0])


def colors_of_column(person, x: int) -> set[str]:
    screen = person.screen()
    return {screen.pixelColor(x, y).name() for y in range(screen.height())}


def stripe_x(reader, mark) -> int:
    return reader.scene.columns.lane_x(slot_of(reader, mark))


def test_each_coder_has_lanes_of_their_own_that_hold_still(person):
    marks = [person.mark(4 * i, 4 * i + 30, coder="ab"[i % 2]) for i in range(12)]
    person.reader.display.set_coders(coder_styles(["a", "b"]))
    reader = person.show(TEXT, marks)
    slots = {mark.id: slot_of(reader, mark) for mark in marks}
    lanes = reader.scene.groups.lanes
    drawn = {"a": range(lanes), "b": range(lanes, 2 * lanes)}
    for mark in marks:
        assert slots[mark.id] in drawn[mark.coder] or slots[mark.id] >= 2 * lanes
    new = person.mark(3, 60, coder="b")
    reader.add_mark(new)
    person.settle()
    assert {mark.id: slot_of(reader, mark) for mark in marks} == slots


def test_codings_of_coders_that_are_not_shown_are_nowhere(person):
    marks = [person.mark(2, 20, coder="a"), person.mark(30, 50, "policy", coder="c")]
    person.reader.display.set_coders(coder_styles(["a", "b"]))
    reader = person.show(TEXT, marks)
    assert slot_of(reader, marks[1]) < 0
    person.click(person.over(35))
    assert reader.picked is None
    person.click(person.over(5))
    assert reader.picked == marks[0].id


@pytest.mark.parametrize("shape", list(Shape))
def test_a_coder_is_told_by_the_shape_of_stripe_and_underline(person, shape):
    mark = person.mark(0, 40, coder="a")
    style = replace(coder_styles(["a"])[0], shape=shape)
    person.reader.display.set_coders([style])
    reader = person.show(TEXT, [mark])
    screen, x = person.screen(), stripe_x(reader, mark)
    color = mark_color(COLORS["blame"], LIGHT)
    top = person.point(2).y() - 8
    column = [
        [screen.pixelColor(x + dx, y).name() == color for dx in range(4)]
        for y in range(top, top + 16)
    ]
    edges = {(row[0], row[3]) for row in column}
    is_broken = any(not any(row) for row in column)
    runs = "".join("x" if all(row) else " " for row in column).split()
    found = {
        Shape.SOLID: not is_broken and all(all(row) for row in column),
        Shape.HOLLOW: edges == {(True, True)} and not any(all(row) for row in column),
        Shape.DASHED: is_broken and max(map(len, runs), default=0) > 4,
        Shape.DOTTED: is_broken and 0 < max(map(len, runs), default=0) <= 3,
        Shape.THIN: edges == {(False, False)} and not is_broken,
    }
    # Exactly one fits: they can be told apart without any colour.
    assert [one for one, fits in found.items() if fits] == [shape], column


def test_the_heads_name_the_coders_and_stay_while_scrolling(person):
    names = ["coder-a", "coder-b"]
    reader = person.show(TEXT * 10, [person.mark(2, 90, coder=name) for name in names])
    before = reader.viewport().height()
    reader.display.set_coders(coder_styles(names))
    QApplication.processEvents()
    heads = reader.display.heads
    assert heads.isVisible()
    assert reader.viewport().height() < before
    assert heads.accessibleName() == "Coders: coder-a, coder-b"
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    assert heads.geometry().top() == 0
    left, width = reader.scene.columns.head_of(1)
    assert heads.coder_at(QPoint(left + width // 2, 5)) == "coder-b"
    reader.display.set_coders([])
    assert not heads.isVisible()
    assert reader.viewport().height() == before


def test_hovering_over_a_coder_s_stripe_links_it(person, heard):
    marks = [person.mark(2, 60, coder=name) for name in "ab"]
    person.reader.display.set_coders(coder_styles(["a", "b"]))
    reader = person.show(TEXT, marks)
    told = heard(reader.hover_changed)
    for mark in marks:
        person.move(QPoint(stripe_x(reader, mark) + 2, person.point(5).y()), held=False)
        assert told[-1] == (mark.id,)


def test_differences_are_marked_and_the_current_one_strongly(person):
    reader = person.show(TEXT)
    plain = person.screen()
    spans = [Span(3, 9), Span(12, 20), Span(25, 60)]
    kinds = list(DifferenceKind)
    found = [Difference(span, kind) for span, kind in zip(spans, kinds, strict=True)]
    reader.display.set_differences(found, 1)
    shown = person.screen()
    top = person.point(0).y() - 15
    for span, color in ((spans[0], LIGHT.danger), (spans[1], LIGHT.accent)):
        x = person.point(span.start).x()
        assert shown.pixelColor(x, top + 6).name() == color
    reader.display.set_differences([])
    assert person.screen() == plain
    with pytest.raises(ValueError, match="ends behind"):
        reader.display.set_differences([Difference(Span(0, len(TEXT) + 1))])


def test_a_filter_hides_stripes_and_if_wanted_the_tints_too(person):
    marks = [person.mark(2, 20), person.mark(2, 30, "policy", origin=Origin.IMPORTED)]
    reader = person.show(TEXT, marks)
    x = stripe_x(reader, marks[1])
    color = mark_color(COLORS["policy"], LIGHT)
    assert color in colors_of_column(person, x)
    for wanted in (
        StripeFilter(codes=frozenset({"policy"})),
        StripeFilter(origins=frozenset({Origin.IMPORTED})),
    ):
        reader.display.set_filter(wanted)
        person.settle()
        assert color not in colors_of_column(person, x)
        person.click(person.over(25))
        assert reader.picked is None
        reader.display.set_filter(replace(wanted, hides_text=False))
        person.settle()
        assert color not in colors_of_column(person, x)
        person.click(person.over(25))
        assert reader.picked == marks[1].id
        reader.pick(None)
    reader.display.set_filter(StripeFilter())
    person.settle()
    assert color in colors_of_column(person, x)


def test_a_page_that_was_empty_shows_what_is_coded_first(person):
    reader = person.show(TEXT)
    reader.display.set_coders(coder_styles(["a", "b"]))
    reader.display.set_filter(StripeFilter(codes=frozenset({"policy"})))
    shown, hidden = person.mark(2, 20, coder="b"), person.mark(2, 20, "policy", coder="a")
    for mark in (shown, hidden):
        reader.add_mark(mark)
    person.settle()
    assert slot_of(reader, shown) == reader.scene.groups.lanes
    assert slot_of(reader, hidden) < 0


def test_what_is_filtered_is_not_picked_any_more(person):
    mark = person.mark(2, 20, "policy")
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    reader.display.set_filter(StripeFilter(codes=frozenset({"policy"})))
    assert reader.picked is None


def test_what_is_filtered_takes_no_lane_from_others(person):
    marks = [person.mark(2, 60), person.mark(2, 60, "policy"), person.mark(2, 60, "stereo")]
    reader = person.show(TEXT, marks)
    reader.display.set_filter(StripeFilter(codes=frozenset({"blame", "policy"})))
    person.settle()
    assert slot_of(reader, marks[2]) == 0


def test_the_margin_is_made_wider_by_dragging_its_border(person, heard):
    reader = person.show(TEXT, [person.mark(2, 20)])
    told = heard(reader.display.margin_resized)
    grip, rule = reader.display.grip, reader.scene.columns.rule
    start = grip.rect().center()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    for step in (10, 30, 60):
        move_held(grip, grip.mapFromParent(QPoint(rule - step, 100)))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=start)
    assert abs(reader.scene.columns.rule - (rule - 60)) <= 3
    assert len(told) == 1
    assert told[0][0].width == reader.viewport().width() - reader.scene.columns.rule
    QTest.mouseDClick(grip, Qt.MouseButton.LeftButton, pos=start)
    assert reader.scene.columns.rule == rule


def move_held(widget, to: QPoint) -> None:
    """Move the mouse over a widget with the left button held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(widget.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_on_the_left_stripes_and_names_can_be_clicked_as_well(person):
    marks = [person.mark(2, 60), person.mark(5, 60, "policy")]
    person.reader.display.set_margin(MarginStyle(Side.LEFT))
    reader = person.show(TEXT, marks)
    for mark in marks:
        person.click(QPoint(stripe_x(reader, mark) + 2, person.point(8).y()))
        assert reader.picked == mark.id
    for name, left, top, width in reader.stage.names_on_screen():
        assert left >= 0 and left + width <= reader.scene.columns.margin_end
        person.click(QPoint(left + width // 2, top + 9))
        assert reader.picked == name.coding


def test_names_can_be_left_out_but_never_how_many_more_there_are(person):
    marks = [person.mark(2, 60) for _ in range(14)]
    person.reader.display.set_margin(MarginStyle(shows_names=False))
    reader = person.show(TEXT, marks)
    names = reader.stage.names_on_screen()
    assert [name.more for name, *_ in names] == [4]


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_how_many_more_there_are_opens_a_menu_to_pick_one(person):
    marks = [person.mark(2, 60) for _ in range(26)]
    reader = person.show(TEXT, marks)
    name, left, top, width = next(one for one in reader.stage.names_on_screen() if one[0].more)
    place = QPoint(left + width // 2, top + 9)
    viewport = reader.viewport()
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, tip)
    assert QToolTip.text().endswith(f"{name.more - 12} more</qt>")
    QToolTip.hideText()
    person.press(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 13
    assert not menu.actions()[-1].isEnabled()
    menu.setActiveAction(menu.actions()[3])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert reader.picked == name.others[3]


def test_the_picked_coding_stands_out_and_the_rest_steps_back(person):
    back, front = person.mark(0, 44, "policy"), person.mark(5, 12)
    reader = person.show(TEXT, [back, front])
    x, y = stripe_x(reader, back) + 1, person.point(3).y()
    full = mark_color(COLORS["policy"], LIGHT)
    assert person.screen().pixelColor(x, y).name() == full
    reader.pick(front.id)
    screen = person.screen()
    faded = reader.scene.inks[reader.scene.codings.code_ids.index("policy")].faded.name()
    assert screen.pixelColor(x, y).name() == faded
    tint = screen.pixelColor(person.point(20) + QPoint(0, -11))
    reader.pick(None)
    strong = person.screen().pixelColor(person.point(20) + QPoint(0, -11))
    assert 255 - tint.red() < 255 - strong.red()
    assert person.screen().pixelColor(x, y).name() == full


def test_the_one_of_many_under_the_mouse_stands_out(person):
    back, front = person.mark(0, 40, "policy"), person.mark(5, 12)
    reader = person.show(TEXT, [back, front])
    before = person.screen()
    person.move(person.over(7), held=False)
    lit = person.screen()
    place = person.point(7) + QPoint(0, -11)
    assert before.pixelColor(place) != lit.pixelColor(place)
    person.move(person.over(30), held=False)
    assert reader.scene.lit is None


def test_codings_at_the_caret_are_walked_through_by_key_alone(person):
    marks = [person.mark(0, 30), person.mark(4, 12, "policy"), person.mark(5, 9, "stereo")]
    reader = person.show(TEXT, marks)
    for _ in range(6):
        person.key(Qt.Key.Key_Right)
    picked = []
    for _ in range(4):
        assert pick_beneath(reader)
        picked.append(reader.picked)
    assert picked == [marks[2].id, marks[1].id, marks[0].id, marks[2].id]
    person.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert not pick_beneath(reader)


@pytest.mark.parametrize(
    "change",
    [
        lambda reader: reader.display.set_reading(ReadingStyle(line_height=2.4)),
        lambda reader: reader.display.set_reading(ReadingStyle(line_length=30)),
        lambda reader: reader.display.set_reading(ReadingStyle(line_length=0)),
        lambda reader: reader.display.set_margin(MarginStyle(Side.LEFT)),
        lambda reader: reader.display.set_margin(MarginStyle(width=400)),
        lambda reader: reader.set_zoom(1.4),
        lambda reader: reader.resize(760, 500),
    ],
)
def test_the_line_on_top_keeps_its_place(person, change):
    reader = person.show(("很长的一段话，" * 60 + "\n") * 30)
    reader.verticalScrollBar().setValue(4000)
    person.settle()
    before = reader.place()
    change(reader)
    person.settle()
    after = reader.place()
    # The first whole line is the one that holds what was on top, or the one behind it.
    pitch = reader.scene.layout.row_pitch(0)
    assert abs(after.position - before.position) < 120
    assert 0 <= after.offset < pitch
    top = reader.stage.anchor
    assert top.position == before.position
    assert abs(top.offset - before.offset) <= 1


def test_lines_are_as_high_as_wanted_and_always_have_room_for_an_underline(person):
    mark = person.mark(0, 10)
    for height in (1.6, 1.95, 2.6, 9.0, 0.1):
        person.reader.display.set_reading(ReadingStyle(line_height=height))
        reader = person.show(TEXT, [mark])
        pitch = reader.scene.layout.row_pitch(0)
        assert pitch == round(16 * min(max(height, 1.6), 2.6))
        color = mark_color(COLORS["blame"], LIGHT)
        assert color in colors_of_column(person, person.point(4).x() + 3)


@pytest.mark.parametrize("seed", range(2))
def test_however_it_is_set_up_the_window_equals_a_full_repaint(person, seed):
    numbers = random.Random(100 + seed)
    text = text_of(numbers, 4000)
    coders = ["coder-a", "coder-b", "coder-c"]
    marks = [
        replace(mark, coder=numbers.choice(coders), origin=numbers.choice(list(Origin)))
        for mark in some_marks(person, numbers, 120, len(text))
    ]
    reader = person.show(text, marks)
    display = reader.display
    whole = len(text)
    ways = [
        lambda: display.set_coders(coder_styles(coders[: numbers.randrange(4)])),
        lambda: display.set_filter(
            StripeFilter(
                frozenset(numbers.sample(CODES, numbers.randrange(3))),
                origins=frozenset(numbers.sample(list(Origin), numbers.randrange(3))),
                hides_text=numbers.random() < 0.5,
            )
        ),
        lambda: display.set_margin(
            MarginStyle(
                numbers.choice(list(Side)), numbers.random() < 0.7, numbers.choice((0, 150, 420))
            )
        ),
        lambda: display.set_reading(
            ReadingStyle(numbers.choice((0, 30, 45)), numbers.choice((1.6, 1.95, 2.3)))
        ),
        lambda: display.set_differences(
            [
                Difference(Span(at, at + 40), numbers.choice(list(DifferenceKind)))
                for at in (numbers.randrange(whole - 40) for _ in range(20))
            ],
            numbers.randrange(-1, 20),
        ),
        lambda: do_something(person, numbers, whole),
        lambda: do_something(person, numbers, whole),
    ]
    for step in range(50):
        numbers.choice(ways)()
        rows = differing_rows(person.screen(), person.painted_anew())
        assert not rows, f"step {step}, {display.appearance}: rows {rows[:3]}…{rows[-1]} differ"


@pytest.mark.parametrize("scale", ["2", pytest.param("1.25", marks=pytest.mark.thorough)])
def test_at_other_scales_it_is_the_same(scale):
    if os.environ.get("QT_SCALE_FACTOR"):
        pytest.skip("this is the run at another scale")
    name = test_however_it_is_set_up_the_window_equals_a_full_repaint.__name__
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"{__file__}::{name}[1]"],
        env={**os.environ, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert run.returncode == 0, run.stdout[-3000:]

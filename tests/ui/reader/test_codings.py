"""Codings on the page: picking, dragging ends, changing, hovering."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.domain.document import SectionKind, numbered
from annotator.domain.span import Span
from annotator.language.words import Segmenter
from annotator.ui.reader.overlay import handles
from annotator.ui.theme import DARK, LIGHT, mark_color

ALT = Qt.KeyboardModifier.AltModifier
TEXT = "疫情防控工作领导小组，召开视频会议。会议强调，各地要落实措施！\n第二段在这里。\n" * 3


@pytest.fixture(scope="module")
def words():
    segmenter = Segmenter()
    segmenter.load()
    return segmenter


def handle(person, *, is_start: bool) -> QPoint:
    """Return the middle of the bar at an end of the picked coding."""
    reader = person.reader
    found = handles(reader.scene, reader.picked, reader.stage.window)
    one = next(one for one in found if one.is_start == is_start)
    return ((one.knob + one.foot) / 2).toPoint()


def stripe_point(person, mark) -> QPoint:
    """Return a point on the stripe of a coding, beside its first line."""
    scene = person.reader.scene
    lane = int(scene.codings.lanes[scene.codings.row(mark.id)])
    return QPoint(scene.columns.lane_x(lane) + 2, person.point(mark.start).y())


def color_at(person, point: QPoint) -> str:
    return person.screen().pixelColor(point).name()


def test_a_click_picks_the_innermost_coding_and_again_the_one_beneath(person, heard):
    outer, inner, other = person.mark(0, 20), person.mark(4, 9, "policy"), person.mark(22, 28)
    reader = person.show(TEXT, [outer, inner, other])
    told = heard(reader.picked_changed)
    for _ in range(3):
        person.click(person.over(5))
    person.click(person.over(24))
    assert [picked for (picked,) in told] == [inner.id, outer.id, inner.id, other.id]
    person.click(person.over(29))
    assert reader.picked is None


def test_a_click_beside_the_text_picks_nothing(person):
    reader = person.show("短\n", [person.mark(0, 1)])
    person.click(person.point(0) + QPoint(300, 0))
    assert reader.picked is None


def test_picking_and_selecting_exclude_each_other(person):
    mark = person.mark(4, 9)
    reader = person.show(TEXT, [mark])
    reader.select(Span(12, 15))
    reader.pick(mark.id)
    assert reader.selection is None
    person.drag(person.point(12), person.point(15))
    assert reader.picked is None


def test_a_coding_is_picked_by_its_stripe(person):
    mark = person.mark(4, 9)
    reader = person.show(TEXT, [mark])
    person.click(stripe_point(person, mark))
    assert reader.picked == mark.id


def test_a_coding_is_picked_by_its_name(person):
    marks = [person.mark(4, 9), person.mark(6, 12, "policy")]
    reader = person.show(TEXT, marks)
    person.screen()
    for name, left, top, width in reader.stage.names_on_screen():
        person.click(QPoint(left + width // 2, top + 9))
        assert reader.picked == name.coding
    assert {name.coding for name, *_ in reader.stage.names_on_screen()} == {
        mark.id for mark in marks
    }


def test_an_end_is_dragged_and_snaps_to_words(person, words, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.set_words(words)
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.drag(handle(person, is_start=False), person.point(13))
    assert told == [(mark.id, Span(4, 13))]
    person.drag(handle(person, is_start=True), person.point(1))
    assert told[1:] == [(mark.id, Span(0, 13))]
    assert reader.picked == mark.id


def test_with_alt_an_end_is_dragged_by_single_characters(person, words, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.set_words(words)
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.drag(handle(person, is_start=False), person.point(9), ALT)
    assert told == [(mark.id, Span(4, 9))]


def test_a_dragged_end_is_shown_while_it_moves_and_told_once(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    start = handle(person, is_start=False)
    person.press(start)
    for position in (10, 12, 15):
        person.move(person.point(position))
        assert reader.scene.codings.extent(mark.id) == (4, position)
    assert told == []
    person.release(person.point(15))
    assert told == [(mark.id, Span(4, 15))]


def test_a_dragged_end_stops_one_character_before_the_other(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.drag(handle(person, is_start=False), person.point(1))
    assert told == [(mark.id, Span(4, 5))]


def test_escape_takes_a_dragged_end_back(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    start = handle(person, is_start=False)
    person.press(start)
    person.move(person.point(15))
    person.key(Qt.Key.Key_Escape)
    person.move(person.point(17))
    person.release(person.point(17))
    assert told == []
    assert reader.scene.codings.extent(mark.id) == (4, 8)
    assert reader.picked == mark.id


def test_taking_hold_of_a_handle_without_moving_changes_nothing(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    told = heard(reader.span_changed)
    person.click(handle(person, is_start=True))
    assert told == []
    assert reader.picked == mark.id


def test_a_coding_that_is_removed_is_no_longer_picked(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    told = heard(reader.picked_changed)
    reader.remove_mark(mark.id)
    assert told == [(None,)]
    assert len(reader.scene.codings) == 0
    with pytest.raises(KeyError):
        reader.remove_mark(mark.id)


def test_an_added_coding_is_seen_and_a_removed_one_is_not(person):
    reader = person.show(TEXT)
    point = person.over(5) + QPoint(0, -11)
    bare = color_at(person, point)
    mark = person.mark(4, 8)
    reader.add_mark(mark)
    assert color_at(person, point) != bare
    assert color_at(person, stripe_point(person, mark)) == mark_color("#cc2827", LIGHT)
    reader.remove_mark(mark.id)
    assert color_at(person, point) == bare


def test_a_replaced_coding_has_its_new_span_code_and_state(person):
    mark = person.mark(4, 8, pending=True)
    reader = person.show(TEXT, [mark])
    pale = color_at(person, stripe_point(person, mark))
    saved = replace(mark, pending=False)
    reader.replace_mark(saved)
    full = color_at(person, stripe_point(person, saved))
    assert full == mark_color("#cc2827", LIGHT) != pale
    other = replace(saved, start=20, end=30, code="policy")
    reader.replace_mark(other)
    codings = reader.scene.codings
    assert codings.mark(codings.row(mark.id)) == other


def test_other_marks_replace_those_that_differ_and_leave_the_rest_alone(person, heard):
    marks = [person.mark(i, i + 6) for i in range(0, 60, 4)]
    reader = person.show(TEXT, marks)
    lanes = {one.id: reader.scene.codings.lanes[i] for i, one in enumerate(marks)}
    moved, new = replace(marks[3], end=marks[3].end + 1), person.mark(1, 50, "policy")
    kept = [one for one in marks if one not in (marks[3], marks[5])]
    reader.pick(marks[5].id)
    told = heard(reader.picked_changed)
    reader.set_marks([*kept, moved, new])
    index = reader.scene.codings
    assert {index.mark(row) for row in range(len(index))} == {*kept, moved, new}
    for one in kept:
        assert index.lanes[index.row(one.id)] == lanes[one.id]
    assert told == [(None,)]


def test_the_same_marks_again_draw_nothing_anew(person):
    marks = [person.mark(i, i + 6) for i in range(0, 60, 4)]
    reader = person.show(TEXT, marks)
    person.screen()
    drawn = reader.stage.bands.drawn_rows
    reader.set_marks(marks)
    person.screen()
    assert reader.stage.bands.drawn_rows == drawn


def test_adding_a_coding_draws_only_its_lines_anew(person):
    reader = person.show(
        "一行字在这里。\n" * 100, [person.mark(i, i + 4) for i in range(0, 300, 8)]
    )
    person.screen()
    drawn = reader.stage.bands.drawn_rows
    reader.add_mark(person.mark(2, 12))
    person.screen()
    assert reader.stage.bands.drawn_rows - drawn == 2


def test_a_coding_outside_the_text_is_refused(person):
    reader = person.show("kurz", [])
    with pytest.raises(ValueError, match="outside"):
        reader.add_mark(person.mark(2, 9))
    mark = person.mark(0, 2)
    reader.add_mark(mark)
    with pytest.raises(ValueError, match="already"):
        reader.add_mark(mark)
    with pytest.raises(ValueError, match="outside"):
        reader.replace_mark(replace(mark, end=9))


def test_codings_behind_the_text_are_refused(person):
    reader = person.show("kurz")
    for show in (reader.set_marks, lambda marks: person.show("kurz", marks)):
        with pytest.raises(ValueError, match="behind"):
            show([person.mark(0, 5)])


def test_other_colours_and_names_are_shown_at_once(person):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    before = color_at(person, stripe_point(person, mark))
    style = next(iter(reader.scene.codes.values()))
    reader.set_styles([replace(style, color="#1c824f")])
    assert before != color_at(person, stripe_point(person, mark)) == mark_color("#1c824f", LIGHT)
    reader.set_theme(DARK)
    assert color_at(person, stripe_point(person, mark)) == mark_color("#1c824f", DARK)
    assert color_at(person, QPoint(3, 3)) == DARK.page


def test_a_code_without_a_style_is_shown_by_its_id(person):
    mark = person.mark(4, 8, "UNHEARD.OF")
    reader = person.show(TEXT, [mark])
    assert reader.scene.inks[0].label == "UNHEARD.OF"
    person.screen()


def test_hovering_over_a_stripe_lights_its_words(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    told = heard(reader.hover_changed)
    point = person.over(5) + QPoint(0, -11)
    plain = color_at(person, point)
    person.move(stripe_point(person, mark), held=False)
    assert told == [(mark.id,)]
    assert color_at(person, point) != plain
    person.move(person.over(40), held=False)
    assert told[1:] == [(None,)]
    assert color_at(person, point) == plain


def test_hovering_over_words_broadens_their_stripe(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    told = heard(reader.hover_changed)
    beside = stripe_point(person, mark) - QPoint(3, 0)
    assert color_at(person, beside) == reader.scene.theme.margin
    person.move(person.over(5), held=False)
    assert told == [(mark.id,)]
    assert color_at(person, beside) == mark_color("#cc2827", LIGHT)


def tooltip_at(person, point: QPoint) -> str:
    viewport = person.reader.viewport()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    return QToolTip.text()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_tooltip_tells_of_the_coding_and_escapes_what_it_tells(person):
    mark = person.mark(4, 8, coder="ann <b>")
    reader = person.show(TEXT, [mark])
    assert tooltip_at(person, person.over(5)) == "<qt><b>责任归因</b><br>ann &lt;b&gt;</qt>"
    reader.set_tooltips(lambda coding: ["a & b", coding.hex()])
    told = tooltip_at(person, stripe_point(person, mark))
    assert told == f"<qt><b>a &amp; b</b><br>{mark.id.hex()}</qt>"


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_crowd_is_counted_and_its_tooltip_names_some(person):
    marks = [person.mark(2, 9 + i) for i in range(14)]
    reader = person.show("一行字在这里，再来几个字，这样就足够长了，够了。", marks)
    person.screen()
    *named, (last, left, top, width) = reader.stage.names_on_screen()
    assert last.more + len(named) == 14
    assert len(last.others) == min(12, last.more)
    assert tooltip_at(person, QPoint(left + width // 2, top + 9)).count("责任归因") == len(
        last.others
    )


def test_no_more_than_ten_stripes_are_drawn(person):
    marks = [person.mark(2, 9 + i) for i in range(14)]
    reader = person.show("一行字在这里，再来几个字，这样就足够长了，够了。", marks)
    scene, y = reader.scene, person.point(5).y()
    screen = person.screen()
    colors = [screen.pixelColor(scene.columns.lane_x(lane) + 1, y).name() for lane in range(14)]
    assert colors.count(mark_color("#cc2827", LIGHT)) == 10


def test_a_context_menu_is_asked_for_where_the_mouse_is(person, heard):
    from PySide6.QtGui import QContextMenuEvent

    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    asked = heard(reader.context_menu_requested)
    point = person.over(5)
    on_screen = reader.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, on_screen)
    QApplication.sendEvent(reader.viewport(), event)
    assert asked == [(on_screen,)]
    assert reader.picked == mark.id


def test_boilerplate_is_one_line_that_opens_by_a_click(person, heard):
    text = "正文\n版权一\n版权二\n后文"
    kinds = SectionKind
    sections = numbered([(kinds.BODY, 0, 2), (kinds.BOILERPLATE, 3, 10), (kinds.BODY, 11, 13)])
    mark = person.mark(4, 6)
    reader = person.show(text, [mark], sections)
    toggled = heard(reader.boilerplate_toggled)
    folded = reader.scene.layout.flow.height
    # Its stripe tells that there is a coding inside.
    assert color_at(person, stripe_point(person, mark)) == mark_color("#cc2827", LIGHT)
    line = person.point(3) + QPoint(30, 0)
    person.click(line)
    assert toggled == [(3, True)]
    assert reader.scene.layout.flow.height > folded
    assert color_at(person, stripe_point(person, mark)) == mark_color("#cc2827", LIGHT)
    person.click(line)
    assert toggled[1:] == [(3, False)]
    assert reader.scene.layout.flow.height == folded


def test_search_hits_are_shown_and_the_chosen_one_stands_out(person):
    reader = person.show(TEXT)
    points = [person.point(2) + QPoint(6, -10), person.point(8) + QPoint(6, -10)]
    bare = [color_at(person, point) for point in points]
    reader.set_search_hits([Span(2, 4), Span(8, 10)], 1)
    hits = [color_at(person, point) for point in points]
    assert all(hit != before for hit, before in zip(hits, bare, strict=True))
    assert color_at(person, person.point(8) + QPoint(8, -12)) != color_at(
        person, person.point(2) + QPoint(8, -12)
    )
    reader.set_search_hits([])
    assert [color_at(person, point) for point in points] == bare


def test_another_document_forgets_what_was_chosen(person, heard):
    mark = person.mark(4, 8)
    reader = person.show(TEXT, [mark])
    reader.pick(mark.id)
    picked, selected = heard(reader.picked_changed), heard(reader.selection_changed)
    reader.set_document(None)
    assert picked == [(None,)]
    assert not reader.has_document
    assert color_at(person, QPoint(5, 5)) == LIGHT.page
    person.show(TEXT)
    reader.select(Span(1, 2))
    reader.set_document(None)
    assert selected == [(Span(1, 2),), (None,)]


def test_ctrl_and_the_wheel_ask_for_a_zoom(person, heard):
    from PySide6.QtGui import QWheelEvent

    reader = person.show(TEXT)
    asked = heard(reader.zoom_requested)
    for turned in (120, -120):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(reader.viewport(), event)
    assert asked == [(1,), (-1,)]

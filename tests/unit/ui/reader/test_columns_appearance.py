"""How the width is shared for people who want it otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.ui.reader.appearance import (
    USUAL,
    MarginStyle,
    ReadingStyle,
    Side,
    coder_styles,
)
from annotator.ui.reader.columns import margin_width_at, share_width

LEFT = replace(USUAL, margin=MarginStyle(Side.LEFT))


@pytest.mark.parametrize("width", [500, 900, 1100, 2000])
@pytest.mark.parametrize("coders", [0, 1, 2, 3, 5, 7])
def test_a_margin_on_the_left_stands_before_the_text(width, coders):
    look = replace(LEFT, coders=coder_styles([f"c {i}" for i in range(coders)]))
    columns = share_width(width, 16, 10, look)
    assert columns.margin == 0 < columns.margin_end < columns.gutter < columns.text
    slots = columns.per_group * coders or 10
    xs = [columns.lane_x(slot) for slot in range(slots)]
    assert all(columns.right <= x < columns.margin_end - 4 for x in xs)
    assert len(set(xs)) == slots


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("coders", [0, 2, 3, 5])
def test_a_slot_is_found_where_it_stands(side, coders):
    look = replace(
        USUAL, margin=MarginStyle(side), coders=coder_styles([f"c {i}" for i in range(coders)])
    )
    columns = share_width(1000, 16, 10, look)
    for slot in range(columns.per_group * coders or 10):
        assert columns.lane_at(columns.lane_x(slot) + 1.5) == slot


def test_coders_lanes_stand_apart_under_their_heads():
    columns = share_width(1000, 16, 4, replace(USUAL, coders=coder_styles(["c a", "c b"])))
    for group in range(2):
        left, width = columns.head_of(group)
        for lane in range(columns.per_group):
            assert left < columns.lane_x(group * columns.per_group + lane) < left + width
    assert columns.head_of(1)[0] == sum(columns.head_of(0))


@pytest.mark.parametrize("side", list(Side))
def test_the_margin_is_as_wide_as_its_border_was_dragged_to(side):
    usual = share_width(1200, 16, 4, replace(USUAL, margin=MarginStyle(side)))
    for x in (usual.rule - 40, usual.rule, usual.rule + 40):
        wanted = MarginStyle(side, width=margin_width_at(usual, x, 1200))
        columns = share_width(1200, 16, 4, replace(USUAL, margin=wanted))
        assert abs(columns.rule - x) <= 1


@pytest.mark.parametrize("width", [400, 600, 1000])
def test_a_margin_too_wide_for_the_pane_leaves_room_for_text(width):
    columns = share_width(width, 16, 4, replace(USUAL, margin=MarginStyle(width=5000)))
    assert columns.text_width >= 12 * 16
    assert columns.margin >= columns.text + columns.text_width


def test_lines_are_as_long_as_wanted():
    for length in (20, 45, 60):
        look = replace(USUAL, reading=ReadingStyle(line_length=length))
        assert length * 16 <= share_width(2000, 16, 4, look).text_width < (length + 1) * 16
    full = share_width(2000, 16, 4, replace(USUAL, reading=ReadingStyle(line_length=0)))
    assert full.text_width > 1600
    assert full.margin_end == 2000


def test_without_names_the_text_has_more_room():
    bare = replace(USUAL, margin=MarginStyle(shows_names=False))
    assert share_width(800, 16, 4, bare).text_width > share_width(800, 16, 4).text_width

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reader.document import CodeStyle, CodingMark
from annotator.ui.reader.inks import READABLE, Inks
from annotator.ui.reader.marks import marks_of
from annotator.ui.reader.spans import SpanIndex
from annotator.ui.reader.tints import tint_runs
from annotator.ui.theme import DARK, LIGHT, contrast, mark_color, mixed, parse_color

STYLES = {
    "red": CodeStyle("red", "红", "#cc2827"),
    "yellow": CodeStyle("yellow", "黄", "#ffbb05"),
    "blue": CodeStyle("blue", "蓝", "#235ac2"),
}
BREAKS = np.array([0, 10, 20, 30], np.int32)
MARKS = st.lists(
    st.tuples(st.integers(-20, 40), st.integers(1, 40), st.sampled_from(sorted(STYLES))),
    max_size=12,
)


def runs_of(marks, theme=LIGHT, breaks=BREAKS, focused=()):
    marks = [
        CodingMark(i.to_bytes(16, "big"), start + 20, start + length + 20, code)
        for i, (start, length, code) in enumerate(marks)
    ]
    index = SpanIndex(marks_of(marks))
    breaks = breaks + 20
    rows = index.query(int(breaks[0]), int(breaks[-1]))
    inks = Inks(index.code_ids, STYLES, theme)
    rows_focused = [index.row(marks[i].id) for i in focused]
    runs = tint_runs(index, rows, inks, breaks.astype(np.int32), rows_focused)
    return [(start - 20, end - 20, *rest) for start, end, *rest in runs]


def rgb_of(packed):
    return packed >> 16, packed >> 8 & 0xFF, packed & 0xFF


@given(MARKS)
def test_runs_cover_exactly_what_is_coded_and_cross_no_line(marks):
    covered = {at for s, n, _ in marks for at in range(s, s + n) if 0 <= at < 30}
    runs = runs_of(marks)
    seen = [at for start, end, *_ in runs for at in range(start, end)]
    assert sorted(seen) == sorted(covered)
    assert all(start // 10 == (end - 1) // 10 for start, end, *_ in runs)


@given(MARKS, st.sampled_from([LIGHT, DARK]))
def test_words_can_be_read_on_every_tint(marks, theme):
    for *_, color, _, _ in runs_of(marks, theme):
        assert contrast(rgb_of(color), parse_color(theme.text)) >= READABLE - 0.05


@given(MARKS)
def test_a_line_alone_gets_the_runs_that_it_gets_among_others(marks):
    together = [run for run in runs_of(marks) if 10 <= run[0] < 20]
    assert runs_of(marks, breaks=np.array([10, 20], np.int32)) == together


def test_one_coding_is_a_thin_tint_of_its_colour():
    ((start, end, color, left, right),) = runs_of([(2, 5, "red")])
    mark = parse_color(mark_color("#cc2827", LIGHT))
    assert (start, end, left, right) == (2, 7, True, True)
    assert rgb_of(color) == mixed((255, 255, 255), mark, LIGHT.tint)


def test_two_codings_are_darker_than_one():
    once, twice, again = runs_of([(0, 9, "red"), (3, 3, "red")])
    assert sum(rgb_of(twice[2])) < sum(rgb_of(once[2]))
    assert once[2] == again[2]


def test_ends_are_round_only_beside_bare_page():
    first, second, third = runs_of([(0, 6, "red"), (4, 5, "blue")])
    assert [run[3:] for run in (first, second, third)] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_where_a_coding_runs_on_over_a_line_nothing_is_round():
    first, second = runs_of([(5, 10, "red")])
    assert first[3:] == (True, False)
    assert second[3:] == (False, True)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_focused_coding_has_one_strong_colour_whatever_lies_over_it(theme):
    marks = [(0, 9, "blue"), (3, 3, "red")]
    plain, focused = runs_of(marks, theme), runs_of(marks, theme, focused=[0])
    colors = {run[2] for run in focused}
    assert len(colors) == 1
    assert colors != {run[2] for run in plain}
    assert contrast(rgb_of(colors.pop()), parse_color(theme.text)) >= READABLE

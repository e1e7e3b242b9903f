import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reader.document import CodingMark
from annotator.ui.reader.lanes import Lanes
from annotator.ui.reader.marks import marks_of
from annotator.ui.reader.spans import NO_LANE, SpanIndex

SPANS = st.tuples(st.integers(0, 300), st.integers(1, 60)).map(lambda pair: (pair[0], sum(pair)))
LINE = 20


def make(spans, line_ends=(), line_length=LINE):
    marks = [CodingMark(i.to_bytes(16, "big"), *span, "x") for i, span in enumerate(spans)]
    index = SpanIndex(marks_of(marks))
    return index, Lanes(index, np.array(line_ends, np.int32), line_length)


def drawn_end(end, line_ends):
    """Return how far a stripe goes: by a line, but not past the end of its paragraph."""
    nearest = [at + 1 for at in line_ends if at >= end - 1]
    return max(end, min(end + LINE, nearest[0] if nearest else 10**9))


def assert_apart(index, line_ends):
    """Check that no two codings share a place in a lane or on a level."""
    for one in range(len(index)):
        for other in range(one):
            begins = max(index.starts[one], index.starts[other])
            if index.levels[one] == index.levels[other]:
                assert begins >= min(index.ends[one], index.ends[other])
            if index.lanes[one] == index.lanes[other]:
                ends = [drawn_end(int(index.ends[row]), line_ends) for row in (one, other)]
                assert begins >= min(ends)


@given(st.lists(SPANS, max_size=40), st.sets(st.integers(0, 360), max_size=10))
def test_first_fit_keeps_all_apart_with_as_few_lanes_as_possible(spans, ends):
    line_ends = sorted(ends)
    index, lanes = make(spans, line_ends)
    depth = lanes.depth()
    lanes.decide(0, len(index))
    assert lanes.is_complete
    assert_apart(index, line_ends)
    assert max(index.lanes.tolist(), default=-1) + 1 == depth


@given(st.lists(SPANS, min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_deciding_from_the_middle_keeps_all_apart_too(spans, numbers):
    index, lanes = make(spans)
    middle = numbers.randrange(len(index))
    lanes.decide(middle, middle + 3)
    decided = index.lanes[lanes.first : lanes.last].tolist()
    first = lanes.first
    while not lanes.is_complete:
        lanes.step(numbers.randrange(1, 5))
    assert_apart(index, [])
    assert index.lanes[first : first + len(decided)].tolist() == decided


@given(st.lists(SPANS, min_size=1, max_size=25), st.lists(SPANS, max_size=10))
def test_a_new_coding_moves_nobody(spans, more):
    index, lanes = make(spans)
    lanes.decide(0, len(index))
    for number, span in enumerate(more, 1000):
        before = {
            index.id_of(row): (index.lanes[row], index.levels[row]) for row in range(len(index))
        }
        mark = CodingMark(number.to_bytes(16, "big"), *span, "x")
        lanes.inserted(index.insert(mark))
        assert_apart(index, [])
        for row in range(len(index)):
            here = index.lanes[row], index.levels[row]
            assert before.get(index.id_of(row), here) == here


def test_the_place_of_a_removed_coding_is_free_again():
    index, lanes = make([(0, 50), (10, 60)])
    lanes.decide(0, 2)
    index.remove(0)
    lanes.removed(0)
    row = index.insert(CodingMark(b"n" * 16, 0, 40, "x"))
    lanes.inserted(row)
    assert index.lanes[row] == 0
    assert lanes.is_complete


def test_neighbours_on_one_line_stand_side_by_side_but_their_underlines_do_not():
    index, lanes = make([(0, 5), (8, 12)])
    lanes.decide(0, 2)
    assert index.lanes.tolist() == [0, 1]
    assert index.levels.tolist() == [0, 0]


def test_neighbours_in_two_paragraphs_share_a_lane():
    index, lanes = make([(0, 5), (8, 12)], line_ends=[6])
    lanes.decide(0, 2)
    assert index.lanes.tolist() == [0, 0]


def test_going_far_away_forgets_what_was_decided():
    index, lanes = make([(i, i + 1) for i in range(10_000)], line_length=1)
    assert not lanes.decide(0, 10)
    assert lanes.decide(9_000, 9_010)
    assert index.lanes[0] == NO_LANE
    assert index.lanes[9_005] != NO_LANE


def test_a_coding_added_where_nothing_is_decided_waits():
    index, lanes = make([(i * 10, i * 10 + 5) for i in range(100)])
    lanes.decide(0, 10)
    row = index.insert(CodingMark(b"n" * 16, 800, 840, "x"))
    lanes.inserted(row)
    assert index.lanes[row] == NO_LANE
    while not lanes.is_complete:
        lanes.step(7)
    assert_apart(index, [])

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reader.document import CodingMark
from annotator.ui.reader.marks import NO_MARKS, marks_of
from annotator.ui.reader.spans import NO_LANE, SpanIndex

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 40)).map(lambda pair: (pair[0], sum(pair)))


def mark(number, start, end, code="x"):
    return CodingMark(number.to_bytes(16, "big"), start, end, code)


def index_of(spans):
    return SpanIndex(marks_of(mark(i, *span) for i, span in enumerate(spans)))


def overlapping(marks, start, end):
    return {one.id for one in marks if one.start < end and start < one.end}


@given(st.lists(SPANS, max_size=30), SPANS)
def test_a_query_finds_exactly_what_overlaps(spans, asked):
    index = index_of(spans)
    marks = [index.mark(row) for row in range(len(index))]
    found = {index.id_of(row) for row in index.query(*asked)}
    assert found == overlapping(marks, *asked)


@given(st.lists(SPANS, max_size=15), st.randoms(use_true_random=False))
def test_after_any_changes_the_index_holds_what_a_list_would(spans, numbers):
    index = index_of(spans)
    held = {i.to_bytes(16, "big"): mark(i, *span) for i, span in enumerate(spans)}
    for step in range(20):
        if held and numbers.random() < 0.3:
            gone = numbers.choice(sorted(held))
            index.remove(index.row(gone))
            del held[gone]
        elif held and numbers.random() < 0.5:
            moved = numbers.choice(sorted(held))
            start = numbers.randrange(60)
            end = start + numbers.randrange(1, 30)
            index.move(index.row(moved), start, end)
            held[moved] = CodingMark(moved, start, end, held[moved].code)
        else:
            new = mark(1000 + step, numbers.randrange(60), 70, numbers.choice("xyz"))
            index.insert(new)
            held[new.id] = new
        assert index.starts.tolist() == sorted(index.starts.tolist())
        assert {index.mark(row) for row in range(len(index))} == set(held.values())
        start = numbers.randrange(60)
        found = {index.id_of(row) for row in index.query(start, start + 5)}
        assert found == overlapping(held.values(), start, start + 5)


def test_a_coding_that_is_as_long_as_the_document_is_found_everywhere():
    index = index_of([(0, 10_000), *((i, i + 1) for i in range(0, 10_000, 7))])
    long_one = (0).to_bytes(16, "big")
    for at in random.Random(1).sample(range(10_000), 50):
        assert long_one in {index.id_of(row) for row in index.query(at, at + 1)}


def test_what_only_touches_is_not_found():
    index = index_of([(5, 10)])
    assert not len(index.query(0, 5))
    assert not len(index.query(10, 12))
    assert len(index.query(9, 10))


def test_an_id_that_is_not_there_is_a_key_error():
    index = index_of([(1, 2)])
    assert (0).to_bytes(16, "big") in index
    assert (7).to_bytes(16, "big") not in index
    with pytest.raises(KeyError):
        index.row((7).to_bytes(16, "big"))


def test_ids_that_share_a_half_are_told_apart():
    ids = [b"a" * 8 + b"x" * 8, b"b" * 8 + b"x" * 8, b"a" * 8 + b"y" * 8]
    index = SpanIndex(marks_of(CodingMark(one, i, i + 1, "x") for i, one in enumerate(ids)))
    assert [index.row(one) for one in ids] == [0, 1, 2]


def test_the_same_id_twice_is_refused():
    index = index_of([(1, 2)])
    with pytest.raises(ValueError, match="already"):
        index.insert(mark(0, 5, 6))


def test_the_marks_it_was_made_of_stay_as_they_were():
    marks = marks_of([mark(0, 1, 5), mark(1, 2, 6)])
    index = SpanIndex(marks)
    index.move(0, 1, 9)
    index.restyle(1, mark(1, 2, 6, "other"))
    assert marks.ends.tolist() == [5, 6]
    assert marks.code_ids == ("x",)
    assert index.marks().ends.tolist() == [9, 6]


def test_a_moved_coding_keeps_its_lane_and_level():
    index = index_of([(1, 5), (10, 20)])
    index.lanes[:], index.levels[:] = (3, 4), (1, 2)
    row = index.move(0, 15, 30)
    assert (row, index.lanes.tolist(), index.levels.tolist()) == (1, [4, 3], [2, 1])


def test_a_new_coding_has_no_lane_yet():
    index = SpanIndex(NO_MARKS)
    row = index.insert(mark(1, 2, 3))
    assert index.lanes[row] == index.levels[row] == NO_LANE


def test_codings_that_begin_in_a_stretch_are_a_range_of_rows():
    index = index_of([(1, 50), (4, 5), (4, 9), (7, 8)])
    assert index.starting_in(4, 7) == range(1, 3)
    assert index.ids_of(range(1, 3)) == [index.id_of(1), index.id_of(2)]

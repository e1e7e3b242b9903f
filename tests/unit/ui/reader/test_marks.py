import pytest

from annotator.ui.reader.document import CodingMark
from annotator.ui.reader.marks import NO_MARKS, marks_from_columns, marks_of
from annotator.ui.reader.spans import SpanIndex

A, B = bytes(range(16)), bytes(range(16, 32))


def test_codings_come_back_out_of_their_columns():
    marks = [
        CodingMark(A, 3, 9, "x", "ann", unsure=True),
        CodingMark(B, 5, 7, "y", "bob", pending=True),
    ]
    index = SpanIndex(marks_of(marks))
    assert [index.mark(row) for row in range(2)] == marks


def test_codings_are_sorted_by_their_start():
    marks = marks_from_columns([A, B], [9, 2], [12, 4], ["x", "y"])
    assert marks.starts.tolist() == [2, 9]
    assert marks.ids[0].tobytes() == B
    assert [marks.code_ids[code] for code in marks.codes] == ["y", "x"]


def test_an_id_that_is_not_of_16_bytes_is_refused():
    with pytest.raises(ValueError, match="16 bytes"):
        marks_from_columns([b"short"], [0], [1], ["x"])
    with pytest.raises(ValueError, match="16 bytes"):
        marks_from_columns([b"a" * 15, b"a" * 17], [0, 0], [1, 1], ["x", "x"])


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_a_span_that_is_none_is_refused(start, end):
    with pytest.raises(ValueError, match="span"):
        marks_from_columns([A], [start], [end], ["x"])


def test_no_codings_are_columns_too():
    assert len(NO_MARKS) == 0
    assert len(SpanIndex(NO_MARKS)) == 0

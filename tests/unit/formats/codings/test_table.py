from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.codings.table import Rejection, open_table

cells = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=6)
nasty = st.text('",\n\r ab=', max_size=5)


@settings(max_examples=50, derandomize=True, deadline=None)
@given(
    rows=st.lists(st.lists(st.one_of(cells, nasty), min_size=2, max_size=4), max_size=6),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_every_row_has_its_cells_and_the_line_it_begins_in(tmp_path_factory, rows, end):
    path = tmp_path_factory.mktemp("table") / "t.csv"
    text, expected = "a,b,c" + end, []
    for row in rows:
        begins = text.count("\n") + 1
        written = io.StringIO(newline="")
        csv.writer(written, lineterminator=end, quoting=csv.QUOTE_ALL).writerow(row)
        text += written.getvalue()
        good = len(row) == 3
        expected.append((begins, row) if good else (begins, "codings.row_length"))
    path.write_bytes(text.encode())
    header, records = open_table(path, ())
    found = [
        (record.line, record.reason_id) if isinstance(record, Rejection) else record
        for record in records
    ]
    assert header == ["a", "b", "c"]
    assert found == expected


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC])
def test_two_tables_can_be_read_at_once(tmp_path, quoting):
    path = tmp_path / "t.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=quoting).writerows([["a", "b"], ["x" * 200_000, ""]] * 2)
    before = csv.field_size_limit()
    _, first = open_table(path, ["a"])
    _, second = open_table(path, ["b"])
    assert [len(next(first)[1][0]), len(next(second)[1][0])] == [200_000, 200_000]
    assert list(first) == [(3, ["a", "b"]), (4, ["x" * 200_000, ""])]
    del first
    assert len(list(second)) == 2
    assert csv.field_size_limit() >= before

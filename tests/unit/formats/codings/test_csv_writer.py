from __future__ import annotations

import csv
import io

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.formats.codings.csv_reader import read_codings
from annotator.formats.codings.csv_writer import header, write_codings

BOM = b"\xef\xbb\xbf"


def test_columns_stand_in_the_order_of_the_contract():
    assert header(["target", "named"], ["date"]) == [
        *["document", "document_id", "text_sha256", "section", "in_boilerplate", "start", "end"],
        *["text", "code", "code_path", "coder", "round", "origin", "source_coding_id"],
        *["confirmed_by", "confirmed_at", "unsure", "memo", "codebook_version", "created_at"],
        *["modified_at", "coding_id", "attr:target", "attr:named", "var:date"],
    ]


def test_a_table_has_a_mark_crlf_and_no_needless_quotes(folder):
    path = folder / "out.csv"
    rows = [("007", "NA", ""), (" a b", "x;y", "甲\U00020bb7"), ('q"', "c,d", "e\nf\r\ng\rh")]
    assert write_codings(path, ["a", "b", "c"], rows) == 3
    assert (
        path.read_bytes()
        == BOM
        + ('a,b,c\r\n007,NA,\r\n a b,x;y,甲\U00020bb7\r\n"q""","c,d","e\nf\r\ng\rh"\r\n').encode()
    )


def test_a_table_without_rows_has_a_header(folder):
    path = folder / "out.csv"
    assert write_codings(path, ["a", "b"], []) == 0
    assert path.read_bytes() == BOM + b"a,b\r\n"


cells = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=8),
    st.text('",\n\r =+-@\t\ufeff＝', max_size=6),
    st.sampled_from(["NA", "None", "null", "nan", "007", "1e5", "true", "=1+1", "'x", "-1", ""]),
)


@settings(max_examples=50, derandomize=True, deadline=None)
@given(data=st.data(), width=st.integers(1, 4))
def test_whatever_stands_in_cells_is_written_as_the_library_does_and_read_back(
    tmp_path_factory, data, width
):
    path = tmp_path_factory.mktemp("out") / "out.csv"
    rows = data.draw(st.lists(st.lists(cells, min_size=width, max_size=width), max_size=5))
    names = [f"c{i}" for i in range(width)]
    assert write_codings(path, names, iter(rows)) == len(rows)

    expected = io.StringIO(newline="")
    csv.writer(expected).writerows([names, *rows])
    assert path.read_bytes() == BOM + expected.getvalue().encode()
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, strict=True)) == [names, *rows]
    frame = pd.read_csv(path, dtype=str, keep_default_na=False, skip_blank_lines=False)
    assert frame.columns.tolist() == names
    assert frame.to_numpy().tolist() == [list(row) for row in rows]


def test_what_is_written_is_what_is_read(folder):
    path = folder / "out.csv"
    names = header(["target"], ["outlet"])
    cells = dict.fromkeys(names, "")
    cells |= {"document": '=a ",\r\n', "start": "1", "end": "3", "code": "C", "coder": "-x"}
    cells |= {"text": "\n甲", "attr:target": "a|b", "var:outlet": "NA", "unsure": "true"}
    write_codings(path, names, [list(cells.values())])
    read = read_codings(path)
    assert (read.rejections, read.header.unknown_columns) == ([], ())
    row = read.rows[0].row
    assert (row.document, row.coder, row.text) == ('=a ",\r\n', "-x", "\n甲")
    assert (row.attributes, row.variables) == ({"target": "a|b"}, {"outlet": "NA"})


FORMULAS = [
    "=1",
    "+1",
    "-1",
    "@a",
    "\t1",
    "\r1",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "  =1",
    "\u3000@a",
    "\n-",
]


def test_for_spreadsheets_formulas_are_guarded_and_the_file_says_so(folder):
    path = folder / "out.csv"
    harmless = ["", "a=1", "1-2", "'=1", "甲", " a", "a@b"]
    rows = [[cell, "x"] for cell in FORMULAS + harmless]
    write_codings(path, ["a", "b"], rows, for_spreadsheet=True)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, *found = csv.reader(file, strict=True)
    assert first == ["a", "b", "#csv-excel"]
    assert found == [
        *[["'" + cell, "x", "true"] for cell in FORMULAS],
        *[[cell, "x", "true"] for cell in harmless],
    ]


def test_a_pseudonymous_table_says_so_and_is_refused_by_the_reader(folder):
    path = folder / "out.csv"
    names = header([], [])
    write_codings(path, names, [["x"] * len(names)], pseudonymous=True, for_spreadsheet=True)
    first, second, _ = path.read_text("utf-8-sig").split("\n")
    assert first.endswith("coding_id,#csv-excel,#pseudonymous")
    assert second.endswith("x,true,true")
    with pytest.raises(UserError) as caught:
        read_codings(path)
    assert caught.value.message_id == "codings.pseudonymous"


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(folder):
    path = folder / "out.csv"
    path.write_text("mine")
    with pytest.raises(UserError) as caught:
        write_codings(path, ["a"], [["x"]])
    assert caught.value.message_id == "codings.exists"
    assert path.read_text() == "mine"
    assert write_codings(path, ["a"], [["x"]], overwrite=True) == 1
    assert path.read_bytes() == BOM + b"a\r\nx\r\n"
    assert list(folder.iterdir()) == [path]


def test_rows_that_fail_leave_nothing_behind_and_the_old_file_untouched(folder):
    def rows():
        yield from [["x"]] * 5000
        raise KeyboardInterrupt

    path = folder / "out.csv"
    with pytest.raises(KeyboardInterrupt):
        write_codings(path, ["a"], rows())
    assert list(folder.iterdir()) == []
    path.write_text("mine")
    with pytest.raises(KeyboardInterrupt):
        write_codings(path, ["a"], rows(), overwrite=True)
    assert path.read_text() == "mine"
    assert list(folder.iterdir()) == [path]


def test_a_row_of_another_length_is_an_error_of_the_program(folder):
    with pytest.raises(ValueError, match="2 cells for 1 columns"):
        write_codings(folder / "out.csv", ["a"], [["x"], ["x", "y"]])
    assert list(folder.iterdir()) == []

from __future__ import annotations

import csv
import tracemalloc
from pathlib import Path

import pytest

from annotator.domain.coding import CodingRow
from annotator.domain.errors import UserError
from annotator.domain.messages import english
from annotator.formats.codings.csv_reader import iterate_codings, read_codings
from annotator.formats.codings.table import Rejection
from annotator.resources import resource

HEAD = "document,start,end,code,coder"


@pytest.fixture
def table(tmp_path):
    def write(text: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / "codings.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return write


def rejected(path: Path) -> list[tuple[int, str]]:
    """Return line and reason of all rejected rows, each of which can be said."""
    rejections = read_codings(path).rejections
    assert all(english(item.reason_id, item.values) for item in rejections)
    return [(item.line, item.reason_id) for item in rejections]


def test_the_demo_codings_are_read():
    path = resource("demo", "codings.csv")
    read = read_codings(path)
    assert len(read.rows) == 513
    assert read.rejections == []
    assert read.header.unknown_columns == ()
    assert read.header.variable_ids == ()
    assert read.header.attribute_ids[:2] == ("target", "named")
    first = read.rows[0]
    assert (first.line, first.row.start, first.row.end) == (2, 645, 660)
    assert first.row.text == "两家医院均未针对性开展相关检测"
    assert first.row.attributes == {
        "target": "hospital",
        "named": "false",
        "responsibility": "causal",
        "stance": "asserts",
    }
    with path.open(encoding="utf-8-sig", newline="") as file:
        expected = list(csv.DictReader(file))
    assert [item.row.text for item in read.rows] == [row["text"] for row in expected]
    assert [item.row.memo for item in read.rows] == [row["memo"] for row in expected]


def test_all_columns_are_found_by_name_in_any_order(table):
    columns = {
        "coding_id": "019AA0B2-1111-7000-8000-00000000ABCD",
        "modified_at": "2026-11-21T22:45:00+08:00",
        "created_at": "2026-11-21T14:00:00Z",
        "codebook_version": "02",
        "memo": "reads  “so”",
        "unsure": "true",
        "confirmed_at": "",
        "confirmed_by": "li",
        "source_coding_id": "019aa0b2-1111-7000-8000-00000000abce",
        "origin": "propagated",
        "round": "2",
        "coder": "anna",
        "code_path": "A / B",
        "code": "A.B",
        "text": "甲",
        "end": "7",
        "start": "6",
        "in_boilerplate": "whatever",
        "section": "comment 1",
        "text_sha256": "AB" * 32,
        "document_id": "x",
        "document": "a.txt",
        "attr:target": "city|province",
        "attr:named": "",
        "var:outlet": "NA",
        "extra": "?",
        "attr:": "?",
    }
    path = table(",".join(columns) + "\n" + ",".join(columns.values()) + "\n")
    header, items = iterate_codings(path)
    assert header.columns == tuple(columns)
    assert (header.attribute_ids, header.variable_ids) == (("target", "named"), ("outlet",))
    assert header.unknown_columns == ("extra", "attr:")
    [item] = items
    assert item.line == 2
    assert item.row == CodingRow(
        document="a.txt",
        start=6,
        end=7,
        code="A.B",
        coder="anna",
        round="2",
        document_id="x",
        text_sha256="ab" * 32,
        section="comment 1",
        text="甲",
        code_path="A / B",
        origin="propagated",
        source_coding_id="019aa0b2-1111-7000-8000-00000000abce",
        confirmed_by="li",
        unsure=True,
        memo="reads  “so”",
        codebook_version="2",
        created_at="2026-11-21T14:00:00Z",
        modified_at="2026-11-21T14:45:00Z",
        coding_id="019aa0b2-1111-7000-8000-00000000abcd",
        attributes={"target": "city|province"},
        variables={"outlet": "NA"},
    )


@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
def test_marks_and_line_ends_make_no_difference(table, bom, end, last):
    lines = [HEAD + ",memo", "a,1,2,C,x,", '"a ""b""",3,4,C,y,"one\ntwo"']
    read = read_codings(table(bom + end.join(lines) + (end if last else "")))
    assert [(item.line, item.row.document, item.row.memo) for item in read.rows] == [
        (2, "a", ""),
        (3, 'a "b"', "one\ntwo"),
    ]


def test_content_is_kept_to_the_letter(table):
    cell = " =1+1\r\n\n\rNA, 007\t“x” \u2028\x85\ufeff "
    read = read_codings(table(f'{HEAD},memo\na,1,2,C,x,"{cell}"\n'))
    assert read.rows[0].row.memo == cell


def test_the_hash_can_stand_for_the_name(table):
    read = read_codings(table("text_sha256,start,end,code,coder\nab,1,2,C,x\n"))
    assert (read.rows[0].row.document, read.rows[0].row.text_sha256) == ("", "ab")
    path = table("document,text_sha256,start,end,code,coder\n,ab,1,2,C,x\n,,1,2,C,x\na,,1,2,C,x\n")
    read = read_codings(path)
    assert [item.line for item in read.rows] == [2, 4]
    assert rejected(path) == [(3, "codings.cell_empty")]


@pytest.mark.parametrize("name", ["start", "end", "code", "coder", "document"])
def test_a_missing_column_is_named(table, name):
    columns = [column for column in HEAD.split(",") if column != name]
    with pytest.raises(UserError, match=f"columns are missing: {name}") as caught:
        iterate_codings(table(",".join(columns) + "\n"))
    assert caught.value.message_id == "codings.columns_missing"
    assert "codings.csv" in str(caught.value)


def test_all_missing_columns_are_named(table):
    with pytest.raises(UserError, match="missing: start, code, coder"):
        read_codings(table("document;start,end\n"))


@pytest.mark.parametrize(
    ("text", "message_id"),
    [
        ("", "codings.empty"),
        ("\n\r\n", "codings.empty"),
        (HEAD + ",code\n", "codings.column_twice"),
        (HEAD + ",,\n", "codings.column_twice"),
        ('"document"x,start\n', "codings.header"),
        (HEAD + "\ra,1,2,C,x\r", "codings.header"),
        (HEAD + ",a\0b\n", "codings.header"),
        (HEAD + ",#pseudonymous\n", "codings.pseudonymous"),
        ("#csv-excel," + HEAD + "\n", "codings.for_spreadsheet"),
        (HEAD.encode("utf-16"), "codings.encoding"),
        (b"PK\x03\x04\xff\n", "codings.encoding"),
    ],
)
def test_a_file_that_is_no_table_of_codings_is_refused_at_once(table, text, message_id):
    with pytest.raises(UserError) as caught:
        iterate_codings(table(text))
    assert caught.value.message_id == message_id
    assert "codings.csv" in str(caught.value)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    for path in (tmp_path / "codings.csv", tmp_path):
        with pytest.raises(UserError) as caught:
            iterate_codings(path)
        assert caught.value.message_id == "codings.unreadable"


def test_a_row_in_another_encoding_is_named_by_its_line(table):
    rows = f"{HEAD},memo\n" + 'a,1,2,C,x,"ä\nö"\n' * 1000
    path = table(rows.encode() + b"a,1,2,C,x," + "归责\n".encode("gb18030"))
    with pytest.raises(UserError, match="line 2002: this is not UTF-8"):
        read_codings(path)


def test_rejected_rows_have_the_line_they_begin_in(table):
    rows = [
        f"{HEAD},unsure,memo",  # 1
        'a,1,2,C,x,,"one\n\ntwo"',  # 2-4
        "",  # 5
        "a,1,2,C,x",  # 6: short
        'a,1,2,C,x,,"p\nq",more',  # 7-8: long
        "a,1,2,C,x,,good",  # 9
        'a,1,2,"C"x,x,,',  # 10: broken quotes
        "a,1.5,2,C,x,,",  # 11
        'a,1,2,C,x,True,"\n"',  # 12-13
        "a,1,2,,x,,",  # 14
        "a,1,2,C,x,,good",  # 15
        "a,1,2,C,x,,nul\0",  # 16
        ",,,,,,",  # 17
        'a,1,2,C,x,,"never',  # 18-19: closed
        "good,1,2,C,x,,",
    ]
    path = table("\n".join(rows) + "\n")
    assert rejected(path) == [
        (6, "codings.row_length"),
        (7, "codings.row_length"),
        (10, "codings.broken_row"),
        (11, "codings.not_an_offset"),
        (12, "codings.not_a_boolean"),
        (14, "codings.cell_empty"),
        (16, "codings.nul"),
        (17, "codings.cell_empty"),
        (18, "codings.broken_row"),
    ]
    assert [item.line for item in read_codings(path).rows] == [2, 9, 15]


@pytest.mark.parametrize(
    ("column", "cell", "reason_id"),
    [
        ("start", "-1", "codings.not_an_offset"),
        ("end", "１", "codings.not_an_offset"),
        ("start", "", "codings.cell_empty"),
        ("coder", "", "codings.cell_empty"),
        ("document", "", "codings.cell_empty"),
        ("origin", "Manual", "codings.not_an_origin"),
        ("source_coding_id", "7", "codings.not_an_id"),
        ("coding_id", "x", "codings.not_an_id"),
        ("confirmed_at", "yesterday", "codings.not_a_time"),
        ("created_at", "2026-11-21", "codings.not_a_time"),
        ("modified_at", "2026-11-21T22:45:00", "codings.not_a_time"),
        ("unsure", "TRUE", "codings.not_a_boolean"),
        ("codebook_version", "0.1", "codings.not_a_number"),
    ],
)
def test_a_cell_of_the_wrong_kind_rejects_its_row(table, column, cell, reason_id):
    values = {"document": "a", "start": "1", "end": "2", "code": "C", "coder": "x", column: cell}
    path = table(",".join(values) + "\n" + ",".join(values.values()) + "\n")
    [rejection] = read_codings(path).rejections
    assert (rejection.line, rejection.reason_id) == (2, reason_id)
    assert rejection.values["column"] == column
    assert column in english(rejection.reason_id, rejection.values)


def test_a_message_quotes_no_more_than_a_line_of_a_cell(table):
    [rejection] = read_codings(table(f"{HEAD}\na,{'9' * 9000},2,C,x\n")).rejections
    assert rejection.values["value"] == "9" * 80


def test_cells_longer_than_the_librarys_limit_are_read(table):
    long = "长" * 200_000
    assert read_codings(table(f"{HEAD},memo\na,1,2,C,x,{long}\n")).rows[0].row.memo == long
    path = table(f"{HEAD},memo\na,1,2,C,x,{'l' * 10_000_001}\na,1,2,C,x,good\n")
    assert rejected(path) == [(2, "codings.broken_row")]
    assert [item.line for item in read_codings(path).rows] == [3]


def test_rows_are_read_as_they_are_asked_for(table):
    path = table(f"{HEAD},memo\n" + f"a,1,2,C,x,{'m' * 500}\n" * 10_000)
    tracemalloc.start()
    try:
        _, items = iterate_codings(path)
        count = sum(not isinstance(item, Rejection) for item in items)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 10_000
    assert peak < 1_000_000  # the file has 5 MB


def test_a_reading_given_up_leaves_no_open_file(table):
    path = table(f"{HEAD}\n" + "a,1,2,C,x\n" * 10)
    _, items = iterate_codings(path)
    next(items)
    del items  # An unclosed file would be a ResourceWarning, and that an error.

"""An analyst takes codings out, and brings them into another project, without loss."""

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.command_line import dump, header, small_codebook, table, write_table

TEXT = "一二三四五六七八九十 👍𠮷 and so on,\nline “two”\n" * 3
CODES = ("A", "A.1", "A.2", "B")


@pytest.fixture
def new_project(annotator, tmp_path):
    """Make a project with a small codebook and the same document; return its path."""

    def call(name: str) -> Path:
        codebook = small_codebook(tmp_path / "codes.json", *CODES)
        text = tmp_path / "text.txt"
        text.write_text(TEXT, encoding="utf-8")
        path = tmp_path / name
        assert annotator("new", path, "--codebook", codebook)[0] == 0
        assert annotator("import", path, text)[0] == 0
        return path

    return call


KEPT = (
    "memo", "confirmed_by", "source_coding_id", "codebook_version", "attr:note", "attr:kind",
    "attr:means", "attr:sure", "attr:level",
)  # fmt: skip


def without_document_ids(path: Path) -> bytes:
    """Return a table with the ids of documents, which differ between projects, taken out."""
    raw = path.read_bytes()
    for row in {row["document_id"]: row for row in table(path)}.values():
        raw = raw.replace(row["document_id"].encode(), b"")
    return raw


def test_the_demo_goes_out_and_in_byte_for_byte(annotator, demo_file, seeds, tmp_path):
    out, again, copy = tmp_path / "out.csv", tmp_path / "again.csv", tmp_path / "copy.anno"
    assert annotator("export", demo_file, out)[0] == 0
    assert annotator("new", copy)[0] == 0
    assert annotator("import", copy, *reversed(seeds))[0] == 0
    code, told, err = annotator("import-codings", copy, out, "--json")
    assert (code, err) == (0, "")
    assert json.loads(told) == {"added": 513, "duplicates": 0, "rejected": []}
    assert annotator("export", copy, again)[0] == 0
    assert without_document_ids(again) == without_document_ids(out)
    assert again.read_bytes() != out.read_bytes()
    # The program can bring its own export back to where it came from, and nothing happens.
    before = dump(copy)
    code, told, _ = annotator("import-codings", copy, again, "--json")
    assert json.loads(told) == {"added": 0, "duplicates": 513, "rejected": []}
    assert dump(copy) == before


_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
_awkward = st.sampled_from(
    ['"', ",", '""', "\r", "\n", "\r\n", " x ", "\ufeff", "=1", "'", "NA", "null", "a,b\n\"c\"",
     "\u2028", "\x1a", "|", "true", "007"]
)  # fmt: skip
_hex = st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}")
_id = _hex.map(lambda d: f"{d[:8]}-{d[8:12]}-{d[12:16]}-{d[16:20]}-{d[20:]}")
_time = st.datetimes().map(lambda time: time.isoformat() + "Z")
_row = st.fixed_dictionaries(
    {
        "start": st.integers(0, len(TEXT) - 2),
        "length": st.integers(1, 40),
        "code": st.sampled_from(CODES),
        "coder": st.sampled_from(["ann", "Bob", "𠮷", "～", "a,b", 'say "x"']),
        "round": st.sampled_from(["", "1", "round 2", "第三"]),
        "origin": st.sampled_from(["", "manual", "propagated", "suggested", "imported"]),
        "source_coding_id": st.just("") | _id,
        "confirmed_by": _text,
        "confirmed_at": st.just("") | _time,
        "unsure": st.sampled_from(["", "true", "false"]),
        "memo": _text | _awkward,
        "codebook_version": st.sampled_from(["", "1", "0", "123"]),
        "created_at": st.just("") | _time,
        "modified_at": st.just("") | _time,
        "coding_id": st.just("") | _id,
        "attr:sure": st.sampled_from(["", "true", "false"]),
        "attr:level": st.sampled_from(["", "0", "-1.5", "0.1", "12345678"]),
        "attr:note": _text | _awkward,
        "attr:kind": st.sampled_from(["", "x", "y"]),
        "attr:means": st.sampled_from(["", "p", "q|r", "r|q|p"]),
    }
)


@settings(max_examples=6)
@given(rows=st.lists(_row, min_size=1, max_size=40))
def test_any_codings_go_out_and_in_byte_for_byte(annotator, new_project, tmp_path, rows):
    number = len(list(tmp_path.glob("one*.anno")))
    one, two = new_project(f"one{number}.anno"), new_project(f"two{number}.anno")
    given = [
        {**row, "document": "text.txt", "end": min(row["start"] + row["length"], len(TEXT))}
        for row in rows
    ]
    for row in given:
        del row["length"]
    file = write_table(tmp_path / "given.csv", given)
    code, told, _ = annotator("import-codings", one, file, "--json", "--partial")
    assert code == 0
    out, again = tmp_path / "out.csv", tmp_path / "again.csv"
    assert annotator("export", one, out, "--force")[0] == 0
    exported = table(out)
    assert len(exported) == json.loads(told)["added"]
    by_id = {row["coding_id"]: row for row in given if row["coding_id"]}
    for row in exported:
        assert row["text"] == TEXT[int(row["start"]) : int(row["end"])]
        if row["coding_id"] in by_id:
            kept = by_id[row["coding_id"]]
            for name in KEPT:
                assert row[name] == kept[name]
    code, told, err = annotator("import-codings", two, out, "--json")
    assert (code, err) == (0, "")
    assert json.loads(told) == {"added": len(exported), "duplicates": 0, "rejected": []}
    assert annotator("export", two, again, "--force")[0] == 0
    assert without_document_ids(again) == without_document_ids(out)


def test_pandas_and_csv_read_the_same(annotator, demo_file, tmp_path):
    import pandas as pd

    out = tmp_path / "out.csv"
    assert annotator("export", demo_file, out)[0] == 0
    frame = pd.read_csv(out, dtype=str, keep_default_na=False)
    with out.open(encoding="utf-8-sig", newline="") as file:
        columns, *rows = csv.reader(file)
    assert list(frame.columns) == columns == header(out)
    assert frame.to_numpy().tolist() == rows


def test_a_document_that_was_renamed_is_refused_by_name_and_found_by_hash(
    annotator, new_project, tmp_path
):
    one = new_project("one.anno")
    rows = [{"document": "text.txt", "start": 0, "end": 2, "code": "A", "coder": "ann"}]
    file = write_table(tmp_path / "rows.csv", rows)
    assert annotator("import-codings", one, file)[0] == 0
    out = tmp_path / "out.csv"
    assert annotator("export", one, out)[0] == 0
    other = tmp_path / "other"
    other.mkdir()
    (other / "text.txt").write_text("another text", encoding="utf-8")
    two = tmp_path / "two.anno"
    assert annotator("new", two, "--codebook", tmp_path / "codes.json")[0] == 0
    assert annotator("import", two, other / "text.txt", tmp_path / "text.txt")[0] == 0
    code, _, err = annotator("import-codings", two, out)
    assert code == 1
    assert "text.txt has another text" in err
    by_hash = write_table(tmp_path / "by_hash.csv", [{**table(out)[0], "document": ""}])
    assert annotator("import-codings", two, by_hash)[0] == 0
    assert annotator("export", two, tmp_path / "two.csv")[0] == 0
    assert [row["document"] for row in table(tmp_path / "two.csv")] == ["text (2).txt"]

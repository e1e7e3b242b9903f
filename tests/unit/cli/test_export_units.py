"""`export --format units-long` and `units-wide`."""

import pytest

from tests.command_line import dump, header, table, write_table

LONG = ["document", "unit", "number", "start", "end", "code", "coder", "round", "value"]
TEXT = "甲乙。丙丁！戊己？\n"


@pytest.fixture
def units(annotator, study, tmp_path):
    """Export a study of three sentences: ann and bob have done it, cyd has begun."""
    (tmp_path / "three.txt").write_text(TEXT, encoding="utf-8")
    assert annotator("import", study, tmp_path / "three.txt")[0] == 0
    rows = [
        {"document": "three.txt", "start": 0, "end": 4, "code": "A", "coder": "ann"},
        {"document": "three.txt", "start": 6, "end": 7, "code": "A.1", "coder": "bob"},
        {"document": "three.txt", "start": 0, "end": 2, "code": "A", "coder": "cyd"},
    ]
    states = [
        {"document": "three.txt", "coder": coder, "state": state}
        for coder, state in (("ann", "done"), ("bob", "done"), ("cyd", "in_progress"))
    ]
    file, told = write_table(tmp_path / "r.csv", rows), write_table(tmp_path / "s.csv", states)
    assert annotator("import-codings", study, file, "--states", told)[0] == 0

    def call(*arguments):
        out = tmp_path / "units.csv"
        code, _, err = annotator("export", study, out, "--force", *arguments)
        assert (code, err) == (0, "")
        return [row for row in table(out) if row["document"] == "three.txt"], header(out)

    return call


def test_the_long_form_has_a_row_per_unit_code_and_coder(units):
    rows, names = units("--format", "units-long", "--unit", "sentence")
    assert names == LONG
    assert {row["unit"] for row in rows} == {"sentence"}
    assert {row["round"] for row in rows} == {"1"}
    said = {(int(r["number"]), r["code"], r["coder"]): r["value"] for r in rows}
    assert len(said) == len(rows) == 3 * 4 * 3
    assert {key for key, value in said.items() if value == "1"} == {
        (1, "A", "ann"), (2, "A", "ann"), (3, "A", "bob"), (3, "A.1", "bob"),
    }  # fmt: skip
    assert {key[2] for key, value in said.items() if value == ""} == {"cyd"}
    places = {(int(r["number"]), int(r["start"]), int(r["end"])) for r in rows}
    assert places == {(1, 0, 3), (2, 3, 6), (3, 6, 9)}


def test_the_wide_form_has_a_column_per_coder(units):
    rows, names = units("--format", "units-wide")
    assert names == [*LONG[:6], "round", "ann", "bob", "cyd"]
    (third,) = [row for row in rows if (row["number"], row["code"]) == ("3", "A")]
    assert (third["ann"], third["bob"], third["cyd"]) == ("0", "1", "")
    assert len(rows) == 3 * 4


def test_the_share_to_be_covered_counts(units):
    rows, _ = units("--format", "units-wide", "--min-overlap", "0.6")
    coded = {row["number"] for row in rows if row["code"] == "A" and row["ann"] == "1"}
    assert coded == {"1"}, "one of two letters of the second sentence is too little"


def test_characters_can_be_units(units):
    rows, _ = units("--format", "units-wide", "--unit", "character")
    marked = [row["start"] for row in rows if row["code"] == "A" and row["ann"] == "1"]
    assert marked == ["0", "1", "2", "3"], "punctuation is a character as any other"
    assert len(rows) == 4 * len(TEXT)


def test_a_document_that_nobody_did_is_there_without_values(annotator, study, units, tmp_path):
    units("--format", "units-wide")
    rows = [row for row in table(tmp_path / "units.csv") if row["document"] != "three.txt"]
    assert rows
    assert {row[coder] for row in rows for coder in ("ann", "bob", "cyd")} == {""}


def test_a_coder_cannot_be_mistaken_for_a_column(annotator, refused, study, tmp_path):
    rows = [{"document": "first.txt", "start": 0, "end": 2, "code": "A", "coder": "number"}]
    file = write_table(tmp_path / "r.csv", rows)
    assert annotator("import-codings", study, file, "--done")[0] == 0
    out = tmp_path / "u.csv"
    assert "number" in refused("export", study, out, "--format", "units-wide")
    assert not out.exists()
    assert annotator("export", study, out, "--format", "units-long")[0] == 0


def test_nothing_is_written_over_and_nothing_is_changed(annotator, refused, study, tmp_path):
    before = dump(study)
    out = tmp_path / "u.csv"
    out.write_text("mine", encoding="utf-8")
    refused("export", study, out, "--format", "units-long")
    assert out.read_text("utf-8") == "mine"
    refused("export", study, study, "--format", "units-long", "--force")
    refused("export", study, tmp_path / "v.csv", "--format", "units-long", "--round", "9")
    assert dump(study) == before


def test_a_wrong_share_is_wrong_usage(annotator, study, tmp_path):
    for share in ("2", "nan", "much"):
        arguments = ("--format", "units-long", "--min-overlap", share)
        assert annotator("export", study, tmp_path / "u.csv", *arguments)[0] == 2

"""What `import-codings` refuses: whole files, and single rows with their line and reason."""

import json
from pathlib import Path

import pytest

from tests.command_line import dump, table, write_table
from tests.unit.cli.test_import_codings import FIRST, FULL, ID, close_round

REJECTED = {
    "no such document": ({"document": "third.txt"}, "third.txt"),
    "a document in other spelling": ({"document": "First.txt"}, "First.txt"),
    "no such hash": ({"document": "", "text_sha256": "0" * 64}, "0000"),
    "another document's hash": ({"text_sha256": "SECOND"}, "first.txt"),
    "no document": ({"document": ""}, "document"),
    "no such code": ({"code": "A.9"}, "A.9"),
    "a code in other spelling": ({"code": "a"}, "a"),
    "no code": ({"code": ""}, "code"),
    "no coder": ({"coder": ""}, "coder"),
    "a blank coder": ({"coder": " \u3000"}, "name"),
    "no start": ({"start": ""}, "start"),
    "no end": ({"end": ""}, "end"),
    "an end behind the text": ({"end": 500}, "500"),
    "an end before the start": ({"start": 10}, "10"),
    "an empty span": ({"start": 9}, "9"),
    "a negative start": ({"start": -1}, "-1"),
    "a start that is no whole number": ({"start": "4.0"}, "4.0"),
    "a start in full width": ({"start": "４"}, "４"),
    "a start with a blank": ({"start": " 4"}, " 4"),
    "an end beyond all numbers": ({"end": "9" * 30}, "999"),
    "another text": ({"text": "麻痺大義"}, "麻痺大意"),
    "the text in the other script": ({"text": "麻痹大意"}, "麻痺大意"),
    "the text with a blank": ({"text": "麻痺大意 "}, "麻痺大意"),
    "no such value": ({"attr:kind": "z"}, "kind"),
    "one value that does not exist": ({"attr:means": "p|z"}, "means"),
    "a value twice": ({"attr:means": "p|p"}, "means"),
    "several values of a single one": ({"attr:kind": "x|y"}, "kind"),
    "an empty value": ({"attr:means": "p|"}, "means"),
    "no boolean": ({"attr:sure": "yes"}, "sure"),
    "no number": ({"attr:level": "much"}, "level"),
    "not a number": ({"attr:level": "nan"}, "level"),
    "an infinite number": ({"attr:level": "-inf"}, "level"),
    "another code's attribute": ({"attr:only": "x"}, "only"),
    "unsure is no boolean": ({"unsure": "TRUE"}, "unsure"),
    "no such origin": ({"origin": "guessed"}, "guessed"),
    "no version": ({"codebook_version": "one"}, "one"),
    "no time": ({"created_at": "yesterday"}, "created_at"),
    "a day that does not exist": ({"modified_at": "2021-02-30T00:00:00Z"}, "modified_at"),
    "no id": ({"coding_id": "17"}, "17"),
    "no source id": ({"source_coding_id": "17"}, "17"),
    "a nul": ({"memo": "a\0b"}, "U+0000"),
}


def check_rejected(annotator, study: Path, file: Path, *lines: int, more=()) -> list[str]:
    """Check that a file is refused with these lines and changes nothing; return the reasons."""
    before = dump(study)
    code, out, err = annotator("import-codings", study, file, "--json", *more)
    assert code == 1
    assert err.count("\n") == 1
    told = json.loads(out)
    assert [item["line"] for item in told["rejected"]] == list(lines)
    assert told["added"] == 0
    assert f"{len(lines)} rows" in err and f"line {lines[0]}:" in err
    assert dump(study) == before
    return [item["reason"] for item in told["rejected"]]


@pytest.mark.parametrize("what", REJECTED)
def test_a_row_that_does_not_fit_is_rejected(annotator, answer, study, tmp_path, what):
    changes, told = REJECTED[what]
    digest = answer("documents", study)[1]["text_sha256"]
    bad = {**FIRST, **{k: digest if v == "SECOND" else v for k, v in changes.items()}}
    file = write_table(tmp_path / "c.csv", [{**FIRST, "coder": "bob"}, bad])
    (reason,) = check_rejected(annotator, study, file, 3)
    assert told in reason
    code, out, _ = annotator("import-codings", study, file, "--json", "--partial")
    assert code == 0
    found = json.loads(out)
    assert (found["added"], [item["line"] for item in found["rejected"]]) == (1, [3])
    assert annotator("export", study, tmp_path / "out.csv")[0] == 0
    assert [row["coder"] for row in table(tmp_path / "out.csv")] == ["bob"]
    # The coder of the row that was left out was not created either.
    assert {state["coder"] for state in answer("documents", study)[0]["states"]} == {"bob"}


def test_a_row_for_a_closed_round_is_rejected(annotator, answer, study, tmp_path):
    file = write_table(tmp_path / "c.csv", [{**FIRST, "round": "2", "coding_id": ID}])
    assert answer("import-codings", study, file)["added"] == 1
    close_round(study, "2")
    (reason,) = check_rejected(annotator, study, file, 2)
    assert "closed" in reason and "2" in reason
    new = write_table(tmp_path / "d.csv", [{**FIRST, "coder": "eve"}])
    check_rejected(annotator, study, new, 2, more=("--round", "2"))
    assert "eve" not in json.dumps(answer("documents", study))
    close_round(study, "1")
    (reason,) = check_rejected(annotator, study, new, 2)
    assert "--round" in reason
    assert annotator("import-codings", study, new, "--round", "3")[0] == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"start": 6, "text": ""},
        {"document": "second.txt", "text": ""},
        {"code": "A.1"},
        {"coder": "bob"},
        {"round": "other"},
        {"memo": ""},
        {"unsure": "false"},
        {"origin": "manual"},
        {"codebook_version": "18"},
        {"source_coding_id": ID},
        {"confirmed_by": "nobody"},
        {"confirmed_at": "2020-01-02T03:04:05Z"},
        {"attr:sure": "true"},
        {"attr:note": ""},
        {"attr:means": "r"},
    ],
    ids=" ".join,
)
def test_a_known_id_with_other_content_is_rejected(annotator, answer, study, tmp_path, changes):
    assert answer("import-codings", study, write_table(tmp_path / "c.csv", [FULL]))["added"] == 1
    file = write_table(tmp_path / "d.csv", [{**FULL, **changes}])
    (reason,) = check_rejected(annotator, study, file, 2)
    assert ID in reason


def test_one_id_for_two_codings_of_a_file_is_rejected(annotator, study, tmp_path):
    file = write_table(tmp_path / "c.csv", [FULL, {**FULL, "coder": "bob"}])
    check_rejected(annotator, study, file, 5)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_lines_are_those_of_an_editor_where_cells_hold_line_ends(
    annotator, study, tmp_path, line_end
):
    good = [
        {**FIRST, "memo": "one\ntwo\r\nthree\rstill three"},
        {**FIRST, "coder": "b\nb", "memo": "\u2028\x0b\x0c\x85 no line ends"},
    ]
    bad = {**FIRST, "code": "none", "memo": "x\ny"}
    file = write_table(tmp_path / "c.csv", [*good, bad, FIRST, bad], line_end=line_end)
    raw = file.read_bytes()
    starts = [raw[:at].count(b"\n") + 1 for at in places(raw, b"first.txt")]
    check_rejected(annotator, study, file, starts[2], starts[4])


def places(raw: bytes, part: bytes) -> list[int]:
    found = [raw.find(part)]
    while (at := raw.find(part, found[-1] + 1)) >= 0:
        found.append(at)
    return found


def test_rows_of_another_length_and_open_quotes_are_rejected(annotator, study, tmp_path):
    (tmp_path / "c.csv").write_text(
        "document,start,end,code,coder\n"
        "first.txt,0,1,A\n"
        "first.txt,0,1,A,ann,more\n"
        'first.txt,0,1,A,"an"n\n'
        "first.txt,0,1,A,ann\n"
        'first.txt,0,1,A,"ann\nfirst.txt,0,1,A,bob\n',
        encoding="utf-8",
    )
    check_rejected(annotator, study, tmp_path / "c.csv", 2, 3, 4, 6)


def test_all_rows_rejected_is_a_failure_with_partial_too(annotator, study, tmp_path):
    file = write_table(tmp_path / "c.csv", [{**FIRST, "code": "none"}])
    check_rejected(annotator, study, file, 2, more=("--partial",))


@pytest.mark.parametrize("column", ["start", "end", "code", "coder", "document"])
def test_a_needed_column_that_is_missing_is_named(refused, study, tmp_path, column):
    row = {key: value for key, value in FIRST.items() if key != column}
    assert column in refused("import-codings", study, write_table(tmp_path / "c.csv", [row]))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xef\xbb\xbf",
        b"document;start;end;code;coder\nfirst.txt;0;1;A;ann\n",
        b"first.txt,0,1,A,ann\n",
        b"document,start,end,code,coder,start\nfirst.txt,0,1,A,ann,0\n",
        "document,start,end,code,coder\nfirst.txt,0,1,A,安\n".encode("gb18030"),
        "document,start,end,code,coder\nfirst.txt,0,1,A,ann\n".encode("utf-16"),
        b"\x89PNG\r\n\x1a\n" + bytes(100),
    ],
)
def test_a_file_that_is_no_table_of_codings_is_refused(annotator, refused, study, tmp_path, raw):
    (tmp_path / "c.csv").write_bytes(raw)
    assert refused("import-codings", study, tmp_path / "c.csv").startswith("c.csv")
    code, out, err = annotator("import-codings", study, tmp_path / "c.csv", "--json")
    told = json.loads(out)
    assert (code, told["added"], told["rejected"]) == (1, 0, [])
    assert told["problems"] == [err.strip()]


def test_a_file_that_is_not_there_or_a_folder_is_refused(refused, study, tmp_path):
    assert refused("import-codings", study, tmp_path / "none.csv").startswith("none.csv: ")
    (tmp_path / "folder.csv").mkdir()
    assert refused("import-codings", study, tmp_path / "folder.csv").startswith("folder.csv: ")
    file = write_table(tmp_path / "c.csv", [FIRST])
    told = refused("import-codings", study, file, "--states", tmp_path / "none.csv")
    assert told.startswith("none.csv: ")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"state": "finished"}, "finished"),
        ({"state": ""}, "state"),
        ({"coder": ""}, "coder"),
        ({"coder": " "}, "name"),
        ({"document": "none.txt"}, "none.txt"),
        ({"round": "shut"}, "closed"),
    ],
)
def test_a_state_that_does_not_fit_is_rejected(annotator, study, tmp_path, changes, told):
    shut = write_table(tmp_path / "shut.csv", [{**FIRST, "round": "shut"}])
    assert annotator("import-codings", study, shut)[0] == 0
    close_round(study, "shut")
    codings = write_table(tmp_path / "c.csv", [{**FIRST, "coder": "eve"}])
    good = {"document": "first.txt", "coder": "eve", "round": "1", "state": "done"}
    file = write_table(tmp_path / "states.csv", [good, {**good, **changes}])
    (reason,) = check_rejected(annotator, study, codings, 3, more=("--states", file))
    assert reason.startswith("states.csv: ") and told in reason

"""What `import-codings` takes, and what becomes of it."""

import json
import random
from pathlib import Path

import pytest

from annotator.domain.round import RoundState
from annotator.services.projects import open_project
from annotator.services.rounds import find_round, set_round_state
from tests.command_line import dump, table, write_table
from tests.unit.cli.conftest import TEXT

FIRST = {"document": "first.txt", "start": 5, "end": 9, "code": "A", "coder": "ann"}
ID = "01890a5d-ac96-774b-bcce-b302099a8057"


@pytest.fixture
def taken(annotator, study, tmp_path):
    """Import rows that must be taken and return what the export then says of them."""

    def call(*rows: dict, arguments: tuple = (), **how) -> list[dict[str, str]]:
        file = write_table(tmp_path / "c.csv", rows, **how)
        code, out, err = annotator("import-codings", study, file, "--json", *arguments)
        assert (code, err) == (0, "")
        assert json.loads(out)["rejected"] == []
        return exported(annotator, study, tmp_path)

    return call


def exported(annotator, study: Path, tmp_path: Path) -> list[dict[str, str]]:
    assert annotator("export", study, tmp_path / "out.csv", "--force")[0] == 0
    return table(tmp_path / "out.csv")


def close_round(study: Path, name: str) -> None:
    project = open_project(study)
    project.run(set_round_state, find_round(project, name).id, RoundState.CLOSED)
    project.close()


def states(answer, study: Path) -> dict[tuple[str, str, str], str]:
    return {
        (document["name"], state["coder"], state["round"]): state["state"]
        for document in answer("documents", study)
        for state in document["states"]
    }


def test_five_columns_are_enough(taken):
    (row,) = taken(FIRST)
    assert row["document"] == "first.txt"
    assert (row["start"], row["end"], row["text"]) == ("5", "9", TEXT[5:9])
    assert (row["code"], row["code_path"], row["coder"]) == ("A", "The code A", "ann")
    assert (row["round"], row["origin"]) == ("1", "imported")
    assert (row["section"], row["in_boilerplate"]) == ("body 1", "false")
    assert (row["unsure"], row["memo"], row["codebook_version"]) == ("false", "", "")
    assert (row["source_coding_id"], row["confirmed_by"], row["confirmed_at"]) == ("", "", "")
    assert row["created_at"] == row["modified_at"] != ""
    assert row["coding_id"]


def test_the_documents_hash_is_enough_instead_of_its_name(taken, answer, study):
    digest = answer("documents", study)[0]["text_sha256"]
    row = {key: value for key, value in FIRST.items() if key != "document"}
    assert taken({**row, "text_sha256": digest.upper()})[0]["document"] == "first.txt"
    # The name may also be there and empty.
    (_, second) = taken({**row, "document": "", "text_sha256": digest, "start": 6})
    assert second["document"] == "first.txt"


FULL = {
    **FIRST,
    "text": TEXT[5:9],
    "round": "pilot",
    "origin": "suggested",
    "source_coding_id": "01890a5d-ac96-774b-bcce-b302099a8058",
    "confirmed_by": "Zoë, the lead",
    "confirmed_at": "2020-01-02T03:04:05.000006Z",
    "unsure": "true",
    "memo": 'line one\nsaid "so", then\r\n=1+1 \ttail ',
    "codebook_version": "17",
    "created_at": "2019-12-31T23:59:59Z",
    "modified_at": "2020-01-01T00:00:00Z",
    "coding_id": ID,
    "attr:sure": "false",
    "attr:level": "2.5",
    "attr:note": " free text, “quoted” ",
    "attr:kind": "y",
    "attr:means": "r|p",
}


def test_what_is_given_is_kept(taken):
    (row,) = taken(FULL)
    assert {name: row[name] for name in FULL} == {name: str(v) for name, v in FULL.items()}


@pytest.mark.parametrize("bom", [True, False])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("seed", [1, 2])
def test_columns_stand_in_any_order_under_any_line_end(taken, bom, line_end, seed):
    names = list(FULL)
    random.Random(seed).shuffle(names)
    (row,) = taken(FULL, columns=names, bom=bom, line_end=line_end)
    assert {name: row[name] for name in FULL} == {name: str(v) for name, v in FULL.items()}


def test_a_last_row_without_a_line_end_and_empty_lines_are_fine(annotator, study, tmp_path):
    (tmp_path / "c.csv").write_bytes(
        b"document,start,end,code,coder\n\nfirst.txt,0,1,A,ann\n\n\nfirst.txt,1,2,A,ann"
    )
    code, out, _ = annotator("import-codings", study, tmp_path / "c.csv", "--json")
    assert code == 0
    assert json.loads(out) == {"added": 2, "duplicates": 0, "rejected": []}


@pytest.mark.parametrize("value", ["2020-01-02T03:04:05+08:00", "2020-01-02 03:04:05+0800"])
def test_times_of_other_zones_become_utc(taken, value):
    (row,) = taken({**FIRST, "created_at": value})
    assert row["created_at"] == row["modified_at"] == "2020-01-01T19:04:05Z"


def test_what_is_worked_out_anew_is_not_read(taken):
    wrong = {
        "document_id": "nonsense",
        "section": "title 9",
        "in_boilerplate": "true",
        "code_path": "No / such",
        "var:outlet": "x",
    }
    (row,) = taken({**FIRST, **wrong})
    assert row["section"] == "body 1"
    assert (row["in_boilerplate"], row["code_path"]) == ("false", "The code A")
    assert "var:outlet" not in row


def test_unknown_columns_are_warned_of_and_ignored(annotator, answer, study, tmp_path):
    file = write_table(tmp_path / "c.csv", [{**FIRST, "mood": "x", "attr:none": "y", "": "z"}])
    code, out, err = annotator("import-codings", study, file)
    assert code == 0
    assert err.startswith("Warning: ") and err.count("\n") == 1
    assert "mood" in err and "attr:none" in err
    assert out.startswith("1 codings added")


def test_importing_a_file_twice_adds_nothing(annotator, answer, study, tmp_path):
    rows = [FIRST, {**FULL, "coder": "bob"}, {**FIRST, "round": "second round"}]
    file = write_table(tmp_path / "c.csv", rows)
    assert answer("import-codings", study, file) == {"added": 3, "duplicates": 0, "rejected": []}
    before = dump(study)
    again = answer("import-codings", study, file)
    assert again == {"added": 0, "duplicates": 3, "rejected": []}
    assert dump(study) == before


def test_a_row_twice_in_one_file_is_one_coding(answer, study, tmp_path):
    rows = [FIRST, {**FIRST, "coder": " Ann "}, FULL, FULL, {**FULL, "coding_id": ""}]
    file = write_table(tmp_path / "c.csv", rows)
    told = answer("import-codings", study, file)
    assert told == {"added": 2, "duplicates": 3, "rejected": []}


def test_the_same_place_under_another_id_is_a_duplicate(answer, study, tmp_path):
    file = write_table(tmp_path / "c.csv", [FULL])
    assert answer("import-codings", study, file)["added"] == 1
    other = {**FULL, "coding_id": ID[:-1] + "8", "memo": "something else"}
    told = answer("import-codings", study, write_table(tmp_path / "d.csv", [other]))
    assert told == {"added": 0, "duplicates": 1, "rejected": []}


def test_a_file_that_says_less_of_a_known_coding_says_nothing_else(answer, study, tmp_path):
    assert answer("import-codings", study, write_table(tmp_path / "c.csv", [FULL]))["added"] == 1
    less = {**FIRST, "coding_id": ID.upper()}
    told = answer("import-codings", study, write_table(tmp_path / "d.csv", [less]))
    assert told == {"added": 0, "duplicates": 1, "rejected": []}


def test_a_known_coding_stays_in_its_round_if_the_row_names_none(
    annotator, answer, study, tmp_path
):
    file = write_table(tmp_path / "c.csv", [{**FIRST, "coding_id": ID}])
    assert answer("import-codings", study, file)["added"] == 1
    later = write_table(tmp_path / "d.csv", [{**FIRST, "coder": "bob", "round": "2"}])
    assert answer("import-codings", study, later)["added"] == 1
    assert answer("import-codings", study, file) == {"added": 0, "duplicates": 1, "rejected": []}
    close_round(study, "1")
    assert answer("import-codings", study, file) == {"added": 0, "duplicates": 1, "rejected": []}
    code, _, err = annotator("import-codings", study, file, "--round", "2")
    assert code == 1
    assert "says something else" in err


def test_new_coders_are_created_once_however_they_are_spelled(answer, annotator, study, tmp_path):
    spelled = ["Ｌｉ Na", "li na", " LI NA ", "Straße", "STRASSE", "李娜"]
    rows = [{**FIRST, "start": n, "end": n + 1, "coder": c} for n, c in enumerate(spelled)]
    assert answer("import-codings", study, write_table(tmp_path / "c.csv", rows))["added"] == 6
    coders = [row["coder"] for row in exported(annotator, study, tmp_path)]
    assert coders == ["Ｌｉ Na"] * 3 + ["Straße"] * 2 + ["李娜"]


def test_rows_without_a_round_go_to_the_latest_open_one(taken, study, answer):
    assert [row["round"] for row in taken(FIRST)] == ["1"]
    assert [row["round"] for row in taken({**FIRST, "coder": "bob", "round": "2"})] == ["1", "2"]
    rows = taken({**FIRST, "coder": "cyd"})
    assert {row["coder"]: row["round"] for row in rows} == {"ann": "1", "bob": "2", "cyd": "2"}
    close_round(study, "2")
    assert taken({**FIRST, "coder": "dan"})[-1]["round"] == "1"


def test_rows_without_a_round_go_where_round_says(taken):
    rows = taken(FIRST, {**FIRST, "round": "own"}, arguments=("--round", "第一輪"))
    assert sorted(row["round"] for row in rows) == ["own", "第一輪"]


def test_documents_with_a_row_are_in_progress(taken, answer, study):
    taken(FIRST)
    assert states(answer, study) == {
        ("first.txt", "ann", "1"): "in_progress",
        ("second.txt", "ann", "1"): "not_opened",
    }


def test_with_done_they_are_done_and_stay_so(taken, answer, study):
    taken(FIRST, {**FIRST, "coder": "bob"}, arguments=("--done",))
    assert set(states(answer, study).values()) == {"done", "not_opened"}
    taken({**FIRST, "start": 6})
    assert states(answer, study)["first.txt", "ann", "1"] == "done"


def test_done_reaches_documents_whose_rows_are_all_there_already(taken, answer, study):
    taken({**FIRST, "coding_id": ID}, {**FIRST, "coder": "bob"})
    taken({**FIRST, "coding_id": ID}, {**FIRST, "coder": "bob"}, arguments=("--done",))
    assert states(answer, study)["first.txt", "ann", "1"] == "done"
    assert states(answer, study)["first.txt", "bob", "1"] == "done"


def test_a_file_of_states_says_it_for_each(taken, answer, study, tmp_path):
    rows = [
        {"document": "second.txt", "coder": "ann", "round": "", "state": "done"},
        {"document": "first.txt", "coder": "ANN", "round": "1", "state": "in_progress"},
        {"document": "first.txt", "coder": "eve", "round": "2", "state": "done"},
    ]
    file = write_table(tmp_path / "states.csv", rows, ("state", "round", "coder", "document"))
    taken(FIRST, arguments=("--done", "--states", file))
    found = states(answer, study)
    assert found["second.txt", "ann", "1"] == "done"
    assert found["first.txt", "ann", "1"] == "in_progress"
    assert found["first.txt", "eve", "2"] == "done"
    assert found["first.txt", "eve", "1"] == "not_opened"


def test_states_may_come_with_a_table_of_no_rows(annotator, answer, study, tmp_path):
    codings = write_table(tmp_path / "c.csv", [], tuple(FIRST))
    rows = [
        {"document": "first.txt", "coder": "ann", "state": "done"},
        {"document": "none.txt", "coder": "ann", "state": "done"},
    ]
    file = write_table(tmp_path / "states.csv", rows)
    arguments = ("import-codings", study, codings, "--states", file)
    before = dump(study)
    code, out, err = annotator(*arguments, "--json")
    assert (code, err.count("\n")) == (1, 1)
    (rejected,) = json.loads(out)["rejected"]
    assert rejected["line"] == 3
    assert rejected["reason"].startswith("states.csv: ") and "none.txt" in rejected["reason"]
    assert dump(study) == before
    assert annotator(*arguments, "--partial")[0] == 0
    assert states(answer, study) == {
        ("first.txt", "ann", "1"): "done",
        ("second.txt", "ann", "1"): "not_opened",
    }


def test_unknown_columns_of_a_file_of_states_are_warned_of(annotator, study, tmp_path):
    codings = write_table(tmp_path / "c.csv", [FIRST])
    rows = [{"document": "first.txt", "coder": "ann", "state": "done", "mood": "x"}]
    file = write_table(tmp_path / "states.csv", rows)
    code, _, err = annotator("import-codings", study, codings, "--states", file)
    assert code == 0
    assert err.startswith("Warning: ") and "mood" in err


def test_a_row_that_names_no_version_has_none_in_the_export(taken):
    assert taken({**FIRST, "codebook_version": ""})[0]["codebook_version"] == ""


def test_the_whole_demo_goes_in(answer, empty, annotator, seeds, shared):
    assert annotator("import", empty, *seeds)[0] == 0
    told = answer(
        "import-codings",
        empty,
        shared / "demo" / "codings.csv",
        "--states",
        shared / "demo" / "states.csv",
    )
    assert told == {"added": 513, "duplicates": 0, "rejected": []}
    assert set(states(answer, empty).values()) == {"done"}

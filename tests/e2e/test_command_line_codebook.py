"""A lead changes the codebook half-way: what was coded before stays, and says so."""

import json
from pathlib import Path

import pytest

from annotator.services.codebook import load_file
from annotator.services.projects import open_project
from tests.command_line import small_codebook, table, write_table


@pytest.fixture
def study(annotator, tmp_path) -> Path:
    """A project whose codebook was replaced after three codings: A.2 went, A.3 and C came."""
    path, text = tmp_path / "study.anno", tmp_path / "text.txt"
    text.write_text("A text that two people code.\nTwice.\n", encoding="utf-8")
    first = small_codebook(tmp_path / "first.json", "A", "A.1", "A.2", "B")
    assert annotator("new", path, "--codebook", first)[0] == 0
    assert annotator("import", path, text)[0] == 0
    rows = [
        {"document": "text.txt", "start": 0, "end": 6, "code": code, "coder": coder,
         "codebook_version": "1", "attr:note": "before"}
        for code, coder in (("A.2", "ann"), ("A.2", "bob"), ("A.1", "bob"))
    ]  # fmt: skip
    file = write_table(tmp_path / "rows.csv", rows)
    assert annotator("import-codings", path, file, "--done")[0] == 0
    project = open_project(path)
    later = small_codebook(tmp_path / "later.json", "A", "A.1", "A.3", "B", "C", version="2")
    assert project.run(load_file, later) == []
    project.close()
    return path


def exported(annotator, study: Path, tmp_path: Path) -> list[dict[str, str]]:
    out = tmp_path / "out.csv"
    assert annotator("export", study, out, "--force", "--manifest")[0] == 0
    return table(out)


def test_codes_are_matched_by_id_and_codings_of_retired_ones_are_exported(
    annotator, study, tmp_path
):
    rows = exported(annotator, study, tmp_path)
    assert [(row["coder"], row["code"], row["code_path"]) for row in rows] == [
        ("ann", "A.2", "The code A / The code A.2"),
        ("bob", "A.1", "The code A / The code A.1"),
        ("bob", "A.2", "The code A / The code A.2"),
    ]
    assert {row["attr:note"] for row in rows} == {"before"}
    assert {row["codebook_version"] for row in rows} == {"1"}


def test_the_manifest_holds_the_version_in_force(annotator, study, tmp_path):
    exported(annotator, study, tmp_path)
    manifest = json.loads((tmp_path / "out.manifest.json").read_text("utf-8"))
    assert manifest["codebook"]["version"] == 2
    assert manifest["codebook"]["snapshot"]["version"] == "2"
    assert [code["id"] for code in manifest["codebook"]["snapshot"]["codes"]] == ["A", "B", "C"]
    assert {state["codebook_version"] for state in manifest["states"]} == {1}


def test_its_own_export_is_still_taken_back(annotator, study, tmp_path):
    exported(annotator, study, tmp_path)
    code, told, err = annotator("import-codings", study, tmp_path / "out.csv", "--json")
    assert (code, err) == (0, "")
    assert json.loads(told) == {"added": 0, "duplicates": 3, "rejected": []}


def test_states_remember_the_version_under_which_they_were_done(annotator, study, tmp_path):
    rows = [{"document": "text.txt", "start": 0, "end": 1, "code": "C", "coder": "cyd"}]
    file = write_table(tmp_path / "more.csv", rows)
    assert annotator("import-codings", study, file, "--done")[0] == 0
    code, out, _ = annotator("documents", study, "--json")
    assert code == 0
    (document,) = json.loads(out)
    versions = {state["coder"]: state["codebook_version"] for state in document["states"]}
    assert versions == {"ann": 1, "bob": 1, "cyd": 2}


def test_values_of_attributes_that_went_are_exported_as_long_as_they_are_held(
    annotator, study, tmp_path
):
    without = json.loads((tmp_path / "later.json").read_text("utf-8"))
    for code in without["codebook"]["codes"]:
        kinds = {attribute["id"]: attribute for attribute in code["attributes"]}
        del kinds["note"], kinds["level"]
        code["attributes"] = list(kinds.values())
    (tmp_path / "last.json").write_text(json.dumps(without), encoding="utf-8")
    project = open_project(study)
    project.run(load_file, tmp_path / "last.json")
    project.close()
    rows = exported(annotator, study, tmp_path)
    assert {row["attr:note"] for row in rows} == {"before"}
    assert "attr:level" not in rows[0]
    code, told, err = annotator("import-codings", study, tmp_path / "out.csv", "--json")
    assert code == 0
    assert "attr:note" in err and err.count("\n") == 1
    assert json.loads(told) == {"added": 0, "duplicates": 3, "rejected": []}
    changed = [{**rows[0], "attr:note": "after"}]
    file = write_table(tmp_path / "changed.csv", changed)
    assert annotator("import-codings", study, file)[0] == 1


def test_values_that_went_from_an_attribute_are_taken_back_where_they_were(
    annotator, study, tmp_path
):
    rows = [{"document": "text.txt", "start": 3, "end": 4, "code": "B", "coder": "ann",
             "attr:kind": "y"}]  # fmt: skip
    file = write_table(tmp_path / "more.csv", rows)
    assert annotator("import-codings", study, file)[0] == 0
    less = (
        (tmp_path / "later.json")
        .read_text("utf-8")
        .replace('{"id": "y", "name": {"en": "y"}}', "")
    )
    (tmp_path / "last.json").write_text(less.replace(", ]", "]"), encoding="utf-8")
    project = open_project(study)
    project.run(load_file, tmp_path / "last.json")
    project.close()
    assert {row["attr:kind"] for row in exported(annotator, study, tmp_path)} == {"", "y"}
    code, told, _ = annotator("import-codings", study, tmp_path / "out.csv", "--json")
    assert (code, json.loads(told)["duplicates"]) == (0, 4)
    new = write_table(tmp_path / "new.csv", [{**rows[0], "coder": "bob"}])
    code, _, err = annotator("import-codings", study, new)
    assert code == 1 and "kind" in err


def test_the_project_stays_sound(annotator, study):
    assert json.loads(annotator("check", study, "--json")[1]) == {"ok": True, "problems": []}

import json
import sqlite3
import sys
from pathlib import Path

import pytest

from annotator.store.tables import SCHEMA_VERSION
from tests.command_line import change, dump, small_codebook


def test_a_new_project_is_one_file_of_ours_that_is_empty_and_sound(annotator, answer, tmp_path):
    path = tmp_path / "study.anno"
    code, out, err = annotator("new", path)
    assert (code, err) == (0, "")
    assert "study.anno" in out
    assert answer("documents", path) == []
    assert answer("check", path) == {"ok": True, "problems": []}
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() != (0,)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    connection.close()
    assert {p.name for p in tmp_path.iterdir()} <= {"study.anno", "backups", "home"}


def test_a_new_project_has_the_default_codebook(annotator, answer, tmp_path):
    path = tmp_path / "study.anno"
    assert annotator("new", path)[0] == 0
    assert annotator("export", path, tmp_path / "out.csv", "--manifest")[0] == 0
    manifest = json.loads((tmp_path / "out.manifest.json").read_text("utf-8"))
    codes = manifest["codebook"]["snapshot"]["codes"]
    assert sum(1 + len(code.get("children", [])) for code in codes) == 28


@pytest.mark.parametrize(
    "name",
    [
        "a**b",
        "[x]",
        "?",
        "50%25",
        "a#b",
        'it\'s "so"',
        "项 目😀",
        "-x",
        " ",
        "new\nline",
        ".hidden",
    ],
)
def test_a_project_may_have_any_name(annotator, answer, tmp_path, name):
    folder = tmp_path / f"in {name}"
    folder.mkdir()
    path = folder / f"{name}.anno"
    (tmp_path / "text.txt").write_text("some text")
    assert annotator("new", path)[0] == 0
    assert annotator("import", path, tmp_path / "text.txt")[0] == 0
    assert len(answer("search", path, "text")) == 1
    assert annotator("export", path, folder / "out.csv")[0] == 0
    assert answer("check", path) == {"ok": True, "problems": []}
    assert {p.name for p in folder.iterdir()} == {path.name, "out.csv", "backups"}


def test_a_title_is_kept(annotator, tmp_path):
    assert annotator("new", tmp_path / "a.anno", "--title", "Schuld & 責任")[0] == 0
    assert dump(tmp_path / "a.anno")["project"][0][1] == "Schuld & 責任"
    assert annotator("new", tmp_path / "b.anno")[0] == 0
    assert dump(tmp_path / "b.anno")["project"][0][1] == "b"


def test_new_overwrites_nothing(annotator, refused, tmp_path, demo_copy):
    assert "demo.anno" in refused("new", demo_copy)
    other = tmp_path / "letter.anno"
    other.write_text("Dear diary")
    assert refused("new", other).startswith("letter.anno: a file of that name is there already")
    assert other.read_text() == "Dear diary"
    (tmp_path / "folder.anno").mkdir()
    assert "folder.anno" in refused("new", tmp_path / "folder.anno")


def test_new_does_not_write_through_a_link_that_leads_nowhere(annotator, tmp_path):
    (tmp_path / "link.anno").symlink_to(tmp_path / "else.anno")
    code, _, err = annotator("new", tmp_path / "link.anno")
    assert (code, err.count("\n")) == (1, 1)
    assert not (tmp_path / "else.anno").exists()
    assert (tmp_path / "link.anno").is_symlink()


@pytest.mark.parametrize(
    "name", ["study.db", "study", "no/folder/study.anno", "a" * 300 + ".anno"]
)
def test_new_refuses_names_that_no_project_can_have(refused, tmp_path, name):
    assert refused("new", tmp_path / name)
    assert not [path for path in tmp_path.iterdir() if path.name != "home"]


def test_new_takes_a_codebook_of_its_own(annotator, tmp_path):
    path = tmp_path / "study.anno"
    codebook = small_codebook(tmp_path / "codes.json", "X", "X.y", version="0.10")
    assert annotator("new", path, "--codebook", codebook)[0] == 0
    assert annotator("export", path, tmp_path / "out.csv", "--manifest")[0] == 0
    manifest = json.loads((tmp_path / "out.manifest.json").read_text("utf-8"))
    snapshot = manifest["codebook"]["snapshot"]
    assert snapshot["version"] == "0.10"
    assert [code["id"] for code in snapshot["codes"]] == ["X"]
    assert [code["id"] for code in snapshot["codes"][0]["children"]] == ["X.y"]


YAML = """\
codebook:
  id: no
  version: 0.1
  languages: [en]
  codes:
    - id: 'on'
      name: {en: Yes}
      color: '#112233'
      definition: {en: d}
      use_when: {en: u}
      do_not_use_when: {en: n}
      mood: 0.10
"""


def test_unknown_keys_of_a_codebook_are_kept_and_warned_of(annotator, tmp_path):
    (tmp_path / "codes.yaml").write_text(YAML)
    path = tmp_path / "study.anno"
    code, _, err = annotator("new", path, "--codebook", tmp_path / "codes.yaml")
    assert code == 0
    assert err.startswith("Warning: codes.yaml, line 12: mood: ")
    assert annotator("export", path, tmp_path / "out.csv", "--manifest")[0] == 0
    manifest = json.loads((tmp_path / "out.manifest.json").read_text("utf-8"))
    snapshot = manifest["codebook"]["snapshot"]
    assert (snapshot["id"], snapshot["version"]) == ("no", "0.1")
    assert snapshot["codes"][0]["name"] == {"en": "Yes"}
    assert "mood" in snapshot["codes"][0]


@pytest.mark.parametrize(
    ("old", "new", "line", "key"),
    [
        ("  version: 0.1\n", "", 2, "version"),
        ("    - id: 'on'\n", "    - ids: 'on'\n", 6, "id"),
        ("'#112233'", "red", 8, "color"),
        ("'#112233'", "#112233", 8, "color"),
        ("mood: 0.10", "children: [{id: 'on', name: {en: x}, color: '#112244'}]", 12, "id"),
        ("[en]", "[xx]", 4, "languages"),
        ("mood: 0.10", "attributes: [{id: a, name: {en: a}, type: colour}]", 12, "type"),
        ("mood: 0.10", "attributes: [{id: a, name: {en: a}, type: enum}]", 12, "values"),
        ("mood: 0.10", "shortcut: esc", 12, "shortcut"),
    ],
)
def test_a_broken_codebook_is_refused_with_line_and_key(refused, tmp_path, old, new, line, key):
    assert old in YAML
    (tmp_path / "codes.yaml").write_text(YAML.replace(old, new))
    told = refused("new", tmp_path / "study.anno", "--codebook", tmp_path / "codes.yaml")
    assert told.startswith(f"codes.yaml, line {line}: ")
    assert key in told
    assert not (tmp_path / "study.anno").exists()


@pytest.mark.parametrize(
    "content", [b"", b"codebook: [", b'{"codebook": {', b"\x00\x01", b"codebook:\n  id: \xff\n"]
)
@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_a_file_that_is_no_codebook_is_refused(refused, tmp_path, content, suffix):
    file = tmp_path / f"codes.{suffix}"
    file.write_bytes(content)
    assert refused("new", tmp_path / "study.anno", "--codebook", file).startswith(file.name)
    assert not (tmp_path / "study.anno").exists()


def test_a_codebook_that_is_not_there_is_told(refused, tmp_path):
    told = refused("new", tmp_path / "study.anno", "--codebook", tmp_path / "none.yaml")
    assert told.startswith("none.yaml: ")
    assert "none.yaml" not in refused("new", tmp_path / "x.txt", "--codebook", tmp_path)


def test_the_demo_holds_five_seeds_and_ten_states_that_are_done(demo_file, answer, seeds):
    documents = answer("documents", demo_file)
    assert [document["name"] for document in documents] == [seed.name for seed in seeds]
    states = [state for document in documents for state in document["states"]]
    assert len(states) == 10
    assert {(state["coder"], state["state"]) for state in states} == {
        ("coder-a", "done"),
        ("coder-b", "done"),
    }


def test_the_demo_is_created_once(annotator, tmp_path):
    path = tmp_path / "deep" / "demo.anno"
    code, out, err = annotator("demo", path, "--no-window")
    assert (code, err) == (0, "")
    assert out == f"Created {path}.\n"
    assert [p.name for p in path.parent.iterdir()] == ["demo.anno"]
    change(path, "UPDATE project SET title = 'mine'")
    before = dump(path)
    assert annotator("demo", path, "--no-window") == (0, f"{path} is there already.\n", "")
    assert dump(path) == before


def test_the_demo_goes_to_the_users_data_folder_if_nobody_says_where(annotator, tmp_path):
    code, out, _ = annotator("demo", "--no-window")
    assert code == 0
    path = Path(out.removeprefix("Created ").removesuffix(".\n"))
    assert path.is_file()
    assert path.is_relative_to(tmp_path)


def test_the_demo_is_not_made_over_something_else(annotator, tmp_path):
    path = tmp_path / "letter.anno"
    path.write_text("Dear diary")
    code, out, err = annotator("demo", path, "--no-window")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert path.read_text() == "Dear diary"
    code, _, err = annotator("demo", tmp_path / "new" / "letter.txt", "--no-window")
    assert (code, err.count("\n")) == (1, 1)
    assert not (tmp_path / "new").exists()


def test_without_a_window_no_qt_is_imported(annotator, tmp_path):
    import subprocess

    code = (
        "import sys; from annotator.cli.app import run; "
        f"code = run(['demo', {str(tmp_path / 'd.anno')!r}, '--no-window']); "
        "sys.exit(code or 'PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

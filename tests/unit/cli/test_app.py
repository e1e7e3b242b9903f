import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.__main__ import COMMANDS
from tests.conftest import ROOT


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help_page(annotator, command):
    code, out, err = annotator(command, "--help")
    assert code == 0
    assert f"annotator {command}" in out
    assert err == ""


def test_the_help_page_lists_every_command(annotator):
    code, out, _ = annotator("--help")
    assert code == 0
    assert set(COMMANDS) <= set(out.split())


def test_the_version_is_told(annotator):
    from annotator import __version__

    assert annotator("--version") == (0, f"annotator {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ("new",),
        ("import", "x.anno"),
        ("documents",),
        ("import-codings", "x.anno"),
        ("export", "x.anno"),
        ("agreement",),
        ("search", "x.anno"),
        ("check",),
        ("check", "x.anno", "y.anno"),
        ("check", "x.anno", "--colour"),
        ("new", "x.anno", "--title"),
        ("export", "x.anno", "out.csv", "--format", "ods"),
        ("agreement", "x.anno", "--unit", "paragraph"),
        ("agreement", "x.anno", "--min-overlap", "much"),
        ("agreement", "x.anno", "--min-overlap", "1.5"),
        ("agreement", "x.anno", "--min-overlap", "nan"),
        ("agreement", "x.anno", "--boilerplate", "maybe"),
        ("agreement", "x.anno", "--bootstrap", "-1"),
        ("agreement", "x.anno", "--include", "manual"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_exit_2_and_told_on_standard_error(
    annotator, tmp_path, monkeypatch, arguments
):
    monkeypatch.chdir(tmp_path)
    code, out, err = annotator(*arguments)
    assert code == 2
    assert out == ""
    assert "Error: " in err
    assert "x.anno" not in [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize(
    "arguments",
    [
        ("documents", "PROJECT"),
        ("import", "PROJECT", "FILE"),
        ("import-codings", "PROJECT", "FILE"),
        ("export", "PROJECT", "FILE"),
        ("agreement", "PROJECT"),
        ("search", "PROJECT", "word"),
        ("check", "PROJECT"),
    ],
    ids=lambda arguments: arguments[0],
)
@pytest.mark.parametrize("what", ["missing", "folder", "other file", "empty file", "database"])
def test_what_is_no_project_is_refused_and_left_as_it_is(annotator, tmp_path, arguments, what):
    import sqlite3

    project = tmp_path / "x.anno"
    if what == "folder":
        project.mkdir()
    elif what == "other file":
        project.write_text("Dear diary")
    elif what == "empty file":
        project.touch()
    elif what == "database":
        connection = sqlite3.connect(project)
        connection.execute("CREATE TABLE t (x)")
        connection.commit()
        connection.close()
    before = project.read_bytes() if project.is_file() else None
    named = {"PROJECT": project, "FILE": tmp_path / "file.csv"}
    code, out, err = annotator(*[named.get(argument, argument) for argument in arguments])
    assert (code, out) == (1, "")
    assert err.startswith("x.anno: ") and err.count("\n") == 1
    assert (project.read_bytes() if project.is_file() else None) == before
    assert not (tmp_path / "file.csv").exists()
    assert {path.name for path in tmp_path.iterdir()} <= {"x.anno", "home"}


def test_a_failure_is_one_json_document_where_json_was_asked_for(annotator, tmp_path):
    code, out, err = annotator("documents", tmp_path / "none.anno", "--json")
    assert code == 1
    assert json.loads(out) == {"error": err.strip(), "problems": [err.strip()]}


def test_json_is_no_option_behind_two_dashes(annotator, demo_file):
    assert annotator("search", demo_file, "--", "--json") == (0, "", "")
    code, out, err = annotator("search", Path("none.anno"), "--", "--json")
    assert (code, out) == (1, "")
    assert err.startswith("none.anno: ")


def test_an_argument_that_is_no_text_is_told_in_one_line(annotator, tmp_path, demo_file):
    no_text = "t\udcff"
    code, out, err = annotator("new", tmp_path / "x.anno", "--title", no_text)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    code, out, err = annotator("agreement", demo_file, "--coder", no_text, "--json")
    assert (code, err.count("\n")) == (1, 1)
    assert json.loads(out)["error"] == err.strip()


def test_without_a_screen_the_window_says_so_in_one_line(tmp_path):
    names = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    environment = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        [sys.executable, "-m", "annotator"],
        capture_output=True, text=True, check=False, cwd=ROOT, env=environment,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "screen" in done.stderr


def test_an_unknown_option_is_wrong_usage(annotator):
    code, out, err = annotator("--nonsense")
    assert (code, out) == (2, "")
    assert "--nonsense" in err

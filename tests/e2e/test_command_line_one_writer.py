"""Two people open one project: one writes, the other is told who; reading always works."""

import json
import shutil

import pytest

from tests.command_line import annotator_process, dump, python_process, write_table

HOLD = """
    import sys
    from pathlib import Path
    from annotator.services.projects import open_project

    project = open_project(Path(sys.argv[1]), what=sys.argv[2])
    print("held", flush=True)
    sys.stdin.readline()
    project.close()
    print("closed", flush=True)
"""
LOCK = """
    import sqlite3, sys

    connection = sqlite3.connect(sys.argv[1], isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    print("held", flush=True)
    sys.stdin.readline()
    connection.execute("ROLLBACK")
    connection.close()
    print("closed", flush=True)
"""


@pytest.fixture
def held(demo_copy):
    """Let another process hold the demo project as a window does; return it."""
    with python_process(HOLD, demo_copy, "window") as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def writing_commands(project, folder):
    text = folder / "new.txt"
    text.write_text("a new text")
    rows = [{"document": "new.txt", "start": 0, "end": 1, "code": "BLAME", "coder": "eve"}]
    return [
        ("import", project, text),
        ("import-codings", project, write_table(folder / "rows.csv", rows)),
    ]


def test_a_command_that_would_write_names_the_holder(annotator, held, demo_copy, tmp_path):
    before = dump(demo_copy)
    for command in writing_commands(demo_copy, tmp_path):
        code, out, err = annotator(*command)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert f"process {held.pid}" in err and "window" in err
        code, out, err = annotator(*command, "--json")
        assert code == 1
        assert json.loads(out)["problems"] == [err.strip()]
    assert dump(demo_copy) == before


def test_commands_that_read_work_meanwhile(annotator, held, demo_copy, tmp_path):
    for command in (
        ("documents", demo_copy),
        ("search", demo_copy, "疫情"),
        ("agreement", demo_copy, "--code", "BLAME"),
        ("check", demo_copy),
        ("export", demo_copy, tmp_path / "out.csv", "--manifest"),
        ("demo", demo_copy, "--no-window"),
    ):
        code, out, err = annotator(*command)
        assert (code, err) == (0, ""), command
        assert out
    assert annotator("new", demo_copy)[0] == 1


def test_the_project_is_free_when_the_other_has_closed_it(annotator, held, demo_copy, tmp_path):
    held.stdin.write("\n")
    held.stdin.flush()
    assert held.stdout.readline() == "closed\n"
    held.wait(30)
    for command in writing_commands(demo_copy, tmp_path):
        assert annotator(*command)[0] == 0
    assert sorted(path.name for path in demo_copy.parent.glob("demo.anno*")) == ["demo.anno"]


def test_the_project_is_free_when_the_other_has_crashed(annotator, held, demo_copy, tmp_path):
    held.kill()
    held.wait(30)
    for command in writing_commands(demo_copy, tmp_path):
        assert annotator(*command)[0] == 0
    code, out, _ = annotator("check", demo_copy, "--json")
    assert (code, json.loads(out)) == (0, {"ok": True, "problems": []})


def test_another_command_holds_it_just_so(demo_copy, tmp_path):
    with python_process(HOLD, demo_copy, "import-codings") as process:
        assert process.stdout.readline() == "held\n"
        done = annotator_process("import", demo_copy, tmp_path / "none.txt")
        assert done.returncode == 1
        assert b"import-codings" in done.stderr and done.stderr.count(b"\n") == 1
        process.kill()


def test_a_lock_that_another_program_holds_is_told(annotator, demo_copy, tmp_path):
    with python_process(LOCK, demo_copy) as process:
        assert process.stdout.readline() == "held\n"
        command = writing_commands(demo_copy, tmp_path)[0]
        code, out, err = annotator(*command)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert "locked" in err
        process.kill()
    assert annotator(*command)[0] == 0


def test_a_copy_of_the_project_is_another_project(annotator, held, demo_copy, tmp_path):
    copy = shutil.copy(demo_copy, tmp_path / "copy.anno")
    assert annotator(*writing_commands(copy, tmp_path)[0])[0] == 0

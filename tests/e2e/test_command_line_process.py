"""The program as a shell runs it: a process of its own, with bytes in and out."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.command_line import annotator_process, dump, write_table
from tests.conftest import ROOT


def test_a_whole_study_from_the_shell(tmp_path):
    folder = tmp_path / "我的 研究 #1 50%?"
    folder.mkdir()
    text = "👍 第一條\n「麻痺」是誰的錯？\n"
    (folder / "😀 a.txt").write_text(text, encoding="utf-8")

    def run(*arguments, code=0):
        done = annotator_process(*arguments, cwd=folder)
        assert done.returncode == code, done.stderr
        return done.stdout.decode("utf-8"), done.stderr.decode("utf-8")

    run("new", "study.anno", "--title", "研究")
    out, err = run("import", "study.anno", "😀 a.txt", "--json")
    assert err == ""
    (told,) = json.loads(out)
    assert (told["file"], told["characters"]) == ("😀 a.txt", len(text))
    (hit,) = json.loads(run("search", "study.anno", "麻痹", "--json")[0])
    assert text[hit["start"] : hit["end"]] == hit["text"] == "麻痺"
    rows = [
        {"document": "😀 a.txt", "start": hit["start"], "end": hit["end"], "code": "BLAME",
         "coder": coder, "text": "麻痺"}
        for coder in ("甲", "乙")
    ]  # fmt: skip
    write_table(folder / "rows.csv", rows)
    run("import-codings", "study.anno", "rows.csv", "--done", "--json")
    report = json.loads(run("agreement", "study.anno", "--code", "BLAME", "--json")[0])
    assert report["coders"] == ["乙", "甲"]
    assert all(line["value"] == 1 for line in report["results"] if line["unit"] == "character")
    run("export", "study.anno", "out.csv", "--manifest")
    out, err = run("export", "study.anno", "out.csv", code=1)
    assert out == "" and err.startswith("out.csv: ") and err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="the console has no locale of this kind")
def test_output_is_utf8_whatever_the_locale(demo_file):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C"}
    environment["PYTHONIOENCODING"] = "ascii"
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "search", str(demo_file), "疫情"],
        capture_output=True,
        env=environment,
        check=True,
    )
    assert "疫情" in done.stdout.decode("utf-8")


@pytest.mark.skipif(os.name != "posix", reason="only there file names are bytes")
def test_a_file_name_that_is_no_text_is_taken(annotator, tmp_path):
    name = b"caf\xe9 \n.txt"
    (tmp_path / os.fsdecode(name)).write_text("some text")
    assert annotator("new", tmp_path / "s.anno")[0] == 0
    done = annotator_process("import", "s.anno", name, "--json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    (told,) = json.loads(done.stdout)
    assert os.fsencode(told["file"]) == name
    done = annotator_process("import", "s.anno", b"caf\xe8\n.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)


@pytest.mark.skipif(os.name != "posix", reason="pipes of a shell")
def test_who_reads_only_the_beginning_gets_no_traceback(demo_file):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "annotator", "documents", str(demo_file), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        process.stdout.read(1)
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.skipif(os.name != "posix", reason="limits of a process")
def test_a_disk_that_takes_no_more_changes_nothing(demo_copy, tmp_path):
    (tmp_path / "long.txt").write_text("\n".join(map(str, range(100_000))))
    before = dump(demo_copy)
    size = demo_copy.stat().st_size + 4096
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size})); "
        "from annotator.cli.app import run; sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "import", str(demo_copy), str(tmp_path / "long.txt")],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"demo.anno: ") and done.stderr.count(b"\n") == 1
    assert dump(demo_copy) == before


@pytest.mark.skipif(os.name != "posix", reason="signals of a shell")
def test_ctrl_c_takes_everything_back(demo_copy, tmp_path):
    rows = [
        {"document": "000_6372a74dea890ea5.txt", "start": start, "end": start + length,
         "code": "BLAME", "coder": "eve"}
        for start in range(2000)
        for length in range(1, 21)
    ]  # fmt: skip
    file = write_table(tmp_path / "rows.csv", rows)
    before = dump(demo_copy)
    with subprocess.Popen(
        [sys.executable, "-m", "annotator", "import-codings", str(demo_copy), str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        # The import has begun when the project is locked; 40,000 rows take it seconds more. The
        # side file of WAL tells nothing: a transaction may write it only at its end.
        holder = demo_copy.with_name("demo.anno.holder")
        while process.poll() is None and not holder.exists():
            time.sleep(0.02)
        time.sleep(0.4)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, b"")
    assert err == b"Stopped. Nothing was changed.\n"
    assert dump(demo_copy) == before


def test_commands_do_not_need_qt(demo_file):
    code = (
        "import sys; sys.modules['PySide6'] = None; from annotator.__main__ import main; "
        "sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", str(demo_file)],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 0, done.stderr

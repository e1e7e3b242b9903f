import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.services.projects import create_project, open_project
from annotator.store import driver
from annotator.store.file import open_file
from annotator.store.lock import WriterLock
from annotator.store.tables import APPLICATION_ID, SCHEMA_VERSION


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "study.anno"
    create_project(path).close()
    return path


def refusal(path: Path, *, write: bool = True) -> str:
    with pytest.raises(UserError) as raised:
        open_file(path, write=write)
    return raised.value.message_id


def change(path: Path, statement: str) -> None:
    connection = driver.connect(path, "rw")
    connection.execute(statement)
    connection.close()


def test_a_project_says_what_it_is(empty: Path) -> None:
    connection = driver.connect(empty, "ro")
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    connection.close()


def test_after_closing_only_the_one_file_is_left(empty: Path) -> None:
    open_project(empty).close()
    open_project(empty, write=False).close()
    assert set(os.listdir(empty.parent)) == {empty.name, "home"}


def test_opening_never_creates(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.anno") == "project.unreadable"
    assert not (tmp_path / "none.anno").exists()


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 10])
def test_what_is_no_project_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.anno"
    path.write_bytes(content)
    assert refusal(path) in {"project.not_ours", "project.damaged"}
    assert path.read_bytes() == content


def test_an_sqlite_file_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.anno"
    connection = driver.connect(path, "rwc")
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert refusal(path) == "project.not_ours"


def test_a_newer_project_is_refused(empty: Path) -> None:
    change(empty, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert refusal(empty) == "project.newer"
    assert refusal(empty, write=False) == "project.newer"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON coding BEGIN DELETE FROM coding; END",
        "CREATE VIEW v AS SELECT * FROM coding",
        "DROP INDEX ix_coding_coder",
        "ALTER TABLE coder ADD COLUMN extra TEXT",
    ],
)
def test_a_foreign_schema_is_refused(empty: Path, statement: str) -> None:
    change(empty, statement)
    assert refusal(empty) == "project.foreign_schema"


def test_a_file_name_with_signs_of_a_url_opens_that_very_file(tmp_path: Path) -> None:
    path = tmp_path / "项目 %41#?x=1.anno"
    create_project(path).close()
    assert [entry for entry in os.listdir(tmp_path) if entry != "home"] == [path.name]
    open_project(path).close()


def test_what_is_there_is_never_overwritten(empty: Path) -> None:
    before = empty.read_bytes()
    with pytest.raises(UserError, match="already"):
        create_project(empty)
    assert empty.read_bytes() == before


def test_a_second_writer_is_refused_and_told_who_writes(empty: Path) -> None:
    first = open_project(empty, what="window")
    try:
        with pytest.raises(UserError) as raised:
            open_project(empty)
        assert raised.value.message_id == "project.in_use"
        assert "window" in str(raised.value) and str(os.getpid()) in str(raised.value)
        reader = open_project(empty, write=False)
        assert reader.is_read_only
        reader.close()
    finally:
        first.close()
    open_project(empty).close()


def test_a_lock_left_by_a_process_that_died_holds_nobody_up(empty: Path) -> None:
    program = textwrap.dedent(
        """
        import os, sys
        from pathlib import Path
        from annotator.store.lock import WriterLock
        lock = WriterLock(Path(sys.argv[1]), "window")
        os._exit(9)
        """
    )
    done = subprocess.run([sys.executable, "-c", program, str(empty)], check=False)
    assert done.returncode == 9
    WriterLock(empty, "test").release()


def test_a_project_without_writing_rights_can_be_read(empty: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    empty.chmod(0o444)
    empty.parent.chmod(0o555)
    try:
        open_project(empty, write=False).close()
    finally:
        empty.parent.chmod(0o755)


def test_a_damaged_file_is_told_as_damaged(empty: Path) -> None:
    content = bytearray(empty.read_bytes())
    content[100:4000] = b"\xff" * 3900
    empty.write_bytes(content)
    assert refusal(empty) in {"project.damaged", "project.foreign_schema"}


def test_acknowledged_work_survives_a_killed_process(empty: Path) -> None:
    program = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from annotator.services.projects import open_project
        from annotator.services.coders import create_coder
        project = open_project(Path(sys.argv[1]))
        for n in range(10_000):
            project.run(create_coder, f"coder {n}")
            print(n, flush=True)
        """
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(empty)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    last = -1
    for line in child.stdout:
        last = int(line)
        if last == 25:
            child.kill()
    child.wait()
    child.stdout.close()
    project = open_project(empty)
    from annotator.services.check import check
    from annotator.store.queries.coders import coders

    names = {line.name for line in project.read(coders)}
    assert {f"coder {n}" for n in range(last + 1)} <= names
    assert check(project) == []
    project.close()

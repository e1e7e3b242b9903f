import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
SOURCE = (ROOT / "start.py").read_text("utf-8")
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def start() -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def call(folder: Path, *args: str, path: str = "") -> subprocess.CompletedProcess[str]:
    """Run a copy of start.py in a folder of its own, where it can do no harm."""
    shutil.copy(ROOT / "start.py", folder)
    command = [sys.executable, str(folder / "start.py"), *args]
    environment = os.environ | {"PATH": path}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


# The lock file


def test_the_lock_file_names_no_host() -> None:
    assert not re.search(r"://|index-url|find-links|trusted-host|file:", LOCK)


def test_the_lock_file_covers_all_that_is_needed_to_build_run_and_test() -> None:
    pins = dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", LOCK, re.MULTILINE))
    needed = [
        *PYPROJECT["build-system"]["requires"],
        *PYPROJECT["project"]["dependencies"],
        *PYPROJECT["project"]["optional-dependencies"]["test"],
        *re.findall(r"^\w.*$", (ROOT / "requirements.in").read_text("utf-8"), re.MULTILINE),
    ]
    assert len(needed) > 20
    for requirement in map(Requirement, needed):
        version = pins.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not locked: run start.py lock"
        assert requirement.specifier.contains(version, prereleases=True), requirement


def test_every_locked_package_has_a_hash(start: ModuleType) -> None:
    for name in re.findall(r"^([a-z0-9-]+)==", LOCK, re.MULTILINE):
        assert "--hash=sha256:" in start.locked_lines(LOCK, name), name


def test_one_locked_package_is_found_without_its_neighbours(start: ModuleType) -> None:
    lock = "ab==1 \\\n    --hash=sha256:1\n    # via c\nab-c==2 ; x \\\n    --hash=sha256:2\n"
    assert start.locked_lines(lock, "ab") == "ab==1 \\\n    --hash=sha256:1\n    # via c\n"
    assert start.locked_lines(lock, "ab-c") == "ab-c==2 ; x \\\n    --hash=sha256:2\n"
    with pytest.raises(start.StartError, match="does not pin c"):
        start.locked_lines(lock, "c")


# What start.py may be written with


def test_start_needs_the_standard_library_only() -> None:
    imported = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(SOURCE))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= sys.stdlib_module_names


def test_an_old_python_can_read_start_to_be_told_that_it_is_too_old() -> None:
    ast.parse(SOURCE, feature_version=(3, 8))


def test_start_names_no_host() -> None:
    assert "://" not in SOURCE


# Its functions


def test_the_environment_comes_first_and_foreign_packages_stay_out(start: ModuleType) -> None:
    values = start.environment(
        {"PATH": "here", "PYTHONPATH": "x", "PYTHONHOME": "x", "PIP_USER": "1", "LANG": "C"},
        offscreen=False,
    )
    assert values == {
        "PATH": f"{start.PROGRAMS}{os.pathsep}here",
        "VIRTUAL_ENV": str(start.VENV),
        "LANG": "C",
    }


def test_qt_stays_off_the_screen_unless_told_otherwise(start: ModuleType) -> None:
    assert start.environment({}, offscreen=True)["QT_QPA_PLATFORM"] == "offscreen"
    told = start.environment({"QT_QPA_PLATFORM": "minimal"}, offscreen=True)
    assert told["QT_QPA_PLATFORM"] == "minimal"


def test_qt_gets_a_locale_in_utf_8(start: ModuleType) -> None:
    assert start.environment({"LC_ALL": "C"}, offscreen=True)["LC_ALL"] == "C.UTF-8"
    assert start.environment({"LC_ALL": "zh_CN.UTF-8"}, offscreen=True)["LC_ALL"] == "zh_CN.UTF-8"


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no dpkg here")
def test_only_packages_that_are_not_installed_under_any_name_are_missing(
    start: ModuleType,
) -> None:
    wanted = ["dpkg", "no-such-package-a|dpkg", "no-such-package-a|no-such-package-b"]
    assert start.missing_packages(wanted) == ["no-such-package-a"]


def test_the_stamp_changes_with_each_of_its_parts(start: ModuleType) -> None:
    stamps = {
        start.fingerprint(*parts)
        for parts in (
            (b"lock", b"project", "3.11", "/a"),
            (b"lock2", b"project", "3.11", "/a"),
            (b"lock", b"project2", "3.11", "/a"),
            (b"lock", b"project", "3.12", "/a"),
            (b"lock", b"project", "3.11", "/b"),
            (b"lockproject", b"", "3.11", "/a"),
        )
    }
    assert len(stamps) == 6


def test_all_steps_run_and_the_first_failure_is_the_exit_code(
    start: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    def step(text: str, code: int) -> list[str]:
        return [sys.executable, "-c", f"print({text!r}); raise SystemExit({code})"]

    steps = {"one": step("first", 0), "two": step("second", 3), "three": step("third", 1)}
    assert start.run_steps(steps) == 3
    lines = [line for line in capfd.readouterr().out.splitlines() if line]
    assert lines == [
        *("== one", "first", "== two", "second", "== three", "third"),
        "Failed: two, three",
    ]
    assert start.run_steps({"one": step("first", 0)}) == 0


def test_what_a_program_prints_goes_to_the_file_given_for_it(
    start: ModuleType, tmp_path: Path
) -> None:
    output = tmp_path / "输出.txt"
    assert start.run([sys.executable, "-c", "print('责任')"], output=output) == 0
    assert output.read_text("utf-8") == "责任\n"


# The command line


@pytest.mark.parametrize("args", [(), ("no-such",), ("check", "more"), ("demo", "-x")])
def test_wrong_usage_prints_the_usage_and_exits_with_2(
    args: tuple[str, ...], tmp_path: Path
) -> None:
    done = call(tmp_path, *args)
    assert done.returncode == 2
    assert "usage: python3 start.py" in done.stderr
    assert done.stdout == ""


def test_help_lists_every_command(start: ModuleType, tmp_path: Path) -> None:
    done = call(tmp_path, "--help")
    assert done.returncode == 0
    listed = re.findall(r"^  (\w+) ", done.stdout, re.MULTILINE)
    assert listed == list(start.COMMANDS)


def test_an_expected_failure_says_what_to_do_and_shows_no_traceback(tmp_path: Path) -> None:
    done = call(tmp_path, "lock")
    assert done.returncode == 1
    assert re.fullmatch(r"start\.py: This needs uv\. Run: .* -m pip install uv\n", done.stderr)


def test_ci_runs_start_test() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "python3 start.py test" in script.read_text("utf-8")

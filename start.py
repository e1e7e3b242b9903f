#!/usr/bin/env python3
"""Set up this checkout and run one of its commands (`--help` lists them).

The first run installs what is missing: system packages on Debian and Ubuntu, then the locked
Python packages into .venv. Later runs see by a stamp in .venv that nothing has changed.
"""

# Only the standard library, and nothing that Python 3.8 cannot read: it has to say what it needs.
from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(PROGRAMS / ("python.exe" if os.name == "nt" else "python"))
STAMP = VENV / "start.stamp"
LOCK = ROOT / "requirements.lock"
OLDEST_PYTHON = (3, 11)
ON_LINUX = sys.platform.startswith("linux")

# What Qt loads at run time on Debian and Ubuntu. "a|b": either name will do (Debian 13 and
# Ubuntu 24.04 renamed the package; there apt takes the old name for the new one).
QT_PACKAGES = (
    *("libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3"),
    "libglib2.0-0|libglib2.0-0t64",
    *("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
)

PYTEST = (PYTHON, "-m", "pytest")
# A test that waits leaves its core to another one; more processes than that only cost memory.
IN_PARALLEL = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
LINT = {
    "lint": (PYTHON, "-m", "ruff", "check"),
    "format": (PYTHON, "-m", "ruff", "format", "--check"),
    "types": (PYTHON, "-m", "mypy"),
}
XVFB = ("xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", "env", "QT_QPA_PLATFORM=xcb")


class StartError(Exception):
    """Something that can be expected went wrong: the text says what, and what to do."""


def environment(variables: Mapping[str, str], *, offscreen: bool) -> dict[str, str]:
    """Return the variables for a program of this checkout, with `.venv` in front.

    `offscreen` keeps Qt's windows off the screen, unless QT_QPA_PLATFORM says otherwise.
    """
    # Each of these would mix the user's own packages into the locked ones.
    foreign = {"PYTHONPATH", "PYTHONHOME", "PIP_USER"}
    values = {name: value for name, value in variables.items() if name not in foreign}
    values["VIRTUAL_ENV"] = str(VENV)
    values["PATH"] = os.pathsep.join((str(PROGRAMS), values.get("PATH", os.defpath)))
    if values.get("LC_ALL") in {"C", "POSIX"}:
        values["LC_ALL"] = "C.UTF-8"  # Qt warns of a locale that is not UTF-8
    if offscreen:
        values.setdefault("QT_QPA_PLATFORM", "offscreen")
    return values


def run(command: Sequence[str], *, offscreen: bool = False, output: Path | None = None) -> int:
    """Run a program in the checkout, its standard output going to a file if one is given."""
    variables = environment(os.environ, offscreen=offscreen)
    sys.stdout.flush()
    if output is None:
        return subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode
    variables["PYTHONIOENCODING"] = "utf-8"
    with output.open("wb") as out:
        return subprocess.run(command, cwd=ROOT, env=variables, stdout=out, check=False).returncode


def make_empty(folder: Path) -> None:
    """Make a folder, without whatever it held before."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)


def run_steps(steps: Mapping[str, Sequence[str]]) -> int:
    """Run every step, also after one has failed; return the first exit code that is not 0."""
    failed: dict[str, int] = {}
    for name, command in steps.items():
        print(f"\n== {name}", flush=True)
        code = run(command, offscreen=True)
        if code != 0:
            failed[name] = code
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll steps succeeded.", flush=True)
    return next(iter(failed.values()), 0)


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Return the Debian packages to install; of "a|b" the first, unless either is there."""
    names = [name for alternatives in wanted for name in alternatives.split("|")]
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n", *names]
    # Its exit code is 1 as soon as one name is unknown: only the lines count.
    lines = subprocess.run(query, capture_output=True, text=True, check=False).stdout.splitlines()
    installed = {line.split()[1] for line in lines if line.startswith("installed ")}
    return [each.split("|")[0] for each in wanted if installed.isdisjoint(each.split("|"))]


def install_system_packages(wanted: Sequence[str]) -> None:
    """Install with apt what is missing; do nothing on a system without apt."""
    if shutil.which("apt-get") is None or not (missing := missing_packages(wanted)):
        return
    install = ("apt-get", "install", "-y", "--no-install-recommends", *missing)
    by_hand = f"As root, run:\n  apt-get update && {shlex.join(install)}\nthen start this again."
    if os.access("/var/lib/dpkg", os.W_OK):  # as root
        prefix = ["env"]
    elif shutil.which("sudo"):
        # Without a terminal nobody could type the password that sudo would wait for.
        prefix = ["sudo", *([] if sys.stdin.isatty() else ["-n"]), "env"]
    else:
        raise StartError(f"System packages are missing, and there is no sudo here.\n{by_hand}")
    print(f"Installing system packages: {' '.join(missing)}")
    prefix.append("DEBIAN_FRONTEND=noninteractive")
    # An update may fail for a source that has nothing to do with us: the install decides.
    run([*prefix, "apt-get", "update", "-q"])
    if run([*prefix, *install]) != 0:
        raise StartError(f"apt-get could not install what is missing (see above).\n{by_hand}")


def fingerprint(lock: bytes, pyproject: bytes, python: str, place: str) -> str:
    """Return the hash that tells whether `.venv` still fits its files, Python and folder."""
    return hashlib.sha256(repr((lock, pyproject, python, place)).encode()).hexdigest()


def locked_lines(lock: str, package: str) -> str:
    """Return the lines of a lock file that pin one package."""
    entry = re.search(rf"^{re.escape(package)}==.*?(?=^\w|\Z)", lock, re.MULTILINE | re.DOTALL)
    if entry is None:
        raise StartError(f"{LOCK.name} does not pin {package}. Run: start.py lock")
    return entry.group()


def make_environment() -> None:
    """Make `.venv` anew, with exactly the locked packages and this checkout in it."""
    if Path(sys.prefix).resolve() == VENV:
        raise StartError(".venv must be made anew: run start.py with the Python outside of it.")
    print("Making .venv with the locked packages (the first time some 200 MB to fetch) ...")
    make_empty(VENV)
    build_tools = VENV / "build-tools.lock"
    lock = LOCK.read_text("utf-8")
    build_tools.write_text(locked_lines(lock, "pip") + locked_lines(lock, "setuptools"), "utf-8")
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check")
    quiet = () if sys.stdout.isatty() else ("-qq",)
    install = (*pip, "install", "--no-build-isolation", *quiet)
    for command in (
        [sys.executable, "-m", "venv", str(VENV)],
        # jieba is published as source only. It is built with the locked setuptools, which has to
        # be there first; with isolation pip would fetch one that no hash guards. And an old pip
        # needs half a minute of computing more than the locked one.
        [*install, "--require-hashes", "-r", str(build_tools)],
        [*install, "--require-hashes", "-r", str(LOCK)],
        # A call of its own: --require-hashes refuses a folder.
        [*install, "--no-deps", "-e", str(ROOT)],
        # --no-deps hides a package that the lock lacks.
        [*pip, "check"],
    ):
        if run(command) != 0:
            raise StartError(
                "Making .venv failed (see above). If the network was away or the disk full, put "
                "that right; then start this again: it begins anew."
            )


def set_up(*more_packages: str) -> None:
    """Bring the system packages and `.venv` to what this checkout needs."""
    wanted = [*QT_PACKAGES, *more_packages]
    if importlib.util.find_spec("ensurepip") is None:
        # Debian ships it apart; the plain python3-venv may belong to another Python.
        wanted.append(f"python3.{sys.version_info.minor}-venv")
    install_system_packages(wanted)
    pyproject = (ROOT / "pyproject.toml").read_bytes()
    stamp = fingerprint(LOCK.read_bytes(), pyproject, sys.version, str(VENV))
    if not STAMP.is_file() or STAMP.read_text("utf-8") != stamp:
        make_environment()
        STAMP.write_text(stamp, "utf-8")


def demo(_args: Sequence[str]) -> int:
    """Open the demo project; without a display leave its results in build/demo."""
    set_up()
    program = (PYTHON, "-m", "annotator")
    if not ON_LINUX or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return run([*program, "demo"])
    print("There is no display here: leaving the demo's results in build/demo instead.")
    folder = ROOT / "build" / "demo"
    make_empty(folder)
    project, screenshot = str(folder / "demo.anno"), str(folder / "screenshot.png")
    for command, output in (
        ((*program, "demo", project, "--no-window"), None),
        ((*program, "agreement", project), folder / "agreement.txt"),
        ((*program, "agreement", project, "--json"), folder / "agreement.json"),
        ((*program, "export", project, str(folder / "codings.csv"), "--force"), None),
        ((PYTHON, "-m", "annotator.ui.screenshot", project, screenshot), None),
    ):
        if run(command, offscreen=True, output=output) != 0:
            raise StartError(f"This command failed (see above):\n  {shlex.join(command)}")
    print("\n".join(str(path.relative_to(ROOT)) for path in sorted(folder.iterdir())))
    return 0


def test(args: Sequence[str]) -> int:
    """Run all that CI runs (--all: the thorough tests too); with arguments: pytest with these."""
    set_up("xvfb", "xauth", "xdotool")
    if args and list(args) != ["--all"]:
        return run([*PYTEST, *args], offscreen=True)
    wanted = "not window" if args else "not window and not thorough"
    steps = {**LINT, "tests": (*PYTEST, "-m", wanted, *IN_PARALLEL)}
    if ON_LINUX:
        if shutil.which("xvfb-run") is None:
            raise StartError("The window tests need xvfb-run: install xvfb and xauth.")
        steps["window tests"] = (*XVFB, *PYTEST, "-m", "window", "-p", "no:xvfb")
    return run_steps(steps)


def check(_args: Sequence[str]) -> int:
    """Run lint, format check, types, and the test of the import layers."""
    set_up()
    return run_steps({**LINT, "layers": (*PYTEST, "-q", "tests/test_architecture.py")})


def bench(args: Sequence[str]) -> int:
    """Run the benchmarks, with arguments such as --only R1,S1 or --json FILE."""
    set_up()
    return run([PYTHON, "tests/bench/run.py", *args], offscreen=True)


def shell(_args: Sequence[str]) -> int:
    """Open a shell in which the programs of .venv come first."""
    set_up()
    if not sys.stdin.isatty():
        source = "" if os.name == "nt" else ". "
        print("There is no terminal here. To put .venv first in a shell:")
        print(f"  {source}{shlex.quote(str(PROGRAMS / 'activate'))}")
        return 0
    print("The programs of .venv come first in this shell; `exit` leaves it.")
    return run([os.environ.get("COMSPEC" if os.name == "nt" else "SHELL") or "sh"])


def lock(args: Sequence[str]) -> int:
    """For maintainers: write requirements.lock with uv (--upgrade: newer versions)."""
    uv = shutil.which("uv", path=environment(os.environ, offscreen=False)["PATH"])
    if uv is None:
        raise StartError(f"This needs uv. Run: {shlex.join((PYTHON, '-m', 'pip'))} install uv")
    options = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "-q")
    files = ("--extra", "test", "pyproject.toml", "requirements.in", "-o", LOCK.name)
    return run([uv, "pip", "compile", *options, *files, *args])


COMMANDS = {each.__name__: each for each in (demo, test, check, bench, shell, lock)}
TAKE_ARGUMENTS = {"test", "bench", "lock"}
USAGE = "\n".join(
    (
        "usage: python3 start.py COMMAND [ARGUMENTS]    (on Windows: py start.py ...)",
        *(f"  {name:<6} {each.__doc__}" for name, each in COMMANDS.items()),
    )
)


def main(arguments: Sequence[str]) -> int:
    """Run the command that the command line names; return its exit code."""
    name, args = arguments[0] if arguments else "", list(arguments[1:])
    if name in {"-h", "--help"}:
        print(USAGE)
        return 0
    if name not in COMMANDS or (args and name not in TAKE_ARGUMENTS):
        print(USAGE, file=sys.stderr)
        return 2
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise StartError(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        return COMMANDS[name](args[1:] if args[:1] == ["--"] else args)
    except (StartError, OSError) as error:
        # OSError: a full disk, a folder that cannot be written, a file that a program holds.
        print(f"start.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("start.py: stopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

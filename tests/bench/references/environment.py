"""Makes a reference's environment on first use, and runs its script there.

A reference NAME is a script NAME_reference.py beside this file and its pinned requirements
NAME.txt. The environment stays under build/bench until the requirements change. Data go in
and figures come out as JSON, through files: the script writes to standard output whatever it
likes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENTS = HERE.parents[2] / "build" / "bench"


class NoReferenceError(Exception):
    """The reference cannot be installed here, or did not finish; says why."""


def ask_reference(name: str, question: object, *, seconds: float = 600) -> dict[str, float]:
    """Run a reference's script on a question; return what it answers.

    Raises:
        NoReferenceError: it cannot be installed, fails, or takes longer than `seconds`.
    """
    python = _environment(name)
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "question.json"), Path(folder, "answer.json")
        asked.write_text(json.dumps(question), encoding="utf-8")
        script = str(HERE / f"{name}_reference.py")
        _run([str(python), script, str(asked), str(answered)], seconds)
        answer: dict[str, float] = json.loads(answered.read_text(encoding="utf-8"))
    return answer


def _environment(name: str) -> Path:
    """Return the interpreter of a reference's environment, which is made if it is not there."""
    requirements = HERE / f"{name}.txt"
    version = f"{requirements.read_text(encoding='utf-8')}{sys.version_info[:2]}"
    digest = hashlib.sha256(version.encode()).hexdigest()[:12]
    folder = ENVIRONMENTS / f"{name}-{digest}"
    place = Path("Scripts", "python.exe") if os.name == "nt" else Path("bin", "python")
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        print(f"    (making an environment for {name})", file=sys.stderr, flush=True)
        _install(folder, folder / place, requirements)
        (folder / "complete").touch()
    return folder / place


def _install(folder: Path, python: Path, requirements: Path) -> None:
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if uv:
        _run([uv, "venv", "--quiet", "--python", sys.executable, str(folder)])
        _run([uv, "pip", "install", "--quiet", "--python", str(python), "-r", str(requirements)])
        return
    _run([sys.executable, "-m", "venv", str(folder)])
    _run([str(python), "-m", "pip", "install", "--quiet", "-r", str(requirements)])


def _run(command: list[str], seconds: float = 900) -> None:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise NoReferenceError(f"not finished within {seconds:.0f} s") from error
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()]
        raise NoReferenceError(said[-1].strip() if said else f"exit {done.returncode}")

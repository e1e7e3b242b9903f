"""What all tests share: no screen, no home folder of anybody, fresh projects."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from annotator.services.project import Project
from annotator.services.projects import create_project, open_project

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Its checks on slow input say more about the machine than about the program.
settings.register_profile(
    "ci",
    max_examples=50,
    stateful_step_count=20,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("long", settings.get_profile("ci"), max_examples=1000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True)
def _nobodys_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, data and logs of the tests away from the person who runs them."""
    home = tmp_path / "home"
    for name, folder in (
        ("HOME", ""),
        ("USERPROFILE", ""),
        ("APPDATA", "roaming"),
        ("LOCALAPPDATA", "local"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
    ):
        path = home / folder
        path.mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(path))


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The five seed documents, in order of name."""
    return sorted((ROOT / "seeds").glob("*.txt"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty project with the default codebook, open for writing."""
    opened = create_project(tmp_path / "study.anno")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo project, made once; do not write it."""
    from annotator.services.demo import ensure_demo

    path = tmp_path_factory.mktemp("demo") / "demo.anno"
    ensure_demo(path)
    return path


@pytest.fixture
def demo_copy(demo_file: Path, tmp_path: Path) -> Path:
    """A copy of the demo project to write to."""
    return Path(shutil.copy(demo_file, tmp_path / "demo.anno"))


@pytest.fixture
def demo_project(demo_copy: Path) -> Iterator[Project]:
    """The demo project, open for writing."""
    opened = open_project(demo_copy)
    yield opened
    opened.close()


@pytest.fixture
def shared() -> Path:
    """The folder of material that may not go into the project; skips where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("the folder shared/ beside the checkout is missing")
    return SHARED


@pytest.fixture
def annotator() -> Callable[..., tuple[int, str, str]]:
    """Run a command line in this process; returns exit code, standard output, standard error."""
    import contextlib
    import io

    from annotator.cli.app import run

    def call(*arguments: object) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run([str(argument) for argument in arguments])
        return code, out.getvalue(), err.getvalue()

    return call

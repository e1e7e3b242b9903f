import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

import annotator
from annotator.resources import data_root, migrations_dir, resource, seeds_dir

ROOT = Path(__file__).resolve().parents[2]


def python(code: str, folder: Path, **variables: str) -> str:
    command = [sys.executable, "-c", code]
    environment = os.environ | {"PYTHONUTF8": "1"} | variables
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel by way of the source archive, as a publisher's tools do."""
    folder = tmp_path_factory.mktemp("项目 build")
    sdist = next(iter(SdistBuilder(str(ROOT)).build(directory=str(folder))))
    # The first releases of Python 3.11 know no filter, the later ones warn without one.
    careful = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, **careful)
    unpacked = folder / Path(sdist).name.removesuffix(".tar.gz")
    return Path(next(iter(WheelBuilder(str(unpacked)).build(directory=str(folder)))))


def test_in_a_checkout_the_data_lies_in_its_root() -> None:
    assert data_root() == ROOT
    assert seeds_dir() == ROOT / "seeds"
    assert migrations_dir() == ROOT / "db"
    assert resource("codebooks", "default.yaml").read_bytes()


def test_the_five_seed_documents_are_shipped() -> None:
    numbers = sorted(path.name[:3] for path in seeds_dir().glob("*.txt"))
    assert numbers == ["000", "001", "002", "003", "004"]


def test_asking_for_a_file_that_is_not_shipped_names_its_path() -> None:
    with pytest.raises(FileNotFoundError, match=re.escape(str(Path("resources", "no such")))):
        resource("no such")


def test_a_wheel_carries_every_data_file_of_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    here = {
        f"annotator/_data/{path.relative_to(ROOT).as_posix()}"
        for folder in ("resources", "seeds", "db")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert len(here) > 6
    assert {name for name in carried if "/_data/" in name} == here


def test_a_wheel_holds_the_package_and_nothing_else_of_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "annotator/resources.py" in names
    assert "annotator/_data/__init__.py" not in names  # it would shadow the checkout's package
    assert {name.split("/")[0] for name in names} == {
        "annotator",
        f"annotator-{annotator.__version__}.dist-info",
    }


def test_a_program_unpacked_from_a_wheel_finds_the_data_inside_it(
    wheel: Path, tmp_path: Path
) -> None:
    place = tmp_path / "程序 folder"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    code = "from annotator.resources import *; print(resource('codebooks', 'default.yaml'))"
    found = Path(python(code, tmp_path, PYTHONPATH=str(place)))
    assert found == place / "annotator" / "_data" / "resources" / "codebooks" / "default.yaml"
    assert found.read_bytes() == resource("codebooks", "default.yaml").read_bytes()


def test_the_version_is_the_one_in_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert annotator.__version__ == project["version"]


def test_importing_the_package_imports_no_other_package() -> None:
    code = (
        "import sys; before = set(sys.modules); import annotator, annotator.resources; "
        "print(*{name.split('.')[0] for name in set(sys.modules) - before} "
        "- set(sys.stdlib_module_names), 'importlib.metadata' in sys.modules)"
    )
    assert python(code, ROOT) == "annotator False"

"""Imports point down: the plan of ARCHITECTURE.md, checked."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "annotator"

# Each layer may import itself and those named; what is not named it may not.
LAYERS: dict[str, set[str]] = {
    "domain": set(),
    "resources": set(),
    "agreement": {"domain"},
    "language": {"domain"},
    "formats": {"language", "domain", "resources"},
    "store": {"domain", "resources"},
    "services": {"store", "formats", "language", "agreement", "domain", "resources"},
    "cli": {"services", "domain", "resources"},
    "ui": {"services", "formats", "language", "agreement", "domain", "resources"},
}
# The window may ask questions inside `Project.read`, and opens itself for the demo.
EXCEPTIONS = {("ui", "annotator.store.queries"), ("cli", "annotator.ui.app")}

# Where a third-party package may be imported.
PLACES = {
    "PySide6": {"ui"},
    "shiboken6": {"ui"},
    "sqlalchemy": {"store", "services"},
    "alembic": {"store"},
    "sqlcipher3": {"store"},
    "filelock": {"store"},
    "typer": {"cli"},
    "jieba": {"language"},
    "opencc": {"language"},
    "regex": {"language"},
    "charset_normalizer": {"formats"},
    "yaml": {"formats"},
    "numpy": {"agreement", "services", "ui", "language"},
    "scipy": {"agreement"},
    "pypinyin": {"ui", "language"},
    "platformdirs": {"services", "ui"},
    "pylopdf_fonts_zh_cn": {"ui"},
    "fontTools": {"ui"},
    "jinja2": {"formats"},
    "markupsafe": {"formats"},
    "docx": {"formats"},
    "xlsxwriter": {"formats"},
}


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if "_data" not in path.parts:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def layer_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0] if parts[0] in LAYERS else ""


def type_checking_nodes(tree: ast.Module) -> set[int]:
    """Return the ids of nodes that only type checkers see."""
    return {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If)
        and isinstance(node.test, ast.Name)
        and node.test.id == "TYPE_CHECKING"
        for child in node.body
        for inner in ast.walk(child)
    }


def imports(tree: ast.Module) -> Iterator[str]:
    hidden = type_checking_nodes(tree)
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_allowed(layer: str, imported: str) -> bool:
    target = imported.split(".")[1]
    if target in {layer, "__version__"} or target in LAYERS[layer]:
        return True
    return any(layer == one and imported.startswith(prefix) for one, prefix in EXCEPTIONS)


def test_imports_point_down() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {imported}"
        for path, tree in modules()
        if (layer := layer_of(path))
        for imported in imports(tree)
        if imported.startswith("annotator.") and not is_allowed(layer, imported)
    ]
    assert not wrong, "\n".join(wrong)


def test_every_package_has_its_place() -> None:
    found = {path.name for path in PACKAGE.iterdir() if path.is_dir()} - {"__pycache__", "_data"}
    assert found <= set(LAYERS)


def test_libraries_are_imported_where_they_belong() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {imported}"
        for path, tree in modules()
        if (layer := layer_of(path))
        for imported in imports(tree)
        if imported.split(".")[0] in PLACES and layer not in PLACES[imported.split(".")[0]]
    ]
    assert not wrong, "\n".join(wrong)


def test_the_domain_needs_the_standard_library_only() -> None:
    for path, tree in modules():
        if layer_of(path) == "domain":
            for imported in imports(tree):
                top = imported.split(".")[0]
                assert top == "annotator" or top in sys.stdlib_module_names, path


def loaded_after(statement: str) -> set[str]:
    """Return the packages that a fresh interpreter holds after a statement."""
    code = f"{statement}\nimport sys\nprint(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def test_the_command_line_does_not_import_qt() -> None:
    assert "PySide6" not in loaded_after("import annotator.cli.app")


HEAVY = {"sqlalchemy", "numpy", "scipy", "typer", "alembic", "jieba", "opencc", "yaml", "pandas"}


def test_nothing_heavy_is_imported_before_the_start_page() -> None:
    loaded = loaded_after("import annotator.__main__, annotator.ui.app, annotator.ui.start_page")
    assert not loaded & HEAVY


# Longer than 400 lines, each with its reason.
LONG = {
    # The widget of the reading pane: one short method for each event and each thing asked of it;
    # what they do stands in the modules beside it.
    "annotator/ui/reader/view.py": 500,
}


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: p.relative_to(PACKAGE).as_posix()
)
def test_no_file_grows_beyond_one_noun(path: Path) -> None:
    limit = LONG.get(path.relative_to(ROOT).as_posix(), 400)
    assert len(path.read_text(encoding="utf-8").splitlines()) <= limit

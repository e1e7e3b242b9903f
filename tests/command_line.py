"""What the tests of the command line share: the rows of a project, tables, small codebooks."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.conftest import ROOT

COLUMNS = (
    "document", "document_id", "text_sha256", "section", "in_boilerplate", "start", "end", "text",
    "code", "code_path", "coder", "round", "origin", "source_coding_id", "confirmed_by",
    "confirmed_at", "unsure", "memo", "codebook_version", "created_at", "modified_at",
    "coding_id",
)  # fmt: skip


def dump(project: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of a project."""
    connection = sqlite3.connect(f"file:{project.as_posix()}?mode=ro", uri=True)
    try:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names
        }
    finally:
        connection.close()


def change(project: Path, *statements: str) -> None:
    """Change a project behind the program's back, without any of SQLite's guards."""
    connection = sqlite3.connect(project)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        with connection:
            for statement in statements:
                done = connection.execute(statement)
                assert done.rowcount != 0, f"nothing to do for {statement}"
    finally:
        connection.close()


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file that was exported."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def header(path: Path) -> list[str]:
    """Return the columns of a CSV file that was exported."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def write_table(
    path: Path,
    rows: Iterable[Mapping[str, object]],
    columns: Sequence[str] | None = None,
    *,
    bom: bool = True,
    line_end: str = "\r\n",
) -> Path:
    """Write rows as CSV; without `columns` those of the rows, in order of first mention."""
    rows = list(rows)
    names = columns or list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="", lineterminator=line_end)
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes((b"\xef\xbb\xbf" if bom else b"") + out.getvalue().encode())
    return path


def small_codebook(path: Path, *codes: str, version: str = "1", more: str = "") -> Path:
    """Write a codebook of some codes; `A.B` is a child of `A`.

    Every root has the attributes `sure` (boolean), `level` (number), `note` (text), `kind` (one
    of x, y) and `means` (several of p, q, r), but `only` belongs to the last root alone.
    """
    roots = [code for code in codes if "." not in code]
    listed = []
    for number, root in enumerate(roots):
        listed.append(
            _code(
                root,
                number,
                attributes=True,
                only=root == roots[-1],
                children=[code for code in codes if code.startswith(f"{root}.")],
            )
        )
    content: dict[str, Any] = {
        "codebook": {"id": "small", "version": version, "languages": ["en"], "codes": listed}
    }
    content["codebook"].update(json.loads(more) if more else {})
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def _code(
    id_: str, number: int, *, attributes: bool, only: bool, children: Sequence[str]
) -> dict[str, Any]:
    code: dict[str, Any] = {
        "id": id_,
        "name": {"en": f"The code {id_}"},
        "color": f"#{(number + 1) * 1118481 % 0xFFFFFF:06X}",
        "definition": {"en": "x"},
        "use_when": {"en": "x"},
        "do_not_use_when": {"en": "x"},
    }
    if attributes:
        code["attributes"] = _ATTRIBUTES + ([_ONLY] if only else [])
    if children:
        code["children"] = [
            _code(child, number + 17 * place + 7, attributes=False, only=False, children=())
            for place, child in enumerate(children)
        ]
    return code


_ATTRIBUTES: list[dict[str, Any]] = [
    {"id": "sure", "name": {"en": "sure"}, "type": "boolean"},
    {"id": "level", "name": {"en": "level"}, "type": "number"},
    {"id": "note", "name": {"en": "note"}, "type": "text"},
    {
        "id": "kind",
        "name": {"en": "kind"},
        "type": "enum",
        "values": [{"id": "x", "name": {"en": "x"}}, {"id": "y", "name": {"en": "y"}}],
    },
    {
        "id": "means",
        "name": {"en": "means"},
        "type": "enum",
        "multiple": True,
        "values": [{"id": id_, "name": {"en": id_}} for id_ in "pqr"],
    },
]
_ONLY: dict[str, Any] = {"id": "only", "name": {"en": "only"}, "type": "text"}


def annotator_process(
    *arguments: object, cwd: Path | None = None, check: bool = False
) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m annotator` as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
    return subprocess.run(
        [sys.executable, "-m", "annotator", *map(_argument, arguments)],
        capture_output=True,
        cwd=cwd,
        env=environment,
        check=check,
        timeout=120,
    )


def _argument(value: object) -> str | bytes:
    return value if isinstance(value, str | bytes) else str(value)


def python_process(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start Python code in a process of its own, with pipes for what it reads and prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )

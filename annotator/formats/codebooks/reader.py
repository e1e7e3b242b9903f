"""Codebook files: bytes to text, text to nodes, nodes to a codebook."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.codebook import Codebook
from annotator.domain.errors import UserError
from annotator.formats.codebooks.build import build_codebook
from annotator.formats.codebooks.findings import Findings
from annotator.formats.codebooks.nodes import Node

Readers = Mapping[str, Callable[[str, Findings], Node]]
"""File suffix to what reads the syntax."""

MAX_BYTES = 20_000_000
"""Far above any codebook that people can learn; keeps a wrong file from filling the memory."""


@dataclass(frozen=True, slots=True)
class ReadCodebook:
    """A codebook as a file holds it; `warnings` are message ids with their values.

    Each warning's values say `file`, `line` and `key`.
    """

    codebook: Codebook
    warnings: Sequence[tuple[str, Mapping[str, object]]] = ()


def file_text(path: Path) -> str:
    """Return the text of a codebook file, in UTF-8, or in UTF-16 with a byte order mark.

    Raises:
        UserError: the file cannot be read, is too large, or is not such text.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("codebook.unreadable", file=path.name, reason=reason) from error
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        raise UserError("codebook.too_large", file=path.name, limit=limit)
    return _decoded(data, path.name)


def codebook_of(text: str, name: str, readers: Readers) -> ReadCodebook:
    """Return the codebook that a text holds; the suffix of `name` says the format.

    Without a known suffix a text that begins with a brace is JSON, any other YAML.

    Raises:
        UserError: see `annotator.formats.codebooks.parse_codebook`.
    """
    if not text.strip("\ufeff \t\r\n"):
        raise UserError("codebook.empty", file=name)
    findings = Findings(name)
    suffix = Path(name).suffix.lower()
    if suffix not in readers:
        suffix = ".json" if text.lstrip("\ufeff \t\r\n").startswith("{") else ".yaml"
    root = readers[suffix](text.removeprefix("\ufeff"), findings)
    codebook = build_codebook(root, findings)
    findings.raise_if_any(objections=True)
    return ReadCodebook(codebook, tuple(findings.warnings))


def _decoded(data: bytes, name: str) -> str:
    is_utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if is_utf16 else "utf-8")
    except UnicodeDecodeError as error:
        if not is_utf16 and b"\0" in data:
            raise UserError("codebook.binary", file=name) from error
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError("codebook.encoding", file=name, line=line) from error
    if "\0" in text:
        raise UserError("codebook.binary", file=name)
    return text

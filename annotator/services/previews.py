"""Look at files before they are imported: their encoding, their beginning, what is odd."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.document import canonical_text
from annotator.domain.errors import UserError
from annotator.formats.documents import parse_document
from annotator.formats.documents.encodings import PREVIEW, decode, detect
from annotator.formats.documents.reader import read_file

ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16-le", "utf-16-be")
"""The encodings that a person is offered, besides those that a file could be in."""


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What a file would become.

    `encoding` is what it is (to be) read in, empty where nobody knows; `start` its first
    characters; `candidates` are the encodings it could be in, likeliest first; `problem` says why
    it cannot be imported, `warnings` what to look at (message ids with their values).
    """

    path: Path
    encoding: str
    candidates: Sequence[str]
    confident: bool
    start: str
    characters: int
    sections: int
    warnings: Sequence[tuple[str, Mapping[str, object]]] = ()
    problem: UserError | None = None


def preview_file(path: Path, *, encoding: str | None = None) -> FilePreview:
    """Read a file as importing it would, in its own encoding or in one that a person named."""
    try:
        name, raw = read_file(path)
    except UserError as error:
        return _unreadable(path, error)
    try:
        found = detect(raw, file=name)
        candidates, confident = [codec for codec, _ in found.candidates], found.confident
        chosen = encoding or found.encoding or ""
        first = found.candidates[0][1] if found.candidates else ""
    except UserError as error:
        if encoding is None:
            return _unreadable(path, error)
        candidates, confident, chosen, first = [], False, encoding, ""
    try:
        document = parse_document(name, raw, encoding=encoding)
    except UserError as error:
        if encoding is not None:
            first = _start(raw, encoding)
        return FilePreview(path, chosen, candidates, confident, first, 0, 0, (), error)
    return FilePreview(
        path,
        document.encoding,
        candidates,
        confident,
        document.text[:PREVIEW],
        len(document.text),
        len(document.sections),
        tuple(document.warnings),
    )


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files named, and the text files in the folders named and below, in order.

    Hidden files and folders are left out; a file named twice comes once.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*.txt"))
            found.update(dict.fromkeys(file for file in inside if not _is_hidden(file, path)))
        else:
            found[path] = None
    return list(found)


def _is_hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def _unreadable(path: Path, error: UserError) -> FilePreview:
    return FilePreview(path, "", (), False, "", 0, 0, (), error)


def _start(raw: bytes, encoding: str) -> str:
    """Return the beginning in an encoding that does not fit, as far as it can be shown."""
    try:
        return canonical_text(decode(raw, encoding)[: PREVIEW + 1])[:PREVIEW]
    except UserError:
        return raw[: PREVIEW * 4].decode(encoding, errors="replace")[:PREVIEW]

"""Read a text file into a document: bytes, encoding, text, and what its page kind makes of it."""

from __future__ import annotations

import math
import os
import re
import stat
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

from annotator.domain.document import ParsedDocument, canonical_text, check_sections, numbered
from annotator.domain.errors import UserError
from annotator.formats.documents.binary import check_is_text
from annotator.formats.documents.encodings import STRANGE, codec_for, decode, detect
from annotator.formats.documents.layout import PAGE_LIMIT, Layout, PageKind
from annotator.formats.documents.plausibility import strange_share
from annotator.formats.documents.quality import quality_flags

SIZE_LIMIT = 50_000_000
"""Bytes of the largest file that is read."""

# Bidirectional controls can make a name look like another one; line separators break messages.
_NOT_IN_NAMES = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]")

_Warning = tuple[str, Mapping[str, object]]


def read_file(path: Path) -> tuple[str, bytes]:
    """Return the name and the bytes of a regular file.

    Raises:
        UserError: it is missing, not a readable file, too large, or changed or gone meanwhile.
    """
    try:
        return path.name, _read_bytes(path)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def parse(
    name: str, raw: bytes, kinds: Sequence[PageKind], encoding: str | None
) -> ParsedDocument:
    """Make a document of a file's name and bytes by the first kind of page that matches.

    Raises:
        UserError: too large, empty, no text, or not in that encoding.
    """
    name = clean_name(name)
    _check_size(name, len(raw))
    codec, decoded, warnings = _decoded(name, raw, encoding)
    text = canonical_text(decoded)
    if not text or text.isspace():
        raise UserError("document.empty", file=name)
    if "\0" in decoded:
        warnings.append(("document.nul_replaced", {"file": name, "count": decoded.count("\0")}))
    layout = _lay_out(text, kinds)
    sections = numbered(layout.stretches)
    check_sections(text, sections)
    metadata = dict(layout.metadata)
    flags = quality_flags(text, sections)
    if flags:
        metadata["flags"] = flags
        warnings.extend((f"document.{flag}", {"file": name}) for flag in flags)
    return ParsedDocument(
        name=name,
        raw=raw,
        encoding=codec,
        text=text,
        metadata=metadata,
        sections=tuple(sections),
        parts=tuple(layout.parts),
        warnings=tuple(warnings),
    )


def _lay_out(text: str, kinds: Sequence[PageKind]) -> Layout:
    if len(text) > PAGE_LIMIT:
        return kinds[-1].parse(text)
    return next(kind for kind in kinds if kind.matches(text)).parse(text)


def clean_name(name: str) -> str:
    """Return a file name without control characters and without marks of writing direction.

    Bytes of a name that are no UTF-8 (lone surrogates in Python) become U+FFFD.
    """
    if name and name.isprintable():
        return name
    kept = "".join(
        "\ufffd" if unicodedata.category(character) == "Cs" else character
        for character in _NOT_IN_NAMES.sub("", name)
        if unicodedata.category(character) != "Cc"
    )
    return kept if kept.strip() else "untitled.txt"


def _decoded(name: str, raw: bytes, encoding: str | None) -> tuple[str, str, list[_Warning]]:
    """Return codec, decoded text and what is to be said about the choice."""
    if encoding is not None:
        return _decoded_as_told(name, raw, encoding)
    found = detect(raw, file=name)
    if found.encoding is None:
        raise UserError("document.encoding_unknown", file=name)
    text = decode(raw, found.encoding, file=name)
    if found.confident:
        return found.encoding, text, []
    values = {"file": name, "encoding": found.encoding}
    return found.encoding, text, [("document.encoding_guessed", values)]


def _decoded_as_told(name: str, raw: bytes, encoding: str) -> tuple[str, str, list[_Warning]]:
    check_is_text(raw, file=name)
    codec = codec_for(raw, encoding)
    text = decode(raw, codec, file=name)
    if strange_share(text) > STRANGE:
        raise UserError("document.garbled", file=name, encoding=codec)
    try:
        found = detect(raw, file=name)
    except UserError:
        return codec, text, []  # like nothing this program knows: the person knows better
    if found.encoding is None or not found.confident or found.encoding == codec:
        return codec, text, []
    if decode(raw, found.encoding, file=name) == text:
        return codec, text, []
    values = {"file": name, "encoding": codec, "likely": found.encoding}
    return codec, text, [("document.encoding_doubtful", values)]


def _read_bytes(path: Path) -> bytes:
    """Return the bytes of a regular file, checked for changing or going away meanwhile."""
    shown = clean_name(str(path))
    # Asked before opening, too: opening a pipe waits for a writer.
    _check_file(shown, path.stat())
    with path.open("rb") as stream:
        opened = os.fstat(stream.fileno())
        _check_file(shown, opened)
        raw = stream.read(opened.st_size + 1)
        read = os.fstat(stream.fileno())
    if len(raw) != opened.st_size or _state(read) != _state(opened):
        raise UserError("document.changed", file=shown)
    try:
        now = path.stat()
    except FileNotFoundError as error:
        raise UserError("document.vanished", file=shown) from error
    if _state(now) != _state(opened):
        raise UserError("document.changed", file=shown)
    return raw


def _state(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_ino, status.st_size, status.st_mtime_ns


def _check_file(shown: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UserError("document.is_folder", file=shown)
    if not stat.S_ISREG(status.st_mode):
        raise UserError("document.not_a_file", file=shown)
    _check_size(shown, status.st_size)


def _check_size(shown: str, size: int) -> None:
    if size > SIZE_LIMIT:
        # Rounded up, so that 50.01 MB is not said to be more than 50 MB as "50".
        megabytes = f"{math.ceil(size / 100_000) / 10:g}"
        raise UserError(
            "document.too_large", file=shown, size=megabytes, limit=SIZE_LIMIT // 1_000_000
        )


def _unreadable(path: Path, error: OSError | ValueError) -> UserError:
    shown = clean_name(str(path))
    if isinstance(error, FileNotFoundError):
        return UserError("document.missing", file=shown)
    if isinstance(error, PermissionError):
        return UserError("document.no_permission", file=shown)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UserError("document.unreadable", file=shown, reason=reason)

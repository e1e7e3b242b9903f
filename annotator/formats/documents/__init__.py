"""Readers of document files: one module per kind of page, listed here.

To add a kind, write a module with `matches` and `parse` (see `layout.PageKind`) and name it in
`PAGE_KINDS` before the kinds that are more general than it.
"""

from __future__ import annotations

from pathlib import Path

from annotator.domain.document import ParsedDocument
from annotator.formats.documents.layout import PageKind

from . import feature, news, plain, posts, reader, runon, tagged

PAGE_KINDS: tuple[PageKind, ...] = (tagged, feature, runon, news, posts, plain)
"""The kinds of page that are told apart, asked in this order; the last one takes any text."""


def read_document(path: Path, *, encoding: str | None = None) -> ParsedDocument:
    """Read a text file; its encoding is detected unless one is named.

    Raises:
        UserError: the file is missing, not a readable file, too large, changed or gone while
            being read, empty, no text, or not in that encoding.
    """
    name, raw = reader.read_file(path)
    return parse_document(name, raw, encoding=encoding)


def parse_document(name: str, raw: bytes, *, encoding: str | None = None) -> ParsedDocument:
    """Make a document of a file's name and bytes; the encoding is detected unless one is named.

    Raises:
        UserError: too large, empty, no text, or not in that encoding.
    """
    return reader.parse(name, raw, PAGE_KINDS, encoding)

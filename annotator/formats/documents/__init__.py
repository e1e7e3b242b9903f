"""Readers of document files: one module per kind of page, listed here.

To add a kind, write a module with `matches` and `parse` (see `layout.PageKind`) and name it in
`page_kinds` before the kinds that are more general than it.

The modules are imported on first use: their patterns take 60 ms to compile, and this package is
imported before the window is painted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.document import ParsedDocument

if TYPE_CHECKING:
    from annotator.formats.documents.layout import PageKind


def page_kinds() -> tuple[PageKind, ...]:
    """Return the kinds of page that are told apart, in the order they are asked.

    The last one takes any text.
    """
    from annotator.formats.documents import feature, news, plain, posts, runon, tagged

    return tagged, feature, runon, news, posts, plain


def read_document(path: Path, *, encoding: str | None = None) -> ParsedDocument:
    """Read a text file; its encoding is detected unless one is named.

    Raises:
        UserError: the file is missing, not a readable file, too large, changed or gone while
            being read, empty, no text, or not in that encoding.
    """
    from annotator.formats.documents import reader

    name, raw = reader.read_file(path)
    return reader.parse(name, raw, page_kinds(), encoding)


def parse_document(name: str, raw: bytes, *, encoding: str | None = None) -> ParsedDocument:
    """Make a document of a file's name and bytes; the encoding is detected unless one is named.

    Raises:
        UserError: too large, empty, no text, or not in that encoding.
    """
    from annotator.formats.documents import reader

    return reader.parse(name, raw, page_kinds(), encoding)

"""Files that are no text: told by the bytes they begin with."""

from __future__ import annotations

from annotator.domain.errors import UserError

# Name, offset, bytes. The names are what people call these files, in any language.
_MAGICS: tuple[tuple[str, int, bytes], ...] = (
    ("PDF", 0, b"%PDF-"),
    ("Word 97 .doc, Excel 97 .xls", 0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ("RTF", 0, b"{\\rtf"),
    ("PNG", 0, b"\x89PNG\r\n\x1a\n"),
    ("JPEG", 0, b"\xff\xd8\xff"),
    ("GIF", 0, b"GIF87a"),
    ("GIF", 0, b"GIF89a"),
    ("TIFF", 0, b"II*\0"),
    ("TIFF", 0, b"MM\0*"),
    ("WebP", 8, b"WEBPVP8"),  # behind RIFF and four bytes of length, as the next two
    ("WAV", 8, b"WAVEfmt "),
    ("AVI", 8, b"AVI LIST"),
    ("MP3", 0, b"ID3\x03"),
    ("MP3", 0, b"ID3\x04"),
    ("MP4", 4, b"ftyp"),
    ("Ogg", 0, b"OggS\0"),
    ("Matroska, WebM", 0, b"\x1aE\xdf\xa3"),
    ("SQLite", 0, b"SQLite format 3\0"),
    ("gzip", 0, b"\x1f\x8b\x08"),
    ("bzip2", 0, b"BZh91AY&SY"),
    ("xz", 0, b"\xfd7zXZ\0"),
    ("7z", 0, b"7z\xbc\xaf\x27\x1c"),
    ("RAR", 0, b"Rar!\x1a\x07"),
    ("Zstandard", 0, b"\x28\xb5\x2f\xfd"),
    ("ELF", 0, b"\x7fELF"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ZIP_MEMBERS = (
    ("Word .docx", b"word/"),
    ("Excel .xlsx", b"xl/"),
    ("PowerPoint .pptx", b"ppt/"),
    ("EPUB", b"application/epub+zip"),
    ("OpenDocument", b"application/vnd.oasis.opendocument"),
    ("REFI-QDA .qdpx", b"project.qde"),
)

# First bytes of all these; R is that of RIFF, NUL that of MP4.
_FIRST = frozenset(b"R\0P" + bytes(magic[0] for _, offset, magic in _MAGICS if offset == 0))

UNNAMED = "binary data"
"""What a file is called that holds bytes of no text and begins like nothing known."""


def check_is_text(raw: bytes, *, file: str) -> None:
    """Check that the bytes do not begin as a well-known kind of file that is no text.

    Raises:
        UserError: they do; `what` names it.
    """
    if not raw or raw[0] not in _FIRST:
        return
    if raw.startswith(_ZIP):
        what = next((name for name, member in _ZIP_MEMBERS if member in raw), "ZIP")
        raise UserError("document.binary", file=file, what=what)
    for name, offset, magic in _MAGICS:
        if raw.startswith(magic, offset):
            raise UserError("document.binary", file=file, what=name)
